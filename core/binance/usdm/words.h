// Binance's words for our enumerations, both ways. A word that we do not know is empty, never a guess.
#pragma once

#include "core/trading/order.h"

#include <QByteArrayView>

#include <optional>

namespace bw::binance::usdm {

[[nodiscard]] QString wireWord(trading::Side side);
[[nodiscard]] QString wireWord(trading::OrderType type);
[[nodiscard]] QString wireWord(trading::TimeInForce tif);

[[nodiscard]] std::optional<trading::Side> sideFrom(QByteArrayView word);
[[nodiscard]] std::optional<trading::OrderStatus> orderStatusFrom(QByteArrayView word);
[[nodiscard]] std::optional<trading::AlgoStatus> algoStatusFrom(QByteArrayView word);
// Orders of other programs can have any type; it only informs, so anything with a price reads as a limit order.
[[nodiscard]] trading::OrderType orderTypeFrom(QByteArrayView word, trading::Price price);
// Only STOP_MARKET is a protective stop to us. A stop-limit may never fill and a trailing stop has no fixed trigger:
// neither may count as protection, so every other type reads as TakeProfitMarket.
[[nodiscard]] trading::ConditionalType conditionalTypeFrom(QByteArrayView word);

} // namespace bw::binance::usdm
