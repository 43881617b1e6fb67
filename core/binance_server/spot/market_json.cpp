#include "core/binance_server/spot/market_json.h"

#include "core/binance_server/market_json.h"
#include "core/binance_server/spot/order_json.h"

namespace bw::binance_server::spot {

namespace {

PriceLevel best(const QList<PriceLevel> &levels) { return levels.isEmpty() ? PriceLevel{} : levels.first(); }

std::int64_t idOr(TradeId id) { return id.isNull() ? -1 : id.value(); }

} // namespace

QByteArray levelsJson(const QList<PriceLevel> &levels, int most)
{
    return binance_server::levelsJson(levels, most, {kPlaces, kPlaces});
}

QByteArray depthJson(const DepthBook &depth, int limit)
{
    return JsonObject()
        .integer("lastUpdateId", depth.updateId())
        .raw("bids", levelsJson(depth.book().bids, limit))
        .raw("asks", levelsJson(depth.book().asks, limit))
        .done();
}

QByteArray publicTradeJson(const MarketTrade &trade)
{
    return JsonObject()
        .integer("id", trade.id.value())
        .fixed("price", trade.price, kPlaces)
        .fixed("qty", trade.quantity, kPlaces)
        .fixed("quoteQty", trade.quoteQuantity, kPlaces)
        .integer("time", trade.at.ms())
        .boolean("isBuyerMaker", trade.taker == Side::Sell)
        .boolean("isBestMatch", true)
        .done();
}

QByteArray aggregateJson(const AggregateTrade &trade)
{
    return JsonObject()
        .integer("a", trade.id)
        .fixed("p", trade.price, kPlaces)
        .fixed("q", trade.quantity, kPlaces)
        .integer("f", trade.first.value())
        .integer("l", trade.last.value())
        .integer("T", trade.at.ms())
        .boolean("m", trade.taker == Side::Sell)
        .boolean("M", true)
        .done();
}

QByteArray candleJson(const Candle &candle)
{
    const auto quoted = [](const auto &amount) { return '"' + amount.toFixed(kPlaces).toLatin1() + '"'; };
    return jsonArray({QByteArray::number(qlonglong(candle.openAt.ms())), quoted(candle.open), quoted(candle.high), quoted(candle.low), quoted(candle.close),
                      quoted(candle.volume), QByteArray::number(qlonglong(candle.closeAt.ms())), quoted(candle.quoteVolume),
                      QByteArray::number(qlonglong(candle.trades)), quoted(candle.takerBuyVolume), quoted(candle.takerBuyQuote), "\"0\""});
}

QByteArray tickerJson(const Symbol &symbol, const WindowStats &stats, const BookView &book, TickerShape shape)
{
    JsonObject json;
    json.text("symbol", symbol.text());
    if (shape != TickerShape::Mini)
        json.fixed("priceChange", stats.change(), kPlaces).fixed("priceChangePercent", stats.changePercent(), 3).fixed("weightedAvgPrice", stats.weightedAverage, kPlaces);
    if (shape == TickerShape::Day)
        json.fixed("prevClosePrice", stats.before, kPlaces)
            .fixed("lastPrice", stats.sum.close, kPlaces)
            .fixed("lastQty", stats.lastQuantity, kPlaces)
            .fixed("bidPrice", best(book.bids).price, kPlaces)
            .fixed("bidQty", best(book.bids).quantity, kPlaces)
            .fixed("askPrice", best(book.asks).price, kPlaces)
            .fixed("askQty", best(book.asks).quantity, kPlaces);
    json.fixed("openPrice", stats.sum.open, kPlaces).fixed("highPrice", stats.sum.high, kPlaces).fixed("lowPrice", stats.sum.low, kPlaces);
    if (shape != TickerShape::Day)
        json.fixed("lastPrice", stats.sum.close, kPlaces);
    return json.fixed("volume", stats.sum.volume, kPlaces)
        .fixed("quoteVolume", stats.sum.quoteVolume, kPlaces)
        .integer("openTime", stats.sum.openAt.ms())
        .integer("closeTime", stats.sum.closeAt.ms())
        .integer("firstId", idOr(stats.sum.first))
        .integer("lastId", idOr(stats.sum.last))
        .integer("count", stats.sum.trades)
        .done();
}

QByteArray bookTickerJson(const Symbol &symbol, const BookView &book)
{
    return JsonObject()
        .text("symbol", symbol.text())
        .fixed("bidPrice", best(book.bids).price, kPlaces)
        .fixed("bidQty", best(book.bids).quantity, kPlaces)
        .fixed("askPrice", best(book.asks).price, kPlaces)
        .fixed("askQty", best(book.asks).quantity, kPlaces)
        .done();
}

QByteArray tradeEvent(const MarketTrade &trade, base::VenueTime now)
{
    return JsonObject()
        .word("e", "trade")
        .integer("E", now.ms())
        .text("s", trade.symbol.text())
        .integer("t", trade.id.value())
        .fixed("p", trade.price, kPlaces)
        .fixed("q", trade.quantity, kPlaces)
        .integer("T", trade.at.ms())
        .boolean("m", trade.taker == Side::Sell)
        .boolean("M", true)
        .done();
}

QByteArray aggregateEvent(const Symbol &symbol, const AggregateTrade &trade, base::VenueTime now)
{
    return JsonObject()
        .word("e", "aggTrade")
        .integer("E", now.ms())
        .text("s", symbol.text())
        .integer("a", trade.id)
        .fixed("p", trade.price, kPlaces)
        .fixed("q", trade.quantity, kPlaces)
        .integer("f", trade.first.value())
        .integer("l", trade.last.value())
        .integer("T", trade.at.ms())
        .boolean("m", trade.taker == Side::Sell)
        .boolean("M", true)
        .done();
}

QByteArray klineEvent(const Symbol &symbol, const char *interval, const Candle &candle, base::VenueTime now)
{
    const QByteArray k = JsonObject()
                             .integer("t", candle.openAt.ms())
                             .integer("T", candle.closeAt.ms())
                             .text("s", symbol.text())
                             .word("i", interval)
                             .integer("f", idOr(candle.first))
                             .integer("L", idOr(candle.last))
                             .fixed("o", candle.open, kPlaces)
                             .fixed("c", candle.close, kPlaces)
                             .fixed("h", candle.high, kPlaces)
                             .fixed("l", candle.low, kPlaces)
                             .fixed("v", candle.volume, kPlaces)
                             .integer("n", candle.trades)
                             .boolean("x", candle.closeAt < now)
                             .fixed("q", candle.quoteVolume, kPlaces)
                             .fixed("V", candle.takerBuyVolume, kPlaces)
                             .fixed("Q", candle.takerBuyQuote, kPlaces)
                             .word("B", "0")
                             .done();
    return JsonObject().word("e", "kline").integer("E", now.ms()).text("s", symbol.text()).raw("k", k).done();
}

QByteArray tickerEvent(const Symbol &symbol, const WindowStats &stats, const BookView &book, base::VenueTime now)
{
    return JsonObject()
        .word("e", "24hrTicker")
        .integer("E", now.ms())
        .text("s", symbol.text())
        .fixed("p", stats.change(), kPlaces)
        .fixed("P", stats.changePercent(), 3)
        .fixed("w", stats.weightedAverage, kPlaces)
        .fixed("x", stats.before, kPlaces)
        .fixed("c", stats.sum.close, kPlaces)
        .fixed("Q", stats.lastQuantity, kPlaces)
        .fixed("b", best(book.bids).price, kPlaces)
        .fixed("B", best(book.bids).quantity, kPlaces)
        .fixed("a", best(book.asks).price, kPlaces)
        .fixed("A", best(book.asks).quantity, kPlaces)
        .fixed("o", stats.sum.open, kPlaces)
        .fixed("h", stats.sum.high, kPlaces)
        .fixed("l", stats.sum.low, kPlaces)
        .fixed("v", stats.sum.volume, kPlaces)
        .fixed("q", stats.sum.quoteVolume, kPlaces)
        .integer("O", stats.sum.openAt.ms())
        .integer("C", stats.sum.closeAt.ms())
        .integer("F", idOr(stats.sum.first))
        .integer("L", idOr(stats.sum.last))
        .integer("n", stats.sum.trades)
        .done();
}

QByteArray windowTickerEvent(const Symbol &symbol, const char *window, const WindowStats &stats, base::VenueTime now)
{
    return JsonObject()
        .word("e", (QByteArray(window) + "Ticker").constData())
        .integer("E", now.ms())
        .text("s", symbol.text())
        .fixed("p", stats.change(), kPlaces)
        .fixed("P", stats.changePercent(), 3)
        .fixed("o", stats.sum.open, kPlaces)
        .fixed("h", stats.sum.high, kPlaces)
        .fixed("l", stats.sum.low, kPlaces)
        .fixed("c", stats.sum.close, kPlaces)
        .fixed("w", stats.weightedAverage, kPlaces)
        .fixed("v", stats.sum.volume, kPlaces)
        .fixed("q", stats.sum.quoteVolume, kPlaces)
        .integer("O", stats.sum.openAt.ms())
        .integer("C", stats.sum.closeAt.ms())
        .integer("F", idOr(stats.sum.first))
        .integer("L", idOr(stats.sum.last))
        .integer("n", stats.sum.trades)
        .done();
}

QByteArray miniTickerEvent(const Symbol &symbol, const WindowStats &stats, base::VenueTime now)
{
    return JsonObject()
        .word("e", "24hrMiniTicker")
        .integer("E", now.ms())
        .text("s", symbol.text())
        .fixed("c", stats.sum.close, kPlaces)
        .fixed("o", stats.sum.open, kPlaces)
        .fixed("h", stats.sum.high, kPlaces)
        .fixed("l", stats.sum.low, kPlaces)
        .fixed("v", stats.sum.volume, kPlaces)
        .fixed("q", stats.sum.quoteVolume, kPlaces)
        .done();
}

QByteArray averageEvent(const Symbol &symbol, const WindowStats &stats, base::VenueTime now)
{
    return JsonObject()
        .word("e", "avgPrice")
        .integer("E", now.ms())
        .text("s", symbol.text())
        .word("i", "5m")
        .fixed("w", stats.weightedAverage, kPlaces)
        .integer("T", stats.sum.closeAt.ms())
        .done();
}

QByteArray bookTickerEvent(const Symbol &symbol, const DepthBook &depth)
{
    return JsonObject()
        .integer("u", depth.updateId())
        .text("s", symbol.text())
        .fixed("b", best(depth.book().bids).price, kPlaces)
        .fixed("B", best(depth.book().bids).quantity, kPlaces)
        .fixed("a", best(depth.book().asks).price, kPlaces)
        .fixed("A", best(depth.book().asks).quantity, kPlaces)
        .done();
}

QByteArray depthEvent(const Symbol &symbol, const DepthDiff &diff, base::VenueTime now)
{
    return JsonObject()
        .word("e", "depthUpdate")
        .integer("E", now.ms())
        .text("s", symbol.text())
        .integer("U", diff.firstId)
        .integer("u", diff.lastId)
        .raw("b", levelsJson(diff.bids, DepthBook::kLevels))
        .raw("a", levelsJson(diff.asks, DepthBook::kLevels))
        .done();
}

} // namespace bw::binance_server::spot
