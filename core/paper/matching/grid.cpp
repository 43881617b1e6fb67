#include "core/paper/matching/grid.h"

#include "core/base/contracts.h"

#include <limits>

namespace bw::paper::matching {

using base::Decimal;
using base::Int128;

namespace {

template<typename T>
std::optional<T> exact(Int128 raw, Int128 unit)
{
    const Int128 count = raw / unit;
    if (count * unit != raw || count > std::numeric_limits<std::int64_t>::max() || count < std::numeric_limits<std::int64_t>::min()) {
        return std::nullopt;
    }
    return T(static_cast<std::int64_t>(count));
}

Decimal scaled(Int128 unit, Int128 count)
{
    Int128 raw = 0;
    const bool overflow = __builtin_mul_overflow(unit, count, &raw);
    BW_ENSURES(!overflow);
    return Decimal::fromRaw(raw);
}

} // namespace

Grid::Grid(trading::Price tick, trading::Quantity step)
    : m_tick(tick.value().raw()), m_step(step.value().raw())
{
    BW_EXPECTS(m_tick > 0 && m_step > 0);
    const auto down = Decimal::checkedMul(tick.value(), step.value(), base::Rounding::Down);
    const auto up = Decimal::checkedMul(tick.value(), step.value(), base::Rounding::Up);
    BW_EXPECTS(down && up && *down == *up);
    m_unit = down->raw();
}

std::optional<Ticks> Grid::exactTicks(trading::Price price) const
{
    return exact<Ticks>(price.value().raw(), m_tick);
}

std::optional<Lots> Grid::exactLots(trading::Quantity quantity) const
{
    return exact<Lots>(quantity.value().raw(), m_step);
}

Ticks Grid::nearestTicks(trading::Price price) const
{
    return Ticks(static_cast<std::int64_t>(price.value().raw() / m_tick));
}

Lots Grid::floorLots(trading::Quantity quantity) const
{
    return Lots(static_cast<std::int64_t>(quantity.value().raw() / m_step));
}

trading::Price Grid::price(Ticks ticks) const
{
    return trading::Price(scaled(m_tick, ticks.value()));
}

trading::Quantity Grid::quantity(Lots lots) const
{
    return trading::Quantity(scaled(m_step, lots.value()));
}

trading::Money Grid::money(TickLots value) const
{
    return trading::Money(scaled(m_unit, value));
}

TickLots Grid::floorValue(trading::Money money) const
{
    return money.value().raw() / m_unit;
}

} // namespace bw::paper::matching
