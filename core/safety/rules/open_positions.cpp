// "symbols with a position or pending entry <= N (dust does not count)" (contract, section 3). This order's symbol is one.
#include "core/base/mutants.h"
#include "core/safety/rules/parts.h"
#include "core/safety/sums.h"

namespace bw::safety {

RuleFinding judgeOpenPositions(const EntryCase &c)
{
    if (!totalsAreCurrent(c.view)) {
        return parts::deny({RuleId::OpenPositions, Code::NotComputable});
    }
    const bool countedAlready = c.risk && c.risk->sums.counts;
    const int open = c.view.totals.counted + (countedAlready || BW_MUTANT("own-symbol-not-counted") ? 0 : 1);
    const int limit = c.limits.openPositions;
    RuleFinding finding = open <= limit ? parts::pass(RuleId::OpenPositions) : parts::deny({RuleId::OpenPositions, Code::OverLimit});
    parts::measure(finding, Unit::Count, base::Decimal::fromInt(open), base::Decimal::fromInt(limit));
    return finding;
}

} // namespace bw::safety
