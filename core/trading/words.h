// The words for enumerations: one spelling for journal, logs and screens (screens translate them).
#pragma once

#include "core/base/result.h"
#include "core/trading/account.h"

namespace bw::trading {

[[nodiscard]] QString toWord(Market market);           // "USD-M", "Spot"
[[nodiscard]] QString toKey(Market market);            // "usdm", "spot": on the command line, in the name of an account's folder
[[nodiscard]] base::Result<Market> marketFromKey(const QString &key);
[[nodiscard]] QString toWord(MarginType type);          // "cross", "isolated"
[[nodiscard]] QString toWord(Side side);                // "buy", "sell"
[[nodiscard]] QString toWord(OrderType type);           // "market", "limit"
[[nodiscard]] QString toWord(OrderStatus status);       // "new", "partially-filled", ...
[[nodiscard]] QString toWord(AlgoStatus status);
[[nodiscard]] QString toWord(ConditionalType type);     // "stop-market", "take-profit-market"

} // namespace bw::trading
