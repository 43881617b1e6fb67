// The equity line keeps every peak and trough in a bounded number of points, and the figures above it are exact.
#include "fake_engine_client.h"
#include "panel_shots.h"
#include "scenes.h"

#include "ui/panels/equity_panel.h"
#include "ui/widgets/tone_label.h"
#include "ui/preferences.h"

#include <QChartView>
#include <QComboBox>
#include <QGraphicsTextItem>
#include <QLabel>
#include <QLineSeries>
#include <QSignalSpy>
#include <QTextDocument>

#include <algorithm>
#include <rapidcheck.h>

using namespace bw;
using engine_client::Snapshot;
using test::child;
using test::plain;
using trading::Money;

namespace {

Snapshot at(std::int64_t ms, const Money &equity)
{
    static const Snapshot calm = test::scenes::calm();
    Snapshot s = calm;
    s.at = base::VenueTime(ms);
    s.risk.equity = equity;
    return s;
}

Money cents(std::int64_t value)
{
    return Money(base::Decimal::div(base::Decimal::fromInt(value), base::Decimal::fromInt(100), base::Rounding::HalfEven));
}

// A walk with a hole at one end and a spike at the other.
std::int64_t walk(int step)
{
    return 1'000'000 + (step * 7919) % 4001 - 2000;
}

} // namespace

class EquityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingKnown();
    void figures();
    void figuresUnknown();
    void drawdown();
    void boundedAndComplete_data();
    void boundedAndComplete();
    void everyPeakAndTroughSurvives();
    void evenlySpread();
    void timeGoesOnlyForward();
    void baseline();
    void ticksAreReadable_data();
    void ticksAreReadable();
    void panelDrawsAtMostFourTimesASecond();
    void panelKeepsTheHistoryWhileHidden();
    void whatIsOldIsGrey();
    void panelHasASize();
    void noTimeIsCut();
    void nothingLiesOnTheChart();
    void pictures();

private:
    QTemporaryDir m_folder;
};

void EquityTest::initTestCase()
{
    ui::Theme::apply(*qApp, ui::Scheme::Dark);
    test::useOwnSettings(m_folder);
    ui::PreferenceStore::instance().readAgain();
}

void EquityTest::nothingKnown()
{
    ui::EquityPresenter presenter;
    QVERIFY(!presenter.add(test::scenes::startUp()));
    QVERIFY(presenter.frame().points.isEmpty());
    QCOMPARE(presenter.figures().equity.value, QStringLiteral("—"));
    QCOMPARE(presenter.figures().today.value, QStringLiteral("—"));
    QCOMPARE(presenter.figures().drawdown.value, QStringLiteral("—"));
}

void EquityTest::figures()
{
    ui::EquityPresenter presenter;
    QVERIFY(presenter.add(test::scenes::calm()));
    QCOMPARE(plain(presenter.figures().equity.value), QStringLiteral("10 615.58 USDT"));
    QCOMPARE(plain(presenter.figures().equity.below), QStringLiteral("day began at 10 699.78"));
    QCOMPARE(plain(presenter.figures().today.value), QStringLiteral("▼ −84.20"));
    QCOMPARE(plain(presenter.figures().today.below), QStringLiteral("−0.79 %"));
    QCOMPARE(presenter.figures().todaySign, -1);
    QCOMPARE(plain(presenter.figures().drawdown.value), QStringLiteral("0.00"));
    QCOMPARE(plain(presenter.figures().drawdown.below), QStringLiteral("at most 0.00 (0.00 %)"));
}

void EquityTest::figuresUnknown()
{
    ui::EquityPresenter presenter;
    presenter.add(test::scenes::calm());
    Snapshot s = test::scenes::calm();
    s.at = base::VenueTime(s.at.ms() + 1000);
    s.risk.accountKnown = false;
    s.daily.known = false;
    QVERIFY(!presenter.add(s)); // unknown is no point
    QCOMPARE(presenter.figures().equity.value, QStringLiteral("—"));
    QCOMPARE(presenter.figures().today.value, QStringLiteral("—"));
    QCOMPARE(presenter.frame().points.size(), 1);
    QVERIFY(!presenter.frame().baseline);
}

