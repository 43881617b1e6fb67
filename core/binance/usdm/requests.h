// Every request of the USD-M client as a value, built from plain values. Source: Binance USD-M REST reference;
// websocket-api for what exists there too (algo orders are looked up by REST alone, there is no cancel-all).
// Pure; what may be sent is decided elsewhere (safety::Gate), how it is sent in RestChannel and WsApiChannel.
#pragma once

#include "core/binance/http_call.h"
#include "core/binance/wishes.h"
#include "core/trading/account.h"

namespace bw::binance::usdm {

using binance::OrderWish;
using binance::StopWish;

[[nodiscard]] HttpCall placeOrder(const OrderWish &wish);
[[nodiscard]] HttpCall placeStop(const StopWish &wish);
[[nodiscard]] HttpCall cancelOrder(const trading::Symbol &symbol, const trading::ClientOrderId &id);
[[nodiscard]] HttpCall cancelStop(const trading::ClientOrderId &id);
[[nodiscard]] HttpCall cancelAllOrders(const trading::Symbol &symbol);
// Replaces the one before; zero ends it. Source: USD-M countdownCancelAll, weight 10, checked about every 10 ms.
[[nodiscard]] HttpCall countdownCancelAll(const trading::Symbol &symbol, base::Millis countdown);
[[nodiscard]] HttpCall lookUpOrder(const trading::Symbol &symbol, const trading::ClientOrderId &id);
[[nodiscard]] HttpCall lookUpStop(const trading::ClientOrderId &id);

[[nodiscard]] HttpCall ping();
[[nodiscard]] HttpCall serverTime();
[[nodiscard]] HttpCall exchangeInfo();
[[nodiscard]] HttpCall bookTickers();    // best prices of every symbol
[[nodiscard]] HttpCall premiumIndexes(); // marks and indexes of every symbol
[[nodiscard]] HttpCall openPrice(const trading::Symbol &symbol, base::VenueTime at); // the mark's candle of the minute that begins then
[[nodiscard]] HttpCall balances();
[[nodiscard]] HttpCall positions();
[[nodiscard]] HttpCall openOrders();
[[nodiscard]] HttpCall openStops();
[[nodiscard]] HttpCall positionMode();
[[nodiscard]] HttpCall symbolConfigs(); // leverage and margin type of every symbol
// Of a symbol, for the account. Refused while it has orders or a position (-4047, -4048, -4161); -4046: it already is so.
[[nodiscard]] HttpCall setLeverage(const trading::Symbol &symbol, int leverage);
[[nodiscard]] HttpCall setMarginType(const trading::Symbol &symbol, trading::MarginType type);
inline constexpr int kIncomePage = 1000;
[[nodiscard]] HttpCall income(base::VenueTime from, base::VenueTime until); // both included, at most 7 days
inline constexpr int kTradesPage = 1000;
// Own fills of a symbol: from a time, or from a trade id on (Binance takes one or the other).
[[nodiscard]] HttpCall userTrades(const trading::Symbol &symbol, base::VenueTime from, base::VenueTime until); // likewise
[[nodiscard]] HttpCall openListenKey();
[[nodiscard]] HttpCall keepListenKey();

} // namespace bw::binance::usdm
