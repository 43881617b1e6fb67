// How often a wrong token may be tried: so many at once, and one more in each interval. Past that a wrong one is answered 429
// instead of 401. The right one is let in all the same: among 2^256 a rate changes nothing, and another program of this
// machine must not be able to lock its owner out. Pure.
#pragma once

#include "core/base/time.h"

#include <algorithm>

namespace bw::api {

class GuessMeter
{
public:
    static constexpr std::int64_t kAtOnce = 10;
    static constexpr base::Millis kOneMoreEvery{6'000};

    // A wrong one came in. False: there were too many.
    [[nodiscard]] bool mayBeTold(base::SteadyTime now)
    {
        const std::int64_t earned = m_at.isNever() ? 0 : now.since(m_at) / kOneMoreEvery;
        m_left = std::min(kAtOnce, m_left + earned);
        if (m_at.isNever() || m_left == kAtOnce) {
            m_at = now;
        } else {
            m_at = m_at + earned * std::chrono::nanoseconds(kOneMoreEvery);
        }
        if (m_left == 0) {
            return false;
        }
        --m_left;
        return true;
    }

private:
    std::int64_t m_left = kAtOnce;
    base::SteadyTime m_at;
};

} // namespace bw::api