void EquityTest::drawdown()
{
    ui::EquityPresenter presenter;
    std::int64_t ms = test::scenes::kNowMs;
    for (const char *equity : {"1000", "1100", "1050", "1120", "1064", "1090"}) {
        presenter.add(at(ms += 1000, Money::literal(equity)));
    }
    QCOMPARE(presenter.drawdown(), Money::literal("30"));
    QCOMPARE(presenter.worstDrawdown(), Money::literal("56"));
    // 56 of the peak it fell from, 1120
    QCOMPARE(plain(presenter.figures().drawdown.value), QStringLiteral("30.00"));
    QCOMPARE(plain(presenter.figures().drawdown.below), QStringLiteral("at most 56.00 (5.00 %)"));
}

void EquityTest::boundedAndComplete_data()
{
    QTest::addColumn<int>("samples");
    QTest::addColumn<int>("stepMs");
    QTest::newRow("one") << 1 << 50;
    QTest::newRow("a minute at 20 Hz") << 1200 << 50;
    QTest::newRow("a quarter of an hour at 20 Hz") << 18'000 << 50;
    QTest::newRow("a week, once a minute") << 10'080 << 60'000;
    QTest::newRow("long silences") << 3000 << 3'600'000;
}

void EquityTest::boundedAndComplete()
{
    QFETCH(int, samples);
    QFETCH(int, stepMs);
    ui::EquityPresenter presenter;
    for (int i = 0; i < samples; ++i) {
        presenter.add(at(test::scenes::kNowMs + std::int64_t(i) * stepMs, cents(walk(i))));
    }
    const ui::ChartFrame frame = presenter.frame();
    QVERIFY(!frame.points.isEmpty());
    QVERIFY(frame.points.size() <= ui::EquityPresenter::kMostPoints);
    QVERIFY(std::is_sorted(frame.points.cbegin(), frame.points.cend(), [](const QPointF &a, const QPointF &b) { return a.x() < b.x(); }));
    QCOMPARE(qint64(frame.points.first().x()) - test::scenes::kNowMs < 3 * std::max<qint64>(stepMs, qint64(samples) * stepMs / 500), true);
    for (const QPointF &point : frame.points) {
        QVERIFY(point.y() >= frame.low && point.y() <= frame.high);
        QVERIFY(point.x() >= frame.fromMs && point.x() <= frame.toMs);
    }
}

void EquityTest::everyPeakAndTroughSurvives()
{
    const bool holds = rc::check("the highest and the lowest equity are on the line, whatever came in between", [] {
        const auto values = *rc::gen::resize(1500, rc::gen::nonEmpty(rc::gen::container<std::vector<int>>(rc::gen::inRange(-500'000, 500'000))));
        const int step = *rc::gen::inRange(1, 2000);
        ui::EquityPresenter presenter;
        std::int64_t ms = test::scenes::kNowMs;
        for (const int value : values) {
            presenter.add(at(ms += step, cents(value)));
        }
        const auto [low, high] = std::minmax_element(values.cbegin(), values.cend());
        const QList<QPointF> points = presenter.frame().points;
        const auto byValue = [](const QPointF &a, const QPointF &b) { return a.y() < b.y(); };
        RC_ASSERT(std::abs(std::min_element(points.cbegin(), points.cend(), byValue)->y() - *low / 100.0) < 1e-6);
        RC_ASSERT(std::abs(std::max_element(points.cbegin(), points.cend(), byValue)->y() - *high / 100.0) < 1e-6);
        RC_ASSERT(points.size() <= ui::EquityPresenter::kMostPoints);
    });
    QVERIFY(holds);
}

// Thinning must not eat the morning: the first half of the time keeps about half of the points.
void EquityTest::evenlySpread()
{
    ui::EquityPresenter presenter;
    constexpr int kSamples = 9'000;
    for (int i = 0; i < kSamples; ++i) {
        presenter.add(at(test::scenes::kNowMs + std::int64_t(i) * 250, cents(walk(i))));
    }
    const ui::ChartFrame frame = presenter.frame();
    const double middle = double(test::scenes::kNowMs) + kSamples * 250 / 2.0;
    const auto early = std::count_if(frame.points.cbegin(), frame.points.cend(), [middle](const QPointF &p) { return p.x() < middle; });
    QVERIFY(early * 10 > frame.points.size() * 4);
    QVERIFY(early * 10 < frame.points.size() * 6);
}

