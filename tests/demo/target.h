// Which exchange the round trip is made on, and with which keys: from the environment, and never production.
#pragma once

#include "core/binance/credentials.h"
#include "core/binance/hosts.h"

#include <optional>

namespace bw::demo {

struct Target
{
    trading::Market market = trading::Market::UsdM;
    binance::Hosts hosts;
    bool ofBinance = true;          // Binance's own demo exchange, by its own addresses
    binance::Credentials keys;
};

// BREAKWATER_DEMO_KEY and BREAKWATER_DEMO_SECRET; BREAKWATER_DEMO_MARKET (usdm or spot; both without);
// BREAKWATER_DEMO_URLS (rest,stream,wsapi of the one market). Empty: there is no key, so nothing is to be done.
// Failure: one sentence. Only Binance's demo and test exchanges and this machine are accepted.
[[nodiscard]] base::Result<QList<Target>> readTargets();

} // namespace bw::demo
