#include "ui/widgets/panel_title.h"

#include "ui/theme.h"

namespace bw::ui {

PanelTitle::PanelTitle(const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    setProperty("role", QStringLiteral("dock-title"));
    setFont(Theme::words(1.05, QFont::DemiBold));
}

} // namespace bw::ui
