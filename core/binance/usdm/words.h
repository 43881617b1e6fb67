// USD-M's own words for our enumerations. A word that we do not know is empty, never a guess.
#pragma once

#include "core/binance/words.h"
#include "core/trading/account.h"

namespace bw::binance::usdm {

using binance::wireWord;

[[nodiscard]] std::optional<trading::OrderStatus> orderStatusFrom(QByteArrayView word);
// Requests and symbolConfig say CROSSED and ISOLATED, the account's stream says cross and isolated.
[[nodiscard]] QString wireWord(trading::MarginType type);
[[nodiscard]] std::optional<trading::MarginType> marginTypeFrom(QByteArrayView word);
[[nodiscard]] std::optional<trading::AlgoStatus> algoStatusFrom(QByteArrayView word);
// Orders of other programs can have any type; it only informs, so anything with a price reads as a limit order.
[[nodiscard]] trading::OrderType orderTypeFrom(QByteArrayView word, trading::Price price);
// Only STOP_MARKET is a protective stop to us. A stop-limit may never fill and a trailing stop has no fixed trigger:
// neither may count as protection, so every other type reads as TakeProfitMarket.
[[nodiscard]] trading::ConditionalType conditionalTypeFrom(QByteArrayView word);

} // namespace bw::binance::usdm
