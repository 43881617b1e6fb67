#include "core/binance_server/spot/operations.h"

#include <cstring>

namespace bw::binance_server::spot {

namespace {

template<int N>
int flat(const Parameters &) { return N; }

template<int One, int All>
int bySymbol(const Parameters &parameters) { return parameters.value("symbol").isEmpty() ? All : One; }

int symbolsIn(const Parameters &parameters)
{
    return parameters.has("symbols") ? static_cast<int>(parameters.value("symbols").count(',')) + 1 : 1;
}

int byDay(const Parameters &parameters)
{
    if (parameters.has("symbols"))
        return symbolsIn(parameters) <= 20 ? 2 : symbolsIn(parameters) <= 100 ? 40 : 80;
    return bySymbol<2, 80>(parameters);
}

int byWindow(const Parameters &parameters) { return std::min(200, 4 * symbolsIn(parameters)); }

int byDepth(const Parameters &parameters)
{
    const int limit = parameters.has("limit") ? parameters.value("limit").toInt() : 100;
    return limit <= 100 ? 5 : limit <= 500 ? 25 : limit <= 1000 ? 50 : 250;
}

int byOrder(const Parameters &parameters) { return parameters.has("orderId") ? 5 : 20; }

int byRates(const Parameters &parameters) { return parameters.value("computeCommissionRates") == "true" ? 20 : 1; }

constexpr Access kPublic = Access::Public;
constexpr Access kSigned = Access::Signed;

constexpr Operation kOperations[] = {
    {"GET", "/api/v3/ping", "ping", kPublic, 0, flat<1>, -1, ping},
    {"GET", "/api/v3/time", "time", kPublic, 0, flat<1>, -1, serverTime},
    {"GET", "/api/v3/exchangeInfo", "exchangeInfo", kPublic, 0, flat<20>, -1, exchangeInfo},
    {"GET", "/api/v3/depth", "depth", kPublic, 0, byDepth, -1, depth},
    {"GET", "/api/v3/trades", "trades.recent", kPublic, 0, flat<25>, -1, trades},
    {"GET", "/api/v3/historicalTrades", "trades.historical", kPublic, 0, flat<25>, -1, historicalTrades},
    {"GET", "/api/v3/aggTrades", "trades.aggregate", kPublic, 0, flat<4>, -1, aggregateTrades},
    {"GET", "/api/v3/klines", "klines", kPublic, 0, flat<2>, -1, klines},
    {"GET", "/api/v3/uiKlines", "uiKlines", kPublic, 0, flat<2>, -1, klines},
    {"GET", "/api/v3/avgPrice", "avgPrice", kPublic, 0, flat<2>, -1, averagePrice},
    {"GET", "/api/v3/ticker/24hr", "ticker.24hr", kPublic, 0, byDay, -1, ticker24hr},
    {"GET", "/api/v3/ticker/tradingDay", "ticker.tradingDay", kPublic, 0, byWindow, -1, tickerTradingDay},
    {"GET", "/api/v3/ticker", "ticker", kPublic, 0, byWindow, -1, tickerWindow},
    {"GET", "/api/v3/ticker/price", "ticker.price", kPublic, 0, bySymbol<2, 4>, -1, tickerPrice},
    {"GET", "/api/v3/ticker/bookTicker", "ticker.book", kPublic, 0, bySymbol<2, 4>, -1, tickerBook},
    {"POST", "/api/v3/order", "order.place", kSigned, 1, flat<1>, 0, placeOrder},
    {"POST", "/api/v3/order/test", "order.test", kSigned, 0, byRates, -1, testOrder},
    {"GET", "/api/v3/order", "order.status", kSigned, 0, flat<4>, -1, queryOrder},
    {"DELETE", "/api/v3/order", "order.cancel", kSigned, 0, flat<1>, 0, cancelOrder},
    {"DELETE", "/api/v3/openOrders", "openOrders.cancelAll", kSigned, 0, flat<1>, 0, cancelOpenOrders},
    {"POST", "/api/v3/order/cancelReplace", "order.cancelReplace", kSigned, 1, flat<1>, 0, replaceOrder},
    {"PUT", "/api/v3/order/amend/keepPriority", "order.amend.keepPriority", kSigned, 0, flat<4>, -1, amendOrder},
    {"GET", "/api/v3/openOrders", "openOrders.status", kSigned, 0, bySymbol<6, 80>, -1, openOrders},
    {"GET", "/api/v3/allOrders", "allOrders", kSigned, 0, flat<20>, -1, allOrders},
    {"GET", "/api/v3/myTrades", "myTrades", kSigned, 0, byOrder, -1, myTrades},
    {"POST", "/api/v3/orderList/oco", "orderList.place.oco", kSigned, 2, flat<1>, 0, placeOco},
    {"POST", "/api/v3/orderList/oto", "orderList.place.oto", kSigned, 2, flat<1>, 0, placeOto},
    {"POST", "/api/v3/orderList/otoco", "orderList.place.otoco", kSigned, 3, flat<1>, 0, placeOtoco},
    {"POST", "/api/v3/orderList/opo", "orderList.place.opo", kSigned, 2, flat<1>, 0, placeOpo},
    {"POST", "/api/v3/orderList/opoco", "orderList.place.opoco", kSigned, 3, flat<1>, 0, placeOpoco},
    {"POST", "/api/v3/order/oco", "orderList.place", kSigned, 2, flat<1>, 0, placeOldOco},
    {"DELETE", "/api/v3/orderList", "orderList.cancel", kSigned, 0, flat<1>, 0, cancelOrderList},
    {"GET", "/api/v3/orderList", "orderList.status", kSigned, 0, flat<4>, -1, queryOrderList},
    {"GET", "/api/v3/openOrderList", "openOrderLists.status", kSigned, 0, flat<6>, -1, openOrderLists},
    {"GET", "/api/v3/allOrderList", "allOrderLists", kSigned, 0, flat<20>, -1, allOrderLists},
    {"GET", "/api/v3/account", "account.status", kSigned, 0, flat<20>, -1, account},
    {"GET", "/api/v3/account/commission", "account.commission", kSigned, 0, flat<20>, -1, commission},
    {"GET", "/api/v3/rateLimit/order", "account.rateLimits.orders", kSigned, 0, flat<40>, -1, orderRateLimits},
    {"GET", "/sapi/v1/system/status", nullptr, kPublic, 0, flat<1>, -1, systemStatus},
    {"GET", "/sapi/v1/account/apiRestrictions", nullptr, kSigned, 0, flat<1>, -1, apiRestrictions},
    {"GET", "/sapi/v1/capital/config/getall", nullptr, kSigned, 0, flat<10>, -1, coins},
    {"GET", "/sapi/v1/capital/deposit/hisrec", nullptr, kSigned, 0, flat<1>, -1, depositHistory},
    {"GET", "/sapi/v1/capital/withdraw/history", nullptr, kSigned, 0, flat<1>, -1, withdrawHistory},
    {"GET", "/sapi/v1/asset/transfer", nullptr, kSigned, 0, flat<1>, -1, transferHistory},
    {"GET", "/sapi/v1/asset/tradeFee", nullptr, kSigned, 0, flat<1>, -1, tradeFees},
    {"GET", "/sapi/v1/margin/allPairs", nullptr, kSigned, 0, flat<1>, -1, marginPairs},
    {"GET", "/sapi/v1/margin/isolated/allPairs", nullptr, kSigned, 0, flat<1>, -1, marginPairs},
    {"GET", "/sapi/v1/asset/wallet/balance", nullptr, kSigned, 0, flat<60>, -1, walletBalance},
};

} // namespace

const Operation *findRoute(const QByteArray &method, const QByteArray &path)
{
    for (const Operation &operation : kOperations) {
        if (method == operation.method && path == operation.path)
            return &operation;
    }
    return nullptr;
}

const Operation *findRequest(const QByteArray &name)
{
    const QByteArray bare = name.startsWith("v3/") ? name.mid(3) : name;
    for (const Operation &operation : kOperations) {
        if (operation.request && bare == operation.request)
            return &operation;
    }
    return nullptr;
}

} // namespace bw::binance_server::spot
