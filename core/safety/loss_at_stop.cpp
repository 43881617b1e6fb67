#include "core/safety/loss_at_stop.h"

#include "core/base/mutants.h"
#include "core/safety/exposure.h"

#include <algorithm>

namespace bw::safety {

using base::Decimal;
using base::Rounding;
using trading::Ratio;

namespace {

enum class Commission { Exit = 1, EntryAndExit };

struct Journey
{
    Side side = Side::Buy;     // of the position that goes to its stop
    Price from;
    std::optional<Price> stop; // empty: none known
    Price mark;
    Decimal quantity;          // >= 0
    Commission commission = Commission::Exit;
};

// D is of the higher of price and mark: an order that is far from the mark may fill at the mark.
std::optional<Price> furthestStop(const Journey &j, Ratio stopDistance)
{
    const auto gap = Decimal::checkedMul(std::max(j.from, j.mark).value(), stopDistance.value(), Rounding::Up);
    if (!gap) {
        return std::nullopt;
    }
    const auto stop = j.side == Side::Buy ? Decimal::checkedSub(j.from.value(), *gap) : Decimal::checkedAdd(j.from.value(), *gap);
    return stop ? std::optional(Price(*stop)) : std::nullopt;
}

std::optional<Price> exitPrice(const Journey &j, const LimitValues &limits)
{
    const bool known = j.stop && j.stop->isPositive();
    const std::optional<Price> stop = known ? j.stop : furthestStop(j, limits.stopDistance);
    if (!stop) {
        return std::nullopt;
    }
    const bool isLong = j.side == Side::Buy;
    const Price worse = isLong ? std::min(*stop, j.from) : std::max(*stop, j.from);
    return slipped(worse, isLong ? Side::Sell : Side::Buy, limits.slippageAllowance);
}

std::optional<Money> lossOf(const Journey &j, const LimitValues &limits)
{
    const std::optional<Price> exit = exitPrice(j, limits);
    if (!exit) {
        return std::nullopt;
    }
    const bool isLong = j.side == Side::Buy;
    const auto gap = Decimal::checkedSub((isLong ? j.from : *exit).value(), (isLong ? *exit : j.from).value());
    const auto traded = j.commission == Commission::Exit ? std::optional(exit->value()) : Decimal::checkedAdd(exit->value(), j.from.value());
    const auto way = gap ? Decimal::checkedMul(*gap, j.quantity, Rounding::Up) : std::nullopt;
    const auto value = traded ? Decimal::checkedMul(*traded, j.quantity, Rounding::Up) : std::nullopt;
    const auto fee = value ? Decimal::checkedMul(std::max(*value, Decimal()), limits.takerCommission.value(), Rounding::Up) : std::nullopt;
    const auto loss = way && fee ? Decimal::checkedAdd(*way, *fee) : std::nullopt;
    return loss ? std::optional(Money(*loss)) : std::nullopt;
}

} // namespace

std::optional<Price> worstFill(Price mark, Side side, std::optional<Price> limitPrice, Ratio slippageAllowance)
{
    if (limitPrice) {
        return limitPrice->isPositive() ? limitPrice : std::nullopt;
    }
    return slipped(mark, side, slippageAllowance);
}

std::optional<Money> tradeRisk(Price adverse, Price entry, Price stop, Quantity quantity, const LimitValues &limits)
{
    const auto loss = Decimal::checkedMul(std::max(adverse.value(), Decimal()), quantity.value(), Rounding::Ceiling);
    const auto both = Decimal::checkedAdd(entry.value(), stop.value());
    const auto traded = both ? Decimal::checkedMul(*both, quantity.value(), Rounding::Ceiling) : std::nullopt;
    const auto fee = BW_MUTANT("risk-without-commission") ? std::optional(Decimal())
                   : traded ? Decimal::checkedMul(*traded, limits.takerCommission.value(), Rounding::Ceiling) : std::nullopt;
    const auto risk = loss && fee ? Decimal::checkedAdd(*loss, *fee) : std::nullopt;
    return risk ? std::optional(Money(*risk)) : std::nullopt;
}

std::optional<Money> positionLossAtStop(Price mark, Quantity amount, const QList<Price> &workingStops, const LimitValues &limits)
{
    Journey journey;
    journey.side = amount.isNegative() ? Side::Sell : Side::Buy;
    journey.from = journey.mark = mark;
    journey.quantity = amount.abs().value();
    if (!workingStops.isEmpty()) { // of several the furthest: nobody knows which one is taken away first
        const auto [lowest, highest] = std::minmax_element(workingStops.cbegin(), workingStops.cend());
        journey.stop = amount.isNegative() ? *highest : *lowest;
    }
    return lossOf(journey, limits);
}

std::optional<Money> orderLossAtStop(Price mark, const PendingEntry &order, const LimitValues &limits)
{
    const std::optional<Price> fill = worstFill(mark, order.side, order.limitPrice, limits.slippageAllowance);
    if (!fill || order.remaining.isNegative()) {
        return std::nullopt;
    }
    return lossOf({order.side, *fill, order.stopPrice, mark, order.remaining.value(), Commission::EntryAndExit}, limits);
}

} // namespace bw::safety
