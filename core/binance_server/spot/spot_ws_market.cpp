#include "core/binance_server/spot/spot_ws_market.h"

#include "core/binance_server/gatekeeper.h"
#include "core/binance_server/signature.h"
#include "core/binance_server/spot/event_json.h"
#include "core/binance_server/spot/market_json.h"

namespace bw::binance_server::spot {

namespace {

constexpr std::size_t kMostSubscriptions = 1000;
constexpr int kLastSubscription = 65'535;

} // namespace

const SpotWsMarket::OwnRequest *SpotWsMarket::findOwn(const QByteArray &name)
{
    static constexpr OwnRequest kRequests[] = {
        {"session.subscriptions", &SpotWsMarket::subscriptions},
        {"userDataStream.subscribe", &SpotWsMarket::subscribe},
        {"userDataStream.subscribe.signature", &SpotWsMarket::subscribeSigned},
        {"userDataStream.unsubscribe", &SpotWsMarket::unsubscribe},
    };
    const QByteArray bare = name.startsWith("v3/") ? name.mid(3) : name;
    for (const OwnRequest &request : kRequests) {
        if (bare == request.name)
            return &request;
    }
    return nullptr;
}

SpotWsMarket::SpotWsMarket(SpotDesk &desk, Doorkeeper &door, std::function<void()> beforeRequest, std::function<void()> afterRequest)
    : m_desk(desk), m_door(door), m_before(std::move(beforeRequest)), m_after(std::move(afterRequest))
{
}

std::optional<VenueError> SpotWsMarket::charge(int weight)
{
    const auto refused = m_door.charge(weight);
    return refused ? std::optional(refused->body.error()) : std::nullopt;
}

WsAnswer SpotWsMarket::carryOut(const WsSession &session, const WsRequest &request)
{
    if (const OwnRequest *own = findOwn(request.method)) {
        if (const auto refused = charge(kSessionWeight))
            return {tl::unexpected(*refused), limits()};
        const Body body = (this->*own->handle)(session, request);
        return {body, limits()};
    }
    const Operation *operation = findRequest(request.method);
    if (!operation)
        return {refuse(-1020, QStringLiteral("This operation is not supported.")), limits()};
    const auto caller = operation->access == Access::Public ? Answer<AccountId>(AccountId()) : callerOf(session, request);
    auto values = request.parameters.all();      // the wish about limits is no parameter of an operation
    values.remove("returnRateLimits");
    const Done done = m_door.carryOut(*operation, Parameters(values), caller);
    return {done.body, limitsJson(done.counted)};
}

// By what the request itself carries; without it, by the log-on of the connection.
Answer<AccountId> SpotWsMarket::callerOf(const WsSession &session, const WsRequest &request) const
{
    const Parameters &parameters = request.parameters;
    if (parameters.has("apiKey"))
        return m_door.admit(parameters.value("apiKey"), parameters, signedPayload(parameters));
    if (!session.logon)
        return tl::unexpected(mandatory("apiKey"));
    if (auto late = checkTime(parameters, now(), TimeForm::AlsoMicroseconds))
        return tl::unexpected(*late);
    return m_door.keyOf(session.logon->key)->account;
}

QByteArray SpotWsMarket::limitsJson(std::optional<AccountId> counted)
{
    const QByteArray weight = JsonObject()
                                  .word("rateLimitType", "REQUEST_WEIGHT")
                                  .word("interval", "MINUTE")
                                  .integer("intervalNum", 1)
                                  .integer("limit", m_desk.config.weightPerMinute)
                                  .integer("count", m_desk.weight.at(now()))
                                  .done();
    return '[' + (counted ? orderLimitsJson(m_desk, &m_desk.counts[*counted]) + ',' : QByteArray()) + weight + ']';
}

void SpotWsMarket::addStatus(JsonObject &json, const WsSession &session) const
{
    const auto connection = m_connections.find(session.peer.id());
    json.boolean("userDataStream", connection != m_connections.end() && !connection->second.subscriptions.empty());
}

std::optional<VenueError> SpotWsMarket::mayLogOn(const Parameters &parameters)
{
    const QByteArray given = parameters.value("apiKey");
    if (given.isEmpty())
        return mandatory("apiKey");
    if (const SpotKey *key = m_door.keyOf(given); key && !isEd25519(key->publicKeyPem))
        return hmacMayNotLogOn();
    const auto caller = m_door.admit(given, parameters, signedPayload(parameters));
    return caller ? std::nullopt : std::optional(caller.error());
}

void SpotWsMarket::onLogOut(const WsSession &session)
{
    Connection &connection = of(session);
    const auto subscriptions = connection.subscriptions;
    for (const auto &[id, subscription] : subscriptions) {
        if (subscription.byLogon)
            terminate(connection, id);
    }
}

SpotWsMarket::Connection &SpotWsMarket::of(const WsSession &session)
{
    Connection &connection = m_connections[session.peer.id()];
    connection.peer = session.peer;
    return connection;
}

Body SpotWsMarket::subscriptions(const WsSession &session, const WsRequest &)
{
    QList<QByteArray> rows;
    for (const auto &[id, subscription] : of(session).subscriptions)
        rows.append(JsonObject().integer("subscriptionId", id).done());
    return jsonArray(rows);
}

Body SpotWsMarket::open(const WsSession &session, Subscription subscription)
{
    Connection &connection = of(session);
    for (const auto &[id, known] : connection.subscriptions) {
        if (known.account == subscription.account)
            return refuse(-2035, QStringLiteral("User Data Stream subscription already active."));
    }
    if (connection.nextSubscription >= kLastSubscription || connection.subscriptions.size() >= kMostSubscriptions)
        return refuse(-2042, QStringLiteral("Maximum subscription ID reached for this connection."));
    const int id = connection.nextSubscription++;
    connection.subscriptions[id] = subscription;
    return JsonObject().integer("subscriptionId", id).done();
}

Body SpotWsMarket::subscribe(const WsSession &session, const WsRequest &)
{
    if (!session.logon)
        return tl::unexpected(unknownKey());
    return open(session, {m_door.keyOf(session.logon->key)->account, true});
}

Body SpotWsMarket::subscribeSigned(const WsSession &session, const WsRequest &request)
{
    const QByteArray key = request.parameters.value("apiKey");
    if (key.isEmpty())
        return tl::unexpected(mandatory("apiKey"));
    const auto caller = m_door.admit(key, request.parameters, signedPayload(request.parameters));
    return caller ? open(session, {*caller, false}) : tl::unexpected(caller.error());
}

Body SpotWsMarket::unsubscribe(const WsSession &session, const WsRequest &request)
{
    Connection &connection = of(session);
    const bool one = request.parameters.has("subscriptionId");
    const int wanted = request.parameters.value("subscriptionId").toInt();
    if (one ? !connection.subscriptions.contains(wanted) : connection.subscriptions.empty())
        return refuse(-2036, QStringLiteral("User Data Stream subscription not active."));
    const auto subscriptions = connection.subscriptions;
    for (const auto &[id, subscription] : subscriptions) {
        if (!one || id == wanted)
            terminate(connection, id);
    }
    return QByteArray("{}");
}

void SpotWsMarket::terminate(Connection &connection, int id)
{
    connection.subscriptions.erase(id);
    connection.peer.send(JsonObject().integer("subscriptionId", id).raw("event", plainEventJson("eventStreamTerminated", now())).done());
}

void SpotWsMarket::publish(AccountId account, const QByteArray &event)
{
    if (m_flow == StreamFlow::Silent)
        return;
    for (const auto &[number, connection] : m_connections) {
        for (const auto &[id, subscription] : connection.subscriptions) {
            if (subscription.account == account)
                connection.peer.push(JsonObject().integer("subscriptionId", id).raw("event", event).done());
        }
    }
}

} // namespace bw::binance_server::spot
