#include "core/binance_server/server.h"

#include "core/binance_server/account_seats.h"
#include "core/binance_server/front.h"
#include "core/binance_server/responses.h"
#include "core/binance_server/stream_hub.h"
#include "core/binance_server/usdm_door.h"

namespace bw::binance_server {

class ServerImpl
{
public:
    ServerImpl(boost::asio::io_context &io, Backend &backend, ServerConfig config);
    ~ServerImpl() { close(); }

    base::Result<quint16> listen();
    void close();
    void dropAll();
    void seat(QList<Credentials> keys, Backend &account);
    void expireListenKey(const QByteArray &apiKey);

    Front front;
    StreamHub hub;

private:
    http::Response carryOut(const http::Request &request);
    http::UpgradeAnswer upgrade(const http::Request &request, const http::WebSocketPeer &peer);
    void everyBeat() { m_api.endOlderThan(m_config.connectionLife, {}); }
    void addLimitHeaders(http::Response &response, const UsdmDone &done);

    boost::asio::io_context &m_io;
    Backend &m_backend;
    ServerConfig m_config;
    AccountSeats m_seats;
    UsdmDoor m_door;
    WsApi m_api;
    bool m_closed = false;
};

ServerImpl::ServerImpl(boost::asio::io_context &io, Backend &backend, ServerConfig config)
    : front(io, config.http, HostGuard(config.hosts), config.hooks,
            {[this](const http::Request &request) { return carryOut(request); },
             [this](const http::Request &request, const http::WebSocketPeer &peer) { return upgrade(request, peer); }}),
      hub(io, backend, m_config, [this] { everyBeat(); }), m_io(io), m_backend(backend), m_config(std::move(config)), m_door(backend, m_config, m_seats),
      m_api(m_door)
{
    seat(QList<Credentials>{{m_config.apiKey.toUtf8(), m_config.apiSecret.toUtf8()}} + m_config.moreKeys, m_backend);
    m_backend.setTradeSink([this](const MarketTrade &trade) { hub.onTrade(trade); });
}

// Each account's events reach the sockets that hold its own listen key, and no other; prices and trades are told once.
void ServerImpl::seat(QList<Credentials> keys, Backend &account)
{
    AccountSeat &taken = m_seats.add(m_io, std::move(keys), account, m_config.listenKeyLife);
    taken.listenKey.onEnd([this](const QByteArray &key, KeyEnd end) { hub.onKeyEnded(key, end); });
    account.setEventSink([this, &taken](const BackendEvent &event) {
        if (&taken.backend == &m_backend || !std::holds_alternative<MarketEvent>(event))
            hub.publish(event, taken.listenKey.current());
    });
}

void ServerImpl::expireListenKey(const QByteArray &apiKey)
{
    if (apiKey.isEmpty()) {
        m_seats.first().listenKey.end(KeyEnd::Expired);
        return;
    }
    if (const auto holder = m_seats.holderOf(apiKey))
        holder->seat->listenKey.end(KeyEnd::Expired);
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
    m_backend.setTradeSink({});
    front.close();
    for (AccountSeat &account : m_seats.all()) {
        account.backend.setEventSink([](const BackendEvent &) {});
        account.listenKey.stop();
    }
    hub.stop();
    m_api.stop();
}

http::Response ServerImpl::carryOut(const http::Request &request)
{
    if (!request.path.startsWith("/fapi/") && !request.path.startsWith("/dapi/"))
        return htmlResponse(404);
    const Route *route = findRoute(request.method, request.path);
    if (!route) {
        auto response = errorResponse({-5000, QStringLiteral("Path %1, Method %2 is invalid")
                                                  .arg(QString::fromUtf8(request.path), QString::fromUtf8(request.method)), 404});
        addLimitHeaders(response, {});
        return response;
    }
    const auto parameters = Parameters::parse(request.query, request.body);
    if (!parameters)
        return errorResponse(parameters.error());
    const UsdmDone done = m_door.carryOut(*route, request, *parameters);
    auto response = done.body ? jsonResponse(*done.body) : errorResponse(done.body.error());
    addLimitHeaders(response, done);
    return response;
}

void ServerImpl::dropAll()
{
    hub.dropAll();
    m_api.dropAll();
}

void ServerImpl::addLimitHeaders(http::Response &response, const UsdmDone &done)
{
    const auto add = [&](const char *name, std::int64_t value) { response.headers.append({QByteArray(name), QByteArray::number(qlonglong(value))}); };
    add("X-MBX-USED-WEIGHT-1M", m_door.weightUsed());
    if (done.counted) {
        add("X-MBX-ORDER-COUNT-10S", done.counted->orders10s.at(m_backend.now()));
        add("X-MBX-ORDER-COUNT-1M", done.counted->orders1m.at(m_backend.now()));
    }
    if (done.limited)
        add("Retry-After", m_door.secondsLeft());
}

http::UpgradeAnswer ServerImpl::upgrade(const http::Request &request, const http::WebSocketPeer &peer)
{
    return request.path == "/ws-fapi/v1" ? m_api.admit(request, peer) : hub.admit(request, peer);
}

Server::Server(boost::asio::io_context &io, Backend &backend, ServerConfig config)
    : m_impl(std::make_unique<ServerImpl>(io, backend, std::move(config)))
{
}

Server::~Server() = default;

base::Result<quint16> Server::listen() { return m_impl->listen(); }
void Server::close() { m_impl->close(); }
quint16 Server::port() const { return m_impl->front.port(); }
void Server::dropStreams() { m_impl->dropAll(); }
void Server::cut(WirePath path) { m_impl->front.cut(path); }
void Server::setStreams(StreamFlow flow) { m_impl->hub.setFlow(flow); }
void Server::addAccount(const Credentials &key, Backend &account) { m_impl->seat({key}, account); }
void Server::expireListenKey(const QByteArray &apiKey) { m_impl->expireListenKey(apiKey); }

} // namespace bw::binance_server
