// What came of the trading of an account, as one picture: made by the engine from its journal and what happened since, shown by
// the API, the commands and the screens. A plain value; what cannot be said is empty.
#pragma once

#include "core/report/slippage.h"
#include "core/report/statistics.h"

namespace bw::report {

struct DayLimit
{
    base::CivilDay day;
    trading::Ratio dailyLoss;               // of the day's balance; the last that was in force on that day
};

struct Performance
{
    static constexpr qsizetype kMostTrips = 500;
    static constexpr qsizetype kMostLimits = 3'660;

    TradeStatistics trades;                 // of every closed round trip
    QList<trading::RoundTrip> trips;        // by their end, newest last, at most kMostTrips
    std::optional<EquityPoint> first;       // the capital that it began with
    QList<EquityPoint> equity;              // by time, thinned (EquityCurve)
    QList<DayLimit> limits;                 // by day, at most kMostLimits; of a day that is not in it nothing is known
    trading::Money transfers;               // net into the account since the first point, until now
    std::optional<Drawdown> drawdown;
    ReturnStatistics returns;
    Slippage slippage;

    // What the account gained since the first point, transfers apart. Empty before it.
    [[nodiscard]] std::optional<trading::Money> gained(trading::Money equityNow) const
    {
        return first ? std::optional(equityNow - transfers - first->equity) : std::nullopt;
    }
};

} // namespace bw::report
