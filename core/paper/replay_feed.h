// Prices of recorded days. All symbols share one time line, which begins at the earliest price; a symbol whose prices
// begin later waits at its first one, and after its last it stays there. One price of each symbol is held in memory.
// Mark and index are the price itself: the recordings have no others.
// When more is due than fits one call, time waits for the prices: nothing is left out, the speed is not reached.
// Failure: a source that fails on the way ends its symbol there, and problem() says why.
#pragma once

#include "core/paper/market_data_file.h"

namespace bw::paper {

struct ReplaySeries
{
    trading::Instrument instrument;
    std::unique_ptr<PointSource> points;
};

class ReplayFeed final : public PriceFeed
{
public:
    static constexpr qsizetype kMostTicksAtOnce = 20'000;

    // Each series must have a price: Malformed.
    [[nodiscard]] static base::Result<std::unique_ptr<ReplayFeed>> start(std::vector<ReplaySeries> series);

    [[nodiscard]] QList<FeedTick> opening() const override;
    [[nodiscard]] QList<FeedTick> advance(FeedTime by) override;
    [[nodiscard]] bool atEnd() const override;
    [[nodiscard]] QString problem() const override { return m_problem; }

private:
    struct Track
    {
        ReplaySeries series;
        PricePoint first;
        std::optional<PricePoint> next;    // empty: its end
    };
    explicit ReplayFeed(std::vector<Track> tracks);
    [[nodiscard]] Track *earliestDue();
    [[nodiscard]] FeedTick tickFor(const Track &track, const PricePoint &point) const;
    void step(Track &track);

    std::vector<Track> m_tracks;
    std::int64_t m_beganUs = 0;
    std::int64_t m_atUs = 0;
    QString m_problem;
};

// Files of one symbol, one after the other, each opened when its time comes.
class FileChain final : public PointSource
{
public:
    explicit FileChain(QStringList paths) : m_paths(std::move(paths)) {}
    [[nodiscard]] base::Result<std::optional<PricePoint>> next() override;

private:
    QStringList m_paths;                   // still to come
    std::unique_ptr<PointSource> m_reader;
};

} // namespace bw::paper
