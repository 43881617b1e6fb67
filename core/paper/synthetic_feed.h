// A made-up market: for every symbol a random walk with mild mean reversion, a step every 250 ms of feed time, with a
// common part so that the symbols move together a little. Integer arithmetic only: one seed gives one path, everywhere.
#pragma once

#include "core/paper/price_feed.h"

namespace bw::paper {

// splitmix64: small, well mixed, and the same on every machine.
class SplitMix64
{
public:
    explicit SplitMix64(std::uint64_t seed) : m_state(seed) {}
    [[nodiscard]] std::uint64_t next()
    {
        std::uint64_t z = (m_state += 0x9E3779B97F4A7C15ULL);
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31U);
    }
    // Bell-shaped around zero, between -4 * spread and 4 * spread; its deviation is about 1.15 * spread.
    [[nodiscard]] std::int64_t around(std::int64_t spread);

private:
    std::uint64_t m_state;
};

struct SyntheticSeries
{
    trading::Instrument instrument;
    trading::Price opening;      // shown unchanged until the first step
    trading::Price anchor;       // what the walk is drawn back to
};

class SyntheticFeed final : public PriceFeed
{
public:
    static constexpr FeedTime kStep{250'000};
    static constexpr int kMostStepsAtOnce = 4000;   // what a great --speed asks beyond this is left out

    SyntheticFeed(std::uint64_t seed, const QList<SyntheticSeries> &series);
    [[nodiscard]] QList<FeedTick> opening() const override;
    [[nodiscard]] QList<FeedTick> advance(FeedTime by) override;
    [[nodiscard]] bool atEnd() const override { return false; }

private:
    struct Walk
    {
        trading::Instrument instrument;
        trading::Price opening;
        std::int64_t at = 0;        // in 1/65536 of a tick
        std::int64_t anchor = 0;
    };
    void step(QList<FeedTick> &out);

    SplitMix64 m_random;
    std::vector<Walk> m_walks;
    FeedTime m_carry{0};
};

} // namespace bw::paper
