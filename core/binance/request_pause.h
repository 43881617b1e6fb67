// The pause that the venue asked for (429, 418): one for the whole client, because limits are counted per address.
// A pause whose end the venue stated holds everything: whoever sends on is banned, for minutes to days, and then no exit
// leaves at all. One that we assume, because no end was stated, holds only what can wait.
#pragma once

#include "core/base/time.h"

#include <algorithm>

namespace bw::binance {

class RequestPause
{
public:
    enum class End { Stated = 1, Assumed };

    void ask(base::SteadyTime now, std::chrono::seconds length, End end)
    {
        const base::SteadyTime until = now + std::min<std::chrono::nanoseconds>(length, kLongest);
        m_until = std::max(m_until, until);
        m_statedUntil = end == End::Stated ? std::max(m_statedUntil, until) : m_statedUntil;
    }
    [[nodiscard]] bool holdsAll(base::SteadyTime now) const { return now < m_statedUntil; }
    [[nodiscard]] bool holds(base::SteadyTime now) const { return now < m_until; }
    [[nodiscard]] base::Millis remaining(base::SteadyTime now) const { return holds(now) ? m_until.since(now) : base::Millis(0); }

private:
    static constexpr std::chrono::hours kLongest{72}; // the longest ban that the venue documents
    base::SteadyTime m_until;
    base::SteadyTime m_statedUntil;
};

} // namespace bw::binance
