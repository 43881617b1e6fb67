// The exchange's time, held against setting of the workstation's clock: the newest stamp that came with a price, and
// the steady time since. A day begins and ends by this, so that no clock change makes a second one.
// Thread: the engine's. Pure. Failure: before the first stamp the time stands as it came in, with its source.
#pragma once

#include "core/base/time.h"

namespace bw::engine {

class ExchangeClock
{
public:
    static constexpr std::int64_t kTolerance = 5000; // ms; also how late a price may come

    void seen(base::VenueTime stamp, base::SteadyTime at)
    {
        if (!stamp.isUnknown()) {
            m_stamp = stamp;
            m_at = at;
        }
    }
    [[nodiscard]] bool contradicts(base::Now now) const
    {
        const std::int64_t apart = now.venue.ms() - projected(now).ms();
        return !m_stamp.isUnknown() && !now.venue.isUnknown() && (apart > kTolerance || apart < -kTolerance);
    }
    [[nodiscard]] base::Now corrected(base::Now now) const
    {
        const base::VenueTime venue = contradicts(now) ? projected(now) : now.venue;
        return {now.steady, venue, m_stamp.isUnknown() ? now.source : base::TimeSource::Exchange};
    }

private:
    [[nodiscard]] base::VenueTime projected(base::Now now) const { return base::VenueTime(m_stamp.ms() + now.steady.since(m_at).count()); }

    base::VenueTime m_stamp;
    base::SteadyTime m_at;
};

} // namespace bw::engine
