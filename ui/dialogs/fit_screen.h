// Windows that stay on small and on enlarged screens: never larger than the screen, and what does not fit is scrolled, so that the
// emergency stop at the top stays where it can be pressed. Screen thread.
#pragma once

class QScrollArea;
class QSize;
class QWidget;

namespace bw::ui {

// As large as wanted where the screen has room; never smaller than `least`, where the screen has room for that.
void fitToScreen(QWidget &window, const QSize &wanted, const QSize &least);
// Scrolls up and down, never sideways.
[[nodiscard]] QScrollArea *scrolled(QWidget *content, QWidget *parent);

} // namespace bw::ui
