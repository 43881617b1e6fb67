#include "core/safety/rules/parts.h"

namespace bw::safety {

using base::Decimal;
using base::Rounding;

RuleFinding judgePositionSize(const RiskView &view, const EntryIntent &intent)
{
    if (!view.accountKnown || !view.balance.isPositive()) {
        return parts::deny(RuleId::PositionSize, QLatin1String("no-balance"), intent.symbol.text());
    }
    if (!judgeSymbolAllowed(view, intent).passed()) {
        return parts::deny(RuleId::PositionSize, QLatin1String("not-judged"), intent.symbol.text());
    }
    const LimitValues &limits = view.limits.values();
    const SymbolRisk *risk = parts::riskOf(view, intent.symbol);
    const std::optional<Money> exposure = exposureOf(*risk, limits.slippageAllowance, parts::asPending(intent));
    const auto limit = Decimal::checkedMul(view.balance.value(), limits.positionSize.value(), Rounding::Floor);
    if (!exposure || !limit) {
        return parts::deny(RuleId::PositionSize, QLatin1String("not-computable"), intent.symbol.text());
    }
    const bool inside = exposure->value() <= *limit;
    RuleFinding finding = inside ? parts::pass(RuleId::PositionSize) : parts::deny(RuleId::PositionSize, QLatin1String("over-limit"));
    finding.subject = intent.symbol.text();
    parts::measure(finding, Unit::QuoteAmount, exposure->value(), *limit);
    return finding;
}

} // namespace bw::safety
