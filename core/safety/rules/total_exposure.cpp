// "sum of exposures <= balance less a reserve of R" (contract, section 3). The reserve is rounded up.
// A symbol whose exposure is not known makes the sum unknown, and unknown is not fine.
#include "core/base/mutants.h"
#include "core/safety/exposure.h"
#include "core/safety/rules/parts.h"

#include <algorithm>

namespace bw::safety {

using base::Decimal;

namespace parts {

std::optional<Bound> totalExposureBound(const EntryCase &c)
{
    if (!c.sumsCurrent || c.view.totals.unknown != 0) {
        return std::nullopt;
    }
    const auto own = exposureWith(c.risk->sums, c.asPending(), c.limits.slippageAllowance);
    const Decimal all = (c.view.totals.exposure - c.risk->sums.exposure).value(); // what is known is sane: never below zero
    const Decimal others = BW_MUTANT("exposure-of-others-left-out") ? Decimal() : all;
    const auto sum = own ? Decimal::checkedAdd(others, own->value()) : std::nullopt;
    const Decimal reserve = Decimal::mul(c.view.balance.value(), c.limits.totalExposureReserve.value(), base::Rounding::Ceiling);
    return sum ? std::optional(Bound{*sum, c.view.balance.value() - reserve}) : std::nullopt;
}

} // namespace parts

namespace {

// The first symbol that spoils the sum, for the person who has to look after it.
QString unknownSymbol(const RiskView &view)
{
    const auto found = std::find_if(view.symbols.cbegin(), view.symbols.cend(), [](const SymbolRisk &r) { return !r.sums.known; });
    return found == view.symbols.cend() ? QString() : found.key().text();
}

} // namespace

RuleFinding judgeTotalExposure(const EntryCase &c)
{
    if (!c.accountHasBalance()) {
        return parts::deny({RuleId::TotalExposure, Code::NoBalance});
    }
    if (!c.wellFormed) {
        return parts::deny({RuleId::TotalExposure, Code::NotJudged});
    }
    const auto bound = parts::totalExposureBound(c);
    return bound ? parts::within(*bound, {RuleId::TotalExposure, Code::OverLimit}, {})
                 : parts::deny({RuleId::TotalExposure, Code::NotComputable}, unknownSymbol(c.view));
}

} // namespace bw::safety
