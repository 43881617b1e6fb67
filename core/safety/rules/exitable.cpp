// "after the entry, its stop and its exit pass the exchange's filters at the stop price (a small account learns here that
// it is too small, and which balance would do)" (contract, section 3).
// The order is taken on its own: whatever else is held may be gone when it fills, and then it has to leave alone. Only
// the largest market order is measured against everything that may be held in its direction.
#include "core/safety/rules/smallest_exitable.h"
#include "core/safety/rules/parts.h"

#include <algorithm>

namespace bw::safety {

using base::Decimal;
using base::Rounding;
using trading::Instrument;

namespace parts {

// On spot the commission of the buy may be taken from the coin, and what is left is sold in whole steps.
Quantity leavingQuantity(const EntryCase &c)
{
    if (!c.isSpot()) {
        return c.intent.quantity;
    }
    const Decimal taken = c.view.commissionInCoin ? Decimal::mul(c.intent.quantity.value(), c.limits.takerCommission.value(), Rounding::Up) : Decimal();
    const Decimal step = std::max(c.instrument->stepSize, c.instrument->marketStepSize).value();
    return Quantity((c.intent.quantity.value() - taken).roundedTo(step, Rounding::Down));
}

// What may be held in the order's direction when everything has filled, against the largest market order.
std::optional<Bound> exitLotBound(const EntryCase &c)
{
    if (!c.sumsCurrent || !c.risk->sums.known || !c.instrument) {
        return std::nullopt;
    }
    const SideSteps &steps = c.isBuy() ? c.risk->sums.buys : c.risk->sums.sells;
    const Decimal amount = c.risk->position.amount.value();
    const Decimal held = c.isBuy() ? std::max(amount, Decimal()) : std::max(-amount, Decimal());
    const auto pending = Decimal::checkedAdd(held, steps.isEmpty() ? Decimal() : steps.constLast().quantity);
    const auto all = pending ? Decimal::checkedAdd(*pending, c.intent.quantity.value()) : std::nullopt;
    return all ? std::optional(Bound{*all, c.instrument->maxMarketQuantity.value()}) : std::nullopt;
}

} // namespace parts

namespace {

constexpr RuleId kRule = RuleId::Exitable;

bool outside(const Instrument &i, Price price)
{
    return price < i.minPrice || price > i.maxPrice;
}

// The exchange takes a stop on its price step only; ours is rounded toward the price.
std::optional<RuleFinding> refusePrice(const EntryCase &c, Price stop)
{
    const Instrument &i = *c.instrument;
    const Price entry = c.limitPrice.value_or(*c.mark);
    const Price nearest = c.isBuy() ? std::min(entry, *c.mark) : std::max(entry, *c.mark);
    const bool losing = c.isBuy() ? stop < nearest : stop > nearest;
    if (!losing) {
        return parts::deny({kRule, Code::NotJudged}, c.intent.symbol.text()); // stop-required says it
    }
    const bool inRange = !outside(i, stop);
    const Price rounded = inRange ? trading::roundToTick(i, stop, c.isBuy() ? Rounding::Ceiling : Rounding::Floor) : stop;
    const bool stillLosing = c.isBuy() ? rounded < nearest : rounded > nearest;
    if (inRange && stillLosing) {
        return std::nullopt; // not past the mark, so inside the range as well
    }
    RuleFinding finding = inRange ? parts::deny({kRule, Code::StopAtMark}) : parts::deny({kRule, Code::StopPriceRange});
    finding.subject = c.intent.symbol.text();
    finding.measured = Measure{Unit::PriceLevel, rounded.value()};
    finding.limit = Measure{Unit::PriceLevel, (inRange ? nearest : stop < i.minPrice ? i.minPrice : i.maxPrice).value()};
    return finding;
}

std::optional<RuleFinding> refuseLot(const EntryCase &c, Quantity quantity)
{
    const Instrument &i = *c.instrument;
    const Quantity least = c.isSpot() ? std::max(i.minMarketQuantity, i.minQuantity) : i.minMarketQuantity;
    if (quantity < least) {
        RuleFinding finding = parts::deny({kRule, Code::LotTooSmall});
        parts::measureMinimum(finding, Unit::BaseAmount, quantity.value(), least.value());
        return finding;
    }
    if (!c.isSpot() && !(quantity - i.minMarketQuantity).value().isMultipleOf(i.marketStepSize.value())) {
        RuleFinding finding = parts::deny({kRule, Code::LotStep});
        finding.measured = Measure{Unit::BaseAmount, quantity.value()};
        finding.limit = Measure{Unit::BaseAmount, i.marketStepSize.value()};
        return finding;
    }
    const auto bound = parts::exitLotBound(c);
    if (!bound) {
        return parts::deny({kRule, Code::NotComputable});
    }
    if (bound->kept()) {
        return std::nullopt;
    }
    RuleFinding finding = parts::deny({kRule, Code::LotTooLarge});
    parts::measure(finding, Unit::BaseAmount, bound->measured, bound->limit);
    return finding;
}

} // namespace

RuleFinding judgeExitable(const EntryCase &c)
{
    if (!c.wellFormed || !c.hasStop()) {
        return parts::deny({kRule, Code::NotJudged}, c.intent.symbol.text());
    }
    if (const auto refusal = refusePrice(c, *c.intent.stopPrice)) {
        return *refusal;
    }
    const Quantity leaving = parts::leavingQuantity(c);
    std::optional<RuleFinding> finding = refuseLot(c, leaving);
    if (!finding) {
        // Both lie within the limits of a sound instrument, and so does their product.
        const Decimal value = Decimal::mul(c.intent.stopPrice->value(), leaving.value(), Rounding::Down);
        finding = value >= c.instrument->minNotional.value() ? parts::pass(kRule) : parts::deny({kRule, Code::StopNotionalTooSmall});
        parts::measureMinimum(*finding, Unit::QuoteAmount, value, c.instrument->minNotional.value());
    }
    finding->subject = c.intent.symbol.text();
    if (!finding->passed()) {
        addWhatWouldDo(*finding, c);
    }
    return *finding;
}

} // namespace bw::safety
