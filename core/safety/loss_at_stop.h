// What is lost if something goes to its stop: the way from where it is (a position: the mark; an order: its worst fill)
// to the stop less the slippage allowance, and the commission of what is still to be traded.
// Source: safety contract, section 3, `daily-loss-at-stop`. Where no working stop is known, the stop counts at the
// furthest distance allowed (D). A stop that lies on the winning side is no gain: it counts as lying at the price itself.
// Pure. Rounded up: a loss is never understated. Failure: empty where it cannot be computed.
#pragma once

#include "core/safety/risk_view.h"

namespace bw::safety {

// The price at which an order fills at worst: its limit, or the mark with the slippage allowance.
[[nodiscard]] std::optional<Price> worstFill(Price mark, Side side, std::optional<Price> limitPrice, trading::Ratio slippageAllowance);

// What one trade risks, by `trade-risk` (contract, section 3): abs(entry - stop) * quantity and the commission of both ways.
// adverse: how far the stop lies on the losing side of the entry price; nothing or less is no loss.
[[nodiscard]] std::optional<Money> tradeRisk(Price adverse, Price entry, Price stop, Quantity quantity, const LimitValues &limits);

[[nodiscard]] std::optional<Money> positionLossAtStop(Price mark, Quantity amount, const QList<Price> &workingStops,
                                                      const LimitValues &limits);
[[nodiscard]] std::optional<Money> orderLossAtStop(Price mark, const PendingEntry &order, const LimitValues &limits);

} // namespace bw::safety
