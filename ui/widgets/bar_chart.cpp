#include "ui/widgets/bar_chart.h"

#include "ui/theme.h"
#include "ui/widgets/chart_reader.h"
#include "ui/widgets/roles.h"

#include <QBarSet>
#include <QBuffer>
#include <QCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLabel>
#include <QLegend>
#include <QLineSeries>
#include <QPixmap>
#include <QStackedBarSeries>
#include <QVBoxLayout>

namespace bw::ui {

namespace {

void setTicks(QCategoryAxis *axis, double from, double to, const QList<ChartTick> &ticks)
{
    const QStringList old = axis->categoriesLabels();
    for (const QString &label : old) {
        axis->remove(label);
    }
    axis->setStartValue(from);
    axis->setRange(from, to);
    for (const ChartTick &tick : ticks) {
        axis->append(tick.label, tick.at);
    }
}

} // namespace

BarChart::BarChart(const QString &name, QWidget *parent)
    : QWidget(parent), m_words(new QLabel(this)), m_empty(new QLabel(this)), m_bars(new QStackedBarSeries(this)), m_losses(new QBarSet(QString(), this)),
      m_gains(new QBarSet(QString(), this)), m_zero(new QLineSeries(this)), m_below(new QCategoryAxis(this)), m_values(new QCategoryAxis(this))
{
    setObjectName(name);
    m_words->setWordWrap(true);
    setRole(m_words, Role::Muted);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setObjectName(name + QStringLiteral(".empty"));
    setRole(m_empty, Role::Muted);
    auto *chart = new QChart;
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setMargins(QMargins(0, 8, 8, 0));
    chart->setBackgroundRoundness(0);
    chart->legend()->hide(); // colours and line are said above
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    for (QCategoryAxis *axis : {m_below, m_values}) {
        axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
        axis->setTruncateLabels(false);
    }
    chart->addAxis(m_below, Qt::AlignBottom);
    chart->addAxis(m_values, Qt::AlignLeft);
    m_below->setGridLineVisible(false);
    m_bars->append(m_losses);
    m_bars->append(m_gains);
    m_bars->setBarWidth(0.82);
    for (QAbstractSeries *series : {static_cast<QAbstractSeries *>(m_bars), static_cast<QAbstractSeries *>(m_zero)}) {
        chart->addSeries(series);
        series->attachAxis(m_below);
        series->attachAxis(m_values);
    }
    m_view = new QChartView(chart, this);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_reader = new ChartReader(m_view, m_zero);
    m_reading = new QLabel(this);
    m_reading->setObjectName(name + QStringLiteral(".reading"));
    m_reading->setWordWrap(true);
    m_reading->setMinimumHeight(m_reading->fontMetrics().height());
    m_view->setMinimumSize(260, 150);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_words);
    column->addWidget(m_view, 1);
    column->addWidget(m_reading);
    column->addWidget(m_empty, 1);
    connect(m_reader, &ChartReader::looked, this, &BarChart::tell);
    applyTheme();
}

void BarChart::present(const BarFrame &frame, const QString &emptyWords)
{
    m_frame = frame;
    const bool any = !frame.losses.isEmpty();
    m_view->setVisible(any);
    m_empty->setVisible(!any);
    m_empty->setText(emptyWords);
    m_words->setText(frame.words);
    m_words->setVisible(any);
    m_reading->setVisible(any);
    m_view->setAccessibleName(frame.words);
    setAccessibleName(any ? frame.words : emptyWords);
    setAccessibleDescription(frame.tips.join(QStringLiteral("; ")));
    m_losses->remove(0, m_losses->count());
    m_gains->remove(0, m_gains->count());
    m_losses->append(frame.losses);
    m_gains->append(frame.gains);
    const double from = -0.5;
    const double to = static_cast<double>(frame.losses.size()) - 0.5;
    const auto across = [&](double at) { return QList<QPointF>{{from, at}, {to, at}}; };
    m_zero->replace(any ? across(0) : QList<QPointF>());
    drawLimits();
    if (any) {
        setTicks(m_below, from, to, frame.ticks);
        setTicks(m_values, frame.low, frame.high, frame.valueTicks);
    }
    QList<double> bars;
    for (qsizetype i = 0; i < frame.losses.size(); ++i) {
        bars.append(static_cast<double>(i));
    }
    m_reader->setPoints(bars);
}

// Steps where the limit changed from one day to the next, and nothing where it is not known.
void BarChart::drawLimits()
{
    QList<QList<QPointF>> stretches;
    bool open = false;
    for (qsizetype i = 0; i < m_frame.lines.size(); ++i) {
        const std::optional<double> &limit = m_frame.lines.at(i);
        if (limit && !open) {
            stretches.append(QList<QPointF>());
        }
        open = limit.has_value();
        if (limit) {
            const auto middle = static_cast<double>(i);
            stretches.last() << QPointF(middle - 0.5, *limit) << QPointF(middle + 0.5, *limit);
        }
    }
    while (m_limits.size() < stretches.size()) {
        auto *series = new QLineSeries(this);
        m_view->chart()->addSeries(series);
        series->attachAxis(m_below);
        series->attachAxis(m_values);
        m_limits.append(series);
        applyTheme();
    }
    for (qsizetype i = 0; i < m_limits.size(); ++i) {
        m_limits.at(i)->replace(i < stretches.size() ? stretches.at(i) : QList<QPointF>());
    }
}

QByteArray BarChart::picture() const
{
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    parentWidget()->grab(geometry()).save(&buffer, "PNG");
    return content;
}

void BarChart::tell(int bar)
{
    const QString words = bar >= 0 && bar < m_frame.tips.size() ? m_frame.tips.at(bar) : QString();
    m_reading->setText(words);
    m_view->setAccessibleDescription(words);
}

void BarChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) && m_view) {
        applyTheme();
    }
}

void BarChart::applyTheme()
{
    const Palette &p = Theme::palette();
    QChart *chart = m_view->chart();
    chart->setBackgroundBrush(Qt::NoBrush);
    chart->setPlotAreaBackgroundVisible(false);
    m_view->setBackgroundBrush(p.panel);
    for (QCategoryAxis *axis : {m_below, m_values}) {
        axis->setLabelsFont(Theme::figures(0.9));
        axis->setLabelsColor(p.textMuted);
        axis->setGridLineColor(p.grid);
        axis->setLinePen(QPen(p.border));
    }
    m_losses->setBrush(p.loss);
    m_gains->setBrush(p.gain);
    m_losses->setPen(Qt::NoPen);
    m_gains->setPen(Qt::NoPen);
    QPen zero(p.border);
    zero.setCosmetic(true);
    m_zero->setPen(zero);
    QPen line(p.limitLine);
    line.setWidthF(1.6);
    line.setStyle(Qt::DashLine);
    line.setCosmetic(true);
    for (QLineSeries *series : std::as_const(m_limits)) {
        series->setPen(line);
    }
}

} // namespace bw::ui
