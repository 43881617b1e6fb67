#include "core/binance_server/json_writer.h"
#include "core/binance_server/order_json.h"
#include "core/binance_server/routes.h"
#include "core/binance_server/words.h"

namespace bw::binance_server {

namespace {

constexpr base::Millis kSevenDays{7LL * 24 * 3600 * 1000};

Precision precisionFor(const Backend &backend, const trading::Symbol &symbol)
{
    const trading::Instrument *instrument = findInstrument(backend, symbol);
    return instrument ? precisionOf(*instrument) : Precision();
}

void readType(Reader &reader, NewOrder &order)
{
    const QByteArray word = reader.text("type", Presence::Required);
    if (word == "LIMIT")
        order.type = trading::OrderType::Limit;
    else if (word == "MARKET")
        order.type = trading::OrderType::Market;
    else if (isConditionalWord(word))
        reader.fail(-4120, QStringLiteral("Order type not supported for this endpoint. Please use the Algo Order API endpoints instead."));
    else if (!word.isEmpty())
        reader.fail(-1116, QStringLiteral("Invalid orderType."));
}

void readTimeInForce(Reader &reader, NewOrder &order)
{
    if (order.type == trading::OrderType::Market) {
        reader.notWanted("timeInForce");
        return;
    }
    const QByteArray word = reader.text("timeInForce", Presence::Required);
    const auto timeInForce = timeInForceFrom(word);
    if (!timeInForce && !word.isEmpty())
        reader.fail(-1115, QStringLiteral("Invalid timeInForce."));
    order.timeInForce = timeInForce.value_or(trading::TimeInForce::Gtc);
}

void readAmounts(Reader &reader, NewOrder &order, Precision precision)
{
    if (const auto quantity = reader.decimal("quantity", Presence::Required, precision.quantity))
        order.quantity = Quantity(*quantity);
    if (order.type == trading::OrderType::Market) {
        reader.notWanted("price");
        return;
    }
    if (const auto price = reader.decimal("price", Presence::Required, precision.price))
        order.price = Price(*price);
}

void readRefinements(Reader &reader)
{
    for (const char *name : {"stopPrice", "triggerPrice", "activationPrice", "activatePrice", "callbackRate", "priceProtect", "workingType", "goodTillDate"})
        reader.notWanted(name);
    if (reader.flag("closePosition"))
        reader.fail(-4136, QStringLiteral("Target strategy invalid for orderType, closePosition true."));
    const QByteArray priceMatch = reader.text("priceMatch", Presence::Optional);
    if (!priceMatch.isEmpty() && priceMatch != "NONE")
        reader.fail(-5037, QStringLiteral("Invalid price match."));
    const QByteArray prevention = reader.text("selfTradePreventionMode", Presence::Optional);
    if (!prevention.isEmpty() && !QByteArrayList{"NONE", "EXPIRE_TAKER", "EXPIRE_MAKER", "EXPIRE_BOTH"}.contains(prevention))
        reader.fail(-1130, QStringLiteral("Data sent for parameter 'selfTradePreventionMode' is not valid."));
}

struct WantedOrder
{
    NewOrder order;
    OrderMoment moment = OrderMoment::Accepted;
};

// ACK tells that the order was taken; RESULT tells the final state where it is known at once.
OrderMoment readMoment(Reader &reader, const NewOrder &order)
{
    const QByteArray word = reader.text("newOrderRespType", Presence::Optional);
    if (!word.isEmpty() && word != "ACK" && word != "RESULT")
        reader.fail(-1136, QStringLiteral("Invalid newOrderRespType."));
    const bool rests = order.type == trading::OrderType::Limit && order.timeInForce == trading::TimeInForce::Gtc;
    return word == "RESULT" && !rests ? OrderMoment::Current : OrderMoment::Accepted;
}

Answer<WantedOrder> readOrder(const Call &call)
{
    Reader reader(call.parameters, call.backend);
    WantedOrder wanted;
    NewOrder &order = wanted.order;
    order.symbol = reader.symbol(Presence::Required);
    order.side = reader.side();
    readType(reader, order);
    if (reader.failed())
        return reader.error();
    reader.positionSide();
    readTimeInForce(reader, order);
    readAmounts(reader, order, precisionFor(call.backend, order.symbol));
    order.reduceOnly = reader.flag("reduceOnly");
    order.clientId = reader.clientId("newClientOrderId");
    readRefinements(reader);
    wanted.moment = readMoment(reader, order);
    if (reader.failed())
        return reader.error();
    return wanted;
}

Answer<OrderKey> readKey(const Call &call)
{
    Reader reader(call.parameters, call.backend);
    OrderKey key;
    key.symbol = reader.symbol(Presence::Required);
    key.venueId = trading::VenueOrderId(reader.integer("orderId").value_or(0));
    key.clientId = trading::ClientOrderId(QString::fromUtf8(reader.text("origClientOrderId", Presence::Optional)));
    if (key.venueId.isNull() && key.clientId.isEmpty())
        reader.fail(-1102, QStringLiteral("Param 'origclientorderid' or 'orderid' must be sent, but both were empty/null!"));
    if (reader.failed())
        return reader.error();
    return key;
}

} // namespace

Body postOrder(const Call &call)
{
    const auto wanted = readOrder(call);
    if (!wanted)
        return tl::unexpected(wanted.error());
    const auto placed = call.backend.placeOrder(wanted->order);
    if (!placed)
        return tl::unexpected(placed.error());
    return orderAck(*placed, precisionFor(call.backend, placed->view.symbol), wanted->moment, call.config.ackShape);
}

Body getOrder(const Call &call)
{
    const auto key = readKey(call);
    if (!key)
        return tl::unexpected(key.error());
    const auto found = call.backend.order(*key);
    if (!found)
        return tl::unexpected(found.error());
    return orderQuery(*found, precisionFor(call.backend, found->view.symbol));
}

Body getOpenOrder(const Call &call)
{
    const auto key = readKey(call);
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
    const auto key = readKey(call);
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
