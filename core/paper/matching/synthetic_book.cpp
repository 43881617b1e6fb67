#include "core/paper/matching/synthetic_book.h"

#include "core/base/contracts.h"

#include <algorithm>

namespace bw::paper::matching {

namespace {

std::uint64_t mixed(std::uint64_t z) // the finaliser of splitmix64
{
    z += 0x9E3779B97F4A7C15ULL;
    z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31U);
}

std::uint64_t diced(std::uint64_t seed, std::int64_t epoch, std::uint64_t what)
{
    return mixed(mixed(seed ^ mixed(static_cast<std::uint64_t>(epoch))) ^ what);
}

std::int64_t epochAt(const BookShape &shape, base::VenueTime at)
{
    return at.ms() / shape.refresh.count();
}

std::size_t slot(Side side)
{
    return side == Side::Buy ? 0 : 1;
}

} // namespace

Top topAround(const BookShape &shape, std::uint64_t seed, Ticks middle, base::VenueTime at)
{
    const auto range = static_cast<std::uint64_t>(shape.spreadNoise) + 1;
    const auto noise = static_cast<std::int64_t>(diced(seed, epochAt(shape, at), 0x5BEAD) % range);
    const std::int64_t spread = shape.spread.value() + noise;
    const Ticks bid(std::max<std::int64_t>(1, middle.value() - spread / 2));
    return {bid, bid + Ticks(spread)};
}

void SyntheticBook::move(Top top, base::VenueTime at)
{
    BW_EXPECTS(top.bid.isPositive() && (m_given ? top.ask >= top.bid : top.ask > top.bid));   // levels behind need room between
    m_top = top;
    const std::int64_t epoch = epochAt(m_shape, at);
    if (epoch != m_epoch) {
        m_epoch = epoch;
        m_taken[0].clear();
        m_taken[1].clear();
    }
}

std::int64_t SyntheticBook::distance(Side side, Ticks price) const
{
    return side == Side::Buy ? (m_top.bid - price).value() : (price - m_top.ask).value();
}

// Between half and one and a half of what the rank would have on average, and never nothing.
Lots SyntheticBook::untouched(Side side, Ticks price, std::int64_t rank) const
{
    const std::uint64_t what = static_cast<std::uint64_t>(price.value()) * 2 + (side == Side::Buy ? 0 : 1);
    const auto percent = static_cast<std::int64_t>(50 + diced(m_seed, m_epoch, what) % 101);
    const std::int64_t mean = m_shape.volume.value() + m_shape.volume.value() * m_shape.growthPercent * rank / 100;
    return Lots(std::max<std::int64_t>(1, mean / 100 * percent + mean % 100 * percent / 100));
}

Lots SyntheticBook::taken(Side side, Ticks price) const
{
    for (const BookLevel &level : m_taken[slot(side)]) {
        if (level.price == price) {
            return level.lots;
        }
    }
    return {};
}

Lots SyntheticBook::given(Side side, std::int64_t rank) const
{
    return rank == 0 ? (side == Side::Buy ? m_given->bid : m_given->ask) : Lots{};
}

BookLevel SyntheticBook::level(Side side, int index) const
{
    const Ticks away(m_shape.gap.value() * index);
    const Ticks price = side == Side::Buy ? m_top.bid - away : m_top.ask + away;
    if (!price.isPositive()) {
        return {price, Lots{}};
    }
    if (m_given) {
        return {price, given(side, index)};
    }
    return {price, std::max(Lots{}, untouched(side, price, index) - taken(side, price))};
}

Lots SyntheticBook::available(Side side, Ticks price) const
{
    const std::int64_t away = distance(side, price);
    if (m_given) {
        return isEmpty() ? Lots{} : given(side, away);
    }
    const std::int64_t gap = m_shape.gap.value();
    if (isEmpty() || !price.isPositive() || away < 0 || away % gap != 0 || away / gap >= levels()) {
        return {};
    }
    return std::max(Lots{}, untouched(side, price, away / gap) - taken(side, price));
}

Lots SyntheticBook::queueAt(Side side, Ticks price) const
{
    const std::int64_t away = distance(side, price);
    const std::int64_t gap = m_shape.gap.value();
    if (isEmpty() || m_given || away < 0 || away % gap != 0) {
        return {};
    }
    const std::int64_t rank = std::min<std::int64_t>(away / gap, levels() - 1);
    return std::max(Lots{}, untouched(side, price, rank) - taken(side, price));
}

void SyntheticBook::take(Side side, Ticks price, Lots lots)
{
    BW_EXPECTS(lots <= available(side, price));
    if (m_given) {
        Lots &left = side == Side::Buy ? m_given->bid : m_given->ask;
        left = left == kEndless ? left : left - lots;
        return;
    }
    for (BookLevel &level : m_taken[slot(side)]) {
        if (level.price == price) {
            level.lots += lots;
            return;
        }
    }
    m_taken[slot(side)].push_back({price, lots});
}

} // namespace bw::paper::matching
