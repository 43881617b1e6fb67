// So many of a thing in so long, in a window that moves with time. Pure; the time is given.
// Source: Binance, WebSocket limits: 300 new connections in five minutes of an address; 5 (spot) and 10 (USD-M) messages a
// second on a connection of streams, pings and pongs among them. Who goes beyond is disconnected, in the end banned.
#pragma once

#include "core/base/time.h"

#include <deque>
#include <optional>

namespace bw::binance {

class RateMeter
{
public:
    RateMeter(int most, base::Millis window) : m_most(std::size_t(most)), m_window(window) {}

    // How long the next one has to wait; empty: it may come now.
    [[nodiscard]] std::optional<base::Millis> mustWait(base::SteadyTime now) const
    {
        if (m_counted.size() < m_most || now >= freeAt()) {
            return std::nullopt;
        }
        return freeAt().since(now) + base::Millis(1); // what is cut off in since()
    }
    void count(base::SteadyTime now)
    {
        m_counted.push_back(now);
        if (m_counted.size() > m_most) {
            m_counted.pop_front();
        }
    }

private:
    [[nodiscard]] base::SteadyTime freeAt() const { return m_counted.front() + m_window; }

    std::size_t m_most;
    base::Millis m_window;
    std::deque<base::SteadyTime> m_counted; // the newest of them, oldest first
};

} // namespace bw::binance
