#include "core/binance_server/routes.h"

namespace bw::binance_server {

namespace {

constexpr auto kNone = Security::None;
constexpr auto kKey = Security::KeyOnly;
constexpr auto kSigned = Security::Signed;
constexpr auto kFree = OrderCost::Free;
constexpr auto kCounts = OrderCost::CountsOne;

constexpr Route kRoutes[] = {
    {"GET", "/fapi/v1/ping", kNone, kFree, 1, 1, ping},
    {"GET", "/fapi/v1/time", kNone, kFree, 1, 1, serverTime},
    {"GET", "/fapi/v1/exchangeInfo", kNone, kFree, 1, 1, exchangeInfo},
    {"GET", "/fapi/v1/premiumIndex", kNone, kFree, 1, 10, premiumIndex},
    {"GET", "/fapi/v1/ticker/bookTicker", kNone, kFree, 2, 5, bookTicker, "ticker.book"},
    {"GET", "/fapi/v1/ticker/price", kNone, kFree, 1, 2, priceTicker, "ticker.price"},
    {"GET", "/fapi/v2/ticker/price", kNone, kFree, 1, 2, priceTicker},
    {"GET", "/fapi/v1/depth", kNone, kFree, 10, 10, depth, "depth"},
    {"GET", "/fapi/v1/trades", kNone, kFree, 5, 5, trades},
    {"GET", "/fapi/v1/historicalTrades", kKey, kFree, 200, 200, historicalTrades},
    {"GET", "/fapi/v1/aggTrades", kNone, kFree, 20, 20, aggTrades},
    {"GET", "/fapi/v1/klines", kNone, kFree, 5, 5, klines},
    {"GET", "/fapi/v1/continuousKlines", kNone, kFree, 5, 5, continuousKlines},
    {"GET", "/fapi/v1/indexPriceKlines", kNone, kFree, 5, 5, indexPriceKlines},
    {"GET", "/fapi/v1/markPriceKlines", kNone, kFree, 5, 5, markPriceKlines},
    {"GET", "/fapi/v1/ticker/24hr", kNone, kFree, 1, 40, ticker24hr},
    {"GET", "/fapi/v1/openInterest", kNone, kFree, 1, 1, openInterest},
    {"GET", "/fapi/v1/fundingRate", kNone, kFree, 0, 0, fundingRate},
    {"GET", "/fapi/v1/fundingInfo", kNone, kFree, 0, 0, fundingInfo},
    {"GET", "/dapi/v1/exchangeInfo", kNone, kFree, 1, 1, coinMarginedInfo},
    {"POST", "/fapi/v1/order", kSigned, kCounts, 0, 0, postOrder, "order.place"},
    {"POST", "/fapi/v1/order/test", kSigned, kFree, 1, 1, testOrder},
    {"PUT", "/fapi/v1/order", kSigned, kCounts, 1, 1, putOrder, "order.modify"},
    {"POST", "/fapi/v1/batchOrders", kSigned, kCounts, 5, 5, postBatchOrders},
    {"PUT", "/fapi/v1/batchOrders", kSigned, kCounts, 5, 5, putBatchOrders},
    {"DELETE", "/fapi/v1/batchOrders", kSigned, kFree, 1, 1, deleteBatchOrders},
    {"POST", "/fapi/v1/countdownCancelAll", kSigned, kFree, 10, 10, countdownCancelAll},
    {"GET", "/fapi/v1/forceOrders", kSigned, kFree, 20, 50, forceOrders},
    {"GET", "/fapi/v1/order", kSigned, kFree, 1, 1, getOrder, "order.status"},
    {"DELETE", "/fapi/v1/order", kSigned, kFree, 1, 1, deleteOrder, "order.cancel"},
    {"GET", "/fapi/v1/openOrder", kSigned, kFree, 1, 1, getOpenOrder},
    {"GET", "/fapi/v1/openOrders", kSigned, kFree, 1, 40, getOpenOrders},
    {"DELETE", "/fapi/v1/allOpenOrders", kSigned, kFree, 1, 1, deleteAllOpenOrders},
    {"GET", "/fapi/v1/allOrders", kSigned, kFree, 5, 5, getAllOrders},
    {"POST", "/fapi/v1/algoOrder", kSigned, kCounts, 0, 0, postAlgoOrder, "algoOrder.place"},
    {"GET", "/fapi/v1/algoOrder", kSigned, kFree, 1, 1, getAlgoOrder},
    {"DELETE", "/fapi/v1/algoOrder", kSigned, kFree, 1, 1, deleteAlgoOrder, "algoOrder.cancel"},
    {"GET", "/fapi/v1/openAlgoOrders", kSigned, kFree, 1, 40, getOpenAlgoOrders},
    {"GET", "/fapi/v1/allAlgoOrders", kSigned, kFree, 5, 5, getAllAlgoOrders},
    {"DELETE", "/fapi/v1/algoOpenOrders", kSigned, kFree, 1, 1, deleteAlgoOpenOrders},
    {"GET", "/fapi/v1/userTrades", kSigned, kFree, 5, 5, userTrades},
    {"GET", "/fapi/v1/income", kSigned, kFree, 30, 30, income},
    {"GET", "/fapi/v1/leverageBracket", kSigned, kFree, 1, 1, leverageBracket},
    {"GET", "/fapi/v1/symbolConfig", kSigned, kFree, 5, 5, symbolConfig},
    {"GET", "/fapi/v1/accountConfig", kSigned, kFree, 5, 5, accountConfig},
    {"GET", "/fapi/v1/positionSide/dual", kSigned, kFree, 30, 30, positionSideDual},
    {"POST", "/fapi/v1/positionSide/dual", kSigned, kFree, 1, 1, postPositionSideDual},
    {"GET", "/fapi/v1/multiAssetsMargin", kSigned, kFree, 30, 30, multiAssetsMargin},
    {"POST", "/fapi/v1/multiAssetsMargin", kSigned, kFree, 1, 1, postMultiAssetsMargin},
    {"POST", "/fapi/v1/leverage", kSigned, kFree, 1, 1, postLeverage},
    {"POST", "/fapi/v1/marginType", kSigned, kFree, 1, 1, postMarginType},
    {"POST", "/fapi/v1/positionMargin", kSigned, kFree, 1, 1, postPositionMargin},
    {"GET", "/fapi/v1/positionMargin/history", kSigned, kFree, 1, 1, positionMarginHistory},
    {"GET", "/fapi/v1/feeBurn", kSigned, kFree, 30, 30, feeBurn},
    {"POST", "/fapi/v1/feeBurn", kSigned, kFree, 1, 1, postFeeBurn},
    {"GET", "/fapi/v1/adlQuantile", kSigned, kFree, 5, 5, adlQuantile},
    {"GET", "/fapi/v1/apiTradingStatus", kSigned, kFree, 1, 10, apiTradingStatus},
    {"GET", "/fapi/v1/commissionRate", kSigned, kFree, 20, 20, commissionRate},
    {"GET", "/fapi/v1/rateLimit/order", kSigned, kFree, 1, 1, rateLimitOrder},
    {"GET", "/fapi/v2/balance", kSigned, kFree, 5, 5, balance, "account.balance"},
    {"GET", "/fapi/v3/balance", kSigned, kFree, 5, 5, balance, "v2/account.balance"},
    {"GET", "/fapi/v2/account", kSigned, kFree, 5, 5, accountV2, "account.status"},
    {"GET", "/fapi/v3/account", kSigned, kFree, 5, 5, accountV3, "v2/account.status"},
    {"GET", "/fapi/v2/positionRisk", kSigned, kFree, 5, 5, positionRiskV2, "account.position"},
    {"GET", "/fapi/v3/positionRisk", kSigned, kFree, 5, 5, positionRiskV3, "v2/account.position"},
    {"POST", "/fapi/v1/listenKey", kKey, kFree, 1, 1, postListenKey, "userDataStream.start"},
    {"PUT", "/fapi/v1/listenKey", kKey, kFree, 1, 1, putListenKey, "userDataStream.ping"},
    {"DELETE", "/fapi/v1/listenKey", kKey, kFree, 1, 1, deleteListenKey, "userDataStream.stop"},
};

// Weight of depth by its limit: 2 up to 50, 5 for 100, 10 for 500, 20 for 1000.
int depthWeight(const Parameters &parameters)
{
    const int limit = parameters.has("limit") ? parameters.value("limit").toInt() : 500;
    return limit <= 50 ? 2 : limit <= 100 ? 5 : limit <= 500 ? 10 : 20;
}

// Weight of candles by their limit: 1 below 100, 2 below 500, 5 up to 1000, 10 above.
int candleWeight(const Parameters &parameters)
{
    const int limit = parameters.has("limit") ? parameters.value("limit").toInt() : 500;
    return limit < 100 ? 1 : limit < 500 ? 2 : limit <= 1000 ? 5 : 10;
}

} // namespace

const Route *findRoute(const QByteArray &method, const QByteArray &path)
{
    for (const Route &route : kRoutes) {
        if (method == route.method && path == route.path)
            return &route;
    }
    return nullptr;
}

const Route *findRequest(const QByteArray &name)
{
    for (const Route &route : kRoutes) {
        if (route.request && name == route.request)
            return &route;
    }
    return nullptr;
}

int weightOf(const Route &route, const Parameters &parameters)
{
    if (route.handle == depth)
        return depthWeight(parameters);
    for (const auto candles : {klines, continuousKlines, indexPriceKlines, markPriceKlines}) {
        if (route.handle == candles)
            return candleWeight(parameters);
    }
    return parameters.value("symbol").isEmpty() ? route.weightAll : route.weightOne;
}

} // namespace bw::binance_server
