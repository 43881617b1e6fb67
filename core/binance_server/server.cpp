#include "core/binance_server/server.h"

#include "core/binance_server/gatekeeper.h"
#include "core/binance_server/json_writer.h"
#include "core/binance_server/rate_counter.h"
#include "core/binance_server/routes.h"
#include "core/binance_server/stream_hub.h"

#include <boost/asio/steady_timer.hpp>

#include <set>

namespace bw::binance_server {

namespace {

http::Response jsonResponse(const QByteArray &body, int status = 200)
{
    http::Response response;
    response.status = status;
    response.body = body;
    return response;
}

http::Response errorResponse(const VenueError &error)
{
    return jsonResponse(JsonObject().integer("code", error.code).text("msg", error.message).done(), error.httpStatus);
}

http::Response htmlResponse(int status)
{
    http::Response response;
    response.status = status;
    response.contentType = QByteArrayLiteral("text/html");
    response.body = "<html><head><title>" + QByteArray::number(status) + "</title></head><body><h1>" + QByteArray::number(status)
                    + "</h1></body></html>\n";
    return response;
}

http::ServerConfig httpConfig(const ServerConfig &config)
{
    http::ServerConfig http = config.http;
    if (http.serverName == http::ServerConfig().serverName)
        http.serverName = QByteArrayLiteral("nginx"); // as in front of the exchange
    return http;
}

} // namespace

class ServerImpl
{
public:
    ServerImpl(boost::asio::io_context &io, Backend &backend, ServerConfig config);
    ~ServerImpl() { close(); }

    base::Result<quint16> listen();
    void close();

    http::Server httpServer;
    StreamHub hub;
    ListenKey listenKey;

private:
    void handle(const http::Request &request, const http::Responder &responder);
    http::UpgradeAnswer upgrade(const http::Request &request, const http::WebSocketPeer &peer);
    [[nodiscard]] std::optional<Fault> faultFor(const http::Request &request) const;
    void answerFaulty(const Fault &fault, const http::Responder &responder, http::Response response) const;
    void later(base::Millis delay, std::function<void()> action);

    http::Response carryOut(const http::Request &request);
    http::Response run(const Route &route, const http::Request &request, const Parameters &parameters);
    [[nodiscard]] std::optional<VenueError> authorize(const Route &route, const http::Request &request, const Parameters &parameters) const;
    [[nodiscard]] std::optional<VenueError> overLimit(const Route &route, int weight);
    void addLimitHeaders(http::Response &response, const Route *route, bool accepted);

    boost::asio::io_context &m_io;
    Backend &m_backend;
    ServerConfig m_config;
    Credentials m_credentials;
    WindowCounter m_weight{60'000};
    WindowCounter m_orders10s{10'000};
    WindowCounter m_orders1m{60'000};
    std::set<std::shared_ptr<boost::asio::steady_timer>> m_delays;
    std::shared_ptr<void> m_alive = std::make_shared<char>(); // a timer that has already fired finds it gone
    bool m_closed = false;
};

ServerImpl::ServerImpl(boost::asio::io_context &io, Backend &backend, ServerConfig config)
    : httpServer(io, httpConfig(config)), hub(io, backend, m_config), listenKey(io, config.listenKeyLife), m_io(io),
      m_backend(backend), m_config(std::move(config)), m_credentials{m_config.apiKey.toUtf8(), m_config.apiSecret.toUtf8()}
{
    httpServer.setRequestHandler([this](const http::Request &request, const http::Responder &responder) { handle(request, responder); });
    httpServer.setUpgradeHandler([this](const http::Request &request, const http::WebSocketPeer &peer) { return upgrade(request, peer); });
    listenKey.onEnd([this](const QByteArray &key, KeyEnd end) { hub.onKeyEnded(key, end); });
    m_backend.setEventSink([this](const BackendEvent &event) { hub.publish(event, listenKey.current()); });
}

base::Result<quint16> ServerImpl::listen()
{
    const auto port = httpServer.listen(m_config.port);
    if (port)
        hub.start();
    return port;
}

void ServerImpl::close()
{
    if (m_closed)
        return;
    m_closed = true;
    m_alive.reset();
    m_backend.setEventSink([](const BackendEvent &) {});
    httpServer.close();
    listenKey.stop();
    hub.stop();
    for (const auto &timer : m_delays)
        timer->cancel();
    m_delays.clear();
}

std::optional<Fault> ServerImpl::faultFor(const http::Request &request) const
{
    return m_config.requestHook ? m_config.requestHook(request) : std::nullopt;
}

void ServerImpl::handle(const http::Request &request, const http::Responder &responder)
{
    const auto fault = faultFor(request);
    if (!fault) {
        responder.answer(carryOut(request));
        return;
    }
    if (fault->moment == FaultMoment::AfterHandling) {
        answerFaulty(*fault, responder, carryOut(request));
        return;
    }
    if (fault->answer == FaultAnswer::Normal) {
        later(fault->delay, [this, request, responder] { responder.answer(carryOut(request)); });
        return;
    }
    answerFaulty(*fault, responder, jsonResponse(QByteArrayLiteral("{\"orderId\":0,\"symbol\":\"")));
}

void ServerImpl::answerFaulty(const Fault &fault, const http::Responder &responder, http::Response response) const
{
    switch (fault.answer) {
    case FaultAnswer::Normal: responder.answerAfter(fault.delay, response); return;
    case FaultAnswer::Drop: responder.dropAfter(fault.delay); return;
    case FaultAnswer::Html: responder.answerAfter(fault.delay, htmlResponse(fault.error.httpStatus)); return;
    case FaultAnswer::Error: responder.answerAfter(fault.delay, errorResponse(fault.error)); return;
    case FaultAnswer::TruncatedJson:
        response.body.truncate((response.body.size() + 1) / 2);
        responder.answerAfter(fault.delay, response);
        return;
    }
}

void ServerImpl::later(base::Millis delay, std::function<void()> action)
{
    const auto timer = std::make_shared<boost::asio::steady_timer>(m_io, delay);
    m_delays.insert(timer);
    timer->async_wait([this, timer, action = std::move(action), alive = std::weak_ptr<void>(m_alive)](const boost::system::error_code &error) {
        if (error || alive.expired())
            return;
        m_delays.erase(timer);
        action();
    });
}

// Faults of an upgrade: dropping it, or an answer in its place; it cannot be delayed.
http::UpgradeAnswer ServerImpl::upgrade(const http::Request &request, const http::WebSocketPeer &peer)
{
    const auto fault = faultFor(request);
    if (fault && fault->answer == FaultAnswer::Drop) {
        peer.drop();
        return http::WebSocketEvents{};
    }
    if (fault && fault->answer == FaultAnswer::Error)
        return errorResponse(fault->error);
    if (fault && fault->answer != FaultAnswer::Normal)
        return htmlResponse(fault->error.httpStatus);
    return hub.admit(request, peer);
}

http::Response ServerImpl::carryOut(const http::Request &request)
{
    if (!request.path.startsWith("/fapi/"))
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
quint16 Server::port() const { return m_impl->httpServer.port(); }
void Server::dropStreams() { m_impl->hub.dropAll(); }
void Server::setStreams(StreamFlow flow) { m_impl->hub.setFlow(flow); }
void Server::expireListenKey() { m_impl->listenKey.end(KeyEnd::Expired); }

} // namespace bw::binance_server
