// One entry before one view, with what several rules need of it looked up once.
// Pure; holds references: it lives as long as the question is asked, and no longer.
#pragma once

#include "core/safety/codes.h"
#include "core/safety/risk_view.h"

namespace bw::safety {

struct EntryCase
{
    EntryCase(const RiskView &riskView, const EntryIntent &entryIntent); // implicit: a rule is asked with {view, intent}

    const RiskView &view;
    const EntryIntent &intent;
    const LimitValues &limits;
    const trading::Instrument *instrument = nullptr;
    const SymbolRisk *risk = nullptr;
    std::optional<Price> mark;        // usable
    std::optional<Price> limitPrice;  // of a limit order; a price left over in the form of a market order means nothing
    RuleFinding form;                 // symbol-allowed
    bool wellFormed = false;          // it passed: what needs a valid price and quantity may be judged
    bool sumsCurrent = false;         // those of this symbol, and the totals

    [[nodiscard]] bool isSpot() const { return instrument && instrument->spot; }
    [[nodiscard]] bool isBuy() const { return intent.side == Side::Buy; }
    // A stop that may be multiplied with; whether it makes sense is judged by stop-required.
    [[nodiscard]] bool hasStop() const { return intent.stopPrice && intent.stopPrice->isPositive(); }
    [[nodiscard]] bool accountHasBalance() const { return view.accountKnown && view.balance.isPositive(); }
    [[nodiscard]] PendingEntry asPending() const { return {intent.side, intent.quantity, limitPrice, intent.stopPrice}; }
    // The worst price at which it fills.
    [[nodiscard]] std::optional<Price> fillPrice() const;
};

} // namespace bw::safety
