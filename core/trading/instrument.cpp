#include "core/trading/instrument.h"

#include "core/base/contracts.h"

#include <algorithm>

namespace bw::trading {

base::Status Instrument::validate() const
{
    const auto bad = [this](const char *what) {
        return base::failure(base::ErrorCode::OutOfRange,
                             QStringLiteral("%1: the exchange's %2 make no sense.").arg(symbol.text(), QString::fromLatin1(what)));
    };
    if (symbol.isEmpty() || quoteAsset.isEmpty()) {
        return bad("names");
    }
    if (!tickSize.isPositive() || minPrice.isNegative() || maxPrice < minPrice || !maxPrice.isPositive()) {
        return bad("price limits");
    }
    if (!stepSize.isPositive() || !marketStepSize.isPositive() || minQuantity.isNegative() || maxQuantity < minQuantity
        || !maxQuantity.isPositive() || minMarketQuantity.isNegative() || maxMarketQuantity < minMarketQuantity || !maxMarketQuantity.isPositive()) {
        return bad("quantity limits");
    }
    const bool bothSides = priceMultiplierUp.isPositive() && priceMultiplierDown.isPositive();
    if (minNotional.isNegative() || priceMultiplierUp.isNegative() || priceMultiplierDown.isNegative()
        || (bothSides && priceMultiplierUp < priceMultiplierDown)) {
        return bad("minimum value or price band");
    }
    // A hundred full orders at the highest price still have an exact value.
    const Quantity most = std::max(maxQuantity, maxMarketQuantity);
    const auto largest = Decimal::checkedMul(maxPrice.value(), most.value(), Rounding::Up);
    if (!largest || !Decimal::checkedMul(*largest, Decimal::fromInt(100), Rounding::Up)) {
        return bad("limits together (their product cannot be held exactly)");
    }
    return {};
}

QString describe(FilterViolation violation, const Instrument &i)
{
    const QString symbol = i.symbol.text();
    switch (violation) {
    case FilterViolation::None:
        return {};
    case FilterViolation::PriceTick:
        return QStringLiteral("The price must be a multiple of %1 for %2.").arg(i.tickSize.toString(), symbol);
    case FilterViolation::PriceRange:
        return QStringLiteral("The price must lie between %1 and %2 for %3.").arg(i.minPrice.toString(), i.maxPrice.toString(), symbol);
    case FilterViolation::QuantityStep:
        return QStringLiteral("The quantity must be a multiple of %1 for %2.").arg(i.stepSize.toString(), symbol);
    case FilterViolation::QuantityTooSmall:
        return QStringLiteral("The quantity is below the smallest order of %1 %2.").arg(i.minQuantity.toString(), symbol);
    case FilterViolation::QuantityTooLarge:
        return QStringLiteral("The quantity is above the largest order of %1 %2 (at market %3).")
            .arg(i.maxQuantity.toString(), symbol, i.maxMarketQuantity.toString());
    case FilterViolation::NotionalTooSmall:
        return QStringLiteral("The order's value is below the exchange's minimum of %1 %2 for %3.")
            .arg(i.minNotional.toString(), i.quoteAsset, symbol);
    case FilterViolation::NotionalTooLarge:
        return QStringLiteral("The order's value is above the exchange's maximum of %1 %2 for %3.")
            .arg(i.spot ? i.spot->maxNotional.toString() : QString(), i.quoteAsset, symbol);
    case FilterViolation::PriceTooFarFromMark:
        return QStringLiteral("The price is outside the band that the exchange allows around the mark price of %1.").arg(symbol);
    }
    BW_UNREACHABLE("filter violation");
}

namespace {

FilterViolation checkPrice(const Instrument &i, Price price)
{
    if (price < i.minPrice || price > i.maxPrice || !price.isPositive()) {
        return FilterViolation::PriceRange;
    }
    return (price - i.minPrice).value().isMultipleOf(i.tickSize.value()) ? FilterViolation::None : FilterViolation::PriceTick;
}

FilterViolation checkQuantity(const Instrument &i, Quantity quantity, PriceKind kind)
{
    const bool market = kind == PriceKind::Market;
    const Quantity smallest = market ? i.minMarketQuantity : i.minQuantity;
    const Quantity largest = market ? i.maxMarketQuantity : i.maxQuantity;
    const Quantity step = market ? i.marketStepSize : i.stepSize;
    if (!quantity.isPositive() || quantity < smallest) {
        return FilterViolation::QuantityTooSmall;
    }
    if (quantity > largest) {
        return FilterViolation::QuantityTooLarge;
    }
    return (quantity - smallest).value().isMultipleOf(step.value()) ? FilterViolation::None : FilterViolation::QuantityStep;
}

// Without a mark an entry is not inside anything; an exit is left to the exchange's own mark.
bool insideBand(const Instrument &i, const FilterQuestion &q, Price price)
{
    const bool both = i.spot.has_value(); // usdm judges the side on which an order could be filled too dearly
    const Ratio up = both ? (q.buy ? i.spot->buyUp : i.spot->sellUp) : q.buy ? i.priceMultiplierUp : Ratio();
    const Ratio down = both ? (q.buy ? i.spot->buyDown : i.spot->sellDown) : q.buy ? Ratio() : i.priceMultiplierDown;
    if (!up.isPositive() && !down.isPositive()) {
        return true;
    }
    if (!q.mark.isPositive()) {
        return q.scope == FilterScope::ReduceOnly;
    }
    // An edge beyond the exact range lies above every price.
    const auto highest = Decimal::checkedMul(q.mark.value(), up.value(), Rounding::Floor);
    const auto lowest = Decimal::checkedMul(q.mark.value(), down.value(), Rounding::Ceiling);
    return (!up.isPositive() || !highest || price <= Price(*highest)) && (!down.isPositive() || (lowest && price >= Price(*lowest)));
}

bool reachesNotional(const Instrument &i, Price price, Quantity quantity)
{
    const auto notional = Decimal::checkedMul(price.value(), quantity.value(), Rounding::Down);
    return notional ? Money(*notional) >= i.minNotional : price.isPositive();
}

// Source: Binance spot, NOTIONAL and MIN_NOTIONAL: exits have to reach it as well.
FilterViolation checkNotional(const Instrument &i, const FilterQuestion &q, Price price)
{
    const bool market = q.kind == PriceKind::Market;
    const bool least = i.spot ? !market || i.spot->minNotionalAtMarket : q.scope == FilterScope::Entry;
    if (least && !reachesNotional(i, price, q.quantity)) {
        return FilterViolation::NotionalTooSmall;
    }
    const bool most = i.spot && i.spot->maxNotional.isPositive() && (!market || i.spot->maxNotionalAtMarket);
    const auto notional = most ? Decimal::checkedMul(price.value(), q.quantity.value(), Rounding::Up) : std::nullopt;
    return most && (!notional || Money(*notional) > i.spot->maxNotional) ? FilterViolation::NotionalTooLarge : FilterViolation::None;
}

} // namespace

FilterViolation checkFilters(const Instrument &i, const FilterQuestion &q)
{
    const FilterViolation quantity = checkQuantity(i, q.quantity, q.kind);
    if (quantity != FilterViolation::None) {
        return quantity;
    }
    Price price = q.mark;
    if (q.kind == PriceKind::Limit) {
        BW_EXPECTS(q.limitPrice.has_value());
        price = *q.limitPrice;
        const FilterViolation violation = checkPrice(i, price);
        if (violation != FilterViolation::None) {
            return violation;
        }
        if (!insideBand(i, q, price)) {
            return FilterViolation::PriceTooFarFromMark;
        }
    }
    return checkNotional(i, q, price);
}

Quantity floorToStep(const Instrument &i, Quantity quantity, PriceKind kind)
{
    const Quantity step = kind == PriceKind::Market ? i.marketStepSize : i.stepSize;
    return Quantity(quantity.value().roundedTo(step.value(), Rounding::Down));
}

// Prices are positive, so toward zero is downward also where the grid starts above the price.
Price roundToTick(const Instrument &i, Price price, Rounding rounding)
{
    const Rounding direction = rounding == Rounding::Down ? Rounding::Floor : rounding == Rounding::Up ? Rounding::Ceiling : rounding;
    return Price((price - i.minPrice).value().roundedTo(i.tickSize.value(), direction) + i.minPrice.value());
}

} // namespace bw::trading
