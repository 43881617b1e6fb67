// The sizes that the exchange accepts for one exit order. An instrument without a usable step or maximum does not keep
// anyone in a position: the exchange has the last word.
// Spot: a market order keeps LOT_SIZE and MARKET_LOT_SIZE, and an exit has to be worth the minimum as well.
// Source: Binance, exchangeInfo filters. Pure.
#pragma once

#include "core/trading/instrument.h"
#include "core/trading/order.h"

namespace bw::safety {

struct ExitSizes
{
    base::Decimal smallest;
    base::Decimal largest; // zero: not stated
    base::Decimal step;    // zero: not stated

    // price: at which the order counts; without one its worth is left to the exchange.
    ExitSizes(const trading::Instrument &i, trading::OrderType type, std::optional<trading::Price> price);

    // The largest accepted size not above `quantity`, the maximum apart; zero where there is none.
    [[nodiscard]] base::Decimal floored(base::Decimal quantity) const;
    // The next piece of what is left to exit; zero when the rest is dust. A split does not end in a piece below the
    // minimum where the one before it can give some of its own.
    [[nodiscard]] base::Decimal pieceOf(base::Decimal rest) const;

private:
    void onSpot(const trading::Instrument &i, trading::OrderType type, std::optional<trading::Price> price);
};

} // namespace bw::safety
