#include "core/binance_server/usdm_door.h"

#include "core/binance_server/json_writer.h"
#include "core/binance_server/signature.h"

namespace bw::binance_server {

UsdmDoor::UsdmDoor(const Backend &market, const ServerConfig &config, AccountSeats &seats) : m_market(market), m_config(config), m_seats(seats) {}

UsdmDone UsdmDoor::carryOut(const Route &route, const http::Request &request, const Parameters &parameters)
{
    return run(route, parameters, [&]() -> Seat {
        if (route.security == Security::None)
            return &m_seats.first();
        return signer(route, request.header(QByteArrayLiteral("x-mbx-apikey")), parameters, signedPayload(request.query, request.body));
    });
}

WsAnswer UsdmDoor::carryOut(const WsSession &session, const WsRequest &request)
{
    const Route *route = findRequest(request.method);
    if (!route)
        return {refuse(-1020, QStringLiteral("This operation is not supported.")), limits()};
    const UsdmDone done = run(*route, request.parameters, [&] { return seatOf(session, *route, request.parameters); });
    return {done.body, limitsJson(done.counted)};
}

// By what the request itself carries; without it, by the log-on of the connection.
UsdmDoor::Seat UsdmDoor::seatOf(const WsSession &session, const Route &route, const Parameters &parameters) const
{
    if (route.security == Security::None)
        return &m_seats.first();
    if (parameters.has("apiKey"))
        return signer(route, parameters.value("apiKey"), parameters, signedPayload(parameters));
    if (!session.logon)
        return tl::unexpected(mandatory("apiKey"));
    if (route.security == Security::Signed) {
        if (const auto wrong = checkTime(parameters, now(), TimeForm::Milliseconds))
            return tl::unexpected(*wrong);
    }
    const auto holder = m_seats.holderOf(session.logon->key);
    return holder ? Seat(holder->seat) : Seat(tl::unexpected(holder.error()));
}

UsdmDoor::Seat UsdmDoor::signer(const Route &route, const QByteArray &key, const Parameters &parameters, const QByteArray &payload) const
{
    const auto holder = m_seats.holderOf(key);
    if (!holder)
        return tl::unexpected(holder.error());
    if (route.security == Security::Signed) {
        if (const auto wrong = checkSigned(*holder->key, parameters, payload, now()))
            return tl::unexpected(*wrong);
    }
    return holder->seat;
}

std::optional<VenueError> UsdmDoor::mayLogOn(const Parameters &parameters)
{
    if (parameters.value("apiKey").isEmpty())
        return mandatory("apiKey");
    const auto holder = m_seats.holderOf(parameters.value("apiKey"));
    if (!holder)
        return holder.error();
    if (!isEd25519(holder->key->publicKeyPem))
        return hmacMayNotLogOn();
    return checkSigned(*holder->key, parameters, signedPayload(parameters), now());
}

// Weight is counted by address, before anybody is known; orders by account.
UsdmDone UsdmDoor::run(const Route &route, const Parameters &parameters, const std::function<Seat()> &authorize)
{
    if (const auto limited = charge(weightOf(route, parameters)))
        return {tl::unexpected(*limited), true, nullptr};
    const Seat seat = authorize();
    if (!seat)
        return {tl::unexpected(seat.error()), false, nullptr};
    AccountSeat &account = **seat;
    if (const auto limited = overOrders(route, account))
        return {tl::unexpected(*limited), true, nullptr};
    const Body body = route.handle(Call{parameters, account.backend, m_market, m_config, account.listenKey});
    if (!body || route.cost != OrderCost::CountsOne)
        return {body, false, nullptr};
    account.orders10s.add(now(), 1);
    account.orders1m.add(now(), 1);
    return {body, false, &account};
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

std::optional<VenueError> UsdmDoor::overOrders(const Route &route, AccountSeat &seat) const
{
    if (m_config.limits == LimitPolicy::Off || route.cost != OrderCost::CountsOne)
        return std::nullopt;
    const QString text = QStringLiteral("Too many new orders; current limit is %1 orders per %2.");
    if (seat.orders10s.at(now()) >= m_config.ordersPer10s)
        return VenueError{-1015, text.arg(m_config.ordersPer10s).arg(QLatin1String("10 SECOND")), 429};
    if (seat.orders1m.at(now()) >= m_config.ordersPerMinute)
        return VenueError{-1015, text.arg(m_config.ordersPerMinute).arg(QLatin1String("MINUTE")), 429};
    return std::nullopt;
}

QByteArray UsdmDoor::limitsJson(AccountSeat *withOrders)
{
    const auto one = [](const char *type, const char *interval, int intervalNum, int limit, int count) {
        return JsonObject().word("rateLimitType", type).word("interval", interval).integer("intervalNum", intervalNum).integer("limit", limit).integer("count", count).done();
    };
    QList<QByteArray> rows;
    if (withOrders)
        rows = {one("ORDERS", "SECOND", 10, m_config.ordersPer10s, withOrders->orders10s.at(now())),
                one("ORDERS", "MINUTE", 1, m_config.ordersPerMinute, withOrders->orders1m.at(now()))};
    rows.append(one("REQUEST_WEIGHT", "MINUTE", 1, m_config.weightPerMinute, weightUsed()));
    return jsonArray(rows);
}

} // namespace bw::binance_server
