// Every decoder of what the exchange says, behind one face: a text goes in, and out comes one sentence, or the numbers
// that were read, each with the key under which it stands. Shared by the torture test and the fuzz targets.
// What a decoder may never do: read a number that does not stand under its key. contradiction() finds that by looking at
// the text with a reader of its own.
// Pure. Thread: any.
#pragma once

#include "core/base/decimal.h"
#include "core/binance/candle_codec.h"
#include "core/binance/exact_json.h"
#include "core/binance/outcome.h"
#include "core/binance/server_time.h"
#include "core/binance/spot/account_codec.h"
#include "core/binance/spot/exchange_info_codec.h"
#include "core/binance/spot/market_codec.h"
#include "core/binance/spot/order_codec.h"
#include "core/binance/spot/user_codec.h"
#include "core/binance/usdm/rest_codec.h"
#include "core/binance/usdm/stream_codec.h"
#include "core/binance/ws_api_messages.h"
#include "tests/unit/binance/spot_fixtures.h"
#include "tests/unit/binance/usdm_fixtures.h"

#include <QJsonArray>

#include <functional>

namespace bw::binance::testing {

struct ReadNumber
{
    QByteArrayList keys;                   // it stands under one of them
    QString value;
};

struct Reading
{
    QString problem;                       // a sentence: nothing was read
    QList<ReadNumber> numbers;

