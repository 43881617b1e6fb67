// What the market remembers: trades, candles, the day's figures, funding.
#include "core/binance_server/json_writer.h"
#include "core/binance_server/routes.h"

namespace bw::binance_server {

namespace {

constexpr base::Millis kOneHour{3'600'000};

struct IntervalWord { const char *word; CandleInterval interval; };
constexpr IntervalWord kIntervals[] = {
    {"1m", CandleInterval::M1}, {"3m", CandleInterval::M3}, {"5m", CandleInterval::M5}, {"15m", CandleInterval::M15},
    {"30m", CandleInterval::M30}, {"1h", CandleInterval::H1}, {"2h", CandleInterval::H2}, {"4h", CandleInterval::H4},
    {"6h", CandleInterval::H6}, {"8h", CandleInterval::H8}, {"12h", CandleInterval::H12}, {"1d", CandleInterval::D1},
    {"3d", CandleInterval::D3}, {"1w", CandleInterval::W1}, {"1M", CandleInterval::Month},
};

int quotePlaces(Precision precision) { return std::min(18, precision.price + precision.quantity); }

Precision precisionFor(const Call &call, const trading::Symbol &symbol) { return precisionOf(*findInstrument(call.backend, symbol)); }

std::optional<CandleInterval> readInterval(Reader &reader)
{
    const QByteArray word = reader.text("interval", Presence::Required);
    for (const IntervalWord &known : kIntervals) {
        if (word == known.word)
            return known.interval;
    }
    if (!word.isEmpty())
        reader.fail(-1120, QStringLiteral("Invalid interval."));
    return std::nullopt;
}

QByteArray candleRow(const Candle &c, Precision precision, PriceSeries series)
{
    const bool traded = series == PriceSeries::Trades;   // the other series have prices only
    const auto quoted = [](const auto &amount, int places) { return '"' + amount.toFixed(places).toLatin1() + '"'; };
    const int price = traded ? precision.price : 8;
    return jsonArray({QByteArray::number(qlonglong(c.openedAt.ms())), quoted(c.open, price), quoted(c.high, price), quoted(c.low, price),
                      quoted(c.close, price), traded ? quoted(c.volume, precision.quantity) : QByteArrayLiteral("\"0\""),
                      QByteArray::number(qlonglong(c.closedAt.ms())),
                      traded ? quoted(c.quoteVolume, quotePlaces(precision)) : QByteArrayLiteral("\"0\""),
                      QByteArray::number(qlonglong(c.trades)),
                      traded ? quoted(c.takerBuyVolume, precision.quantity) : QByteArrayLiteral("\"0\""),
                      traded ? quoted(c.takerBuyQuote, quotePlaces(precision)) : QByteArrayLiteral("\"0\""), QByteArrayLiteral("\"0\"")});
}

enum class NamedBy { Symbol = 1, Pair };

Body candles(const Call &call, PriceSeries series, NamedBy namedBy)
{
    Reader reader(call.parameters, call.backend);
    CandleQuestion question;
    question.series = series;
    if (namedBy == NamedBy::Symbol) {
        question.symbol = reader.symbol(Presence::Required);
    } else {
        question.symbol = trading::Symbol(QString::fromUtf8(reader.text("pair", Presence::Required)));
        if (!question.symbol.isEmpty() && !findInstrument(call.backend, question.symbol))
            reader.fail(-4144, QStringLiteral("Invalid pair."));
    }
    question.interval = readInterval(reader).value_or(CandleInterval::M1);
    if (const auto from = reader.integer("startTime"))
        question.from = base::VenueTime(*from);
    if (const auto to = reader.integer("endTime"))
        question.to = base::VenueTime(*to);
    if (question.from && question.to && *question.from > *question.to)
        reader.fail(-1023, QStringLiteral("Start time is greater than end time."));
    question.limit = reader.limit(500, 1500);
    if (reader.failed())
        return reader.error();
    QList<QByteArray> rows;
    for (const Candle &candle : call.backend.candles(question))
        rows.append(candleRow(candle, precisionFor(call, question.symbol), series));
    return jsonArray(rows);
}

Body prints(const Call &call, int standard, int largest)
{
    Reader reader(call.parameters, call.backend);
    PrintQuestion question;
    question.symbol = reader.symbol(Presence::Required);
    question.fromId = reader.integer("fromId");
    question.limit = reader.limit(standard, largest);
    if (reader.failed())
        return reader.error();
    const Precision precision = precisionFor(call, question.symbol);
    QList<QByteArray> rows;
    for (const TradePrint &print : call.backend.prints(question)) {
        rows.append(JsonObject()
                        .integer("id", print.id)
                        .fixed("price", print.price, precision.price)
                        .fixed("qty", print.quantity, precision.quantity)
                        .fixed("quoteQty", print.price * print.quantity, quotePlaces(precision))
                        .integer("time", print.at.ms())
                        .boolean("isBuyerMaker", print.buyerMaker)
                        .boolean("isRPITrade", false)
                        .done());
    }
    return jsonArray(rows);
}

QByteArray dayJson(const trading::Symbol &symbol, const Candle &day, Precision precision)
{
    const Price change = day.close - day.open;
    const base::Decimal percent = day.open.isZero() ? base::Decimal()
        : base::Decimal::mul(ratioOf(change, day.open, base::Rounding::HalfEven).value(), base::Decimal::fromInt(100), base::Rounding::HalfEven);
    const Price average = day.volume.isZero() ? Price()
        : Price(base::Decimal::div(day.quoteVolume.value(), day.volume.value(), base::Rounding::HalfEven));
    return JsonObject()
        .text("symbol", symbol.text())
        .fixed("priceChange", change, precision.price)
        .fixed("priceChangePercent", percent, 3)
        .fixed("weightedAvgPrice", average, precision.price)
        .fixed("lastPrice", day.close, precision.price)
        .fixed("lastQty", day.lastQuantity, precision.quantity)
        .fixed("openPrice", day.open, precision.price)
        .fixed("highPrice", day.high, precision.price)
        .fixed("lowPrice", day.low, precision.price)
        .fixed("volume", day.volume, precision.quantity)
        .fixed("quoteVolume", day.quoteVolume, 2)
        .integer("openTime", day.openedAt.ms())
        .integer("closeTime", day.closedAt.ms())
        .integer("firstId", day.firstId)
        .integer("lastId", day.lastId)
        .integer("count", day.trades)
        .done();
}

} // namespace

Body trades(const Call &call) { return prints(call, 500, 1000); }
Body historicalTrades(const Call &call) { return prints(call, 100, 500); }
Body klines(const Call &call) { return candles(call, PriceSeries::Trades, NamedBy::Symbol); }
Body markPriceKlines(const Call &call) { return candles(call, PriceSeries::Mark, NamedBy::Symbol); }
Body indexPriceKlines(const Call &call) { return candles(call, PriceSeries::Mark, NamedBy::Pair); }

Body continuousKlines(const Call &call)
{
    const QByteArray contract = call.parameters.value("contractType");
    if (contract.isEmpty())
        return refuse(-1102, QStringLiteral("Mandatory parameter 'contractType' was not sent, was empty/null, or malformed."));
    if (contract != "PERPETUAL")   // nothing else is listed
        return refuse(-4104, QStringLiteral("Invalid contract type."));
    return candles(call, PriceSeries::Trades, NamedBy::Pair);
}

// Every print is an aggregate of its own.
Body aggTrades(const Call &call)
{
    Reader reader(call.parameters, call.backend);
    PrintQuestion question;
    question.symbol = reader.symbol(Presence::Required);
    question.fromId = reader.integer("fromId");
    HistoryQuestion range;
    reader.timeRange(range, base::Millis{0x7fffffffffff});
    if (range.from && range.to && range.to->ms() - range.from->ms() > kOneHour.count())
        reader.fail(-1127, QStringLiteral("More than 1 hours between startTime and endTime."));
    question.from = range.from;
    question.to = range.to;
    question.limit = reader.limit(500, 1000);
    if (reader.failed())
        return reader.error();
    const Precision precision = precisionFor(call, question.symbol);
    QList<QByteArray> rows;
    for (const TradePrint &print : call.backend.prints(question)) {
        rows.append(JsonObject()
                        .integer("a", print.id)
                        .fixed("p", print.price, precision.price)
                        .fixed("q", print.quantity, precision.quantity)
                        .fixed("nq", print.quantity, precision.quantity)
                        .integer("f", print.id)
                        .integer("l", print.id)
                        .integer("T", print.at.ms())
                        .boolean("m", print.buyerMaker)
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
            rows.append(dayJson(instrument.symbol, call.backend.day(instrument.symbol), precisionOf(instrument)));
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
