#include "core/binance_server/json_writer.h"
#include "core/binance_server/order_reading.h"
#include "core/binance_server/routes.h"

namespace bw::binance_server {

Body postOrder(const Call &call)
{
    const auto wanted = readOrder(call.parameters, call.backend);
    if (!wanted)
        return tl::unexpected(wanted.error());
    const auto placed = call.backend.placeOrder(wanted->order);
    if (!placed)
        return tl::unexpected(placed.error());
    return orderAck(*placed, precisionFor(call.backend, placed->view.symbol), wanted->moment, call.config.ackShape);
}

// Every check and no order: the answer looks like that of an order that was taken.
Body testOrder(const Call &call)
{
    const auto wanted = readOrder(call.parameters, call.backend);
    if (!wanted)
        return tl::unexpected(wanted.error());
    const NewOrder &order = wanted->order;
    if (const auto tested = call.backend.testOrder(order); !tested)
        return tl::unexpected(tested.error());
    OrderRecord record;
    record.view.symbol = order.symbol;
    record.view.clientId = order.clientId.isEmpty() ? trading::ClientOrderId(QStringLiteral("testOrder")) : order.clientId;
    record.view.side = order.side;
    record.positionSide = order.positionSide;
    record.view.type = order.type;
    record.view.reduceOnly = order.reduceOnly;
    record.view.quantity = order.quantity;
    record.view.price = order.price.value_or(Price());
    record.view.updatedAt = call.backend.now();
    record.timeInForce = order.timeInForce;
    record.selfTrade = order.selfTrade;
    record.goodTill = order.goodTill;
    return orderAck(record, precisionFor(call.backend, order.symbol), OrderMoment::Accepted, AckShape::WithAverages);
}

Body putOrder(const Call &call)
{
    const auto amendment = readAmendment(call.parameters, call.backend);
    if (!amendment)
        return tl::unexpected(amendment.error());
    const auto amended = call.backend.amendOrder(*amendment);
    if (!amended)
        return tl::unexpected(amended.error());
    return orderAck(*amended, precisionFor(call.backend, amended->view.symbol), OrderMoment::Current, call.config.ackShape);
}

Body countdownCancelAll(const Call &call)
{
    Reader reader(call.parameters, call.backend);
    const auto symbol = reader.symbol(Presence::Required);
    reader.text("countdownTime", Presence::Required);
    const auto time = reader.integer("countdownTime");
    if (reader.failed())
        return reader.error();
    const auto armed = call.backend.armCountdown(symbol, base::Millis(*time));
    if (!armed)
        return tl::unexpected(armed.error());
    return JsonObject().text("symbol", symbol.text()).text("countdownTime", QString::number(*time)).done();
}

Body forceOrders(const Call &call)
{
    Reader reader(call.parameters, call.backend);
    HistoryQuestion question;
    question.symbol = reader.symbol(Presence::Optional);
    reader.timeRange(question, kSevenDays);
    question.limit = reader.limit(50, 100);
    const QByteArray type = reader.text("autoCloseType", Presence::Optional);
    if (!type.isEmpty() && type != "LIQUIDATION" && type != "ADL")
        reader.fail(-1130, QStringLiteral("Data sent for parameter 'autoCloseType' is not valid."));
    if (reader.failed())
        return reader.error();
    const ForceKind kind = type.isEmpty() ? ForceKind::Any : type == "ADL" ? ForceKind::Deleveraging : ForceKind::Liquidation;
    QList<QByteArray> rows;
    for (const auto &order : call.backend.forceOrders(question, kind))
        rows.append(forceOrderRow(order, precisionFor(call.backend, order.view.symbol)));
    return jsonArray(rows);
}

Body getOrder(const Call &call)
{
    const auto key = readKey(call.parameters, call.backend);
    if (!key)
        return tl::unexpected(key.error());
    const auto found = call.backend.order(*key);
    if (!found)
        return tl::unexpected(found.error());
    return orderQuery(*found, precisionFor(call.backend, found->view.symbol));
}

Body getOpenOrder(const Call &call)
{
    const auto key = readKey(call.parameters, call.backend);
    if (!key)
        return tl::unexpected(key.error());
    const auto found = call.backend.order(*key);
    if (!found)
        return tl::unexpected(found.error());
    if (!found->view.isOpen())
        return refuse(-2013, QStringLiteral("Order does not exist."));
    return orderQuery(*found, precisionFor(call.backend, found->view.symbol));
}

Body deleteOrder(const Call &call)
{
    const auto key = readKey(call.parameters, call.backend);
    if (!key)
        return tl::unexpected(key.error());
    const auto cancelled = call.backend.cancelOrder(*key);
    if (!cancelled)
        return tl::unexpected(cancelled.error());
    return orderAck(*cancelled, precisionFor(call.backend, cancelled->view.symbol), OrderMoment::Current, call.config.ackShape);
}

Body getOpenOrders(const Call &call)
{
    Reader reader(call.parameters, call.backend);
    const auto symbol = reader.symbol(Presence::Optional);
    if (reader.failed())
        return reader.error();
    QList<QByteArray> rows;
    for (const auto &order : call.backend.openOrders(symbol))
        rows.append(orderQuery(order, precisionFor(call.backend, order.view.symbol)));
    return jsonArray(rows);
}

Body deleteAllOpenOrders(const Call &call)
{
    Reader reader(call.parameters, call.backend);
    const auto symbol = reader.symbol(Presence::Required);
    if (reader.failed())
        return reader.error();
    const auto count = call.backend.cancelAllOrders(symbol);
    if (!count)
        return tl::unexpected(count.error());
    return JsonObject().integer("code", 200).word("msg", "The operation of cancel all open order is done.").done();
}

Body getAllOrders(const Call &call)
{
    Reader reader(call.parameters, call.backend);
    HistoryQuestion question;
    question.symbol = reader.symbol(Presence::Optional);
    if (const auto id = reader.integer("orderId"))
        question.orderId = trading::VenueOrderId(*id);
    reader.timeRange(question, kSevenDays);
    question.limit = reader.limit(500, 1000);
    if (question.orderId && question.symbol.isEmpty())
        reader.text("symbol", Presence::Required);
    if (reader.failed())
        return reader.error();
    QList<QByteArray> rows;
    for (const auto &order : call.backend.allOrders(question))
        rows.append(orderHistoryRow(order, precisionFor(call.backend, order.view.symbol)));
    return jsonArray(rows);
}

Body userTrades(const Call &call)
{
    Reader reader(call.parameters, call.backend);
    HistoryQuestion question;
    question.symbol = reader.symbol(Presence::Required);
    if (const auto id = reader.integer("orderId"))
        question.orderId = trading::VenueOrderId(*id);
    question.fromId = reader.integer("fromId");
    reader.timeRange(question, kSevenDays);
    if (question.fromId && (question.from || question.to))
        reader.fail(-1128, QStringLiteral("Combination of optional parameters invalid."));
    question.limit = reader.limit(500, 1000);
    if (reader.failed())
        return reader.error();
    const trading::Instrument &instrument = *findInstrument(call.backend, question.symbol);
    QList<QByteArray> rows;
    for (const auto &fill : call.backend.userTrades(question))
        rows.append(tradeRow(fill, precisionOf(instrument), instrument.marginAsset));
    return jsonArray(rows);
}

} // namespace bw::binance_server
