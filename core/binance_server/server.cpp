#include "core/binance_server/server.h"

#include "core/binance_server/front.h"
#include "core/binance_server/gatekeeper.h"
#include "core/binance_server/responses.h"
#include "core/binance_server/routes.h"
#include "core/binance_server/stream_hub.h"

namespace bw::binance_server {

class ServerImpl
{
public:
    ServerImpl(boost::asio::io_context &io, Backend &backend, ServerConfig config);
    ~ServerImpl() { close(); }

    base::Result<quint16> listen();
    void close();

    Front front;
    StreamHub hub;
    ListenKey listenKey;

private:
    http::Response carryOut(const http::Request &request);
    http::Response run(const Route &route, const http::Request &request, const Parameters &parameters);
    [[nodiscard]] std::optional<VenueError> authorize(const Route &route, const http::Request &request, const Parameters &parameters) const;
    [[nodiscard]] std::optional<VenueError> overLimit(const Route &route, int weight);
    void addLimitHeaders(http::Response &response, const Route *route, bool accepted);

    Backend &m_backend;
    ServerConfig m_config;
    Credentials m_credentials;
    WindowCounter m_weight{60'000};
    WindowCounter m_orders10s{10'000};
    WindowCounter m_orders1m{60'000};
    bool m_closed = false;
};

ServerImpl::ServerImpl(boost::asio::io_context &io, Backend &backend, ServerConfig config)
    : front(io, config.http, config.requestHook,
            {[this](const http::Request &request) { return carryOut(request); },
             [this](const http::Request &request, const http::WebSocketPeer &peer) { return hub.admit(request, peer); }}),
      hub(io, backend, m_config), listenKey(io, config.listenKeyLife), m_backend(backend), m_config(std::move(config)),
      m_credentials{m_config.apiKey.toUtf8(), m_config.apiSecret.toUtf8()}
{
    listenKey.onEnd([this](const QByteArray &key, KeyEnd end) { hub.onKeyEnded(key, end); });
    m_backend.setEventSink([this](const BackendEvent &event) { hub.publish(event, listenKey.current()); });
    m_backend.setTradeSink([this](const MarketTrade &trade) { hub.onTrade(trade); });
}

base::Result<quint16> ServerImpl::listen()
{
    const auto port = front.listen(m_config.port);
    if (port)
        hub.start();
    return port;
}

void ServerImpl::close()
{
    if (m_closed)
        return;
    m_closed = true;
    m_backend.setEventSink([](const BackendEvent &) {});
    m_backend.setTradeSink({});
    front.close();
    listenKey.stop();
    hub.stop();
}

http::Response ServerImpl::carryOut(const http::Request &request)
{
    if (!request.path.startsWith("/fapi/") && !request.path.startsWith("/dapi/"))
        return htmlResponse(404);
    const Route *route = findRoute(request.method, request.path);
    if (!route) {
        auto response = errorResponse({-5000, QStringLiteral("Path %1, Method %2 is invalid")
                                                  .arg(QString::fromUtf8(request.path), QString::fromUtf8(request.method)), 404});
        addLimitHeaders(response, nullptr, false);
        return response;
    }
    const auto parameters = Parameters::parse(request.query, request.body);
    if (!parameters)
        return errorResponse(parameters.error());
    return run(*route, request, *parameters);
}

http::Response ServerImpl::run(const Route &route, const http::Request &request, const Parameters &parameters)
{
    if (const auto limited = overLimit(route, weightOf(route, parameters))) {
        auto response = errorResponse(*limited);
        addLimitHeaders(response, &route, false);
        response.headers.append({QByteArrayLiteral("Retry-After"), QByteArray::number(qlonglong(m_weight.secondsLeft(m_backend.now())))});
        return response;
    }
    Body body;
    if (auto refused = authorize(route, request, parameters))
        body = tl::unexpected(*refused);
    else
        body = route.handle(Call{parameters, m_backend, m_config, listenKey});
    if (body && route.cost == OrderCost::CountsOne) {
        m_orders10s.add(m_backend.now(), 1);
        m_orders1m.add(m_backend.now(), 1);
    }
    auto response = body ? jsonResponse(*body) : errorResponse(body.error());
    addLimitHeaders(response, &route, body.has_value());
    return response;
}

std::optional<VenueError> ServerImpl::authorize(const Route &route, const http::Request &request, const Parameters &parameters) const
{
    if (route.security == Security::None)
        return std::nullopt;
    if (auto wrong = checkKey(request, m_credentials))
        return wrong;
    if (route.security == Security::KeyOnly)
        return std::nullopt;
    return checkSigned(request, parameters, m_credentials, m_backend.now());
}

std::optional<VenueError> ServerImpl::overLimit(const Route &route, int weight)
{
    const base::VenueTime now = m_backend.now();
    const int used = m_weight.add(now, weight);
    if (m_config.limits == LimitPolicy::Off)
        return std::nullopt;
    if (used > m_config.weightPerMinute)
        return VenueError{-1003,
                          QStringLiteral("Too many requests; current limit of IP(127.0.0.1) is %1 requests per minute. Please use the "
                                         "websocket for live updates to avoid polling the API.")
                              .arg(m_config.weightPerMinute), 429};
    if (route.cost != OrderCost::CountsOne)
        return std::nullopt;
    const QString text = QStringLiteral("Too many new orders; current limit is %1 orders per %2.");
    if (m_orders10s.at(now) >= m_config.ordersPer10s)
        return VenueError{-1015, text.arg(m_config.ordersPer10s).arg(QLatin1String("10 SECOND")), 429};
    if (m_orders1m.at(now) >= m_config.ordersPerMinute)
        return VenueError{-1015, text.arg(m_config.ordersPerMinute).arg(QLatin1String("MINUTE")), 429};
    return std::nullopt;
}

void ServerImpl::addLimitHeaders(http::Response &response, const Route *route, bool accepted)
{
    const base::VenueTime now = m_backend.now();
    response.headers.append({QByteArrayLiteral("X-MBX-USED-WEIGHT-1M"), QByteArray::number(m_weight.at(now))});
    if (!accepted || !route || route->cost != OrderCost::CountsOne)
        return;
    response.headers.append({QByteArrayLiteral("X-MBX-ORDER-COUNT-10S"), QByteArray::number(m_orders10s.at(now))});
    response.headers.append({QByteArrayLiteral("X-MBX-ORDER-COUNT-1M"), QByteArray::number(m_orders1m.at(now))});
}

Server::Server(boost::asio::io_context &io, Backend &backend, ServerConfig config)
    : m_impl(std::make_unique<ServerImpl>(io, backend, std::move(config)))
{
}

Server::~Server() = default;

base::Result<quint16> Server::listen() { return m_impl->listen(); }
void Server::close() { m_impl->close(); }
quint16 Server::port() const { return m_impl->front.port(); }
void Server::dropStreams() { m_impl->hub.dropAll(); }
void Server::setStreams(StreamFlow flow) { m_impl->hub.setFlow(flow); }
void Server::expireListenKey() { m_impl->listenKey.end(KeyEnd::Expired); }

} // namespace bw::binance_server
