#include "core/safety/rules/smallest_exitable.h"

#include "core/safety/rules/parts.h"
#include "core/safety/rules/size_grid.h"

#include <algorithm>

namespace bw::safety {

using base::Decimal;
using base::Int128;
using base::Rounding;

namespace {

// On the grid, and worth the exchange's minimum both where it enters and at its stop.
std::optional<Quantity> smallestSize(const EntryCase &c)
{
    const SizeGrid grid(*c.instrument, c.intent.type);
    const Price lowest = std::min(c.limitPrice.value_or(*c.mark), *c.intent.stopPrice);
    const auto worth = Decimal::checkedDiv(c.instrument->minNotional.value(), lowest.value(), Rounding::Ceiling);
    if (!worth) {
        return std::nullopt;
    }
    const Int128 missing = worth->raw() - grid.first;
    const Int128 index = missing > 0 ? missing / grid.step + (missing % grid.step != 0 ? 1 : 0) : Int128(0);
    // A grid without any size ends before its first.
    return index <= grid.last ? std::optional(grid.at(index)) : std::nullopt;
}

// The balance at which `amount` is exactly `share` of it, rounded up.
std::optional<Decimal> balanceFor(const std::optional<parts::Bound> &bound, Decimal share)
{
    return bound && share.isPositive() ? Decimal::checkedDiv(bound->measured, share, Rounding::Ceiling) : std::nullopt;
}

} // namespace

void addWhatWouldDo(RuleFinding &finding, const EntryCase &c)
{
    const std::optional<Quantity> size = smallestSize(c);
    if (!size || *size <= c.intent.quantity) {
        return; // larger would not help
    }
    EntryIntent intent = c.intent;
    intent.quantity = *size;
    const EntryCase sized(c.view, intent);
    const LimitValues &limits = c.limits;
    const auto bySize = balanceFor(parts::positionSizeBound(sized), limits.positionSize.value());
    const auto byRisk = balanceFor(parts::tradeRiskBound(sized), limits.tradeRisk.value());
    const auto byTotal = balanceFor(parts::totalExposureBound(sized), Decimal::fromInt(1) - limits.totalExposureReserve.value());
    finding.sizeThatWouldDo = size;
    if (bySize && byRisk && byTotal) {
        finding.balanceThatWouldDo = Money(std::max({*bySize, *byRisk, *byTotal}));
    }
}

} // namespace bw::safety
