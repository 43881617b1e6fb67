#include "core/binance_server/spot/spot_voice.h"

#include "core/binance_server/spot/market_json.h"

namespace bw::binance_server::spot {

const StreamPlan &SpotVoice::plan() const
{
    static const StreamPlan kPlan{{{"@100ms", 100}, {"", 1000}},
                                  {QByteArrayLiteral("@kline_")},
                                  true,
                                  2000,
                                  1000,
                                  0,
                                  {{"1h", 3'600'000}, {"4h", 14'400'000}, {"1d", 86'400'000}}};
    return kPlan;
}

QList<Symbol> SpotVoice::symbols() const
{
    QList<Symbol> all;
    for (const SpotInstrument &instrument : m_desk.instruments)
        all.append(instrument.common.symbol);
    return all;
}

const SymbolHistory &SpotVoice::history(const Symbol &symbol)
{
    SymbolHistory &history = m_desk.historyOf(symbol);
    history.passTo(now());
    return history;
}

QByteArray SpotVoice::trade(const MarketTrade &trade) const { return tradeEvent(trade, now()); }

QByteArray SpotVoice::aggregate(const Symbol &symbol, const AggregateTrade &trade) const { return aggregateEvent(symbol, trade, now()); }

QByteArray SpotVoice::candle(int, const Symbol &symbol, const char *interval, const Candle &candle) const
{
    return klineEvent(symbol, interval, candle, now());
}

QByteArray SpotVoice::ticker(const Symbol &symbol, const WindowStats &stats)
{
    return tickerEvent(symbol, stats, freshDepth(symbol).book(), now());
}

QByteArray SpotVoice::miniTicker(const Symbol &symbol, const WindowStats &stats) const { return miniTickerEvent(symbol, stats, now()); }

QByteArray SpotVoice::bookTicker(const Symbol &symbol) { return bookTickerEvent(symbol, freshDepth(symbol)); }

QByteArray SpotVoice::depthDiff(const Symbol &symbol, const DepthDiff &diff) const { return depthEvent(symbol, diff, now()); }

QByteArray SpotVoice::depthTop(const Symbol &, const DepthBook &book, const DepthDiff &, int levels) const { return depthJson(book, levels); }

QByteArray SpotVoice::windowTicker(const Symbol &symbol, const char *window, const WindowStats &stats) const
{
    return windowTickerEvent(symbol, window, stats, now());
}

QByteArray SpotVoice::average(const Symbol &symbol, const WindowStats &stats) const { return averageEvent(symbol, stats, now()); }

} // namespace bw::binance_server::spot
