// A market's grid: prices in whole ticks, quantities in whole lots, so that matching compares and counts integers and
// every amount of money is still exact. Both markets of the exchange are such a grid.
// Thread: values. Failure: a price or quantity off the grid is a broken contract; filters have refused it before.
#pragma once

#include "core/trading/amounts.h"

#include <compare>
#include <cstdint>
#include <optional>

namespace bw::paper::matching {

template<typename Tag>
class Count
{
public:
    constexpr Count() = default;
    explicit constexpr Count(std::int64_t value) : m_value(value) {}
    [[nodiscard]] constexpr std::int64_t value() const { return m_value; }
    [[nodiscard]] constexpr bool isZero() const { return m_value == 0; }
    [[nodiscard]] constexpr bool isPositive() const { return m_value > 0; }
    friend constexpr Count operator+(Count a, Count b) { return Count(a.m_value + b.m_value); }
    friend constexpr Count operator-(Count a, Count b) { return Count(a.m_value - b.m_value); }
    constexpr Count &operator+=(Count other) { m_value += other.m_value; return *this; }
    constexpr Count &operator-=(Count other) { m_value -= other.m_value; return *this; }
    friend constexpr auto operator<=>(Count, Count) = default;

private:
    std::int64_t m_value = 0;
};

using Ticks = Count<struct TicksTag>;   // price / tickSize
using Lots = Count<struct LotsTag>;     // quantity / stepSize
using TickLots = base::Int128;          // a value: ticks * lots, the money of a grid without its unit

class Grid
{
public:
    // Precondition: both positive, and their product is exact at the 18 decimals of base::Decimal.
    Grid(trading::Price tick, trading::Quantity step);

    [[nodiscard]] std::optional<Ticks> exactTicks(trading::Price price) const;       // empty when off the grid
    [[nodiscard]] std::optional<Lots> exactLots(trading::Quantity quantity) const;
    [[nodiscard]] Ticks nearestTicks(trading::Price price) const;                    // toward zero
    [[nodiscard]] Lots floorLots(trading::Quantity quantity) const;                  // a size never grows
    [[nodiscard]] trading::Price price(Ticks ticks) const;
    [[nodiscard]] trading::Quantity quantity(Lots lots) const;
    [[nodiscard]] trading::Money money(TickLots value) const;                        // exact
    [[nodiscard]] trading::Money money(Ticks ticks, Lots lots) const { return money(TickLots(ticks.value()) * lots.value()); }
    [[nodiscard]] TickLots floorValue(trading::Money money) const;                   // what the money can pay at most

private:
    base::Int128 m_tick;
    base::Int128 m_step;
    base::Int128 m_unit;   // raw money of one tick times one lot
};

} // namespace bw::paper::matching
