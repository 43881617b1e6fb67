#include "ui/widgets/hue_sample.h"

#include "ui/format.h"

#include <QPainter>

namespace bw::ui {

namespace {

constexpr int kInsetPx = 10;
constexpr int kGapPx = 18;

QString gain() { return format::arrowMoney(trading::Money::literal("128.40")); }
QString loss() { return format::arrowMoney(trading::Money::literal("-84.20")); }

} // namespace

HueSample::HueSample(GainHues hues, QWidget *parent) : QWidget(parent), m_hues(hues)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize HueSample::sizeHint() const
{
    const QFontMetrics metrics(Theme::figures());
    return {2 * kInsetPx + metrics.horizontalAdvance(gain()) + kGapPx + metrics.horizontalAdvance(loss()), metrics.height() + kInsetPx};
}

void HueSample::paintEvent(QPaintEvent *)
{
    const Palette colors = Theme::make(Theme::scheme(), m_hues);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors.border);
    painter.setBrush(colors.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setFont(Theme::figures());
    const QRect inside = rect().adjusted(kInsetPx, 0, -kInsetPx, 0);
    painter.setPen(colors.gain);
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignVCenter, gain());
    painter.setPen(colors.loss);
    painter.drawText(inside, Qt::AlignRight | Qt::AlignVCenter, loss());
}

} // namespace bw::ui
