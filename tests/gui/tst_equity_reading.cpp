// The equity line is read by pointer and keys, reaches back as far as it was asked to, and is exact as a file.
#include "fake_engine_client.h"
#include "panel_shots.h"
#include "scenes.h"

#include "ui/panels/equity_panel.h"
#include "ui/preferences.h"
#include "ui/presenters/chart_reading.h"

#include <QChartView>
#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineSeries>

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

constexpr std::int64_t kDay = 86'400'000;

// The journal has equity of `days` ago, one point a day, and the run began now.
Snapshot withHistory(int days, std::int64_t ms = test::scenes::kNowMs)
{
    Snapshot s = at(ms, Money::literal("10615.58"));
    report::Performance performance;
    for (int i = days; i > 0; --i) {
        performance.equity.append({base::VenueTime(test::scenes::kNowMs - i * kDay + 1), Money::literal("9000.123456") + cents(100 * i), {}});
    }
    s.performance = std::make_shared<const report::Performance>(std::move(performance));
    return s;
}

} // namespace

class EquityReadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ui::Theme::apply(*qApp, ui::Scheme::Dark);
        test::useOwnSettings(m_folder);
        ui::PreferenceStore::instance().readAgain();
    }
    void rangesReachBack();
    void historyIsOfBeforeTheRunOnly();
    void csvIsExact();
    void theDrawdownIsBelowTheHighestShown();
    void whatIsPaidOutIsNoFall();
    void theRangeIsKept();
    void nearest_data();
    void nearest();
    void reading();
    void readByPointerAndKeys();
    void theReadingStaysWhereItIs();
    void whatCannotBeWrittenIsSaid();

private:
    QTemporaryDir m_folder;
};

void EquityReadingTest::rangesReachBack()
{
    using ui::ChartRange;
    const auto reach = [](int days) {
        ui::EquityPresenter presenter;
        presenter.add(withHistory(days));
        QString yes;
        for (const ChartRange range : {ChartRange::Run, ChartRange::Day, ChartRange::Week, ChartRange::Month, ChartRange::Quarter, ChartRange::All}) {
            yes += QLatin1Char(presenter.reaches(range) ? 'x' : '.');
        }
        return yes;
    };
    QCOMPARE(reach(0), QStringLiteral("x....."));
    QCOMPARE(reach(1), QStringLiteral("xx...."));
    QCOMPARE(reach(2), QStringLiteral("xxx..."));
    QCOMPARE(reach(8), QStringLiteral("xxxx.."));
    QCOMPARE(reach(40), QStringLiteral("xxxxx."));
    QCOMPARE(reach(100), QStringLiteral("xxxxxx"));
    ui::EquityPresenter presenter;
    QVERIFY(presenter.reaches(ChartRange::Run) && !presenter.reaches(ChartRange::All)); // nothing known
    QVERIFY(presenter.frame(ChartRange::All).points.isEmpty());
    presenter.add(withHistory(40));
    const auto count = [&](ChartRange range) { return presenter.frame(range).points.size(); };
    QCOMPARE(count(ChartRange::Run), 1);
    QCOMPARE(count(ChartRange::Day), 2);
    QCOMPARE(count(ChartRange::Week), 8);
    QCOMPARE(count(ChartRange::Month), 31);
    QCOMPARE(count(ChartRange::All), 41);
    const ui::ChartFrame frame = presenter.frame(ChartRange::Week);
    QVERIFY(frame.fromMs >= double(test::scenes::kNowMs - 7 * kDay));
    QVERIFY(!frame.timeTicks.isEmpty());
    for (const ui::AxisTick &tick : frame.timeTicks) {
        QVERIFY2(tick.label.contains(QStringLiteral("2026-11-")), qPrintable(tick.label)); // days have dates
    }
}

void EquityReadingTest::historyIsOfBeforeTheRunOnly()
{
    ui::EquityPresenter presenter;
    presenter.add(withHistory(3));
    Snapshot later = withHistory(3, test::scenes::kNowMs + 5000);
    report::Performance more = *later.performance;
    more.equity.append({base::VenueTime(test::scenes::kNowMs + 3000), Money::literal("1"), {}}); // sampled while it runs: the run's own is finer
    later.performance = std::make_shared<const report::Performance>(std::move(more));
    presenter.add(later);
    const ui::ChartFrame frame = presenter.frame(ui::ChartRange::All);
    QCOMPARE(frame.points.size(), 5);
    for (qsizetype i = 1; i < frame.points.size(); ++i) {
        QVERIFY(frame.points.at(i - 1).x() < frame.points.at(i).x());
        QVERIFY(frame.points.at(i).y() > 1.0);
    }
    Snapshot unknown = withHistory(3, test::scenes::kNowMs + 6000);
    unknown.performance.reset();
    presenter.add(unknown);
    QVERIFY(!presenter.reaches(ui::ChartRange::Day));
}

