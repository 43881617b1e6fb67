// "daily P&L - (loss, commission and slippage included, if every position, pending entry and this order go to their stops;
// a position without a working stop counts at D) >= -L * daily balance" (contract, section 3): the day's limit is kept
// before it is hit. The numbers are losses: measured = losses at the stops - daily P&L, limit = L * daily balance, rounded
// down; equal passes.
#include "core/base/mutants.h"
#include "core/safety/loss_at_stop.h"
#include "core/safety/rules/parts.h"

namespace bw::safety {

using base::Decimal;

namespace parts {

std::optional<Bound> dailyLossAtStopBound(const EntryCase &c)
{
    if (!c.sumsCurrent || c.view.totals.unknown != 0 || !c.mark) {
        return std::nullopt;
    }
    const DailyView &day = c.view.daily;
    const std::optional<Money> own = orderLossAtStop(*c.mark, c.asPending(), c.limits);
    const Decimal ofOthers = BW_MUTANT("only-this-order-at-its-stop") ? Decimal() : c.view.totals.lossAtStop.value();
    const auto losses = own ? Decimal::checkedAdd(ofOthers, own->value()) : std::nullopt;
    const auto worst = losses ? Decimal::checkedSub(*losses, day.pnl.value()) : std::nullopt;
    const Decimal limit = Decimal::mul(day.dailyBalance.value(), c.limits.dailyLoss.value(), base::Rounding::Floor);
    return worst ? std::optional(Bound{*worst, limit}) : std::nullopt;
}

} // namespace parts

RuleFinding judgeDailyLossAtStop(const EntryCase &c)
{
    if (!c.view.daily.baselineKnown) {
        return parts::deny({RuleId::DailyLossAtStop, Code::BaselineUnproven});
    }
    if (!c.view.daily.dailyBalance.isPositive()) {
        return parts::deny({RuleId::DailyLossAtStop, Code::NoBalance});
    }
    if (!c.wellFormed || !c.hasStop()) {
        return parts::deny({RuleId::DailyLossAtStop, Code::NotJudged});
    }
    const auto bound = parts::dailyLossAtStopBound(c);
    return bound ? parts::within(*bound, {RuleId::DailyLossAtStop, Code::OverLimit}, {})
                 : parts::deny({RuleId::DailyLossAtStop, Code::NotComputable});
}

} // namespace bw::safety
