// Exposure: the largest position value reachable if any subset of the orders that may still fill does fill.
// Source: safety contract, section 1. The position counts at mark, an order's remaining quantity at
// max(limit price, mark * (1 + slippage allowance)), whichever side it is on.
// Where orders would first close the position, the quantities that remain are the most expensive ones.
// Never below the value of the position itself. Products are rounded up: an exposure is never understated.
// Pure. Failure: empty where no exposure can be computed (no usable mark, a negative remainder, numbers beyond the
// exact range); unknown is never zero.
#pragma once

#include "core/safety/risk_view.h"

namespace bw::safety {

// A mark price that may be multiplied with: present and above zero.
[[nodiscard]] std::optional<Price> usableMark(const SymbolRisk &risk);

// The mark moved against the one who trades: up for a buy, down for a sell; the allowance is rounded up.
[[nodiscard]] std::optional<Price> slipped(Price mark, Side side, trading::Ratio slippageAllowance);

// The price at which an order's quantity counts. Empty where it leaves the exact range.
[[nodiscard]] std::optional<Price> exposurePrice(Price mark, std::optional<Price> limitPrice, trading::Ratio slippageAllowance);

// The orders of one side, dearest first, with running sums. Empty optional where one of all the orders makes no sense.
[[nodiscard]] std::optional<SideSteps> stepsOf(const QList<PendingEntry> &orders, Side side, Price mark, trading::Ratio slippageAllowance);

// The value reachable in one direction: what the position holds in it, and every order towards it.
[[nodiscard]] std::optional<Money> reachOf(const SideSteps &steps, Side towards, Quantity amount, Price mark);

// The exposure if one more order were pending, by the sums of the others: a search instead of a walk.
[[nodiscard]] std::optional<Money> exposureWith(const SymbolSums &sums, const PendingEntry &candidate, trading::Ratio slippageAllowance);

// With `candidate`: as if that order were pending too. From the facts alone.
[[nodiscard]] std::optional<Money> exposureOf(const SymbolRisk &risk, trading::Ratio slippageAllowance,
                                              const std::optional<PendingEntry> &candidate = std::nullopt);

// The exposure of one symbol of the view as it stands.
[[nodiscard]] std::optional<Money> exposureOf(const RiskView &view, const Symbol &symbol);

} // namespace bw::safety
