// A made-up market, a step every 250 ms of feed time. Every symbol has a fair price, a random walk with mild mean
// reversion: a factor that all share and a noise of its own, both as large as the regime makes them, and rarely a jump,
// of one symbol or of all. Around it:
//   mark   the fair price on the tick         index  the mark less a basis that wanders within some hundredths of a percent
//   bid, ask  one tick apart in calm; wider in a storm, and in a thin moment of the symbol, when little stands there
//   print  a trade at the bid or the ask, mostly in the direction of the move; last is the price of the latest one
// A market between two of the symbols (ETHBTC, where ETHUSDT and BTCUSDT are there) is their quotient: no walk of its own.
// Integer and exact decimal arithmetic only: one seed gives one path, everywhere. The path of a symbol does not depend
// on which others are listed.
#pragma once

#include "core/paper/market_regime.h"
#include "core/paper/price_feed.h"

namespace bw::paper {

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
    [[nodiscard]] Regime regime() const { return m_regime.now(); }

private:
    struct Walk
    {
        SyntheticSeries series;
        SplitMix64 random;
        std::int64_t fair = 0;           // in 1/65536 of a tick, as is the anchor
        std::int64_t anchor = 0;
        std::int64_t basis = 0;          // of the mark over the index, in millionths of a millionth of the price
        std::int64_t move = 0;           // of the last step
        std::int64_t usualLots = 1;      // of a trade
        int thinSteps = 0;               // left of a thin moment
        trading::Price last{};
        int base = -1, quote = -1;       // the two walks whose quotient this is; -1: it walks by itself
    };
    void findQuotients();
    void step(QList<FeedTick> &out);
    static void walk(Walk &one, std::int64_t commonMillionths, const RegimeShape &shape);
    void divide(Walk &one) const;
    [[nodiscard]] FeedTick tickFor(Walk &one, const RegimeShape &shape) const;
    static std::optional<TradePrint> printFor(Walk &one, const Quote &quote, const RegimeShape &shape);

    SplitMix64 m_random;
    RegimeSwitch m_regime;
    std::vector<Walk> m_walks;
    FeedTime m_at{0};
    FeedTime m_carry{0};
};

} // namespace bw::paper
