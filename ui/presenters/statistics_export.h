// The statistics as rows for other programs: comma separated, a point as the decimal mark, UTC, in no language. Pure.
// What is not known is an empty cell. A cell that a spreadsheet would take for a formula begins with an apostrophe.
#pragma once

#include "core/engine_client/snapshot.h"
#include "ui/chart_range.h"

#include <QByteArray>

namespace bw::ui {

enum class StatisticsTable { Figures = 1, Trades, Days };

// Trades and days of that time; the figures are of all.
[[nodiscard]] QByteArray statisticsCsv(const engine_client::Snapshot &snapshot, StatisticsTable table, ChartRange range = ChartRange::All);

} // namespace bw::ui
