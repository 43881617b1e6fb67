// A spot market's rules: those that both markets share stand in trading::Instrument, the rest here. Source: exchangeInfo
// and the filters page of the Spot API. Thread: values.
// Invariants (isUsable): the shared part is valid, and one tick times one step has no more decimals than the quote asset,
// so that no value is ever rounded.
#pragma once

#include "core/binance_server/spot/values.h"

namespace bw::binance_server::spot {

struct PercentBand { Ratio up, down; };         // of the reference price; zero: that edge is not enforced
struct TrailingRange { int minAbove = 10, maxAbove = 2000, minBelow = 10, maxBelow = 2000; };   // bips

struct SpotInstrument
{
    trading::Instrument common;                 // PRICE_FILTER, LOT_SIZE, MARKET_LOT_SIZE, minNotional, MAX_NUM_ORDERS
    int basePrecision = 8;                      // decimals of quantities and of commissions in the base asset
    int quotePrecision = 8;                     // decimals of prices, quote amounts and commissions in the quote asset
    PercentBand bid, ask;                       // PERCENT_PRICE_BY_SIDE: buys, sells
    PercentBand bothSides;                      // PERCENT_PRICE, where a symbol has that one
    Money maxNotional;                          // NOTIONAL, with common.minNotional; zero: none
    Money minNotionalAlone;                     // MIN_NOTIONAL, where a symbol has that one; at market as minNotionalAtMarket says
    bool minNotionalAtMarket = true;            // applyMinToMarket
    bool maxNotionalAtMarket = false;           // applyMaxToMarket
    int icebergParts = 100;                     // ICEBERG_PARTS; the counts below: 0 = not stated
    int maxAlgoOrders = 5;                      // MAX_NUM_ALGO_ORDERS
    int maxIcebergOrders = 0;                   // MAX_NUM_ICEBERG_ORDERS
    int maxOrderLists = 20;                     // MAX_NUM_ORDER_LISTS
    int maxAmends = 10;                         // MAX_NUM_ORDER_AMENDS
    Quantity maxPosition;                       // MAX_POSITION; zero: none
    TrailingRange trailing;                     // TRAILING_DELTA
    StpMode defaultStp = StpMode::ExpireMaker;
    QList<StpMode> allowedStp{StpMode::None, StpMode::ExpireTaker, StpMode::ExpireMaker, StpMode::ExpireBoth, StpMode::Decrement};

    [[nodiscard]] bool isUsable() const;
};

} // namespace bw::binance_server::spot
