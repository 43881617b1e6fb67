// The charts of the statistics: each day beside its own limit, as far back as was chosen, read by keys, and each a picture of its own.
#include "statistics_stage.h"

#include "ui/dialogs/statistics_window.h"
#include "ui/preferences.h"
#include "ui/presenters/statistics_presenter.h"
#include "ui/widgets/bar_chart.h"

#include <QChartView>
#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineSeries>
#include <QTemporaryDir>

using namespace bw;
using test::child;
using test::plain;
using namespace test::statistics_stage;

namespace {

// What is drawn behind the bars' zero, each stretch of it.
QList<QList<QPointF>> limitLines(const ui::BarChart &chart)
{
    QList<QList<QPointF>> lines;
    const auto series = chart.findChild<QChartView *>()->chart()->series();
    for (QAbstractSeries *one : series) {
        const auto *line = qobject_cast<QLineSeries *>(one);
        if (line && line->pen().style() == Qt::DashLine && line->count() > 0) {
            lines.append(line->points());
        }
    }
    return lines;
}

} // namespace

class StatisticsChartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ui::Theme::apply(*qApp, ui::Scheme::Dark);
        test::useOwnSettings(m_folder);
    }
    void init()
    {
        QFile::remove(m_folder.filePath(str("Breakwater/desktop.ini")));
        ui::PreferenceStore::instance().readAgain();
    }
    void everyDayHasItsOwnLimit();
    void aDayWithoutAKnownLimitHasNoLine();
    void rangesAreOfDays();
    void theRangeIsChosenAndKept();
    void eachChartIsAPictureOfItsOwn();
    void theNewestDaysOnly();
    void theChartsFollow();
    void barsAreReadByKeys();

private:
    QTemporaryDir m_folder;
};

void StatisticsChartsTest::everyDayHasItsOwnLimit()
{
    Performance p = traded();
    p.limits = {limit(3, "0.05"), limit(2, "0.01"), limit(1, "0.02"), limit(0, "0.5")}; // of today the one that is in force counts
    const ui::BarFrame frame = ui::dayBars(scene(p));
    QCOMPARE(frame.lines, (QList<std::optional<double>>{-5.0, -1.0, -2.0, -2.0}));
    QVERIFY(frame.low < -5.0 && frame.high >= 2.0202);
    QCOMPARE(frame.losses.at(0), -1.0);
    QCOMPARE(frame.gains.at(0), 0.0);
    QVERIFY(qAbs(frame.gains.at(1) - 200.0 / 99.0) < 1e-9);
    QCOMPARE(frame.words, str("Result of each day (UTC) in percent of its start; dashed: the loss limit of that day"));
    QCOMPARE(plain(frame.tips.at(1)), str("2026-11-20: +200.00 USDT, +2.02 %; limit −1 %"));
}

void StatisticsChartsTest::aDayWithoutAKnownLimitHasNoLine()
{
    Performance p = traded();
    p.limits = {limit(3, "0.05"), limit(1, "0.02")};
    const ui::BarFrame frame = ui::dayBars(scene(p));
    QCOMPARE(frame.lines, (QList<std::optional<double>>{-5.0, std::nullopt, -2.0, -2.0}));
    QVERIFY(plain(frame.words).endsWith(str("It is not known of 1 day(s), which have no line.")));
    QCOMPARE(plain(frame.tips.at(1)), str("2026-11-20: +200.00 USDT, +2.02 %; limit not known"));
    // Drawn: a stretch before the gap, one behind it, nothing in it.
    test::FakeEngineClient client(scene(p));
    ui::StatisticsWindow window(client, nullptr);
    window.show();
    QCOMPARE(limitLines(*child<ui::BarChart>(window, "dayBars")), (QList<QList<QPointF>>{{{-0.5, -5}, {0.5, -5}}, {{1.5, -2}, {2.5, -2}, {2.5, -2}, {3.5, -2}}}));
    p.limits = {limit(3, "0.02"), limit(2, "0.02"), limit(1, "0.02")};
    client.publish(scene(p)); // one stretch: nothing is left of the second
    QCOMPARE(limitLines(*child<ui::BarChart>(window, "dayBars")).size(), 1);
}

void StatisticsChartsTest::rangesAreOfDays()
{
    Performance p;
    for (int i = 200; i >= 0; --i) {
        p.equity.append(point(kToday - i * kDay, "1000"));
        p.trips.append(trip("1", kToday - i * kDay));
    }
    const Snapshot s = scene(p);
    const auto count = [&s](ui::ChartRange range) { return QPair<int, int>(int(ui::dayBars(s, range).gains.size()), int(ui::tripsIn(s, range).size())); };
    QCOMPARE(count(ui::ChartRange::Day), qMakePair(1, 1));
    QCOMPARE(count(ui::ChartRange::Week), qMakePair(7, 7));
    QCOMPARE(count(ui::ChartRange::Month), qMakePair(30, 30));
    QCOMPARE(count(ui::ChartRange::Quarter), qMakePair(91, 91));
    QCOMPARE(count(ui::ChartRange::All), qMakePair(201, 201));
    QCOMPARE(ui::statisticsCsv(s, ui::StatisticsTable::Trades, ui::ChartRange::Week).count('\n'), 8); // what is shown
    QCOMPARE(ui::statisticsCsv(s, ui::StatisticsTable::Days, ui::ChartRange::Week).count('\n'), 8);
}

