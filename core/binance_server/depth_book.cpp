#include "core/binance_server/depth_book.h"

#include <algorithm>
#include <utility>

namespace bw::binance_server {

using trading::Price;
using trading::Quantity;

DepthBook::Changes DepthBook::changesBetween(const QList<PriceLevel> &before, const QList<PriceLevel> &after)
{
    std::map<Price, Quantity> known;
    Changes changes;
    for (const PriceLevel &level : before) {
        known[level.price] = level.quantity;
        changes[level.price] = Quantity{};
    }
    for (const PriceLevel &level : after) {
        const auto old = known.find(level.price);
        if (old != known.end() && old->second == level.quantity)
            changes.erase(level.price);
        else
            changes[level.price] = level.quantity;
    }
    return changes;
}

bool DepthBook::refresh(const BookView &now, std::int64_t updateId)
{
    const Changes bids = changesBetween(m_book.bids, now.bids);
    const Changes asks = changesBetween(m_book.asks, now.asks);
    if (bids.empty() && asks.empty())
        return false;
    const std::int64_t first = m_updateId + 1;
    m_updateId = std::max(updateId, m_updateId + (updateId > 0 ? 1 : static_cast<std::int64_t>(bids.size() + asks.size())));
    m_book = now;
    for (Pending &pending : m_pending) {
        if (pending.firstId == 0)
            pending.firstId = first;
        for (const auto &[price, quantity] : bids)
            pending.bids[price] = quantity;
        for (const auto &[price, quantity] : asks)
            pending.asks[price] = quantity;
    }
    return true;
}

DepthDiff DepthBook::take(std::size_t cadence)
{
    Pending pending = std::exchange(m_pending.at(cadence), {});
    DepthDiff diff;
    if (pending.firstId == 0)
        return diff;
    diff.firstId = pending.firstId;
    diff.lastId = m_updateId;
    for (auto bid = pending.bids.rbegin(); bid != pending.bids.rend(); ++bid)
        diff.bids.append({bid->first, bid->second});
    for (const auto &[price, quantity] : pending.asks)
        diff.asks.append({price, quantity});
    return diff;
}

} // namespace bw::binance_server
