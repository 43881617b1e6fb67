// How an entry leaves on spot: with its stop as one list wherever that protects from the first fill.
// At market: a limit order at the collar, filled at once or not at all (FOK), with the stop sized by what was bought (OPO).
// Resting: OTO, only where the commission is not taken from the coin; its stop begins to work after the complete fill.
// Anything else leaves alone, and gets its stop on each fill. Source: safety contract, section 5; Binance, order lists.
// Pure. On USD-M an entry leaves as it was asked for.
#pragma once

#include "core/safety/approved_order.h"
#include "core/safety/risk_view.h"

namespace bw::safety {

// The order that is judged and sent: it may cost up to its own limit, and every rule is asked about that.
[[nodiscard]] EntryIntent asSent(const RiskView &view, const EntryIntent &asked);

// Ids are the order's with -l for the list, -s for the stop and -t for the take-profit, which is there only where the
// exchange takes it in the list (ocoAllowed). Empty: the entry leaves alone.
[[nodiscard]] std::optional<AttachedStop> attachedStop(const RiskView &view, const EntryIntent &asked, const trading::ClientOrderId &id);

[[nodiscard]] trading::ClientOrderId attachedStopId(const trading::ClientOrderId &entry);

// Whether an order of ours is the take-profit of such a list: a limit order that rests, on the coins that the stop covers.
[[nodiscard]] bool isAttachedTakeProfit(const trading::ClientOrderId &id);

} // namespace bw::safety
