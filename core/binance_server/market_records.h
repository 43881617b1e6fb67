// What a market remembers of itself: prints, candles, funding. Values that a backend hands to the routes of both markets.
// Thread: plain values. Times are the exchange's, in milliseconds.
#pragma once

#include "core/base/time.h"
#include "core/trading/amounts.h"
#include "core/trading/ids.h"

#include <optional>

namespace bw::binance_server {

struct TradePrint
{
    std::int64_t id = 0;             // by symbol, without a gap
    trading::Price price;
    trading::Quantity quantity;
    base::VenueTime at;
    bool buyerMaker = false;
};

struct Candle
{
    base::VenueTime openedAt;
    base::VenueTime closedAt;        // the last millisecond of it
    trading::Price open, high, low, close;
    trading::Quantity volume, takerBuyVolume;
    trading::Money quoteVolume, takerBuyQuote;
    trading::Quantity lastQuantity;
    std::int64_t firstId = 0, lastId = 0;
    std::int64_t trades = 0;
};

enum class CandleInterval { M1 = 1, M3, M5, M15, M30, H1, H2, H4, H6, H8, H12, D1, D3, W1, Month };
enum class PriceSeries { Trades = 1, Mark };   // the index is the mark here

struct CandleQuestion
{
    trading::Symbol symbol;
    PriceSeries series = PriceSeries::Trades;
    CandleInterval interval = CandleInterval::M1;
    std::optional<base::VenueTime> from, to;
    int limit = 500;
};

struct PrintQuestion
{
    trading::Symbol symbol;
    std::optional<std::int64_t> fromId;
    std::optional<base::VenueTime> from, to;
    int limit = 500;
};

struct FundingRecord
{
    trading::Symbol symbol;
    base::VenueTime at;
    trading::Ratio rate;
    trading::Price mark;
};

} // namespace bw::binance_server
