// What the market remembers: trades, candles, the day's figures, funding.
#include "core/binance_server/json_writer.h"
#include "core/binance_server/routes.h"

namespace bw::binance_server {

namespace {

constexpr base::Millis kOneHour{3'600'000};

Precision precisionFor(const Call &call, const trading::Symbol &symbol) { return precisionOf(*findInstrument(call.backend, symbol)); }

int readInterval(Reader &reader)
{
    const QByteArray word = reader.text("interval", Presence::Required);
    const auto known = intervalIndex(word);
    if (!word.isEmpty() && (!known || *known < kMinuteInterval))   // no seconds here
        reader.fail(-1120, QStringLiteral("Invalid interval."));
    return known.value_or(kMinuteInterval);
}

QByteArray candleRow(const Candle &c, Precision precision, PriceSeries series)
{
    const bool traded = series == PriceSeries::Trades;   // the other series have prices only
    const auto quoted = [](const auto &amount, int places) { return '"' + amount.toFixed(places).toLatin1() + '"'; };
    const int price = traded ? precision.price : 8;
    return jsonArray({QByteArray::number(qlonglong(c.openAt.ms())), quoted(c.open, price), quoted(c.high, price), quoted(c.low, price),
                      quoted(c.close, price), traded ? quoted(c.volume, precision.quantity) : QByteArrayLiteral("\"0\""),
                      QByteArray::number(qlonglong(c.closeAt.ms())),
                      traded ? quoted(c.quoteVolume, precision.quote()) : QByteArrayLiteral("\"0\""),
                      QByteArray::number(qlonglong(c.trades)),
                      traded ? quoted(c.takerBuyVolume, precision.quantity) : QByteArrayLiteral("\"0\""),
                      traded ? quoted(c.takerBuyQuote, precision.quote()) : QByteArrayLiteral("\"0\""), QByteArrayLiteral("\"0\"")});
}

enum class NamedBy { Symbol = 1, Pair };

Body candles(const Call &call, PriceSeries series, NamedBy namedBy)
{
    Reader reader(call.parameters, call.backend);
    HistoryStretch stretch;
    trading::Symbol symbol;
    if (namedBy == NamedBy::Symbol) {
        symbol = reader.symbol(Presence::Required);
    } else {
        symbol = trading::Symbol(QString::fromUtf8(reader.text("pair", Presence::Required)));
        if (!symbol.isEmpty() && !findInstrument(call.backend, symbol))
            reader.fail(-4144, QStringLiteral("Invalid pair."));
    }
    const int interval = readInterval(reader);
    if (const auto from = reader.integer("startTime"))
        stretch.from = base::VenueTime(*from);
    if (const auto to = reader.integer("endTime"))
        stretch.to = base::VenueTime(*to);
    if (stretch.from && stretch.to && *stretch.from > *stretch.to)
        reader.fail(-1023, QStringLiteral("Start time is greater than end time."));
    stretch.limit = reader.limit(500, 1500);
    if (reader.failed())
        return reader.error();
    QList<QByteArray> rows;
    for (const Candle &candle : call.market.history(symbol).candles(interval, series, stretch))
        rows.append(candleRow(candle, precisionFor(call, symbol), series));
    return jsonArray(rows);
}

Body prints(const Call &call, int standard, int largest)
{
    Reader reader(call.parameters, call.backend);
    const auto symbol = reader.symbol(Presence::Required);
    HistoryStretch stretch;
    stretch.fromId = reader.integer("fromId");
    stretch.limit = reader.limit(standard, largest);
    if (reader.failed())
        return reader.error();
    const Precision precision = precisionFor(call, symbol);
    QList<QByteArray> rows;
    for (const MarketTrade &trade : call.market.history(symbol).trades(stretch)) {
        rows.append(JsonObject()
                        .integer("id", trade.id.value())
                        .fixed("price", trade.price, precision.price)
                        .fixed("qty", trade.quantity, precision.quantity)
                        .fixed("quoteQty", trade.quoteQuantity, precision.quote())
                        .integer("time", trade.at.ms())
                        .boolean("isBuyerMaker", trade.taker == trading::Side::Sell)
                        .boolean("isRPITrade", false)
                        .done());
    }
    return jsonArray(rows);
}

QByteArray dayJson(const trading::Symbol &symbol, const WindowStats &day, Precision precision)
{
    const Candle &sum = day.sum;
    return JsonObject()
        .text("symbol", symbol.text())
        .fixed("priceChange", day.change(), precision.price)
        .fixed("priceChangePercent", day.changePercent(), 3)
        .fixed("weightedAvgPrice", day.weightedAverage, precision.price)
        .fixed("lastPrice", sum.close, precision.price)
        .fixed("lastQty", day.lastQuantity, precision.quantity)
        .fixed("openPrice", sum.open, precision.price)
        .fixed("highPrice", sum.high, precision.price)
        .fixed("lowPrice", sum.low, precision.price)
        .fixed("volume", sum.volume, precision.quantity)
        .fixed("quoteVolume", sum.quoteVolume, 2)
        .integer("openTime", sum.openAt.ms())
        .integer("closeTime", sum.closeAt.ms())
        .integer("firstId", sum.first.value())
        .integer("lastId", sum.last.value())
        .integer("count", sum.trades)
        .done();
}

} // namespace

Body trades(const Call &call) { return prints(call, 500, 1000); }
Body historicalTrades(const Call &call) { return prints(call, 100, 500); }
Body klines(const Call &call) { return candles(call, PriceSeries::Trades, NamedBy::Symbol); }
Body markPriceKlines(const Call &call) { return candles(call, PriceSeries::Mark, NamedBy::Symbol); }
Body indexPriceKlines(const Call &call) { return candles(call, PriceSeries::Index, NamedBy::Pair); }

Body continuousKlines(const Call &call)
{
    const QByteArray contract = call.parameters.value("contractType");
    if (contract.isEmpty())
        return refuse(-1102, QStringLiteral("Mandatory parameter 'contractType' was not sent, was empty/null, or malformed."));
    if (contract != "PERPETUAL")   // nothing else is listed
        return refuse(-4104, QStringLiteral("Invalid contract type."));
    return candles(call, PriceSeries::Trades, NamedBy::Pair);
}

Body aggTrades(const Call &call)
{
    Reader reader(call.parameters, call.backend);
    const auto symbol = reader.symbol(Presence::Required);
    HistoryStretch stretch;
    stretch.fromId = reader.integer("fromId");
    HistoryQuestion range;
    reader.timeRange(range, base::Millis{0x7fffffffffff});
    if (range.from && range.to && range.to->ms() - range.from->ms() > kOneHour.count())
        reader.fail(-1127, QStringLiteral("More than 1 hours between startTime and endTime."));
    stretch.from = range.from;
    stretch.to = range.to;
    stretch.limit = reader.limit(500, 1000);
    if (reader.failed())
        return reader.error();
    const Precision precision = precisionFor(call, symbol);
    QList<QByteArray> rows;
    for (const AggregateTrade &trade : call.market.history(symbol).aggregates(stretch)) {
        rows.append(JsonObject()
                        .integer("a", trade.id)
                        .fixed("p", trade.price, precision.price)
                        .fixed("q", trade.quantity, precision.quantity)
                        .fixed("nq", trade.quantity, precision.quantity)
                        .integer("f", trade.first.value())
                        .integer("l", trade.last.value())
                        .integer("T", trade.at.ms())
                        .boolean("m", trade.taker == trading::Side::Sell)
                        .done());
    }
    return jsonArray(rows);
}

Body ticker24hr(const Call &call)
{
    Reader reader(call.parameters, call.backend);
    const auto symbol = reader.symbol(Presence::Optional);
    if (reader.failed())
        return reader.error();
    QList<QByteArray> rows;
    for (const auto &instrument : call.backend.instruments()) {
        if (symbol.isEmpty() || instrument.symbol == symbol)
            rows.append(dayJson(instrument.symbol, call.market.history(instrument.symbol).window(kDayMs, call.backend.now()), precisionOf(instrument)));
    }
    return symbol.isEmpty() ? jsonArray(rows) : rows.first();
}

Body openInterest(const Call &call)
{
    Reader reader(call.parameters, call.backend);
    const auto symbol = reader.symbol(Presence::Required);
    if (reader.failed())
        return reader.error();
    Quantity open;                   // the account is all there is to this market
    for (const auto &position : call.backend.positions(symbol))
        open += position.position.amount.abs();
    return JsonObject()
        .fixed("openInterest", open, precisionFor(call, symbol).quantity)
        .text("symbol", symbol.text())
        .integer("time", call.backend.now().ms())
        .done();
}

Body fundingRate(const Call &call)
{
    Reader reader(call.parameters, call.backend);
    HistoryQuestion question;
    question.symbol = reader.symbol(Presence::Optional);
    reader.timeRange(question, base::Millis{0x7fffffffffff});
    question.limit = reader.limit(100, 1000);
    if (reader.failed())
        return reader.error();
    QList<QByteArray> rows;
    for (const FundingRecord &record : call.backend.fundings(question)) {
        rows.append(JsonObject()
                        .text("symbol", record.symbol.text())
                        .integer("fundingTime", record.at.ms())
                        .fixed("fundingRate", record.rate, 8)
                        .fixed("markPrice", record.mark, 8)
                        .word("rateType", "Regular")
                        .done());
    }
    return jsonArray(rows);
}

// Only what departs from the standard cap, floor and interval is listed: nothing does.
Body fundingInfo(const Call &) { return QByteArrayLiteral("[]"); }

// Clients that load all markets ask for the coin-margined ones, too. There are none.
Body coinMarginedInfo(const Call &call)
{
    return JsonObject()
        .word("timezone", "UTC")
        .integer("serverTime", call.backend.now().ms())
        .raw("rateLimits", QByteArrayLiteral("[]"))
        .raw("exchangeFilters", QByteArrayLiteral("[]"))
        .raw("symbols", QByteArrayLiteral("[]"))
        .done();
}

} // namespace bw::binance_server
