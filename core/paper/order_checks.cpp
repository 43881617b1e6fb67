#include "core/paper/order_checks.h"

#include "core/base/contracts.h"
#include "core/paper/paper_instruments.h"
#include "core/paper/venue_errors.h"

#include <QRegularExpression>

namespace bw::paper {

using namespace trading;
using binance_server::MarketRecord;
using binance_server::NewOrder;

Refusal checkClientId(const ClientOrderId &id)
{
    static const QRegularExpression kForm(QStringLiteral("^[.A-Z:/a-z0-9_-]{1,36}$"));
    if (id.isEmpty() || kForm.match(id.text()).hasMatch()) {
        return std::nullopt;
    }
    return refusals::clientIdInvalid();
}

Refusal checkPrecision(const Instrument &instrument, Quantity quantity, std::optional<Price> price)
{
    if (quantity.value().fractionalDigits() > instrument.quantityDecimals()
        || (price && price->value().fractionalDigits() > pricePrecision(instrument))) {
        return refusals::precision();
    }
    return std::nullopt;
}

Refusal checkPriceFilter(const Instrument &instrument, Price price)
{
    if (!price.isPositive()) {
        return refusals::priceNotPositive();
    }
    if (price < instrument.minPrice) {
        return refusals::priceBelowMin();
    }
    if (price > instrument.maxPrice) {
        return refusals::priceAboveMax();
    }
    if (!(price - instrument.minPrice).value().isMultipleOf(instrument.tickSize.value())) {
        return refusals::priceOffTick();
    }
    return std::nullopt;
}

Refusal checkTriggerPrice(const Instrument &instrument, Price price)
{
    if (price.value().fractionalDigits() > pricePrecision(instrument)) {
        return refusals::precision();
    }
    if (!price.isPositive()) {
        return refusals::stopPriceNotPositive();
    }
    if (price > instrument.maxPrice) {
        return refusals::stopPriceAboveMax();
    }
    if (!price.value().isMultipleOf(instrument.tickSize.value())) {
        return refusals::priceOffTick();
    }
    return std::nullopt;
}

Refusal checkLotSize(const Instrument &instrument, Quantity quantity, OrderType type)
{
    const bool market = type == OrderType::Market;
    const Quantity smallest = market ? instrument.minMarketQuantity : instrument.minQuantity;
    const Quantity largest = market ? instrument.maxMarketQuantity : instrument.maxQuantity;
    const Quantity step = market ? instrument.marketStepSize : instrument.stepSize;
    if (!quantity.isPositive()) {
        return refusals::quantityNotPositive();
    }
    if (quantity < smallest) {
        return refusals::quantityBelowMin();
    }
    if (quantity > largest) {
        return refusals::quantityAboveMax();
    }
    if (!(quantity - smallest).value().isMultipleOf(step.value())) {
        return refusals::quantityOffStep();
    }
    return std::nullopt;
}

Refusal checkPriceBand(const Instrument &instrument, Side side, Price price, Price mark)
{
    if (side == Side::Buy && instrument.priceMultiplierUp.isPositive()
        && price > times(mark, instrument.priceMultiplierUp, Rounding::Floor)) {
        return refusals::priceAboveCap();
    }
    if (side == Side::Sell && instrument.priceMultiplierDown.isPositive()
        && price < times(mark, instrument.priceMultiplierDown, Rounding::Ceiling)) {
        return refusals::priceBelowFloor();
    }
    return std::nullopt;
}

Refusal refusalOf(Room room)
{
    switch (room) {
    case Room::Enough: return std::nullopt;
    case Room::AboveBracket: return refusals::positionAboveBracket();
    case Room::NoMargin: return refusals::marginInsufficient();
    }
    BW_UNREACHABLE("room for an order");
}

Refusal checkNewOrder(const Instrument &instrument, const NewOrder &order, const MarketRecord &market)
{
    const bool limit = order.type == OrderType::Limit;
    if (auto refused = checkClientId(order.clientId)) {
        return refused;
    }
    if (limit && !order.price) {
        return refusals::priceNotPositive();
    }
    if (auto refused = checkPrecision(instrument, order.quantity, limit ? order.price : std::nullopt)) {
        return refused;
    }
    if (limit) {
        if (auto refused = checkPriceFilter(instrument, *order.price)) {
            return refused;
        }
    }
    if (auto refused = checkLotSize(instrument, order.quantity, order.type)) {
        return refused;
    }
    if (limit) {
        if (auto refused = checkPriceBand(instrument, order.side, *order.price, market.mark)) {
            return refused;
        }
    } else if (checkPriceBand(instrument, order.side, order.side == Side::Buy ? market.ask : market.bid, market.mark)) {
        return refusals::counterpartyOutOfBand();
    }
    const Price valued = limit ? *order.price : market.mark;
    if (!order.reduceOnly && valued * order.quantity < instrument.minNotional) {
        return refusals::notionalTooSmall(instrument.minNotional);
    }
    return std::nullopt;
}

} // namespace bw::paper
