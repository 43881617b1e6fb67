// What the rules share: wording a finding, and the bounds that a size has to keep. Private to the rules.
// Pure; nothing here can overflow: every sum and product is checked.
#pragma once

#include "core/safety/rules/rules.h"

namespace bw::safety::parts {

inline RuleFinding pass(RuleId rule)
{
    RuleFinding finding;
    finding.rule = rule;
    finding.outcome = RuleOutcome::Pass;
    finding.code = QStringLiteral("ok");
    return finding;
}

inline RuleFinding deny(Denial denial, const QString &subject = {})
{
    RuleFinding finding;
    finding.rule = denial.rule();
    finding.outcome = RuleOutcome::Deny;
    finding.code = codeWord(denial.code());
    finding.subject = subject;
    return finding;
}

// Measured, limit and headroom in one unit. Headroom stays empty where the difference leaves the exact range.
inline void measure(RuleFinding &finding, Unit unit, base::Decimal measured, base::Decimal limit)
{
    finding.measured = Measure{unit, measured};
    finding.limit = Measure{unit, limit};
    if (const auto headroom = base::Decimal::checkedSub(limit, measured)) {
        finding.headroom = Measure{unit, *headroom};
    }
}

// Where the limit is the least that is needed.
inline void measureMinimum(RuleFinding &finding, Unit unit, base::Decimal measured, base::Decimal least)
{
    measure(finding, unit, measured, least);
    if (finding.headroom) {
        finding.headroom->value = -finding.headroom->value;
    }
}

// A number that grows with the size of the order, and what it may be at most.
struct Bound
{
    base::Decimal measured;
    base::Decimal limit;

    [[nodiscard]] bool kept() const { return measured <= limit; }
};

inline RuleFinding within(const Bound &bound, Denial overLimit, const QString &subject)
{
    RuleFinding finding = bound.kept() ? pass(overLimit.rule()) : deny(overLimit);
    finding.subject = subject;
    measure(finding, Unit::QuoteAmount, bound.measured, bound.limit);
    return finding;
}

// Each in the file of its rule. Empty where it cannot be computed: then no size is inside.
[[nodiscard]] std::optional<Bound> positionSizeBound(const EntryCase &c);
[[nodiscard]] std::optional<Bound> totalExposureBound(const EntryCase &c);
[[nodiscard]] std::optional<Bound> tradeRiskBound(const EntryCase &c);
[[nodiscard]] std::optional<Bound> dailyLossAtStopBound(const EntryCase &c);
[[nodiscard]] std::optional<Bound> exitLotBound(const EntryCase &c);

// What can be sold of an order once it is filled; exitable.
[[nodiscard]] Quantity leavingQuantity(const EntryCase &c);

} // namespace bw::safety::parts
