// The pause that the venue asked for (429, 418): one for the whole client, because limits are counted per address.
#pragma once

#include "core/base/time.h"

#include <algorithm>

namespace bw::binance {

class RequestPause
{
public:
    void ask(base::SteadyTime now, std::chrono::seconds length)
    {
        m_until = std::max(m_until, now + std::min<std::chrono::nanoseconds>(length, kLongest));
    }
    [[nodiscard]] bool holds(base::SteadyTime now) const { return now < m_until; }
    [[nodiscard]] base::Millis remaining(base::SteadyTime now) const { return holds(now) ? m_until.since(now) : base::Millis(0); }

private:
    static constexpr std::chrono::hours kLongest{72}; // the longest ban that the venue documents
    base::SteadyTime m_until;
};

} // namespace bw::binance
