// What a market remembers of itself: trades between whomever, its book, and funding. Values that a backend hands to the server.
// Thread: plain values. Times are the exchange's, in milliseconds.
#pragma once

#include "core/base/time.h"
#include "core/trading/amounts.h"
#include "core/trading/ids.h"
#include "core/trading/order.h"

#include <QList>

#include <functional>

namespace bw::binance_server {

// A trade as everybody sees it, whoever took part.
struct MarketTrade
{
    trading::Symbol symbol;
    trading::TradeId id;                         // by symbol, without a gap
    trading::Price price;
    trading::Quantity quantity;
    trading::Money quoteQuantity;
    trading::Side taker = trading::Side::Buy;    // Sell: the buyer was the maker
    trading::VenueOrderId takerOrder;            // null: a stranger's
    base::VenueTime at;
};

struct PriceLevel { trading::Price price; trading::Quantity quantity; };
struct BookView { QList<PriceLevel> bids, asks; };               // best first

using TradeSink = std::function<void(const MarketTrade &)>;

struct FundingRecord
{
    trading::Symbol symbol;
    base::VenueTime at;
    trading::Ratio rate;
    trading::Price mark;
};

} // namespace bw::binance_server
