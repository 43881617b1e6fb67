// The sizes that the exchange accepts for an order of a form and for the market exit that ends it: first, first + step,
// ..., first + last * step. Of two different grids the coarser one is taken; where it does not lie on the finer one, the
// sizes are refused by the rules, not by the grid. Pure.
#pragma once

#include "core/trading/instrument.h"
#include "core/trading/order.h"

#include <algorithm>

namespace bw::safety {

struct SizeGrid
{
    base::Int128 first = 0;
    base::Int128 step = 0;
    base::Int128 last = -1; // none

    // The instrument is a valid one.
    SizeGrid(const trading::Instrument &i, trading::OrderType type)
    {
        const bool market = type == trading::OrderType::Market;
        const auto raw = [](trading::Quantity q) { return q.value().raw(); };
        const base::Int128 smallest = market ? raw(i.minMarketQuantity) : std::max(raw(i.minQuantity), raw(i.minMarketQuantity));
        const base::Int128 largest = raw(market ? i.maxMarketQuantity : i.maxQuantity);
        step = market ? raw(i.marketStepSize) : std::max(raw(i.stepSize), raw(i.marketStepSize));
        first = smallest > 0 ? smallest : step;
        last = first > largest ? base::Int128(-1) : (largest - first) / step;
    }

    [[nodiscard]] trading::Quantity at(base::Int128 index) const
    {
        return trading::Quantity(base::Decimal::fromRaw(first + index * step));
    }
};

} // namespace bw::safety
