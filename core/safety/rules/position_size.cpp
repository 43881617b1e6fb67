// "exposure(symbol) after this order <= X * balance" (contract, section 3). The limit is rounded down.
#include "core/base/mutants.h"
#include "core/safety/exposure.h"
#include "core/safety/rules/parts.h"

namespace bw::safety {

namespace parts {

std::optional<Bound> positionSizeBound(const EntryCase &c)
{
    const auto exposure = c.sumsCurrent ? exposureWith(c.risk->sums, c.asPending(), c.limits.slippageAllowance) : std::nullopt;
    const base::Decimal balance = BW_MUTANT("limit-not-rescaled") ? base::Decimal::fromInt(10'000) : c.view.balance.value();
    const base::Decimal limit = base::Decimal::mul(balance, c.limits.positionSize.value(), base::Rounding::Floor);
    return exposure ? std::optional(Bound{exposure->value(), limit}) : std::nullopt;
}

} // namespace parts

RuleFinding judgePositionSize(const EntryCase &c)
{
    const QString &symbol = c.intent.symbol.text();
    if (!c.accountHasBalance()) {
        return parts::deny({RuleId::PositionSize, Code::NoBalance}, symbol);
    }
    if (!c.wellFormed) {
        return parts::deny({RuleId::PositionSize, Code::NotJudged}, symbol);
    }
    const auto bound = parts::positionSizeBound(c);
    return bound ? parts::within(*bound, {RuleId::PositionSize, Code::OverLimit}, symbol)
                 : parts::deny({RuleId::PositionSize, Code::NotComputable}, symbol);
}

} // namespace bw::safety
