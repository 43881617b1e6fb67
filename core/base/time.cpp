#include "core/base/time.h"

#include <QDateTime>

namespace bw::base {

QString CivilDay::toIsoString() const
{
    return QDate(1970, 1, 1).addDays(m_days).toString(Qt::ISODate);
}

QString VenueTime::toIsoString() const
{
    return QDateTime::fromMSecsSinceEpoch(m_ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

SteadyTime SystemClock::steady() const
{
    using namespace std::chrono;
    return SteadyTime::fromNanos(duration_cast<nanoseconds>(steady_clock::now().time_since_epoch()).count());
}

std::int64_t SystemClock::systemMs() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace bw::base
