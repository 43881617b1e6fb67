#include "ui/widgets/panel_title.h"

#include "ui/theme.h"

namespace bw::ui {

PanelTitle::PanelTitle(const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    setProperty("role", QStringLiteral("title"));
    setFont(Theme::words(1.05, QFont::DemiBold));
    setContentsMargins(12, 8, 12, 6);
}

} // namespace bw::ui
