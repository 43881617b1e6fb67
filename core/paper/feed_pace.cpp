#include "core/paper/feed_pace.h"

#include <algorithm>

namespace bw::paper {

using base::Decimal;
using base::Rounding;

FeedTime FeedPace::of(const PriceFeed &feed, std::chrono::microseconds elapsed)
{
    if (feed.isInRealTime()) {
        return elapsed;
    }
    m_carryUs += Decimal::mul(Decimal::fromInt(std::min(elapsed, kLongest).count()), m_speed, Rounding::Down);
    const Decimal whole = m_carryUs.rounded(0, Rounding::Down);
    m_carryUs -= whole;
    return FeedTime(static_cast<std::int64_t>(whole.raw() / Decimal::fromInt(1).raw()));
}

} // namespace bw::paper
