#include "core/paper/replay_feed.h"

#include <algorithm>
#include <limits>

namespace bw::paper {

using namespace trading;

base::Result<std::unique_ptr<ReplayFeed>> ReplayFeed::start(std::vector<ReplaySeries> series)
{
    std::vector<Track> tracks;
    for (ReplaySeries &one : series) {
        const auto first = one.points->next();
        if (!first) {
            return tl::unexpected(first.error());
        }
        if (!*first) {
            return base::failure(base::ErrorCode::Malformed, QStringLiteral("There is no price to replay for %1.").arg(one.instrument.symbol.text()));
        }
        tracks.push_back({std::move(one), **first, *first});
    }
    return std::unique_ptr<ReplayFeed>(new ReplayFeed(std::move(tracks)));
}

ReplayFeed::ReplayFeed(std::vector<Track> tracks) : m_tracks(std::move(tracks)), m_beganUs(std::numeric_limits<std::int64_t>::max())
{
    for (const Track &track : m_tracks) {
        m_beganUs = std::min(m_beganUs, track.first.atUs);
    }
    m_atUs = m_beganUs;
    for (Track &track : m_tracks) {
        if (track.first.atUs == m_beganUs) {
            step(track);   // the opening has shown it
        }
    }
}

QList<FeedTick> ReplayFeed::opening() const
{
    QList<FeedTick> ticks;
    for (const Track &track : m_tracks) {
        ticks.append(tickFor(track, track.first));
        ticks.last().at = FeedTime(0);
    }
    return ticks;
}

QList<FeedTick> ReplayFeed::advance(FeedTime by)
{
    if (!atEnd()) {
        m_atUs += by.count();
    }
    QList<FeedTick> ticks;
    while (Track *track = earliestDue()) {
        if (ticks.size() >= kMostTicksAtOnce) {
            m_atUs = m_beganUs + ticks.last().at.count();
            break;
        }
        ticks.append(tickFor(*track, *track->next));
        step(*track);
    }
    return ticks;
}

bool ReplayFeed::atEnd() const
{
    return std::none_of(m_tracks.begin(), m_tracks.end(), [](const Track &track) { return track.next.has_value(); });
}

ReplayFeed::Track *ReplayFeed::earliestDue()
{
    Track *earliest = nullptr;
    for (Track &track : m_tracks) {
        if (track.next && track.next->atUs <= m_atUs && (!earliest || track.next->atUs < earliest->next->atUs)) {
            earliest = &track;
        }
    }
    return earliest;
}

FeedTick ReplayFeed::tickFor(const Track &track, const PricePoint &point) const
{
    const Instrument &instrument = track.series.instrument;
    FeedTick tick = tickOf(point.print ? quoteAround(instrument, *point.print) : quoteAround(instrument, point.price), FeedTime(point.atUs - m_beganUs));
    tick.print = point.print;
    return tick;
}

void ReplayFeed::step(Track &track)
{
    const auto point = track.series.points->next();
    track.next = point ? *point : std::nullopt;
    if (!point) {
        m_problem = QStringLiteral("The replay of %1 ends here: %2").arg(track.series.instrument.symbol.text(), point.error().message);
    }
}

base::Result<std::optional<PricePoint>> FileChain::next()
{
    while (true) {
        if (m_reader) {
            auto point = m_reader->next();
            if (!point || *point) {
                return point;
            }
            m_reader.reset();
        }
        if (m_paths.isEmpty()) {
            return std::nullopt;
        }
        auto opened = MarketDataReader::open(m_paths.takeFirst());
        if (!opened) {
            return tl::unexpected(opened.error());
        }
        m_reader = std::move(*opened);
    }
}

} // namespace bw::paper
