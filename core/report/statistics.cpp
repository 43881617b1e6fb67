#include "core/report/statistics.h"

#include "core/base/contracts.h"

#include <algorithm>

namespace bw::report {

using base::Decimal;
using base::Rounding;
using base::VenueTime;
using trading::Money;
using trading::Ratio;

namespace {

constexpr int kDaysAYear = 365;
constexpr std::int64_t kDayMs = 86'400'000;

Money average(Money sum, int count)
{
    return Money(Decimal::div(sum.value(), Decimal::fromInt(count), Rounding::HalfEven));
}

Money netOf(const EquityPoint &point)
{
    return point.equity - point.transfers;
}

Decimal mean(const QList<Decimal> &values)
{
    Decimal sum;
    for (const Decimal value : values) {
        sum = sum + value;
    }
    return Decimal::div(sum, Decimal::fromInt(values.size()), Rounding::HalfEven);
}

Decimal square(Decimal value)
{
    return Decimal::mul(value, value, Rounding::HalfEven);
}

// mean / deviation x sqrt(365); empty where nothing deviates.
std::optional<Decimal> yearly(Decimal average, Decimal squares, qsizetype count)
{
    const Decimal deviation = squareRoot(Decimal::div(squares, Decimal::fromInt(count), Rounding::HalfEven));
    if (deviation.isZero()) {
        return std::nullopt;
    }
    const Decimal scale = squareRoot(Decimal::fromInt(kDaysAYear));
    return Decimal::checkedMul(Decimal::div(average, deviation, Rounding::HalfEven), scale, Rounding::HalfEven);
}

// The last point at or before each 00:00 from the first to the last.
QList<EquityPoint> byDay(const QList<EquityPoint> &points)
{
    QList<EquityPoint> days;
    qsizetype next = 0;
    for (std::int64_t at = VenueTime::startOf(points.first().at.day()).ms(); at <= points.last().at.ms(); at += kDayMs) {
        while (next < points.size() && points[next].at.ms() <= at) {
            ++next;
        }
        if (next > 0) {
            days.append(points[next - 1]);
        }
    }
    return days;
}

} // namespace

void TradeTally::add(const trading::RoundTrip &trip)
{
    const Money net = trip.net();
    m_sums.trades += 1;
    m_sums.wins += net.isPositive() ? 1 : 0;
    m_sums.losses += net.isNegative() ? 1 : 0;
    m_sums.totalPnl += net;
    (net.isNegative() ? m_sums.lost : m_sums.won) += net.abs();
    m_sums.commission += trip.commission;
    m_sums.funding += trip.funding;
}

TradeStatistics TradeTally::statistics() const
{
    TradeStatistics all = m_sums;
    if (all.trades > 0) {
        all.winRate = Ratio(Decimal::div(Decimal::fromInt(all.wins), Decimal::fromInt(all.trades), Rounding::HalfEven));
        all.expectancy = average(all.totalPnl, all.trades);
    }
    if (all.wins > 0) {
        all.averageWin = average(all.won, all.wins);
    }
    if (all.losses > 0) {
        all.averageLoss = average(all.lost, all.losses);
        all.profitFactor = trading::ratioOf(all.won, all.lost, Rounding::HalfEven);
    }
    return all;
}

TradeStatistics statisticsOf(const QList<trading::RoundTrip> &trips)
{
    TradeTally tally;
    for (const trading::RoundTrip &trip : trips) {
        tally.add(trip);
    }
    return tally.statistics();
}

void DrawdownWatch::add(const EquityPoint &point)
{
    const Money net = netOf(point);
    if (m_points == 0) {
        m_deepest = {{}, {}, point.at, point.at, {}};
        m_height = net;
    }
    if (m_points == 0 || net >= netOf(m_peak)) {
        m_peak = point;
    }
    m_points = m_points < 2 ? m_points + 1 : m_points;
    const Money depth = netOf(m_peak) - net;
    if (depth > m_deepest.depth) {
        m_height = netOf(m_peak);
        m_deepest = {depth, m_height.isPositive() ? trading::ratioOf(depth, m_height, Rounding::HalfEven) : Ratio(), m_peak.at, point.at, {}};
    } else if (m_deepest.depth.isPositive() && !m_deepest.recoveredAt && net >= m_height) {
        m_deepest.recoveredAt = point.at;
    }
}

std::optional<Drawdown> DrawdownWatch::deepest() const
{
    return m_points < 2 ? std::nullopt : std::optional(m_deepest);
}

std::optional<Drawdown> maximumDrawdown(const QList<EquityPoint> &points)
{
    DrawdownWatch watch;
    for (const EquityPoint &point : points) {
        watch.add(point);
    }
    return watch.deepest();
}

ReturnStatistics returnsOf(const QList<EquityPoint> &points)
{
    ReturnStatistics result;
    const QList<EquityPoint> days = points.isEmpty() ? points : byDay(points);
    QList<Decimal> returns;
    for (qsizetype i = 1; i < days.size(); ++i) {
        const Money moved = days[i].transfers - days[i - 1].transfers;
        if (days[i - 1].equity.isPositive()) {
            returns.append(trading::ratioOf(days[i].equity - moved, days[i - 1].equity, Rounding::HalfEven).value() - Decimal::fromInt(1));
        }
    }
    result.days = static_cast<int>(returns.size());
    if (returns.size() < 2) {
        return result;
    }
    const Decimal average = mean(returns);
    Decimal deviations;
    Decimal falls;
    for (const Decimal one : std::as_const(returns)) {
        deviations = deviations + square(one - average);
        falls = falls + (one.isNegative() ? square(one) : Decimal());
    }
    result.sharpe = yearly(average, deviations, returns.size() - 1);
    result.sortino = yearly(average, falls, returns.size());
    return result;
}

// Newton from above: falls until it stands.
Decimal squareRoot(Decimal value, int digits)
{
    BW_EXPECTS(!value.isNegative());
    if (value.isZero()) {
        return value;
    }
    const Decimal two = Decimal::fromInt(2);
    Decimal root = std::max(value, Decimal::fromInt(1));
    for (;;) {
        const Decimal next = Decimal::div(root + Decimal::div(value, root, Rounding::Down), two, Rounding::Down);
        if (next >= root) {
            return root.rounded(digits, Rounding::Down);
        }
        root = next;
    }
}

} // namespace bw::report
