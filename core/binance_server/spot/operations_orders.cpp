#include "core/binance_server/spot/operations.h"
#include "core/binance_server/spot/order_reading.h"
#include "core/binance_server/spot/list_reports.h"
#include "core/binance_server/spot/words.h"

#include "core/binance_server/responses.h"

namespace bw::binance_server::spot {

namespace {

ResponseType shapeFor(const std::optional<ResponseType> &wanted, SpotOrderType type)
{
    const bool full = type == SpotOrderType::Market || type == SpotOrderType::Limit;
    return wanted.value_or(full ? ResponseType::Full : ResponseType::Ack);
}

// An order named by both ids must be the same by both.
std::optional<VenueError> checkIds(const Call &call, const SpotOrderKey &key)
{
    if (key.id.isNull() || key.clientId.isEmpty())
        return std::nullopt;
    const auto found = call.desk.backend.order(call.account, {key.symbol, key.id, {}});
    if (found && found->clientId != key.clientId)
        return VenueError{-2039, QStringLiteral("Client order ID is not correct for this order ID."), 400};
    return std::nullopt;
}

QByteArray ordersJson(const QList<SpotOrder> &orders)
{
    QList<QByteArray> rows;
    for (const SpotOrder &order : orders)
        rows.append(orderJson(order));
    return jsonArray(rows);
}

QByteArray ratesJson(Ratio maker, Ratio taker)
{
    return JsonObject().fixed("maker", maker, kPlaces).fixed("taker", taker, kPlaces).done();
}

} // namespace

Body placeOrder(const Call &call)
{
    SpotReader reader(call);
    NewSpotOrder order = readOrder(reader, reader.symbol(Presence::Required));
    order.stp = readStp(reader);
    const auto shape = readResponseType(reader);
    if (!reader.finish())
        return refused(reader);
    const auto placed = call.desk.backend.place(call.account, order);
    if (!placed)
        return tl::unexpected(placed.error());
    return placedJson(placed->order, placed->fills, shapeFor(shape, order.type));
}

Body testOrder(const Call &call)
{
    SpotReader reader(call);
    NewSpotOrder order = readOrder(reader, reader.symbol(Presence::Required));
    order.stp = readStp(reader);
    (void)readResponseType(reader);
    const bool rates = reader.flag("computeCommissionRates");
    if (!reader.finish())
        return refused(reader);
    if (const auto wrong = call.desk.backend.test(call.account, order))
        return tl::unexpected(*wrong);
    if (!rates)
        return QByteArray("{}");
    const AccountTerms terms = call.desk.backend.terms(call.account);
    return JsonObject()
        .raw("standardCommissionForOrder", ratesJson(terms.maker, terms.taker))
        .raw("specialCommissionForOrder", ratesJson({}, {}))
        .raw("taxCommissionForOrder", ratesJson({}, {}))
        .raw("discount", discountJson(terms))
        .done();
}

Body queryOrder(const Call &call)
{
    SpotReader reader(call);
    const Symbol symbol = reader.symbol(Presence::Required);
    SpotOrderKey key = readKey(reader, "orderId", "origClientOrderId");
    key.symbol = symbol;
    if (!reader.finish())
        return refused(reader);
    if (const auto wrong = checkIds(call, key))
        return tl::unexpected(*wrong);
    const auto found = call.desk.backend.order(call.account, key);
    return found ? Body(orderJson(*found)) : tl::unexpected(found.error());
}

Body cancelOrder(const Call &call)
{
    SpotReader reader(call);
    const Symbol symbol = reader.symbol(Presence::Required);
    SpotOrderKey key = readKey(reader, "orderId", "origClientOrderId");
    key.symbol = symbol;
    const CancelOptions options = readCancel(reader, "newClientOrderId");
    if (!reader.finish())
        return refused(reader);
    if (const auto wrong = checkIds(call, key))
        return tl::unexpected(*wrong);
    const auto cancelled = call.desk.backend.cancel(call.account, key, options);
    return cancelled ? Body(cancelledJson(*cancelled, options.requestId)) : tl::unexpected(cancelled.error());
}

// Single orders as cancels, lists as a whole.
Body cancelOpenOrders(const Call &call)
{
    SpotReader reader(call);
    const Symbol symbol = reader.symbol(Presence::Required);
    if (!reader.finish())
        return refused(reader);
    const auto cancelled = call.desk.backend.cancelAll(call.account, symbol);
    if (!cancelled)
        return tl::unexpected(cancelled.error());
    QList<QByteArray> rows;
    QList<OrderListId> lists;
    for (const SpotOrder &order : *cancelled) {
        if (order.listId.isNull()) {
            rows.append(cancelledJson(order, orMade({})));
        } else if (!lists.contains(order.listId)) {
            lists.append(order.listId);
            if (const auto list = call.desk.backend.orderList(call.account, order.listId))
                rows.append(cancelledListJson(call, *list, orMade({})));
        }
    }
    return jsonArray(rows);
}

Body replaceOrder(const Call &call)
{
    static constexpr Words<int, 2> kExceededModes{{{1, "DO_NOTHING"}, {2, "CANCEL_ONLY"}}};
    SpotReader reader(call);
    const Symbol symbol = reader.symbol(Presence::Required);
    NewSpotOrder order = readOrder(reader, symbol);
    order.stp = readStp(reader);
    const auto mode = reader.word("cancelReplaceMode", Presence::Required, kReplaceModes, -1130, "Data sent for parameter 'cancelReplaceMode' is not valid.");
    SpotOrderKey key = readKey(reader, "cancelOrderId", "cancelOrigClientOrderId");
    key.symbol = symbol;
    const CancelOptions options = readCancel(reader, "cancelNewClientOrderId");
    const auto shape = readResponseType(reader);
    (void)reader.word("orderRateLimitExceededMode", Presence::Optional, kExceededModes, -1130,
                      "Data sent for parameter 'orderRateLimitExceededMode' is not valid.");
    if (!reader.finish())
        return refused(reader);
    const ReplaceReceipt receipt = call.desk.backend.cancelReplace(call.account, key, order, *mode, options);
    JsonObject json;
    json.word("cancelResult", receipt.cancelled ? "SUCCESS" : "FAILURE")
        .word("newOrderResult", !receipt.placed ? "NOT_ATTEMPTED" : *receipt.placed ? "SUCCESS" : "FAILURE")
        .raw("cancelResponse", receipt.cancelled ? cancelledJson(*receipt.cancelled, options.requestId) : errorBody(receipt.cancelled.error()));
    if (!receipt.placed)
        json.null("newOrderResponse");
    else if (!*receipt.placed)
        json.raw("newOrderResponse", errorBody(receipt.placed->error()));
    else
        json.raw("newOrderResponse", placedJson((*receipt.placed)->order, (*receipt.placed)->fills, shapeFor(shape, order.type)));
    if (!receipt.error)
        return json.done();
    VenueError error = *receipt.error;
    error.data = json.done();
    return tl::unexpected(error);
}

Body amendOrder(const Call &call)
{
    SpotReader reader(call);
    const Symbol symbol = reader.symbol(Presence::Required);
    SpotOrderKey key = readKey(reader, "orderId", "origClientOrderId");
    key.symbol = symbol;
    const ClientOrderId newId = orMade(reader.clientId("newClientOrderId"));
    const auto quantity = reader.decimal("newQty", Presence::Required);
    if (!reader.finish())
        return refused(reader);
    const auto before = call.desk.backend.order(call.account, key);
    const auto amended = call.desk.backend.amend(call.account, key, Quantity(*quantity), newId);
    if (!amended)
        return tl::unexpected(amended.error());
    std::optional<QByteArray> status;
    if (const auto list = call.desk.backend.orderList(call.account, amended->listId); list && !amended->listId.isNull())
        status = listStatusJson(*list, membersOf(call, *list));
    return amendedJson(*amended, before->clientId, status);
}

Body openOrders(const Call &call)
{
    SpotReader reader(call);
    const Symbol symbol = reader.symbol(Presence::Optional);
    return reader.finish() ? Body(ordersJson(call.desk.backend.openOrders(call.account, symbol))) : refused(reader);
}

Body allOrders(const Call &call)
{
    SpotReader reader(call);
    SpotHistory question;
    question.symbol = reader.symbol(Presence::Required);
    if (const auto id = reader.integer("orderId"))
        question.orderId = VenueOrderId(*id);
    reader.times(question.from, question.to, 24);
    question.limit = reader.limit(500, 1000);
    return reader.finish() ? Body(ordersJson(call.desk.backend.allOrders(call.account, question))) : refused(reader);
}

Body myTrades(const Call &call)
{
    SpotReader reader(call);
    SpotHistory question;
    question.symbol = reader.symbol(Presence::Required);
    if (const auto id = reader.integer("orderId"))
        question.orderId = VenueOrderId(*id);
    if (const auto id = reader.integer("fromId"))
        question.fromTrade = TradeId(*id);
    reader.times(question.from, question.to, 24);
    question.limit = reader.limit(500, 1000);
    if ((question.from || question.to) && (question.fromTrade || question.orderId))
        reader.fail(-1128, QStringLiteral("Combination of optional parameters invalid."));
    if (!reader.finish())
        return refused(reader);
    QList<QByteArray> rows;
    for (const SpotTrade &trade : call.desk.backend.trades(call.account, question))
        rows.append(tradeJson(trade));
    return jsonArray(rows);
}

} // namespace bw::binance_server::spot
