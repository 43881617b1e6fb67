// What a request costs of the limits. Data; pure. Source: Binance API, weights of both markets (2026), facts 4.3 and 4.6.
// Where the exchange charges nothing for a success, the price of a failure stands here: never too little.
#pragma once

#include "core/binance/http_call.h"

namespace bw::binance {

struct RequestCost
{
    int weight = 1;   // of the address, per minute
    int orders = 0;   // of the account's order counts

    friend bool operator==(const RequestCost &, const RequestCost &) = default;
};

// What stands in no row costs what the dearest of its kind does.
[[nodiscard]] RequestCost costOf(const HttpCall &call);

} // namespace bw::binance
