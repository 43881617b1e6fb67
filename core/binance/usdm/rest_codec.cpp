#include "core/binance/usdm/rest_codec.h"

#include "core/binance/json_list.h"
#include "core/binance/json_reader.h"
#include "core/binance/usdm/words.h"

#include <QJsonArray>

namespace bw::binance::usdm {

using base::ErrorCode;
using base::Result;
using namespace trading;
using Key = QLatin1StringView;

namespace {

constexpr std::int64_t kHighestLeverage = 1000; // far above what is offered: more is not a leverage

Side readSide(JsonReader &reader)
{
    const auto side = sideFrom(reader.name(Key("side")).toLatin1());
    if (!side) {
        reader.fail(QStringLiteral("The exchange's order has no usable side."));
    }
    return side.value_or(Side::Buy);
}

Result<Position> decodePosition(const QJsonValue &value)
{
    JsonReader reader(value, QStringLiteral("position"));
    Position position;
    position.symbol = Symbol(reader.name(Key("symbol")));
    position.amount = Quantity(reader.decimal(Key("positionAmt")));
    position.entryPrice = Price(reader.average(Key("entryPrice")));
    if (reader.ok() && !position.isFlat() && !position.entryPrice.isPositive()) {
        reader.fail(QStringLiteral("The exchange's position of %1 has no usable entryPrice.").arg(position.symbol.text()));
    }
    if (!reader.ok()) {
        return reader.failure();
    }
    return position;
}

Result<IncomeEntry> decodeIncomeEntry(const QJsonValue &value)
{
    JsonReader reader(value, QStringLiteral("income row"));
    IncomeEntry entry;
    IncomeRow &row = entry.row;
    row.symbol = Symbol(reader.text(Key("symbol")));
    row.type = reader.name(Key("incomeType"));
    row.amount = Money(reader.decimal(Key("income")));
    row.asset = reader.name(Key("asset"));
    row.at = reader.time(Key("time"));
    row.tranId = reader.integer(Key("tranId"));
    if (!reader.ok()) {
        return reader.failure();
    }
    // Source: tranId is unique only within one type of a user.
    entry.key = QStringList{row.type, QString::number(row.tranId), row.asset, row.symbol.text(),
                            reader.raw(Key("tradeId")).toVariant().toString()}
                    .join(u'|');
    return entry;
}

Result<Fill> decodeTrade(const QJsonValue &value)
{
    JsonReader reader(value, QStringLiteral("trade"));
    Fill fill;
    fill.symbol = Symbol(reader.name(Key("symbol")));
    fill.tradeId = TradeId(reader.integer(Key("id")));
    fill.orderId = VenueOrderId(reader.integer(Key("orderId")));
    fill.side = readSide(reader);
    fill.price = Price(reader.decimal(Key("price")));
    fill.quantity = Quantity(reader.decimal(Key("qty")));
    fill.commission = Money(reader.decimal(Key("commission")));
    fill.commissionAsset = reader.name(Key("commissionAsset"));
    fill.realizedPnl = Money(reader.decimal(Key("realizedPnl")));
    fill.maker = reader.flag(Key("maker"));
    fill.at = reader.time(Key("time"));
    if (!reader.ok()) {
        return reader.failure();
    }
    return fill;
}

int leverageIn(JsonReader &reader, const Symbol &symbol)
{
    const std::int64_t leverage = reader.integer(Key("leverage"));
    if (reader.ok() && (leverage < 1 || leverage > kHighestLeverage)) {
        reader.fail(QStringLiteral("The exchange states an impossible leverage of %1.").arg(symbol.text()));
    }
    return int(leverage);
}

} // namespace

Result<OrderView> decodeOrder(const QJsonValue &value)
{
    JsonReader reader(value, QStringLiteral("order"));
    OrderView order;
    order.symbol = Symbol(reader.name(Key("symbol")));
    order.clientId = ClientOrderId(reader.text(Key("clientOrderId")));
    order.venueId = VenueOrderId(reader.integer(Key("orderId")));
    order.side = readSide(reader);
    const auto status = orderStatusFrom(reader.name(Key("status")).toLatin1());
    if (!status) {
        reader.fail(QStringLiteral("The exchange's order has a status that is not known."));
    }
    order.status = status.value_or(OrderStatus::New);
    order.price = Price(reader.decimal(Key("price")));
    order.type = orderTypeFrom(reader.name(Key("type")).toLatin1(), order.price);
    order.quantity = Quantity(reader.decimal(Key("origQty")));
    order.executed = Quantity(reader.decimal(Key("executedQty")));
    order.reduceOnly = reader.flag(Key("reduceOnly"));
    order.averagePrice = Price(reader.average(Key("avgPrice")));
    order.updatedAt = reader.time(Key("updateTime"));
    if (reader.ok() && (order.venueId.value() <= 0 || order.quantity.isNegative() || order.executed.isNegative())) {
        reader.fail(QStringLiteral("The exchange's order has an impossible id or quantity."));
    }
    if (!reader.ok()) {
        return reader.failure();
    }
    // A close-position order can only reduce, whatever its reduceOnly flag says.
    order.reduceOnly = order.reduceOnly || reader.raw(Key("closePosition")).toBool();
    return order;
}

Result<AlgoOrderView> decodeAlgoOrder(const QJsonValue &value)
{
    JsonReader reader(value, QStringLiteral("conditional order"));
    AlgoOrderView order;
    order.symbol = Symbol(reader.name(Key("symbol")));
    order.clientId = ClientOrderId(reader.text(Key("clientAlgoId")));
    order.algoId = AlgoId(reader.integer(Key("algoId")));
    order.side = readSide(reader);
    order.type = conditionalTypeFrom(reader.name(Key("orderType")).toLatin1());
    const auto status = algoStatusFrom(reader.name(Key("algoStatus")).toLatin1());
    if (!status) {
        reader.fail(QStringLiteral("The exchange's conditional order has a status that is not known."));
    }
    order.status = status.value_or(AlgoStatus::New);
    order.quantity = Quantity(reader.average(Key("quantity")));
    // A trailing stop may state no trigger; a stop has to.
    order.triggerPrice = order.type == ConditionalType::StopMarket ? Price(reader.decimal(Key("triggerPrice")))
                                                                   : Price(reader.average(Key("triggerPrice")));
    order.closePosition = reader.flag(Key("closePosition"));
    order.reduceOnly = reader.flag(Key("reduceOnly"));
    order.updatedAt = reader.time(Key("updateTime"));
    if (reader.ok() && (order.algoId.value() <= 0 || order.quantity.isNegative())) {
        reader.fail(QStringLiteral("The exchange's conditional order has an impossible id or quantity."));
    }
    if (reader.ok() && order.type == ConditionalType::StopMarket && !order.triggerPrice.isPositive()) {
        reader.fail(QStringLiteral("The exchange's stop of %1 has no usable triggerPrice.").arg(order.symbol.text()));
    }
    if (!reader.ok()) {
        return reader.failure();
    }
    return order;
}

base::Status decodeAlgoCancelled(const QJsonDocument &document)
{
    JsonReader reader(document.isObject() ? QJsonValue(document.object()) : QJsonValue(), QStringLiteral("cancel answer"));
    if (reader.raw(Key("code")).toVariant().toString() != QLatin1String("200")) {
        reader.fail(QStringLiteral("The exchange's cancel answer does not say that it was done."));
    }
    if (!reader.ok()) {
        return reader.failure();
    }
    return {};
}

base::Status decodeDone(const QJsonDocument &document)
{
    return decodeAlgoCancelled(document);
}

base::Status decodeCountdown(const QJsonDocument &document, const trading::Symbol &symbol, base::Millis countdown)
{
    JsonReader reader(document.object(), QStringLiteral("countdown"));
    const QString named = reader.name(Key("symbol"));
    const QString time = reader.name(Key("countdownTime"));
    if (reader.ok() && (named != symbol.text() || time != QString::number(countdown.count()))) {
        reader.fail(QStringLiteral("The exchange answered about another countdown than was asked for."));
    }
    return reader.ok() ? base::Status() : base::Status(reader.failure());
}

Result<QList<OrderView>> decodeOrders(const QJsonDocument &document)
{
    return decodeList<OrderView>(document, QStringLiteral("open orders"), decodeOrder);
}

Result<QList<AlgoOrderView>> decodeAlgoOrders(const QJsonDocument &document)
{
    return decodeList<AlgoOrderView>(document, QStringLiteral("open conditional orders"), decodeAlgoOrder);
}

Result<Money> decodeWallet(const QJsonDocument &document, const QString &asset)
{
    if (!document.isArray()) {
        return base::failure(ErrorCode::Protocol, QStringLiteral("The exchange's list of balances is not a list."));
    }
    const QJsonArray rows = document.array();
    for (const QJsonValue &row : rows) {
        if (row.toObject().value(Key("asset")).toString() != asset) {
            continue;
        }
        JsonReader reader(row, QStringLiteral("balance"));
        const Money wallet(reader.decimal(Key("balance")));
        if (!reader.ok()) {
            return reader.failure();
        }
        return wallet;
    }
    return base::failure(ErrorCode::Protocol, QStringLiteral("The exchange's list of balances has no %1.").arg(asset));
}

Result<QList<Position>> decodePositions(const QJsonDocument &document)
{
    Result<QList<Position>> all = decodeList<Position>(document, QStringLiteral("positions"), decodePosition);
    if (all) {
        all->removeIf([](const Position &position) { return position.isFlat(); });
    }
    return all;
}

Result<PositionMode> decodePositionMode(const QJsonDocument &document)
{
    JsonReader reader(document.isObject() ? QJsonValue(document.object()) : QJsonValue(), QStringLiteral("position mode"));
    const bool dual = reader.flag(Key("dualSidePosition"));
    if (!reader.ok()) {
        return reader.failure();
    }
    return dual ? PositionMode::Hedge : PositionMode::OneWay;
}

Result<exchange::LeverageStated> decodeSymbolConfigs(const QJsonDocument &document)
{
    using Row = std::pair<Symbol, SymbolSettings>;
    const auto decode = [](const QJsonValue &value) -> Result<Row> {
        JsonReader reader(value, QStringLiteral("symbol's configuration"));
        const Symbol symbol(reader.name(Key("symbol")));
        const int leverage = leverageIn(reader, symbol);
        if (!reader.ok()) {
            return reader.failure();
        }
        return Row(symbol, {leverage, marginTypeFrom(value[Key("marginType")].toString().toUtf8())});
    };
    const auto rows = decodeList<Row>(document, QStringLiteral("symbol configurations"), decode);
    if (!rows) {
        return tl::unexpected<base::Error>(rows.error());
    }
    exchange::LeverageStated all;
    for (const auto &[symbol, settings] : *rows) {
        all.leverage.insert(symbol, *settings.leverage);
        if (settings.marginType) {
            all.marginTypes.insert(symbol, *settings.marginType);
        }
    }
    return all;
}

base::Status decodeLeverageSet(const QJsonDocument &document, const Symbol &symbol, int leverage)
{
    JsonReader reader(document.isObject() ? QJsonValue(document.object()) : QJsonValue(), QStringLiteral("leverage"));
    const Symbol told(reader.name(Key("symbol")));
    const int set = leverageIn(reader, told);
    if (reader.ok() && (told != symbol || set != leverage)) {
        reader.fail(QStringLiteral("The exchange answered with another leverage than was asked for."));
    }
    return reader.ok() ? base::Status() : base::Status(reader.failure());
}

Result<QString> decodeListenKey(const QJsonDocument &document)
{
    JsonReader reader(document.isObject() ? QJsonValue(document.object()) : QJsonValue(), QStringLiteral("stream key"));
    const QString key = reader.name(Key("listenKey"));
    if (!reader.ok()) {
        return reader.failure();
    }
    return key;
}

Result<QList<IncomeEntry>> decodeIncome(const QJsonDocument &document)
{
    return decodeList<IncomeEntry>(document, QStringLiteral("income rows"), decodeIncomeEntry);
}

Result<QList<Fill>> decodeTrades(const QJsonDocument &document)
{
    return decodeList<Fill>(document, QStringLiteral("income rows"), decodeTrade);
}

} // namespace bw::binance::usdm
