// Latest wins: a burst of snapshots can never queue up in front of a click.
#pragma once

#include <memory>
#include <mutex>
#include <utility>

namespace bw::base {

template<typename T>
class Mailbox
{
public:
    Mailbox() = default;
    // Reader and writer may be of two threads to the end: the last take() is over before the value goes.
    ~Mailbox() { const std::lock_guard lock(m_mutex); }
    Mailbox(const Mailbox &) = delete;
    Mailbox &operator=(const Mailbox &) = delete;

    // True when the box was empty: the reader has to be woken.
    bool put(std::shared_ptr<const T> value)
    {
        const std::lock_guard lock(m_mutex);
        const bool wasEmpty = !m_value;
        m_value = std::move(value);
        m_newest = m_value;
        return wasEmpty;
    }

    [[nodiscard]] std::shared_ptr<const T> take()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_value, nullptr);
    }

    // What was put last, taken or not; null before the first. Takes nothing: for a second reader, of any thread.
    [[nodiscard]] std::shared_ptr<const T> newest() const
    {
        const std::lock_guard lock(m_mutex);
        return m_newest;
    }

private:
    mutable std::mutex m_mutex;
    std::shared_ptr<const T> m_value;
    std::shared_ptr<const T> m_newest;
};

} // namespace bw::base
