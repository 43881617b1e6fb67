// Prices that come from outside as they happen: the seam for the real market's data (mode paper_live_data). A client of
// the market streams makes ticks and pushes them; the exchange draws them at its own pace. What it is fed with is not
// here, and nothing makes one yet.
// Time is real: `advance` gives what has come since the last call, however much time it names. When the source falls
// silent no tick comes, so that the age of the prices shows it; nothing is made up in their place.
// Thread: push() from any one; the rest on the owner's.
// Failure: a full queue refuses the tick and counts it in lost(). Prices mend themselves with the next tick; a print that
// was refused is gone, and a resting order is filled later for it, never earlier.
#pragma once

#include "core/base/bounded_queue.h"
#include "core/paper/price_feed.h"

namespace bw::paper {

class LiveFeed final : public PriceFeed
{
public:
    static constexpr std::size_t kMostWaiting = 20'000;

    // One tick for each symbol: what the market was when the feed began.
    explicit LiveFeed(QList<FeedTick> opening) : m_opening(std::move(opening)), m_waiting(kMostWaiting) {}

    [[nodiscard]] bool push(FeedTick tick) { return m_waiting.push(std::move(tick)); }   // its `at` is set here, when it is drawn
    [[nodiscard]] std::size_t lost() const { return m_waiting.refused(); }

    [[nodiscard]] QList<FeedTick> opening() const override { return m_opening; }
    [[nodiscard]] QList<FeedTick> advance(FeedTime by) override;
    [[nodiscard]] bool atEnd() const override { return false; }

private:
    QList<FeedTick> m_opening;
    base::BoundedQueue<FeedTick> m_waiting;
    FeedTime m_at{0};
};

} // namespace bw::paper
