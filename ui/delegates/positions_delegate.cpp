#include "ui/delegates/positions_delegate.h"

#include "ui/models/positions_model.h"
#include "ui/theme.h"
#include "ui/widgets/tone_label.h"

#include <QPainter>

#include <algorithm>

namespace bw::ui {

namespace {

constexpr int kPadding = 10;
constexpr int kRowHeight = 34;
constexpr qreal kBarHeight = 12.0;
constexpr double kBarReach = 2.0; // the bar ends at twice the limit, so the line stands in its middle

void paintBar(QPainter &painter, const QRectF &area, const ShareBar &bar)
{
    const Palette &p = Theme::palette();
    const QRectF track(area.left(), area.center().y() - kBarHeight / 2, area.width(), kBarHeight);
    painter.fillRect(track, p.barTrack);
    if (!bar.known || bar.limit <= 0) {
        return;
    }
    const auto x = [&](double share) { return track.left() + track.width() * std::clamp(share / (bar.limit * kBarReach), 0.0, 1.0); };
    const QRectF filled(track.topLeft(), QPointF(x(bar.share), track.bottom()));
    painter.fillRect(filled, bar.over ? p.barOver : p.barFill);
    if (bar.over) { // hatched, so that it differs without colour too
        painter.fillRect(filled, QBrush(p.hatch, Qt::BDiagPattern));
    }
    painter.setPen(QPen(p.limitLine, 2));
    painter.drawLine(QPointF(x(bar.limit), track.top() - 3), QPointF(x(bar.limit), track.bottom() + 3));
}

void paintBadge(QPainter &painter, const QRect &cell, const QString &text, const QFont &font)
{
    const Palette &p = Theme::palette();
    painter.setFont(font);
    const QFontMetrics metrics(font);
    const int width = std::min(metrics.horizontalAdvance(text) + 16, cell.width());
    const QRect badge(cell.left(), cell.center().y() - metrics.height() / 2 - 3, width, metrics.height() + 6);
    painter.setPen(Qt::NoPen);
    painter.setBrush(p.alarmFill);
    painter.drawRoundedRect(badge, 4, 4);
    painter.setPen(p.onAlarm);
    painter.drawText(badge.adjusted(8, 0, -8, 0), Qt::AlignVCenter | Qt::AlignLeft, metrics.elidedText(text, Qt::ElideRight, badge.width() - 16));
}

} // namespace

QSize PositionsDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {60, kRowHeight};
}

void PositionsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Palette &p = Theme::palette();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->fillRect(option.rect, selected ? p.selection : hovered ? p.raised : p.panel);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), p.grid);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(p.accent, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(option.rect).adjusted(0.5, 0.5, -1.5, -1.5));
    }

    const QString text = index.data(Qt::DisplayRole).toString();
    const auto font = index.data(Qt::FontRole).value<QFont>();
    const auto tone = static_cast<Tone>(index.data(PositionsModel::ToneRole).toInt());
    QRect cell = option.rect.adjusted(kPadding, 0, -kPadding, 0);
    const QVariant bar = index.data(PositionsModel::BarRole);
    if (bar.isValid()) {
        const int textWidth = QFontMetrics(font).horizontalAdvance(QStringLiteral("100.00 % !")) + 8;
        const QRectF area(cell.left(), cell.top(), std::max(0, cell.width() - textWidth), cell.height());
        paintBar(*painter, area, bar.value<ShareBar>());
        cell.setLeft(cell.right() - textWidth);
    }
    if (tone == Tone::Alarm && index.column() == static_cast<int>(PositionColumn::Guard)) {
        paintBadge(*painter, cell, text, font);
    } else {
        // With the selection's background the plain and the grey text take the selection's own colour.
        const bool plain = tone == Tone::Normal || tone == Tone::Muted || tone == Tone::Stale;
        painter->setPen(selected && plain ? p.onSelection : toneColor(tone));
        painter->setFont(font);
        const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
        painter->drawText(cell, static_cast<int>(alignment), QFontMetrics(font).elidedText(text, Qt::ElideRight, cell.width() + 1));
    }
    painter->restore();
}

} // namespace bw::ui
