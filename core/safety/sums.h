// What the rules need of each symbol and of all symbols together, derived ahead of the question, so that a verdict adds
// up nothing. After a change of one symbol (mark, position, pending entries, working stops) refreshSymbol works that
// symbol out again and moves the totals by the difference; recomputeTotals does everything from the facts, and both
// agree exactly (property/tst_sums).
// Thread: pure values. Failure: what cannot be computed is `known == false`, and keeps every entry out.
#pragma once

#include "core/safety/risk_view.h"

namespace bw::safety {

// A sum above this is taken for unknown: no account holds it, and below it no total can leave the exact range.
inline constexpr std::int64_t kLargestSum = 1'000'000'000'000'000;

void refreshSymbol(RiskView &view, const Symbol &symbol);
// Out of the view and out of the totals.
void removeSymbol(RiskView &view, const Symbol &symbol);
// Needed once for a new view, and after a change of limits or instruments.
void recomputeTotals(RiskView &view);

// Whether the totals were derived with the limits, the instruments and the number of symbols that the view has now.
[[nodiscard]] bool totalsAreCurrent(const RiskView &view);
// Whether the sums were derived from the facts beside them. Constant time while the lists are shared.
[[nodiscard]] bool sumsAreCurrent(const SymbolRisk &risk);

// Too small for any order, so that nobody could exit it. Without the instrument nothing is known to be dust.
// mark: on spot also too little worth is dust.
[[nodiscard]] bool isDust(const trading::Instrument *instrument, Quantity amount, std::optional<Price> mark = std::nullopt);

} // namespace bw::safety
