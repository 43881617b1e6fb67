#include "core/binance_server/usdm_door.h"

#include "core/binance_server/json_writer.h"
#include "core/binance_server/signature.h"

namespace bw::binance_server {

UsdmDoor::UsdmDoor(Backend &backend, const ServerConfig &config, ListenKey &listenKey)
    : m_backend(backend), m_config(config), m_listenKey(listenKey), m_keys(config.moreKeys)
{
    m_keys.prepend({config.apiKey.toUtf8(), config.apiSecret.toUtf8()});
}

UsdmDone UsdmDoor::carryOut(const Route &route, const http::Request &request, const Parameters &parameters)
{
    return run(route, parameters, [&]() -> std::optional<VenueError> {
        if (route.security == Security::None)
            return std::nullopt;
        const auto key = checkKey(m_keys, request.header(QByteArrayLiteral("x-mbx-apikey")));
        if (!key)
            return key.error();
        if (route.security == Security::KeyOnly)
            return std::nullopt;
        return checkSigned(**key, parameters, signedPayload(request.query, request.body), now());
    });
}

WsAnswer UsdmDoor::carryOut(const WsSession &session, const WsRequest &request)
{
    const Route *route = findRequest(request.method);
    if (!route)
        return {refuse(-1020, QStringLiteral("This operation is not supported.")), limits()};
    const UsdmDone done = run(*route, request.parameters, [&] { return refusalOf(session, *route, request.parameters); });
    return {done.body, limitsJson(done.counted)};
}

// By what the request itself carries; without it, by the log-on of the connection.
std::optional<VenueError> UsdmDoor::refusalOf(const WsSession &session, const Route &route, const Parameters &parameters) const
{
    if (route.security == Security::None)
        return std::nullopt;
    if (!parameters.has("apiKey")) {
        if (!session.logon)
            return mandatory("apiKey");
        return route.security == Security::Signed ? checkTime(parameters, now(), TimeForm::Milliseconds) : std::nullopt;
    }
    const auto key = checkKey(m_keys, parameters.value("apiKey"));
    if (!key)
        return key.error();
    return route.security == Security::Signed ? checkSigned(**key, parameters, signedPayload(parameters), now()) : std::nullopt;
}

std::optional<VenueError> UsdmDoor::mayLogOn(const Parameters &parameters)
{
    if (parameters.value("apiKey").isEmpty())
        return mandatory("apiKey");
    const auto key = checkKey(m_keys, parameters.value("apiKey"));
    if (!key)
        return key.error();
    if (!isEd25519((*key)->publicKeyPem))
        return hmacMayNotLogOn();
    return checkSigned(**key, parameters, signedPayload(parameters), now());
}

UsdmDone UsdmDoor::run(const Route &route, const Parameters &parameters, const std::function<std::optional<VenueError>()> &refusal)
{
    if (const auto limited = overLimit(route, weightOf(route, parameters)))
        return {tl::unexpected(*limited), true, false};
    if (const auto refused = refusal())
        return {tl::unexpected(*refused), false, false};
    const Body body = route.handle(Call{parameters, m_backend, m_config, m_listenKey});
    const bool counts = body && route.cost == OrderCost::CountsOne;
    if (counts) {
        m_orders10s.add(now(), 1);
        m_orders1m.add(now(), 1);
    }
    return {body, false, counts};
}

std::optional<VenueError> UsdmDoor::charge(int weight)
{
    const int used = m_weight.add(now(), weight);
    if (m_config.limits == LimitPolicy::Off || used <= m_config.weightPerMinute)
        return std::nullopt;
    return VenueError{-1003,
                      QStringLiteral("Too many requests; current limit of IP(127.0.0.1) is %1 requests per minute. Please use the "
                                     "websocket for live updates to avoid polling the API.")
                          .arg(m_config.weightPerMinute), 429};
}

std::optional<VenueError> UsdmDoor::overLimit(const Route &route, int weight)
{
    if (auto refused = charge(weight))
        return refused;
    if (m_config.limits == LimitPolicy::Off || route.cost != OrderCost::CountsOne)
        return std::nullopt;
    const QString text = QStringLiteral("Too many new orders; current limit is %1 orders per %2.");
    if (m_orders10s.at(now()) >= m_config.ordersPer10s)
        return VenueError{-1015, text.arg(m_config.ordersPer10s).arg(QLatin1String("10 SECOND")), 429};
    if (m_orders1m.at(now()) >= m_config.ordersPerMinute)
        return VenueError{-1015, text.arg(m_config.ordersPerMinute).arg(QLatin1String("MINUTE")), 429};
    return std::nullopt;
}

QByteArray UsdmDoor::limitsJson(bool withOrders)
{
    const auto one = [](const char *type, const char *interval, int intervalNum, int limit, int count) {
        return JsonObject().word("rateLimitType", type).word("interval", interval).integer("intervalNum", intervalNum).integer("limit", limit).integer("count", count).done();
    };
    QList<QByteArray> rows;
    if (withOrders)
        rows = {one("ORDERS", "SECOND", 10, m_config.ordersPer10s, ordersIn10s()), one("ORDERS", "MINUTE", 1, m_config.ordersPerMinute, ordersIn1m())};
    rows.append(one("REQUEST_WEIGHT", "MINUTE", 1, m_config.weightPerMinute, weightUsed()));
    return jsonArray(rows);
}

} // namespace bw::binance_server
