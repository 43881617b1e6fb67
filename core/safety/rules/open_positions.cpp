#include "core/safety/rules/parts.h"

#include <algorithm>

namespace bw::safety {

namespace {

// Dust: too small for any order, so that nobody could exit it. Without the instrument nothing is known to be dust.
bool isDust(const trading::Instrument *instrument, Quantity amount)
{
    return instrument && (amount.abs() < instrument->minMarketQuantity || amount.abs() < instrument->marketStepSize);
}

bool counts(const RiskView &view, const Symbol &symbol, const SymbolRisk &risk)
{
    const bool pending = std::any_of(risk.pending.cbegin(), risk.pending.cend(),
                                     [](const PendingEntry &order) { return !order.remaining.isZero(); });
    const bool held = !risk.position.isFlat() && !isDust(parts::instrumentOf(view, symbol), risk.position.amount);
    return pending || held;
}

} // namespace

RuleFinding judgeOpenPositions(const RiskView &view, const EntryIntent &intent)
{
    int open = 1; // the symbol of this order
    for (auto it = view.symbols.cbegin(); it != view.symbols.cend(); ++it) {
        if (it.key() != intent.symbol && counts(view, it.key(), it.value())) {
            ++open;
        }
    }
    const int limit = view.limits.values().openPositions;
    RuleFinding finding = open <= limit ? parts::pass(RuleId::OpenPositions)
                                        : parts::deny(RuleId::OpenPositions, QLatin1String("over-limit"));
    parts::measure(finding, Unit::Count, base::Decimal::fromInt(open), base::Decimal::fromInt(limit));
    return finding;
}

} // namespace bw::safety
