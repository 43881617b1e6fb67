#include "ui/panels/equity_panel.h"

#include "ui/presenters/chart_reading.h"
#include "ui/presenters/day_presenter.h"
#include "ui/theme.h"
#include "ui/widgets/chart_reader.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/silence_watch.h"
#include "ui/widgets/spoken.h"
#include "ui/widgets/tone_label.h"

#include <QAction>
#include <QAreaSeries>
#include <QCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QGraphicsLayout>
#include <QLabel>
#include <QLegend>
#include <QLineSeries>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace bw::ui {

namespace {

constexpr int kRedrawMs = 250;

void setTicks(QCategoryAxis *axis, double from, double to, const QList<AxisTick> &ticks)
{
    QStringList wanted;
    for (const AxisTick &tick : ticks) {
        wanted << tick.label;
    }
    axis->setRange(from, to);
    bool same = axis->categoriesLabels() == wanted;
    for (qsizetype i = 0; same && i < ticks.size(); ++i) {
        same = qFuzzyCompare(axis->endValue(ticks.at(i).label), ticks.at(i).at);
    }
    if (same) {
        return; // labels are laid out anew only when they change
    }
    const QStringList old = axis->categoriesLabels();
    for (const QString &label : old) {
        axis->remove(label);
    }
    axis->setStartValue(from);
    for (const AxisTick &tick : ticks) {
        axis->append(tick.label, tick.at);
    }
}

} // namespace

EquityPanel::EquityPanel(engine_client::EngineClient &client, QWidget *parent)
    : QWidget(parent), m_client(client), m_tick(new QTimer(this))
{
    build();
    applyTheme();
    m_tick->setSingleShot(true);
    m_tick->setInterval(kRedrawMs);
    connect(m_tick, &QTimer::timeout, this, &EquityPanel::draw);
    connect(&m_client, &engine_client::EngineClient::snapshotChanged, this, &EquityPanel::onSnapshot);
    whileSilent(m_client, this, [this] { draw(); });
    onSnapshot();
    spoken(this, [this] {
        setAccessibleName(tr("Equity"));
        m_drawdown.value->setToolTip(tr("From the highest equity since the program started"));
        m_line->setName(tr("Equity"));
        m_baseline->setName(tr("Start of the day"));
        m_drawdownArea->setName(tr("Drawdown"));
        m_view->setAccessibleName(tr("Equity (solid), the drawdown below its highest (filled), and the start of the day (dashed), over UTC; arrow keys read it point by point"));
        m_ranges->setAccessibleName(tr("How far back"));
        const QStringList ranges{tr("this run"), tr("day"), tr("week"), tr("month"), tr("quarter"), tr("all")};
        for (int i = 0; i < m_ranges->count(); ++i) {
            m_ranges->setItemText(i, ranges.at(i));
        }
        m_export->setText(tr("Export"));
        m_exports.at(0)->setText(tr("Line as CSV…"));
        m_exports.at(1)->setText(tr("Picture as PNG…"));
        static_cast<void>(m_presenter.add(*m_client.latest()));
        m_dirty = true;
        draw();
    });
}

void EquityPanel::build()
{
    QLayout *figures = buildFigures();
    buildChart();
    m_empty = spoken(new QLabel(this), [] { return tr("The line begins when the account is known."); });
    m_empty->setObjectName(QStringLiteral("empty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMinimumSize(m_view->minimumSize());
    setRole(m_empty, Role::Muted);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 8);
    layout->setSpacing(6);
    layout->addLayout(figures);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_view, 1);
    layout->addLayout(buildFoot());
    m_view->hide();
}

QLayout *EquityPanel::buildFigures()
{
    const auto figure = [this](const Saying &title, const QString &name, QHBoxLayout *into) {
        QLabel *head = spoken(new QLabel(this), title);
        setRole(head, Role::Muted);
        Shown shown{new ToneLabel(this), new ToneLabel(this)};
        shown.value->setObjectName(name);
        spoken(shown.value, [value = shown.value, title] { value->setAccessibleName(title.text()); });
        shown.value->setFont(Theme::figures(1.05, QFont::DemiBold));
        shown.below->setObjectName(name + QStringLiteral("Below"));
        shown.below->setFont(Theme::figures(0.9));
        auto *column = new QVBoxLayout;
        column->setSpacing(1);
        for (QLabel *label : {head, static_cast<QLabel *>(shown.value), static_cast<QLabel *>(shown.below)}) {
            column->addWidget(label);
        }
        into->addLayout(column);
        into->addSpacing(10);
        return shown;
    };
    auto *figures = new QHBoxLayout;
    m_equity = figure([] { return tr("Equity"); }, QStringLiteral("equity"), figures);
    m_today = figure([] { return tr("Today"); }, QStringLiteral("today"), figures);
    m_drawdown = figure([] { return tr("Drawdown"); }, QStringLiteral("drawdown"), figures);
    figures->addStretch();
    return figures;
}

