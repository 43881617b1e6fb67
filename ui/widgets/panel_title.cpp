#include "ui/widgets/panel_title.h"

#include "ui/theme.h"

namespace bw::ui {

PanelTitle::PanelTitle(const Saying &text, QWidget *parent)
    : QLabel(parent)
{
    spoken(this, text);
    setProperty("role", QStringLiteral("dock-title"));
    setFont(Theme::words(1.05, QFont::DemiBold));
}

} // namespace bw::ui
