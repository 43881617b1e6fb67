#include "core/binance_server/listen_key.h"

#include "core/binance_server/random_text.h"

namespace bw::binance_server {

ListenKey::ListenKey(boost::asio::io_context &io, std::chrono::milliseconds life) : m_timer(io), m_life(life) {}

const QByteArray &ListenKey::createOrProlong()
{
    if (m_key.isEmpty())
        m_key = randomText(64);
    arm();
    return m_key;
}

bool ListenKey::prolong()
{
    if (m_key.isEmpty())
        return false;
    arm();
    return true;
}

void ListenKey::end(KeyEnd end)
{
    if (m_key.isEmpty())
        return;
    m_timer.cancel();
    const QByteArray key = std::exchange(m_key, {});
    if (m_onEnd)
        m_onEnd(key, end);
}

void ListenKey::stop()
{
    m_onEnd = nullptr;
    m_key.clear();
    m_timer.cancel();
    m_alive.reset();
}

void ListenKey::arm()
{
    m_timer.expires_after(m_life);
    m_timer.async_wait([this, key = m_key, alive = std::weak_ptr<void>(m_alive)](const boost::system::error_code &error) {
        if (!error && !alive.expired() && key == m_key)
            end(KeyEnd::Expired);
    });
}

} // namespace bw::binance_server
