#include "core/binance_server/usdm_voice.h"

#include "core/binance_server/json_writer.h"
#include "core/binance_server/market_json.h"

namespace bw::binance_server {

using trading::Side;
using trading::Symbol;

namespace {

constexpr int kPerpetual = 1;                    // the place of the continuous contract's candles in the plan

std::int64_t idOr(trading::TradeId id) { return id.isNull() ? -1 : id.value(); }

JsonObject begin(const char *event, base::VenueTime now, const Symbol &symbol)
{
    JsonObject json;
    json.word("e", event).integer("E", now.ms()).text("s", symbol.text());
    return json;
}

JsonObject &addMarks(JsonObject &json, const Symbol &symbol) { return json.text("ps", symbol.text()).integer("st", 1); }

QByteArray depthUpdate(const Symbol &symbol, const DepthDiff &diff, base::VenueTime now, const QByteArray &bids, const QByteArray &asks)
{
    JsonObject json = begin("depthUpdate", now, symbol);
    json.integer("T", now.ms()).integer("U", diff.firstId).integer("u", diff.lastId).integer("pu", diff.firstId - 1).raw("b", bids).raw("a", asks);
    return addMarks(json, symbol).done();
}

} // namespace

const StreamPlan &UsdmVoice::plan() const
{
    static const StreamPlan kPlan{{{"@100ms", 100}, {"", 250}, {"@500ms", 500}},
                                  {QByteArrayLiteral("@kline_"), QByteArrayLiteral("_perpetual@continuousKline_")},
                                  false,
                                  250,
                                  2000,
                                  100,
                                  {}};
    return kPlan;
}

QList<Symbol> UsdmVoice::symbols() const
{
    QList<Symbol> all;
    for (const auto &instrument : m_backend.instruments())
        all.append(instrument.symbol);
    return all;
}

Precision UsdmVoice::precision(const Symbol &symbol) const
{
    const trading::Instrument *instrument = findInstrument(m_backend, symbol);
    return instrument ? precisionOf(*instrument) : Precision();
}

BookView UsdmVoice::top(const Symbol &symbol) const { return m_backend.book(symbol, 1); }

DepthBook &UsdmVoice::freshDepth(const Symbol &symbol)
{
    DepthBook &book = m_depth.try_emplace(symbol, static_cast<std::size_t>(plan().depths.size())).first->second;
    const auto market = m_backend.market(symbol);
    book.refresh(m_backend.book(symbol, DepthBook::kLevels), market ? market->updateId : 0);
    return book;
}

QByteArray UsdmVoice::trade(const MarketTrade &trade) const
{
    const Precision places = precision(trade.symbol);
    return JsonObject()
        .word("e", "trade")
        .integer("E", now().ms())
        .integer("T", trade.at.ms())
        .text("s", trade.symbol.text())
        .integer("t", trade.id.value())
        .fixed("p", trade.price, places.price)
        .fixed("q", trade.quantity, places.quantity)
        .word("X", "MARKET")
        .boolean("m", trade.taker == Side::Sell)
        .done();
}

QByteArray UsdmVoice::aggregate(const Symbol &symbol, const AggregateTrade &trade) const
{
    const Precision places = precision(symbol);
    return begin("aggTrade", now(), symbol)
        .integer("a", trade.id)
        .fixed("p", trade.price, places.price)
        .fixed("q", trade.quantity, places.quantity)
        .fixed("nq", trade.quantity, places.quantity)
        .integer("f", trade.first.value())
        .integer("l", trade.last.value())
        .integer("T", trade.at.ms())
        .boolean("m", trade.taker == Side::Sell)
        .integer("st", 1)
        .done();
}

QByteArray UsdmVoice::candle(int form, const Symbol &symbol, const char *interval, const Candle &candle) const
{
    const Precision places = precision(symbol);
    JsonObject k;
    k.integer("t", candle.openAt.ms()).integer("T", candle.closeAt.ms());
    if (form != kPerpetual)
        k.text("s", symbol.text());
    k.word("i", interval)
        .integer("f", idOr(candle.first))
        .integer("L", idOr(candle.last))
        .fixed("o", candle.open, places.price)
        .fixed("c", candle.close, places.price)
        .fixed("h", candle.high, places.price)
        .fixed("l", candle.low, places.price)
        .fixed("v", candle.volume, places.quantity)
        .integer("n", candle.trades)
        .boolean("x", candle.closeAt < now())
        .fixed("q", candle.quoteVolume, places.quote())
        .fixed("V", candle.takerBuyVolume, places.quantity)
        .fixed("Q", candle.takerBuyQuote, places.quote())
        .word("B", "0");
    if (form != kPerpetual)
        return begin("kline", now(), symbol).raw("k", k.done()).done();
    return JsonObject()
        .word("e", "continuous_kline")
        .integer("E", now().ms())
        .text("ps", symbol.text())
        .word("ct", "PERPETUAL")
        .raw("k", k.done())
        .done();
}

QByteArray UsdmVoice::ticker(const Symbol &symbol, const WindowStats &stats)
{
    const Precision places = precision(symbol);
    JsonObject json = begin("24hrTicker", now(), symbol);
    json.fixed("p", stats.change(), places.price)
        .fixed("P", stats.changePercent(), 3)
        .fixed("w", stats.weightedAverage, places.price)
        .fixed("c", stats.sum.close, places.price)
        .fixed("Q", stats.lastQuantity, places.quantity)
        .fixed("o", stats.sum.open, places.price)
        .fixed("h", stats.sum.high, places.price)
        .fixed("l", stats.sum.low, places.price)
        .fixed("v", stats.sum.volume, places.quantity)
        .fixed("q", stats.sum.quoteVolume, 2)
        .integer("O", stats.sum.openAt.ms())
        .integer("C", stats.sum.closeAt.ms())
        .integer("F", idOr(stats.sum.first))
        .integer("L", idOr(stats.sum.last))
        .integer("n", stats.sum.trades);
    return addMarks(json, symbol).done();
}

QByteArray UsdmVoice::miniTicker(const Symbol &symbol, const WindowStats &stats) const
{
    const Precision places = precision(symbol);
    JsonObject json = begin("24hrMiniTicker", now(), symbol);
    json.fixed("c", stats.sum.close, places.price)
        .fixed("o", stats.sum.open, places.price)
        .fixed("h", stats.sum.high, places.price)
        .fixed("l", stats.sum.low, places.price)
        .fixed("v", stats.sum.volume, places.quantity)
        .fixed("q", stats.sum.quoteVolume, 2);
    return addMarks(json, symbol).done();
}

QByteArray UsdmVoice::bookTicker(const Symbol &symbol)
{
    const auto market = m_backend.market(symbol);
    return market ? bookTickerEvent(*market, precision(symbol), now()) : QByteArray();
}

QByteArray UsdmVoice::depthDiff(const Symbol &symbol, const DepthDiff &diff) const
{
    const Precision places = precision(symbol);
    return depthUpdate(symbol, diff, now(), levelsJson(diff.bids, DepthBook::kLevels, places), levelsJson(diff.asks, DepthBook::kLevels, places));
}

QByteArray UsdmVoice::depthTop(const Symbol &symbol, const DepthBook &book, const DepthDiff &latest, int levels) const
{
    const Precision places = precision(symbol);
    return depthUpdate(symbol, latest, now(), levelsJson(book.book().bids, levels, places), levelsJson(book.book().asks, levels, places));
}

} // namespace bw::binance_server
