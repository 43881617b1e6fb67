#include "ui/widgets/day_gauge.h"

#include "ui/theme.h"
#include "ui/widgets/day_gauge_accessible.h"
#include "ui/widgets/spoken.h"

#include <QAccessible>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace bw::ui {

namespace {

// The scale runs from a gain of a third of the limit to a little past the limit.
constexpr int kLabelledPx = 240;
constexpr double kFrom = -0.34;
constexpr double kTo = 1.12;
constexpr qreal kMargin = 4.0;
constexpr qreal kTrackHeight = 16.0;
constexpr qreal kTop = 10.0;

} // namespace

DayGauge::DayGauge(QWidget *parent)
    : QWidget(parent)
{
    makeDayGaugesAccessible();
    setObjectName(QStringLiteral("dayGauge"));
    spoken(this, [this] { setAccessibleName(tr("Loss of today against its limit")); });
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DayGauge::present(const DayView &view)
{
    if (view == m_view) {
        return;
    }
    const bool repaint = !(view.shares == m_view.shares) || view.known != m_view.known || view.words.tone != m_view.words.tone;
    m_view = view;
    setAccessibleDescription(QStringLiteral("%1, %2. %3. %4").arg(view.today.text, view.limit, view.words.text, view.detail));
    setToolTip(view.today.tip.isEmpty() ? view.detail : view.today.tip + QLatin1Char('\n') + view.detail);
    if (repaint) {
        QAccessibleValueChangeEvent moved(this, usedPercent() ? QVariant(*usedPercent()) : QVariant());
        QAccessible::updateAccessibility(&moved);
        QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&changed);
        update();
    }
}

std::optional<double> DayGauge::usedPercent() const
{
    return m_view.known ? std::optional(std::clamp(100 * m_view.shares.used, 0.0, 100.0)) : std::nullopt;
}

qreal DayGauge::positionOf(double share) const
{
    const double clamped = std::clamp(share, kFrom, kTo);
    return kMargin + (width() - 2 * kMargin) * (clamped - kFrom) / (kTo - kFrom);
}

void DayGauge::paintEvent(QPaintEvent *)
{
    const Palette &p = Theme::palette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal top = kTop;
    const QRectF track(kMargin, top, width() - 2 * kMargin, kTrackHeight);
    const auto span = [&](double a, double b) { return QRectF(QPointF(positionOf(std::min(a, b)), top), QPointF(positionOf(std::max(a, b)), top + kTrackHeight)); };

    QPainterPath shape;
    shape.addRoundedRect(track, kTrackHeight / 2, kTrackHeight / 2);
    painter.fillPath(shape, p.barTrack);
    if (m_view.known) {
        painter.setClipPath(shape);
        QColor past = p.alarm;
        past.setAlphaF(0.38F);
        painter.fillRect(span(1.0, kTo), past);
        const double used = m_view.shares.used;
        const bool stale = m_view.words.tone == Tone::Stale;
        const QColor fill = stale ? p.stale : used < 0 ? p.gain : used >= 0.9 ? p.alarm : used >= 0.5 ? p.warning : p.barFill;
        const QRectF shadow = span(used, m_view.shares.atRiskEnd);
        if (m_view.shares.atRiskEnd > used) {
            QColor faint = m_view.shares.atRiskEnd > 1.0 ? p.alarm : p.warning;
            faint.setAlphaF(0.22F);
            painter.fillRect(shadow, faint);
            faint.setAlphaF(0.9F);
            painter.fillRect(shadow, QBrush(faint, Qt::BDiagPattern));
        }
        painter.fillRect(span(0.0, used), fill);
        painter.setClipping(false);
    }
    const auto line = [&](double share, const QColor &color, qreal widthPx, qreal reach) {
        painter.setPen(QPen(color, widthPx));
        const qreal x = positionOf(share);
        painter.drawLine(QPointF(x, top - reach), QPointF(x, top + kTrackHeight + reach));
    };
    line(0.0, p.textMuted, 1.5, 3);
    for (const double mark : {0.5, 0.75, 0.9}) {
        line(mark, p.textMuted, 1.0, 1);
        if (width() < kLabelledPx) { // the figures would lie over each other; the words below say what is left
            continue;
        }
        painter.setFont(Theme::figures(0.78));
        const qreal x = positionOf(mark);
        painter.drawText(QRectF(x - 30, top + kTrackHeight + 3, 60, height() - top - kTrackHeight - 3), Qt::AlignHCenter | Qt::AlignTop,
                         QStringLiteral("%1 %").arg(static_cast<int>(mark * 100)));
    }
    line(1.0, p.limitLine, 2.5, 5);
    if (m_view.known) {
        painter.setPen(QPen(p.panel, 2));
        painter.setBrush(p.text);
        painter.drawEllipse(QPointF(positionOf(m_view.shares.used), top + kTrackHeight / 2), kTrackHeight / 2, kTrackHeight / 2);
    }
}

} // namespace bw::ui
