#include "core/binance_server/json_writer.h"
#include "core/binance_server/order_json.h"
#include "core/binance_server/routes.h"
#include "core/binance_server/words.h"

namespace bw::binance_server {

namespace {

Precision precisionFor(const Backend &backend, const trading::Symbol &symbol)
{
    const trading::Instrument *instrument = findInstrument(backend, symbol);
    return instrument ? precisionOf(*instrument) : Precision();
}

// This market triggers into market orders only: STOP, TAKE_PROFIT and trailing stops are refused like unknown types.
void readType(Reader &reader, NewAlgoOrder &order)
{
    const QByteArray algoType = reader.text("algoType", Presence::Required);
    if (!algoType.isEmpty() && algoType != "CONDITIONAL")
        reader.fail(-1130, QStringLiteral("Data sent for parameter 'algoType' is not valid."));
    const QByteArray word = reader.text("type", Presence::Required);
    const auto type = conditionalTypeFrom(word);
    if (!type && !word.isEmpty())
        reader.fail(-1116, QStringLiteral("Invalid orderType."));
    order.type = type.value_or(trading::ConditionalType::StopMarket);
}

void readAmounts(Reader &reader, NewAlgoOrder &order, Precision precision)
{
    if (const auto price = reader.decimal("triggerPrice", Presence::Required, precision.price))
        order.triggerPrice = Price(*price);
    reader.notWanted("price");
    for (const char *name : {"activatePrice", "activationPrice", "callbackRate", "goodTillDate"})
        reader.notWanted(name);
    order.closePosition = reader.flag("closePosition");
    order.reduceOnly = reader.flag("reduceOnly");
    if (order.closePosition) {
        if (reader.has("quantity"))
            reader.fail(-4137, QStringLiteral("Quantity must be zero with closePosition equals true."));
        if (reader.has("reduceOnly"))
            reader.fail(-4138, QStringLiteral("Reduce only must be true with closePosition equals true."));
        return;
    }
    if (const auto quantity = reader.decimal("quantity", Presence::Required, precision.quantity))
        order.quantity = Quantity(*quantity);
}

void readRefinements(Reader &reader, NewAlgoOrder &order)
{
    const QByteArray working = reader.text("workingType", Presence::Optional);
    const auto triggerBy = triggerByFrom(working);
    if (!triggerBy && !working.isEmpty())
        reader.fail(-1130, QStringLiteral("Data sent for parameter 'workingType' is not valid."));
    order.triggerBy = triggerBy.value_or(TriggerBy::ContractPrice);
    order.priceProtect = reader.flag("priceProtect");
    order.clientId = reader.clientId("clientAlgoId");
    const QByteArray timeInForce = reader.text("timeInForce", Presence::Optional);
    if (!timeInForce.isEmpty() && timeInForce != "GTE_GTC" && !timeInForceFrom(timeInForce))
        reader.fail(-1115, QStringLiteral("Invalid timeInForce."));
    const QByteArray priceMatch = reader.text("priceMatch", Presence::Optional);
    if (!priceMatch.isEmpty() && priceMatch != "NONE")
        reader.fail(-5037, QStringLiteral("Invalid price match."));
    const QByteArray responseType = reader.text("newOrderRespType", Presence::Optional);
    if (!responseType.isEmpty() && responseType != "ACK" && responseType != "RESULT")
        reader.fail(-1136, QStringLiteral("Invalid newOrderRespType."));
}

struct AlgoKey
{
    trading::AlgoId id;
    trading::ClientOrderId clientId;
};

Answer<AlgoKey> readKey(const Call &call)
{
    Reader reader(call.parameters, call.backend);
    AlgoKey key;
    key.id = trading::AlgoId(reader.integer("algoId").value_or(0));
    key.clientId = trading::ClientOrderId(QString::fromUtf8(reader.text("clientAlgoId", Presence::Optional)));
    if (key.id.isNull() && key.clientId.isEmpty())
        reader.fail(-1102, QStringLiteral("Param 'clientalgoid' or 'algoid' must be sent, but both were empty/null!"));
    if (reader.failed())
        return reader.error();
    return key;
}

} // namespace

Body postAlgoOrder(const Call &call)
{
    Reader reader(call.parameters, call.backend);
    NewAlgoOrder order;
    order.symbol = reader.symbol(Presence::Required);
    order.side = reader.side();
    readType(reader, order);
    if (reader.failed())
        return reader.error();
    reader.positionSide();
    readAmounts(reader, order, precisionFor(call.backend, order.symbol));
    readRefinements(reader, order);
    if (reader.failed())
        return reader.error();
    const auto placed = call.backend.placeAlgoOrder(order);
    if (!placed)
        return tl::unexpected(placed.error());
    return algoAck(*placed, precisionFor(call.backend, placed->view.symbol));
}

Body getAlgoOrder(const Call &call)
{
    const auto key = readKey(call);
    if (!key)
        return tl::unexpected(key.error());
    const auto found = call.backend.algoOrder(key->id, key->clientId);
    if (!found)
        return tl::unexpected(found.error());
    return algoQuery(*found, precisionFor(call.backend, found->view.symbol));
}

Body deleteAlgoOrder(const Call &call)
{
    const auto key = readKey(call);
    if (!key)
        return tl::unexpected(key.error());
    const auto cancelled = call.backend.cancelAlgoOrder(key->id, key->clientId);
    if (!cancelled)
        return tl::unexpected(cancelled.error());
    return algoCancelled(*cancelled);
}

Body getOpenAlgoOrders(const Call &call)
{
    Reader reader(call.parameters, call.backend);
    const auto symbol = reader.symbol(Presence::Optional);
    const auto algoId = reader.integer("algoId");
    if (reader.failed())
        return reader.error();
    QList<QByteArray> rows;
    for (const auto &order : call.backend.openAlgoOrders(symbol)) {
        if (!algoId || order.view.algoId.value() == *algoId)
            rows.append(algoOpenRow(order, precisionFor(call.backend, order.view.symbol)));
    }
    return jsonArray(rows);
}

Body deleteAlgoOpenOrders(const Call &call)
{
    Reader reader(call.parameters, call.backend);
    const auto symbol = reader.symbol(Presence::Required);
    if (reader.failed())
        return reader.error();
    const auto count = call.backend.cancelAllAlgoOrders(symbol);
    if (!count)
        return tl::unexpected(count.error());
    return JsonObject().integer("code", 200).word("msg", "The operation of cancel all open order is done.").done();
}

} // namespace bw::binance_server
