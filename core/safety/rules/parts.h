// What the rules share: looking things up in the view and wording a finding. Private to the rules.
// Pure; nothing here can overflow: every sum and product is checked.
#pragma once

#include "core/safety/exposure.h"
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

inline RuleFinding deny(RuleId rule, QLatin1String code, const QString &subject = {})
{
    RuleFinding finding;
    finding.rule = rule;
    finding.outcome = RuleOutcome::Deny;
    finding.code = code;
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

inline const trading::Instrument *instrumentOf(const RiskView &view, const Symbol &symbol)
{
    if (!view.instruments) {
        return nullptr;
    }
    const auto found = view.instruments->constFind(symbol);
    return found == view.instruments->cend() ? nullptr : &*found;
}

inline const SymbolRisk *riskOf(const RiskView &view, const Symbol &symbol)
{
    const auto found = view.symbols.constFind(symbol);
    return found == view.symbols.cend() ? nullptr : &*found;
}

inline std::optional<Price> markOf(const RiskView &view, const Symbol &symbol)
{
    const SymbolRisk *risk = riskOf(view, symbol);
    return risk ? usableMark(*risk) : std::nullopt;
}

// A price left over in the form of a market order means nothing.
inline std::optional<Price> limitPriceOf(const EntryIntent &intent)
{
    return intent.type == trading::OrderType::Limit ? intent.limitPrice : std::nullopt;
}

inline trading::PriceKind kindOf(trading::OrderType type)
{
    return type == trading::OrderType::Limit ? trading::PriceKind::Limit : trading::PriceKind::Market;
}

inline PendingEntry asPending(const EntryIntent &intent)
{
    return PendingEntry{intent.side, intent.quantity, limitPriceOf(intent), intent.stopPrice};
}

} // namespace bw::safety::parts
