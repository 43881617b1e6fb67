#include "core/safety/exit_sizes.h"

#include <algorithm>

namespace bw::safety {

using base::Decimal;
using base::Rounding;
using trading::Instrument;
using trading::OrderType;
using trading::Price;

ExitSizes::ExitSizes(const Instrument &i, OrderType type, std::optional<Price> price)
    : smallest((type == OrderType::Market ? i.minMarketQuantity : i.minQuantity).value()),
      largest((type == OrderType::Market ? i.maxMarketQuantity : i.maxQuantity).value()),
      step((type == OrderType::Market ? i.marketStepSize : i.stepSize).value())
{
    if (i.spot) {
        onSpot(i, type, price);
    }
    smallest = std::max(smallest, Decimal::zero());
    if (!floored(largest).isPositive()) {
        largest = Decimal::zero(); // a maximum below the minimum says nothing
    }
}

void ExitSizes::onSpot(const Instrument &i, OrderType type, std::optional<Price> price)
{
    const bool market = type == OrderType::Market;
    if (market) {
        smallest = std::max(smallest, i.minQuantity.value());
        step = std::max(step, i.stepSize.value());
        largest = i.maxQuantity.isPositive() ? std::min(largest, i.maxQuantity.value()) : largest;
    }
    if (!price || !price->isPositive()) {
        return;
    }
    const bool least = i.minNotional.isPositive() && (!market || i.spot->minNotionalAtMarket);
    const auto worth = least ? Decimal::checkedDiv(i.minNotional.value(), price->value(), Rounding::Ceiling) : std::nullopt;
    if (worth && *worth > smallest) {
        smallest = step.isPositive() ? smallest + (*worth - smallest).roundedTo(step, Rounding::Ceiling) : *worth;
    }
    const bool most = i.spot->maxNotional.isPositive() && (!market || i.spot->maxNotionalAtMarket);
    const auto worthMost = most ? Decimal::checkedDiv(i.spot->maxNotional.value(), price->value(), Rounding::Floor) : std::nullopt;
    largest = worthMost ? std::min(largest, *worthMost) : largest;
}

Decimal ExitSizes::floored(Decimal quantity) const
{
    if (quantity < smallest || !quantity.isPositive()) {
        return Decimal::zero();
    }
    return step.isPositive() ? smallest + (quantity - smallest).roundedTo(step, Rounding::Down) : quantity;
}

Decimal ExitSizes::pieceOf(Decimal rest) const
{
    if (!largest.isPositive() || rest <= largest) {
        return floored(rest);
    }
    const Decimal full = floored(largest);
    const Decimal left = rest - full;
    if (left >= smallest || left < step) {
        return full;
    }
    const Decimal less = floored(rest - smallest);
    return less.isPositive() ? less : full;
}

} // namespace bw::safety
