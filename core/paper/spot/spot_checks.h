// What an order must be, whoever sends it and whatever they own: the parameters that its type asks for, then precision,
// then the symbol's filters in the order of the filters page. Counting filters and MAX_POSITION depend on the account and
// stand with it. Source: Spot rest-api.md (new order), filters.md. Pure functions.
#pragma once

#include "core/paper/order_checks.h"
#include "core/paper/matching/grid.h"
#include "core/paper/spot/spot_values.h"

namespace bw::paper::spot {

enum class Sizing { Own = 1, ByWorkingOrder };     // ByWorkingOrder: a pending order of OPO states no quantity

[[nodiscard]] Refusal checkParameters(const NewSpotOrder &order, Sizing sizing = Sizing::Own);
// `reference`: average price, or the last one where there is none.
[[nodiscard]] Refusal checkFilters(const SpotInstrument &instrument, const matching::Grid &grid, const NewSpotOrder &order, Price reference);
[[nodiscard]] Refusal checkQuantityFilters(const SpotInstrument &instrument, const matching::Grid &grid, SpotOrderType type, Quantity quantity);
[[nodiscard]] Refusal checkNotional(const SpotInstrument &instrument, SpotOrderType type, Money notional);
// `above` and `below` as a pair around the market; `last` is empty for a pair that waits for its working order.
[[nodiscard]] Refusal checkPair(const NewSpotOrder &above, const NewSpotOrder &below, std::optional<Price> last);

} // namespace bw::paper::spot
