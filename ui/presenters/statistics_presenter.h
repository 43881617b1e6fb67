// What came of the trading, as figures with their formulas, as two charts, and as rows for other programs. Pure; the only doubles are
// what the charts draw. What cannot be said is "not known", never zero. Formulas and sampling: core/report/statistics.h.
#pragma once

#include "core/engine_client/snapshot.h"
#include "ui/chart_range.h"
#include "ui/presenters/tone.h"

#include <optional>

namespace bw::ui {

struct StatFigure
{
    QString key;          // "profit-factor": the same in an exported file
    QString title;
    Toned value;
    QString below;        // small, under it
    QString help;         // the formula, and of what it is taken
    QString exact;        // for other programs; empty: not known
};

[[nodiscard]] QList<StatFigure> presentStatistics(const engine_client::Snapshot &snapshot);

struct ChartTick
{
    double at = 0;
    QString label;
};

// Bars at 0, 1, 2 ...: a loss and a gain never in the same one.
struct BarFrame
{
    QList<double> losses;
    QList<double> gains;
    QList<QString> tips;            // of each bar
    QList<ChartTick> ticks;         // below
    QList<ChartTick> valueTicks;
    double low = 0;
    double high = 0;
    QList<std::optional<double>> lines; // across each bar; empty: there is none for it. No list: there is none at all
    QString words;                  // what is drawn, in one sentence
};

// Closed in that time, by their end.
[[nodiscard]] QList<trading::RoundTrip> tripsIn(const engine_client::Snapshot &snapshot, ChartRange range);
// How the results of those trades are spread: bars of one width, an edge at zero. Empty without trades.
[[nodiscard]] BarFrame tradeBars(const engine_client::Snapshot &snapshot, ChartRange range = ChartRange::All);
// The result of each day (UTC) in percent of the equity it began with, transfers apart; the line is the loss limit that was in force
// on that day, which is not known of every day.
[[nodiscard]] BarFrame dayBars(const engine_client::Snapshot &snapshot, ChartRange range = ChartRange::All);

struct DayResult
{
    std::int64_t day = 0;           // since 1970-01-01
    trading::Money pnl;
    std::optional<trading::Ratio> share;
    std::optional<trading::Ratio> limit = {}; // in force on that day; empty: not known
};

[[nodiscard]] QList<DayResult> dayResults(const QList<report::EquityPoint> &points);
// Of that time, with their limits; of today, the one that is in force now.
[[nodiscard]] QList<DayResult> daysIn(const engine_client::Snapshot &snapshot, ChartRange range);

inline constexpr int kMostBars = 24;
inline constexpr int kMostDays = 366; // in the chart

} // namespace bw::ui
