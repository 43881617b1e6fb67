#include "core/binance_server/delays.h"

namespace bw::binance_server {

bool Delays::add(base::Millis delay, qsizetype bytes, std::function<void()> action)
{
    if (delay.count() <= 0) {
        action();
        return true;
    }
    const qsizetype held = bytes + kOverhead;
    if (m_bytes + held > kMostBytes)
        return false;
    m_bytes += held;
    const auto timer = std::make_shared<boost::asio::steady_timer>(m_io, delay);
    m_timers.insert(timer);
    timer->async_wait([this, timer, held, action = std::move(action), alive = std::weak_ptr<void>(m_alive)](const boost::system::error_code &error) {
        if (error || alive.expired())
            return;
        m_timers.erase(timer);
        m_bytes -= held;
        action();
    });
    return true;
}

void Delays::cancel()
{
    m_alive = std::make_shared<char>();
    for (const Timer &timer : m_timers)
        timer->cancel();
    m_timers.clear();
    m_bytes = 0;
}

} // namespace bw::binance_server
