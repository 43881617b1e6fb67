// How far back a chart goes. Calendar days (UTC) where something is counted by days, hours back from now where it is a line. Pure.
#pragma once

#include "core/base/time.h"

#include <array>
#include <optional>

namespace bw::ui {

// This run alone, or with what the journal has of before. All: as far as there is anything.
enum class ChartRange { Run = 1, Day, Week, Month, Quarter, All };

inline constexpr std::array kChartRanges{ChartRange::Run, ChartRange::Day, ChartRange::Week, ChartRange::Month, ChartRange::Quarter, ChartRange::All};

// Empty: no bound by days.
[[nodiscard]] constexpr std::optional<int> daysOf(ChartRange range)
{
    switch (range) {
    case ChartRange::Day: return 1;
    case ChartRange::Week: return 7;
    case ChartRange::Month: return 30;
    case ChartRange::Quarter: return 91;
    case ChartRange::Run:
    case ChartRange::All: break;
    }
    return std::nullopt;
}

// The first day of that range, today included: a day is today alone. Everything where there is no bound.
[[nodiscard]] constexpr base::CivilDay firstDayOf(ChartRange range, base::CivilDay today)
{
    const auto days = daysOf(range);
    return days ? base::CivilDay(today.daysSinceEpoch() - *days + 1) : base::CivilDay();
}

} // namespace bw::ui
