#include "ui/presenters/statistics_presenter.h"

#include "ui/format.h"
#include "ui/presenters/shown_sign.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace bw::ui {

using base::Decimal;
using engine_client::Snapshot;
using report::Performance;
using trading::Money;
using trading::Ratio;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Statistics)
};

constexpr QChar kBlank(0x00a0);

Toned notKnown(const QString &why)
{
    return {Words::tr("not known"), Tone::Muted, why};
}

QString day(base::VenueTime at)
{
    return format::dateClock(at).left(10);
}

// Under an axis there is no room for the year.
QString withoutYear(QString date)
{
    static const QRegularExpression year(QStringLiteral("[-/]?[0-9]{4}[-/]?"));
    return date.remove(year);
}

StatFigure of(const char *key, const QString &title, const QString &help)
{
    return {QString::fromLatin1(key), title, notKnown({}), {}, help, {}};
}

void setMoney(StatFigure &figure, const std::optional<Money> &amount, const QString &quote, Tone tone)
{
    if (amount) {
        figure.value = {format::signedMoney(*amount) + kBlank + quote, tone, {}};
        figure.exact = amount->toString();
    }
}

void setShare(StatFigure &figure, const std::optional<Ratio> &share)
{
    if (share) {
        figure.value = {format::percent(*share), Tone::Normal, {}};
        figure.exact = share->toString();
    }
}

void setNumber(StatFigure &figure, const std::optional<Decimal> &value)
{
    if (value) {
        figure.value = {format::number(value->rounded(2, base::Rounding::HalfEven), 2), Tone::Normal, {}};
        figure.exact = value->toString();
    }
}

StatFigure trades(const report::TradeStatistics &t)
{
    StatFigure figure = of("trades", Words::tr("Trades"), Words::tr("Closed round trips, from flat to flat in one symbol. Of all that the journal knows."));
    figure.value = {QString::number(t.trades), Tone::Normal, {}};
    figure.exact = QString::number(t.trades);
    figure.below = Words::tr("%1 won, %2 lost, %3 even").arg(t.wins).arg(t.losses).arg(t.trades - t.wins - t.losses);
    return figure;
}

StatFigure winRate(const report::TradeStatistics &t)
{
    StatFigure figure = of("win-rate", Words::tr("Win rate"), Words::tr("Trades won / all trades. A trade is won when its result, net of commission and funding, is above zero."));
    setShare(figure, t.winRate);
    figure.below = t.winRate ? QString() : Words::tr("no trade was closed");
    return figure;
}

StatFigure result(const report::TradeStatistics &t, const QString &quote)
{
    StatFigure figure = of("pnl", Words::tr("P&L of closed trades"), Words::tr("Sum of the results of all closed trades: realised − commission + funding."));
    setMoney(figure, t.trades > 0 ? std::optional(t.totalPnl) : std::nullopt, quote, toneOfSign(shownSign(t.totalPnl)));
    figure.below = t.trades > 0 ? Words::tr("commission %1, funding %2").arg(format::money(t.commission), format::signedMoney(t.funding)) : Words::tr("no trade was closed");
    return figure;
}

StatFigure gained(const Snapshot &s, const Performance &p)
{
    StatFigure figure = of("gained", Words::tr("Gained since the start"), Words::tr("Equity now − equity at the first sample − net transfers since. Open positions count at the mark."));
    const auto gain = s.risk.accountKnown ? p.gained(s.risk.equity) : std::nullopt;
    setMoney(figure, gain, s.risk.quote, toneOfSign(gain ? shownSign(*gain) : 0));
    figure.below = p.first ? Words::tr("since %1").arg(day(p.first->at)) : QString();
    return figure;
}

StatFigure profitFactor(const report::TradeStatistics &t)
{
    StatFigure figure = of("profit-factor", Words::tr("Profit factor"), Words::tr("Sum of the winners / sum of the losers, both net. Without a loser there is none."));
    setNumber(figure, t.profitFactor ? std::optional(t.profitFactor->value()) : std::nullopt);
    figure.below = t.profitFactor ? Words::tr("won %1, lost %2").arg(format::money(t.won), format::money(t.lost))
                   : t.wins > 0   ? Words::tr("no trade lost")
                                  : Words::tr("no trade was closed");
    return figure;
}