void EquityPanel::buildChart()
{
    m_line = new QLineSeries(this);
    m_baseline = new QLineSeries(this);
    m_peak = new QLineSeries(this);
    m_trough = new QLineSeries(this);
    m_drawdownArea = new QAreaSeries(m_peak, m_trough);
    m_timeAxis = new QCategoryAxis(this);
    m_valueAxis = new QCategoryAxis(this);
    auto *chart = new QChart;
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setBackgroundRoundness(0);
    for (QCategoryAxis *axis : {m_timeAxis, m_valueAxis}) {
        axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
        axis->setTruncateLabels(false);
    }
    chart->addAxis(m_timeAxis, Qt::AlignBottom);
    chart->addAxis(m_valueAxis, Qt::AlignLeft);
    for (QAbstractSeries *series : std::initializer_list<QAbstractSeries *>{m_drawdownArea, m_baseline, m_line}) {
        chart->addSeries(series); // what is added later is drawn above
        series->attachAxis(m_timeAxis);
        series->attachAxis(m_valueAxis);
    }
    chart->legend()->hide(); // the figures above and the reading below say what is what
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_view = new QChartView(chart, this);
    m_view->setObjectName(QStringLiteral("chart"));
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMinimumSize(260, 50);
    m_reader = new ChartReader(m_view, m_line);
    connect(m_reader, &ChartReader::looked, this, &EquityPanel::read);
}

void EquityPanel::onSnapshot()
{
    m_dirty = m_presenter.add(*m_client.latest()) || m_dirty;
    if (!m_tick->isActive()) {
        m_tick->start(); // at most four pictures a second, the first after a pause included
    }
}

void EquityPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    draw();
}

void EquityPanel::presentFigure(const Shown &shown, const Figure &figure, Tone tone)
{
    shown.value->present({figure.value, tone, shown.value->toolTip()});
    shown.below->present({figure.below, Tone::Muted, {}});
}

void EquityPanel::draw()
{
    EquityFigures figures = m_presenter.figures();
    const bool old = isDayStale(*m_client.latest(), m_client.engineSilence());
    if (old && !figures.today.below.isEmpty()) {
        figures.today.below = tr("%1 stale").arg(figures.today.below);
    }
    presentFigure(m_equity, figures.equity, old ? Tone::Stale : Tone::Normal);
    presentFigure(m_today, figures.today, old ? Tone::Stale : toneOfSign(figures.todaySign));
    presentFigure(m_drawdown, figures.drawdown, old ? Tone::Stale : Tone::Normal);
    if (!m_dirty || !isVisible()) {
        return; // the history is kept; the drawing waits until somebody looks
    }
    m_dirty = false;
    offerRanges();
    m_frame = m_presenter.frame(range());
    const ChartFrame &frame = m_frame;
    m_empty->setVisible(frame.points.isEmpty());
    m_view->setVisible(!frame.points.isEmpty());
    if (frame.points.isEmpty()) {
        return;
    }
    setTicks(m_timeAxis, frame.fromMs, frame.toMs, frame.timeTicks);
    setTicks(m_valueAxis, frame.low, frame.high, frame.valueTicks);
    m_trough->replace(frame.points);
    m_peak->replace(frame.peaks);
    m_line->replace(frame.points);
    QList<double> xs;
    xs.reserve(frame.points.size());
    for (const QPointF &point : frame.points) {
        xs.append(point.x());
    }
    m_reader->setPoints(xs);
    m_baseline->replace(frame.baseline ? QList<QPointF>{{frame.fromMs, *frame.baseline}, {frame.toMs, *frame.baseline}} : QList<QPointF>{});
    m_baseline->setVisible(frame.baseline.has_value());
}

void EquityPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) && m_view) {
        applyTheme();
    }
}

void EquityPanel::applyTheme()
{
    const Palette &p = Theme::palette();
    QChart *chart = m_view->chart();
    chart->setBackgroundBrush(Qt::NoBrush);
    chart->setPlotAreaBackgroundVisible(false);
    chart->setFont(Theme::words(0.9));
    const int halfATime = QFontMetrics(Theme::figures(0.9)).horizontalAdvance(QStringLiteral("00:00:00")) / 2; // the last one may stand at the end
    chart->setMargins(QMargins(0, 4, halfATime + 4, 0));
    m_view->setBackgroundBrush(p.panel);
    for (QCategoryAxis *axis : {m_timeAxis, m_valueAxis}) {
        axis->setLabelsFont(Theme::figures(0.9));
        axis->setLabelsColor(p.textMuted);
        axis->setGridLineColor(p.grid);
        axis->setLinePen(QPen(p.border));
    }
    QPen line(p.accent);
    line.setWidthF(1.6);
    line.setCosmetic(true);
    m_line->setPen(line);
    QColor fallen(p.loss);
    fallen.setAlphaF(0.22F);
    m_drawdownArea->setBrush(fallen);
    m_drawdownArea->setPen(Qt::NoPen);
    QPen baseline(p.textMuted);
    baseline.setWidthF(1.2);
    baseline.setStyle(Qt::DashLine);
    baseline.setCosmetic(true);
    m_baseline->setPen(baseline);
}

} // namespace bw::ui
