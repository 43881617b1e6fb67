// "consecutive losing trades today < N" (contract, section 3); optional.
#include "core/safety/rules/parts.h"

namespace bw::safety {

RuleFinding judgeLossStreak(const EntryCase &c)
{
    const int streak = c.view.daily.losingStreak;
    if (streak < 0) {
        return parts::deny({RuleId::LossStreak, Code::NotComputable});
    }
    if (!c.limits.lossStreak) {
        return parts::pass(RuleId::LossStreak);
    }
    const int limit = *c.limits.lossStreak;
    RuleFinding finding = streak < limit ? parts::pass(RuleId::LossStreak) : parts::deny({RuleId::LossStreak, Code::OverLimit});
    parts::measure(finding, Unit::Count, base::Decimal::fromInt(streak), base::Decimal::fromInt(limit));
    return finding;
}

} // namespace bw::safety
