// The rules: each one a pure function over the same view, in a file of its own name.
// An exit is never asked these questions.
#pragma once

#include "core/safety/risk_view.h"
#include "core/safety/verdict.h"

namespace bw::safety {

[[nodiscard]] RuleFinding judgeEmergencyStop(const RiskView &view, const EntryIntent &intent);
[[nodiscard]] RuleFinding judgeReady(const RiskView &view, const EntryIntent &intent);
[[nodiscard]] RuleFinding judgeDataFresh(const RiskView &view, const EntryIntent &intent);
[[nodiscard]] RuleFinding judgeSymbolAllowed(const RiskView &view, const EntryIntent &intent);
[[nodiscard]] RuleFinding judgePositionSize(const RiskView &view, const EntryIntent &intent);
[[nodiscard]] RuleFinding judgeOpenPositions(const RiskView &view, const EntryIntent &intent);
[[nodiscard]] RuleFinding judgeStopRequired(const RiskView &view, const EntryIntent &intent);
[[nodiscard]] RuleFinding judgeDailyLoss(const RiskView &view, const EntryIntent &intent);

// Every rule above, plus the largest size that passes now. Never throws for any intent, however absurd its numbers.
[[nodiscard]] Verdict judgeEntry(const RiskView &view, const EntryIntent &intent);

} // namespace bw::safety
