#include "core/paper/synthetic_feed.h"

#include <algorithm>

namespace bw::paper {

using namespace trading;

namespace {

constexpr std::int64_t kFraction = 65'536;            // of a tick
constexpr std::int64_t kMillion = 1'000'000;
constexpr std::int64_t kCommonSpread = 20;            // millionths of the price, per step
constexpr std::int64_t kOwnSpread = 16;
constexpr std::int64_t kReversionSteps = 65'536;      // about four and a half hours
constexpr std::int64_t kBasisSpread = kMillion * 3 / 2;
constexpr std::int64_t kBasisReversionSteps = 4800;   // twenty minutes
constexpr std::int64_t kOwnJumpSteps = 28'800;        // one in two hours, on average
constexpr std::int64_t kCommonJumpSteps = 86'400;     // six
constexpr std::int64_t kSmallestJump = 1'000;         // millionths of the price
constexpr std::int64_t kLargestJump = 6'000;
constexpr std::int64_t kThinEverySteps = 2'400;       // ten minutes
constexpr int kShortestThin = 20;                     // steps: five seconds
constexpr int kLongestThin = 200;
constexpr std::int64_t kThinSpread = 6;               // times the spread
constexpr int kThinDepthPercent = 20;
constexpr std::int64_t kWithTheMovePercent = 70;      // of the trades
constexpr std::int64_t kUsualTrade = 60;              // times the smallest that an order may be worth
constexpr std::int64_t kLargeTrade = 10;              // times the usual, one in fifty

std::int64_t whole(Decimal value)
{
    return static_cast<std::int64_t>(value.rounded(0, Rounding::HalfEven).raw() / Decimal::fromInt(1).raw());
}

std::int64_t inTicks(const Instrument &instrument, Price price)
{
    return whole(Decimal::div(price.value(), instrument.tickSize.value(), Rounding::HalfEven));
}

Price fromTicks(const Instrument &instrument, std::int64_t ticks)
{
    return Price(Decimal::mul(instrument.tickSize.value(), Decimal::fromInt(ticks), Rounding::HalfEven));
}

// Without the product of two large numbers.
std::int64_t millionthsOf(std::int64_t value, std::int64_t millionths)
{
    return value / kMillion * millionths + value % kMillion * millionths / kMillion;
}

// One seed for each symbol, by its name alone (FNV-1a).
std::uint64_t seedOf(std::uint64_t seed, const Symbol &symbol)
{
    std::uint64_t hash = 0xCBF29CE484222325ULL;
    for (const QChar letter : symbol.text()) {
        hash = (hash ^ letter.unicode()) * 0x100000001B3ULL;
    }
    return SplitMix64(seed ^ hash).next();
}

std::int64_t usualLots(const SyntheticSeries &one)
{
    const Money lot = one.anchor * one.instrument.stepSize;
    const Decimal worth = Decimal::mul(one.instrument.minNotional.value(), Decimal::fromInt(kUsualTrade), Rounding::Down);
    return std::max<std::int64_t>(1, whole(Decimal::div(worth, lot.value(), Rounding::Down)));
}

std::int64_t jump(SplitMix64 &random, std::int64_t steps)
{
    if (!random.oneIn(steps)) {
        return 0;
    }
    const std::int64_t size = kSmallestJump + random.below(kLargestJump - kSmallestJump + 1);
    return random.oneIn(2) ? size : -size;
}

} // namespace

SyntheticFeed::SyntheticFeed(std::uint64_t seed, const QList<SyntheticSeries> &series) : m_random(seed)
{
    for (const SyntheticSeries &one : series) {
        Walk made{one, SplitMix64(seedOf(seed, one.instrument.symbol))};
        made.fair = inTicks(one.instrument, one.opening) * kFraction;
        made.anchor = inTicks(one.instrument, one.anchor) * kFraction;
        made.usualLots = usualLots(one);
        made.last = one.opening;
        m_walks.push_back(std::move(made));
    }
    findQuotients();
}

void SyntheticFeed::findQuotients()
{
    for (Walk &one : m_walks) {
        const Instrument &cross = one.series.instrument;
        for (std::size_t i = 0; i < m_walks.size(); ++i) {
            for (std::size_t j = 0; j < m_walks.size(); ++j) {
                const Instrument &base = m_walks[i].series.instrument, &quote = m_walks[j].series.instrument;
                if (base.baseAsset == cross.baseAsset && quote.baseAsset == cross.quoteAsset && base.quoteAsset == quote.quoteAsset) {
                    one.base = static_cast<int>(i);
                    one.quote = static_cast<int>(j);
                }
            }
        }
    }
}

QList<FeedTick> SyntheticFeed::opening() const
{
    QList<FeedTick> ticks;
    for (const Walk &one : m_walks) {
        ticks.append(tickOf(quoteAround(one.series.instrument, one.series.opening)));
    }
    return ticks;
}

QList<FeedTick> SyntheticFeed::advance(FeedTime by)
{
    m_carry += by;
    const std::int64_t due = m_carry / kStep;
    m_carry %= kStep;
    const std::int64_t made = std::min<std::int64_t>(due, kMostStepsAtOnce);
    m_at += (due - made) * kStep;
    QList<FeedTick> ticks;
    for (std::int64_t i = 0; i < made; ++i) {
        m_at += kStep;
        step(ticks);
    }
    return ticks;
}

void SyntheticFeed::step(QList<FeedTick> &out)
{
    m_regime.step(m_random);
    const RegimeShape &shape = shapeOf(m_regime.now());
    const std::int64_t common = m_random.around(kCommonSpread) * shape.volatilityPercent / 100 + jump(m_random, kCommonJumpSteps);
    for (Walk &one : m_walks) {
        walk(one, common, shape);
    }
    for (Walk &one : m_walks) {
        if (one.base >= 0) {
            divide(one);
        }
    }
    for (Walk &one : m_walks) {
        out.append(tickFor(one, shape));
    }
}

void SyntheticFeed::walk(Walk &one, std::int64_t commonMillionths, const RegimeShape &shape)
{
    const std::int64_t own = one.random.around(kOwnSpread) * shape.volatilityPercent / 100 + jump(one.random, kOwnJumpSteps);
    const std::int64_t before = one.fair;
    one.fair += millionthsOf(one.fair, commonMillionths + own);
    one.fair += (one.anchor - one.fair) / kReversionSteps;
    one.fair = std::max(one.fair, 2 * kFraction);
    one.move = one.fair - before;
    one.basis += one.random.around(kBasisSpread) - one.basis / kBasisReversionSteps;
    if (one.thinSteps > 0) {
        --one.thinSteps;
    } else if (one.random.oneIn(kThinEverySteps)) {
        one.thinSteps = kShortestThin + static_cast<int>(one.random.below(kLongestThin - kShortestThin + 1));
    }
}

void SyntheticFeed::divide(Walk &one) const
{
    const auto value = [](const Walk &of) {
        return Decimal::mul(of.series.instrument.tickSize.value(), Decimal::fromInt(of.fair), Rounding::HalfEven);
    };
    const Decimal price = Decimal::div(value(m_walks[static_cast<std::size_t>(one.base)]), value(m_walks[static_cast<std::size_t>(one.quote)]), Rounding::HalfEven);
    const Decimal fraction = Decimal::div(one.series.instrument.tickSize.value(), Decimal::fromInt(kFraction), Rounding::HalfEven);
    const std::int64_t before = one.fair - one.move;
    one.fair = std::max(whole(Decimal::div(price, fraction, Rounding::HalfEven)), 2 * kFraction);
    one.move = one.fair - before;
    one.basis = 0;
}

FeedTick SyntheticFeed::tickFor(Walk &one, const RegimeShape &shape) const
{
    const Instrument &instrument = one.series.instrument;
    const bool thin = one.thinSteps > 0;
    const std::int64_t fair = one.fair / kFraction;
    const std::int64_t spread = std::max<std::int64_t>(1, millionthsOf(fair, shape.spreadMillionths)) * (thin ? kThinSpread : 1);
    const std::int64_t bid = std::max<std::int64_t>(1, fair - spread / 2);
    Quote quote{instrument.symbol, fromTicks(instrument, bid), fromTicks(instrument, bid + spread), one.last, fromTicks(instrument, fair)};
    const std::optional<TradePrint> print = printFor(one, quote, shape);
    quote.last = one.last;
    FeedTick tick = tickOf(quote, m_at);
    tick.print = print;
    tick.tellsTrades = true;
    tick.index = fromTicks(instrument, std::max<std::int64_t>(1, fair - millionthsOf(fair, one.basis / kMillion)));
    tick.depthPercent = thin ? kThinDepthPercent * shape.depthPercent / 100 : shape.depthPercent;
    return tick;
}

std::optional<TradePrint> SyntheticFeed::printFor(Walk &one, const Quote &quote, const RegimeShape &shape)
{
    if (one.random.below(100) >= shape.printPercent) {
        return std::nullopt;
    }
    const bool up = one.move == 0 ? one.random.oneIn(2) : one.move > 0;
    const bool buys = (one.random.below(100) < kWithTheMovePercent) == up;
    const std::int64_t percent = (10 + one.random.below(190)) * (one.random.oneIn(50) ? kLargeTrade : 1);
    const std::int64_t lots = std::max<std::int64_t>(1, one.usualLots * percent / 100 * shape.sizePercent / 100);
    one.last = buys ? quote.ask : quote.bid;
    const Decimal quantity = Decimal::mul(one.series.instrument.stepSize.value(), Decimal::fromInt(lots), Rounding::Down);
    return TradePrint{one.last, Quantity(quantity), buys ? Side::Buy : Side::Sell};
}

} // namespace bw::paper
