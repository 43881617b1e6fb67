// USD-M: who may ask for what, how much was asked for already, and the carrying out of one request between the two: the way
// that REST and the WebSocket API share.
// Thread: the server's. Invariant: nothing reaches a route before its caller is known and its weight counted.
// Failure: -2014, -2015, -1102, -1021, -1022; past a limit -1003 and -1015 with HTTP 429.
#pragma once

#include "core/binance_server/listen_key.h"
#include "core/binance_server/routes.h"
#include "core/binance_server/ws_api.h"

namespace bw::binance_server {

struct UsdmDone
{
    Body body;
    bool limited = false;                        // past a limit: Retry-After belongs to the answer
    bool counted = false;                        // an order that was taken: the order counts belong to it
};

class UsdmDoor final : public WsMarket
{
public:
    UsdmDoor(Backend &backend, const ServerConfig &config, ListenKey &listenKey);

    // REST: by the key of the header and the bytes as they came.
    [[nodiscard]] UsdmDone carryOut(const Route &route, const http::Request &request, const Parameters &parameters);
    [[nodiscard]] int weightUsed() { return m_weight.at(now()); }
    [[nodiscard]] int ordersIn10s() { return m_orders10s.at(now()); }
    [[nodiscard]] int ordersIn1m() { return m_orders1m.at(now()); }
    [[nodiscard]] std::int64_t secondsLeft() const { return m_weight.secondsLeft(now()); }

    // WebSocket API
    base::VenueTime now() const override { return m_backend.now(); }
    std::optional<VenueError> charge(int weight) override;
    int connectionWeight() const override { return 5; }
    QByteArray limits() override { return limitsJson(false); }
    std::optional<VenueError> mayLogOn(const Parameters &parameters) override;
    WsAnswer carryOut(const WsSession &session, const WsRequest &request) override;

private:
    [[nodiscard]] UsdmDone run(const Route &route, const Parameters &parameters, const std::function<std::optional<VenueError>()> &refusal);
    [[nodiscard]] std::optional<VenueError> overLimit(const Route &route, int weight);
    [[nodiscard]] std::optional<VenueError> refusalOf(const WsSession &session, const Route &route, const Parameters &parameters) const;
    [[nodiscard]] QByteArray limitsJson(bool withOrders);

    Backend &m_backend;
    const ServerConfig &m_config;
    ListenKey &m_listenKey;
    QList<Credentials> m_keys;
    WindowCounter m_weight{60'000};
    WindowCounter m_orders10s{10'000};
    WindowCounter m_orders1m{60'000};
};

} // namespace bw::binance_server
