// The exchange's limits on requests and orders, and what of them is used: no request leaves that could earn a ban, and a
// part of every limit is kept for what only makes the position smaller.
// Windows are aligned to the exchange's clock. What an answer says of the use is believed; what left after that answer was
// asked for is added to it. Source: Binance API, rate limits of both markets.
// Thread: the client's. Pure: times come from outside, in milliseconds of the exchange.
#pragma once

#include "core/binance/request_weights.h"
#include "core/exchange/venue_event.h"

#include <deque>
#include <optional>

namespace bw::binance {

class RequestBudget
{
public:
    // Shares of a limit, in percent: beyond the first only what is essential leaves, beyond the second nothing. The rest
    // is for other programs of the same address that no answer has told of yet.
    static constexpr int kRoutinePercent = 80;
    static constexpr int kEssentialPercent = 97;

    // As exchangeInfo states them; before that nothing is known and nothing is held back.
    void learn(const QList<exchange::RateWindow> &limits);
    void sent(const RequestCost &cost, std::int64_t venueMs);
    // usedWeight -1 and an empty list: the answer did not say. askedMs: when that request left.
    void told(int usedWeight, const QList<std::pair<int, int>> &orderCounts, std::int64_t askedMs, std::int64_t venueMs);

    // How long this request has to wait; empty: it may leave now.
    [[nodiscard]] std::optional<base::Millis> mustWait(const RequestCost &cost, Urgency urgency, std::int64_t venueMs) const;
    [[nodiscard]] int used(exchange::RateKind kind, base::Millis window, std::int64_t venueMs) const;

private:
    struct Window
    {
        exchange::RateKind kind = exchange::RateKind::Weight;
        std::int64_t lengthMs = 0;
        int limit = 0;
        int told = 0;                 // of the window that began at toldFor
        std::int64_t toldFor = -1;
        std::int64_t toldAsked = 0;
    };
    struct Spent { std::int64_t atMs; RequestCost cost; };

    [[nodiscard]] int used(const Window &window, std::int64_t venueMs) const;
    void hear(Window &window, int count, std::int64_t askedMs, std::int64_t venueMs);

    QList<Window> m_windows;
    std::deque<Spent> m_spent;        // oldest first, of the longest window that is counted here
};

} // namespace bw::binance
