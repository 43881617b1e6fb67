#include "core/binance_server/order_json.h"

#include "core/binance_server/json_writer.h"
#include "core/binance_server/words.h"

namespace bw::binance_server {

namespace {

constexpr int kAveragePlaces = 8;

int quotePlaces(Precision precision) { return precision.quote(); }

QString originalType(const OrderRecord &order)
{
    return order.originalType.isEmpty() ? QString::fromLatin1(venueWord(order.view.type)) : order.originalType;
}

void appendRules(JsonObject &json, const OrderRecord &order)
{
    json.word("workingType", venueWord(TriggerBy::ContractPrice))
        .boolean("priceProtect", false)
        .text("origType", originalType(order))
        .word("priceMatch", venueWord(order.priceMatch))
        .word("selfTradePreventionMode", venueWord(order.selfTrade))
        .integer("goodTillDate", order.goodTill.value_or(base::VenueTime()).ms());
}

JsonObject queryBody(const OrderRecord &order, Precision precision)
{
    const auto &view = order.view;
    JsonObject json;
    json.integer("orderId", view.venueId.value())
        .text("symbol", view.symbol.text())
        .word("status", statusWord(order))
        .text("clientOrderId", view.clientId.text())
        .fixed("price", view.price, precision.price)
        .fixed("avgPrice", view.averagePrice, kAveragePlaces)
        .fixed("origQty", view.quantity, precision.quantity)
        .fixed("executedQty", view.executed, precision.quantity)
        .fixed("cumQuote", order.cumulativeQuote, quotePlaces(precision))
        .word("timeInForce", timeInForceWord(order))
        .word("type", venueWord(view.type))
        .boolean("reduceOnly", view.reduceOnly)
        .boolean("closePosition", false)
        .word("side", venueWord(view.side))
        .word("positionSide", venueWord(order.positionSide))
        .fixed("stopPrice", order.stopPrice, precision.price);
    appendRules(json, order);
    json.integer("time", order.createdAt.ms()).integer("updateTime", view.updatedAt.ms());
    return json;
}

JsonObject algoHead(const AlgoRecord &order, Precision precision)
{
    const auto &view = order.view;
    JsonObject json;
    json.integer("algoId", view.algoId.value())
        .text("clientAlgoId", view.clientId.text())
        .word("algoType", "CONDITIONAL")
        .word("orderType", typeWord(order))
        .text("symbol", view.symbol.text())
        .word("side", venueWord(view.side))
        .word("positionSide", venueWord(order.positionSide))
        .word("timeInForce", venueWord(order.timeInForce))
        .fixed("quantity", view.quantity, precision.quantity)
        .word("algoStatus", venueWord(view.status));
    return json;
}

void appendAlgoRules(JsonObject &json, const AlgoRecord &order)
{
    json.word("selfTradePreventionMode", venueWord(order.selfTrade))
        .word("workingType", venueWord(order.triggerBy))
        .word("priceMatch", venueWord(order.priceMatch))
        .boolean("closePosition", order.view.closePosition)
        .boolean("priceProtect", order.priceProtect)
        .boolean("reduceOnly", order.view.reduceOnly);
}

// In percent, as it was asked for.
QString callbackText(const AlgoRecord &order)
{
    return order.trailing ? base::Decimal::mul(order.trailing->callback.value(), base::Decimal::fromInt(100), base::Rounding::HalfEven).toString() : QString();
}

QString activationText(const AlgoRecord &order)
{
    return order.trailing && order.trailing->activation ? order.trailing->activation->toString() : QString();
}

trading::OrderType becomes(const AlgoRecord &order) { return order.price ? trading::OrderType::Limit : trading::OrderType::Market; }

void appendAlgoTimes(JsonObject &json, const AlgoRecord &order)
{
    json.integer("createTime", order.createdAt.ms())
        .integer("updateTime", order.view.updatedAt.ms())
        .integer("triggerTime", order.triggeredAt.ms())
        .integer("goodTillDate", 0);
}

void appendActualOrder(JsonObject &json, const AlgoRecord &order)
{
    json.text("actualOrderId", order.actualOrderId.isNull() ? QString() : QString::number(order.actualOrderId.value()))
        .fixed("actualPrice", order.actualPrice, kAveragePlaces);
}

} // namespace

QByteArray orderAck(const OrderRecord &order, Precision precision, OrderMoment moment, AckShape shape)
{
    const auto &view = order.view;
    const bool accepted = moment == OrderMoment::Accepted;
    const Quantity executed = accepted ? Quantity() : view.executed;
    JsonObject json;
    json.integer("orderId", view.venueId.value())
        .text("symbol", view.symbol.text())
        .word("status", accepted ? venueWord(trading::OrderStatus::New) : statusWord(order))
        .text("clientOrderId", view.clientId.text())
        .fixed("price", view.price, precision.price);
    if (shape == AckShape::WithAverages) {
        json.fixed("avgPrice", accepted ? Price() : view.averagePrice, kAveragePlaces)
            .fixed("cumQuote", accepted ? Money() : order.cumulativeQuote, quotePlaces(precision));
    }
    json.fixed("origQty", view.quantity, precision.quantity)
        .fixed("executedQty", executed, precision.quantity)
        .fixed("cumQty", executed, precision.quantity)
        .word("timeInForce", timeInForceWord(order))
        .word("type", venueWord(view.type))
        .boolean("reduceOnly", view.reduceOnly)
        .boolean("closePosition", false)
        .word("side", venueWord(view.side))
        .word("positionSide", venueWord(order.positionSide))
        .fixed("stopPrice", order.stopPrice, precision.price);
    appendRules(json, order);
    json.integer("updateTime", view.updatedAt.ms());
    return json.done();
}

QByteArray orderQuery(const OrderRecord &order, Precision precision) { return queryBody(order, precision).done(); }

QByteArray orderHistoryRow(const OrderRecord &order, Precision precision)
{
    return queryBody(order, precision).text("pair", order.view.symbol.text()).word("cumBase", "0").done();
}

// forceOrders: the fields of a query without the rules of the order.
QByteArray forceOrderRow(const OrderRecord &order, Precision precision)
{
    const auto &view = order.view;
    return JsonObject()
        .integer("orderId", view.venueId.value())
        .text("symbol", view.symbol.text())
        .text("pair", view.symbol.text())
        .word("status", statusWord(order))
        .text("clientOrderId", view.clientId.text())
        .fixed("price", view.price, precision.price)
        .fixed("avgPrice", view.averagePrice, kAveragePlaces)
        .fixed("origQty", view.quantity, precision.quantity)
        .fixed("executedQty", view.executed, precision.quantity)
        .fixed("cumQuote", order.cumulativeQuote, quotePlaces(precision))
        .word("cumBase", "0")
        .word("timeInForce", "IOC")
        .word("type", venueWord(view.type))
        .boolean("reduceOnly", view.reduceOnly)
        .boolean("closePosition", false)
        .word("side", venueWord(view.side))
        .word("positionSide", venueWord(order.positionSide))
        .fixed("stopPrice", order.stopPrice, precision.price)
        .word("workingType", venueWord(TriggerBy::ContractPrice))
        .text("origType", originalType(order))
        .integer("time", order.createdAt.ms())
        .integer("updateTime", view.updatedAt.ms())
        .done();
}

QByteArray algoAck(const AlgoRecord &order, Precision precision)
{
    JsonObject json = algoHead(order, precision);
    json.fixed("triggerPrice", order.view.triggerPrice, precision.price)
        .fixed("price", order.price.value_or(Price()), precision.price)
        .null("icebergQuantity");
    appendAlgoRules(json, order);
    json.text("activatePrice", activationText(order)).text("callbackRate", callbackText(order));
    appendAlgoTimes(json, order);
    return json.done();
}

QByteArray algoQuery(const AlgoRecord &order, Precision precision)
{
    JsonObject json = algoHead(order, precision);
    appendActualOrder(json, order);
    if (!order.actualOrderId.isNull())
        json.word("actualType", venueWord(becomes(order))).fixed("actualQty", order.actualQuantity, precision.quantity);
    json.fixed("triggerPrice", order.view.triggerPrice, precision.price)
        .fixed("price", order.price.value_or(Price()), precision.price)
        .null("icebergQuantity")
        .word("tpOrderType", "");
    appendAlgoRules(json, order);
    appendAlgoTimes(json, order);
    return json.done();
}

QByteArray algoOpenRow(const AlgoRecord &order, Precision precision)
{
    JsonObject json = algoHead(order, precision);
    appendActualOrder(json, order);
    json.fixed("triggerPrice", order.view.triggerPrice, precision.price)
        .fixed("price", order.price.value_or(Price()), precision.price)
        .null("icebergQuantity")
        .fixed("tpTriggerPrice", Price(), precision.price)
        .fixed("tpPrice", Price(), precision.price)
        .fixed("slTriggerPrice", Price(), precision.price)
        .fixed("slPrice", Price(), precision.price)
        .word("tpOrderType", "");
    appendAlgoRules(json, order);
    appendAlgoTimes(json, order);
    return json.done();
}

QByteArray algoCancelled(const AlgoRecord &order)
{
    return JsonObject()
        .integer("algoId", order.view.algoId.value())
        .text("clientAlgoId", order.view.clientId.text())
        .word("code", "200")
        .word("msg", "success")
        .done();
}

QByteArray tradeRow(const TradeRecord &fill, Precision precision, const QString &marginAsset)
{
    return JsonObject()
        .text("symbol", fill.symbol.text())
        .text("pair", fill.symbol.text())
        .integer("id", fill.tradeId.value())
        .integer("orderId", fill.orderId.value())
        .word("side", venueWord(fill.side))
        .word("positionSide", venueWord(fill.positionSide))
        .fixed("price", fill.price, precision.price)
        .fixed("qty", fill.quantity, precision.quantity)
        .fixed("quoteQty", fill.price * fill.quantity, quotePlaces(precision))
        .word("baseQty", "0")
        .fixed("realizedPnl", fill.realizedPnl, 8)
        .fixed("commission", fill.commission, 8)
        .text("commissionAsset", fill.commissionAsset)
        .text("marginAsset", marginAsset)
        .integer("time", fill.at.ms())
        .boolean("buyer", fill.side == trading::Side::Buy)
        .boolean("maker", fill.maker)
        .done();
}

} // namespace bw::binance_server