    void take(const char *keys, const QString &value) { numbers.append({QByteArray(keys).split('|'), value}); }
    template<typename Amount>
    void amount(const char *keys, Amount value) { take(keys, value.toString()); }
    void integer(const char *keys, std::int64_t value) { take(keys, QString::number(value)); }
};

struct CodecFamily
{
    const char *name;
    QList<QByteArray> samples;
    std::function<Reading(const QByteArray &)> read;
};

// --- what a text says, by a reader that has nothing in common with the decoders ---

struct Spoken
{
    QByteArray key;
    QByteArray value;                      // of a string without its quotes; unescaped
};

inline QByteArray unescaped(const QByteArray &quoted)
{
    return quoted.contains('\\') ? QJsonDocument::fromJson('[' + quoted + ']').array().at(0).toString().toUtf8() : quoted.mid(1, quoted.size() - 2);
}

inline QList<Spoken> spokenIn(const QByteArray &text)
{
    QList<Spoken> spoken;
    QByteArray last;                       // the string before a colon is a key
    bool afterColon = false;
    for (qsizetype at = 0; at < text.size();) {
        const char c = text[at];
        qsizetype end = at + 1;
        if (c == '"') {
            while (end < text.size() && text[end] != '"') {
                end += text[end] == '\\' ? 2 : 1;
            }
            const QByteArray string = unescaped(text.mid(at, end + 1 - at));
            if (afterColon) {
                spoken.append({last, string});
            } else {
                last = string;
            }
            afterColon = false;
            at = end + 1;
            continue;
        }
        if (c == ':') {
            afterColon = true;
        } else if (c == '-' || (c >= '0' && c <= '9')) {
            while (end < text.size() && !QByteArrayView(",]} \t\r\n").contains(text[end])) {
                ++end;
            }
            if (afterColon) {
                spoken.append({last, text.mid(at, end - at)});
            }
            afterColon = false;
        } else if (c != ' ' && c != '\t' && c != '\r' && c != '\n') {
            afterColon = false;
        }
        at = end;
    }
    return spoken;
}

inline bool says(const QByteArray &spoken, const QString &value)
{
    if (spoken == value.toLatin1()) {
        return true;
    }
    const auto number = base::Decimal::parseRounded(spoken, base::Rounding::HalfEven);
    const auto wanted = base::Decimal::parse(QStringView(value));
    return number && wanted && *number == *wanted;
}

// Empty, or which number was read that does not stand there.
inline QString contradiction(const QByteArray &text, const Reading &reading)
{
    const QList<Spoken> spoken = spokenIn(text);
    for (const ReadNumber &number : reading.numbers) {
        const bool stands = std::any_of(spoken.begin(), spoken.end(), [&number](const Spoken &one) {
            return number.keys.contains(one.key) && says(one.value, number.value);
        });
        if (!stands) {
            return QStringLiteral("%1 was read as %2").arg(QString::fromLatin1(number.keys.join('|')), number.value);
        }
    }
    return {};
}

// --- what each kind of value tells of its numbers ---

inline void tell(Reading &to, const trading::OrderView &order)
{
    to.integer("orderId|i", order.venueId.value());
    to.amount("origQty|q", order.quantity);
    to.amount("executedQty|z", order.executed);
    to.amount("price|p", order.price);
    to.integer("updateTime|transactTime|T", order.updatedAt.ms());
    if (order.list) {
        to.integer("orderListId|g", order.list->value());
    }
}

inline void tell(Reading &to, const trading::AlgoOrderView &order)
{
    to.integer("algoId|orderId|aid|i", order.algoId.value());
    if (!order.quantity.isZero()) { // USD-M need not state one
        to.amount("quantity|origQty|q", order.quantity);
    }
    if (order.type == trading::ConditionalType::StopMarket) {
        to.amount("triggerPrice|stopPrice|tp|P", order.triggerPrice);
    }
    to.integer("updateTime|transactTime|T", order.updatedAt.ms());
}

inline void tell(Reading &to, const spot::OrderReport &report)
{
    std::visit([&to](const auto &view) { tell(to, view); }, report);
}

inline void tell(Reading &to, const spot::ListReport &list)
{
    to.integer("orderListId", list.id.value());
    for (const spot::ListMember &member : list.members) {
        to.integer("orderId", member.id.value());
    }
    for (const spot::OrderReport &report : list.reports) {
        tell(to, report);
    }
}

inline void tell(Reading &to, const trading::Fill &fill)
{
    to.integer("id|t", fill.tradeId.value());
    to.integer("orderId|i", fill.orderId.value());
    to.amount("price|L", fill.price);
    to.amount("qty|l", fill.quantity);
    if (!fill.commission.isZero()) {
        to.amount("commission|n", fill.commission);
    }
    to.integer("time|T", fill.at.ms());
}

inline void tell(Reading &to, const trading::AssetBalance &balance)
{
    to.amount("free|f", balance.free);
    to.amount("locked|l", balance.locked);
}

inline void tell(Reading &to, const trading::Position &position)
{
    to.amount("positionAmt|pa", position.amount);
}

inline void tell(Reading &to, const trading::IncomeRow &row)
{
    if (row.type != QLatin1String("WITHDRAW")) { // with the fee in it, and its time is text
        to.amount("income|amount", row.amount.isNegative() && row.type == QLatin1String("TRANSFER") ? -row.amount : row.amount);
        to.integer("time|insertTime|timestamp", row.at.ms());
    }
    if (row.tranId != 0) {
        to.integer("tranId", row.tranId);
    }
}

inline void tell(Reading &to, const usdm::IncomeEntry &entry) { tell(to, entry.row); }

inline void tell(Reading &to, const exchange::BookTick &tick)
{
    to.amount("bidPrice|b", tick.bid);
    to.amount("askPrice|a", tick.ask);
}

inline void tell(Reading &to, const exchange::MarkPriceTick &tick)
{
    to.amount("markPrice|p", tick.mark);
    to.integer("time|E", tick.at.ms());
}

inline void tell(Reading &to, const PublicTrade &trade)
{
    to.amount("p", trade.price);
    to.amount("q", trade.quantity);
}

inline void tell(Reading &to, const ExchangeInfo &info)
{
    for (const trading::Instrument &i : *info.instruments) {
        to.amount("tickSize", i.tickSize);
        to.amount("minPrice", i.minPrice);
        to.amount("maxPrice", i.maxPrice);
        to.amount("stepSize", i.stepSize);
        to.amount("minQty", i.minQuantity);
        to.amount("maxQty", i.maxQuantity);
        to.amount("maxQty", i.maxMarketQuantity);
        if (!i.minNotional.isZero()) {
            to.amount("minNotional|notional", i.minNotional);
        }
        if (i.maxOpenOrders != 0) {
            to.integer("maxNumOrders|limit", i.maxOpenOrders);
        }
    }
    for (const exchange::RateWindow &rate : info.rates) {
        to.integer("limit", rate.limit);
    }
}

inline void tell(Reading &to, const exchange::AccountUpdate &update)
{
    for (const trading::AssetBalance &balance : update.balances) {
        tell(to, balance);
    }
    for (const trading::Position &position : update.positions) {
        tell(to, position);
    }
    if (update.wallet && update.balances.isEmpty()) { // on spot it is a sum
        to.amount("wb", *update.wallet);
    }
    to.integer("T|u", update.at.ms());
}

inline void tell(Reading &to, const exchange::VenueEvent &event)
{
    using namespace exchange;
    if (const auto *lost = std::get_if<EventsLost>(&event)) {
        to.problem = lost->why;
    } else if (const auto *fill = std::get_if<FillUpdate>(&event)) {
        tell(to, fill->order);
        tell(to, fill->fill);
    } else if (const auto *order = std::get_if<OrderUpdate>(&event)) {
        tell(to, order->order);
    } else if (const auto *algo = std::get_if<AlgoUpdate>(&event)) {
        tell(to, algo->order);
    } else if (const auto *account = std::get_if<AccountUpdate>(&event)) {
        tell(to, *account);
    } else if (const auto *change = std::get_if<BalanceChange>(&event)) {
        to.amount("d", change->delta);
        to.integer("T", change->at.ms());
    } else if (const auto *mark = std::get_if<MarkPriceTick>(&event)) {
        tell(to, *mark);
    } else if (const auto *book = std::get_if<BookTick>(&event)) {
        tell(to, *book);
    } else if (const auto *leverage = std::get_if<LeverageStated>(&event)) {
        for (const int value : leverage->leverage) {
            to.integer("l", value);
        }
    }
}

inline void tell(Reading &to, base::VenueTime time) { to.integer("serverTime", time.ms()); }
inline void tell(Reading &to, trading::Money wallet) { to.amount("balance", wallet); }
inline void tell(Reading &to, const spot::OrderName &order) { to.integer("orderId", order.id.value()); }
inline void tell(Reading &, trading::Price) {} // an element of a row: it has no name
inline void tell(Reading &, trading::PositionMode) {}
inline void tell(Reading &, const QString &) {}
inline void tell(Reading &to, const exchange::LeverageStated &stated)
{
    for (const int leverage : stated.leverage) {
        to.integer("leverage", leverage);
    }
}
template<typename T>
void tell(Reading &to, const QList<T> &rows)
{
    for (const T &row : rows) {
        tell(to, row);
    }
}

template<typename T>
Reading readingOf(const base::Result<T> &result)
{
    Reading reading;
    if (result) {
        tell(reading, *result);
    } else {
        reading.problem = result.error().message;
    }
    return reading;
}

// A REST codec: JSON first, then decode(document).
template<typename Decode>
std::function<Reading(const QByteArray &)> restReader(Decode decode)
{
    return [decode](const QByteArray &text) {
        const auto document = exactJson(text);
        return document ? readingOf(decode(*document)) : Reading{document.error().message, {}};
    };
}

// --- the families ---

inline const QString kQuote = QStringLiteral("USDT");
inline const QSet<trading::Symbol> kWatched{trading::Symbol(QStringLiteral("BTCUSDT")), trading::Symbol(QStringLiteral("ETHUSDT"))};

inline QList<CodecFamily> spotOrderFamilies()
{
    return {{"spot order", {kSpotPlaced, kSpotQueried, kSpotCancelled, kSpotAcknowledged}, restReader([](const QJsonDocument &d) { return spot::decodeOrder(d.object()); })},
            {"spot stop", {kSpotStop}, restReader([](const QJsonDocument &d) { return spot::decodeStop(d.object()); })},
            {"spot list", {kSpotList, kSpotCancelledList}, restReader([](const QJsonDocument &d) { return spot::decodeListReport(d.object()); })},
            {"spot cancelled", {kSpotCancelled, kSpotCancelledList, '[' + kSpotCancelled + ',' + kSpotCancelledList + ']'}, restReader(spot::decodeCancelled)},
            {"spot open orders", {'[' + kSpotQueried + ',' + kSpotStop + ']'}, restReader(spot::decodeOpenOrders)},
            {"spot open lists", {'[' + kSpotList + ']'}, restReader(spot::decodeLists)}};
}

inline QList<CodecFamily> spotAccountFamilies()
{
    return {{"spot balances", {kSpotAccount}, restReader(spot::decodeBalances)},
            {"spot trades", {kSpotTrades}, restReader(spot::decodeTrades)},
            {"spot order names", {'[' + kSpotQueried + ',' + kSpotPlaced + ']'}, restReader(spot::decodeOrderNames)},
            {"spot best prices", {kSpotBookTickers}, restReader([](const QJsonDocument &d) { return spot::decodeBookTickers(d, kWatched, base::VenueTime(1)); })},
            {"spot deposits", {kSpotDeposits}, restReader(spot::decodeDeposits)},
            {"spot withdrawals", {kSpotWithdrawals}, restReader(spot::decodeWithdrawals)},
            {"spot transfers", {kSpotTransfers}, restReader([](const QJsonDocument &d) { return spot::decodeTransfers(d, false); })},
            {"spot rules", {kSpotInfo}, restReader([](const QJsonDocument &d) { return spot::decodeExchangeInfo(d, kQuote); })},
            {"price of a minute", {QByteArray(R"([[1795000020000,"84120.50","84200","84000","84100.1","0",1795000079999,"0",60,"0","0","0"]])")},
             restReader([](const QJsonDocument &d) { return decodeOpenPrice(d, base::VenueTime(1'795'000'020'000)); })},
            {"clock", {QByteArray(R"({"serverTime":1795000000000})")}, restReader(decodeServerTime)}};
}

inline Reading readSpotUser(const QByteArray &text)
{
    const auto document = exactJson(text);
    Reading reading;
    if (document) {
        tell(reading, spot::decodeUserMessage(document->object(), kQuote).events);
    } else {
        reading.problem = document.error().message;
    }
    return reading;
}

inline Reading readSpotMarket(const QByteArray &text)
{
    spot::MarketDecoder decoder;
    const spot::MarketFrame frame = decoder.decode(QString::fromUtf8(text));
    Reading reading;
    reading.problem = frame.lost;
    if (frame.best) {
        reading.amount("b", frame.best->bid);
        reading.amount("a", frame.best->ask);
    }
    if (frame.trade) {
        tell(reading, *frame.trade);
    }
    return reading;
}

inline Reading readUsdmStream(const QByteArray &text)
{
    usdm::StreamDecoder decoder(kQuote);
    const usdm::DecodedFrame frame = decoder.decode(QString::fromUtf8(text));
    Reading reading;
    tell(reading, frame.events);
    if (frame.trade) {
        tell(reading, *frame.trade);
    }
    return reading;
}

// What a refusal says, where a lookup asked: its code decides whether an order exists.
inline Reading readRefusal(const QByteArray &text)
{
    HttpAnswer answer;
    answer.failure = CallFailure::None;
    answer.left = true;
    answer.status = 400;
    answer.body = text;
    const Ruling ruling = ruleOn(answer, Asked::Lookup);
    Reading reading;
    if (ruling.error->venueCode != 0) {
        reading.integer("code", ruling.error->venueCode);
    } else {
        reading.problem = ruling.error->message;
    }
    return reading;
}

inline Reading readWsApi(const QByteArray &text)
{
    const auto message = readWsApiMessage(QString::fromUtf8(text), 1'795'000'000'000);
    Reading reading;
    if (!message) {
        reading.problem = message.error().message;
    } else if (const auto *reply = std::get_if<WsApiReply>(&*message)) {
        reading.integer("id", reply->id);
        reading.integer("status", reply->answer.status);
        if (reply->answer.usedWeight >= 0) {
            reading.integer("count", reply->answer.usedWeight);
        }
        for (const auto &[seconds, count] : reply->answer.orderCounts) {
            reading.integer("count", count);
        }
    }
    return reading;
}

inline QList<CodecFamily> streamFamilies()
{
    return {{"spot account events",
             {kSpotFillEvent, kSpotNewEvent, kSpotStopEvent, kSpotPositionEvent, kSpotBalanceEvent, kSpotLockEvent, kSpotListEvent, kSpotTerminatedEvent}, readSpotUser},
            {"spot market frames", {kSpotBestFrame, kSpotTradeFrame, QByteArray(R"({"code":2,"msg":"no","id":1})")}, readSpotMarket},
            {"usdm frames",
             {kUsdmMarkFrame, kUsdmBookFrame, kUsdmFillFrame, kUsdmNewFrame, kUsdmAccountFrame, kUsdmAlgoFrame, kUsdmTradeFrame, kUsdmConfigFrame}, readUsdmStream},
            {"refusals", {QByteArray(R"({"code":-2013,"msg":"Order does not exist."})")}, readRefusal},
            {"WebSocket API", {kWsApiAnswer, kWsApiRefusal, kSpotBalanceEvent}, readWsApi}};
}

inline QList<CodecFamily> usdmFamilies()
{
    const auto list = [](const QByteArray &one) { return '[' + one + ']'; };
    return {{"usdm order", {kUsdmOrder}, restReader([](const QJsonDocument &d) { return usdm::decodeOrder(d.object()); })},
            {"usdm conditional order", {kUsdmAlgoOrder}, restReader([](const QJsonDocument &d) { return usdm::decodeAlgoOrder(d.object()); })},
            {"usdm open orders", {list(kUsdmOrder)}, restReader(usdm::decodeOrders)},
            {"usdm open conditional orders", {list(kUsdmAlgoOrder)}, restReader(usdm::decodeAlgoOrders)},
            {"usdm wallet", {kUsdmBalances}, restReader([](const QJsonDocument &d) { return usdm::decodeWallet(d, kQuote); })},
            {"usdm positions", {list(kUsdmPosition)}, restReader(usdm::decodePositions)},
            {"usdm position mode", {QByteArray(R"({"dualSidePosition":false})")}, restReader(usdm::decodePositionMode)},
            {"usdm leverages", {kUsdmSymbolConfigs}, restReader(usdm::decodeSymbolConfigs)},
            {"usdm income", {list(kUsdmIncome)}, restReader(usdm::decodeIncome)},
            {"usdm trades", {kUsdmTrades}, restReader(usdm::decodeTrades)},
            {"usdm best prices", {kUsdmBookTickers}, restReader([](const QJsonDocument &d) { return usdm::decodeBookTickers(d, kWatched); })},
            {"usdm marks", {kUsdmPremium}, restReader([](const QJsonDocument &d) { return usdm::decodePremiumIndexes(d, kWatched); })},
            {"usdm rules", {kUsdmInfo}, restReader([](const QJsonDocument &d) { return usdm::decodeExchangeInfo(d, kQuote); })},
            {"usdm stream key", {QByteArray(R"({"listenKey":"pqia91ma19a5s61cv6a81va65sdf19v8a65a1a5s61cv6a81va65sdf19v8a65a1"})")}, restReader(usdm::decodeListenKey)}};
}

inline QList<CodecFamily> everyCodecFamily()
{
    return spotOrderFamilies() + spotAccountFamilies() + streamFamilies() + usdmFamilies();
}

} // namespace bw::binance::testing
