// Counts per aligned window of venue time: a 1-minute counter starts again at :00, a 10-second one at :00, :10, ...
// Thread: plain value.
#pragma once

#include "core/base/time.h"

namespace bw::binance_server {

class WindowCounter
{
public:
    explicit WindowCounter(std::int64_t windowMs) : m_windowMs(windowMs) {}

    int add(base::VenueTime now, int amount)
    {
        m_count = at(now) + amount;
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
