// The rules: each one a pure function over the same case, in a file of its own name.
// An exit is never asked these questions.
#pragma once

#include "core/safety/rules/entry_case.h"

namespace bw::safety {

[[nodiscard]] RuleFinding judgeEmergencyStop(const EntryCase &c);
[[nodiscard]] RuleFinding judgeReady(const EntryCase &c);
[[nodiscard]] RuleFinding judgeDataFresh(const EntryCase &c);
[[nodiscard]] RuleFinding judgeModeConfirmed(const EntryCase &c);
[[nodiscard]] RuleFinding judgeSymbolAllowed(const EntryCase &c);
[[nodiscard]] RuleFinding judgePositionSize(const EntryCase &c);
[[nodiscard]] RuleFinding judgeOpenPositions(const EntryCase &c);
[[nodiscard]] RuleFinding judgeTotalExposure(const EntryCase &c);
[[nodiscard]] RuleFinding judgeStopRequired(const EntryCase &c);
[[nodiscard]] RuleFinding judgeExitable(const EntryCase &c);
[[nodiscard]] RuleFinding judgeTradeRisk(const EntryCase &c);
[[nodiscard]] RuleFinding judgeDailyLoss(const EntryCase &c);
[[nodiscard]] RuleFinding judgeDailyLossAtStop(const EntryCase &c);
[[nodiscard]] RuleFinding judgePriceCollar(const EntryCase &c);
[[nodiscard]] RuleFinding judgeTradeRate(const EntryCase &c);
[[nodiscard]] RuleFinding judgeLossStreak(const EntryCase &c);
[[nodiscard]] RuleFinding judgeOrderRate(const EntryCase &c);
[[nodiscard]] RuleFinding judgeLeverage(const EntryCase &c);
[[nodiscard]] RuleFinding judgePositionMode(const EntryCase &c);
[[nodiscard]] RuleFinding judgeConfirmEntry(const EntryCase &c);

inline constexpr int kEntryRules = 20;

// Every rule above, in that order; nothing else, so that an entry that passes waits for nothing else.
// Never throws for any intent, however absurd its numbers. `largestPassing` stays empty.
[[nodiscard]] Verdict judgeEntry(const RiskView &view, const EntryIntent &intent);

// The largest size that passes every rule now, for the same symbol, side, price and stop; the quantity asked for does not
// matter. Empty where no size passes. Much slower than a verdict: for a refusal, and for the ticket.
[[nodiscard]] std::optional<Quantity> largestPassing(const RiskView &view, EntryIntent intent);

} // namespace bw::safety
