#include "ui/tray/tray_icon.h"

#include "ui/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

#include <cmath>
#include <numbers>

namespace bw::ui {

namespace {

// All on a field of 32 by 32.
QPolygonF polygon(int corners, qreal radius, qreal turned)
{
    QPolygonF out;
    for (int i = 0; i < corners; ++i) {
        const qreal angle = turned + 2 * std::numbers::pi * i / corners;
        out << QPointF(16 + radius * std::cos(angle), 16 + radius * std::sin(angle));
    }
    return out;
}

void fill(QPainter &painter, const QPainterPath &shape, const QColor &color)
{
    painter.setPen(QPen(QColor(0, 0, 0, 150), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(color);
    painter.drawPath(shape);
}

void stroke(QPainter &painter, const QPolygonF &line, qreal width, const QColor &color = Qt::white)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
}

void drawNormal(QPainter &painter) // a round seal with a tick
{
    QPainterPath shape;
    shape.addEllipse(QPointF(16, 16), 14, 14);
    fill(painter, shape, Theme::palette().goodFill);
    stroke(painter, QPolygonF{{9.5, 16.5}, {14.5, 21.5}, {23, 11.5}}, 4);
}

void drawReduceOnly(QPainter &painter) // a triangle that points down, with an arrow down
{
    QPainterPath shape;
    shape.addPolygon(QPolygonF{{1.5, 4}, {30.5, 4}, {16, 30}});
    shape.closeSubpath();
    fill(painter, shape, Theme::palette().warningFill);
    stroke(painter, QPolygonF{{16, 7.5}, {16, 19}}, 3.4, Theme::palette().onWarning);
    stroke(painter, QPolygonF{{11.5, 15}, {16, 20}, {20.5, 15}}, 3.4, Theme::palette().onWarning);
}

void drawStopped(QPainter &painter) // an octagon with a bar, as on roads
{
    QPainterPath shape;
    shape.addPolygon(polygon(8, 15, std::numbers::pi / 8));
    shape.closeSubpath();
    fill(painter, shape, Theme::palette().alarmFill);
    stroke(painter, QPolygonF{{9, 16}, {23, 16}}, 6);
}

void drawStale(QPainter &painter) // a hollow, broken ring with a stroke through it
{
    for (const auto &[color, width] : {std::pair(QColor(0x30, 0x36, 0x3e), 6.4), std::pair(QColor(0xc4, 0xca, 0xd2), 3.2)}) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color, width, Qt::SolidLine, Qt::FlatCap));
        for (const int from : {20, 110, 200, 290}) {
            painter.drawArc(QRectF(4, 4, 24, 24), from * 16, 50 * 16);
        }
        painter.setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(10, 22), QPointF(22, 10));
    }
}

QPixmap pixmapOf(TrayLook look, int size)
{
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(size / 32.0, size / 32.0);
    switch (look) {
    case TrayLook::Normal:
        drawNormal(painter);
        break;
    case TrayLook::ReduceOnly:
        drawReduceOnly(painter);
        break;
    case TrayLook::Stopped:
        drawStopped(painter);
        break;
    case TrayLook::Stale:
        drawStale(painter);
        break;
    }
    return pixmap;
}

} // namespace

QIcon trayIcon(TrayLook look)
{
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 48, 64}) {
        icon.addPixmap(pixmapOf(look, size));
    }
    return icon;
}

} // namespace bw::ui