void StatisticsChartsTest::theRangeIsChosenAndKept()
{
    test::FakeEngineClient client(scene());
    {
        ui::StatisticsWindow window(client, nullptr);
        window.show();
        auto *ranges = child<QComboBox>(window, "range");
        QCOMPARE(ranges->currentText(), str("quarter"));
        QCOMPARE(child<ui::BarChart>(window, "dayBars")->frame().gains.size(), 4);
        ranges->setCurrentIndex(0);
        QCOMPARE(child<ui::BarChart>(window, "dayBars")->frame().gains.size(), 1);
        QVERIFY(plain(child<ui::BarChart>(window, "tradeBars")->frame().words).contains(str("newest 1 trade")));
        Snapshot later = scene();
        later.at = base::VenueTime(kToday + kDay + 1000); // another day: nothing was closed on it
        client.publish(later);
        QVERIFY(child<QLabel>(window, "tradeBars.empty")->isVisible());
        QCOMPARE(child<QLabel>(window, "tradeBars.empty")->text(), str("No trade was closed in this time."));
    }
    ui::PreferenceStore::instance().readAgain();
    ui::StatisticsWindow again(client, nullptr);
    QCOMPARE(child<QComboBox>(again, "range")->currentText(), str("day"));
}

void StatisticsChartsTest::eachChartIsAPictureOfItsOwn()
{
    const QTemporaryDir dir;
    test::FakeEngineClient client(scene());
    ui::StatisticsWindow window(client, nullptr);
    window.show();
    auto *days = child<ui::BarChart>(window, "dayBars");
    const QString path = dir.filePath(str("days.png"));
    QVERIFY(window.saveChart(*days, path));
    QCOMPARE(QImage(path).size(), days->size() * days->devicePixelRatio());
    QVERIFY(child<QLabel>(window, "message")->text().contains(path));
}

void StatisticsChartsTest::theNewestDaysOnly()
{
    Performance p;
    for (int i = 0; i <= 500; ++i) {
        p.equity.append(point(kToday - (500 - i) * kDay, "1000"));
    }
    QCOMPARE(ui::dayBars(scene(p)).gains.size(), ui::kMostDays);
    QVERIFY(plain(ui::dayBars(scene(p)).tips.last()).startsWith(str("2026-11-22")));
}

void StatisticsChartsTest::theChartsFollow()
{
    test::FakeEngineClient client(scene(Performance()));
    ui::StatisticsWindow window(client, nullptr);
    window.show();
    QVERIFY(child<QLabel>(window, "tradeBars.empty")->isVisible());
    QCOMPARE(child<QLabel>(window, "tradeBars.empty")->text(), str("No trade was closed yet."));
    Snapshot s = scene();
    client.publish(s);
    QVERIFY(!child<QLabel>(window, "tradeBars.empty")->isVisible());
    auto *days = child<ui::BarChart>(window, "dayBars");
    QCOMPARE(*days->frame().lines.last(), -2.0);
    QVERIFY(!days->accessibleName().isEmpty() && days->accessibleDescription().contains(str("2026-11-20")));
    safety::LimitValues limits;
    limits.dailyLoss = Ratio::literal("0.01");
    s.risk.limits = *safety::Limits::create(limits);
    client.publish(s); // the same results, another limit
    QCOMPARE(*days->frame().lines.last(), -1.0);
}

void StatisticsChartsTest::barsAreReadByKeys()
{
    test::FakeEngineClient client(scene());
    ui::StatisticsWindow window(client, nullptr);
    window.show();
    auto *days = child<ui::BarChart>(window, "dayBars");
    auto *view = days->findChild<QAbstractScrollArea *>();
    auto *reading = child<QLabel>(window, "dayBars.reading");
    QVERIFY(view->focusPolicy() & Qt::TabFocus);
    QVERIFY(!view->accessibleName().isEmpty());
    QTest::keyClick(view, Qt::Key_Home);
    QCOMPARE(reading->text(), days->frame().tips.first());
    QTest::keyClick(view, Qt::Key_Right);
    QCOMPARE(plain(reading->text()), str("2026-11-20: +200.00 USDT, +2.02 %; limit not known"));
    QTest::keyClick(view, Qt::Key_End);
    QCOMPARE(reading->text(), days->frame().tips.last());
    QTest::keyClick(view, Qt::Key_Escape); // leaves the bar, not the window
    QCOMPARE(reading->text(), QString());
    QVERIFY(window.isVisible());
}

QTEST_MAIN(StatisticsChartsTest)
#include "tst_statistics_charts.moc"
