#include "core/binance_server/spot/order_json.h"

#include "core/binance_server/spot/words.h"

namespace bw::binance_server::spot {

namespace {

std::int64_t listNumber(OrderListId id) { return id.isNull() ? -1 : id.value(); }

void addAmounts(JsonObject &json, const SpotOrder &order)
{
    json.fixed("price", order.price, kPlaces)
        .fixed("origQty", order.quantity, kPlaces)
        .fixed("executedQty", order.executed, kPlaces)
        .fixed("origQuoteOrderQty", order.quoteQuantity, kPlaces)
        .fixed("cummulativeQuoteQty", order.cumulativeQuote, kPlaces)
        .word("status", word(order.status))
        .word("timeInForce", word(order.timeInForce))
        .word("type", word(order.type))
        .word("side", word(order.side));
}

// Fields that stand there only for orders that have them.
void addConditional(JsonObject &json, const SpotOrder &order)
{
    if (order.trailingBips != 0)
        json.integer("trailingDelta", order.trailingBips).integer("trailingTime", -1);
    if (order.strategyId)
        json.integer("strategyId", *order.strategyId);
    if (order.strategyType)
        json.integer("strategyType", *order.strategyType);
    if (order.prevented.isPositive())
        json.integer("preventedMatchId", 0).fixed("preventedQuantity", order.prevented, kPlaces);
    if (order.expiryReason != ExpiryReason::None)
        json.word("expiryReason", word(order.expiryReason));
}

void addStopAndIceberg(JsonObject &json, const SpotOrder &order)
{
    if (order.stopPrice.isPositive())
        json.fixed("stopPrice", order.stopPrice, kPlaces);
    if (order.icebergQuantity.isPositive())
        json.fixed("icebergQty", order.icebergQuantity, kPlaces);
}

std::int64_t workingTime(const SpotOrder &order) { return order.workingAt.isUnknown() ? -1 : order.workingAt.ms(); }

QByteArray fillsJson(const std::vector<SpotTrade> &fills)
{
    QList<QByteArray> rows;
    for (const SpotTrade &fill : fills) {
        rows.append(JsonObject()
                        .fixed("price", fill.price, kPlaces)
                        .fixed("qty", fill.quantity, kPlaces)
                        .fixed("commission", fill.commission, kPlaces)
                        .text("commissionAsset", fill.commissionAsset)
                        .integer("tradeId", fill.id.value())
                        .done());
    }
    return jsonArray(rows);
}

QByteArray membersJson(const SpotOrderList &list, const QList<ListMember> &members)
{
    QList<QByteArray> rows;
    for (const ListMember &member : members)
        rows.append(JsonObject().text("symbol", list.symbol.text()).integer("orderId", member.id.value()).text("clientOrderId", member.clientId.text()).done());
    return jsonArray(rows);
}

} // namespace

QByteArray placedJson(const SpotOrder &order, const std::vector<SpotTrade> &fills, ResponseType type)
{
    JsonObject json;
    json.text("symbol", order.symbol.text())
        .integer("orderId", order.id.value())
        .integer("orderListId", listNumber(order.listId))
        .text("clientOrderId", order.clientId.text())
        .integer("transactTime", order.updatedAt.ms());
    if (type == ResponseType::Ack)
        return json.done();
    addAmounts(json, order);
    addStopAndIceberg(json, order);
    addConditional(json, order);
    json.integer("workingTime", workingTime(order)).word("selfTradePreventionMode", word(order.stp));
    if (type == ResponseType::Full)
        json.raw("fills", fillsJson(fills));
    return json.done();
}

QByteArray cancelledJson(const SpotOrder &order, const ClientOrderId &requestId)
{
    JsonObject json;
    json.text("symbol", order.symbol.text())
        .text("origClientOrderId", order.clientId.text())
        .integer("orderId", order.id.value())
        .integer("orderListId", listNumber(order.listId))
        .text("clientOrderId", requestId.text())
        .integer("transactTime", order.updatedAt.ms());
    addAmounts(json, order);
    addStopAndIceberg(json, order);
    addConditional(json, order);
    json.word("selfTradePreventionMode", word(order.stp));
    return json.done();
}

QByteArray orderJson(const SpotOrder &order)
{
    JsonObject json;
    json.text("symbol", order.symbol.text())
        .integer("orderId", order.id.value())
        .integer("orderListId", listNumber(order.listId))
        .text("clientOrderId", order.clientId.text())
        .fixed("price", order.price, kPlaces)
        .fixed("origQty", order.quantity, kPlaces)
        .fixed("executedQty", order.executed, kPlaces)
        .fixed("cummulativeQuoteQty", order.cumulativeQuote, kPlaces)
        .word("status", word(order.status))
        .word("timeInForce", word(order.timeInForce))
        .word("type", word(order.type))
        .word("side", word(order.side))
        .fixed("stopPrice", order.stopPrice, kPlaces)
        .fixed("icebergQty", order.icebergQuantity, kPlaces)
        .integer("time", order.createdAt.ms())
        .integer("updateTime", order.updatedAt.ms())
        .boolean("isWorking", !order.workingAt.isUnknown())
        .integer("workingTime", workingTime(order))
        .fixed("origQuoteOrderQty", order.quoteQuantity, kPlaces)
        .word("selfTradePreventionMode", word(order.stp));
    addConditional(json, order);
    return json.done();
}

// The one answer that spells cumulativeQuoteQty with one m.
QByteArray amendedJson(const SpotOrder &order, const ClientOrderId &former, const std::optional<QByteArray> &listStatus)
{
    JsonObject amended;
    amended.text("symbol", order.symbol.text())
        .integer("orderId", order.id.value())
        .integer("orderListId", listNumber(order.listId))
        .text("origClientOrderId", former.text())
        .text("clientOrderId", order.clientId.text())
        .fixed("price", order.price, kPlaces)
        .fixed("qty", order.quantity, kPlaces)
        .fixed("executedQty", order.executed, kPlaces)
        .fixed("preventedQty", order.prevented, kPlaces)
        .fixed("quoteOrderQty", order.quoteQuantity, kPlaces)
        .fixed("cumulativeQuoteQty", order.cumulativeQuote, kPlaces)
        .word("status", word(order.status))
        .word("timeInForce", word(order.timeInForce))
        .word("type", word(order.type))
        .word("side", word(order.side));
    addStopAndIceberg(amended, order);
    if (!order.workingAt.isUnknown())
        amended.integer("workingTime", order.workingAt.ms());
    amended.word("selfTradePreventionMode", word(order.stp));
    JsonObject json;
    json.integer("transactTime", order.updatedAt.ms()).integer("executionId", order.executionId).raw("amendedOrder", amended.done());
    if (listStatus)
        json.raw("listStatus", *listStatus);
    return json.done();
}

QByteArray tradeJson(const SpotTrade &trade)
{
    return JsonObject()
        .text("symbol", trade.symbol.text())
        .integer("id", trade.id.value())
        .integer("orderId", trade.orderId.value())
        .integer("orderListId", listNumber(trade.listId))
        .fixed("price", trade.price, kPlaces)
        .fixed("qty", trade.quantity, kPlaces)
        .fixed("quoteQty", trade.quoteQuantity, kPlaces)
        .fixed("commission", trade.commission, kPlaces)
        .text("commissionAsset", trade.commissionAsset)
        .integer("time", trade.at.ms())
        .boolean("isBuyer", trade.side == Side::Buy)
        .boolean("isMaker", trade.maker)
        .boolean("isBestMatch", true)
        .done();
}

QByteArray listJson(const SpotOrderList &list, const QList<ListMember> &members, const std::optional<QList<QByteArray>> &reports)
{
    JsonObject json;
    json.integer("orderListId", list.id.value())
        .word("contingencyType", word(list.contingency()))
        .word("listStatusType", list.over ? "ALL_DONE" : "EXEC_STARTED")
        .word("listOrderStatus", list.over ? "ALL_DONE" : "EXECUTING")
        .text("listClientOrderId", list.clientId.text())
        .integer("transactionTime", list.at.ms())
        .text("symbol", list.symbol.text())
        .raw("orders", membersJson(list, members));
    if (reports)
        json.raw("orderReports", jsonArray(*reports));
    return json.done();
}

QByteArray listStatusJson(const SpotOrderList &list, const QList<ListMember> &members)
{
    return JsonObject()
        .integer("orderListId", list.id.value())
        .word("contingencyType", word(list.contingency()))
        .word("listOrderStatus", list.over ? "ALL_DONE" : "EXECUTING")
        .text("listClientOrderId", list.clientId.text())
        .text("symbol", list.symbol.text())
        .raw("orders", membersJson(list, members))
        .done();
}

} // namespace bw::binance_server::spot