StatFigure expectancy(const report::TradeStatistics &t, const QString &quote)
{
    StatFigure figure = of("expectancy", Words::tr("Expectancy"), Words::tr("P&L of closed trades / trades: what a trade brought on average."));
    setMoney(figure, t.expectancy, quote, toneOfSign(t.expectancy ? shownSign(*t.expectancy) : 0));
    if (t.averageWin && t.averageLoss) {
        figure.below = Words::tr("a winner %1, a loser −%2").arg(format::money(*t.averageWin), format::money(*t.averageLoss));
    }
    return figure;
}

StatFigure drawdown(const Performance &p, const QString &quote)
{
    StatFigure figure = of("drawdown", Words::tr("Deepest drawdown"),
                           Words::tr("The deepest fall of equity, net of transfers, below its highest so far. Sampled when equity moved by a thousandth, at most every 10 s, "
                                     "else every 15 minutes."));
    if (!p.drawdown) {
        return figure;
    }
    const report::Drawdown &d = *p.drawdown;
    figure.value = {QStringLiteral("%1%2%3 (%4)").arg(format::money(d.depth), kBlank, quote, format::percent(d.ratio)), Tone::Normal, {}};
    figure.exact = d.depth.toString();
    figure.below = d.depth.isZero() ? Words::tr("it never fell")
                                    : Words::tr("%1 to %2, %3").arg(day(d.peakAt), day(d.troughAt), d.recoveredAt ? Words::tr("recovered %1").arg(day(*d.recoveredAt))
                                                                                                                  : Words::tr("not recovered"));
    return figure;
}

StatFigure sharpe(const report::ReturnStatistics &r)
{
    StatFigure figure = of("sharpe", Words::tr("Sharpe ratio"),
                           Words::tr("mean(r) / s(r) × √365, with r the daily returns of equity at 00:00 UTC net of transfers, s the sample's deviation (n − 1), at a risk-free rate of zero."));
    setNumber(figure, r.sharpe);
    figure.below = Words::tr("of %n day(s)", nullptr, r.days);
    return figure;
}

StatFigure sortino(const report::ReturnStatistics &r)
{
    StatFigure figure = of("sortino", Words::tr("Sortino ratio"),
                           Words::tr("mean(r) / √mean(min(r, 0)²) × √365, of the same daily returns as the Sharpe ratio. Without a day of loss there is none."));
    setNumber(figure, r.sortino);
    figure.below = Words::tr("of %n day(s)", nullptr, r.days);
    return figure;
}

StatFigure slippage(const char *key, const QString &title, const report::SlippageSum &sum, int unmeasured, const QString &quote)
{
    StatFigure figure = of(key, title, Words::tr("(price of the fill − mark at the decision) × quantity, turned so that a loss is negative here, summed over orders. "
                                                 "Fills whose decision is not known are counted as unmeasured."));
    if (sum.fills > 0) {
        const Money cost = -sum.cost;
        const auto share = sum.share();
        figure.value = {format::signedMoney(cost) + kBlank + quote, toneOfSign(shownSign(cost)), {}};
        figure.exact = sum.cost.toString();
        figure.below = share ? Words::tr("%1 of the value, %2 fills, %3 unmeasured").arg(format::signedPercent(-*share, 3)).arg(sum.fills).arg(unmeasured)
                             : Words::tr("%1 fills, %2 unmeasured").arg(sum.fills).arg(unmeasured);
    } else {
        figure.below = Words::tr("%1 unmeasured").arg(unmeasured);
    }
    return figure;
}

// --- charts ---

double drawn(Decimal value)
{
    return static_cast<double>(value.raw()) / static_cast<double>(Decimal::fromInt(1).raw());
}

// 1, 2 or 5 times a power of ten, exact: at least `span` / `parts`.
Decimal niceStep(Decimal span, int parts)
{
    const Decimal wanted = Decimal::div(span, Decimal::fromInt(parts), base::Rounding::HalfEven);
    Decimal power = Decimal::literal("0.000001");
    while (true) {
        for (const int factor : {1, 2, 5}) {
            const Decimal step = Decimal::mul(power, Decimal::fromInt(factor), base::Rounding::HalfEven);
            if (step >= wanted) {
                return step;
            }
        }
        power = Decimal::mul(power, Decimal::fromInt(10), base::Rounding::HalfEven);
    }
}

int placesOf(Decimal step)
{
    int places = 0;
    while (places < 6 && step.rounded(places, base::Rounding::Down) != step) {
        ++places;
    }
    return places;
}

