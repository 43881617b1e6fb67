// A trade of the market, whoever took part: one of it, or those of one taker at one price.
#pragma once

#include "core/trading/order.h"

namespace bw::binance {

struct PublicTrade
{
    trading::Symbol symbol;
    trading::Price price;                     // > 0, as the quantity
    trading::Quantity quantity;
    trading::Side taker = trading::Side::Buy;
    base::VenueTime at{};
};

} // namespace bw::binance
