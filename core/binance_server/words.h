// The exchange's spelling of enumerations, both ways. Kept apart from the client's tables on purpose. Thread: any.
#pragma once

#include "core/binance_server/backend.h"

namespace bw::binance_server {

[[nodiscard]] const char *venueWord(trading::Side side);
[[nodiscard]] const char *venueWord(PositionSide side);
[[nodiscard]] const char *venueWord(trading::OrderType type);
[[nodiscard]] const char *venueWord(SelfTrade mode);
[[nodiscard]] const char *venueWord(PriceMatch match);
[[nodiscard]] const char *typeWord(const AlgoRecord &order);                 // STOP, STOP_MARKET, ..., TRAILING_STOP_MARKET
[[nodiscard]] const char *timeInForceWord(const OrderRecord &order);        // GTD too
[[nodiscard]] const char *statusWord(const OrderRecord &order);             // EXPIRED_IN_MATCH too
[[nodiscard]] const char *venueWord(trading::TimeInForce timeInForce);
[[nodiscard]] const char *venueWord(trading::OrderStatus status);
[[nodiscard]] const char *venueWord(trading::AlgoStatus status);
[[nodiscard]] const char *venueWord(TriggerBy triggerBy);

[[nodiscard]] std::optional<trading::Side> sideFrom(const QByteArray &word);
[[nodiscard]] std::optional<PositionSide> positionSideFrom(const QByteArray &word);
[[nodiscard]] std::optional<trading::TimeInForce> timeInForceFrom(const QByteArray &word);
// How a conditional order is written: which way it waits, and what it becomes.
enum class AlgoForm { ToMarket = 1, ToLimit, Trailing };
struct AlgoType { const char *word; trading::ConditionalType type; AlgoForm form; };
[[nodiscard]] const AlgoType *algoTypeFrom(const QByteArray &word);         // null: not a conditional type
[[nodiscard]] std::optional<SelfTrade> selfTradeFrom(const QByteArray &word);
[[nodiscard]] std::optional<PriceMatch> priceMatchFrom(const QByteArray &word);   // OPPONENT_10 and _20 were withdrawn
[[nodiscard]] std::optional<TriggerBy> triggerByFrom(const QByteArray &word);

} // namespace bw::binance_server
