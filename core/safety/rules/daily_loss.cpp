#include "core/safety/rules/parts.h"

namespace bw::safety {

using base::Decimal;
using base::Rounding;

// The numbers are losses: measured = -(close-out P&L), limit = L * daily balance. A loss equal to the limit is one too many.
RuleFinding judgeDailyLoss(const RiskView &view, const EntryIntent &)
{
    const DailyView &day = view.daily;
    if (!day.baselineKnown) {
        return parts::deny(RuleId::DailyLoss, QLatin1String("baseline-unproven"));
    }
    if (!day.dailyBalance.isPositive()) {
        return parts::deny(RuleId::DailyLoss, QLatin1String("no-balance"));
    }
    const auto limit = Decimal::checkedMul(day.dailyBalance.value(), view.limits.values().dailyLoss.value(), Rounding::Floor);
    if (!limit) {
        return parts::deny(RuleId::DailyLoss, QLatin1String("not-computable"));
    }
    const Decimal loss = -day.closeOutPnl.value();
    RuleFinding finding = day.lossReasonLatched ? parts::deny(RuleId::DailyLoss, QLatin1String("tripped-today"))
                        : loss < *limit         ? parts::pass(RuleId::DailyLoss)
                                                : parts::deny(RuleId::DailyLoss, QLatin1String("over-limit"));
    parts::measure(finding, Unit::QuoteAmount, loss, *limit);
    return finding;
}

} // namespace bw::safety
