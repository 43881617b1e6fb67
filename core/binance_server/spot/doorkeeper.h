// Who may ask for what, how much they have asked for already, and the carrying out of one operation between the two: the
// way that REST and the WebSocket API share.
// Thread: the server's. Invariant: nothing reaches an operation before its caller is known and its weight counted.
// Failure: -2014, -2015, -1102, -1021, -1022; past a limit -1003 and -1015 with HTTP 429, and 418 for those who go on.
#pragma once

#include "core/binance_server/spot/operations.h"

namespace bw::binance_server::spot {

struct Done
{
    Body body;
    std::optional<AccountId> counted{};          // whose order counts belong into the answer
    std::optional<base::VenueTime> retryAfter{}; // past a limit: when to come again
};

class Doorkeeper
{
public:
    explicit Doorkeeper(SpotDesk &desk) : m_desk(desk) {}

    // By key, time window and signature over `payload`.
    [[nodiscard]] Answer<AccountId> admit(const QByteArray &apiKey, const Parameters &parameters, const QByteArray &payload) const;
    [[nodiscard]] const SpotKey *keyOf(const QByteArray &apiKey) const;
    [[nodiscard]] Done carryOut(const Operation &operation, const Parameters &parameters, const Answer<AccountId> &caller);
    // Weight of what is no operation (a connection, a log-on); the refusal past the limit.
    [[nodiscard]] std::optional<Done> charge(int weight);

private:
    [[nodiscard]] std::optional<Done> overOrders(const Operation &operation, AccountId account);

    SpotDesk &m_desk;
    int m_refused = 0;                           // in the running minute
    base::VenueTime m_refusedUntil;
    base::VenueTime m_bannedUntil;
};

} // namespace bw::binance_server::spot
