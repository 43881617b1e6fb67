// Parameters of a spot request as values; the first refusal stays, in the words of the Spot error page.
// Thread: plain values. Failure: once failed() values are defaults. finish() comes after the last reading: what was sent
// but never asked for is refused as the exchange does (-1101, -1104).
#pragma once

#include "core/binance_server/spot/desk.h"

namespace bw::binance_server::spot {

enum class PastLimit { Refused = 1, Clamped };

class SpotReader : public ParameterReader
{
public:
    explicit SpotReader(const Call &call) : ParameterReader(call.parameters), m_call(call) {}

    Symbol symbol(Presence presence);                                                // -1100, -1121
    QList<Symbol> symbols();             // of "symbol" or "symbols"; empty: neither was sent. -1100, -1121, -1128, -1151
    std::optional<std::int64_t> integer(const char *name, Presence presence = Presence::Optional);   // -1100, -1108
    std::optional<Decimal> decimal(const char *name, Presence presence);             // -1100, -1111
    ClientOrderId clientId(const char *name);                                        // -1100
    int limit(int standard, int largest, PastLimit past = PastLimit::Refused);       // -1130
    void times(std::optional<base::VenueTime> &from, std::optional<base::VenueTime> &to, int mostHours);   // -1127

    template<typename T, std::size_t N>
    std::optional<T> word(const char *name, Presence presence, const std::array<std::pair<T, const char *>, N> &table, int code, const char *message)
    {
        const QByteArray given = text(name, presence);
        for (const auto &[value, known] : table) {
            if (given == known)
                return value;
        }
        if (!given.isEmpty())
            fail(code, QString::fromLatin1(message));
        return std::nullopt;
    }
    void unknownWord(const char *name) { notValid(name); }                           // -1130

    // False: refused. The three that belong to signing count as asked for.
    [[nodiscard]] bool finish();

private:
    const Call &m_call;
};

inline Body refused(const SpotReader &reader) { return reader.error(); }

} // namespace bw::binance_server::spot
