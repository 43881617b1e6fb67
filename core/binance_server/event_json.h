// User events as they go out: keys exactly as in the USD-M user data streams. Thread: plain functions.
#pragma once

#include "core/binance_server/parameters.h"

namespace bw::binance_server {

[[nodiscard]] QByteArray orderTradeUpdate(const OrderEvent &event, Precision precision, base::VenueTime now);
[[nodiscard]] QByteArray tradeLite(const OrderEvent &event, Precision precision, base::VenueTime now); // needs a fill
[[nodiscard]] QByteArray accountUpdate(const AccountEvent &event, const Backend &backend);
[[nodiscard]] QByteArray accountConfigUpdate(const LeverageEvent &event, base::VenueTime now);
[[nodiscard]] QByteArray algoUpdate(const AlgoEvent &event, Precision precision, base::VenueTime now);
[[nodiscard]] QByteArray forceOrderEvent(const OrderEvent &event, Precision precision, base::VenueTime now); // on the market streams; needs a fill
[[nodiscard]] QByteArray listenKeyExpired(const QByteArray &key, base::VenueTime now);

} // namespace bw::binance_server
