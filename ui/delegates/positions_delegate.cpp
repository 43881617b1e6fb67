#include "ui/delegates/positions_delegate.h"

#include "ui/models/positions_model.h"
#include "ui/theme.h"
#include "ui/widgets/tone_label.h"

#include <QPainter>

#include <algorithm>

namespace bw::ui {

namespace {

constexpr int kPadding = 8;
constexpr int kRowHeight = 40;
constexpr qreal kBarHeight = 12.0;
constexpr int kBarTop = 21; // below its figure, so that it is as wide as the column: what one sees from afar
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

void paintCourse(QPainter &painter, const QRectF &area, const Course &course)
{
    const Palette &p = Theme::palette();
    const auto at = [&area](const QPointF &point) { return QPointF(area.left() + point.x() * area.width(), area.bottom() - point.y() * area.height()); };
    const auto across = [&](double height, const QColor &color, Qt::PenStyle style) {
        painter.setPen(QPen(color, 1, style));
        painter.drawLine(at({0, height}), at({1, height}));
    };
    across(course.entry, p.textMuted, Qt::DashLine);
    if (course.stop) {
        across(*course.stop, p.limitLine, Qt::DotLine);
    }
    painter.setPen(QPen(course.stale ? p.stale : Theme::signColor(course.sign), 1.5));
    for (const QList<QPointF> &line : course.lines) {
        QPolygonF drawn;
        for (const QPointF &point : line) {
            drawn.append(at(point));
        }
        painter.drawPolyline(drawn);
    }
}

struct Lines
{
    QString first;
    QString second; // small, below; mostly empty
};

Lines linesOf(const QString &text)
{
    const qsizetype at = text.indexOf(QLatin1Char('\n'));
    return at < 0 ? Lines{text, {}} : Lines{text.left(at), text.mid(at + 1)};
}

QFont smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.85);
    font.setWeight(QFont::Normal);
    return font;
}

void paintLines(QPainter &painter, const QRect &cell, const Lines &lines, const QFont &font, Qt::Alignment alignment)
{
    const QFontMetrics metrics(font);
    painter.setFont(font);
    if (lines.second.isEmpty()) {
        painter.drawText(cell, static_cast<int>(alignment), metrics.elidedText(lines.first, Qt::ElideRight, cell.width() + 1));
        return;
    }
    const QFont small = smaller(font);
    const QFontMetrics smallMetrics(small);
    const int height = metrics.height() + smallMetrics.height() - 2;
    const int top = cell.center().y() - height / 2;
    const int across = static_cast<int>(alignment & Qt::AlignHorizontal_Mask);
    painter.drawText(QRect(cell.left(), top, cell.width(), metrics.height()), across | Qt::AlignVCenter,
                     metrics.elidedText(lines.first, Qt::ElideRight, cell.width() + 1));
    painter.setFont(small);
    painter.drawText(QRect(cell.left(), top + metrics.height() - 2, cell.width(), smallMetrics.height()), across | Qt::AlignVCenter,
                     smallMetrics.elidedText(lines.second, Qt::ElideRight, cell.width() + 1));
}

void paintBadge(QPainter &painter, const QRect &cell, const Lines &lines, const QFont &font)
{
    const Palette &p = Theme::palette();
    const int content = std::max(QFontMetrics(font).horizontalAdvance(lines.first), QFontMetrics(smaller(font)).horizontalAdvance(lines.second));
    const int height = lines.second.isEmpty() ? 24 : cell.height() - 6;
    const QRect badge(cell.left(), cell.center().y() - height / 2, std::min(content + 14, cell.width()), height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(p.alarmFill);
    painter.drawRoundedRect(badge, 4, 4);
    painter.setPen(p.onAlarm);
    paintLines(painter, badge.adjusted(6, 0, -6, 0), lines, font, Qt::AlignVCenter | Qt::AlignLeft);
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
    if (selected && index.column() == 0) { // also says where the keys go
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), p.accent);
    }

    const Lines lines = linesOf(index.data(PositionsModel::LinesRole).toString());
    const auto font = index.data(Qt::FontRole).value<QFont>();
    const auto tone = static_cast<Tone>(index.data(PositionsModel::ToneRole).toInt());
    QRect cell = option.rect.adjusted(kPadding, 0, -kPadding, 0);
    const QVariant bar = index.data(PositionsModel::BarRole);
    if (bar.isValid()) {
        paintBar(*painter, QRectF(cell).adjusted(0, kBarTop, 0, -4), bar.value<ShareBar>());
        cell.setHeight(kBarTop);
    }
    const auto course = index.data(PositionsModel::CourseRole).value<Course>();
    if (!course.lines.isEmpty()) { // the words of it are spoken, copied and in the tip
        paintCourse(*painter, QRectF(cell).adjusted(0, 6, 0, -6), course);
    } else if (tone == Tone::Alarm && index.column() == static_cast<int>(PositionColumn::Guard)) {
        paintBadge(*painter, cell, lines, font);
    } else {
        // With the selection's background the plain and the grey text take the selection's own colour.
        const bool plain = tone == Tone::Normal || tone == Tone::Muted || tone == Tone::Stale;
        painter->setPen(selected && plain ? p.onSelection : toneColor(tone));
        paintLines(*painter, cell, lines, font, Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()));
    }
    painter->restore();
}

} // namespace bw::ui
