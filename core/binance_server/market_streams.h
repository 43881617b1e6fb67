// The market streams of either market: trades and the top of the book as they happen; books, candles and tickers by a
// beat, and only what somebody has subscribed to. What differs between the markets, which streams there are, how often each
// is due and how it is printed, is the market's own StreamVoice.
// Thread: the server's. Invariant: after stop() nothing is pushed and no timer is left.
// Source: Spot web-socket-streams.md; USD-M websocket-market-streams.
#pragma once

#include "core/binance_server/depth_book.h"
#include "core/binance_server/market_history.h"
#include "core/binance_server/stream_audience.h"

#include <boost/asio/steady_timer.hpp>

namespace bw::binance_server {

// How often; all are multiples of the beat.
struct StreamPlan
{
    struct Depth { const char *suffix; std::int64_t everyMs; };
    struct Window { const char *word; std::int64_t ms; };

    QList<Depth> depths;                         // "<s>@depth<suffix>", "<s>@depth5<suffix>"; places are those of DepthBook::take
    QList<QByteArray> candles;                   // between symbol and interval: "@kline_"
    bool seconds = true;                         // there are candles of a second, every second
    std::int64_t candlesMs = 2000;               // the others
    std::int64_t tickersMs = 1000;
    std::int64_t aggregatesMs = 0;               // 0: at the end of the call that made them
    QList<Window> windows;                       // "<s>@ticker_1h"
};

class StreamVoice
{
public:
    virtual ~StreamVoice() = default;

    [[nodiscard]] virtual const StreamPlan &plan() const = 0;
    [[nodiscard]] virtual base::VenueTime now() const = 0;
    [[nodiscard]] virtual QList<trading::Symbol> symbols() const = 0;
    [[nodiscard]] virtual const SymbolHistory &history(const trading::Symbol &symbol) = 0;    // as of now
    [[nodiscard]] virtual BookView top(const trading::Symbol &symbol) const = 0;
    [[nodiscard]] virtual DepthBook &freshDepth(const trading::Symbol &symbol) = 0;           // brought up to the market's book

    [[nodiscard]] virtual QByteArray trade(const MarketTrade &trade) const = 0;
    [[nodiscard]] virtual QByteArray aggregate(const trading::Symbol &symbol, const AggregateTrade &trade) const = 0;
    // `form` is the place in StreamPlan::candles.
    [[nodiscard]] virtual QByteArray candle(int form, const trading::Symbol &symbol, const char *interval, const Candle &candle) const = 0;
    [[nodiscard]] virtual QByteArray ticker(const trading::Symbol &symbol, const WindowStats &stats) = 0;
    [[nodiscard]] virtual QByteArray miniTicker(const trading::Symbol &symbol, const WindowStats &stats) const = 0;
    [[nodiscard]] virtual QByteArray bookTicker(const trading::Symbol &symbol) = 0;
    [[nodiscard]] virtual QByteArray depthDiff(const trading::Symbol &symbol, const DepthDiff &diff) const = 0;
    [[nodiscard]] virtual QByteArray depthTop(const trading::Symbol &symbol, const DepthBook &book, const DepthDiff &latest, int levels) const = 0;
    // Where the plan has windows.
    [[nodiscard]] virtual QByteArray windowTicker(const trading::Symbol &, const char *, const WindowStats &) const { return {}; }
    // Five-minute average; none: the market has no such stream.
    [[nodiscard]] virtual QByteArray average(const trading::Symbol &, const WindowStats &) const { return {}; }
};

class MarketStreams
{
public:
    // `everyBeat` comes first in each beat: time is told, old connections end.
    MarketStreams(boost::asio::io_context &io, StreamVoice &voice, StreamAudience &audience, std::function<void()> everyBeat);

    void start();
    void stop();
    void onTrade(const MarketTrade &trade);              // that is in the history by now
    void bookMoved(const trading::Symbol &symbol);       // its top is pushed if it changed
    void endOfCall();                                    // a taker's trades are complete

private:
    struct Changed { bool traded = false; PriceLevel bid, ask; std::int64_t pushedAggregate = 0; };

    void beat();
    [[nodiscard]] bool due(std::int64_t everyMs) const { return m_elapsedMs % everyMs == 0; }
    [[nodiscard]] bool wants(const QByteArray &stream) const { return m_audience.wants(stream); }
    void pushAggregates();
    void pushDepths();
    void pushDepth(const trading::Symbol &symbol, DepthBook &book, std::size_t cadence);
    void pushCandles(const trading::Symbol &symbol, bool ofSeconds);
    void pushTickers(const trading::Symbol &symbol);
    void pushWindows(const trading::Symbol &symbol);
    void pushArrays();

    StreamVoice &m_voice;
    StreamAudience &m_audience;
    std::function<void()> m_everyBeat;
    boost::asio::steady_timer m_timer;
    std::map<trading::Symbol, Changed> m_changed;
    QHash<QByteArray, std::int64_t> m_openCandle;        // that was pushed last, by stream
    std::int64_t m_elapsedMs = 0;
    std::shared_ptr<void> m_alive = std::make_shared<char>(); // a timer that has already fired finds it gone
};

} // namespace bw::binance_server
