// The parameters of a request: query string and form body, the query winning, and a reader that turns them into
// values and keeps the first refusal in Binance's words.
// Thread: plain values. Failure: Reader::error() once anything was missing or malformed; values are then defaults.
#pragma once

#include "core/binance_server/backend.h"

#include <QHash>

namespace bw::binance_server {

[[nodiscard]] tl::unexpected<VenueError> refuse(int code, const QString &message, int httpStatus = 400);

class Parameters
{
public:
    // -1101 when one part names a parameter twice.
    [[nodiscard]] static Answer<Parameters> parse(const QByteArray &query, const QByteArray &body);
    [[nodiscard]] bool has(const char *name) const { return m_values.contains(name); }
    [[nodiscard]] QByteArray value(const char *name) const { return m_values.value(name); } // decoded, UTF-8

private:
    QHash<QByteArray, QByteArray> m_values;
};

// Decimal digits allowed after the point for the two kinds of number an order carries.
struct Precision
{
    int price = 8;
    int quantity = 8;
};
[[nodiscard]] Precision precisionOf(const trading::Instrument &instrument);
[[nodiscard]] const trading::Instrument *findInstrument(const Backend &backend, const trading::Symbol &symbol);

enum class Presence { Optional = 1, Required };

class Reader
{
public:
    Reader(const Parameters &parameters, const Backend &backend) : m_parameters(parameters), m_backend(backend) {}

    [[nodiscard]] bool failed() const { return m_error.has_value(); }
    [[nodiscard]] tl::unexpected<VenueError> error() const { return tl::unexpected(*m_error); }
    void fail(int code, const QString &message);

    [[nodiscard]] bool has(const char *name) const { return m_parameters.has(name); }
    // Empty when absent; -1102 when required and absent or empty, -1105 when optional and empty.
    QByteArray text(const char *name, Presence presence);
    trading::Symbol symbol(Presence presence);                       // -1121
    std::optional<std::int64_t> integer(const char *name);           // -1130
    bool flag(const char *name);                                     // "true" or "false"; -1130
    std::optional<base::Decimal> decimal(const char *name, Presence presence, int maxPlaces); // -1100, -1111
    trading::ClientOrderId clientId(const char *name);               // -4015
    int limit(int standard, int largest);                            // -1130
    void timeRange(HistoryQuestion &question, base::Millis longest); // -1023, -4165
    void notWanted(const char *name);                                // -1106 when sent
    trading::Side side();                                            // -1117
    // One-way accounts: BOTH or nothing. -4060, -4061.
    void positionSide();

private:
    const Parameters &m_parameters;
    const Backend &m_backend;
    std::optional<VenueError> m_error;
};

} // namespace bw::binance_server
