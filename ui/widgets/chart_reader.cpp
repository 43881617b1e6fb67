#include "ui/widgets/chart_reader.h"

#include "ui/presenters/chart_reading.h"
#include "ui/theme.h"

#include <QAbstractSeries>
#include <QChart>
#include <QChartView>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace bw::ui {

namespace {

constexpr int kLinePx = 2;

class Line final : public QWidget
{
public:
    explicit Line(QWidget *parent) : QWidget(parent)
    {
        setObjectName(QStringLiteral("chartLine"));
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), Theme::palette().text); }
};

bool byTab(const QFocusEvent &event)
{
    return event.reason() == Qt::TabFocusReason || event.reason() == Qt::BacktabFocusReason;
}

} // namespace

ChartReader::ChartReader(QChartView *view, QAbstractSeries *series)
    : QObject(view), m_view(view), m_series(series), m_line(new Line(view->viewport()))
{
    view->setFocusPolicy(Qt::StrongFocus);
    view->viewport()->setMouseTracking(true);
    view->installEventFilter(this);
    view->viewport()->installEventFilter(this);
}

void ChartReader::setPoints(const QList<double> &xs)
{
    m_xs = xs;
    if (m_at >= 0) {
        const bool there = !xs.isEmpty() && m_x >= xs.first() && m_x <= xs.last();
        look(there ? nearestPoint(xs, m_x) : -1);
    }
}

void ChartReader::look(int point)
{
    m_at = point;
    if (point >= 0) {
        m_x = m_xs.at(point);
    }
    place();
    Q_EMIT looked(point);
}

void ChartReader::place()
{
    m_line->setVisible(m_at >= 0);
    if (m_at < 0) {
        return;
    }
    QChart *chart = m_view->chart();
    const QRectF plot = chart->plotArea();
    const QPointF at = m_view->mapFromScene(chart->mapToScene(chart->mapToPosition(QPointF(m_x, 0), m_series)));
    const QPoint top = m_view->mapFromScene(chart->mapToScene(plot.topLeft()));
    m_line->setGeometry(static_cast<int>(at.x()) - kLinePx / 2, top.y(), kLinePx, static_cast<int>(plot.height()));
}

bool ChartReader::key(int key)
{
    const auto last = static_cast<int>(m_xs.size()) - 1;
    switch (key) {
    case Qt::Key_Left: look(m_at < 0 ? last : std::max(0, m_at - 1)); return true;
    case Qt::Key_Right: look(m_at < 0 ? last : std::min(last, m_at + 1)); return true;
    case Qt::Key_Home: look(last < 0 ? -1 : 0); return true;
    case Qt::Key_End: look(last); return true;
    case Qt::Key_Escape:
        if (m_at < 0) {
            return false; // it closes a window, where there is nothing to leave here
        }
        look(-1);
        return true;
    default: return false;
    }
}

bool ChartReader::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched == m_view) {
        return key(static_cast<QKeyEvent *>(event)->key());
    }
    if (event->type() == QEvent::MouseMove && watched == m_view->viewport()) {
        QChart *chart = m_view->chart();
        const QPointF inChart = chart->mapFromScene(m_view->mapToScene(static_cast<QMouseEvent *>(event)->position().toPoint()));
        look(chart->plotArea().contains(inChart) ? nearestPoint(m_xs, chart->mapToValue(inChart, m_series).x()) : -1);
    } else if ((event->type() == QEvent::Leave && watched == m_view->viewport() && !m_view->hasFocus()) || (event->type() == QEvent::FocusOut && watched == m_view)) {
        look(-1);
    } else if (event->type() == QEvent::FocusIn && watched == m_view && m_at < 0 && byTab(*static_cast<QFocusEvent *>(event))) {
        look(static_cast<int>(m_xs.size()) - 1); // whoever comes by Tab sees where the keys go
    } else if (event->type() == QEvent::Resize && watched == m_view->viewport()) {
        place();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace bw::ui
