#include "core/binance_server/spot/spot_server.h"

#include "core/binance_server/front.h"
#include "core/binance_server/responses.h"
#include "core/binance_server/signature.h"
#include "core/binance_server/spot/event_json.h"
#include "core/binance_server/spot/list_reports.h"
#include "core/binance_server/spot/spot_voice.h"
#include "core/binance_server/spot/spot_ws_market.h"

namespace bw::binance_server::spot {

class SpotServerImpl
{
public:
    SpotServerImpl(boost::asio::io_context &io, SpotBackend &backend, SpotServerConfig terms);
    ~SpotServerImpl() { close(); }

    void close();
    void look();                                 // at the market, after prices or orders have moved it
    void onEvent(const SpotEvent &event);

    SpotServerConfig config;
    SpotDesk desk;
    Doorkeeper door;
    SpotWsMarket requests;
    WsApi api;
    StreamAudience audience;
    SpotVoice voice;
    MarketStreams streams;
    Front front;

private:
    void everyBeat();
    void tellTime() { desk.backend.setTime(config.clock()); }
    http::Response carryOut(const http::Request &request);
    http::UpgradeAnswer upgrade(const http::Request &request, const http::WebSocketPeer &peer);
    void addHeaders(http::Response &response, bool wallet, const Done *done);
    void countFill(const ExecutionReport &report);

