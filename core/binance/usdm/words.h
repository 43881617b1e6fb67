// USD-M's own words for our enumerations. A word that we do not know is empty, never a guess.
#pragma once

#include "core/binance/words.h"

namespace bw::binance::usdm {

[[nodiscard]] std::optional<trading::OrderStatus> orderStatusFrom(QByteArrayView word);
[[nodiscard]] std::optional<trading::AlgoStatus> algoStatusFrom(QByteArrayView word);
// Orders of other programs can have any type; it only informs, so anything with a price reads as a limit order.
[[nodiscard]] trading::OrderType orderTypeFrom(QByteArrayView word, trading::Price price);
// Only STOP_MARKET is a protective stop to us. A stop-limit may never fill and a trailing stop has no fixed trigger:
// neither may count as protection, so every other type reads as TakeProfitMarket.
[[nodiscard]] trading::ConditionalType conditionalTypeFrom(QByteArrayView word);

} // namespace bw::binance::usdm
