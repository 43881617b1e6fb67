// A take-profit that an entry asks for: where the exchange closes the position with a gain. It can only reduce, so no rule
// judges it; it has to make sense, though. On spot it leaves with the entry and its stop as one list (OPOCO, OTOCO), because
// nothing else may lock the coins beside the stop; on usdm it follows once the position is protected.
// Pure. Source: safety contract, section 5; Binance, order lists and algo orders.
#pragma once

#include "core/safety/risk_view.h"

namespace bw::safety {

// Why the entry cannot have this take-profit, as one sentence; empty: it can, or none is asked for.
[[nodiscard]] QString takeProfitProblem(const RiskView &view, const EntryIntent &asked);

// The same for a position that was entered on this side. Without a reference price only the price itself is judged.
[[nodiscard]] QString takeProfitProblem(const trading::Instrument &instrument, Side entered, Price target, std::optional<Price> reference);

// To the tick that is nearer to the entry: never further than asked for.
[[nodiscard]] Price takeProfitTick(const trading::Instrument &instrument, Side entered, Price target);

} // namespace bw::safety
