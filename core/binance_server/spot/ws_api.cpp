#include "core/binance_server/spot/ws_api.h"

#include "core/binance_server/gatekeeper.h"
#include "core/binance_server/responses.h"
#include "core/binance_server/signature.h"
#include "core/binance_server/spot/event_json.h"
#include "core/binance_server/spot/market_json.h"

#include <QUrlQuery>

namespace bw::binance_server::spot {

namespace {

constexpr int kWeight = 2;                       // of a connection and of every session request
constexpr std::size_t kMostSubscriptions = 1000;
constexpr int kLastSubscription = 65'535;

} // namespace

const WsApi::SessionRequest *WsApi::findSessionRequest(const QByteArray &name)
{
    static constexpr SessionRequest kRequests[] = {
        {"session.logon", &WsApi::logOn},
        {"session.status", &WsApi::status},
        {"session.logout", &WsApi::logOut},
        {"session.subscriptions", &WsApi::subscriptions},
        {"userDataStream.subscribe", &WsApi::subscribe},
        {"userDataStream.subscribe.signature", &WsApi::subscribeSigned},
        {"userDataStream.unsubscribe", &WsApi::unsubscribe},
    };
    const QByteArray bare = name.startsWith("v3/") ? name.mid(3) : name;
    for (const SessionRequest &request : kRequests) {
        if (bare == request.name)
            return &request;
    }
    return nullptr;
}

WsApi::WsApi(SpotDesk &desk, Doorkeeper &door, std::function<void()> beforeRequest, std::function<void()> afterRequest)
    : m_desk(desk), m_door(door), m_before(std::move(beforeRequest)), m_after(std::move(afterRequest))
{
}

http::UpgradeAnswer WsApi::admit(const http::Request &request, const http::WebSocketPeer &peer)
{
    if (auto refused = m_door.charge(kWeight))
        return errorResponse(refused->body.error());
    const auto session = std::make_shared<Session>();
    session->peer = peer;
    session->since = m_desk.backend.now();
    session->returnsLimits = QUrlQuery(QString::fromLatin1(request.query)).queryItemValue(QStringLiteral("returnRateLimits")) != QLatin1String("false");
    m_sessions[peer.id()] = session;
    http::WebSocketEvents events;
    events.onText = [this, session](const QByteArray &text) { onText(*session, text); };
    events.onClosed = [this, id = peer.id()] { m_sessions.erase(id); };
    return events;
}

void WsApi::onText(Session &session, const QByteArray &text)
{
    m_before();
    QByteArray id;
    auto request = readRequest(text, id);
    if (!request) {
        send(session, id, {refuse(-1135, QStringLiteral("Invalid JSON Request")), {}, {}}, session.returnsLimits);
        return;
    }
    const QByteArray wish = request->parameters.value("returnRateLimits");
    const Done done = answerTo(session, *request);
    send(session, id, done, wish.isEmpty() ? session.returnsLimits : wish == "true");
    m_after();
}

Done WsApi::answerTo(Session &session, const WsRequest &request)
{
    if (const SessionRequest *own = findSessionRequest(request.method)) {
        if (auto refused = m_door.charge(kWeight))
            return *refused;
        return {(this->*own->handle)(session, request), {}, {}};
    }
    const Operation *operation = findRequest(request.method);
    if (!operation)
        return {refuse(-1020, QStringLiteral("This operation is not supported.")), {}, {}};
    const auto caller = operation->access == Access::Public ? Answer<AccountId>(AccountId()) : callerOf(session, request);
    auto values = request.parameters.all();      // the wish about limits is no parameter of an operation
    values.remove("returnRateLimits");
    return m_door.carryOut(*operation, Parameters(values), caller);
}

// By what the request itself carries; without it, by the log-on of the connection.
Answer<AccountId> WsApi::callerOf(const Session &session, const WsRequest &request) const
{
    const Parameters &parameters = request.parameters;
    if (parameters.has("apiKey"))
        return m_door.admit(parameters.value("apiKey"), parameters, signedPayload(parameters));
    if (!session.logon)
        return tl::unexpected(mandatory("apiKey"));
    if (auto late = checkTime(parameters, m_desk.backend.now(), TimeForm::AlsoMicroseconds))
        return tl::unexpected(*late);
    return session.logon->account;
}

QByteArray WsApi::limitsJson(const Done &done)
{
    const QByteArray weight = JsonObject()
                                  .word("rateLimitType", "REQUEST_WEIGHT")
                                  .word("interval", "MINUTE")
                                  .integer("intervalNum", 1)
                                  .integer("limit", m_desk.config.weightPerMinute)
                                  .integer("count", m_desk.weight.at(m_desk.backend.now()))
                                  .done();
    return '[' + (done.counted ? orderLimitsJson(m_desk, &m_desk.counts[*done.counted]) + ',' : QByteArray()) + weight + ']';
}

void WsApi::send(Session &session, const QByteArray &id, const Done &done, bool withLimits)
{
    JsonObject json;
    json.raw("id", id).integer("status", done.body ? 200 : done.body.error().httpStatus);
    if (done.body)
        json.raw("result", *done.body);
    else
        json.raw("error", errorBody(done.body.error()));
    if (withLimits)
        json.raw("rateLimits", limitsJson(done));
    session.peer.send(json.done());
}

QByteArray WsApi::statusOf(const Session &session) const
{
    JsonObject json;
    if (session.logon)
        json.text("apiKey", QString::fromUtf8(session.logon->key)).integer("authorizedSince", session.logon->since.ms());
    else
        json.null("apiKey").null("authorizedSince");
    return json.integer("connectedSince", session.since.ms())
        .boolean("returnRateLimits", session.returnsLimits)
        .integer("serverTime", m_desk.backend.now().ms())
        .boolean("userDataStream", !session.subscriptions.empty())
        .done();
}

Body WsApi::logOn(Session &session, const WsRequest &request)
{
    const QByteArray given = request.parameters.value("apiKey");
    if (given.isEmpty())
        return tl::unexpected(mandatory("apiKey"));
    if (const SpotKey *key = m_door.keyOf(given); key && !isEd25519(key->publicKeyPem))
        return refuse(-4056, QStringLiteral("HMAC_SHA256 API key is not supported."));
    const auto caller = m_door.admit(given, request.parameters, signedPayload(request.parameters));
    if (!caller)
        return tl::unexpected(caller.error());
    session.logon = Logon{given, *caller, m_desk.backend.now()};
    return statusOf(session);
}

Body WsApi::status(Session &session, const WsRequest &) { return statusOf(session); }

Body WsApi::logOut(Session &session, const WsRequest &)
{
    session.logon.reset();
    const auto subscriptions = session.subscriptions;
    for (const auto &[id, subscription] : subscriptions) {
        if (subscription.byLogon)
            terminate(session, id);
    }
    return statusOf(session);
}

Body WsApi::subscriptions(Session &session, const WsRequest &)
{
    QList<QByteArray> rows;
    for (const auto &[id, subscription] : session.subscriptions)
        rows.append(JsonObject().integer("subscriptionId", id).done());
    return jsonArray(rows);
}

Body WsApi::open(Session &session, Subscription subscription)
{
    for (const auto &[id, known] : session.subscriptions) {
        if (known.account == subscription.account)
            return refuse(-2035, QStringLiteral("User Data Stream subscription already active."));
    }
    if (session.nextSubscription >= kLastSubscription || session.subscriptions.size() >= kMostSubscriptions)
        return refuse(-2042, QStringLiteral("Maximum subscription ID reached for this connection."));
    const int id = session.nextSubscription++;
    session.subscriptions[id] = subscription;
    return JsonObject().integer("subscriptionId", id).done();
}

Body WsApi::subscribe(Session &session, const WsRequest &)
{
    if (!session.logon)
        return tl::unexpected(unknownKey());
    return open(session, {session.logon->account, true});
}

Body WsApi::subscribeSigned(Session &session, const WsRequest &request)
{
    const QByteArray key = request.parameters.value("apiKey");
    if (key.isEmpty())
        return tl::unexpected(mandatory("apiKey"));
    const auto caller = m_door.admit(key, request.parameters, signedPayload(request.parameters));
    return caller ? open(session, {*caller, false}) : tl::unexpected(caller.error());
}

Body WsApi::unsubscribe(Session &session, const WsRequest &request)
{
    const bool one = request.parameters.has("subscriptionId");
    const int wanted = request.parameters.value("subscriptionId").toInt();
    if (one ? !session.subscriptions.contains(wanted) : session.subscriptions.empty())
        return refuse(-2036, QStringLiteral("User Data Stream subscription not active."));
    const auto subscriptions = session.subscriptions;
    for (const auto &[id, subscription] : subscriptions) {
        if (!one || id == wanted)
            terminate(session, id);
    }
    return QByteArray("{}");
}

void WsApi::terminate(Session &session, int id)
{
    session.subscriptions.erase(id);
    session.peer.send(JsonObject().integer("subscriptionId", id).raw("event", plainEventJson("eventStreamTerminated", m_desk.backend.now())).done());
}

void WsApi::publish(AccountId account, const QByteArray &event)
{
    if (m_flow == StreamFlow::Silent)
        return;
    for (const auto &[number, session] : m_sessions) {
        for (const auto &[id, subscription] : session->subscriptions) {
            if (subscription.account == account)
                session->peer.send(JsonObject().integer("subscriptionId", id).raw("event", event).done());
        }
    }
}

void WsApi::endOldConnections()
{
    const base::VenueTime now = m_desk.backend.now();
    for (const auto &[number, session] : m_sessions) {
        if (now.ms() - session->since.ms() < m_desk.config.connectionLife.count() || !session->peer.isOpen())
            continue;
        session->peer.send(JsonObject().raw("event", plainEventJson("serverShutdown", now)).done());
        session->peer.close(http::CloseCode::GoingAway);
    }
}

void WsApi::dropAll()
{
    for (const auto &[number, session] : m_sessions)
        session->peer.drop();
}

} // namespace bw::binance_server::spot
