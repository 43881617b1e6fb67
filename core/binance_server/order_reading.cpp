#include "core/binance_server/order_reading.h"

#include "core/binance_server/words.h"

namespace bw::binance_server {

Precision precisionFor(const Backend &backend, const trading::Symbol &symbol)
{
    const trading::Instrument *instrument = findInstrument(backend, symbol);
    return instrument ? precisionOf(*instrument) : Precision();
}

PriceMatch readPriceMatch(Reader &reader, bool isLimit)
{
    const QByteArray word = reader.text("priceMatch", Presence::Optional);
    const auto match = priceMatchFrom(word);
    if (!match && !word.isEmpty())
        reader.fail(-5037, QStringLiteral("Invalid price match."));
    else if (!isLimit && match.value_or(PriceMatch::None) != PriceMatch::None)
        reader.fail(-5038, QStringLiteral("Price match only supports order type: LIMIT, STOP AND TAKE_PROFIT."));
    return match.value_or(PriceMatch::None);
}

std::optional<Price> readLimit(Reader &reader, PriceMatch match, Precision precision)
{
    if (match != PriceMatch::None) {
        reader.notWanted("price");
        return std::nullopt;
    }
    const auto price = reader.decimal("price", Presence::Required, precision.price);
    return price ? std::optional(Price(*price)) : std::nullopt;
}

SelfTrade readSelfTrade(Reader &reader)
{
    const QByteArray word = reader.text("selfTradePreventionMode", Presence::Optional);
    const auto mode = selfTradeFrom(word);
    if (!mode && !word.isEmpty())
        reader.fail(-5039, QStringLiteral("Invalid self trade prevention mode"));
    return mode.value_or(SelfTrade::ExpireMaker);
}

namespace {

void readType(Reader &reader, NewOrder &order)
{
    const QByteArray word = reader.text("type", Presence::Required);
    if (word == "LIMIT")
        order.type = trading::OrderType::Limit;
    else if (word == "MARKET")
        order.type = trading::OrderType::Market;
    else if (algoTypeFrom(word))
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
    if (word == "GTD") {
        const auto until = reader.integer("goodTillDate");
        if (!until)
            reader.text("goodTillDate", Presence::Required);
        order.goodTill = base::VenueTime(until.value_or(0) / 1000 * 1000); // the exchange keeps whole seconds
        return;
    }
    const auto timeInForce = timeInForceFrom(word);
    if (!timeInForce && !word.isEmpty())
        reader.fail(-1115, QStringLiteral("Invalid timeInForce."));
    order.timeInForce = timeInForce.value_or(trading::TimeInForce::Gtc);
}

void readAmounts(Reader &reader, NewOrder &order, Precision precision)
{
    if (const auto quantity = reader.decimal("quantity", Presence::Required, precision.quantity))
        order.quantity = Quantity(*quantity);
    const bool isLimit = order.type == trading::OrderType::Limit;
    order.priceMatch = readPriceMatch(reader, isLimit);
    if (isLimit)
        order.price = readLimit(reader, order.priceMatch, precision);
    else
        reader.notWanted("price");
}

void readRefinements(Reader &reader, NewOrder &order)
{
    for (const char *name : {"stopPrice", "triggerPrice", "activationPrice", "activatePrice", "callbackRate", "priceProtect", "workingType"})
        reader.notWanted(name);
    if (!order.goodTill)
        reader.notWanted("goodTillDate");
    if (reader.flag("closePosition"))
        reader.fail(-4136, QStringLiteral("Target strategy invalid for orderType, closePosition true."));
    order.selfTrade = readSelfTrade(reader);
}

// ACK tells that the order was taken; RESULT tells the final state where it is known at once.
OrderMoment readMoment(Reader &reader, const NewOrder &order)
{
    const QByteArray word = reader.text("newOrderRespType", Presence::Optional);
    if (!word.isEmpty() && word != "ACK" && word != "RESULT")
        reader.fail(-1136, QStringLiteral("Invalid newOrderRespType."));
    const bool rests = order.type == trading::OrderType::Limit && order.timeInForce == trading::TimeInForce::Gtc;
    return word == "RESULT" && !rests ? OrderMoment::Current : OrderMoment::Accepted;
}

} // namespace

Answer<WantedOrder> readOrder(const Parameters &parameters, const Backend &backend)
{
    Reader reader(parameters, backend);
    WantedOrder wanted;
    NewOrder &order = wanted.order;
    order.symbol = reader.symbol(Presence::Required);
    order.side = reader.side();
    readType(reader, order);
    if (reader.failed())
        return reader.error();
    order.positionSide = reader.positionSide();
    readTimeInForce(reader, order);
    readAmounts(reader, order, precisionFor(backend, order.symbol));
    order.reduceOnly = reader.reduceOnly();
    order.clientId = reader.clientId("newClientOrderId");
    readRefinements(reader, order);
    wanted.moment = readMoment(reader, order);
    if (reader.failed())
        return reader.error();
    return wanted;
}

Answer<OrderKey> readKey(const Parameters &parameters, const Backend &backend)
{
    Reader reader(parameters, backend);
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

Answer<Amendment> readAmendment(const Parameters &parameters, const Backend &backend)
{
    const auto key = readKey(parameters, backend);
    if (!key)
        return tl::unexpected(key.error());
    Reader reader(parameters, backend);
    const Precision precision = precisionFor(backend, key->symbol);
    Amendment amendment;
    amendment.key = *key;
    amendment.side = reader.side();
    if (const auto quantity = reader.decimal("quantity", Presence::Required, precision.quantity))
        amendment.quantity = Quantity(*quantity);
    amendment.priceMatch = readPriceMatch(reader, true);
    amendment.price = readLimit(reader, amendment.priceMatch, precision).value_or(Price());
    if (reader.failed())
        return reader.error();
    return amendment;
}

} // namespace bw::binance_server
