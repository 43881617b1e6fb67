#include "core/binance_server/json_writer.h"
#include "core/binance_server/order_reading.h"
#include "core/binance_server/routes.h"
#include "core/binance_server/words.h"

namespace bw::binance_server {

namespace {

constexpr char kLeastCallback[] = "0.1";      // percent
constexpr char kLargestCallback[] = "20";

const AlgoType *readType(Reader &reader)
{
    const QByteArray algoType = reader.text("algoType", Presence::Required);
    if (!algoType.isEmpty() && algoType != "CONDITIONAL")
        reader.fail(-1130, QStringLiteral("Data sent for parameter 'algoType' is not valid."));
    const QByteArray word = reader.text("type", Presence::Required);
    const AlgoType *type = algoTypeFrom(word);
    if (!type && !word.isEmpty())
        reader.fail(-1116, QStringLiteral("Invalid orderType."));
    return type;
}

// Both spellings of the activation price are in use.
void readTrailing(Reader &reader, NewAlgoOrder &order, Precision precision)
{
    reader.notWanted("triggerPrice");
    Trailing trailing;
    if (const auto rate = reader.decimal("callbackRate", Presence::Required, 1)) {
        if (*rate < base::Decimal::literal(kLeastCallback) || *rate > base::Decimal::literal(kLargestCallback))
            reader.fail(-2007, QStringLiteral("Invalid callBack rate."));
        trailing.callback = Ratio(base::Decimal::div(*rate, base::Decimal::fromInt(100), base::Rounding::HalfEven));
    }
    for (const char *name : {"activatePrice", "activationPrice"}) {
        if (const auto price = reader.decimal(name, Presence::Optional, precision.price))
            trailing.activation = Price(*price);
    }
    order.trailing = trailing;
}

void readPrices(Reader &reader, NewAlgoOrder &order, AlgoForm form, Precision precision)
{
    if (form == AlgoForm::Trailing) {
        readTrailing(reader, order, precision);
    } else {
        for (const char *name : {"activatePrice", "activationPrice", "callbackRate"})
            reader.notWanted(name);
        if (const auto price = reader.decimal("triggerPrice", Presence::Required, precision.price))
            order.triggerPrice = Price(*price);
    }
    order.priceMatch = readPriceMatch(reader, form == AlgoForm::ToLimit);
    if (form == AlgoForm::ToLimit)
        order.price = readLimit(reader, order.priceMatch, precision);
    else
        reader.notWanted("price");
}

void readSize(Reader &reader, NewAlgoOrder &order, AlgoForm form, Precision precision)
{
    order.closePosition = reader.flag("closePosition");
    order.reduceOnly = reader.reduceOnly();
    if (order.closePosition) {
        if (form != AlgoForm::ToMarket)
            reader.fail(-4136, QStringLiteral("Target strategy invalid for orderType, closePosition true."));
        if (reader.has("quantity"))
            reader.fail(-4137, QStringLiteral("Quantity must be zero with closePosition equals true."));
        if (reader.has("reduceOnly"))
            reader.fail(-4138, QStringLiteral("Reduce only must be true with closePosition equals true."));
        if (order.positionSide != PositionSide::Both && (order.side == trading::Side::Buy) == (order.positionSide == PositionSide::Long))
            reader.fail(-2022, QStringLiteral("ReduceOnly Order is rejected."));
        return;
    }
    if (const auto quantity = reader.decimal("quantity", Presence::Required, precision.quantity))
        order.quantity = Quantity(*quantity);
}

void readTimeInForce(Reader &reader, NewAlgoOrder &order, AlgoForm form)
{
    reader.notWanted("goodTillDate");
    const QByteArray word = reader.text("timeInForce", Presence::Optional);
    const auto timeInForce = timeInForceFrom(word);
    if (!word.isEmpty() && word != "GTE_GTC" && !timeInForce)
        reader.fail(-1115, QStringLiteral("Invalid timeInForce."));
    if (form == AlgoForm::ToLimit)
        order.timeInForce = timeInForce.value_or(trading::TimeInForce::Gtc);
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
    order.selfTrade = readSelfTrade(reader);
    const QByteArray responseType = reader.text("newOrderRespType", Presence::Optional);
    if (!responseType.isEmpty() && responseType != "ACK" && responseType != "RESULT")
        reader.fail(-1136, QStringLiteral("Invalid newOrderRespType."));
}

struct AlgoKey
{
    trading::AlgoId id;
    trading::ClientOrderId clientId;
};

Answer<AlgoKey> readAlgoKey(const Call &call)
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
    const AlgoType *type = readType(reader);
    if (reader.failed())
        return reader.error();
    order.type = type->type;
    const Precision precision = precisionFor(call.backend, order.symbol);
    order.positionSide = reader.positionSide();
    readPrices(reader, order, type->form, precision);
    readSize(reader, order, type->form, precision);
    readTimeInForce(reader, order, type->form);
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
    const auto key = readAlgoKey(call);
    if (!key)
        return tl::unexpected(key.error());
    const auto found = call.backend.algoOrder(key->id, key->clientId);
    if (!found)
        return tl::unexpected(found.error());
    return algoQuery(*found, precisionFor(call.backend, found->view.symbol));
}

Body deleteAlgoOrder(const Call &call)
{
    const auto key = readAlgoKey(call);
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

Body getAllAlgoOrders(const Call &call)
{
    Reader reader(call.parameters, call.backend);
    HistoryQuestion question;
    question.symbol = reader.symbol(Presence::Required);
    question.fromId = reader.integer("algoId");
    reader.timeRange(question, kSevenDays);
    question.limit = reader.limit(500, 1000);
    if (reader.failed())
        return reader.error();
    QList<QByteArray> rows;
    for (const auto &order : call.backend.allAlgoOrders(question))
        rows.append(algoOpenRow(order, precisionFor(call.backend, order.view.symbol)));
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
