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
    // True when the box was empty: the reader has to be woken.
    bool put(std::shared_ptr<const T> value)
    {
        const std::lock_guard lock(m_mutex);
        const bool wasEmpty = !m_value;
        m_value = std::move(value);
        return wasEmpty;
    }

    [[nodiscard]] std::shared_ptr<const T> take()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_value, nullptr);
    }

private:
    std::mutex m_mutex;
    std::shared_ptr<const T> m_value;
};

} // namespace bw::base
