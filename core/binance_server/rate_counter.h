// Counts per aligned window of venue time: a 1-minute counter starts again at :00, a 10-second one at :00, :10, ...
// Thread: plain value.
#pragma once

#include "core/base/time.h"

#include <algorithm>

namespace bw::binance_server {

enum class LimitPolicy { Off = 1, Enforce };   // counted and printed in the headers either way

class WindowCounter
{
public:
    explicit WindowCounter(std::int64_t windowMs) : m_windowMs(windowMs) {}

    int add(base::VenueTime now, int amount)
    {
        m_count = std::max(0, at(now) + amount);   // what is given back may have been counted in an earlier window
        return m_count;
    }
    [[nodiscard]] int at(base::VenueTime now)
    {
        const std::int64_t window = now.ms() / m_windowMs;
        if (window != m_window) {
            m_window = window;
            m_count = 0;
        }
        return m_count;
    }
    [[nodiscard]] base::VenueTime windowEnd(base::VenueTime now) const { return base::VenueTime((now.ms() / m_windowMs + 1) * m_windowMs); }
    [[nodiscard]] std::int64_t secondsLeft(base::VenueTime now) const
    {
        return (m_windowMs - now.ms() % m_windowMs + 999) / 1000;
    }

private:
    std::int64_t m_windowMs;
    std::int64_t m_window = -1;
    int m_count = 0;
};

} // namespace bw::binance_server