std::int64_t barOf(Decimal value, Decimal step)
{
    const auto floor = value.raw() / step.raw() - (value.raw() % step.raw() < 0 ? 1 : 0);
    return static_cast<std::int64_t>(floor);
}

void setValueTicks(BarFrame &frame, Decimal low, Decimal high, const QString &unit)
{
    const Decimal span = high - low;
    const Decimal step = niceStep(span.isPositive() ? span : Decimal::fromInt(1), 5);
    const int places = placesOf(step);
    for (std::int64_t i = barOf(low, step); ; ++i) {
        const Decimal at = Decimal::mul(step, Decimal::fromInt(i), base::Rounding::HalfEven);
        frame.valueTicks.append({drawn(at), format::number(at, places) + unit});
        if (at >= high) {
            break;
        }
    }
    frame.low = frame.valueTicks.first().at;
    frame.high = frame.valueTicks.last().at;
}

} // namespace

QList<StatFigure> presentStatistics(const Snapshot &s)
{
    static const Performance none;
    const Performance &p = s.performance ? *s.performance : none;
    QList<StatFigure> figures{trades(p.trades), winRate(p.trades), result(p.trades, s.risk.quote), gained(s, p),
                              profitFactor(p.trades), expectancy(p.trades, s.risk.quote), drawdown(p, s.risk.quote), sharpe(p.returns), sortino(p.returns),
                              slippage("slippage-entries", Words::tr("Slippage of entries"), p.slippage.entries, p.slippage.unmeasuredFills, s.risk.quote),
                              slippage("slippage-exits", Words::tr("Slippage of exits"), p.slippage.exits, p.slippage.unmeasuredFills, s.risk.quote)};
    if (!s.performance) {
        for (StatFigure &figure : figures) {
            figure.value = notKnown(Words::tr("The journal has not been read yet."));
            figure.below.clear();
            figure.exact.clear();
        }
    }
    return figures;
}

QList<trading::RoundTrip> tripsIn(const Snapshot &s, ChartRange range)
{
    QList<trading::RoundTrip> trips = s.performance ? s.performance->trips : QList<trading::RoundTrip>();
    const base::CivilDay first = firstDayOf(range, s.at.day());
    trips.removeIf([first](const trading::RoundTrip &trip) { return trip.closedAt.day() < first; });
    return trips;
}

BarFrame tradeBars(const Snapshot &s, ChartRange range)
{
    BarFrame frame;
    const QList<trading::RoundTrip> trips = tripsIn(s, range);
    if (trips.isEmpty()) {
        return frame;
    }
    Decimal low, high;
    for (const trading::RoundTrip &trip : trips) {
        low = std::min(low, trip.net().value());
        high = std::max(high, trip.net().value());
    }
    const Decimal step = niceStep(std::max(high - low, Decimal::literal("0.01")), kMostBars - 4);
    const std::int64_t first = barOf(low, step);
    const std::int64_t last = barOf(high, step);
    QList<int> counts(last - first + 1, 0);
    int most = 0;
    for (const trading::RoundTrip &trip : trips) {
        most = std::max(most, ++counts[barOf(trip.net().value(), step) - first]);
    }
    const int places = placesOf(step);
    const auto edge = [&](std::int64_t bar) { return format::number(Decimal::mul(step, Decimal::fromInt(bar), base::Rounding::HalfEven), places); };
    const std::int64_t apart = (counts.size() + 7) / 8;
    for (std::int64_t bar = first; bar <= last + 1; ++bar) {
        if (bar % apart == 0) { // zero always has its label
            frame.ticks.append({static_cast<double>(bar - first) - 0.5, edge(bar)});
        }
        if (bar <= last) {
            const double count = counts.at(bar - first);
            frame.losses.append(bar < 0 ? count : 0);
            frame.gains.append(bar < 0 ? 0 : count);
            frame.tips.append(Words::tr("%1 to %2 %3: %n trade(s)", nullptr, counts.at(bar - first)).arg(edge(bar), edge(bar + 1), s.risk.quote));
        }
    }
    setValueTicks(frame, {}, Decimal::fromInt(std::max(most, 1)), {});
    frame.words = Words::tr("Results of the newest %n trade(s), net, in %1", nullptr, static_cast<int>(trips.size())).arg(s.risk.quote);
    return frame;
}

