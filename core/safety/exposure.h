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

// The price at which an order's quantity counts. Empty where it leaves the exact range.
[[nodiscard]] std::optional<Price> exposurePrice(Price mark, std::optional<Price> limitPrice, trading::Ratio slippageAllowance);

// With `candidate`: as if that order were pending too.
[[nodiscard]] std::optional<Money> exposureOf(const SymbolRisk &risk, trading::Ratio slippageAllowance,
                                              const std::optional<PendingEntry> &candidate = std::nullopt);

// The exposure of one symbol of the view as it stands.
[[nodiscard]] std::optional<Money> exposureOf(const RiskView &view, const Symbol &symbol);

} // namespace bw::safety
