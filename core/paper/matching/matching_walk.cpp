// How a taker, one of ours or a stranger, walks through the levels of the other side.
#include "core/base/contracts.h"
#include "core/paper/matching/matching_book.h"

#include <algorithm>
#include <limits>

namespace bw::paper::matching {

namespace {

std::int64_t rankOf(Side side, Ticks price)
{
    return side == Side::Buy ? -price.value() : price.value();
}

} // namespace

struct MatchingBook::Walk
{
    const TakerOrder &taker;       // id 0: a stranger, who brings no event of his own trades with strangers
    BookEvents &out;
    Side resting;                  // the side that is walked
    Lots left;
    TickLots budget;
    bool endedByStp = false;
    Lots traded{};                 // by strangers, at the level that is walked

    [[nodiscard]] Lots room(Ticks price) const
    {
        if (!taker.budget) {
            return left;
        }
        const TickLots paid = budget / price.value();
        return paid < left.value() ? Lots(static_cast<std::int64_t>(paid)) : left;
    }
    void spend(Ticks price, Lots lots)
    {
        left -= lots;
        budget -= TickLots(price.value()) * lots.value();
    }
    BookEvent &event(BookEventKind kind, std::int64_t maker, Ticks price, Lots lots)
    {
        BookEvent &made = out.emplace_back();
        made.kind = kind;
        made.taker = taker.id;
        made.maker = maker;
        made.takerSide = taker.side;
        made.price = price;
        made.lots = lots;
        return made;
    }
};

Taken MatchingBook::take(const TakerOrder &taker, BookEvents &out)
{
    BW_EXPECTS(taker.id > 0 && taker.lots.isPositive());
    const Side side = trading::opposite(taker.side);
    Walk walk{taker, out, side, taker.lots, taker.budget.value_or(0)};
    const Queue &resting = queue(side);
    int index = 0;
    bool budgetSpent = false;
    while (walk.left.isPositive()) {
        BookLevel level;
        while (index < m_strangers.levels() && !(level = m_strangers.level(side, index)).lots.isPositive()) {
            ++index;
        }
        const bool strangers = level.lots.isPositive();
        if (!strangers && resting.empty()) {
            break;
        }
        const std::int64_t own = resting.empty() ? std::numeric_limits<std::int64_t>::max() : resting.begin()->first.rank;
        const std::int64_t rank = strangers ? std::min(own, rankOf(side, level.price)) : own;
        const Ticks price(side == Side::Buy ? -rank : rank);
        if (taker.limit && rank > rankOf(side, *taker.limit)) {
            break;
        }
        if (!walk.room(price).isPositive()) {
            budgetSpent = true;
            break;
        }
        walkLevel(walk, price, strangers && level.price == price ? level.lots : Lots{});
    }
    return {walk.left, walk.endedByStp, budgetSpent || (taker.budget && walk.budget == 0)};
}

// `strangers`: what the synthetic book has at this price. Those of it who came before an order of ours trade before it.
void MatchingBook::walkLevel(Walk &walk, Ticks price, Lots strangers)
{
    Queue &resting = queue(walk.resting);
    const QueueKey first{rankOf(walk.resting, price), 0};
    walk.traded = Lots{};
    auto at = resting.lower_bound(first);
    while (at != resting.end() && at->first.rank == first.rank) {
        const Lots before = std::min({std::max(Lots{}, at->second.ahead - walk.traded), strangers - walk.traded, walk.room(price)});
        tradeStrangers(walk, price, before);
        const Lots room = walk.room(price);
        if (!room.isPositive()) {
            break;
        }
        if (at->second.account == walk.taker.account && walk.taker.stp != StpMode::None && walk.taker.id != 0) {
            if (!meetOwn(walk, at, price)) {
                break;
            }
        } else {
            fill(walk, at, price, std::min(at->second.shown, room));
        }
        at = resting.lower_bound(first);   // the order at the front is gone, moved to the end, or the taker is done
        if (!walk.room(price).isPositive()) {
            break;
        }
    }
    if (walk.taker.id != 0) {
        tradeStrangers(walk, price, std::min(strangers - walk.traded, walk.room(price)));
    }
    for (at = resting.lower_bound(first); at != resting.end() && at->first.rank == first.rank; ++at) {
        at->second.ahead = std::max(Lots{}, at->second.ahead - walk.traded);
    }
}

void MatchingBook::tradeStrangers(Walk &walk, Ticks price, Lots lots)
{
    if (!lots.isPositive()) {
        return;
    }
    if (walk.taker.id != 0) {
        walk.event(BookEventKind::Trade, 0, price, lots);
        m_strangers.take(walk.resting, price, lots);
    } else {
        const Lots shown = std::min(lots, m_strangers.available(walk.resting, price));
        if (shown.isPositive()) {
            m_strangers.take(walk.resting, price, shown);
        }
    }
    walk.spend(price, lots);
    walk.traded += lots;
}

void MatchingBook::fill(Walk &walk, Queue::iterator at, Ticks price, Lots lots)
{
    Standing &standing = at->second;
    BookEvent &event = walk.event(BookEventKind::Trade, standing.id, price, lots);
    walk.spend(price, lots);
    standing.open -= lots;
    standing.shown -= lots;
    event.makerIsOver = standing.open.isZero();
    event.makerKey = at->first;
    if (event.makerIsOver) {
        queue(walk.resting).erase(at);
    } else if (standing.shown.isZero()) {
        // The next slice stands behind everybody, strangers included.
        Standing next = standing;
        next.shown = std::min(next.slice, next.open);
        next.ahead = walk.traded + m_strangers.queueAt(walk.resting, price);
        event.makerKey = {at->first.rank, ++m_sequence};
        queue(walk.resting).erase(at);
        queue(walk.resting).emplace(event.makerKey, next);
    }
}

// False: the taker is over. What is prevented of an order that expires is all that was left of it.
bool MatchingBook::meetOwn(Walk &walk, Queue::iterator at, Ticks price)
{
    Standing &standing = at->second;
    const StpMode mode = walk.taker.stp;
    BookEvent &event = walk.event(BookEventKind::Prevented, standing.id, price, Lots{});
    event.makerKey = at->first;
    const Lots room = walk.room(price);
    if (mode == StpMode::Decrement) {
        event.takerPrevented = event.makerPrevented = std::min(room, standing.open);
    } else {
        event.takerPrevented = mode == StpMode::ExpireMaker ? Lots{} : room;
        event.makerPrevented = mode == StpMode::ExpireTaker ? Lots{} : standing.open;
    }
    walk.spend(price, event.takerPrevented);
    standing.open -= event.makerPrevented;
    standing.shown = std::min(standing.shown, standing.open);
    event.makerIsOver = standing.open.isZero();
    walk.endedByStp = event.takerPrevented.isPositive() && !walk.room(price).isPositive();
    if (walk.endedByStp) {
        walk.left = Lots{};
    }
    if (event.makerIsOver) {
        queue(walk.resting).erase(at);
    }
    return !walk.endedByStp;
}

void MatchingBook::move(Top top, base::VenueTime at, BookEvents &out)
{
    m_strangers.move(top, at);
    const auto reach = [&](Side resting, Ticks limit) {
        const Queue &orders = queue(resting);
        if (orders.empty() || orders.begin()->first.rank > rankOf(resting, limit)) {
            return;
        }
        // What the strangers brought to this price and sold to us they have no more.
        const Side arriving = trading::opposite(resting);
        const Lots brought = m_strangers.available(arriving, limit);
        const Lots left = m_strangers.isGiven() ? meetGiven(resting, limit, brought, out) : sweep(resting, limit, brought, out);
        if (brought > left) {
            m_strangers.take(arriving, limit, brought - left);
        }
    };
    reach(Side::Buy, top.ask);
    reach(Side::Sell, top.bid);
}

// A given top brings so many lots and no more, whatever prices it reaches.
Lots MatchingBook::meetGiven(Side resting, Ticks limit, Lots lots, BookEvents &out)
{
    TakerOrder stranger;
    stranger.side = trading::opposite(resting);
    Queue &orders = queue(resting);
    Walk walk{stranger, out, resting, lots, 0};
    const std::int64_t rank = rankOf(resting, limit);
    while (!orders.empty() && orders.begin()->first.rank <= rank && walk.left.isPositive()) {
        const auto at = orders.begin();
        at->second.shown = at->second.open;
        fill(walk, at, Ticks(resting == Side::Buy ? -at->first.rank : at->first.rank), std::min(at->second.open, walk.left));
    }
    return walk.left;
}

void MatchingBook::print(Ticks price, Lots lots, Side aggressor, BookEvents &out)
{
    BW_EXPECTS(price.isPositive() && lots.isPositive());
    const Side resting = trading::opposite(aggressor);
    const Lots left = sweep(resting, price, lots, out);
    const Lots shown = std::min(left, m_strangers.available(resting, price));
    if (shown.isPositive()) {
        m_strangers.take(resting, price, shown);
    }
}

// Strangers trade through everything better than `limit`, and with so many lots at it. What they have left is the answer.
Lots MatchingBook::sweep(Side resting, Ticks limit, Lots lots, BookEvents &out)
{
    TakerOrder stranger;
    stranger.side = trading::opposite(resting);
    Queue &orders = queue(resting);
    Walk walk{stranger, out, resting, kEndless, 0};
    const std::int64_t rank = rankOf(resting, limit);
    while (!orders.empty() && orders.begin()->first.rank < rank) {
        const auto at = orders.begin();
        const Ticks price(resting == Side::Buy ? -at->first.rank : at->first.rank);
        at->second.shown = at->second.open;
        fill(walk, at, price, at->second.open);
    }
    walk.left = lots;
    if (lots.isPositive()) {
        walkLevel(walk, limit, kEndless);
    }
    return walk.left;
}

} // namespace bw::paper::matching
