// The WebSocket API of spot: requests in, answers in their envelope out, and the events of the accounts that a connection
// has subscribed to.
// Thread: the server's. Invariants: one subscription of an account on a connection at most; a log-on ends with its
// connection; ids of subscriptions are never used twice on one.
// Source: web-socket-api.md.
#pragma once

#include "core/binance_server/spot/doorkeeper.h"
#include "core/binance_server/spot/request_json.h"

namespace bw::binance_server::spot {

class WsApi
{
public:
    WsApi(SpotDesk &desk, Doorkeeper &door, std::function<void()> beforeRequest, std::function<void()> afterRequest);

    void stop() { m_sessions.clear(); }
    [[nodiscard]] http::UpgradeAnswer admit(const http::Request &request, const http::WebSocketPeer &peer);
    void publish(AccountId account, const QByteArray &event);
    void endOldConnections();
    void setFlow(StreamFlow flow) { m_flow = flow; }
    void dropAll();

private:
    struct Logon { QByteArray key; AccountId account; base::VenueTime since; };
    struct Subscription { AccountId account; bool byLogon = false; };
    struct Session
    {
        http::WebSocketPeer peer;
        base::VenueTime since;
        bool returnsLimits = true;
        std::optional<Logon> logon;
        std::map<int, Subscription> subscriptions;
        int nextSubscription = 0;
    };
    using SessionMethod = Body (WsApi::*)(Session &, const WsRequest &);
    struct SessionRequest { const char *name; SessionMethod handle; };
    static const SessionRequest *findSessionRequest(const QByteArray &name);

    void onText(Session &session, const QByteArray &text);
    [[nodiscard]] Done answerTo(Session &session, const WsRequest &request);
    [[nodiscard]] Answer<AccountId> callerOf(const Session &session, const WsRequest &request) const;
    void send(Session &session, const QByteArray &id, const Done &done, bool withLimits);
    [[nodiscard]] QByteArray limitsJson(const Done &done);
    [[nodiscard]] QByteArray statusOf(const Session &session) const;

    Body logOn(Session &session, const WsRequest &request);
    Body status(Session &session, const WsRequest &request);
    Body logOut(Session &session, const WsRequest &request);
    Body subscriptions(Session &session, const WsRequest &request);
    Body subscribe(Session &session, const WsRequest &request);
    Body subscribeSigned(Session &session, const WsRequest &request);
    Body unsubscribe(Session &session, const WsRequest &request);
    Body open(Session &session, Subscription subscription);
    void terminate(Session &session, int id);

    SpotDesk &m_desk;
    Doorkeeper &m_door;
    std::function<void()> m_before, m_after;
    std::map<std::uint64_t, std::shared_ptr<Session>> m_sessions;
    StreamFlow m_flow = StreamFlow::Flowing;
};

} // namespace bw::binance_server::spot
