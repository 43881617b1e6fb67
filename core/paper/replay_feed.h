// Prices of recorded days. The files share one time line, which begins at the earliest price; a symbol whose file begins
// later waits at its first price, and at the end of its file it stays at the last.
#pragma once

#include "core/paper/market_data_file.h"
#include "core/paper/price_feed.h"

namespace bw::paper {

struct ReplaySeries
{
    trading::Instrument instrument;
    std::vector<PricePoint> points;      // not empty, oldest first
};

class ReplayFeed final : public PriceFeed
{
public:
    explicit ReplayFeed(std::vector<ReplaySeries> series);
    [[nodiscard]] QList<Quote> opening() const override;
    [[nodiscard]] QList<Quote> advance(FeedTime by) override;
    [[nodiscard]] bool atEnd() const override;

private:
    struct Track
    {
        ReplaySeries series;
        std::size_t next = 0;
    };
    std::vector<Track> m_tracks;
    std::int64_t m_atUs = 0;
};

} // namespace bw::paper
