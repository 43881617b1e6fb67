// Every request of the spot client as a value, built from plain values. Source: Binance spot REST API (rest-api.md) and,
// for the paths under /sapi, the wallet API, which exists on the production host only.
// Pure; what may be sent is decided elsewhere (safety::Gate), how it is sent in RestChannel.
#pragma once

#include "core/binance/http_call.h"
#include "core/binance/wishes.h"
#include "core/safety/approved_order.h"

namespace bw::binance::spot {

// The exit of something held as a pair: a limit order above the market, a stop below it.
struct ExitPairWish
{
    trading::Symbol symbol;
    trading::ClientOrderId listId;
    trading::Quantity quantity;
    trading::ClientOrderId takeProfitId;
    trading::Price takeProfit;
    trading::ClientOrderId stopId;
    trading::Price stopTrigger;
};

[[nodiscard]] HttpCall placeOrder(const OrderWish &wish);
// STOP_LOSS: a market order once the last trade reaches the trigger. A quantity is required.
[[nodiscard]] HttpCall placeStop(const StopWish &wish);
// A limit order and its protective stop as one list: OPO or OTO, with a take-profit OPOCO or OTOCO. The two-legged
// exits sell, so the entry buys.
[[nodiscard]] HttpCall placeEntryList(const OrderWish &entry, const safety::AttachedStop &stop);
[[nodiscard]] HttpCall placeExitPair(const ExitPairWish &wish);

// Cancelling an order of a list cancels the list.
[[nodiscard]] HttpCall cancelOrder(const trading::Symbol &symbol, const trading::ClientOrderId &id);
[[nodiscard]] HttpCall cancelList(const trading::Symbol &symbol, const trading::ClientOrderId &listId);
[[nodiscard]] HttpCall cancelAllOrders(const trading::Symbol &symbol); // stops and lists too
[[nodiscard]] HttpCall lookUpOrder(const trading::Symbol &symbol, const trading::ClientOrderId &id);
[[nodiscard]] HttpCall lookUpList(const trading::ClientOrderId &listId);

[[nodiscard]] HttpCall ping();
[[nodiscard]] HttpCall serverTime();
[[nodiscard]] HttpCall exchangeInfo(); // of every symbol, without the permission sets
[[nodiscard]] HttpCall openPrice(const trading::Symbol &symbol, base::VenueTime at); // the candle of the minute that begins then
[[nodiscard]] HttpCall bookTickers(const QList<trading::Symbol> &symbols); // best prices; not of none
[[nodiscard]] HttpCall account();      // balances above zero only
[[nodiscard]] HttpCall openOrders();   // of every symbol: weight 80
[[nodiscard]] HttpCall openLists();
inline constexpr int kTradesPage = 1000;
inline constexpr int kOrdersPage = 1000;
[[nodiscard]] HttpCall ordersFrom(const trading::Symbol &symbol, trading::VenueOrderId from); // of any state, by number
// Own fills of a symbol: of a time, at most a day long and both ends within it, or from a trade id on (Binance takes one
// or the other).
[[nodiscard]] HttpCall myTradesBetween(const trading::Symbol &symbol, base::VenueTime from, base::VenueTime to);
[[nodiscard]] HttpCall myTradesFrom(const trading::Symbol &symbol, trading::TradeId from);

// On a WebSocket API connection: the account's events come on it from then on. The second form is for one that is logged
// on (Ed25519 keys). Source: Binance spot, user data stream requests; weight 2.
[[nodiscard]] HttpCall subscribeAccount();
[[nodiscard]] HttpCall subscribeLoggedOnAccount();

// Production only.
[[nodiscard]] HttpCall permissions();
// At most 90 days back each; the exchange's own default without a time.
[[nodiscard]] HttpCall deposits(base::VenueTime since);
[[nodiscard]] HttpCall withdrawals(base::VenueTime since);
// type: MAIN_UMFUTURE, UMFUTURE_MAIN, MAIN_FUNDING, FUNDING_MAIN.
[[nodiscard]] HttpCall transfers(QLatin1StringView type, base::VenueTime since);

} // namespace bw::binance::spot
