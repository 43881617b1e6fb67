#include "core/report/equity_curve.h"

namespace bw::report {

namespace {

// The day that ends with the next 00:00 at or after this instant: 00:00 itself belongs to the day before.
std::int64_t dayEndingAfter(base::VenueTime at)
{
    return base::VenueTime(at.ms() - 1).day().daysSinceEpoch();
}

} // namespace

bool EquityCurve::add(const EquityPoint &point)
{
    if (!m_recent.isEmpty()) {
        const EquityPoint &before = m_recent.last();
        if (point.at < before.at) {
            return false;
        }
        if (dayEndingAfter(before.at) < dayEndingAfter(point.at)) {
            m_days.append(before);
        }
    }
    m_first = m_first.value_or(point);
    m_recent.append(point);
    m_watch.add(point);
    if (m_recent.size() > 2 * kMostRecent) { // now and then, so that it costs nothing
        m_recent.remove(0, m_recent.size() - kMostRecent);
    }
    if (m_days.size() > kMostDays) {
        m_days.removeFirst();
    }
    return true;
}

QList<EquityPoint> EquityCurve::points() const
{
    const QList<EquityPoint> recent = m_recent.mid(std::max<qsizetype>(0, m_recent.size() - kMostRecent));
    QList<EquityPoint> all;
    for (const EquityPoint &day : m_days) {
        if (recent.isEmpty() || day.at < recent.first().at) {
            all.append(day);
        }
    }
    return all + recent;
}

ReturnStatistics EquityCurve::returns() const
{
    QList<EquityPoint> days = m_days;
    if (const auto newest = last()) {
        days.append(*newest);
    }
    return returnsOf(days);
}

} // namespace bw::report
