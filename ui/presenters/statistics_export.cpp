#include "ui/presenters/statistics_export.h"

#include "ui/presenters/csv.h"
#include "ui/presenters/statistics_presenter.h"

#include <QDateTime>

namespace bw::ui {

using engine_client::Snapshot;

namespace {

using csv::lines;
using csv::words;

QString time(base::VenueTime at)
{
    return at.isUnknown() ? QString() : QDateTime::fromMSecsSinceEpoch(at.ms(), Qt::UTC).toString(Qt::ISODateWithMs);
}

QByteArray figures(const Snapshot &s)
{
    QStringList out{QStringLiteral("figure,value")};
    const QList<StatFigure> all = presentStatistics(s);
    for (const StatFigure &figure : all) {
        out.append(words(figure.key) + QLatin1Char(',') + figure.exact);
    }
    return lines(out);
}

QByteArray trades(const Snapshot &s, ChartRange range)
{
    QStringList out{QStringLiteral("symbol,side,opened,closed,quantity,paid,received,realised,commission,funding,net")};
    const QList<trading::RoundTrip> trips = tripsIn(s, range);
    for (const trading::RoundTrip &trip : trips) {
        const QStringList cells{words(trip.symbol.text()), trip.side == trading::Side::Buy ? QStringLiteral("long") : QStringLiteral("short"),
                                time(trip.openedAt), time(trip.closedAt), trip.entered.toString(), trip.paid.toString(), trip.received.toString(),
                                trip.realised.toString(), trip.commission.toString(), trip.funding.toString(), trip.net().toString()};
        out.append(cells.join(QLatin1Char(',')));
    }
    return lines(out);
}

QByteArray days(const Snapshot &s, ChartRange range)
{
    QStringList out{QStringLiteral("day,pnl,share,limit")};
    const QList<DayResult> all = daysIn(s, range);
    for (const DayResult &one : all) {
        out.append(QStringLiteral("%1,%2,%3,%4").arg(time(base::VenueTime(one.day * 86'400'000)).left(10), one.pnl.toString(), one.share ? one.share->toString() : QString(),
                                                            one.limit ? one.limit->toString() : QString()));
    }
    return lines(out);
}

} // namespace

QByteArray statisticsCsv(const Snapshot &s, StatisticsTable table, ChartRange range)
{
    switch (table) {
    case StatisticsTable::Figures: return figures(s);
    case StatisticsTable::Trades: return trades(s, range);
    case StatisticsTable::Days: break;
    }
    return days(s, range);
}

} // namespace bw::ui
