#include "ui/presenters/chart_reading.h"

#include "ui/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace bw::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChartReading)
};

// Back to an exact number only to be written.
trading::Money cents(double value)
{
    const auto exact = base::Decimal::parse(QString::number(value, 'f', 2));
    return exact ? trading::Money(*exact) : trading::Money();
}

} // namespace

int nearestPoint(const QList<double> &xs, double x)
{
    if (xs.isEmpty()) {
        return -1;
    }
    const auto after = std::lower_bound(xs.begin(), xs.end(), x);
    if (after == xs.begin()) {
        return 0;
    }
    const auto at = static_cast<int>(after - xs.begin());
    return after == xs.end() || x - xs.at(at - 1) <= *after - x ? at - 1 : at;
}

QString equityReading(const ChartFrame &frame, int point, const QString &quote)
{
    if (point < 0 || point >= frame.points.size()) {
        return {};
    }
    const QPointF &at = frame.points.at(point);
    const QString value = format::money(cents(at.y())) + QChar(0x00a0) + quote;
    const QString time = format::dateClock(base::VenueTime(static_cast<std::int64_t>(at.x())));
    QString words = frame.baseline ? Words::tr("%1 at %2 UTC, %3 from the start of the day").arg(value, time, format::signedMoney(cents(at.y() - *frame.baseline)))
                                   : Words::tr("%1 at %2 UTC").arg(value, time);
    const trading::Money peak = point < frame.peaks.size() ? cents(frame.peaks.at(point).y()) : trading::Money();
    const trading::Money fallen = peak - cents(at.y());
    if (peak.isPositive() && fallen.isPositive()) {
        words += QLatin1Char('\n') + Words::tr("%1 (%2) below the highest shown before").arg(format::money(fallen), format::percent(trading::ratioOf(fallen, peak, base::Rounding::HalfEven)));
    }
    return words;
}

} // namespace bw::ui
