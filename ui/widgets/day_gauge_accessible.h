// What assistive technology is told of the day's gauge: a progress bar, with today's loss as percent of its limit as its value.
#pragma once

namespace bw::ui {

void makeDayGaugesAccessible(); // more than once does nothing

} // namespace bw::ui
