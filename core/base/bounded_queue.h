// A bounded queue from many producers to one consumer. push() never blocks: a full queue answers false and counts,
// and the owner decides what a lost item means (a lost venue event means a fresh read).
#pragma once

#include <cstddef>
#include <deque>
#include <mutex>
#include <utility>
#include <vector>

namespace bw::base {

template<typename T>
class BoundedQueue
{
public:
    explicit BoundedQueue(std::size_t capacity) : m_capacity(capacity) {}
    // The thread that was the consumer has ended; whoever waited for it through Qt can show that to the sanitizer only here.
    ~BoundedQueue() { const std::lock_guard lock(m_mutex); }
    BoundedQueue(const BoundedQueue &) = delete;
    BoundedQueue &operator=(const BoundedQueue &) = delete;

    [[nodiscard]] bool push(T item)
    {
        const std::lock_guard lock(m_mutex);
        if (m_items.size() >= m_capacity) {
            ++m_refused;
            return false;
        }
        m_items.push_back(std::move(item));
        return true;
    }

    // At most `most` items, in order of arrival.
    [[nodiscard]] std::vector<T> drain(std::size_t most)
    {
        const std::lock_guard lock(m_mutex);
        std::vector<T> out;
        while (!m_items.empty() && out.size() < most) {
            out.push_back(std::move(m_items.front()));
            m_items.pop_front();
        }
        return out;
    }

    [[nodiscard]] std::size_t size() const
    {
        const std::lock_guard lock(m_mutex);
        return m_items.size();
    }

    [[nodiscard]] std::size_t refused() const
    {
        const std::lock_guard lock(m_mutex);
        return m_refused;
    }

private:
    mutable std::mutex m_mutex;
    std::deque<T> m_items;
    std::size_t m_capacity;
    std::size_t m_refused = 0;
};

} // namespace bw::base