void EquityTest::timeGoesOnlyForward()
{
    ui::EquityPresenter presenter;
    QVERIFY(presenter.add(at(10'000, Money::literal("5"))));
    QVERIFY(!presenter.add(at(9'000, Money::literal("1"))));
    QVERIFY(!presenter.add(at(10'000, Money::literal("1"))));
    QVERIFY(!presenter.add(at(0, Money::literal("1"))));
    QCOMPARE(presenter.frame().points.size(), 1);
    QCOMPARE(presenter.worstDrawdown(), Money());
}

void EquityTest::baseline()
{
    ui::EquityPresenter presenter;
    presenter.add(test::scenes::calm());
    const ui::ChartFrame frame = presenter.frame();
    QVERIFY(frame.baseline);
    QCOMPARE(*frame.baseline, 10699.78);
    QVERIFY(frame.low < *frame.baseline && *frame.baseline < frame.high); // in the picture, though far from the line
}

void EquityTest::ticksAreReadable_data()
{
    QTest::addColumn<qint64>("spanMs");
    QTest::addColumn<QString>("firstTime");
    QTest::newRow("half a minute") << qint64(0) << "18:47:30";
    QTest::newRow("ten minutes") << qint64(600'000) << "18:48";
    QTest::newRow("eight hours") << qint64(8 * 3'600'000) << "20:00";
}

void EquityTest::ticksAreReadable()
{
    QFETCH(qint64, spanMs);
    QFETCH(QString, firstTime);
    ui::EquityPresenter presenter;
    presenter.add(at(test::scenes::kNowMs, Money::literal("10000")));
    if (spanMs > 0) {
        presenter.add(at(test::scenes::kNowMs + spanMs, Money::literal("10250")));
    }
    const ui::ChartFrame frame = presenter.frame();
    QCOMPARE(frame.timeTicks.first().label, firstTime);
    QVERIFY(frame.timeTicks.size() >= 2 && frame.timeTicks.size() <= 7);
    QVERIFY(frame.valueTicks.size() >= 2 && frame.valueTicks.size() <= 7);
    QSet<QString> labels;
    for (const ui::AxisTick &tick : frame.valueTicks) {
        QVERIFY(tick.at >= frame.low && tick.at <= frame.high);
        labels.insert(tick.label);
    }
    QCOMPARE(labels.size(), frame.valueTicks.size()); // no two alike
}

void EquityTest::panelDrawsAtMostFourTimesASecond()
{
    test::FakeEngineClient client(test::scenes::calm());
    ui::EquityPanel panel(client);
    panel.resize(520, 320);
    panel.show();
    auto *line = static_cast<QLineSeries *>(child<QChartView>(panel, "chart")->chart()->series().at(2));
    QSignalSpy replaced(line, &QXYSeries::pointsReplaced);
    for (int i = 1; i <= 200; ++i) {
        client.publish(at(test::scenes::kNowMs + i * 300, cents(1'000'000 + i)));
    }
    QCOMPARE(replaced.size(), 0); // a burst only marks it
    QTRY_COMPARE(replaced.size(), 1);
    QCOMPARE(line->count(), 201);
    QCOMPARE(line->points().last().y(), 10'002.0);
    QCOMPARE(plain(child<QLabel>(panel, "equity")->text()), QStringLiteral("10 002.00 USDT"));
}

void EquityTest::panelKeepsTheHistoryWhileHidden()
{
    test::FakeEngineClient client(test::scenes::startUp());
    ui::EquityPanel panel(client);
    panel.show();
    QVERIFY(child<QLabel>(panel, "empty")->isVisible());
    panel.hide();
    client.publish(at(test::scenes::kNowMs, Money::literal("10000")));
    client.publish(at(test::scenes::kNowMs + 1000, Money::literal("10001")));
    // The figures go on while nobody looks; the chart waits.
    QTRY_COMPARE(plain(child<QLabel>(panel, "equity")->text()), QStringLiteral("10 001.00 USDT"));
    panel.show();
    auto *view = child<QChartView>(panel, "chart");
    QVERIFY(view->isVisible());
    QCOMPARE(static_cast<QLineSeries *>(view->chart()->series().at(2))->count(), 2);
}

void EquityTest::whatIsOldIsGrey()
{
    test::FakeEngineClient client(test::scenes::stale());
    ui::EquityPanel panel(client);
    panel.show();
    const auto *today = child<ui::ToneLabel>(panel, "today");
    const auto words = [&panel] { return plain(child<QLabel>(panel, "todayBelow")->text()); };
    QCOMPARE(today->tone(), ui::Tone::Stale);
    QCOMPARE(child<ui::ToneLabel>(panel, "equity")->tone(), ui::Tone::Stale);
    QVERIFY2(words().endsWith(QStringLiteral("stale")), qPrintable(words()));
    client.publish(test::scenes::calm());
    QTRY_COMPARE(today->tone(), ui::Tone::Loss);
    QVERIFY(!words().contains(QStringLiteral("stale")));
    client.silence = base::Millis(4'000); // no picture says so
    QTRY_COMPARE(today->tone(), ui::Tone::Stale);
    client.silence = base::Millis(40);
    QTRY_COMPARE(today->tone(), ui::Tone::Loss);
}

void EquityTest::panelHasASize()
{
    test::FakeEngineClient client(test::scenes::calm());
    ui::EquityPanel panel(client);
    QVERIFY(panel.minimumSizeHint().width() >= 280);
    QVERIFY(panel.minimumSizeHint().height() >= 160);
    QCOMPARE(child<QChartView>(panel, "chart")->chart()->animationOptions(), QChart::AnimationOptions(QChart::NoAnimation));
}

// Also the last one, which may stand at the very end of the line.
void EquityTest::noTimeIsCut()
{
    for (int second = 0; second < 10; ++second) {
        const std::int64_t start = test::scenes::kNowMs / 60'000 * 60'000 + second * 1000;
        test::FakeEngineClient client(at(start, cents(1'000'000)));
        ui::EquityPanel panel(client);
        panel.resize(420, 260);
        panel.show();
        client.publish(at(start + 60'000, cents(1'000'100)));
        auto *view = child<QChartView>(panel, "chart");
        QTRY_COMPARE(static_cast<QLineSeries *>(view->chart()->series().at(2))->count(), 2);
        const QRectF seen = view->mapToScene(view->viewport()->rect()).boundingRect();
        int times = 0;
        const QList<QGraphicsItem *> items = view->scene()->items();
        for (const QGraphicsItem *item : items) {
            const auto *text = qgraphicsitem_cast<const QGraphicsTextItem *>(item);
            if (text && text->isVisible() && text->toPlainText().contains(QLatin1Char(':'))) {
                const QRectF words = text->sceneBoundingRect().adjusted(text->document()->documentMargin(), 0, -text->document()->documentMargin(), 0);
                QVERIFY2(words.left() >= seen.left() && words.right() <= seen.right(), qPrintable(text->toPlainText()));
                ++times;
            }
        }
        QVERIFY(times >= 2);
    }
}

// As low as it can be.
void EquityTest::nothingLiesOnTheChart()
{
    test::FakeEngineClient client(test::scenes::calm());
    ui::EquityPanel panel(client);
    panel.resize(420, panel.minimumSizeHint().height());
    panel.show();
    client.publish(at(test::scenes::kNowMs + 9'000, Money::literal("10616.02")));
    auto *view = child<QChartView>(panel, "chart");
    QTRY_VERIFY(view->isVisible());
    QCoreApplication::processEvents();
    QVERIFY(view->geometry().bottom() < child<QComboBox>(panel, "range")->geometry().top());
    QVERIFY(view->geometry().top() > child<QLabel>(panel, "todayBelow")->geometry().bottom());
    QVERIFY(child<QComboBox>(panel, "range")->geometry().bottom() <= panel.height());
}

void EquityTest::pictures()
{
    test::FakeEngineClient client(at(test::scenes::kNowMs - 6 * 3'600'000, cents(1'069'978)));
    ui::EquityPanel panel(client);
    panel.resize(560, 330);
    std::int64_t equity = 1'069'978;
    for (int i = 1; i < 2000; ++i) {
        equity += (i * 7919) % 201 - 102 + (i % 400 < 80 ? -9 : 3);
        client.publish(at(test::scenes::kNowMs - 6 * 3'600'000 + i * 10'800, cents(equity)));
    }
    client.publish(test::scenes::calm());
    panel.show();
    test::shoot(panel, QStringLiteral("equity"));
    test::FakeEngineClient fresh(test::scenes::calm());
    ui::EquityPanel started(fresh);
    started.resize(420, 260);
    started.show();
    fresh.publish(at(test::scenes::kNowMs + 9'000, Money::literal("10616.02")));
    QTRY_COMPARE(static_cast<QLineSeries *>(child<QChartView>(started, "chart")->chart()->series().at(2))->count(), 2);
    test::shoot(started, QStringLiteral("equity-start"));
    started.resize(320, 190);
    test::shoot(started, QStringLiteral("equity-small"));
    test::FakeEngineClient nothing(test::scenes::startUp());
    ui::EquityPanel empty(nothing);
    empty.resize(420, 260);
    empty.show();
    test::shoot(empty, QStringLiteral("equity-empty"));
}

QTEST_MAIN(EquityTest)
#include "tst_equity.moc"
