#include "core/safety/rules/parts.h"

#include <algorithm>

namespace bw::safety {

using base::Decimal;
using base::Int128;
using trading::Instrument;

namespace {

bool bothSizesPass(const RiskView &view, const EntryIntent &intent)
{
    return judgeSymbolAllowed(view, intent).passed() && judgePositionSize(view, intent).passed();
}

bool dependsOnSize(RuleId rule)
{
    return rule == RuleId::SymbolAllowed || rule == RuleId::PositionSize;
}

// The sizes that the exchange accepts: first, first + step, ... first + last * step.
struct SizeGrid
{
    Int128 first = 0;
    Int128 step = 0;
    Int128 last = -1; // none

    [[nodiscard]] Quantity at(Int128 index) const { return Quantity(Decimal::fromRaw(first + index * step)); }
};

SizeGrid gridOf(const Instrument &instrument, trading::OrderType type)
{
    const bool market = type == trading::OrderType::Market;
    const Int128 smallest = (market ? instrument.minMarketQuantity : instrument.minQuantity).value().raw();
    const Int128 largest = (market ? instrument.maxMarketQuantity : instrument.maxQuantity).value().raw();
    SizeGrid grid;
    grid.step = (market ? instrument.marketStepSize : instrument.stepSize).value().raw();
    grid.first = smallest > 0 ? smallest : grid.step;
    grid.last = grid.first > largest ? Int128(-1) : (largest - grid.first) / grid.step;
    return grid;
}

// Exposure never falls as the size grows, so that halving finds the edge exactly, in at most 127 steps.
// The one thing that forbids small sizes is the minimum notional: where the largest fails it, all do.
std::optional<Quantity> largestPassing(const RiskView &view, EntryIntent intent)
{
    const Instrument *instrument = parts::instrumentOf(view, intent.symbol);
    const SymbolRisk *risk = parts::riskOf(view, intent.symbol);
    if (!instrument || !instrument->validate() || !risk) {
        return std::nullopt;
    }
    const LimitValues &limits = view.limits.values();
    const auto limit = Decimal::checkedMul(view.balance.value(), limits.positionSize.value(), base::Rounding::Floor);
    const SizeGrid grid = gridOf(*instrument, intent.type);
    const auto fits = [&](Int128 index) {
        intent.quantity = grid.at(index);
        const std::optional<Money> exposure = exposureOf(*risk, limits.slippageAllowance, parts::asPending(intent));
        return exposure && limit && exposure->value() <= *limit;
    };
    if (grid.last < 0 || !fits(0)) {
        return std::nullopt;
    }
    Int128 fitting = 0;
    Int128 beyond = grid.last + 1;
    while (beyond - fitting > 1) {
        const Int128 middle = fitting + (beyond - fitting) / 2;
        (fits(middle) ? fitting : beyond) = middle;
    }
    intent.quantity = grid.at(fitting);
    return bothSizesPass(view, intent) ? std::optional(intent.quantity) : std::nullopt;
}

} // namespace

Verdict judgeEntry(const RiskView &view, const EntryIntent &intent)
{
    Verdict verdict;
    verdict.findings = {
        judgeEmergencyStop(view, intent), judgeReady(view, intent),         judgeDataFresh(view, intent),
        judgeSymbolAllowed(view, intent), judgePositionSize(view, intent),  judgeOpenPositions(view, intent),
        judgeStopRequired(view, intent),  judgeDailyLoss(view, intent),
    };
    const bool restPasses = std::all_of(verdict.findings.cbegin(), verdict.findings.cend(),
                                        [](const RuleFinding &f) { return f.passed() || dependsOnSize(f.rule); });
    if (restPasses) {
        verdict.largestPassing = largestPassing(view, intent);
    }
    return verdict;
}

} // namespace bw::safety
