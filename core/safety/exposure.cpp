#include "core/safety/exposure.h"

#include <algorithm>
#include <vector>

namespace bw::safety {

using base::Decimal;
using base::Rounding;
using trading::Ratio;

namespace {

struct Lot
{
    Decimal quantity; // > 0
    Decimal price;

    // Dearest first. The sizes decide among equal prices, so that the sums do not depend on the order of the list.
    friend bool operator<(const Lot &a, const Lot &b) { return a.price != b.price ? a.price > b.price : a.quantity > b.quantity; }
};

// The value of the dearest `wanted` of the steps; `wanted` is above zero and at most what they hold.
std::optional<Decimal> valueOfDearest(const SideSteps &steps, Decimal wanted)
{
    const auto step = std::lower_bound(steps.cbegin(), steps.cend(), wanted,
                                       [](const SideStep &s, Decimal quantity) { return s.quantity < quantity; });
    const bool first = step == steps.cbegin();
    const Decimal before = first ? Decimal() : std::prev(step)->quantity;
    const auto part = Decimal::checkedMul(wanted - before, step->price, Rounding::Up);
    return part ? Decimal::checkedAdd(first ? Decimal() : std::prev(step)->value, *part) : std::nullopt;
}

Decimal quantityOf(const SideSteps &steps)
{
    return steps.isEmpty() ? Decimal() : steps.constLast().quantity;
}

bool holds(Side towards, Quantity amount)
{
    return towards == Side::Buy ? !amount.isNegative() : !amount.isPositive();
}

// The value in the candidate's direction where the orders first have to close a position of `closing`, cheapest first.
std::optional<Decimal> afterClosing(const SideSteps &steps, Decimal closing, Decimal quantity, Decimal price)
{
    const auto all = Decimal::checkedAdd(quantityOf(steps), quantity);
    if (!all) {
        return std::nullopt;
    }
    const Decimal open = *all - closing; // both are positive: cannot leave the range
    if (!open.isPositive()) {
        return Decimal();
    }
    const auto cheaper = std::partition_point(steps.cbegin(), steps.cend(), [&](const SideStep &s) { return s.price >= price; });
    const Decimal dearer = cheaper == steps.cbegin() ? Decimal() : std::prev(cheaper)->quantity;
    if (open <= dearer) {
        return valueOfDearest(steps, open);
    }
    const Decimal ofCandidate = std::min(quantity, open - dearer);
    const Decimal ofOthers = open - ofCandidate;
    const auto own = Decimal::checkedMul(ofCandidate, price, Rounding::Up);
    const auto others = ofOthers.isPositive() ? valueOfDearest(steps, ofOthers) : std::optional(Decimal());
    return own && others ? Decimal::checkedAdd(*own, *others) : std::nullopt;
}

} // namespace

std::optional<Price> usableMark(const SymbolRisk &risk)
{
    return risk.mark && risk.mark->isPositive() ? risk.mark : std::nullopt;
}

std::optional<Price> slipped(Price mark, Side side, Ratio slippageAllowance)
{
    const auto slippage = Decimal::checkedMul(mark.value(), slippageAllowance.value(), Rounding::Up);
    if (!slippage) {
        return std::nullopt;
    }
    const auto price = side == Side::Buy ? Decimal::checkedAdd(mark.value(), *slippage) : Decimal::checkedSub(mark.value(), *slippage);
    return price ? std::optional(Price(*price)) : std::nullopt;
}

std::optional<Price> exposurePrice(Price mark, std::optional<Price> limitPrice, Ratio slippageAllowance)
{
    const std::optional<Price> market = slipped(mark, Side::Buy, slippageAllowance);
    return market && limitPrice ? std::max(*limitPrice, *market) : market;
}

std::optional<SideSteps> stepsOf(const QList<PendingEntry> &orders, Side side, Price mark, Ratio slippageAllowance)
{
    const std::optional<Price> market = exposurePrice(mark, std::nullopt, slippageAllowance);
    std::vector<Lot> lots;
    for (const PendingEntry &order : orders) {
        if (order.remaining.isNegative() || !market) {
            return std::nullopt;
        }
        if (order.side == side && !order.remaining.isZero()) {
            lots.push_back({order.remaining.value(), std::max(order.limitPrice.value_or(*market), *market).value()});
        }
    }
    std::sort(lots.begin(), lots.end());
    SideSteps steps;
    steps.reserve(static_cast<qsizetype>(lots.size()));
    SideStep sum;
    for (const Lot &lot : lots) {
        const auto cost = Decimal::checkedMul(lot.quantity, lot.price, Rounding::Up);
        const auto value = cost ? Decimal::checkedAdd(sum.value, *cost) : std::nullopt;
        const auto quantity = Decimal::checkedAdd(sum.quantity, lot.quantity);
        if (!value || !quantity) {
            return std::nullopt;
        }
        sum = {lot.price, *quantity, *value};
        steps.append(sum);
    }
    return steps;
}

std::optional<Money> reachOf(const SideSteps &steps, Side towards, Quantity amount, Price mark)
{
    if (!holds(towards, amount)) {
        const Decimal open = quantityOf(steps) - amount.abs().value(); // both are positive: cannot leave the range
        const auto value = open.isPositive() ? valueOfDearest(steps, open) : std::optional(Decimal());
        return value ? std::optional(Money(*value)) : std::nullopt;
    }
    const auto position = Decimal::checkedMul(amount.abs().value(), mark.value(), Rounding::Up);
    const Decimal orders = steps.isEmpty() ? Decimal() : steps.constLast().value;
    const auto value = position ? Decimal::checkedAdd(*position, orders) : std::nullopt;
    return value ? std::optional(Money(*value)) : std::nullopt;
}

std::optional<Money> exposureWith(const SymbolSums &sums, const PendingEntry &candidate, Ratio slippageAllowance)
{
    if (!sums.known || !sums.mark || !sums.mark->isPositive() || candidate.remaining.isNegative()) {
        return std::nullopt;
    }
    const std::optional<Price> price = exposurePrice(*sums.mark, candidate.limitPrice, slippageAllowance);
    if (!price || candidate.remaining.isZero()) {
        return price ? std::optional(sums.exposure) : std::nullopt;
    }
    const bool buy = candidate.side == Side::Buy;
    const SideSteps &steps = buy ? sums.buys : sums.sells;
    std::optional<Decimal> reach;
    if (holds(candidate.side, sums.amount)) {
        const auto own = Decimal::checkedMul(candidate.remaining.value(), price->value(), Rounding::Up);
        reach = own ? Decimal::checkedAdd((buy ? sums.reachLong : sums.reachShort).value(), *own) : std::nullopt;
    } else {
        reach = afterClosing(steps, sums.amount.abs().value(), candidate.remaining.value(), price->value());
    }
    return reach ? std::optional(std::max(Money(*reach), buy ? sums.reachShort : sums.reachLong)) : std::nullopt;
}

std::optional<Money> exposureOf(const SymbolRisk &risk, Ratio slippageAllowance, const std::optional<PendingEntry> &candidate)
{
    const std::optional<Price> mark = usableMark(risk);
    if (!mark) {
        return std::nullopt;
    }
    QList<PendingEntry> orders = risk.pending;
    if (candidate) {
        orders.append(*candidate);
    }
    const auto buys = stepsOf(orders, Side::Buy, *mark, slippageAllowance);
    const auto sells = stepsOf(orders, Side::Sell, *mark, slippageAllowance);
    if (!buys || !sells) {
        return std::nullopt;
    }
    const auto asLong = reachOf(*buys, Side::Buy, risk.position.amount, *mark);
    const auto asShort = reachOf(*sells, Side::Sell, risk.position.amount, *mark);
    return asLong && asShort ? std::optional(std::max(*asLong, *asShort)) : std::nullopt;
}

std::optional<Money> exposureOf(const RiskView &view, const Symbol &symbol)
{
    const auto found = view.symbols.constFind(symbol);
    return found == view.symbols.cend() ? std::nullopt : exposureOf(*found, view.limits.values().slippageAllowance);
}

} // namespace bw::safety
