// "close-out P&L > -L * daily balance" (contract, section 3). The numbers are losses: measured = -(close-out P&L),
// limit = L * daily balance, rounded down. A loss equal to the limit is one too many.
#include "core/safety/rules/parts.h"

namespace bw::safety {

using base::Decimal;

RuleFinding judgeDailyLoss(const EntryCase &c)
{
    const DailyView &day = c.view.daily;
    if (!day.baselineKnown) {
        return parts::deny({RuleId::DailyLoss, Code::BaselineUnproven});
    }
    if (!day.dailyBalance.isPositive()) {
        return parts::deny({RuleId::DailyLoss, Code::NoBalance});
    }
    const Decimal limit = Decimal::mul(day.dailyBalance.value(), c.limits.dailyLoss.value(), base::Rounding::Floor); // a share: stays in the range
    const Decimal loss = -day.closeOutPnl.value();
    RuleFinding finding = day.lossReasonLatched ? parts::deny({RuleId::DailyLoss, Code::TrippedToday})
                        : loss < limit          ? parts::pass(RuleId::DailyLoss)
                                                : parts::deny({RuleId::DailyLoss, Code::OverLimit});
    parts::measure(finding, Unit::QuoteAmount, loss, limit);
    return finding;
}

} // namespace bw::safety
