// The filters of an instrument as the exchange applies them, each with its own number. Pure functions.
// Precision comes before every other filter; the minimum notional is not asked of orders that only reduce.
#pragma once

#include "core/paper/margin.h"

namespace bw::paper {

// What an order of this side meets first, and whether it would trade with it.
[[nodiscard]] inline trading::Price bestOpposite(const binance_server::MarketRecord &market, trading::Side side)
{
    return side == trading::Side::Buy ? market.ask : market.bid;
}
[[nodiscard]] inline bool crosses(trading::Side side, trading::Price limit, trading::Price best)
{
    return side == trading::Side::Buy ? best <= limit : best >= limit;
}

using Refusal = std::optional<binance_server::VenueError>;

[[nodiscard]] Refusal refusalOf(Room room);
[[nodiscard]] Refusal checkClientId(const trading::ClientOrderId &id);     // empty is fine: the exchange makes one
[[nodiscard]] Refusal checkPrecision(const trading::Instrument &instrument, trading::Quantity quantity,
                                     std::optional<trading::Price> price);
[[nodiscard]] Refusal checkPriceFilter(const trading::Instrument &instrument, trading::Price price);
[[nodiscard]] Refusal checkTriggerPrice(const trading::Instrument &instrument, trading::Price price);
[[nodiscard]] Refusal checkLotSize(const trading::Instrument &instrument, trading::Quantity quantity, trading::OrderType type);
[[nodiscard]] Refusal checkPriceBand(const trading::Instrument &instrument, trading::Side side, trading::Price price, trading::Price mark);
[[nodiscard]] Refusal checkNewOrder(const trading::Instrument &instrument, const binance_server::NewOrder &order,
                                    const binance_server::MarketRecord &market);

} // namespace bw::paper
