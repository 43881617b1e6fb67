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
};

// The orders of one side as lots, dearest first. Empty optional where one of them makes no sense.
std::optional<std::vector<Lot>> lotsOf(const QList<PendingEntry> &orders, Side side, Price mark, Ratio slippageAllowance)
{
    std::vector<Lot> lots;
    for (const PendingEntry &order : orders) {
        const std::optional<Price> price = exposurePrice(mark, order.limitPrice, slippageAllowance);
        if (order.remaining.isNegative() || !price) {
            return std::nullopt;
        }
        if (order.side == side && !order.remaining.isZero()) {
            lots.push_back({order.remaining.value(), price->value()});
        }
    }
    std::sort(lots.begin(), lots.end(), [](const Lot &a, const Lot &b) { return a.price > b.price; });
    return lots;
}

// The value of the lots after the cheapest `closing` quantity of them went into closing a position.
std::optional<Decimal> valueAfterClosing(const std::vector<Lot> &lots, Decimal closing)
{
    std::optional<Decimal> open = -closing;
    for (const Lot &lot : lots) {
        open = Decimal::checkedAdd(*open, lot.quantity);
        if (!open) {
            return std::nullopt;
        }
    }
    Decimal value;
    for (const Lot &lot : lots) {
        if (!open->isPositive()) {
            break;
        }
        const Decimal part = std::min(*open, lot.quantity);
        const auto cost = Decimal::checkedMul(part, lot.price, Rounding::Up);
        const auto sum = cost ? Decimal::checkedAdd(value, *cost) : std::nullopt;
        if (!sum) {
            return std::nullopt;
        }
        value = *sum;
        open = *open - part; // part <= open: cannot leave the range
    }
    return value;
}

// The value reachable in one direction: what the position holds in it, and every order towards it.
std::optional<Decimal> reachable(const std::vector<Lot> &lots, Decimal amount, Side towards, Price mark)
{
    const bool held = towards == Side::Buy ? amount.isPositive() : amount.isNegative();
    if (!held) {
        return valueAfterClosing(lots, amount.abs());
    }
    const auto position = Decimal::checkedMul(amount.abs(), mark.value(), Rounding::Up);
    const auto orders = valueAfterClosing(lots, Decimal::zero());
    return position && orders ? Decimal::checkedAdd(*position, *orders) : std::nullopt;
}

} // namespace

std::optional<Price> usableMark(const SymbolRisk &risk)
{
    return risk.mark && risk.mark->isPositive() ? risk.mark : std::nullopt;
}

std::optional<Price> exposurePrice(Price mark, std::optional<Price> limitPrice, Ratio slippageAllowance)
{
    const auto slippage = Decimal::checkedMul(mark.value(), slippageAllowance.value(), Rounding::Up);
    const auto slipped = slippage ? Decimal::checkedAdd(mark.value(), *slippage) : std::nullopt;
    if (!slipped) {
        return std::nullopt;
    }
    return limitPrice ? std::max(*limitPrice, Price(*slipped)) : Price(*slipped);
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
    const auto buys = lotsOf(orders, Side::Buy, *mark, slippageAllowance);
    const auto sells = lotsOf(orders, Side::Sell, *mark, slippageAllowance);
    if (!buys || !sells) {
        return std::nullopt;
    }
    const Decimal amount = risk.position.amount.value();
    const auto asLong = reachable(*buys, amount, Side::Buy, *mark);
    const auto asShort = reachable(*sells, amount, Side::Sell, *mark);
    if (!asLong || !asShort) {
        return std::nullopt;
    }
    return Money(std::max(*asLong, *asShort));
}

std::optional<Money> exposureOf(const RiskView &view, const Symbol &symbol)
{
    const auto found = view.symbols.constFind(symbol);
    return found == view.symbols.cend() ? std::nullopt : exposureOf(*found, view.limits.values().slippageAllowance);
}

} // namespace bw::safety
