// The WebSocket API of either market: requests in, answers in their envelope out, and the log-on of a connection. What
// can be asked, who may ask it and what it costs is the market's own (WsMarket).
// Thread: the server's. Invariants: a log-on ends with its connection; every text that comes in is answered, once.
// Source: Spot web-socket-api.md; USD-M websocket-api-general-info.
#pragma once

#include "core/binance_server/json_writer.h"
#include "core/binance_server/request_json.h"
#include "core/http/server.h"

#include <map>
#include <memory>

namespace bw::binance_server {

struct WsSession
{
    struct Logon { QByteArray key; base::VenueTime since; };

    http::WebSocketPeer peer;
    base::VenueTime since;
    bool returnsLimits = true;
    std::optional<Logon> logon;
};

struct WsAnswer
{
    Answer<QByteArray> body;                     // JSON
    QByteArray limits;                           // JSON: the counts after it
};



class WsMarket
{
public:
    static constexpr int kSessionWeight = 2;     // of a connection and of every session request; USD-M: 5 for the connection

    virtual ~WsMarket() = default;
    [[nodiscard]] virtual base::VenueTime now() const = 0;
    virtual void beforeRequest() {}
    virtual void afterRequest() {}
    // Weight of what is no operation; the refusal past the limit.
    [[nodiscard]] virtual std::optional<VenueError> charge(int weight) = 0;
    [[nodiscard]] virtual int connectionWeight() const { return kSessionWeight; }
    [[nodiscard]] virtual QByteArray limits() = 0;
    // Key, its kind, time and signature.
    [[nodiscard]] virtual std::optional<VenueError> mayLogOn(const Parameters &parameters) = 0;
    // Everything but session.logon, .status and .logout.
    [[nodiscard]] virtual WsAnswer carryOut(const WsSession &session, const WsRequest &request) = 0;
    virtual void addStatus(JsonObject &, const WsSession &) const {}
    virtual void onLogOut(const WsSession &) {}
    virtual void onClosed(const WsSession &) {}
};

class WsApi
{
public:
    explicit WsApi(WsMarket &market) : m_market(market) {}

    void stop() { m_sessions.clear(); }
    [[nodiscard]] http::UpgradeAnswer admit(const http::Request &request, const http::WebSocketPeer &peer);
    // `farewell` (may be empty) is sent first.
    void endOlderThan(base::Millis life, const QByteArray &farewell) const;
    void dropAll() const;

private:
    void onText(WsSession &session, const QByteArray &text);
    [[nodiscard]] WsAnswer answerTo(WsSession &session, const WsRequest &request);
    [[nodiscard]] Answer<QByteArray> aboutSession(WsSession &session, const WsRequest &request);
    [[nodiscard]] QByteArray statusOf(const WsSession &session) const;
    static void send(const WsSession &session, const QByteArray &id, const WsAnswer &answer, bool withLimits);

    WsMarket &m_market;
    std::map<std::uint64_t, std::shared_ptr<WsSession>> m_sessions;
};

} // namespace bw::binance_server
