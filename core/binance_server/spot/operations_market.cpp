#include "core/binance_server/spot/market_json.h"
#include "core/binance_server/spot/operations.h"
#include "core/binance_server/spot/order_json.h"
#include "core/binance_server/spot/spot_reader.h"

#include <algorithm>

namespace bw::binance_server::spot {

const SpotInstrument *SpotDesk::find(const Symbol &symbol) const
{
    const auto found = std::find_if(instruments.cbegin(), instruments.cend(), [&](const SpotInstrument &i) { return i.common.symbol == symbol; });
    return found == instruments.cend() ? nullptr : &*found;
}

DepthBook &SpotDesk::freshDepth(const Symbol &symbol)
{
    DepthBook &book = depth[symbol];
    book.refresh(backend.bookView(symbol, DepthBook::kLevels));
    return book;
}

namespace {

// Empty: the status is not asked for, or the market has it. Halted and broken markets do not exist here.
bool readStatus(SpotReader &reader)
{
    const QByteArray status = reader.text("symbolStatus", Presence::Optional);
    if (!status.isEmpty() && status != "TRADING" && status != "HALT" && status != "BREAK")
        reader.fail(-1122, QStringLiteral("Invalid symbolStatus."));
    return status.isEmpty() || status == "TRADING";
}

struct Asked { QList<Symbol> symbols; bool one = false; };

// Of the named symbols, or of all: one symbol by name is answered as an object, everything else as an array.
Asked readSymbols(const Call &call, SpotReader &reader, Presence presence)
{
    Asked asked{reader.symbols(), reader.has("symbol")};
    if (asked.symbols.isEmpty() && !reader.failed()) {
        if (presence == Presence::Required)
            reader.fail(-1102, QStringLiteral("Param 'symbol' or 'symbols' must be sent, but both were empty/null!"));
        for (const SpotInstrument &instrument : call.desk.instruments)
            asked.symbols.append(instrument.common.symbol);
    }
    if (!readStatus(reader)) {
        if (asked.one)
            reader.fail(-1220, QStringLiteral("The symbol's status does not match the requested symbolStatus."));
        asked.symbols.clear();
    }
    return asked;
}

template<typename Print>
Body answerEach(const Asked &asked, Print print)
{
    QList<QByteArray> rows;
    for (const Symbol &symbol : asked.symbols)
        rows.append(print(symbol));
    return asked.one && !rows.isEmpty() ? rows.first() : jsonArray(rows);
}

bool readMini(SpotReader &reader)
{
    const QByteArray type = reader.text("type", Presence::Optional);
    if (!type.isEmpty() && type != "FULL" && type != "MINI")
        reader.fail(-1139, QStringLiteral("Invalid ticker type."));
    return type == "MINI";
}

// "1m".."59m", "1h".."23h", "1d".."7d".
std::int64_t readWindow(SpotReader &reader)
{
    const QByteArray word = reader.text("windowSize", Presence::Optional);
    if (word.isEmpty())
        return kDayMs;
    bool ok = false;
    const int number = word.chopped(1).toInt(&ok);
    const struct { char unit; int most; std::int64_t ms; } units[] = {{'m', 59, 60'000}, {'h', 23, 3'600'000}, {'d', 7, kDayMs}};
    for (const auto &unit : units) {
        if (ok && word.endsWith(unit.unit) && number >= 1 && number <= unit.most)
            return number * unit.ms;
    }
    reader.unknownWord("windowSize");
    return kDayMs;
}

void readUtc(SpotReader &reader)
{
    const QByteArray zone = reader.text("timeZone", Presence::Optional);
    if (!zone.isEmpty() && zone != "0" && zone != "00:00" && zone != "+00:00" && zone != "0:00")
        reader.unknownWord("timeZone");
}

Body answerWindow(const Call &call, const Asked &asked, std::int64_t ms, TickerShape shape)
{
    const base::VenueTime now = call.desk.backend.now();
    return answerEach(asked, [&](const Symbol &symbol) {
        SymbolHistory &history = call.desk.historyOf(symbol);
        history.passTo(now);
        return tickerJson(symbol, history.window(ms, now), call.desk.freshDepth(symbol).book(), shape);
    });
}

} // namespace

Body ping(const Call &call)
{
    SpotReader reader(call);
    return reader.finish() ? Body("{}") : refused(reader);
}

Body serverTime(const Call &call)
{
    SpotReader reader(call);
    return reader.finish() ? Body(JsonObject().integer("serverTime", call.desk.backend.now().ms()).done()) : refused(reader);
}

Body exchangeInfo(const Call &call)
{
    SpotReader reader(call);
    const QList<Symbol> named = reader.symbols();
    const QByteArray permissions = reader.text("permissions", Presence::Optional);
    const bool sets = reader.text("showPermissionSets", Presence::Optional) != "false";
    const bool trading = readStatus(reader);
    if (!named.isEmpty() && (!permissions.isEmpty() || reader.has("symbolStatus")))
        reader.fail(-1128, QStringLiteral("Combination of optional parameters invalid."));
    if (!reader.finish())
        return refused(reader);
    const bool spot = permissions.isEmpty() || permissions == "SPOT" || permissions.contains("\"SPOT\"");
    QList<SpotInstrument> shown;
    for (const SpotInstrument &instrument : call.desk.instruments) {
        if (spot && trading && (named.isEmpty() || named.contains(instrument.common.symbol)))
            shown.append(instrument);
    }
    return exchangeInfoJson(call.desk, shown, sets);
}

Body depth(const Call &call)
{
    SpotReader reader(call);
    const Symbol symbol = reader.symbol(Presence::Required);
    const int limit = reader.limit(100, DepthBook::kLevels, PastLimit::Clamped);
    if (!readStatus(reader))
        reader.fail(-1220, QStringLiteral("The symbol's status does not match the requested symbolStatus."));
    return reader.finish() ? Body(depthJson(call.desk.freshDepth(symbol), limit)) : refused(reader);
}

namespace {

Body answerTrades(const Call &call, const Symbol &symbol, int limit, std::optional<std::int64_t> fromId)
{
    QList<QByteArray> rows;
    for (const MarketTrade &trade : call.desk.historyOf(symbol).trades({fromId, {}, {}, limit}))
        rows.append(publicTradeJson(trade));
    return jsonArray(rows);
}

} // namespace

Body trades(const Call &call)
{
    SpotReader reader(call);
    const Symbol symbol = reader.symbol(Presence::Required);
    const int limit = reader.limit(500, 1000);
    return reader.finish() ? answerTrades(call, symbol, limit, std::nullopt) : refused(reader);
}

Body historicalTrades(const Call &call)
{
    SpotReader reader(call);
    const Symbol symbol = reader.symbol(Presence::Required);
    const int limit = reader.limit(500, 1000);
    const auto fromId = reader.integer("fromId");
    return reader.finish() ? answerTrades(call, symbol, limit, fromId) : refused(reader);
}

Body aggregateTrades(const Call &call)
{
    SpotReader reader(call);
    const Symbol symbol = reader.symbol(Presence::Required);
    const auto fromId = reader.integer("fromId");
    std::optional<base::VenueTime> from, to;
    reader.times(from, to, 0);
    const int limit = reader.limit(500, 1000);
    if (fromId && (from || to))
        reader.fail(-1128, QStringLiteral("Combination of optional parameters invalid."));
    if (!reader.finish())
        return refused(reader);
    QList<QByteArray> rows;
    for (const AggregateTrade &trade : call.desk.historyOf(symbol).aggregates({fromId, from, to, limit}))
        rows.append(aggregateJson(trade));
    return jsonArray(rows);
}

Body klines(const Call &call)
{
    SpotReader reader(call);
    const Symbol symbol = reader.symbol(Presence::Required);
    const auto interval = intervalIndex(reader.text("interval", Presence::Required));
    if (!interval)
        reader.fail(-1120, QStringLiteral("Invalid interval."));
    std::optional<base::VenueTime> from, to;
    reader.times(from, to, 0);
    readUtc(reader);
    const int limit = reader.limit(500, 1000, PastLimit::Clamped);
    if (!reader.finish())
        return refused(reader);
    SymbolHistory &history = call.desk.historyOf(symbol);
    history.passTo(call.desk.backend.now());
    QList<QByteArray> rows;
    for (const Candle &candle : history.candles(*interval, PriceSeries::Trades, {{}, from, to, limit}))
        rows.append(candleJson(candle));
    return jsonArray(rows);
}

Body averagePrice(const Call &call)
{
    SpotReader reader(call);
    const Symbol symbol = reader.symbol(Presence::Required);
    if (!reader.finish())
        return refused(reader);
    const base::VenueTime now = call.desk.backend.now();
    const SymbolHistory &history = call.desk.historyOf(symbol);
    const std::int64_t last = history.trades().empty() ? now.ms() : history.trades().back().at.ms();
    return JsonObject().integer("mins", 5).fixed("price", history.average(5, now), kPlaces).integer("closeTime", last).done();
}

Body ticker24hr(const Call &call)
{
    SpotReader reader(call);
    const Asked asked = readSymbols(call, reader, Presence::Optional);
    const bool mini = readMini(reader);
    return reader.finish() ? answerWindow(call, asked, kDayMs, mini ? TickerShape::Mini : TickerShape::Day) : refused(reader);
}

Body tickerTradingDay(const Call &call)
{
    SpotReader reader(call);
    const Asked asked = readSymbols(call, reader, Presence::Required);
    const bool mini = readMini(reader);
    readUtc(reader);
    const std::int64_t sinceMidnight = call.desk.backend.now().ms() % kDayMs;
    return reader.finish() ? answerWindow(call, asked, sinceMidnight, mini ? TickerShape::Mini : TickerShape::Window) : refused(reader);
}

Body tickerWindow(const Call &call)
{
    SpotReader reader(call);
    const Asked asked = readSymbols(call, reader, Presence::Required);
    const std::int64_t window = readWindow(reader);
    const bool mini = readMini(reader);
    return reader.finish() ? answerWindow(call, asked, window, mini ? TickerShape::Mini : TickerShape::Window) : refused(reader);
}

Body tickerPrice(const Call &call)
{
    SpotReader reader(call);
    const Asked asked = readSymbols(call, reader, Presence::Optional);
    if (!reader.finish())
        return refused(reader);
    return answerEach(asked, [&](const Symbol &symbol) {
        return JsonObject().text("symbol", symbol.text()).fixed("price", call.desk.backend.last(symbol).value_or(Price{}), kPlaces).done();
    });
}

Body tickerBook(const Call &call)
{
    SpotReader reader(call);
    const Asked asked = readSymbols(call, reader, Presence::Optional);
    if (!reader.finish())
        return refused(reader);
    return answerEach(asked, [&](const Symbol &symbol) { return bookTickerJson(symbol, call.desk.freshDepth(symbol).book()); });
}

} // namespace bw::binance_server::spot
