#include "core/engine/valuation.h"

#include <algorithm>

namespace bw::engine {

using trading::Money;
using trading::Ratio;
using trading::Rounding;

void Valuation::set(const trading::Position &position, const MarkView *mark)
{
    const auto at = std::lower_bound(m_held.begin(), m_held.end(), position.symbol,
                                     [](const HeldValue &held, const trading::Symbol &symbol) { return held.symbol < symbol; });
    const bool known = at != m_held.end() && at->symbol == position.symbol;
    if (known) {
        discount(*at);
    }
    if (position.isFlat()) {
        if (known) {
            m_held.erase(at);
        }
        return;
    }
    HeldValue held{position.symbol, mark != nullptr, {}, {}, {}, {}};
    if (mark) {
        held.value = position.valueAt(mark->mark);
        held.unrealised = position.unrealizedAt(mark->mark);
        held.exitCost = exitCost(position, *mark, m_limits);
        held.markAt = mark->at;
    }
    count(held);
    if (known) {
        *at = held;
    } else {
        m_held.insert(at, held);
    }
}

void Valuation::clear()
{
    *this = Valuation(m_limits);
}

void Valuation::count(const HeldValue &held)
{
    m_unmarked += held.known ? 0 : 1;
    m_unrealised += held.unrealised;
    m_exitCosts += held.exitCost;
}

void Valuation::discount(const HeldValue &held)
{
    m_unmarked -= held.known ? 0 : 1;
    m_unrealised -= held.unrealised;
    m_exitCosts -= held.exitCost;
}

std::optional<Money> Valuation::unrealised() const
{
    return m_unmarked == 0 ? std::optional(m_unrealised) : std::nullopt;
}

Money Valuation::exitCost(const trading::Position &position, const MarkView &mark, const safety::LimitValues &limits)
{
    const Ratio share = limits.takerCommission + limits.slippageAllowance;
    Money cost = times(position.valueAt(mark.mark), share, Rounding::Ceiling);
    if (mark.bid && mark.ask && *mark.ask > *mark.bid) {
        static const Ratio kHalf = Ratio::literal("0.5");
        cost += times((*mark.ask - *mark.bid) * position.amount.abs(), kHalf, Rounding::Ceiling);
    }
    return cost;
}

} // namespace bw::engine
