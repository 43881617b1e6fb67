// Binance's words that both markets share, both ways. A word that we do not know is empty, never a guess.
#pragma once

#include "core/trading/order.h"

#include <QByteArrayView>

#include <optional>

namespace bw::binance {

[[nodiscard]] QString wireWord(trading::Side side);
[[nodiscard]] QString wireWord(trading::OrderType type);
[[nodiscard]] QString wireWord(trading::TimeInForce tif);

[[nodiscard]] std::optional<trading::Side> sideFrom(QByteArrayView word);

} // namespace bw::binance
