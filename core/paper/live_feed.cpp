#include "core/paper/live_feed.h"

namespace bw::paper {

QList<FeedTick> LiveFeed::advance(FeedTime by)
{
    m_at += by;
    QList<FeedTick> ticks;
    for (FeedTick &tick : m_waiting.drain(kMostWaiting)) {
        tick.at = m_at;
        ticks.append(std::move(tick));
    }
    return ticks;
}

} // namespace bw::paper
