// What waits for its moment on the server's thread: late requests and late answers of a fault plan. What they hold is
// counted, and past the limit nothing more is taken: a delay of hours must not become a pile of them.
// Thread: the io_context's. Invariant: after cancel() nothing is carried out.
#pragma once

#include "core/base/time.h"

#include <boost/asio/steady_timer.hpp>

#include <functional>
#include <memory>
#include <set>

namespace bw::binance_server {

class Delays
{
public:
    static constexpr qsizetype kMostBytes = 4 * 1024 * 1024;
    static constexpr qsizetype kOverhead = 512;              // of each, beside its bytes

    explicit Delays(boost::asio::io_context &io) : m_io(io) {}
    ~Delays() { cancel(); }
    Delays(const Delays &) = delete;
    Delays &operator=(const Delays &) = delete;

    // At once where nothing is to be waited for. False: too much waits already, and the action is dropped.
    [[nodiscard]] bool add(base::Millis delay, qsizetype bytes, std::function<void()> action);
    void cancel();
    [[nodiscard]] std::size_t size() const { return m_timers.size(); }

private:
    using Timer = std::shared_ptr<boost::asio::steady_timer>;

    boost::asio::io_context &m_io;
    std::set<Timer> m_timers;
    qsizetype m_bytes = 0;
    std::shared_ptr<void> m_alive = std::make_shared<char>(); // a timer that has already fired finds it gone
};

} // namespace bw::binance_server
