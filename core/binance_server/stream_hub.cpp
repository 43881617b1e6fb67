#include "core/binance_server/stream_hub.h"

#include "core/binance_server/event_json.h"
#include "core/binance_server/json_writer.h"
#include "core/binance_server/market_json.h"
#include "core/binance_server/responses.h"

#include <utility>

namespace bw::binance_server {

namespace {

QByteArray streamOf(const trading::Symbol &symbol, const char *suffix) { return symbol.text().toLower().toUtf8() + suffix; }

} // namespace

StreamHub::StreamHub(boost::asio::io_context &io, Backend &backend, const ServerConfig &config, std::function<void()> everyBeat)
    : m_io(io), m_backend(backend), m_config(config), m_heartbeat(io), m_voice(backend),
      m_streams(io, m_voice, m_audience, [this, everyBeat = std::move(everyBeat)] {
          m_audience.endOlderThan(m_config.connectionLife, m_backend.now());
          everyBeat();
      })
{
}

void StreamHub::start()
{
    beat();
    m_streams.start();
}

void StreamHub::stop()
{
    m_alive.reset();
    m_heartbeat.cancel();
    for (const auto &mark : std::as_const(m_marks))
        mark->timer.cancel();
    m_marks.clear();
    m_streams.stop();
    m_audience.stop();
}

http::UpgradeAnswer StreamHub::admit(const http::Request &request, const http::WebSocketPeer &peer)
{
    auto address = parseStreamAddress(request.path, request.query);
    if (!address)
        return htmlResponse(404);
    return m_audience.add(std::move(*address), peer, m_backend.now());
}

void StreamHub::publish(const BackendEvent &event, const QByteArray &listenKey)
{
    if (const auto *order = std::get_if<OrderEvent>(&event))
        onOrder(*order, listenKey);
    else if (const auto *algo = std::get_if<AlgoEvent>(&event))
        publishUser(listenKey, "ALGO_UPDATE", algoUpdate(*algo, precisionFor(algo->order.view.symbol), m_backend.now()));
    else if (const auto *account = std::get_if<AccountEvent>(&event))
        publishUser(listenKey, "ACCOUNT_UPDATE", accountUpdate(*account, m_backend));
    else if (const auto *leverage = std::get_if<LeverageEvent>(&event))
        publishUser(listenKey, "ACCOUNT_CONFIG_UPDATE", accountConfigUpdate(*leverage, m_backend.now()));
    else if (const auto *market = std::get_if<MarketEvent>(&event))
        onMarket(*market);
}

// Per fill the exchange sends TRADE_LITE first, then ORDER_TRADE_UPDATE.
void StreamHub::onOrder(const OrderEvent &event, const QByteArray &key)
{
    const Precision precision = precisionFor(event.order.view.symbol);
    if (event.fill)
        publishUser(key, "TRADE_LITE", tradeLite(event, precision, m_backend.now()));
    publishUser(key, "ORDER_TRADE_UPDATE", orderTradeUpdate(event, precision, m_backend.now()));
    if (event.fill && isLiquidation(event.order))
        onLiquidation(event);
}

// Everybody sees it: one a second at most on the exchange, of which there can be none more here.
void StreamHub::onLiquidation(const OrderEvent &event)
{
    const QByteArray data = forceOrderEvent(event, precisionFor(event.order.view.symbol), m_backend.now());
    m_audience.push(streamOf(event.order.view.symbol, "@forceOrder"), data);
    m_audience.push(QByteArrayLiteral("!forceOrder@arr"), data);
}

void StreamHub::onMarket(const MarketEvent &event)
{
    if (m_audience.isEmpty())
        return;
    if (event.bookChanged) {
        const QByteArray data = bookTickerEvent(event.market, precisionFor(event.market.symbol), m_backend.now());
        m_audience.push(streamOf(event.market.symbol, "@bookTicker"), data);
        m_audience.push(QByteArrayLiteral("!bookTicker"), data);
    }
    if (event.markChanged)
        onMarkChanged(event.market);
}

void StreamHub::onMarkChanged(const MarketRecord &market)
{
    if (m_config.markIntervalMs <= 0) {
        sendMark(market);
        return;
    }
    auto &mark = m_marks[market.symbol];
    if (!mark)
        mark = std::make_shared<MarkThrottle>(m_io);
    if (mark->pending)
        return; // the waiting one will read the newest price
    const auto due = mark->sentAt + std::chrono::milliseconds(m_config.markIntervalMs);
    if (std::chrono::steady_clock::now() >= due) {
        sendMark(market);
        return;
    }
    mark->pending = true;
    mark->timer.expires_at(due);
    mark->timer.async_wait([this, mark, symbol = market.symbol, alive = std::weak_ptr<void>(m_alive)](const boost::system::error_code &error) {
        if (error || alive.expired())
            return;
        mark->pending = false;
        if (const auto newest = m_backend.market(symbol))
            sendMark(*newest);
    });
}

void StreamHub::sendMark(const MarketRecord &market)
{
    if (const auto mark = m_marks.value(market.symbol))
        mark->sentAt = std::chrono::steady_clock::now();
    const QByteArray data = markPriceEvent(market, m_backend.now());
    m_audience.push(streamOf(market.symbol, "@markPrice"), data);
    m_audience.push(streamOf(market.symbol, "@markPrice@1s"), data);
}

void StreamHub::beat()
{
    if (m_config.markHeartbeatMs <= 0)
        return;
    m_heartbeat.expires_after(std::chrono::milliseconds(m_config.markHeartbeatMs));
    m_heartbeat.async_wait([this, alive = std::weak_ptr<void>(m_alive)](const boost::system::error_code &error) {
        if (error || alive.expired())
            return;
        QList<QByteArray> all;
        for (const auto &instrument : m_backend.instruments()) {
            if (m_audience.isEmpty())
                break;
            const auto market = m_backend.market(instrument.symbol);
            if (!market || !market->hasPrice)   // a mark that nobody knows must not look fresh
                continue;
            if (const auto before = std::exchange(m_marksTold[instrument.symbol], market->marksTold); before == market->marksTold && !m_config.repeatUntoldMarks)
                continue;
            sendMark(*market);
            all.append(markPriceEvent(*market, m_backend.now()));
        }
        if (!all.isEmpty()) {
            const QByteArray data = jsonArray(all);
            m_audience.push(QByteArrayLiteral("!markPrice@arr"), data);
            m_audience.push(QByteArrayLiteral("!markPrice@arr@1s"), data);
        }
        beat();
    });
}

void StreamHub::onKeyEnded(const QByteArray &key, KeyEnd end)
{
    m_audience.each([&](StreamSocket &socket) {
        if (!socket.carriesKey(key))
            return;
        if (end == KeyEnd::Expired) // the socket stays open and silent, as the exchange's does
            socket.publishToKey(key, listenKeyExpired(key, m_backend.now()));
        else
            socket.peer().close(http::CloseCode::Normal);
    });
}

void StreamHub::publishUser(const QByteArray &key, const char *event, const QByteArray &data)
{
    if (!key.isEmpty() && !m_audience.isSilent())
        m_audience.each([&](StreamSocket &socket) { socket.publishUser(key, event, data); });
}

Precision StreamHub::precisionFor(const trading::Symbol &symbol) const
{
    const trading::Instrument *instrument = findInstrument(m_backend, symbol);
    return instrument ? precisionOf(*instrument) : Precision();
}

} // namespace bw::binance_server
