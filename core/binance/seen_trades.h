// Trades already passed on, so that an overlap after a reconnection books no fill twice. Bounded: the oldest are
// forgotten first.
#pragma once

#include "core/trading/ids.h"

#include <QSet>

#include <deque>
#include <utility>

namespace bw::binance {

class SeenTrades
{
public:
    explicit SeenTrades(std::size_t most) : m_most(most) {}

    // True the first time.
    [[nodiscard]] bool isNew(const trading::Symbol &symbol, trading::TradeId id)
    {
        const Key key(symbol, id);
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
    using Key = std::pair<trading::Symbol, trading::TradeId>;
    std::size_t m_most;
    QSet<Key> m_known;
    std::deque<Key> m_order;
};

} // namespace bw::binance
