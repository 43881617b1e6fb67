#include "core/binance_server/market_streams.h"

#include "core/binance_server/json_writer.h"

#include <algorithm>
#include <iterator>

namespace bw::binance_server {

using trading::Symbol;

namespace {

constexpr std::chrono::milliseconds kBeat{50};
constexpr std::int64_t kSecondMs = 1000;
constexpr std::int64_t kAverageMs = 300'000;

QByteArray nameOf(const Symbol &symbol) { return symbol.text().toLower().toUtf8(); }

bool same(const PriceLevel &a, const PriceLevel &b) { return a.price == b.price && a.quantity == b.quantity; }

PriceLevel best(const QList<PriceLevel> &levels) { return levels.isEmpty() ? PriceLevel{} : levels.first(); }

} // namespace

MarketStreams::MarketStreams(boost::asio::io_context &io, StreamVoice &voice, StreamAudience &audience, std::function<void()> everyBeat)
    : m_voice(voice), m_audience(audience), m_everyBeat(std::move(everyBeat)), m_timer(io)
{
}

void MarketStreams::start() { beat(); }

void MarketStreams::stop()
{
    m_alive.reset();
    m_timer.cancel();
}

void MarketStreams::onTrade(const MarketTrade &trade)
{
    m_changed[trade.symbol].traded = true;
    const QByteArray stream = nameOf(trade.symbol) + "@trade";
    if (wants(stream))
        m_audience.push(stream, m_voice.trade(trade));
}

void MarketStreams::endOfCall()
{
    if (m_voice.plan().aggregatesMs == 0)
        pushAggregates();
}

void MarketStreams::pushAggregates()
{
    for (auto &[symbol, changed] : m_changed) {
        const auto &aggregates = m_voice.history(symbol).aggregates();
        if (aggregates.empty() || aggregates.back().id == changed.pushedAggregate)
            continue;
        const QByteArray stream = nameOf(symbol) + "@aggTrade";
        auto first = aggregates.end();
        while (wants(stream) && first != aggregates.begin() && std::prev(first)->id > changed.pushedAggregate)
            --first;
        for (; first != aggregates.end(); ++first)
            m_audience.push(stream, m_voice.aggregate(symbol, *first));
        changed.pushedAggregate = aggregates.back().id;
    }
}

// Asked after every request: only the tops are compared, the whole book is read when somebody wants to hear of it.
void MarketStreams::bookMoved(const Symbol &symbol)
{
    const BookView top = m_voice.top(symbol);
    const PriceLevel bid = best(top.bids);
    const PriceLevel ask = best(top.asks);
    Changed &changed = m_changed[symbol];
    if (same(bid, changed.bid) && same(ask, changed.ask))
        return;
    changed.bid = bid;
    changed.ask = ask;
    const QByteArray stream = nameOf(symbol) + "@bookTicker";
    if (wants(stream))
        m_audience.push(stream, m_voice.bookTicker(symbol));
}

void MarketStreams::beat()
{
    m_timer.expires_after(kBeat);
    m_timer.async_wait([this, alive = std::weak_ptr<void>(m_alive)](const boost::system::error_code &error) {
        if (error || alive.expired())
            return;
        m_elapsedMs += kBeat.count();
        m_everyBeat();
        const StreamPlan &plan = m_voice.plan();
        if (plan.aggregatesMs > 0 && due(plan.aggregatesMs))
            pushAggregates();
        pushDepths();
        for (const Symbol &symbol : m_voice.symbols()) {
            if (plan.seconds && due(kSecondMs))
                pushCandles(symbol, true);
            if (due(plan.candlesMs))
                pushCandles(symbol, false);
            if (due(plan.tickersMs))
                pushTickers(symbol);
            if (due(kSecondMs))
                pushWindows(symbol);
        }
        if (due(kSecondMs))
            pushArrays();
        beat();
    });
}

void MarketStreams::pushDepths()
{
    const QList<StreamPlan::Depth> &depths = m_voice.plan().depths;
    for (qsizetype i = 0; i < depths.size(); ++i) {
        if (!due(depths[i].everyMs))
            continue;
        for (const Symbol &symbol : m_voice.symbols())
            pushDepth(symbol, m_voice.freshDepth(symbol), static_cast<std::size_t>(i));
    }
}

void MarketStreams::pushDepth(const Symbol &symbol, DepthBook &book, std::size_t cadence)
{
    const DepthDiff diff = book.take(cadence);
    if (diff.firstId == 0)
        return;
    const QByteArray suffix = m_voice.plan().depths[static_cast<qsizetype>(cadence)].suffix;
    const QByteArray all = nameOf(symbol) + "@depth" + suffix;
    if (wants(all))
        m_audience.push(all, m_voice.depthDiff(symbol, diff));
    for (const int levels : {5, 10, 20}) {
        const QByteArray stream = nameOf(symbol) + "@depth" + QByteArray::number(levels) + suffix;
        if (wants(stream))
            m_audience.push(stream, m_voice.depthTop(symbol, book, diff, levels));
    }
}

// A candle that has ended goes out once more, as closed, before the next one.
void MarketStreams::pushCandles(const Symbol &symbol, bool ofSeconds)
{
    const QList<QByteArray> &forms = m_voice.plan().candles;
    for (int form = 0; form < forms.size(); ++form) {
        for (std::size_t i = ofSeconds ? 0 : 1; i < (ofSeconds ? 1 : kIntervals.size()); ++i) {
            const QByteArray stream = nameOf(symbol) + forms[form] + kIntervals[i].word;
            if (!wants(stream)) {
                m_openCandle.remove(stream);
                continue;
            }
            const auto &candles = m_voice.history(symbol).candles(static_cast<int>(i));
            if (candles.empty())
                continue;
            const std::int64_t from = m_openCandle.value(stream, candles.back().openAt.ms());
            for (const Candle &candle : candles) {
                if (candle.openAt.ms() >= from)
                    m_audience.push(stream, m_voice.candle(form, symbol, kIntervals[i].word, candle));
            }
            m_openCandle[stream] = candles.back().openAt.ms();
        }
    }
}

void MarketStreams::pushTickers(const Symbol &symbol)
{
    const QByteArray full = nameOf(symbol) + "@ticker";
    const QByteArray mini = nameOf(symbol) + "@miniTicker";
    if (!wants(full) && !wants(mini))
        return;
    const SymbolHistory &history = m_voice.history(symbol);
    if (history.trades().empty())
        return;
    const WindowStats stats = history.window(kDayMs, m_voice.now());
    m_audience.push(full, m_voice.ticker(symbol, stats));
    m_audience.push(mini, m_voice.miniTicker(symbol, stats));
}

void MarketStreams::pushWindows(const Symbol &symbol)
{
    const SymbolHistory &history = m_voice.history(symbol);
    if (history.trades().empty())
        return;
    const QByteArray average = nameOf(symbol) + "@avgPrice";
    if (wants(average)) {
        const QByteArray data = m_voice.average(symbol, history.window(kAverageMs, m_voice.now()));
        if (!data.isEmpty())
            m_audience.push(average, data);
    }
    for (const StreamPlan::Window &window : m_voice.plan().windows) {
        const QByteArray stream = nameOf(symbol) + "@ticker_" + window.word;
        if (wants(stream))
            m_audience.push(stream, m_voice.windowTicker(symbol, window.word, history.window(window.ms, m_voice.now())));
    }
}

// Of all symbols together: those that traded in the second behind.
void MarketStreams::pushArrays()
{
    const auto pushOne = [this](const QByteArray &stream, std::int64_t windowMs, const auto &print) {
        if (!wants(stream))
            return;
        QList<QByteArray> rows;
        for (const auto &[symbol, changed] : m_changed) {
            if (changed.traded)
                rows.append(print(symbol, m_voice.history(symbol).window(windowMs, m_voice.now())));
        }
        if (!rows.isEmpty())
            m_audience.push(stream, jsonArray(rows));
    };
    pushOne("!miniTicker@arr", kDayMs, [this](const Symbol &symbol, const WindowStats &stats) { return m_voice.miniTicker(symbol, stats); });
    pushOne("!ticker@arr", kDayMs, [this](const Symbol &symbol, const WindowStats &stats) { return m_voice.ticker(symbol, stats); });
    for (const StreamPlan::Window &window : m_voice.plan().windows) {
        pushOne(QByteArray("!ticker_") + window.word + "@arr", window.ms,
                [&](const Symbol &symbol, const WindowStats &stats) { return m_voice.windowTicker(symbol, window.word, stats); });
    }
    for (auto &[symbol, changed] : m_changed)
        changed.traded = false;
}

} // namespace bw::binance_server
