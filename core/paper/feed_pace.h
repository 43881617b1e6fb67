// How far a feed's time goes while real time passes: --speed, to the last microsecond, except for one in real time.
// Thread: the owner's.
#pragma once

#include "core/paper/price_feed.h"

namespace bw::paper {

class FeedPace
{
public:
    explicit FeedPace(base::Decimal speed) : m_speed(speed) {}       // >= 0
    [[nodiscard]] FeedTime of(const PriceFeed &feed, std::chrono::microseconds elapsed);

private:
    static constexpr std::chrono::microseconds kLongest{1'000'000};  // a machine that slept does not make prices jump
    base::Decimal m_speed;
    base::Decimal m_carryUs;
};

} // namespace bw::paper
