#include "core/paper/matching/matching_book.h"

#include "core/base/contracts.h"

#include <algorithm>

namespace bw::paper::matching {

namespace {

std::int64_t rankOf(Side side, Ticks price)
{
    return side == Side::Buy ? -price.value() : price.value();
}

Ticks priceAt(Side side, const QueueKey &key)
{
    return Ticks(side == Side::Buy ? -key.rank : key.rank);
}

} // namespace

Preview MatchingBook::preview(const TakerOrder &taker) const
{
    const Side side = trading::opposite(taker.side);
    const Queue &resting = queue(side);
    Preview found;
    const auto room = [&](Ticks price) {
        const Lots left = taker.lots - found.lots;
        if (!taker.budget) {
            return left;
        }
        const TickLots paid = (*taker.budget - found.value) / price.value();
        return paid < left.value() ? Lots(static_cast<std::int64_t>(paid)) : left;
    };
    const auto add = [&](Ticks price, Lots there) {
        const Lots lots = std::min(there, room(price));
        found.lots += lots;
        found.value += TickLots(price.value()) * lots.value();
    };
    auto at = resting.begin();
    int index = 0;
    while (taker.lots > found.lots) {
        const BookLevel level = index < m_strangers.levels() ? m_strangers.level(side, index) : BookLevel{};
        const bool strangers = index < m_strangers.levels();
        const bool own = at != resting.end() && (!strangers || at->first.rank <= rankOf(side, level.price));
        if (!own && !strangers) {
            break;
        }
        const Ticks price = own ? priceAt(side, at->first) : level.price;
        if ((taker.limit && rankOf(side, price) > rankOf(side, *taker.limit)) || !room(price).isPositive()) {
            break;
        }
        if (!own) {
            add(price, level.lots);
            ++index;
            continue;
        }
        const bool mine = at->second.account == taker.account && taker.stp != StpMode::None;
        found.meetsOwn = found.meetsOwn || mine;
        add(price, mine ? Lots{} : at->second.open);
        ++at;
    }
    return found;
}

std::optional<Ticks> MatchingBook::best(Side side) const
{
    std::optional<Ticks> found;
    for (int index = 0; index < m_strangers.levels() && !found; ++index) {
        const BookLevel level = m_strangers.level(side, index);
        if (level.lots.isPositive()) {
            found = level.price;
        }
    }
    const Queue &resting = queue(side);
    if (!resting.empty() && (!found || resting.begin()->first.rank < rankOf(side, *found))) {
        found = priceAt(side, resting.begin()->first);
    }
    return found;
}

Lots MatchingBook::shownAt(Side side, Ticks price) const
{
    Lots shown = m_strangers.available(side, price);
    const Queue &resting = queue(side);
    const std::int64_t rank = rankOf(side, price);
    for (auto at = resting.lower_bound({rank, 0}); at != resting.end() && at->first.rank == rank; ++at) {
        shown += at->second.shown;
    }
    return shown;
}

std::vector<BookLevel> MatchingBook::shown(Side side, int limit) const
{
    std::vector<BookLevel> levels;
    const auto add = [&](Ticks price, Lots lots) {
        if (!levels.empty() && levels.back().price == price) {
            levels.back().lots += lots;
        } else if (lots.isPositive()) {
            levels.push_back({price, lots});
        }
    };
    const Queue &resting = queue(side);
    auto at = resting.begin();
    for (int index = 0; index < m_strangers.levels() || at != resting.end();) {
        const bool strangers = index < m_strangers.levels();
        const BookLevel level = strangers ? m_strangers.level(side, index) : BookLevel{};
        const bool own = at != resting.end() && (!strangers || at->first.rank <= rankOf(side, level.price));
        if (std::ssize(levels) == limit && levels.back().price != (own ? priceAt(side, at->first) : level.price)) {
            break;
        }
        if (own) {
            add(priceAt(side, at->first), at->second.shown);
            ++at;
        } else {
            add(level.price, level.lots);
            ++index;
        }
    }
    return levels;
}

QueueKey MatchingBook::rest(const RestingOrder &order)
{
    BW_EXPECTS(order.id > 0 && order.price.isPositive() && order.lots.isPositive());
    BW_EXPECTS(order.slice.isZero() || order.expiresAt.isUnknown());   // no market has both; a slice changes the key
    const QueueKey key{rankOf(order.side, order.price), ++m_sequence};
    const Lots shown = order.slice.isPositive() ? std::min(order.slice, order.lots) : order.lots;
    queue(order.side).emplace_hint(queue(order.side).end(), key,
                                   Standing{order.id, order.account, order.lots, shown, order.slice,
                                            m_strangers.queueAt(order.side, order.price)});
    if (!order.expiresAt.isUnknown()) {
        forgetDeadlines();
        m_deadlines.emplace(order.expiresAt, Deadline{order.id, order.side, key});
    }
    return key;
}

// Of orders that are gone, once they are most of what is remembered: orders that come and go leave no pile for next year.
void MatchingBook::forgetDeadlines()
{
    constexpr std::size_t kFew = 64;
    if (m_deadlines.size() <= 2 * size() + kFew) {
        return;
    }
    std::erase_if(m_deadlines, [this](const auto &entry) { return !queue(entry.second.side).contains(entry.second.key); });
}

void MatchingBook::remove(Side side, QueueKey key)
{
    const auto removed = queue(side).erase(key);
    BW_EXPECTS(removed == 1);
}

void MatchingBook::reduce(Side side, QueueKey key, Lots lots)
{
    const auto found = queue(side).find(key);
    BW_EXPECTS(found != queue(side).end() && lots.isPositive() && lots <= found->second.open);
    found->second.open = lots;
    found->second.shown = std::min(found->second.shown, lots);
}

Lots MatchingBook::ahead(Side side, QueueKey key) const
{
    const auto found = queue(side).find(key);
    BW_EXPECTS(found != queue(side).end());
    return found->second.ahead;
}

void MatchingBook::expire(base::VenueTime now, BookEvents &out)
{
    while (!m_deadlines.empty() && m_deadlines.begin()->first <= now) {
        const Deadline deadline = m_deadlines.begin()->second;
        m_deadlines.erase(m_deadlines.begin());
        Queue &resting = queue(deadline.side);
        const auto found = resting.find(deadline.key);
        if (found == resting.end()) {
            continue;
        }
        BookEvent event;
        event.kind = BookEventKind::Expired;
        event.maker = deadline.id;
        event.takerSide = trading::opposite(deadline.side);
        event.price = priceAt(deadline.side, deadline.key);
        event.makerIsOver = true;
        event.makerKey = deadline.key;
        out.push_back(event);
        resting.erase(found);
    }
}

} // namespace bw::paper::matching
