// The day gauge: how much of today's loss is used, how much more is at risk at the stops, what is left. Pure.
#pragma once

#include "core/engine_client/snapshot.h"
#include "ui/presenters/tone.h"

namespace bw::ui {

// Shares of the limit: 0 = the day's start, 1 = the limit, negative = a gain. For painting only, money stays exact.
struct DayGaugeShares
{
    double used = 0.0;       // by close-out, which is what the limit is judged by
    double atRiskEnd = 0.0;  // used plus the further loss if every stop is hit
    friend bool operator==(const DayGaugeShares &, const DayGaugeShares &) = default;
};

struct DayView
{
    bool known = false;
    DayGaugeShares shares;
    Toned today;      // "−84.20 USDT  −0.79 %"
    QString limit;    // "limit −212.31 (−2 %)"
    Toned words;      // "128.11 left to the limit · 96.00 of it at risk if every stop is hit · resets in 05:12:33"
    QString detail;   // how sure the figure is, how far the limit was passed, the fall from the peak: a sentence a line

    friend bool operator==(const DayView &, const DayView &) = default;
};

// The account or a mark is too old, or the engine silent: no P&L that comes of it may look like now.
[[nodiscard]] bool isDayStale(const engine_client::Snapshot &snapshot, base::Millis engineSilence);
[[nodiscard]] DayView presentDay(const engine_client::Snapshot &snapshot, base::Millis engineSilence);

} // namespace bw::ui
