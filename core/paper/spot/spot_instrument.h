// The spot markets that the paper exchange lists.
// Thread: constants. Invariant: every one is usable.
#pragma once

#include "core/paper/spot/spot_values.h"

namespace bw::paper::spot {

// BTCUSDT, ETHUSDT, BNBUSDT, ETHBTC and BNBBTC, with filters of the kind that the exchange states for them.
[[nodiscard]] const QList<SpotInstrument> &spotInstruments();

} // namespace bw::paper::spot
