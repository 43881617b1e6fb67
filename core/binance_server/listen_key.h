// The one listen key of the account: made, prolonged, closed, expired.
// Thread: the server's. Invariant: at most one key is alive; an expired or closed key never comes back.
#pragma once

#include <QByteArray>

#include <boost/asio/steady_timer.hpp>

#include <chrono>
#include <functional>
#include <memory>

namespace bw::binance_server {

enum class KeyEnd { Expired = 1, Closed };

class ListenKey
{
public:
    ListenKey(boost::asio::io_context &io, std::chrono::milliseconds life);

    void onEnd(std::function<void(const QByteArray &key, KeyEnd end)> handler) { m_onEnd = std::move(handler); }
    [[nodiscard]] const QByteArray &current() const { return m_key; } // empty: none alive
    const QByteArray &createOrProlong();
    [[nodiscard]] bool prolong();       // false: none alive
    void end(KeyEnd end);
    void stop();                        // no timer, no notice

private:
    void arm();

    boost::asio::steady_timer m_timer;
    std::chrono::milliseconds m_life;
    QByteArray m_key;
    std::function<void(const QByteArray &, KeyEnd)> m_onEnd;
    std::shared_ptr<void> m_alive = std::make_shared<char>(); // a timer that has already fired finds it gone
};

} // namespace bw::binance_server
