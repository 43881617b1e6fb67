// The one stylesheet of the program, filled from a palette. Widgets set the dynamic properties it speaks of
// ("role" on buttons and labels) and never carry a sheet of their own.
//   QPushButton[role="primary"]  the button named by its verb     QPushButton[role="danger"]  closes, cancels
//   QLabel[role="title"|"muted"|"warning"|"alarm"|"good"|"figures"]   QFrame[role="panel"|"banner"|"alarm-banner"]
#pragma once

#include <QString>

namespace bw::ui {

struct Palette;
[[nodiscard]] QString styleSheetFor(const Palette &palette);

} // namespace bw::ui
