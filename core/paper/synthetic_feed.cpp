#include "core/paper/synthetic_feed.h"

#include <algorithm>

namespace bw::paper {

using namespace trading;

namespace {

constexpr std::int64_t kFraction = 65'536;            // of a tick
constexpr std::int64_t kCommonSpread = 10;            // millionths of the price, per step
constexpr std::int64_t kOwnSpread = 22;
constexpr std::int64_t kReversionSteps = 65'536;      // about four and a half hours

std::int64_t inTicks(const Instrument &instrument, Price price)
{
    const Decimal ticks = Decimal::div(price.value(), instrument.tickSize.value(), Rounding::HalfEven).rounded(0, Rounding::HalfEven);
    return static_cast<std::int64_t>(ticks.raw() / Decimal::fromInt(1).raw());
}

Price fromTicks(const Instrument &instrument, std::int64_t ticks)
{
    return Price(Decimal::mul(instrument.tickSize.value(), Decimal::fromInt(ticks), Rounding::HalfEven));
}

} // namespace

std::int64_t SplitMix64::around(std::int64_t spread)
{
    const auto width = static_cast<std::uint64_t>(2 * spread + 1);
    std::int64_t sum = 0;
    for (int i = 0; i < 4; ++i) {
        sum += static_cast<std::int64_t>(next() % width) - spread;
    }
    return sum;
}

SyntheticFeed::SyntheticFeed(std::uint64_t seed, const QList<SyntheticSeries> &series) : m_random(seed)
{
    for (const SyntheticSeries &one : series) {
        m_walks.push_back({one.instrument, one.opening, inTicks(one.instrument, one.opening) * kFraction,
                           inTicks(one.instrument, one.anchor) * kFraction});
    }
}

QList<FeedTick> SyntheticFeed::opening() const
{
    QList<FeedTick> quotes;
    for (const Walk &walk : m_walks) {
        quotes.append(tickOf(quoteAround(walk.instrument, walk.opening)));
    }
    return quotes;
}

QList<FeedTick> SyntheticFeed::advance(FeedTime by)
{
    m_carry += by;
    const std::int64_t due = m_carry / kStep;
    m_carry %= kStep;
    QList<FeedTick> quotes;
    for (std::int64_t i = 0; i < std::min<std::int64_t>(due, kMostStepsAtOnce); ++i) {
        step(quotes);
    }
    return quotes;
}

void SyntheticFeed::step(QList<FeedTick> &out)
{
    const std::int64_t common = m_random.around(kCommonSpread);
    for (Walk &walk : m_walks) {
        const std::int64_t millionths = common + m_random.around(kOwnSpread);
        walk.at += walk.at / 1'000'000 * millionths + walk.at % 1'000'000 * millionths / 1'000'000;
        walk.at += (walk.anchor - walk.at) / kReversionSteps;
        walk.at = std::max(walk.at, 2 * kFraction);
        out.append(tickOf(quoteAround(walk.instrument, fromTicks(walk.instrument, walk.at / kFraction))));
    }
}

} // namespace bw::paper
