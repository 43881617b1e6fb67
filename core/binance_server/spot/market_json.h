// Spot market data as Binance prints it, on REST, the WebSocket API and the streams.
// Source: rest-api.md (market data), web-socket-streams.md. Thread: plain functions.
#pragma once

#include "core/binance_server/spot/desk.h"

namespace bw::binance_server::spot {

[[nodiscard]] QByteArray exchangeInfoJson(const SpotDesk &desk, const QList<SpotInstrument> &shown, bool permissionSets);
[[nodiscard]] QByteArray orderLimitsJson(const SpotDesk &desk, OrderCounts *counts);   // with what was counted, or without
[[nodiscard]] QByteArray levelsJson(const QList<PriceLevel> &levels, int most);
[[nodiscard]] QByteArray depthJson(const DepthBook &depth, int limit);
[[nodiscard]] QByteArray publicTradeJson(const MarketTrade &trade);
[[nodiscard]] QByteArray aggregateJson(const AggregateTrade &trade);
[[nodiscard]] QByteArray candleJson(const Candle &candle);

enum class TickerShape { Day = 1, Window, Mini };   // Day: with the book and the close before; Window: without
[[nodiscard]] QByteArray tickerJson(const Symbol &symbol, const WindowStats &stats, const BookView &book, TickerShape shape);
[[nodiscard]] QByteArray bookTickerJson(const Symbol &symbol, const BookView &book);

// --- streams ---
[[nodiscard]] QByteArray tradeEvent(const MarketTrade &trade, base::VenueTime now);
[[nodiscard]] QByteArray aggregateEvent(const Symbol &symbol, const AggregateTrade &trade, base::VenueTime now);
[[nodiscard]] QByteArray klineEvent(const Symbol &symbol, const char *interval, const Candle &candle, base::VenueTime now);
[[nodiscard]] QByteArray tickerEvent(const Symbol &symbol, const WindowStats &stats, const BookView &book, base::VenueTime now);
[[nodiscard]] QByteArray windowTickerEvent(const Symbol &symbol, const char *window, const WindowStats &stats, base::VenueTime now);
[[nodiscard]] QByteArray miniTickerEvent(const Symbol &symbol, const WindowStats &stats, base::VenueTime now);
[[nodiscard]] QByteArray averageEvent(const Symbol &symbol, const WindowStats &stats, base::VenueTime now);
[[nodiscard]] QByteArray bookTickerEvent(const Symbol &symbol, const DepthBook &depth);
[[nodiscard]] QByteArray depthEvent(const Symbol &symbol, const DepthDiff &diff, base::VenueTime now);

} // namespace bw::binance_server::spot
