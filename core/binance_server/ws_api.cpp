#include "core/binance_server/ws_api.h"

#include "core/binance_server/json_writer.h"
#include "core/binance_server/responses.h"

#include <QUrlQuery>

namespace bw::binance_server {

http::UpgradeAnswer WsApi::admit(const http::Request &request, const http::WebSocketPeer &peer)
{
    if (const auto refused = m_market.charge(m_market.connectionWeight()))
        return errorResponse(*refused);
    const auto session = std::make_shared<WsSession>();
    session->peer = peer;
    session->since = m_market.now();
    session->returnsLimits = QUrlQuery(QString::fromLatin1(request.query)).queryItemValue(QStringLiteral("returnRateLimits")) != QLatin1String("false");
    m_sessions[peer.id()] = session;
    http::WebSocketEvents events;
    events.onText = [this, session](const QByteArray &text) { onText(*session, text); };
    events.onClosed = [this, session] {
        m_market.onClosed(*session);
        m_sessions.erase(session->peer.id());
    };
    return events;
}

void WsApi::onText(WsSession &session, const QByteArray &text)
{
    m_market.beforeRequest();
    QByteArray id;
    auto request = readRequest(text, id);
    if (!request) {
        send(session, id, {refuse(-1135, QStringLiteral("Invalid JSON Request")), m_market.limits()}, session.returnsLimits);
        return;
    }
    const QByteArray wish = request->parameters.value("returnRateLimits");
    send(session, id, answerTo(session, *request), wish.isEmpty() ? session.returnsLimits : wish == "true");
    m_market.afterRequest();
}

WsAnswer WsApi::answerTo(WsSession &session, const WsRequest &request)
{
    const bool own = request.method == "session.logon" || request.method == "session.status" || request.method == "session.logout";
    if (!own)
        return m_market.carryOut(session, request);
    if (const auto refused = m_market.charge(WsMarket::kSessionWeight))
        return {tl::unexpected(*refused), m_market.limits()};
    return {aboutSession(session, request), m_market.limits()};
}

Answer<QByteArray> WsApi::aboutSession(WsSession &session, const WsRequest &request)
{
    if (request.method == "session.logon") {
        if (const auto refused = m_market.mayLogOn(request.parameters))
            return tl::unexpected(*refused);
        session.logon = WsSession::Logon{request.parameters.value("apiKey"), m_market.now()};
    } else if (request.method == "session.logout") {
        session.logon.reset();
        m_market.onLogOut(session);
    }
    return statusOf(session);
}

QByteArray WsApi::statusOf(const WsSession &session) const
{
    JsonObject json;
    if (session.logon)
        json.text("apiKey", QString::fromUtf8(session.logon->key)).integer("authorizedSince", session.logon->since.ms());
    else
        json.null("apiKey").null("authorizedSince");
    json.integer("connectedSince", session.since.ms()).boolean("returnRateLimits", session.returnsLimits).integer("serverTime", m_market.now().ms());
    m_market.addStatus(json, session);
    return json.done();
}

void WsApi::send(const WsSession &session, const QByteArray &id, const WsAnswer &answer, bool withLimits)
{
    JsonObject json;
    json.raw("id", id).integer("status", answer.body ? 200 : answer.body.error().httpStatus);
    if (answer.body)
        json.raw("result", *answer.body);
    else
        json.raw("error", errorBody(answer.body.error()));
    if (withLimits)
        json.raw("rateLimits", answer.limits);
    session.peer.send(json.done());
}

void WsApi::endOlderThan(base::Millis life, const QByteArray &farewell) const
{
    for (const auto &[number, session] : m_sessions) {
        if (m_market.now().ms() - session->since.ms() < life.count() || !session->peer.isOpen())
            continue;
        if (!farewell.isEmpty())
            session->peer.send(farewell);
        session->peer.close(http::CloseCode::GoingAway);
    }
}

void WsApi::dropAll() const
{
    for (const auto &[number, session] : m_sessions)
        session->peer.drop();
}

} // namespace bw::binance_server