QList<DayResult> dayResults(const QList<report::EquityPoint> &points)
{
    constexpr std::int64_t kDay = 86'400'000;
    QList<DayResult> days;
    if (points.size() < 2) {
        return days;
    }
    qsizetype at = 0;
    report::EquityPoint start = points.first();
    for (std::int64_t day = start.at.ms() / kDay; day <= points.last().at.ms() / kDay; ++day) {
        while (at + 1 < points.size() && points.at(at + 1).at.ms() <= (day + 1) * kDay) {
            ++at;
        }
        const report::EquityPoint &end = points.at(at);
        const Money pnl = end.equity - start.equity - (end.transfers - start.transfers);
        days.append({day, pnl, start.equity.isPositive() ? std::optional(trading::ratioOf(pnl, start.equity, base::Rounding::HalfEven)) : std::nullopt});
        start = end;
    }
    return days;
}

QList<DayResult> daysIn(const Snapshot &s, ChartRange range)
{
    QList<DayResult> days = s.performance ? dayResults(s.performance->equity) : QList<DayResult>();
    const base::CivilDay today = s.at.day();
    const std::int64_t first = firstDayOf(range, today).daysSinceEpoch();
    days.removeIf([first](const DayResult &one) { return one.day < first; });
    QHash<std::int64_t, Ratio> limits;
    if (s.performance) {
        for (const report::DayLimit &one : s.performance->limits) {
            limits.insert(one.day.daysSinceEpoch(), one.dailyLoss);
        }
    }
    limits.insert(today.daysSinceEpoch(), s.risk.limits.values().dailyLoss);
    for (DayResult &one : days) {
        one.limit = limits.contains(one.day) ? std::optional(limits.value(one.day)) : std::nullopt;
    }
    return days;
}

namespace {

Decimal percentOf(Ratio share)
{
    return Decimal::mul(share.value(), Decimal::fromInt(100), base::Rounding::HalfEven);
}

QString dayWords(const DayResult &one, const QString &date, const QString &quote)
{
    if (!one.share) {
        return Words::tr("%1: not known").arg(date);
    }
    const QString result = Words::tr("%1: %2 %3, %4").arg(date, format::signedMoney(one.pnl), quote, format::signedPercent(*one.share));
    return one.limit ? Words::tr("%1; limit %2").arg(result, format::limitPercent(-*one.limit)) : Words::tr("%1; limit not known").arg(result);
}

// What is drawn, and of how many days the limit is not.
QString daysLegend(const QList<DayResult> &days)
{
    const auto unknown = static_cast<int>(std::count_if(days.begin(), days.end(), [](const DayResult &one) { return !one.limit; }));
    QString words = Words::tr("Result of each day (UTC) in percent of its start; dashed: the loss limit of that day");
    if (unknown > 0) {
        words += QStringLiteral(". ") + Words::tr("It is not known of %n day(s), which have no line.", nullptr, unknown);
    }
    return words;
}

} // namespace

BarFrame dayBars(const Snapshot &s, ChartRange range)
{
    BarFrame frame;
    const QList<DayResult> all = daysIn(s, range);
    const QList<DayResult> days = all.mid(std::max<qsizetype>(0, all.size() - kMostDays));
    if (days.isEmpty()) {
        return frame;
    }
    Decimal low, high;
    const qsizetype apart = (days.size() + 7) / 8;
    for (qsizetype i = 0; i < days.size(); ++i) {
        const DayResult &one = days.at(i);
        const QString date = day(base::VenueTime::startOf(base::CivilDay(one.day)));
        const Decimal value = one.share ? percentOf(*one.share) : Decimal();
        const Decimal limit = one.limit ? Decimal() - percentOf(*one.limit) : Decimal();
        low = std::min({low, value, Decimal::mul(limit, Decimal::literal("1.1"), base::Rounding::HalfEven)}); // the line is not the edge
        high = std::max(high, value);
        frame.losses.append(value.sign() < 0 ? drawn(value) : 0);
        frame.gains.append(value.sign() < 0 ? 0 : drawn(value));
        frame.lines.append(one.limit ? std::optional(drawn(limit)) : std::nullopt);
        frame.tips.append(dayWords(one, date, s.risk.quote));
        if (i % apart == 0) {
            frame.ticks.append({static_cast<double>(i), withoutYear(date)});
        }
    }
    setValueTicks(frame, low, high, QStringLiteral(" %"));
    frame.words = daysLegend(days);
    return frame;
}

} // namespace bw::ui
