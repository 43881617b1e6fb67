// One coin's balance, as answers and events state it under keys of their own. Pure.
#pragma once

#include "core/binance/json_reader.h"
#include "core/trading/account.h"

namespace bw::binance::spot {

struct BalanceKeys
{
    QLatin1StringView asset, free, locked;
};

[[nodiscard]] base::Result<trading::AssetBalance> readBalance(JsonReader &reader, const BalanceKeys &keys);

} // namespace bw::binance::spot
