#include "core/safety/rules/smallest_exitable.h"

#include "core/safety/rules/parts.h"
#include "core/safety/rules/size_grid.h"

#include <algorithm>

namespace bw::safety {

using base::Decimal;
using base::Int128;
using base::Rounding;

namespace {

// So much has to be bought that at least `leaving` can be sold in whole steps.
std::optional<Decimal> beforeCommission(const EntryCase &c, Decimal leaving)
{
    const Decimal step = std::max(c.instrument->stepSize, c.instrument->marketStepSize).value();
    const Decimal kept = Decimal::fromInt(1) - (c.view.commissionInCoin ? c.limits.takerCommission.value() : Decimal());
    return kept.isPositive() ? Decimal::checkedDiv(leaving.roundedTo(step, Rounding::Ceiling), kept, Rounding::Ceiling) : std::nullopt;
}

// On the grid, and worth the exchange's minimum both where it enters and at its stop.
std::optional<Quantity> smallestSize(const EntryCase &c)
{
    const SizeGrid grid(*c.instrument, c.intent.type);
    const Price lowest = std::min(c.limitPrice.value_or(*c.mark), *c.intent.stopPrice);
    const auto worth = Decimal::checkedDiv(c.instrument->minNotional.value(), lowest.value(), Rounding::Ceiling);
    const auto bought = worth && c.isSpot() ? beforeCommission(c, *worth) : worth;
    if (!bought) {
        return std::nullopt;
    }
    const Int128 missing = bought->raw() - grid.first;
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
