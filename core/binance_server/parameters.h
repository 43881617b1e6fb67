// The parameters of a request: query string and form body, the query winning, and a reader that turns them into
// values and keeps the first refusal in Binance's words.
// Thread: plain values. Failure: Reader::error() once anything was missing or malformed; values are then defaults.
#pragma once

#include "core/binance_server/backend.h"

#include <QHash>

#include <algorithm>

namespace bw::binance_server {

[[nodiscard]] tl::unexpected<VenueError> refuse(int code, const QString &message, int httpStatus = 400);

class Parameters
{
public:
    // -1101 when one part names a parameter twice.
    [[nodiscard]] static Answer<Parameters> parse(const QByteArray &query, const QByteArray &body);
    explicit Parameters(QHash<QByteArray, QByteArray> values = {}) : m_values(std::move(values)) {}
    [[nodiscard]] bool has(const char *name) const { return m_values.contains(name); }
    [[nodiscard]] QByteArray value(const char *name) const { return m_values.value(name); } // decoded, UTF-8
    [[nodiscard]] const QHash<QByteArray, QByteArray> &all() const { return m_values; }

private:
    QHash<QByteArray, QByteArray> m_values;
};

// Decimal digits allowed after the point for the two kinds of number an order carries.
struct Precision
{
    int price = 8;
    int quantity = 8;
    [[nodiscard]] int quote() const { return std::min(18, price + quantity); }   // of price times quantity
};
[[nodiscard]] Precision precisionOf(const trading::Instrument &instrument);
[[nodiscard]] const trading::Instrument *findInstrument(const Backend &backend, const trading::Symbol &symbol);

enum class Presence { Optional = 1, Required };

// What both markets read alike. Their numbers and texts for a malformed value differ here and there: see the derived ones.
class ParameterReader
{
public:
    explicit ParameterReader(const Parameters &parameters) : m_parameters(parameters) {}

    [[nodiscard]] bool failed() const { return m_error.has_value(); }
    [[nodiscard]] tl::unexpected<VenueError> error() const { return tl::unexpected(*m_error); }
    void fail(int code, const QString &message);

    [[nodiscard]] bool has(const char *name) const { return m_parameters.has(name); }
    // Empty when absent; -1102 when required and absent or empty, -1105 when optional and empty.
    QByteArray text(const char *name, Presence presence);
    bool flag(const char *name);                                     // "true" or "false"; -1130
    void notWanted(const char *name);                                // -1106 when sent
    trading::Side side(const char *name = "side");                   // -1117

protected:
    void illegal(const char *name, const char *range);               // -1100
    void notValid(const char *name);                                 // -1130
    [[nodiscard]] static bool isPlainDecimal(const QByteArray &text);

    const Parameters &m_parameters;
    QList<QByteArray> m_asked;                                       // every name that text() was asked for

private:
    std::optional<VenueError> m_error;
};

// USD-M futures.
class Reader : public ParameterReader
{
public:
    Reader(const Parameters &parameters, const Backend &backend) : ParameterReader(parameters), m_backend(backend) {}

    trading::Symbol symbol(Presence presence);                       // -1121
    std::optional<std::int64_t> integer(const char *name);           // -1130
    std::optional<base::Decimal> decimal(const char *name, Presence presence, int maxPlaces); // -1100, -1111
    trading::ClientOrderId clientId(const char *name);               // -4015
    int limit(int standard, int largest);                            // -1130
    void timeRange(HistoryQuestion &question, base::Millis longest); // -1023, -4165
    // One-way accounts: BOTH or nothing; hedge mode: LONG or SHORT. -4060, -4061.
    PositionSide positionSide();
    bool reduceOnly();                                               // -1106 in hedge mode, where the side says it

private:
    const Backend &m_backend;
};

} // namespace bw::binance_server
