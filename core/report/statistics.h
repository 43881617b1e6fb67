// What came of the trading: counted from closed round trips and from the account's equity.
// A trade is a round trip, its result net of commission and funding. Source: safety contract, section 1.
// Sharpe and Sortino are of daily returns r = (E(d) - transfers of the day) / E(d-1) - 1 of the equity at 00:00 UTC, at a risk-free rate of
// zero, scaled by sqrt(365), because the market never closes: Sharpe = mean(r) / s(r) with the sample's deviation (n - 1), Sortino =
// mean(r) / sqrt(mean(min(r, 0)^2)). Drawdown is the deepest fall of equity, net of transfers, below its highest so far.
// Pure and exact; a quotient is rounded half to even at 18 digits. What cannot be said is empty, never zero.
#pragma once

#include "core/trading/round_trip.h"

#include <optional>

namespace bw::report {

struct EquityPoint
{
    base::VenueTime at;
    trading::Money equity;      // as it was
    trading::Money transfers;   // net into the account from the first point to this one
};

struct Drawdown
{
    trading::Money depth;       // >= 0
    trading::Ratio ratio;       // of the peak
    base::VenueTime peakAt;
    base::VenueTime troughAt;
    std::optional<base::VenueTime> recoveredAt; // at its old height again
};

struct TradeStatistics
{
    int trades = 0;
    int wins = 0;
    int losses = 0;             // the rest came out at exactly zero
    trading::Money totalPnl;    // net
    trading::Money won;         // sum of the winners, net
    trading::Money lost;        // sum of the losers, net, positive
    trading::Money commission;
    trading::Money funding;
    std::optional<trading::Ratio> winRate;      // wins / trades
    std::optional<trading::Ratio> profitFactor; // won / lost; empty without a loser
    std::optional<trading::Money> expectancy;   // totalPnl / trades
    std::optional<trading::Money> averageWin;
    std::optional<trading::Money> averageLoss;  // positive
};

struct ReturnStatistics
{
    int days = 0;                           // returns that were counted
    std::optional<base::Decimal> sharpe;    // empty below two returns, and where nothing ever moved
    std::optional<base::Decimal> sortino;   // empty without a day of loss, too
};

// Trip by trip, in any order.
class TradeTally
{
public:
    void add(const trading::RoundTrip &trip);
    [[nodiscard]] TradeStatistics statistics() const;

private:
    TradeStatistics m_sums;
};

// Point by point, by time.
class DrawdownWatch
{
public:
    void add(const EquityPoint &point);
    [[nodiscard]] std::optional<Drawdown> deepest() const; // empty below two points

private:
    int m_points = 0;
    EquityPoint m_peak;
    trading::Money m_height;   // of the peak that the deepest one fell from, net of transfers
    Drawdown m_deepest;
};

[[nodiscard]] TradeStatistics statisticsOf(const QList<trading::RoundTrip> &trips);
// Points by time. Empty below two points.
[[nodiscard]] std::optional<Drawdown> maximumDrawdown(const QList<EquityPoint> &points);
// The last point at or before each 00:00 counts as that day's; a day without a newer one came out as it began.
[[nodiscard]] ReturnStatistics returnsOf(const QList<EquityPoint> &points);

// The root, rounded down at `digits` behind the point. value >= 0.
[[nodiscard]] base::Decimal squareRoot(base::Decimal value, int digits = 12);

} // namespace bw::report
