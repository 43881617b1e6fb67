#include "core/paper/replay_feed.h"

#include "core/base/contracts.h"

#include <algorithm>
#include <limits>

namespace bw::paper {

using namespace trading;

ReplayFeed::ReplayFeed(std::vector<ReplaySeries> series) : m_atUs(std::numeric_limits<std::int64_t>::max())
{
    for (ReplaySeries &one : series) {
        BW_EXPECTS(!one.points.empty());
        m_atUs = std::min(m_atUs, one.points.front().atUs);
        m_tracks.push_back({std::move(one), 0});
    }
    for (Track &track : m_tracks) {
        if (track.series.points.front().atUs == m_atUs) {
            track.next = 1;   // the opening price has been shown
        }
    }
}

QList<Quote> ReplayFeed::opening() const
{
    QList<Quote> quotes;
    for (const Track &track : m_tracks) {
        quotes.append(quoteAround(track.series.instrument, track.series.points.front().price));
    }
    return quotes;
}

QList<Quote> ReplayFeed::advance(FeedTime by)
{
    if (!atEnd()) {
        m_atUs += by.count();
    }
    QList<Quote> quotes;
    while (true) {
        Track *earliest = nullptr;
        for (Track &track : m_tracks) {
            if (track.next < track.series.points.size() && track.series.points[track.next].atUs <= m_atUs
                && (!earliest || track.series.points[track.next].atUs < earliest->series.points[earliest->next].atUs)) {
                earliest = &track;
            }
        }
        if (!earliest) {
            return quotes;
        }
        quotes.append(quoteAround(earliest->series.instrument, earliest->series.points[earliest->next].price));
        ++earliest->next;
    }
}

bool ReplayFeed::atEnd() const
{
    return std::all_of(m_tracks.begin(), m_tracks.end(), [](const Track &track) { return track.next >= track.series.points.size(); });
}

} // namespace bw::paper
