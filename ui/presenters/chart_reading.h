// What stands at a place of the equity line, in words, and which point the pointer means. Pure; doubles only because a chart draws them.
#pragma once

#include "ui/presenters/equity_presenter.h"

namespace bw::ui {

// Of the point that is nearest in x; -1: there is none.
[[nodiscard]] int nearestPoint(const QList<double> &xs, double x);

// "10 615.58 USDT at 2026-11-22 18:47:27 UTC, +12.30 from the start of the day", in a second line how far below
// the highest before it that is; empty: there is no such point.
[[nodiscard]] QString equityReading(const ChartFrame &frame, int point, const QString &quote);

} // namespace bw::ui
