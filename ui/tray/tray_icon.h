// The icon of a state: each has a shape of its own, so that it is read without its colour, and a dark rim, so that it is seen on any
// panel.
#pragma once

#include "ui/tray/tray_presenter.h"

#include <QIcon>

namespace bw::ui {

[[nodiscard]] QIcon trayIcon(TrayLook look); // 16 to 64 pixels

} // namespace bw::ui
