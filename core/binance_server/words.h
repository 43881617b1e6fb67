// The exchange's spelling of enumerations, both ways. Kept apart from the client's tables on purpose. Thread: any.
#pragma once

#include "core/binance_server/backend.h"

namespace bw::binance_server {

[[nodiscard]] const char *venueWord(trading::Side side);
[[nodiscard]] const char *venueWord(trading::OrderType type);
[[nodiscard]] const char *venueWord(trading::ConditionalType type);
[[nodiscard]] const char *venueWord(trading::TimeInForce timeInForce);
[[nodiscard]] const char *venueWord(trading::OrderStatus status);
[[nodiscard]] const char *venueWord(trading::AlgoStatus status);
[[nodiscard]] const char *venueWord(TriggerBy triggerBy);

[[nodiscard]] std::optional<trading::Side> sideFrom(const QByteArray &word);
[[nodiscard]] std::optional<trading::TimeInForce> timeInForceFrom(const QByteArray &word);
[[nodiscard]] std::optional<trading::ConditionalType> conditionalTypeFrom(const QByteArray &word);
[[nodiscard]] std::optional<TriggerBy> triggerByFrom(const QByteArray &word);
[[nodiscard]] bool isConditionalWord(const QByteArray &word); // every conditional type, the unsupported ones too

} // namespace bw::binance_server
