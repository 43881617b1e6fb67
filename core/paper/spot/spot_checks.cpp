#include "core/paper/spot/spot_checks.h"

#include "core/paper/spot/spot_errors.h"

namespace bw::paper::spot {

namespace {

bool isLegal(const ClientOrderId &id)
{
    const QString &text = id.text();
    if (text.size() > 36) {
        return false;
    }
    for (const QChar c : text) {
        const bool letter = (c >= QLatin1Char('a') && c <= QLatin1Char('z')) || (c >= QLatin1Char('A') && c <= QLatin1Char('Z'));
        if (!letter && !(c >= QLatin1Char('0') && c <= QLatin1Char('9')) && c != QLatin1Char('-') && c != QLatin1Char('_')) {
            return false;
        }
    }
    return true;
}

Refusal checkSizeParameters(const NewSpotOrder &order, Sizing sizing)
{
    if (sizing == Sizing::ByWorkingOrder) {
        return order.quantity || order.quoteQuantity ? Refusal(refusals::notRequired("quantity")) : std::nullopt;
    }
    if (order.quoteQuantity && (order.type != SpotOrderType::Market || order.quantity)) {
        return refusals::notRequired("quoteOrderQty");
    }
    if (!order.quantity && !order.quoteQuantity) {
        return refusals::missing("quantity");
    }
    const Decimal size = order.quantity ? order.quantity->value() : order.quoteQuantity->value();
    return size.isPositive() ? std::nullopt : Refusal(refusals::invalidQuantity());
}

Refusal checkTimeInForce(const NewSpotOrder &order)
{
    const bool needed = hasPrice(order.type) && order.type != SpotOrderType::LimitMaker;
    if (needed != order.timeInForce.has_value()) {
        return needed ? refusals::missing("timeInForce") : refusals::notRequired("timeInForce");
    }
    if (order.timeInForce == TimeInForce::Gtx) {
        return refusals::invalidTimeInForce();
    }
    if (order.icebergQuantity && !hasPrice(order.type)) {
        return refusals::notRequired("icebergQty");
    }
    return order.icebergQuantity && needed && order.timeInForce != TimeInForce::Gtc ? Refusal(refusals::icebergNeedsGtc()) : std::nullopt;
}

Refusal checkPriceFilter(const SpotInstrument &instrument, const matching::Grid &grid, Price price, const char *name)
{
    if (!price.isPositive()) {
        return refusals::invalidPrice();
    }
    const trading::Instrument &i = instrument.common;
    const bool onTick = grid.exactTicks(price).has_value();
    if (!onTick && price.value().fractionalDigits() > instrument.quotePrecision) {
        return refusals::tooPrecise(name);
    }
    return onTick && price >= i.minPrice && price <= i.maxPrice ? std::nullopt : Refusal(refusals::filterFailure("PRICE_FILTER"));
}

Refusal checkBand(const SpotInstrument &instrument, Side side, Price price, Price reference)
{
    const auto outside = [&](const PercentBand &band) {
        return (band.up.isPositive() && price > trading::times(reference, band.up, trading::Rounding::Floor))
            || (band.down.isPositive() && price < trading::times(reference, band.down, trading::Rounding::Ceiling));
    };
    if (outside(instrument.bothSides)) {
        return refusals::filterFailure("PERCENT_PRICE");
    }
    return outside(side == Side::Buy ? instrument.bid : instrument.ask) ? Refusal(refusals::filterFailure("PERCENT_PRICE_BY_SIDE")) : std::nullopt;
}

Refusal checkIceberg(const SpotInstrument &instrument, const matching::Grid &grid, Quantity slice, Quantity quantity)
{
    if (slice > quantity) {
        return refusals::icebergExceedsQuantity();
    }
    if (auto refused = checkQuantityFilters(instrument, grid, SpotOrderType::Limit, slice)) {
        return refused;
    }
    const std::int64_t shown = grid.exactLots(slice)->value();
    const std::int64_t parts = (grid.exactLots(quantity)->value() + shown - 1) / shown;
    return parts > instrument.icebergParts ? Refusal(refusals::filterFailure("ICEBERG_PARTS")) : std::nullopt;
}

Refusal checkTrailing(const SpotInstrument &instrument, const NewSpotOrder &order)
{
    const TrailingRange &range = instrument.trailing;
    const bool above = waitsForRise(order.type, order.side);
    const bool inside = order.trailingBips >= (above ? range.minAbove : range.minBelow)
        && order.trailingBips <= (above ? range.maxAbove : range.maxBelow);
    return inside ? std::nullopt : Refusal(refusals::filterFailure("TRAILING_DELTA"));
}

} // namespace

Refusal checkParameters(const NewSpotOrder &order, Sizing sizing)
{
    if (!isLegal(order.clientId)) {
        return refusals::illegalClientId();
    }
    if (auto refused = checkTimeInForce(order)) {
        return refused;
    }
    if (hasPrice(order.type) != order.price.has_value()) {
        return order.price ? refusals::notRequired("price") : refusals::missing("price");
    }
    if (!isContingent(order.type) && (order.stopPrice || order.trailingBips != 0)) {
        return refusals::notRequired(order.stopPrice ? "stopPrice" : "trailingDelta");
    }
    if (isContingent(order.type) && !order.stopPrice && order.trailingBips == 0) {
        return refusals::missing("stopPrice");
    }
    return checkSizeParameters(order, sizing);
}

Refusal checkQuantityFilters(const SpotInstrument &instrument, const matching::Grid &grid, SpotOrderType type, Quantity quantity)
{
    const trading::Instrument &i = instrument.common;
    if (!quantity.isPositive()) {
        return refusals::invalidQuantity();
    }
    const bool onStep = grid.exactLots(quantity).has_value();
    if (!onStep && quantity.value().fractionalDigits() > instrument.basePrecision) {
        return refusals::tooPrecise("quantity");
    }
    if (!onStep || quantity < i.minQuantity || quantity > i.maxQuantity) {
        return refusals::filterFailure("LOT_SIZE");
    }
    const bool fits = quantity >= i.minMarketQuantity && quantity <= i.maxMarketQuantity
        && (i.marketStepSize == i.stepSize || quantity.value().isMultipleOf(i.marketStepSize.value()));
    return type == SpotOrderType::Market && !fits ? Refusal(refusals::filterFailure("MARKET_LOT_SIZE")) : std::nullopt;
}

Refusal checkNotional(const SpotInstrument &instrument, SpotOrderType type, Money notional)
{
    const bool atMarket = !hasPrice(type);
    if ((!atMarket || instrument.minNotionalAtMarket) && notional < instrument.minNotionalAlone) {
        return refusals::filterFailure("MIN_NOTIONAL");
    }
    const bool tooSmall = (!atMarket || instrument.minNotionalAtMarket) && notional < instrument.common.minNotional;
    const bool tooLarge = (!atMarket || instrument.maxNotionalAtMarket) && instrument.maxNotional.isPositive() && notional > instrument.maxNotional;
    return tooSmall || tooLarge ? Refusal(refusals::filterFailure("NOTIONAL")) : std::nullopt;
}

Refusal checkFilters(const SpotInstrument &instrument, const matching::Grid &grid, const NewSpotOrder &order, Price reference)
{
    if (order.stp && !instrument.allowedStp.contains(*order.stp)) {
        return refusals::stpNotAllowed();
    }
    if (order.price) {
        if (auto refused = checkPriceFilter(instrument, grid, *order.price, "price")) {
            return refused;
        }
        if (auto refused = checkBand(instrument, order.side, *order.price, reference)) {
            return refused;
        }
    }
    if (order.stopPrice) {
        if (auto refused = checkPriceFilter(instrument, grid, *order.stopPrice, "stopPrice")) {
            return refused;
        }
    }
    if (order.trailingBips != 0) {
        if (auto refused = checkTrailing(instrument, order)) {
            return refused;
        }
    }
    if (order.quoteQuantity) {
        if (order.quoteQuantity->value().fractionalDigits() > instrument.quotePrecision) {
            return refusals::tooPrecise("quoteOrderQty");
        }
        return checkNotional(instrument, order.type, *order.quoteQuantity);
    }
    if (!order.quantity) {
        return std::nullopt;   // sized later, and checked then
    }
    if (auto refused = checkQuantityFilters(instrument, grid, order.type, *order.quantity)) {
        return refused;
    }
    if (order.icebergQuantity) {
        if (auto refused = checkIceberg(instrument, grid, *order.icebergQuantity, *order.quantity)) {
            return refused;
        }
    }
    return checkNotional(instrument, order.type, order.price.value_or(reference) * *order.quantity);
}

Refusal checkPair(const NewSpotOrder &above, const NewSpotOrder &below, std::optional<Price> last)
{
    const bool buy = above.side == Side::Buy;
    const auto isLimit = [](const NewSpotOrder &leg) { return leg.type == SpotOrderType::LimitMaker; };
    for (const NewSpotOrder *leg : {&above, &below}) {
        if (!isLimit(*leg) && !isContingent(leg->type)) {
            return refusals::ocoTypeUnsupported();
        }
    }
    if (isLimit(above) && isLimit(below)) {
        return refusals::bothLegsLimit();
    }
    const NewSpotOrder &wrongForLimit = buy ? above : below;   // and for a take-profit
    const NewSpotOrder &wrongForStop = buy ? below : above;
    if (isLimit(wrongForLimit)) {
        return buy ? refusals::buyLimitNotBelow() : refusals::sellLimitNotAbove();
    }
    if (isTakeProfit(wrongForLimit.type)) {
        return buy ? refusals::buyProfitNotBelow() : refusals::sellProfitNotAbove();
    }
    if (isStopLoss(wrongForStop.type)) {
        return buy ? refusals::buyStopNotAbove() : refusals::sellStopNotBelow();
    }
    const auto edge = [&](const NewSpotOrder &leg) { return isLimit(leg) ? leg.price : leg.stopPrice; };
    const auto high = edge(above);
    const auto low = edge(below);
    const bool wrong = (high && low && *high <= *low) || (high && last && *high <= *last) || (low && last && *low >= *last);
    return wrong ? Refusal(refusals::badPriceRelation()) : std::nullopt;
}

} // namespace bw::paper::spot
