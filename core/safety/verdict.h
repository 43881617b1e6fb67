// A verdict: every rule with its measured value, its limit and its headroom. The second answer of the error model,
// "we refuse", is this ordinary value. Texts for people are made from these numbers by the screens.
#pragma once

#include "core/trading/amounts.h"

#include <QList>

#include <optional>

namespace bw::safety {

// The numbers stand in journals: a new rule gets a new one at the end, and none is ever used twice.
enum class RuleId {
    EmergencyStop = 1,
    Ready,          // reconciled with the exchange, ledger sound, journal writable
    DataFresh,
    SymbolAllowed,  // known to the exchange, TRADING, on the list, and the order passes its filters
    PositionSize,
    OpenPositions,
    StopRequired,
    DailyLoss,
    ExitOnly,       // an order that claims to be an exit is not one
    ModeConfirmed,
    TotalExposure,
    Exitable,
    TradeRisk,
    DailyLossAtStop,
    PriceCollar,
    TradeRate,
    LossStreak,
    OrderRate,
    Leverage,
    PositionMode,
    ConfirmEntry,
};
[[nodiscard]] QString ruleName(RuleId rule); // "emergency-stop", "position-size", ...
// Of a number read back from a journal; empty where this version knows no such rule.
[[nodiscard]] std::optional<RuleId> ruleFromNumber(int number);

// QuoteAmount: money. Share: a ratio, 0.05 is 5 %. BaseAmount: a quantity.
enum class Unit { None = 1, QuoteAmount, Share, Count, Milliseconds, PriceLevel, BaseAmount };

struct Measure
{
    Unit unit = Unit::None;
    base::Decimal value;
};

enum class RuleOutcome { Pass = 1, Deny };

struct RuleFinding
{
    RuleId rule = RuleId::EmergencyStop;
    RuleOutcome outcome = RuleOutcome::Deny;
    QString code;                       // stable word for machines, see codes.h: "stale-mark", "over-limit", "no-stop", ...
    std::optional<Measure> measured;
    std::optional<Measure> limit;
    // What is left, in the limit's unit; negative = exceeded. limit - measured, but measured - limit where the limit is
    // the least that is needed (exitable, and the gap of trade-rate).
    std::optional<Measure> headroom;
    QString subject;                    // what the numbers are of, where the rule name does not say it: a symbol, a filter text
    // Of a denial, where it can be computed: the smallest size that would do, and the balance which that size needs.
    std::optional<trading::Quantity> sizeThatWouldDo{};
    std::optional<trading::Money> balanceThatWouldDo{};

    [[nodiscard]] bool passed() const { return outcome == RuleOutcome::Pass; }
};

struct Verdict
{
    QList<RuleFinding> findings;
    // What would pass now for the same symbol, side, price and stop; empty where no size would, and where nobody looked
    // (see largestPassing in rules/rules.h).
    std::optional<trading::Quantity> largestPassing;

    [[nodiscard]] bool passed() const; // false when empty: nothing judged is nothing passed
    [[nodiscard]] const RuleFinding *firstDenial() const;
    [[nodiscard]] const RuleFinding *find(RuleId rule) const;
};

} // namespace bw::safety