void EquityReadingTest::csvIsExact()
{
    ui::EquityPresenter presenter;
    presenter.add(withHistory(1));
    QCOMPARE(presenter.csv(ui::ChartRange::Run), QByteArray("time_utc,equity,peak,drawdown\r\n2026-11-22T18:47:27.000Z,10615.58,10615.58,0\r\n"));
    QCOMPARE(presenter.csv(ui::ChartRange::Day),
             QByteArray("time_utc,equity,peak,drawdown\r\n2026-11-21T18:47:27.001Z,9001.123456,9001.123456,0\r\n2026-11-22T18:47:27.000Z,10615.58,10615.58,0\r\n"));
    Snapshot fallen = withHistory(1, test::scenes::kNowMs + 1000);
    fallen.risk.equity = Money::literal("10615.07");
    presenter.add(fallen);
    QVERIFY(presenter.csv(ui::ChartRange::Run).endsWith("\r\n2026-11-22T18:47:28.000Z,10615.07,10615.58,0.51\r\n"));
}

void EquityReadingTest::theDrawdownIsBelowTheHighestShown()
{
    ui::EquityPresenter presenter;
    Snapshot s = withHistory(2); // 9002.12 two days ago, 9001.12 a day ago
    s.risk.equity = Money::literal("8991.123456");
    presenter.add(s);
    const ui::ChartFrame all = presenter.frame(ui::ChartRange::All);
    QCOMPARE(all.peaks.size(), 3);
    QCOMPARE(all.peaks.last().y() - all.points.last().y(), 11.0);
    QVERIFY(all.high > all.peaks.first().y()); // in the picture
    const ui::ChartFrame day = presenter.frame(ui::ChartRange::Day);
    QCOMPARE(day.peaks.last().y() - day.points.last().y(), 10.0); // of before it nothing counts
    const QString words = plain(ui::equityReading(day, 1, QStringLiteral("USDT")));
    QVERIFY2(words.endsWith(QStringLiteral("\n10.00 (0.11 %) below the highest shown before")), qPrintable(words));
    QVERIFY(!plain(ui::equityReading(day, 0, QStringLiteral("USDT"))).contains(QStringLiteral("below")));
}

void EquityReadingTest::whatIsPaidOutIsNoFall()
{
    ui::EquityPresenter presenter;
    const auto show = [&presenter](int second, const char *equity, const char *transfers) {
        Snapshot s = at(test::scenes::kNowMs + second * 1000, Money::literal(equity));
        report::Performance performance;
        performance.transfers = Money::literal(transfers);
        s.performance = std::make_shared<const report::Performance>(std::move(performance));
        presenter.add(s);
    };
    show(0, "10000", "500"); // 500 were paid in before this run
    show(1, "10010", "500");
    show(2, "9005", "-500"); // 1000 paid out, 5 lost
    QCOMPARE(presenter.drawdown(), Money::literal("5"));
    QCOMPARE(presenter.worstDrawdown(), Money::literal("5"));
    const ui::ChartFrame frame = presenter.frame();
    QCOMPARE(frame.peaks.last().y(), 9010.0);
    QCOMPARE(frame.peaks.at(1).y(), 10010.0);
}

void EquityReadingTest::theRangeIsKept()
{
    test::FakeEngineClient client(withHistory(40));
    {
        ui::EquityPanel panel(client);
        panel.show();
        child<QComboBox>(panel, "range")->setCurrentIndex(3);
        QCOMPARE(child<QComboBox>(panel, "range")->currentText(), QStringLiteral("month"));
    }
    ui::PreferenceStore::instance().readAgain();
    ui::EquityPanel again(client);
    again.show();
    QCOMPARE(child<QComboBox>(again, "range")->currentText(), QStringLiteral("month"));
    QCOMPARE(static_cast<QLineSeries *>(child<QChartView>(again, "chart")->chart()->series().at(2))->count(), 31);
    ui::PreferenceStore::instance().set({});
}

void EquityReadingTest::nearest_data()
{
    QTest::addColumn<double>("x");
    QTest::addColumn<int>("point");
    QTest::newRow("before") << -5.0 << 0;
    QTest::newRow("on the first") << 0.0 << 0;
    QTest::newRow("nearer to the left") << 4.9 << 0;
    QTest::newRow("in the middle") << 5.0 << 0;
    QTest::newRow("nearer to the right") << 5.1 << 1;
    QTest::newRow("on the last") << 30.0 << 2;
    QTest::newRow("behind") << 99.0 << 2;
}

void EquityReadingTest::nearest()
{
    QFETCH(double, x);
    QFETCH(int, point);
    QCOMPARE(ui::nearestPoint({0.0, 10.0, 30.0}, x), point);
    QCOMPARE(ui::nearestPoint({}, x), -1);
}

