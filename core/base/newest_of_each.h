// What replaces its predecessor, kept by key beside a queue that is too long: the newest of each. Many producers, one consumer; any thread.
#pragma once

#include <map>
#include <mutex>
#include <utility>

namespace bw::base {

template<typename Key, typename T>
class NewestOfEach
{
public:
    // True: it is kept here and not to be queued. While one waits here, all do, so that none is overtaken by an older one.
    [[nodiscard]] bool keep(const Key &key, const T &item, bool pilesUp)
    {
        const std::lock_guard lock(m_mutex);
        if (m_items.empty() && !pilesUp) {
            return false;
        }
        m_items.insert_or_assign(key, item);
        return true;
    }

    // Whoever takes them sees to it that what was queued before does not come after them.
    [[nodiscard]] std::map<Key, T> take()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_items, {});
    }

private:
    std::mutex m_mutex;
    std::map<Key, T> m_items;
};

} // namespace bw::base
