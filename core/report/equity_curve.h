// The account's equity over time, in bounded memory: all figures of a long history, its points thinned.
// Kept are the newest kMostRecent points, and of every day (UTC) before them the last point at or before its end: just what
// daily returns are made of. The deepest fall counts every point that was ever added.
// Thread: a plain value. No clock: whoever samples says when. Failure: none; a point older than the last is left out.
#pragma once

#include "core/report/statistics.h"

namespace bw::report {

class EquityCurve
{
public:
    static constexpr qsizetype kMostRecent = 2'000;
    static constexpr qsizetype kMostDays = 3'660; // ten years; daily returns are of the newest ones

    // False where it is older than the last.
    bool add(const EquityPoint &point);

    [[nodiscard]] const std::optional<EquityPoint> &first() const { return m_first; }
    [[nodiscard]] std::optional<EquityPoint> last() const { return m_recent.isEmpty() ? std::nullopt : std::optional(m_recent.last()); }
    // By time: days, then the newest ones whole.
    [[nodiscard]] QList<EquityPoint> points() const;
    [[nodiscard]] std::optional<Drawdown> drawdown() const { return m_watch.deepest(); }
    [[nodiscard]] ReturnStatistics returns() const;

private:
    std::optional<EquityPoint> m_first;
    QList<EquityPoint> m_recent;
    QList<EquityPoint> m_days;      // the last at or before each 00:00 that a later point has passed
    DrawdownWatch m_watch;
};

} // namespace bw::report