    bool m_closed = false;
};

SpotServerImpl::SpotServerImpl(boost::asio::io_context &io, SpotBackend &backend, SpotServerConfig terms)
    : config(std::move(terms)), desk(backend, config), door(desk), requests(desk, door, [this] { tellTime(); }, [this] { look(); }), api(requests),
      voice(desk), streams(io, voice, audience, [this] { everyBeat(); }),
      front(io, config.http, HostGuard(config.hosts), config.hooks,
            {[this](const http::Request &request) { return carryOut(request); },
             [this](const http::Request &request, const http::WebSocketPeer &peer) { return upgrade(request, peer); }})
{
    backend.setSink([this](const SpotEvent &event) { onEvent(event); });
    backend.setTradeSink([this](const MarketTrade &trade) {
        desk.historyOf(trade.symbol).add(trade);
        streams.onTrade(trade);
    });
}

void SpotServerImpl::close()
{
    if (std::exchange(m_closed, true))
        return;
    desk.backend.setSink({});
    desk.backend.setTradeSink({});
    front.close();
    streams.stop();
    audience.stop();
    api.stop();
    requests.stop();
}

void SpotServerImpl::everyBeat()
{
    tellTime();
    const base::VenueTime now = desk.backend.now();
    api.endOlderThan(config.connectionLife, JsonObject().raw("event", plainEventJson("serverShutdown", now)).done());
    audience.endOlderThan(config.connectionLife, now, [now](StreamSocket &socket) { socket.announce("!serverShutdown", plainEventJson("serverShutdown", now)); });
}

void SpotServerImpl::look()
{
    streams.endOfCall();
    for (const SpotInstrument &instrument : desk.instruments)
        streams.bookMoved(instrument.common.symbol);
}

void SpotServerImpl::countFill(const ExecutionReport &report)
{
    const bool first = report.execution == ExecutionType::Trade && report.trade && report.order.executed == report.trade->quantity;
    if (first)
        desk.counts[report.order.account].add(desk.backend.now(), -1);
}

void SpotServerImpl::onEvent(const SpotEvent &event)
{
    const base::VenueTime now = desk.backend.now();
    const AccountId account = accountOf(event);
    if (const auto *report = std::get_if<ExecutionReport>(&event)) {
        countFill(*report);
        requests.publish(account, executionReportJson(*report, now));
    } else if (const auto *position = std::get_if<AccountPosition>(&event)) {
        requests.publish(account, accountPositionJson(*position, now));
    } else if (const auto *update = std::get_if<BalanceUpdate>(&event)) {
        requests.publish(account, balanceUpdateJson(*update, now));
    } else if (const auto *list = std::get_if<ListStatus>(&event)) {
        const Call call{Parameters(), desk, account};
        requests.publish(account, listStatusEventJson(list->list, membersOf(call, list->list), now));
    }
    if (config.onAccountEvent)
        config.onAccountEvent();
}

// What is not served here answers as an unknown path of the exchange.
http::Response SpotServerImpl::carryOut(const http::Request &request)
{
    tellTime();
    const Operation *operation = findRoute(request.method, request.path);
    if (!operation)
        return htmlResponse(404);
    const auto parameters = Parameters::parse(request.query, request.body);
    if (!parameters)
        return errorResponse(parameters.error());
    const auto caller = operation->access == Access::Public
        ? Answer<AccountId>(AccountId())
        : door.admit(request.header("x-mbx-apikey"), *parameters, binance_server::signedPayload(request.query, request.body));
    const Done done = door.carryOut(*operation, *parameters, caller);
    look();
    auto response = done.body ? jsonResponse(*done.body) : errorResponse(done.body.error());
    addHeaders(response, request.path.startsWith("/sapi/"), &done);
    return response;
}

void SpotServerImpl::addHeaders(http::Response &response, bool wallet, const Done *done)
{
    const base::VenueTime now = desk.backend.now();
    const auto add = [&](const char *name, std::int64_t value) { response.headers.append({QByteArray(name), QByteArray::number(qlonglong(value))}); };
    if (wallet) {
        add("X-SAPI-USED-IP-WEIGHT-1M", desk.weight.at(now));
    } else {
        add("X-MBX-USED-WEIGHT", desk.weight.at(now));
        add("X-MBX-USED-WEIGHT-1M", desk.weight.at(now));
    }
    if (done->counted) {
        add("X-MBX-ORDER-COUNT-10S", desk.counts[*done->counted].in10s.at(now));
        add("X-MBX-ORDER-COUNT-1D", desk.counts[*done->counted].inDay.at(now));
    }
    if (done->retryAfter)
        add("Retry-After", (done->retryAfter->ms() - now.ms() + 999) / 1000);
}

http::UpgradeAnswer SpotServerImpl::upgrade(const http::Request &request, const http::WebSocketPeer &peer)
{
    tellTime();
    if (request.path == "/ws-api/v3")
        return api.admit(request, peer);
    auto address = parseStreamAddress(request.path, request.query);
    if (!address || address->route != StreamRoute::Unrouted)
        return htmlResponse(404);
    address->route = StreamRoute::Spot;
    return audience.add(std::move(*address), peer, desk.backend.now());
}

SpotServer::SpotServer(boost::asio::io_context &io, SpotBackend &backend, SpotServerConfig config)
    : m_impl(std::make_unique<SpotServerImpl>(io, backend, std::move(config)))
{
}

SpotServer::~SpotServer() = default;

base::Result<quint16> SpotServer::listen()
{
    const auto port = m_impl->front.listen(m_impl->config.port);
    if (port)
        m_impl->streams.start();
    return port;
}

void SpotServer::close() { m_impl->close(); }
quint16 SpotServer::port() const { return m_impl->front.port(); }
void SpotServer::marketMoved() { m_impl->look(); }

std::optional<Price> SpotServer::averagePrice(const Symbol &symbol) const
{
    const auto history = m_impl->desk.history.find(symbol);
    if (history == m_impl->desk.history.end() || history->second.trades().empty())
        return std::nullopt;
    return history->second.average(5, m_impl->desk.backend.now());
}

void SpotServer::dropStreams()
{
    m_impl->audience.dropAll();
    m_impl->api.dropAll();
}

void SpotServer::addKey(const SpotKey &key) { m_impl->config.keys.append(key); }

void SpotServer::cut(WirePath path) { m_impl->front.cut(path == WirePath::User ? WirePath::WsApi : path); }

void SpotServer::setStreams(StreamFlow flow)
{
    m_impl->audience.setFlow(flow);
    m_impl->requests.setFlow(flow);
}

} // namespace bw::binance_server::spot
