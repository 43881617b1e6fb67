// The table of what the spot exchange can be asked: each operation once, with its REST route and its name on the
// WebSocket API; the two differ only in the envelope around the answer.
// Thread: the server's. Failure: an operation answers Binance's own error.
// Source of names, weights and order counts: rest-api.md, web-socket-api.md.
#pragma once

#include "core/binance_server/spot/desk.h"

namespace bw::binance_server::spot {

enum class Access { Public = 1, Signed };

struct Operation
{
    const char *method;                          // REST; null: not there
    const char *path;
    const char *request;                         // WebSocket API; null: not there
    Access access;
    int orders;                                  // unfilled orders that it adds
    int (*weight)(const Parameters &);
    int weightWhenDone;                          // in place of the weight when it succeeds; -1: the same
    Body (*handle)(const Call &);
};

[[nodiscard]] const Operation *findRoute(const QByteArray &method, const QByteArray &path);
[[nodiscard]] const Operation *findRequest(const QByteArray &name);    // "order.place" or "v3/order.place"

// Market
Body ping(const Call &call);
Body serverTime(const Call &call);
Body exchangeInfo(const Call &call);
Body depth(const Call &call);
Body trades(const Call &call);
Body historicalTrades(const Call &call);
Body aggregateTrades(const Call &call);
Body klines(const Call &call);
Body averagePrice(const Call &call);
Body ticker24hr(const Call &call);
Body tickerTradingDay(const Call &call);
Body tickerWindow(const Call &call);
Body tickerPrice(const Call &call);
Body tickerBook(const Call &call);
// Orders
Body placeOrder(const Call &call);
Body testOrder(const Call &call);
Body queryOrder(const Call &call);
Body cancelOrder(const Call &call);
Body cancelOpenOrders(const Call &call);
Body replaceOrder(const Call &call);
Body amendOrder(const Call &call);
Body openOrders(const Call &call);
Body allOrders(const Call &call);
Body myTrades(const Call &call);
// Order lists
Body placeOco(const Call &call);
Body placeOto(const Call &call);
Body placeOtoco(const Call &call);
Body placeOpo(const Call &call);
Body placeOpoco(const Call &call);
Body placeOldOco(const Call &call);
Body cancelOrderList(const Call &call);
Body queryOrderList(const Call &call);
Body openOrderLists(const Call &call);
Body allOrderLists(const Call &call);
// Account and wallet
Body account(const Call &call);
Body commission(const Call &call);
Body orderRateLimits(const Call &call);
Body systemStatus(const Call &call);
Body apiRestrictions(const Call &call);
Body coins(const Call &call);
Body depositHistory(const Call &call);
Body withdrawHistory(const Call &call);
Body tradeFees(const Call &call);
Body marginPairs(const Call &call); // none: clients ask while they load the markets
Body transferHistory(const Call &call);
Body walletBalance(const Call &call);

} // namespace bw::binance_server::spot
