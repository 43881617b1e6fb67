// USD-M: who may ask for what, how much was asked for already, and the carrying out of one request between the two, on the
// account whose key signed: the way that REST and the WebSocket API share.
// Thread: the server's. Invariant: nothing reaches a route before its caller is known and its weight counted.
// Failure: -2014, -2015, -1102, -1021, -1022; past a limit -1003 and -1015 with HTTP 429.
#pragma once

#include "core/binance_server/account_seats.h"
#include "core/binance_server/routes.h"
#include "core/binance_server/ws_api.h"

namespace bw::binance_server {

struct UsdmDone
{
    Body body;
    bool limited = false;                        // past a limit: Retry-After belongs to the answer
    AccountSeat *counted = nullptr;              // of an order that was taken: whose order counts belong to the answer
};

class UsdmDoor final : public WsMarket
{
public:
    UsdmDoor(const Backend &market, const ServerConfig &config, AccountSeats &seats);

    // REST: by the key of the header and the bytes as they came.
    [[nodiscard]] UsdmDone carryOut(const Route &route, const http::Request &request, const Parameters &parameters);
    [[nodiscard]] int weightUsed() { return m_weight.at(now()); }
    [[nodiscard]] std::int64_t secondsLeft() const { return m_weight.secondsLeft(now()); }

    // WebSocket API
    base::VenueTime now() const override { return m_market.now(); }
    std::optional<VenueError> charge(int weight) override;
    int connectionWeight() const override { return 5; }
    QByteArray limits() override { return limitsJson(nullptr); }
    std::optional<VenueError> mayLogOn(const Parameters &parameters) override;
    WsAnswer carryOut(const WsSession &session, const WsRequest &request) override;

private:
    using Seat = Answer<AccountSeat *>;

    [[nodiscard]] UsdmDone run(const Route &route, const Parameters &parameters, const std::function<Seat()> &authorize);
    [[nodiscard]] std::optional<VenueError> overOrders(const Route &route, AccountSeat &seat) const;
    [[nodiscard]] Seat seatOf(const WsSession &session, const Route &route, const Parameters &parameters) const;
    [[nodiscard]] Seat signer(const Route &route, const QByteArray &key, const Parameters &parameters, const QByteArray &payload) const;
    [[nodiscard]] QByteArray limitsJson(AccountSeat *withOrders);

    const Backend &m_market;
    const ServerConfig &m_config;
    AccountSeats &m_seats;
    WindowCounter m_weight{60'000};
};

} // namespace bw::binance_server
