#include "core/binance/request_weights.h"

#include <array>

namespace bw::binance {

namespace {

struct Row
{
    Method method;
    const char *path;
    int weight;
    int weightOfAll;   // without a symbol
    int orders;
};

constexpr Method kGet = Method::Get;
constexpr Method kPost = Method::Post;
constexpr Method kPut = Method::Put;
constexpr Method kDelete = Method::Delete;
constexpr int kUnlisted = 40;
constexpr int kConnection = 5; // to the WebSocket API; spot: 2
constexpr int kSession = 2;    // session.logon, session.status

constexpr std::array kRows{
    Row{kGet, "/fapi/v1/ping", 1, 1, 0},
    Row{kGet, "/fapi/v1/time", 1, 1, 0},
    Row{kGet, "/fapi/v1/exchangeInfo", 1, 1, 0},
    Row{kGet, "/fapi/v1/ticker/bookTicker", 2, 5, 0},
    Row{kGet, "/fapi/v1/premiumIndex", 1, 10, 0},
    Row{kGet, "/fapi/v1/markPriceKlines", 1, 1, 0}, // below 100 rows
    Row{kGet, "/api/v3/klines", 2, 2, 0},
    Row{kPost, "/fapi/v1/order", 1, 1, 1},
    Row{kPut, "/fapi/v1/order", 1, 1, 1},
    Row{kDelete, "/fapi/v1/order", 1, 1, 0},
    Row{kGet, "/fapi/v1/order", 1, 1, 0},
    Row{kPost, "/fapi/v1/algoOrder", 1, 1, 1},
    Row{kDelete, "/fapi/v1/algoOrder", 1, 1, 0},
    Row{kGet, "/fapi/v1/algoOrder", 1, 1, 0},
    Row{kDelete, "/fapi/v1/allOpenOrders", 1, 1, 0},
    Row{kGet, "/fapi/v1/openOrders", 1, 40, 0},
    Row{kGet, "/fapi/v1/openAlgoOrders", 1, 40, 0},
    Row{kGet, "/fapi/v3/balance", 5, 5, 0},
    Row{kGet, "/fapi/v3/account", 5, 5, 0},
    Row{kGet, "/fapi/v3/positionRisk", 5, 5, 0},
    Row{kGet, "/fapi/v1/positionSide/dual", 30, 30, 0},
    Row{kGet, "/fapi/v1/accountConfig", 5, 5, 0},
    Row{kGet, "/fapi/v1/symbolConfig", 5, 5, 0},
    Row{kPost, "/fapi/v1/leverage", 1, 1, 0},
    Row{kPost, "/fapi/v1/marginType", 1, 1, 0},
    Row{kPost, "/fapi/v1/countdownCancelAll", 10, 10, 0},
    Row{kGet, "/fapi/v1/income", 30, 30, 0},
    Row{kGet, "/fapi/v1/userTrades", 5, 5, 0},
    Row{kPost, "/fapi/v1/listenKey", 1, 1, 0},
    Row{kPut, "/fapi/v1/listenKey", 1, 1, 0},
    Row{kGet, "/api/v3/ping", 1, 1, 0},
    Row{kGet, "/api/v3/time", 1, 1, 0},
    Row{kGet, "/api/v3/exchangeInfo", 20, 20, 0},
    Row{kGet, "/api/v3/ticker/bookTicker", 2, 4, 0},
    Row{kPost, "/api/v3/order", 1, 1, 1},
    Row{kDelete, "/api/v3/order", 1, 1, 0},
    Row{kGet, "/api/v3/order", 4, 4, 0},
    Row{kPost, "/api/v3/orderList/oco", 1, 1, 2},
    Row{kPost, "/api/v3/orderList/oto", 1, 1, 2},
    Row{kPost, "/api/v3/orderList/otoco", 1, 1, 3},
    Row{kPost, "/api/v3/orderList/opo", 1, 1, 2},
    Row{kPost, "/api/v3/orderList/opoco", 1, 1, 3},
    Row{kDelete, "/api/v3/orderList", 1, 1, 0},
    Row{kGet, "/api/v3/orderList", 4, 4, 0},
    Row{kGet, "/api/v3/openOrderList", 6, 6, 0},
    Row{kDelete, "/api/v3/openOrders", 1, 1, 0},
    Row{kGet, "/api/v3/openOrders", 6, 80, 0},
    Row{kGet, "/api/v3/account", 20, 20, 0},
    Row{kGet, "/api/v3/myTrades", 20, 20, 0},
    Row{kGet, "/api/v3/allOrders", 20, 20, 0},
    // The wallet counts apart, by its own limits.
    Row{kGet, "/sapi/v1/account/apiRestrictions", 0, 0, 0},
    Row{kGet, "/sapi/v1/capital/deposit/hisrec", 0, 0, 0},
    Row{kGet, "/sapi/v1/capital/withdraw/history", 0, 0, 0},
    Row{kGet, "/sapi/v1/asset/transfer", 0, 0, 0},
};

bool namesASymbol(const HttpCall &call)
{
    const QByteArray sent = call.parameters.encoded();
    return sent.startsWith("symbol=") || sent.contains("&symbol=");
}

} // namespace

RequestCost costOf(const HttpCall &call)
{
    if (call.path.isEmpty()) { // what the WebSocket API alone knows
        return {call.wsMethod.isEmpty() ? kConnection : kSession, 0};
    }
    for (const Row &row : kRows) {
        if (row.method == call.method && call.path == QLatin1String(row.path)) {
            return {namesASymbol(call) ? row.weight : row.weightOfAll, row.orders};
        }
    }
    return {kUnlisted, call.method == Method::Post ? 1 : 0};
}

} // namespace bw::binance
