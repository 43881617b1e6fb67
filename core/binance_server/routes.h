// The table of what USD-M can be asked, on REST and on the WebSocket API: who may, at which weight, and the function that
// answers it. The two differ only in the envelope around the answer.
// Thread: the server's. Failure: a route answers Binance's own error.
#pragma once

#include "core/binance_server/parameters.h"
#include "core/binance_server/server.h"

namespace bw::binance_server {

class ListenKey;

enum class Security { None = 1, KeyOnly, Signed };
enum class OrderCost { Free = 1, CountsOne };

struct Call
{
    const Parameters &parameters;
    Backend &backend;            // of the account that asks
    const Backend &market;       // what strangers trade is told by one account alone
    const ServerConfig &config;
    ListenKey &listenKey;
};

using Body = Answer<QByteArray>; // JSON

struct Route
{
    const char *method;
    const char *path;
    Security security;
    OrderCost cost;
    int weightOne;   // with a symbol
    int weightAll;   // without one
    Body (*handle)(const Call &);
    const char *request = nullptr;   // its name on the WebSocket API; null: not there
};

[[nodiscard]] const Route *findRoute(const QByteArray &method, const QByteArray &path);
[[nodiscard]] const Route *findRequest(const QByteArray &name);      // "order.place", "v2/account.status"
[[nodiscard]] int weightOf(const Route &route, const Parameters &parameters);

// Market
Body ping(const Call &call);
Body serverTime(const Call &call);
Body exchangeInfo(const Call &call);
Body premiumIndex(const Call &call);
Body bookTicker(const Call &call);
Body priceTicker(const Call &call);
Body depth(const Call &call);
Body trades(const Call &call);
Body historicalTrades(const Call &call);
Body aggTrades(const Call &call);
Body klines(const Call &call);
Body continuousKlines(const Call &call);
Body indexPriceKlines(const Call &call);
Body markPriceKlines(const Call &call);
Body ticker24hr(const Call &call);
Body openInterest(const Call &call);
Body fundingRate(const Call &call);
Body fundingInfo(const Call &call);
Body coinMarginedInfo(const Call &call);
// Orders
Body postOrder(const Call &call);
Body testOrder(const Call &call);
Body putOrder(const Call &call);
Body postBatchOrders(const Call &call);
Body putBatchOrders(const Call &call);
Body deleteBatchOrders(const Call &call);
Body countdownCancelAll(const Call &call);
Body forceOrders(const Call &call);
Body getOrder(const Call &call);
Body deleteOrder(const Call &call);
Body getOpenOrder(const Call &call);
Body getOpenOrders(const Call &call);
Body deleteAllOpenOrders(const Call &call);
Body getAllOrders(const Call &call);
// Conditional orders
Body postAlgoOrder(const Call &call);
Body getAlgoOrder(const Call &call);
Body deleteAlgoOrder(const Call &call);
Body getOpenAlgoOrders(const Call &call);
Body getAllAlgoOrders(const Call &call);
Body deleteAlgoOpenOrders(const Call &call);
// Account
Body userTrades(const Call &call);
Body income(const Call &call);
Body leverageBracket(const Call &call);
Body symbolConfig(const Call &call);
Body accountConfig(const Call &call);
Body positionSideDual(const Call &call);
Body commissionRate(const Call &call);
Body rateLimitOrder(const Call &call);
Body balance(const Call &call);
Body accountV2(const Call &call);
Body accountV3(const Call &call);
Body positionRiskV2(const Call &call);
Body positionRiskV3(const Call &call);
Body postLeverage(const Call &call);
Body postMarginType(const Call &call);
Body postPositionMargin(const Call &call);
Body positionMarginHistory(const Call &call);
Body postPositionSideDual(const Call &call);
Body multiAssetsMargin(const Call &call);
Body postMultiAssetsMargin(const Call &call);
Body feeBurn(const Call &call);
Body postFeeBurn(const Call &call);
Body adlQuantile(const Call &call);
Body apiTradingStatus(const Call &call);
Body postListenKey(const Call &call);
Body putListenKey(const Call &call);
Body deleteListenKey(const Call &call);

} // namespace bw::binance_server
