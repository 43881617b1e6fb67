// Where a dialog may stand: its default button never under the pointer that opened it, so that the second press of a
// double click cannot be an order. Pure.
#pragma once

#include <QPoint>
#include <QRect>

namespace bw::ui {

// The top left corner for `dialog` (in screen coordinates, where it would like to stand), so that `button` (relative to
// the dialog) with some air around it does not lie under `click`, inside `screen` as far as that goes.
[[nodiscard]] QPoint placedAwayFrom(const QRect &dialog, const QRect &button, const QPoint &click, const QRect &screen);

} // namespace bw::ui
