#include "ui/widgets/mode_badge.h"

#include "ui/theme.h"

#include <QPainter>

namespace bw::ui {

void ModeBadge::present(safety::Mode mode)
{
    m_mode = mode;
    setText(Theme::modeTitle(mode));
    update();
}

void ModeBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::modeColor(m_mode));
    painter.drawRoundedRect(rect(), 5, 5);
    painter.setPen(Theme::onModeColor(m_mode));
    painter.setFont(font());
    painter.drawText(rect(), Qt::AlignCenter, text());
}

QSize ModeBadge::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 24, fontMetrics().height() + 10};
}

} // namespace bw::ui
