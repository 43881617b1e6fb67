// What an order is wanted to be, before a market puts it into its own request. Values only.
#pragma once

#include "core/trading/order.h"

namespace bw::binance {

struct OrderWish
{
    trading::Symbol symbol;
    trading::ClientOrderId clientId;
    trading::Side side = trading::Side::Buy;
    trading::OrderType type = trading::OrderType::Market;
    trading::TimeInForce timeInForce = trading::TimeInForce::Gtc; // sent with limit orders only
    trading::Quantity quantity;
    std::optional<trading::Price> limitPrice;                     // required for limit orders
    bool reduceOnly = false;                                      // an exit; spot has no such parameter
};

struct StopWish
{
    trading::ConditionalType type = trading::ConditionalType::StopMarket; // a take-profit: usdm only
    trading::Symbol symbol;
    trading::ClientOrderId clientId;
    trading::Side side = trading::Side::Sell;
    trading::Price triggerPrice;
    std::optional<trading::Quantity> quantity;                    // empty: closePosition (USD-M); required on spot
};

} // namespace bw::binance