void EquityReadingTest::reading()
{
    ui::EquityPresenter presenter;
    presenter.add(at(test::scenes::kNowMs, Money::literal("10699.775")));
    presenter.add(at(test::scenes::kNowMs + 1000, Money::literal("10712.08")));
    const QString usdt = QStringLiteral("USDT");
    const ui::ChartFrame frame = presenter.frame();
    QCOMPARE(plain(ui::equityReading(frame, 1, usdt)), QStringLiteral("10 712.08 USDT at 2026-11-22 18:47:28 UTC, +12.30 from the start of the day"));
    QCOMPARE(ui::equityReading(frame, 2, usdt), QString());
    QCOMPARE(ui::equityReading(frame, -1, usdt), QString());
    ui::ChartFrame bare = frame;
    bare.baseline.reset();
    QCOMPARE(plain(ui::equityReading(bare, 1, usdt)), QStringLiteral("10 712.08 USDT at 2026-11-22 18:47:28 UTC"));
}

void EquityReadingTest::readByPointerAndKeys()
{
    test::FakeEngineClient client(at(test::scenes::kNowMs, Money::literal("10000")));
    ui::EquityPanel panel(client);
    panel.resize(700, 400);
    panel.show();
    for (int i = 1; i < 4; ++i) {
        client.publish(at(test::scenes::kNowMs + i * 10'000, cents(1'000'000 + i * 100)));
    }
    auto *view = child<QChartView>(panel, "chart");
    auto *reading = child<QLabel>(panel, "reading");
    QTRY_COMPARE(static_cast<QLineSeries *>(view->chart()->series().at(2))->count(), 4);
    QCoreApplication::processEvents();
    QCOMPARE(reading->text(), QString());
    QTest::keyClick(view, Qt::Key_Home);
    QVERIFY(plain(reading->text()).startsWith(QStringLiteral("10 000.00 USDT at 2026-11-22 18:47:27")));
    QTest::keyClick(view, Qt::Key_Right);
    QVERIFY(plain(reading->text()).startsWith(QStringLiteral("10 001.00")));
    QTest::keyClick(view, Qt::Key_End);
    QTest::keyClick(view, Qt::Key_Right); // nothing is behind it
    QVERIFY(plain(reading->text()).startsWith(QStringLiteral("10 003.00")));
    QTest::keyClick(view, Qt::Key_Left);
    QVERIFY(plain(reading->text()).startsWith(QStringLiteral("10 002.00")));
    QCOMPARE(view->accessibleDescription(), reading->text());
    auto *line = view->viewport()->findChild<QWidget *>(QStringLiteral("chartLine"));
    QVERIFY(line->isVisible());
    QTest::keyClick(view, Qt::Key_Escape);
    QCOMPARE(reading->text(), QString());
    QVERIFY(!line->isVisible());
    const QRectF plot = view->chart()->plotArea();
    QTest::mouseMove(view->viewport(), QPoint(int(plot.left()) + 3, int(plot.center().y())));
    QTRY_VERIFY(plain(reading->text()).startsWith(QStringLiteral("10 000.00")));
    QTest::mouseMove(view->viewport(), QPoint(int(plot.right()) - 3, int(plot.center().y())));
    QTRY_VERIFY(plain(reading->text()).startsWith(QStringLiteral("10 003.00")));
    QTest::mouseMove(view->viewport(), QPoint(2, 2));
    QTRY_COMPARE(reading->text(), QString());
}

void EquityReadingTest::theReadingStaysWhereItIs()
{
    test::FakeEngineClient client(at(test::scenes::kNowMs, Money::literal("10000")));
    ui::EquityPanel panel(client);
    panel.show();
    client.publish(at(test::scenes::kNowMs + 10'000, Money::literal("10001")));
    auto *view = child<QChartView>(panel, "chart");
    auto *series = static_cast<QLineSeries *>(view->chart()->series().at(2));
    QTRY_COMPARE(series->count(), 2);
    QTest::keyClick(view, Qt::Key_End);
    const QString before = child<QLabel>(panel, "reading")->text();
    QVERIFY(plain(before).startsWith(QStringLiteral("10 001.00")));
    client.publish(at(test::scenes::kNowMs + 20'000, Money::literal("10002")));
    QTRY_COMPARE(series->count(), 3);
    QCOMPARE(child<QLabel>(panel, "reading")->text(), before);
}

void EquityReadingTest::whatCannotBeWrittenIsSaid()
{
    test::FakeEngineClient client(at(test::scenes::kNowMs, Money::literal("10000")));
    ui::EquityPanel panel(client);
    panel.show();
    QTemporaryDir folder;
    const QString csv = folder.filePath(QStringLiteral("a.csv"));
    QVERIFY(panel.saveCsv(csv));
    QFile file(csv);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("time_utc,equity,peak,drawdown\r\n2026-11-22T18:47:27.000Z,10000"));
    QVERIFY(child<QLabel>(panel, "reading")->text().contains(csv));
    QVERIFY(panel.savePicture(folder.filePath(QStringLiteral("a.png"))));
    QVERIFY(!QImage(folder.filePath(QStringLiteral("a.png"))).isNull());
    QVERIFY(!panel.saveCsv(QStringLiteral("/nowhere/a.csv")));
    QVERIFY(child<QLabel>(panel, "reading")->text().startsWith(QStringLiteral("Nothing was written to /nowhere/a.csv")));
}

QTEST_MAIN(EquityReadingTest)
#include "tst_equity_reading.moc"
