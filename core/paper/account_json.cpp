#include "core/paper/account_json.h"

#include "core/base/contracts.h"
#include "core/paper/json_reader.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

#include <array>

namespace bw::paper {

using namespace trading;
using namespace binance_server;

namespace {

constexpr int kVersion = 2;   // 2: what is out of the ordinary of an order, left out where it is ordinary
constexpr qint64 kFileLimitBytes = 64 * 1024 * 1024;
const QString kFormat = QStringLiteral("breakwater-paper-account");

template<typename E, std::size_t N>
using Words = std::array<std::pair<E, const char *>, N>;

constexpr Words<Side, 2> kSides{{{Side::Buy, "BUY"}, {Side::Sell, "SELL"}}};
constexpr Words<OrderType, 2> kTypes{{{OrderType::Market, "MARKET"}, {OrderType::Limit, "LIMIT"}}};
constexpr Words<TimeInForce, 4> kTimesInForce{{{TimeInForce::Gtc, "GTC"}, {TimeInForce::Ioc, "IOC"}, {TimeInForce::Fok, "FOK"}, {TimeInForce::Gtx, "GTX"}}};
constexpr Words<ConditionalType, 2> kConditionals{{{ConditionalType::StopMarket, "STOP_MARKET"}, {ConditionalType::TakeProfitMarket, "TAKE_PROFIT_MARKET"}}};
constexpr Words<TriggerBy, 2> kTriggers{{{TriggerBy::ContractPrice, "CONTRACT_PRICE"}, {TriggerBy::MarkPrice, "MARK_PRICE"}}};
constexpr Words<SelfTrade, 4> kSelfTrades{{{SelfTrade::None, "NONE"}, {SelfTrade::ExpireTaker, "EXPIRE_TAKER"},
    {SelfTrade::ExpireMaker, "EXPIRE_MAKER"}, {SelfTrade::ExpireBoth, "EXPIRE_BOTH"}}};
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

template<typename A>
QJsonValue text(A amount)
{
    return amount.toString();
}

QJsonValue number(std::int64_t value)
{
    return QJsonValue(static_cast<qint64>(value));
}

QJsonObject write(const Symbol &symbol, const PositionState &p)
{
    return {{QStringLiteral("symbol"), symbol.text()},
            {QStringLiteral("amount"), text(p.amount)},
            {QStringLiteral("cost"), text(p.cost)},
            {QStringLiteral("residual"), text(p.residual)},
            {QStringLiteral("realizedSinceOpen"), text(p.realizedSinceOpen)},
            {QStringLiteral("feesSinceOpen"), text(p.feesSinceOpen)},
            {QStringLiteral("accumulatedRealized"), text(p.accumulatedRealized)},
            {QStringLiteral("updatedAt"), number(p.updatedAt.ms())}};
}

void read(const JsonReader &in, AccountState &state)
{
    PositionState p;
    p.amount = in.amount<Quantity>("amount");
    p.cost = in.amount<Money>("cost");
    p.residual = in.amount<Money>("residual");
    p.realizedSinceOpen = in.amount<Money>("realizedSinceOpen");
    p.feesSinceOpen = in.amount<Money>("feesSinceOpen");
    p.accumulatedRealized = in.amount<Money>("accumulatedRealized");
    p.updatedAt = in.time("updatedAt");
    if (p.amount.sign() != p.cost.sign()) {
        in.complain("cost", "of the same sign as the amount");
    }
    if (!state.positions.emplace(Symbol(in.text("symbol")), p).second) {
        in.complain("symbol", "named once");
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
    in.maybe("selfTrade", [&] { o.selfTrade = in.word("selfTrade", kSelfTrades); });
    in.maybe("goodTill", [&] { o.goodTill = in.time("goodTill"); });
    if (o.view.executed.isNegative() || o.view.executed > o.view.quantity) {
        in.complain("executed", "between zero and the quantity");
    }
    return o;
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
    in.maybe("selfTrade", [&] { a.selfTrade = in.word("selfTrade", kSelfTrades); });
    in.maybe("timeInForce", [&] { a.timeInForce = in.word("timeInForce", kTimesInForce); });
    in.maybe("price", [&] { a.price = in.amount<Price>("price"); });
    in.maybe("callback", [&] { a.trailing = readTrailing(in); });
    return a;
}

QJsonObject write(const Fill &f)
{
    return {{QStringLiteral("symbol"), f.symbol.text()},
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
}

Fill readFill(const JsonReader &in)
{
    Fill f;
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

template<typename Map>
QJsonArray writeValues(const Map &map)
{
    QJsonArray array;
    for (const auto &[key, value] : map) {
        array.append(write(value));
    }
    return array;
}

template<typename List>
QJsonArray writeList(const List &list)
{
    QJsonArray array;
    for (const auto &value : list) {
        array.append(write(value));
    }
    return array;
}

QJsonArray writeLeverages(const AccountState &s)
{
    QJsonArray rows;
    for (const auto &[symbol, leverage] : s.leverages) {
        rows.append(QJsonObject{{QStringLiteral("symbol"), symbol.text()}, {QStringLiteral("leverage"), leverage}});
    }
    return rows;
}

int readLeverage(const JsonReader &in)
{
    const std::int64_t leverage = in.integer("leverage");
    if (leverage < 1 || leverage > 125) {
        in.complain("leverage", "between 1 and 125");
    }
    return static_cast<int>(leverage);
}

// What the account can set; version 1 had one leverage for all symbols.
void readSettings(const JsonReader &in, AccountState &s)
{
    s.leverage = readLeverage(in);
    in.maybe("leverages", [&] { in.each("leverages", [&s](const JsonReader &row) { s.leverages[Symbol(row.text("symbol"))] = readLeverage(row); }); });
    in.maybe("feeBurn", [&] { s.feeBurn = in.flag("feeBurn") ? FeeBurn::On : FeeBurn::Off; });
}

AccountState readState(const JsonReader &in)
{
    AccountState s;
    s.scenario = in.text("scenario");
    readSettings(in, s);
    s.wallet = in.amount<Money>("wallet");
    s.carriedIncome = in.amount<Money>("carriedIncome");
    s.nextOrderId = in.integer("nextOrderId");
    s.nextAlgoId = in.integer("nextAlgoId");
    s.nextTradeId = in.integer("nextTradeId");
    s.nextTranId = in.integer("nextTranId");
    s.changedAt = in.time("changedAt");
    in.each("positions", [&s](const JsonReader &row) { read(row, s); });
    in.each("orders", [&s](const JsonReader &row) {
        const OrderRecord order = readOrder(row);
        const std::int64_t id = order.view.venueId.value();
        if (id >= s.nextOrderId || !s.orders.emplace(id, order).second) {
            row.complain("id", "given once, and below the next id");
        }
    });
    in.each("algoOrders", [&s](const JsonReader &row) {
        const AlgoRecord order = readAlgo(row);
        const std::int64_t id = order.view.algoId.value();
        if (id >= s.nextAlgoId || !s.algoOrders.emplace(id, order).second) {
            row.complain("id", "given once, and below the next id");
        }
    });
    in.each("trades", [&s](const JsonReader &row) { s.trades.push_back(readFill(row)); });
    in.each("income", [&s](const JsonReader &row) { s.income.push_back(readIncome(row)); });
    in.each("markets", [&s](const JsonReader &row) {
        const MarketRecord market = readMarket(row);
        s.markets[market.symbol] = market;
    });
    s.reindex();
    return s;
}

} // namespace

QByteArray toJson(const AccountState &s)
{
    QJsonArray positions;
    for (const auto &[symbol, position] : s.positions) {
        positions.append(write(symbol, position));
    }
    QJsonObject root{{QStringLiteral("format"), kFormat},
                           {QStringLiteral("version"), kVersion},
                           {QStringLiteral("scenario"), s.scenario},
                           {QStringLiteral("leverage"), s.leverage},
                           {QStringLiteral("wallet"), text(s.wallet)},
                           {QStringLiteral("carriedIncome"), text(s.carriedIncome)},
                           {QStringLiteral("nextOrderId"), number(s.nextOrderId)},
                           {QStringLiteral("nextAlgoId"), number(s.nextAlgoId)},
                           {QStringLiteral("nextTradeId"), number(s.nextTradeId)},
                           {QStringLiteral("nextTranId"), number(s.nextTranId)},
                           {QStringLiteral("changedAt"), number(s.changedAt.ms())},
                           {QStringLiteral("positions"), positions},
                           {QStringLiteral("orders"), writeValues(s.orders)},
                           {QStringLiteral("algoOrders"), writeValues(s.algoOrders)},
                           {QStringLiteral("trades"), writeList(s.trades)},
                           {QStringLiteral("income"), writeList(s.income)},
                           {QStringLiteral("markets"), writeValues(s.markets)}};
    if (!s.leverages.empty()) {
        root.insert(QStringLiteral("leverages"), writeLeverages(s));
    }
    if (s.feeBurn == FeeBurn::On) {
        root.insert(QStringLiteral("feeBurn"), true);
    }
    return QJsonDocument(root).toJson(QJsonDocument::Compact);
}

base::Result<AccountState> accountFromJson(const QByteArray &bytes)
{
    const auto corrupt = [](const QString &what) {
        return base::failure(base::ErrorCode::Corrupt, QStringLiteral("The stored paper account is damaged: %1.").arg(what));
    };
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject()) {
        return corrupt(QStringLiteral("it is not complete JSON (byte %1)").arg(error.offset));
    }
    const QJsonObject root = document.object();
    if (root.value(QLatin1String("format")).toString() != kFormat) {
        return corrupt(QStringLiteral("it does not say that it is a %1").arg(kFormat));
    }
    QString fault;
    const JsonReader in(root, {}, &fault);
    const std::int64_t version = in.integer("version");
    if (version > kVersion) {
        return base::failure(base::ErrorCode::TooNew,
                             QStringLiteral("The stored paper account has version %1 and this program reads up to %2: use the newer program.")
                                 .arg(version).arg(kVersion));
    }
    AccountState state = readState(in);
    if (!fault.isEmpty()) {
        return corrupt(fault);
    }
    if (!state.addsUp()) {
        return corrupt(QStringLiteral("its income rows do not sum to its wallet of %1 USDT").arg(state.wallet.toString()));
    }
    return state;
}

base::Status writeAccountFile(const QString &path, const AccountState &state, const QByteArray &spot)
{
    QSaveFile file(path);
    QByteArray bytes = toJson(state);
    if (!spot.isEmpty()) {
        bytes = bytes.chopped(1) + ",\"spot\":" + spot + '}';
    }
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return base::failure(base::ErrorCode::Storage, QStringLiteral("The paper account could not be written to %1: %2.").arg(path, file.errorString()));
    }
    return {};
}

base::Result<AccountState> readAccountFile(const QString &path)
{
    QFile file(path);
    if (!file.exists()) {
        return base::failure(base::ErrorCode::NotFound, QStringLiteral("There is no paper account at %1.").arg(path));
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return base::failure(base::ErrorCode::Storage, QStringLiteral("The paper account at %1 cannot be read: %2.").arg(path, file.errorString()));
    }
    if (file.size() > kFileLimitBytes) {
        return base::failure(base::ErrorCode::Corrupt, QStringLiteral("The file %1 is too large to be a paper account.").arg(path));
    }
    auto state = accountFromJson(file.readAll());
    if (!state) {
        base::Error error = state.error();
        error.message += QStringLiteral(" File: %1.").arg(path);
        return tl::unexpected(error);
    }
    return state;
}

} // namespace bw::paper
