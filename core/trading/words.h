// The words for enumerations: one spelling for journal, logs and screens (screens translate them).
#pragma once

#include "core/trading/account.h"

namespace bw::trading {

[[nodiscard]] QString toWord(Market market);           // "USD-M", "Spot"
[[nodiscard]] QString toWord(Side side);                // "buy", "sell"
[[nodiscard]] QString toWord(OrderType type);           // "market", "limit"
[[nodiscard]] QString toWord(OrderStatus status);       // "new", "partially-filled", ...
[[nodiscard]] QString toWord(AlgoStatus status);
[[nodiscard]] QString toWord(ConditionalType type);     // "stop-market", "take-profit-market"

} // namespace bw::trading
