// What was already passed on, so that an overlap after a reconnection tells nothing twice. Bounded: the oldest are
// forgotten first.
#pragma once

#include "core/trading/ids.h"

#include <QSet>

#include <deque>
#include <utility>

namespace bw::binance {

template<typename Key>
class SeenKeys
{
public:
    explicit SeenKeys(std::size_t most) : m_most(most) {}

    // True the first time.
    [[nodiscard]] bool isNew(const Key &key)
    {
        if (m_known.contains(key)) {
            return false;
        }
        m_known.insert(key);
        m_order.push_back(key);
        if (m_order.size() > m_most) {
            m_known.remove(m_order.front());
            m_order.pop_front();
        }
        return true;
    }

private:
    std::size_t m_most;
    QSet<Key> m_known;
    std::deque<Key> m_order;
};

class SeenTrades : private SeenKeys<std::pair<trading::Symbol, trading::TradeId>>
{
public:
    using SeenKeys::SeenKeys;

    [[nodiscard]] bool isNew(const trading::Symbol &symbol, trading::TradeId id) { return SeenKeys::isNew({symbol, id}); }
};

} // namespace bw::binance
