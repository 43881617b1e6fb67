// How often a gap in the events is told: a peer that talks nonsense without end would have the account read, and the reading
// noted, for every word. So many at once, then one a second; what was held back is told as one at the end.
// Pure; the time is given.
#pragma once

#include "core/base/time.h"

#include <algorithm>

namespace bw::binance {

class LossMeter
{
public:
    static constexpr int kAtOnce = 20;
    static constexpr base::Millis kEvery{1000};

    // Whether this one is told now; else it is held back, until release() gives it.
    [[nodiscard]] bool pass(base::SteadyTime now)
    {
        refill(now);
        m_held = m_left == 0;
        m_left -= m_held ? 0 : 1;
        return !m_held;
    }
    [[nodiscard]] bool holds() const { return m_held; }
    // Once it is time, what was held back may be told.
    [[nodiscard]] bool release(base::SteadyTime now)
    {
        return m_held && pass(now);
    }

private:
    void refill(base::SteadyTime now)
    {
        if (m_filledAt.isNever()) {
            m_filledAt = now;
        }
        const std::int64_t due = now.since(m_filledAt) / kEvery;
        m_left = int(std::min<std::int64_t>(kAtOnce, m_left + due));
        m_filledAt = m_filledAt + kEvery * due;
    }

    int m_left = kAtOnce;
    bool m_held = false;
    base::SteadyTime m_filledAt;
};

} // namespace bw::binance
