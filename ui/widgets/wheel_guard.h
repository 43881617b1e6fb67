// The wheel never changes a number without focus: it scrolls what lies behind instead.
#pragma once

class QWidget;

namespace bw::ui {

// For sliders, combo boxes and spin boxes; takes the wheel's focus away as well.
void guardWheel(QWidget *widget);

} // namespace bw::ui
