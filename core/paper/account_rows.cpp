#include "core/paper/account_rows.h"

#include "core/base/contracts.h"

#include <array>

namespace bw::paper {

using namespace trading;
using namespace binance_server;

namespace {

template<typename E, std::size_t N>
using Words = std::array<std::pair<E, const char *>, N>;

constexpr Words<Side, 2> kSides{{{Side::Buy, "BUY"}, {Side::Sell, "SELL"}}};
constexpr Words<PositionSide, 3> kPositionSides{{{PositionSide::Both, "BOTH"}, {PositionSide::Long, "LONG"}, {PositionSide::Short, "SHORT"}}};
constexpr Words<MarginCause, 2> kMarginCauses{{{MarginCause::Trade, "TRADE"}, {MarginCause::UserAdjust, "USER_ADJUST"}}};
constexpr Words<OrderType, 2> kTypes{{{OrderType::Market, "MARKET"}, {OrderType::Limit, "LIMIT"}}};
constexpr Words<TimeInForce, 4> kTimesInForce{{{TimeInForce::Gtc, "GTC"}, {TimeInForce::Ioc, "IOC"}, {TimeInForce::Fok, "FOK"}, {TimeInForce::Gtx, "GTX"}}};
constexpr Words<ConditionalType, 2> kConditionals{{{ConditionalType::StopMarket, "STOP_MARKET"}, {ConditionalType::TakeProfitMarket, "TAKE_PROFIT_MARKET"}}};
constexpr Words<TriggerBy, 2> kTriggers{{{TriggerBy::ContractPrice, "CONTRACT_PRICE"}, {TriggerBy::MarkPrice, "MARK_PRICE"}}};
constexpr Words<SelfTrade, 4> kSelfTrades{{{SelfTrade::None, "NONE"}, {SelfTrade::ExpireTaker, "EXPIRE_TAKER"},
    {SelfTrade::ExpireMaker, "EXPIRE_MAKER"}, {SelfTrade::ExpireBoth, "EXPIRE_BOTH"}}};
constexpr Words<PriceMatch, 7> kPriceMatches{{{PriceMatch::None, "NONE"}, {PriceMatch::Opponent, "OPPONENT"}, {PriceMatch::Opponent5, "OPPONENT_5"},
    {PriceMatch::Queue, "QUEUE"}, {PriceMatch::Queue5, "QUEUE_5"}, {PriceMatch::Queue10, "QUEUE_10"}, {PriceMatch::Queue20, "QUEUE_20"}}};
constexpr Words<OrderStatus, 6> kOrderStatuses{{{OrderStatus::New, "NEW"}, {OrderStatus::PartiallyFilled, "PARTIALLY_FILLED"},
    {OrderStatus::Filled, "FILLED"}, {OrderStatus::Canceled, "CANCELED"}, {OrderStatus::Rejected, "REJECTED"}, {OrderStatus::Expired, "EXPIRED"}}};
constexpr Words<AlgoStatus, 7> kAlgoStatuses{{{AlgoStatus::New, "NEW"}, {AlgoStatus::Triggering, "TRIGGERING"}, {AlgoStatus::Triggered, "TRIGGERED"},
    {AlgoStatus::Finished, "FINISHED"}, {AlgoStatus::Canceled, "CANCELED"}, {AlgoStatus::Rejected, "REJECTED"}, {AlgoStatus::Expired, "EXPIRED"}}};

template<typename Table, typename E>
QJsonValue wordFor(const Table &table, E wanted)
{
    for (const auto &[value, name] : table) {
        if (value == wanted) {
            return QLatin1String(name);
        }
    }
    BW_UNREACHABLE("a value without a word");
}

// One-way mode is the ordinary case, and left out.
void writeSide(QJsonObject &json, PositionSide side)
{
    if (side != PositionSide::Both) {
        json.insert(QStringLiteral("positionSide"), wordFor(kPositionSides, side));
    }
}

PositionSide readSide(const JsonReader &in)
{
    PositionSide side = PositionSide::Both;
    in.maybe("positionSide", [&] { side = in.word("positionSide", kPositionSides); });
    return side;
}

void writeTrailing(QJsonObject &json, const Trailing &trailing)
{
    json.insert(QStringLiteral("callback"), text(trailing.callback));
    json.insert(QStringLiteral("activated"), trailing.activated);
    json.insert(QStringLiteral("extreme"), text(trailing.extreme));
    if (trailing.activation) {
        json.insert(QStringLiteral("activation"), text(*trailing.activation));
    }
}

Trailing readTrailing(const JsonReader &in)
{
    Trailing trailing;
    trailing.callback = in.amount<Ratio>("callback");
    trailing.activated = in.flag("activated");
    trailing.extreme = in.amount<Price>("extreme");
    in.maybe("activation", [&] { trailing.activation = in.amount<Price>("activation"); });
    return trailing;
}

} // namespace

QJsonObject write(const PositionKey &key, const PositionState &p)
{
    QJsonObject json{{QStringLiteral("symbol"), key.symbol.text()},
            {QStringLiteral("amount"), text(p.amount)},
            {QStringLiteral("cost"), text(p.cost)},
            {QStringLiteral("residual"), text(p.residual)},
            {QStringLiteral("realizedSinceOpen"), text(p.realizedSinceOpen)},
            {QStringLiteral("feesSinceOpen"), text(p.feesSinceOpen)},
            {QStringLiteral("accumulatedRealized"), text(p.accumulatedRealized)},
            {QStringLiteral("updatedAt"), number(p.updatedAt.ms())}};
    writeSide(json, key.side);
    if (!p.isolatedWallet.isZero()) {
        json.insert(QStringLiteral("isolatedWallet"), text(p.isolatedWallet));
    }
    return json;
}

void readPosition(const JsonReader &in, AccountState &state)
{
    PositionState p;
    p.amount = in.amount<Quantity>("amount");
    p.cost = in.amount<Money>("cost");
    p.residual = in.amount<Money>("residual");
    p.realizedSinceOpen = in.amount<Money>("realizedSinceOpen");
    p.feesSinceOpen = in.amount<Money>("feesSinceOpen");
    p.accumulatedRealized = in.amount<Money>("accumulatedRealized");
    p.updatedAt = in.time("updatedAt");
    in.maybe("isolatedWallet", [&] { p.isolatedWallet = in.amount<Money>("isolatedWallet"); });
    if (p.amount.sign() != p.cost.sign()) {
        in.complain("cost", "of the same sign as the amount");
    }
    if (!state.positions.emplace(PositionKey(Symbol(in.text("symbol")), readSide(in)), p).second) {
        in.complain("symbol", "named once for a side");
    }
}

QJsonObject write(const OrderRecord &o)
{
    QJsonObject json{{QStringLiteral("symbol"), o.view.symbol.text()},
            {QStringLiteral("clientId"), o.view.clientId.text()},
            {QStringLiteral("id"), number(o.view.venueId.value())},
            {QStringLiteral("side"), wordFor(kSides, o.view.side)},
            {QStringLiteral("type"), wordFor(kTypes, o.view.type)},
            {QStringLiteral("status"), wordFor(kOrderStatuses, o.view.status)},
            {QStringLiteral("reduceOnly"), o.view.reduceOnly},
            {QStringLiteral("quantity"), text(o.view.quantity)},
            {QStringLiteral("executed"), text(o.view.executed)},
            {QStringLiteral("price"), text(o.view.price)},
            {QStringLiteral("averagePrice"), text(o.view.averagePrice)},
            {QStringLiteral("updatedAt"), number(o.view.updatedAt.ms())},
            {QStringLiteral("timeInForce"), wordFor(kTimesInForce, o.timeInForce)},
            {QStringLiteral("cumulativeQuote"), text(o.cumulativeQuote)},
            {QStringLiteral("createdAt"), number(o.createdAt.ms())},
            {QStringLiteral("originalType"), o.originalType},
            {QStringLiteral("expiryReason"), o.expiryReason},
            {QStringLiteral("stopPrice"), text(o.stopPrice)}};
    writeSide(json, o.positionSide);
    if (o.priceMatch != PriceMatch::None) {
        json.insert(QStringLiteral("priceMatch"), wordFor(kPriceMatches, o.priceMatch));
    }
    if (o.selfTrade != OrderRecord().selfTrade) {
        json.insert(QStringLiteral("selfTrade"), wordFor(kSelfTrades, o.selfTrade));
    }
    if (o.goodTill) {
        json.insert(QStringLiteral("goodTill"), number(o.goodTill->ms()));
    }
    return json;
}

OrderRecord readOrder(const JsonReader &in)
{
    OrderRecord o;
    o.view.symbol = Symbol(in.text("symbol"));
    o.view.clientId = ClientOrderId(in.text("clientId"));
    o.view.venueId = VenueOrderId(in.integer("id"));
    o.view.side = in.word("side", kSides);
    o.view.type = in.word("type", kTypes);
    o.view.status = in.word("status", kOrderStatuses);
    o.view.reduceOnly = in.flag("reduceOnly");
    o.view.quantity = in.amount<Quantity>("quantity");
    o.view.executed = in.amount<Quantity>("executed");
    o.view.price = in.amount<Price>("price");
    o.view.averagePrice = in.amount<Price>("averagePrice");
    o.view.updatedAt = in.time("updatedAt");
    o.timeInForce = in.word("timeInForce", kTimesInForce);
    o.cumulativeQuote = in.amount<Money>("cumulativeQuote");
    o.createdAt = in.time("createdAt");
    o.originalType = in.text("originalType");
    o.expiryReason = static_cast<int>(in.integer("expiryReason"));
    o.stopPrice = in.amount<Price>("stopPrice");
    o.positionSide = readSide(in);
    in.maybe("priceMatch", [&] { o.priceMatch = in.word("priceMatch", kPriceMatches); });
    in.maybe("selfTrade", [&] { o.selfTrade = in.word("selfTrade", kSelfTrades); });
    in.maybe("goodTill", [&] { o.goodTill = in.time("goodTill"); });
    if (o.view.executed.isNegative() || o.view.executed > o.view.quantity) {
        in.complain("executed", "between zero and the quantity");
    }
    return o;
}

QJsonObject write(const AlgoRecord &a)
{
    QJsonObject json{{QStringLiteral("symbol"), a.view.symbol.text()},
            {QStringLiteral("clientId"), a.view.clientId.text()},
            {QStringLiteral("id"), number(a.view.algoId.value())},
            {QStringLiteral("side"), wordFor(kSides, a.view.side)},
            {QStringLiteral("type"), wordFor(kConditionals, a.view.type)},
            {QStringLiteral("status"), wordFor(kAlgoStatuses, a.view.status)},
            {QStringLiteral("quantity"), text(a.view.quantity)},
            {QStringLiteral("triggerPrice"), text(a.view.triggerPrice)},
            {QStringLiteral("closePosition"), a.view.closePosition},
            {QStringLiteral("reduceOnly"), a.view.reduceOnly},
            {QStringLiteral("updatedAt"), number(a.view.updatedAt.ms())},
            {QStringLiteral("triggerBy"), wordFor(kTriggers, a.triggerBy)},
            {QStringLiteral("priceProtect"), a.priceProtect},
            {QStringLiteral("createdAt"), number(a.createdAt.ms())},
            {QStringLiteral("triggeredAt"), number(a.triggeredAt.ms())},
            {QStringLiteral("actualOrderId"), number(a.actualOrderId.value())},
            {QStringLiteral("actualPrice"), text(a.actualPrice)},
            {QStringLiteral("actualQuantity"), text(a.actualQuantity)},
            {QStringLiteral("rejectReason"), a.rejectReason}};
    writeSide(json, a.positionSide);
    if (a.priceMatch != PriceMatch::None) {
        json.insert(QStringLiteral("priceMatch"), wordFor(kPriceMatches, a.priceMatch));
    }
    if (a.selfTrade != AlgoRecord().selfTrade) {
        json.insert(QStringLiteral("selfTrade"), wordFor(kSelfTrades, a.selfTrade));
    }
    if (a.timeInForce != TimeInForce::Gtc) {
        json.insert(QStringLiteral("timeInForce"), wordFor(kTimesInForce, a.timeInForce));
    }
    if (a.price) {
        json.insert(QStringLiteral("price"), text(*a.price));
    }
    if (a.trailing) {
        writeTrailing(json, *a.trailing);
    }
    return json;
}

AlgoRecord readAlgo(const JsonReader &in)
{
    AlgoRecord a;
    a.view.symbol = Symbol(in.text("symbol"));
    a.view.clientId = ClientOrderId(in.text("clientId"));
    a.view.algoId = AlgoId(in.integer("id"));
    a.view.side = in.word("side", kSides);
    a.view.type = in.word("type", kConditionals);
    a.view.status = in.word("status", kAlgoStatuses);
    a.view.quantity = in.amount<Quantity>("quantity");
    a.view.triggerPrice = in.amount<Price>("triggerPrice");
    a.view.closePosition = in.flag("closePosition");
    a.view.reduceOnly = in.flag("reduceOnly");
    a.view.updatedAt = in.time("updatedAt");
    a.triggerBy = in.word("triggerBy", kTriggers);
    a.priceProtect = in.flag("priceProtect");
    a.createdAt = in.time("createdAt");
    a.triggeredAt = in.time("triggeredAt");
    a.actualOrderId = VenueOrderId(in.integer("actualOrderId"));
    a.actualPrice = in.amount<Price>("actualPrice");
    a.actualQuantity = in.amount<Quantity>("actualQuantity");
    a.rejectReason = in.text("rejectReason");
    a.positionSide = readSide(in);
    in.maybe("priceMatch", [&] { a.priceMatch = in.word("priceMatch", kPriceMatches); });
    in.maybe("selfTrade", [&] { a.selfTrade = in.word("selfTrade", kSelfTrades); });
    in.maybe("timeInForce", [&] { a.timeInForce = in.word("timeInForce", kTimesInForce); });
    in.maybe("price", [&] { a.price = in.amount<Price>("price"); });
    in.maybe("callback", [&] { a.trailing = readTrailing(in); });
    return a;
}

QJsonObject write(const TradeRecord &f)
{
    QJsonObject json{{QStringLiteral("symbol"), f.symbol.text()},
            {QStringLiteral("tradeId"), number(f.tradeId.value())},
            {QStringLiteral("orderId"), number(f.orderId.value())},
            {QStringLiteral("clientId"), f.clientId.text()},
            {QStringLiteral("side"), wordFor(kSides, f.side)},
            {QStringLiteral("price"), text(f.price)},
            {QStringLiteral("quantity"), text(f.quantity)},
            {QStringLiteral("commission"), text(f.commission)},
            {QStringLiteral("commissionAsset"), f.commissionAsset},
            {QStringLiteral("realizedPnl"), text(f.realizedPnl)},
            {QStringLiteral("maker"), f.maker},
            {QStringLiteral("at"), number(f.at.ms())}};
    writeSide(json, f.positionSide);
    return json;
}

TradeRecord readTrade(const JsonReader &in)
{
    TradeRecord f;
    f.symbol = Symbol(in.text("symbol"));
    f.tradeId = TradeId(in.integer("tradeId"));
    f.orderId = VenueOrderId(in.integer("orderId"));
    f.clientId = ClientOrderId(in.text("clientId"));
    f.side = in.word("side", kSides);
    f.price = in.amount<Price>("price");
    f.quantity = in.amount<Quantity>("quantity");
    f.commission = in.amount<Money>("commission");
    f.commissionAsset = in.text("commissionAsset");
    f.realizedPnl = in.amount<Money>("realizedPnl");
    f.maker = in.flag("maker");
    f.positionSide = readSide(in);
    f.at = in.time("at");
    return f;
}

QJsonObject write(const IncomeRow &r)
{
    return {{QStringLiteral("symbol"), r.symbol.text()},
            {QStringLiteral("type"), r.type},
            {QStringLiteral("amount"), text(r.amount)},
            {QStringLiteral("asset"), r.asset},
            {QStringLiteral("at"), number(r.at.ms())},
            {QStringLiteral("tranId"), number(r.tranId)}};
}

IncomeRow readIncome(const JsonReader &in)
{
    return {Symbol(in.text("symbol")), in.text("type"), in.amount<Money>("amount"), in.text("asset"), in.time("at"), in.integer("tranId")};
}

QJsonObject write(const MarginMove &m)
{
    QJsonObject json{{QStringLiteral("symbol"), m.symbol.text()},
            {QStringLiteral("amount"), text(m.amount)},
            {QStringLiteral("cause"), wordFor(kMarginCauses, m.cause)},
            {QStringLiteral("at"), number(m.at.ms())}};
    writeSide(json, m.side);
    return json;
}

MarginMove readMarginMove(const JsonReader &in)
{
    return {Symbol(in.text("symbol")), readSide(in), in.amount<Money>("amount"), in.word("cause", kMarginCauses), in.time("at")};
}

QJsonObject write(const MarketRecord &m)
{
    return {{QStringLiteral("symbol"), m.symbol.text()},
            {QStringLiteral("last"), text(m.last)},
            {QStringLiteral("mark"), text(m.mark)},
            {QStringLiteral("bid"), text(m.bid)},
            {QStringLiteral("ask"), text(m.ask)},
            {QStringLiteral("at"), number(m.at.ms())},
            {QStringLiteral("updateId"), number(m.updateId)}};
}

MarketRecord readMarket(const JsonReader &in)
{
    MarketRecord m;
    m.symbol = Symbol(in.text("symbol"));
    m.last = in.amount<Price>("last");
    m.mark = m.index = in.amount<Price>("mark");
    m.bid = in.amount<Price>("bid");
    m.ask = in.amount<Price>("ask");
    m.at = in.time("at");
    m.updateId = in.integer("updateId");
    if (!m.last.isPositive() || !m.mark.isPositive() || !m.bid.isPositive() || m.ask < m.bid) {
        in.complain("last", "part of a possible market");
    }
    return m;
}

} // namespace bw::paper
