// What the WebSocket API asks of spot: its operations, who may ask for them, and the events of the accounts that a
// connection has subscribed to. See ws_api.h.
// Thread: the server's. Invariants: one subscription of an account on a connection at most; ids of subscriptions are never
// used twice on one.
// Source: web-socket-api.md.
#pragma once

#include "core/binance_server/spot/doorkeeper.h"
#include "core/binance_server/ws_api.h"

namespace bw::binance_server::spot {

class SpotWsMarket final : public WsMarket
{
public:
    SpotWsMarket(SpotDesk &desk, Doorkeeper &door, std::function<void()> beforeRequest, std::function<void()> afterRequest);

    void stop() { m_connections.clear(); }
    void publish(AccountId account, const QByteArray &event);
    void setFlow(StreamFlow flow) { m_flow = flow; }

    base::VenueTime now() const override { return m_desk.backend.now(); }
    void beforeRequest() override { m_before(); }
    void afterRequest() override { m_after(); }
    std::optional<VenueError> charge(int weight) override;
    QByteArray limits() override { return limitsJson({}); }
    std::optional<VenueError> mayLogOn(const Parameters &parameters) override;
    WsAnswer carryOut(const WsSession &session, const WsRequest &request) override;
    void addStatus(JsonObject &json, const WsSession &session) const override;
    void onLogOut(const WsSession &session) override;
    void onClosed(const WsSession &session) override { m_connections.erase(session.peer.id()); }

private:
    struct Subscription { AccountId account; bool byLogon = false; };
    struct Connection
    {
        http::WebSocketPeer peer;
        std::map<int, Subscription> subscriptions;
        int nextSubscription = 0;
    };
    using OwnMethod = Body (SpotWsMarket::*)(const WsSession &, const WsRequest &);
    struct OwnRequest { const char *name; OwnMethod handle; };
    static const OwnRequest *findOwn(const QByteArray &name);

    [[nodiscard]] Answer<AccountId> callerOf(const WsSession &session, const WsRequest &request) const;
    [[nodiscard]] QByteArray limitsJson(std::optional<AccountId> counted);
    [[nodiscard]] Connection &of(const WsSession &session);

    Body subscriptions(const WsSession &session, const WsRequest &request);
    Body subscribe(const WsSession &session, const WsRequest &request);
    Body subscribeSigned(const WsSession &session, const WsRequest &request);
    Body unsubscribe(const WsSession &session, const WsRequest &request);
    Body open(const WsSession &session, Subscription subscription);
    void terminate(Connection &connection, int id);

    SpotDesk &m_desk;
    Doorkeeper &m_door;
    std::function<void()> m_before, m_after;
    std::map<std::uint64_t, Connection> m_connections;   // those that have asked for events
    StreamFlow m_flow = StreamFlow::Flowing;
};

} // namespace bw::binance_server::spot
