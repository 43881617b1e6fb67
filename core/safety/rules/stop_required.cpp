// "an entry carries a protective stop on the losing side, no further than D from the entry price" (contract, section 3).
#include "core/base/mutants.h"
#include "core/safety/rules/parts.h"

namespace bw::safety {

using base::Decimal;
using base::Rounding;

namespace {

constexpr RuleId kRule = RuleId::StopRequired;

// How far the stop lies on the losing side, as a share of the entry price; negative on the winning side.
// Rounded up, so that "not further than" is exact.
std::optional<Decimal> distance(const EntryIntent &intent, Price entry, Price stop)
{
    const bool buy = intent.side == Side::Buy;
    const Price gap = buy ? entry - stop : stop - entry; // both are positive: cannot leave the range
    return Decimal::checkedDiv(gap.value(), entry.value(), Rounding::Ceiling);
}

RuleFinding verdictOn(const EntryCase &c, Price entry, Price stop, Decimal share)
{
    if (c.isBuy() ? stop >= entry : stop <= entry) {
        return parts::deny({kRule, Code::WrongSide});
    }
    if (c.isBuy() ? stop >= *c.mark : stop <= *c.mark) {
        return parts::deny({kRule, Code::WouldTrigger}); // on the losing side of a resting entry, but the price is already beyond it
    }
    return share > c.limits.stopDistance.value() && !BW_MUTANT("stop-at-any-distance") ? parts::deny({kRule, Code::TooFar}) : parts::pass(kRule);
}

} // namespace

RuleFinding judgeStopRequired(const EntryCase &c)
{
    const QString &symbol = c.intent.symbol.text();
    if (!c.intent.stopPrice) {
        return parts::deny({kRule, Code::NoStop}, symbol);
    }
    if (!c.hasStop()) {
        return parts::deny({kRule, Code::BadStop}, symbol);
    }
    if (!c.mark) {
        return parts::deny({kRule, Code::NoMark}, symbol);
    }
    const bool limit = c.intent.type == trading::OrderType::Limit;
    if (limit && (!c.limitPrice || !c.limitPrice->isPositive())) {
        return parts::deny({kRule, Code::NotJudged}, symbol);
    }
    const Price entry = limit ? *c.limitPrice : *c.mark;
    const std::optional<Decimal> share = distance(c.intent, entry, *c.intent.stopPrice);
    if (!share) {
        return parts::deny({kRule, Code::NotComputable}, symbol);
    }
    RuleFinding finding = verdictOn(c, entry, *c.intent.stopPrice, *share);
    finding.subject = symbol;
    parts::measure(finding, Unit::Share, *share, c.limits.stopDistance.value());
    return finding;
}

} // namespace bw::safety
