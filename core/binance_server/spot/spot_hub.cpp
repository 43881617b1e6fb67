#include "core/binance_server/spot/spot_hub.h"

#include "core/binance_server/responses.h"
#include "core/binance_server/spot/event_json.h"
#include "core/binance_server/spot/market_json.h"

#include <algorithm>
#include <iterator>

namespace bw::binance_server::spot {

namespace {

constexpr std::chrono::milliseconds kBeat{100};
constexpr std::int64_t kDayMs = 86'400'000;
constexpr struct { const char *word; std::int64_t ms; } kWindows[] = {{"1h", 3'600'000}, {"4h", 14'400'000}, {"1d", kDayMs}};

QByteArray prefixOf(const Symbol &symbol) { return symbol.text().toLower().toUtf8() + '@'; }

bool same(const PriceLevel &a, const PriceLevel &b) { return a.price == b.price && a.quantity == b.quantity; }

PriceLevel best(const QList<PriceLevel> &levels) { return levels.isEmpty() ? PriceLevel{} : levels.first(); }

} // namespace

SpotHub::SpotHub(boost::asio::io_context &io, SpotDesk &desk, std::function<void()> beforeBeat)
    : m_desk(desk), m_beforeBeat(std::move(beforeBeat)), m_timer(io)
{
}

void SpotHub::start() { beat(); }

void SpotHub::stop()
{
    m_alive.reset();
    m_timer.cancel();
    m_connections.clear();
}

http::UpgradeAnswer SpotHub::admit(const http::Request &request, const http::WebSocketPeer &peer)
{
    auto address = parseStreamAddress(request.path, request.query);
    if (!address || address->route != StreamRoute::Unrouted)
        return htmlResponse(404);
    address->route = StreamRoute::Spot;
    const auto socket = std::make_shared<StreamSocket>(peer, std::move(*address));
    m_connections[peer.id()] = {socket, m_desk.backend.now()};
    collectWanted();
    http::WebSocketEvents events;
    events.onText = [this, socket](const QByteArray &text) {
        socket->onText(text);
        collectWanted();
    };
    events.onClosed = [this, id = peer.id()] { m_connections.erase(id); };
    return events;
}

void SpotHub::collectWanted()
{
    m_wanted.clear();
    for (const auto &[id, connection] : m_connections) {
        for (const QByteArray &stream : connection.socket->streams())
            m_wanted.insert(stream);
    }
}

void SpotHub::push(const QByteArray &stream, const QByteArray &data)
{
    if (m_flow == StreamFlow::Silent)
        return;
    for (const auto &[id, connection] : m_connections)   // sending never ends a socket inside the call
        connection.socket->publish(stream, data);
}

void SpotHub::onTrade(const MarketTrade &trade)
{
    m_desk.history[trade.symbol].add(trade);
    m_changed[trade.symbol].traded = true;
    const QByteArray stream = prefixOf(trade.symbol) + "trade";
    if (wanted(stream))
        push(stream, tradeEvent(trade, m_desk.backend.now()));
}

void SpotHub::flush()
{
    for (auto &[symbol, changed] : m_changed) {
        const auto &aggregates = m_desk.history[symbol].aggregates();
        if (aggregates.empty() || aggregates.back().id == changed.pushedAggregate)
            continue;
        const QByteArray stream = prefixOf(symbol) + "aggTrade";
        auto first = aggregates.end();
        while (wanted(stream) && first != aggregates.begin() && std::prev(first)->id > changed.pushedAggregate)
            --first;
        for (; first != aggregates.end(); ++first)
            push(stream, aggregateEvent(symbol, *first, m_desk.backend.now()));
        changed.pushedAggregate = aggregates.back().id;
    }
}

// Asked after every request: only the tops are compared, the whole book is read when somebody wants to hear of it.
void SpotHub::bookMoved(const Symbol &symbol)
{
    const BookView top = m_desk.backend.bookView(symbol, 1);
    const PriceLevel bid = best(top.bids);
    const PriceLevel ask = best(top.asks);
    Changed &changed = m_changed[symbol];
    if (same(bid, changed.bid) && same(ask, changed.ask))
        return;
    changed.bid = bid;
    changed.ask = ask;
    const QByteArray stream = prefixOf(symbol) + "bookTicker";
    if (wanted(stream))
        push(stream, bookTickerEvent(symbol, m_desk.freshDepth(symbol)));
}

void SpotHub::beat()
{
    m_timer.expires_after(kBeat);
    m_timer.async_wait([this, alive = std::weak_ptr<void>(m_alive)](const boost::system::error_code &error) {
        if (error || alive.expired())
            return;
        m_beforeBeat();
        ++m_beats;
        collectWanted();
        const bool second = m_beats % 10 == 0;
        pushDepths(second);
        if (second) {
            pushSecond(m_beats / 10);
            endOldConnections();
        }
        beat();
    });
}

void SpotHub::pushDepths(bool slow)
{
    const base::VenueTime now = m_desk.backend.now();
    for (const SpotInstrument &instrument : m_desk.instruments) {
        const Symbol &symbol = instrument.common.symbol;
        const QByteArray prefix = prefixOf(symbol);
        DepthBook &depth = m_desk.freshDepth(symbol);
        for (const auto &[cadence, suffix] : {std::pair(Cadence::Fast, "@100ms"), std::pair(Cadence::Slow, "")}) {
            if (cadence == Cadence::Slow && !slow)
                continue;
            const DepthDiff diff = depth.take(cadence);
            if (diff.firstId == 0)
                continue;
            if (wanted(prefix + "depth" + suffix))
                push(prefix + "depth" + suffix, depthEvent(symbol, diff, now));
            for (const int levels : {5, 10, 20}) {
                const QByteArray stream = prefix + "depth" + QByteArray::number(levels) + suffix;
                if (wanted(stream))
                    push(stream, depthJson(depth, levels));
            }
        }
    }
}

void SpotHub::pushSecond(std::int64_t second)
{
    const base::VenueTime now = m_desk.backend.now();
    for (const SpotInstrument &instrument : m_desk.instruments) {
        const Symbol &symbol = instrument.common.symbol;
        const QByteArray prefix = prefixOf(symbol);
        m_desk.history[symbol].passTo(now);
        pushCandles(symbol, prefix, second % 2 == 0);
        pushTickers(symbol, prefix);
    }
    pushArrays();
    for (auto &[symbol, changed] : m_changed)
        changed.traded = false;
}

// A candle that has ended goes out once more, as closed, before the next one.
void SpotHub::pushCandles(const Symbol &symbol, const QByteArray &prefix, bool everyOther)
{
    const base::VenueTime now = m_desk.backend.now();
    auto &known = m_openCandle[symbol];
    for (std::size_t i = 0; i < kIntervals.size(); ++i) {
        const QByteArray stream = prefix + "kline_" + kIntervals[i].word;
        const auto &candles = m_desk.history[symbol].candles(static_cast<int>(i));
        const bool due = i == 0 || everyOther;
        if (candles.empty() || !wanted(stream)) {
            known[i] = 0;
            continue;
        }
        if (!due)
            continue;
        const std::int64_t from = known[i] == 0 ? candles.back().openAt.ms() : known[i];
        for (const Candle &candle : candles) {
            if (candle.openAt.ms() >= from)
                push(stream, klineEvent(symbol, kIntervals[i].word, candle, now));
        }
        known[i] = candles.back().openAt.ms();
    }
}

void SpotHub::pushTickers(const Symbol &symbol, const QByteArray &prefix)
{
    const base::VenueTime now = m_desk.backend.now();
    const SymbolHistory &history = m_desk.history[symbol];
    if (history.trades().empty())
        return;
    if (wanted(prefix + "ticker") || wanted(prefix + "miniTicker")) {
        const WindowStats stats = history.window(kDayMs, now);
        push(prefix + "ticker", tickerEvent(symbol, stats, m_desk.freshDepth(symbol).book(), now));
        push(prefix + "miniTicker", miniTickerEvent(symbol, stats, now));
    }
    if (wanted(prefix + "avgPrice"))
        push(prefix + "avgPrice", averageEvent(symbol, history.window(300'000, now), now));
    for (const auto &window : kWindows) {
        const QByteArray stream = prefix + "ticker_" + window.word;
        if (wanted(stream))
            push(stream, windowTickerEvent(symbol, window.word, history.window(window.ms, now), now));
    }
}

// Of all markets together: those that traded in the second behind.
void SpotHub::pushArrays()
{
    const base::VenueTime now = m_desk.backend.now();
    QList<QByteArray> mini, full;
    std::array<QList<QByteArray>, std::size(kWindows)> windows;
    const bool anyMini = wanted("!miniTicker@arr");
    const bool anyFull = wanted("!ticker@arr");
    for (const auto &[symbol, changed] : m_changed) {
        if (!changed.traded)
            continue;
        const SymbolHistory &history = m_desk.history[symbol];
        const WindowStats stats = anyMini || anyFull ? history.window(kDayMs, now) : WindowStats{};
        if (anyMini)
            mini.append(miniTickerEvent(symbol, stats, now));
        if (anyFull)
            full.append(tickerEvent(symbol, stats, m_desk.freshDepth(symbol).book(), now));
        for (std::size_t i = 0; i < std::size(kWindows); ++i) {
            if (wanted(QByteArray("!ticker_") + kWindows[i].word + "@arr"))
                windows[i].append(windowTickerEvent(symbol, kWindows[i].word, history.window(kWindows[i].ms, now), now));
        }
    }
    if (!mini.isEmpty())
        push("!miniTicker@arr", jsonArray(mini));
    if (!full.isEmpty())
        push("!ticker@arr", jsonArray(full));
    for (std::size_t i = 0; i < std::size(kWindows); ++i) {
        if (!windows[i].isEmpty())
            push(QByteArray("!ticker_") + kWindows[i].word + "@arr", jsonArray(windows[i]));
    }
}

void SpotHub::endOldConnections()
{
    const base::VenueTime now = m_desk.backend.now();
    for (const auto &[id, connection] : m_connections) {
        if (now.ms() - connection.since.ms() < m_desk.config.connectionLife.count() || !connection.socket->peer().isOpen())
            continue;
        connection.socket->announce("!serverShutdown", plainEventJson("serverShutdown", now));
        connection.socket->peer().close(http::CloseCode::GoingAway);
    }
}

void SpotHub::dropAll()
{
    for (const auto &[id, connection] : m_connections)
        connection.socket->peer().drop();
}

} // namespace bw::binance_server::spot
