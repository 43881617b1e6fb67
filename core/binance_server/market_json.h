// How instruments and prices look in answers and on the market streams. Thread: plain functions.
#pragma once

#include "core/binance_server/parameters.h"
#include "core/binance_server/server.h"

namespace bw::binance_server {

[[nodiscard]] QByteArray exchangeInfoJson(const Backend &backend, const ServerConfig &config);
[[nodiscard]] QByteArray orderLimitsJson(const ServerConfig &config);   // rateLimit/order
[[nodiscard]] QByteArray premiumIndexJson(const MarketRecord &market);
[[nodiscard]] QByteArray bookTickerJson(const MarketRecord &market, Precision precision);
[[nodiscard]] QByteArray priceTickerJson(const MarketRecord &market, Precision precision);
[[nodiscard]] QByteArray levelsJson(const QList<PriceLevel> &levels, int most, Precision precision);
[[nodiscard]] QByteArray depthJson(const MarketRecord &market, const BookView &book, Precision precision, base::VenueTime now);

[[nodiscard]] QByteArray bookTickerEvent(const MarketRecord &market, Precision precision, base::VenueTime now);
[[nodiscard]] QByteArray markPriceEvent(const MarketRecord &market, base::VenueTime now);

} // namespace bw::binance_server
