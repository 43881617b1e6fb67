#include "core/engine/drawdown.h"

namespace bw::engine {

using trading::Money;
using trading::Ratio;
using trading::Rounding;

void Drawdown::shift(Money transfer, base::VenueTime at)
{
    if (m_peak) {
        m_peak->equity += transfer;
        m_peak->asOf = std::max(m_peak->asOf, at);
    }
}

bool Drawdown::observe(Money equity, base::Now now)
{
    if (!m_peak || equity > m_peak->equity) {
        m_peak = Peak{equity, now.venue};
    }
    if (!m_written) {
        return true;
    }
    const Money risen = m_peak->equity - m_written->equity;
    static const Ratio kMuch = Ratio::literal("0.0005");
    const bool much = m_written->equity.isPositive() && risen > times(m_written->equity, kMuch, Rounding::Floor);
    return risen.isPositive() && (much || now.steady.since(m_writtenAt) >= kWriteEvery);
}

Money Drawdown::depth(Money equity) const
{
    return m_peak && equity < m_peak->equity ? m_peak->equity - equity : Money();
}

// Without a positive peak there is nothing that a share could be of.
bool Drawdown::exceeds(Money equity, Ratio limit) const
{
    return m_peak && m_peak->equity.isPositive() && depth(equity) >= times(m_peak->equity, limit, Rounding::Floor);
}

} // namespace bw::engine
