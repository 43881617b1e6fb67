// The statistics: what cannot be said is "not known", the charts are exact at their edges, and what is exported is what is shown.
#include "statistics_stage.h"

#include "ui/dialogs/statistics_window.h"
#include "ui/language_choice.h"
#include "ui/preferences.h"
#include "ui/presenters/statistics_presenter.h"
#include "ui/widgets/stat_card.h"
#include "ui/widgets/stop_button.h"

#include <QFile>
#include <QImage>
#include <QLabel>
#include <QTemporaryDir>

using namespace bw;
using engine_client::Snapshot;
using report::Performance;
using test::child;
using test::plain;
using trading::Money;
using trading::Ratio;
using namespace test::statistics_stage;

namespace {

ui::StatFigure figure(const Snapshot &s, const char *key)
{
    const auto all = ui::presentStatistics(s);
    for (const auto &one : all) {
        if (one.key == str(key)) {
            return one;
        }
    }
    qFatal("there is no %s", key);
}

QStringList tickLabels(const QList<ui::ChartTick> &ticks)
{
    QStringList labels;
    for (const auto &tick : ticks) {
        labels.append(plain(tick.label));
    }
    return labels;
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class StatisticsWindowTest : public QObject
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
    void figures();
    void whatCannotBeSaidIsNotKnown();
    void withoutALoserThereIsNoFactor();
    void tradesAreSpreadExactly();
    void oneTradeIsOneBar();
    void daysWithoutTransfers();
    void aDayWithoutASampleCameOutAsItBegan();
    void daysAreCalledAsTheLanguageDoes_data();
    void daysAreCalledAsTheLanguageDoes();
    void everyFigureTellsItsFormula();
    void tables();
    void nothingThatASpreadsheetWouldRun();
    void whatCannotBeWrittenIsSaid();
    void aPicture();
    void stopStaysInReach();
    void pictures();

private:
    QTemporaryDir m_folder;
};

void StatisticsWindowTest::figures()
{
    const Snapshot s = scene();
    const auto value = [&s](const char *key) { return plain(figure(s, key).value.text); };
    const auto below = [&s](const char *key) { return plain(figure(s, key).below); };
    QCOMPARE(value("trades"), str("4"));
    QCOMPARE(below("trades"), str("1 won, 2 lost, 1 even"));
    QCOMPARE(value("win-rate"), str("25.00 %"));
    QCOMPARE(value("pnl"), str("+14.50 USDT"));
    QCOMPARE(figure(s, "pnl").value.tone, ui::Tone::Gain);
    QCOMPARE(below("pnl"), str("commission 2.00, funding 0.00"));
    QCOMPARE(value("profit-factor"), str("1.94")); // 30 / 15.5
    QCOMPARE(value("expectancy"), str("+3.62 USDT"));
    QCOMPARE(below("expectancy"), str("a winner 30.00, a loser −7.75"));
    QCOMPARE(value("gained"), str("−384.42 USDT")); // 10615.58 - 1000 - 10000
    QCOMPARE(value("drawdown"), str("100.00 USDT (1.00 %)"));
    QCOMPARE(below("drawdown"), str("2026-11-19 to 2026-11-20, recovered 2026-11-21"));
    QVERIFY(figure(s, "sharpe").exact.size() > 3);
    QCOMPARE(below("sharpe"), str("of 3 day(s)"));
    QCOMPARE(value("slippage-entries"), str("−1.20 USDT"));
    QCOMPARE(figure(s, "slippage-entries").value.tone, ui::Tone::Loss);
    QCOMPARE(below("slippage-entries"), str("−0.120 % of the value, 4 fills, 2 unmeasured"));
    QCOMPARE(value("slippage-exits"), str("not known"));
}

void StatisticsWindowTest::whatCannotBeSaidIsNotKnown()
{
    const Snapshot nothing = scene(std::nullopt);
    const auto all = ui::presentStatistics(nothing);
    for (const auto &one : all) {
        QCOMPARE(one.value.text, str("not known"));
        QCOMPARE(one.value.tone, ui::Tone::Muted);
        QCOMPARE(one.exact, QString());
    }
    const Snapshot fresh = scene(Performance());
    QCOMPARE(figure(fresh, "trades").value.text, str("0"));
    for (const char *key : {"win-rate", "pnl", "gained", "profit-factor", "expectancy", "drawdown", "sharpe", "sortino", "slippage-entries", "slippage-exits"}) {
        QCOMPARE(figure(fresh, key).value.text, str("not known"));
    }
    Snapshot unread = scene();
    unread.risk.accountKnown = false;
    QCOMPARE(figure(unread, "gained").value.text, str("not known"));
}

void StatisticsWindowTest::withoutALoserThereIsNoFactor()
{
    Performance p;
    p.trips = {trip("5"), trip("7")};
    p.trades = report::statisticsOf(p.trips);
    const Snapshot s = scene(p);
    QCOMPARE(figure(s, "profit-factor").value.text, str("not known"));
    QCOMPARE(figure(s, "profit-factor").below, str("no trade lost"));
}

void StatisticsWindowTest::tradesAreSpreadExactly()
{
    Performance p;
    // Steps of 5: the edges belong to the bar above them, and a result of nothing is no loss.
    for (const char *net : {"-10", "-5.0000000001", "-5", "-0.01", "0", "4.99", "5", "90"}) {
        p.trips.append(trip(net));
    }
    const ui::BarFrame frame = ui::tradeBars(scene(p));
    QCOMPARE(frame.losses.size(), 21); // -10 up to 95
    QCOMPARE(frame.losses.mid(0, 3), (QList<double>{2, 2, 0}));
    QCOMPARE(frame.gains.mid(0, 4), (QList<double>{0, 0, 2, 1}));
    QCOMPARE(frame.gains.last(), 1.0);
    double all = 0;
    for (qsizetype i = 0; i < frame.losses.size(); ++i) {
        all += frame.losses.at(i) + frame.gains.at(i);
        QVERIFY2(frame.losses.at(i) == 0 || frame.gains.at(i) == 0, "a bar is a loss or a gain");
    }
    QCOMPARE(all, 8.0);
    QVERIFY(tickLabels(frame.ticks).contains(str("0")));
    QCOMPARE(plain(frame.tips.first()), str("−10 to −5 USDT: 2 trade(s)"));
}

void StatisticsWindowTest::oneTradeIsOneBar()
{
    Performance p;
    p.trips = {trip("0")};
    const ui::BarFrame frame = ui::tradeBars(scene(p));
    QCOMPARE(frame.gains, QList<double>{1});
    QVERIFY(ui::tradeBars(scene(Performance())).gains.isEmpty());
    p.trips = {trip("1000000"), trip("-0.01")};
    QVERIFY(ui::tradeBars(scene(p)).gains.size() <= ui::kMostBars);
}

void StatisticsWindowTest::daysWithoutTransfers()
{
    const auto days = ui::dayResults(traded().equity);
    QCOMPARE(days.size(), 4);
    QCOMPARE(days.at(0).pnl, Money::literal("-100"));
    QCOMPARE(*days.at(0).share, Ratio::literal("-0.01"));
    QCOMPARE(days.at(1).pnl, Money::literal("200")); // of 1200 more, 1000 came from outside
    QCOMPARE(days.at(2).pnl, Money());
    QCOMPARE(days.at(3).pnl, Money::literal("-100"));
    QCOMPARE(days.at(3).day, kToday / kDay);
    QVERIFY(ui::dayResults({point(kToday, "1")}).isEmpty());
    QVERIFY(!ui::dayResults({point(kToday, "0"), point(kToday + 1, "5")}).first().share);
}

void StatisticsWindowTest::aDayWithoutASampleCameOutAsItBegan()
{
    const auto days = ui::dayResults({point(kToday, "100"), point(kToday + 1000, "110"), point(kToday + 3 * kDay, "121")});
    QCOMPARE(days.size(), 4); // the last begins with its only sample
    QCOMPARE(days.at(0).pnl, Money::literal("10"));
    QCOMPARE(days.at(1).pnl, Money());
    QCOMPARE(days.at(2).pnl, Money::literal("11"));
    QCOMPARE(days.at(3).pnl, Money());
}

void StatisticsWindowTest::daysAreCalledAsTheLanguageDoes_data()
{
    QTest::addColumn<QString>("label");
    QTest::newRow("en") << str("11-19");
    QTest::newRow("de") << str("19.11.");
    QTest::newRow("es") << str("19/11");
    QTest::newRow("ja") << str("11/19");
}

void StatisticsWindowTest::daysAreCalledAsTheLanguageDoes()
{
    QFETCH(QString, label);
    const auto english = qScopeGuard([] { ui::speak(str("en")); });
    ui::speak(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(tickLabels(ui::dayBars(scene(traded()), ui::ChartRange::All).ticks).value(0), label);
}

void StatisticsWindowTest::everyFigureTellsItsFormula()
{
    test::FakeEngineClient client(scene());
    ui::StatisticsWindow window(client, nullptr);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto cards = window.findChildren<ui::StatCard *>();
    QCOMPARE(cards.size(), 11);
    for (ui::StatCard *card : cards) {
        card->setFocus(Qt::TabFocusReason);
        QVERIFY(!card->accessibleDescription().isEmpty());
        QCOMPARE(child<QLabel>(window, "help")->text(), card->accessibleDescription());
        QVERIFY(card->accessibleName().contains(child<QLabel>(*card, qPrintable(card->objectName() + str(".value")))->text()));
    }
}

void StatisticsWindowTest::tables()
{
    const QTemporaryDir dir;
    test::FakeEngineClient client(scene());
    ui::StatisticsWindow window(client, nullptr);
    window.show();
    const QString path = dir.filePath(str("out.csv"));
    QVERIFY(window.saveTable(ui::StatisticsTable::Figures, path));
    QVERIFY(child<QLabel>(window, "message")->text().contains(path));
    const QByteArray figures = read(path);
    QVERIFY(figures.startsWith("figure,value\r\ntrades,4\r\nwin-rate,0.25\r\npnl,14.5\r\n"));
    QVERIFY2(figures.contains("slippage-exits,\r\n"), "not known is an empty cell");
    QVERIFY(window.saveTable(ui::StatisticsTable::Trades, path));
    QCOMPARE(read(path).split('\n').at(1), QByteArray("BTCUSDT,long,2026-11-18T23:00:00.000Z,2026-11-19T00:00:00.000Z,0.01,841.2,840,-11.9,0.5,0,-12.4\r"));
    QCOMPARE(read(path).count('\n'), 5);
    QVERIFY(window.saveTable(ui::StatisticsTable::Days, path));
    const auto share = [](const char *pnl, const char *of) { return trading::ratioOf(Money::literal(pnl), Money::literal(of), base::Rounding::HalfEven).toString(); };
    QCOMPARE(QString::fromUtf8(read(path)), str("day,pnl,share,limit\r\n2026-11-19,-100,-0.01,\r\n2026-11-20,200,%1,\r\n2026-11-21,0,0,\r\n2026-11-22,-100,%2,0.02\r\n")
                                                .arg(share("200", "9900"), share("-100", "11100")));
}

void StatisticsWindowTest::nothingThatASpreadsheetWouldRun()
{
    Performance p = traded();
    p.trips = {trip("1")};
    p.trips.first().symbol = trading::Symbol(str("=CMD(\"x\"),A"));
    const QByteArray csv = ui::statisticsCsv(scene(p), ui::StatisticsTable::Trades);
    QVERIFY2(csv.contains("\r\n\"'=CMD(\"\"x\"\"),A\",long,"), csv.constData());
}

void StatisticsWindowTest::whatCannotBeWrittenIsSaid()
{
    test::FakeEngineClient client(scene());
    ui::StatisticsWindow window(client, nullptr);
    window.show();
    const QString path = str("/proc/nowhere/out.csv");
    QVERIFY(!window.saveTable(ui::StatisticsTable::Trades, path));
    QVERIFY(child<QLabel>(window, "message")->text().startsWith(str("Nothing was written to /proc/nowhere/out.csv: ")));
    QCOMPARE(child<QLabel>(window, "message")->property("role").toString(), str("alarm"));
}

void StatisticsWindowTest::aPicture()
{
    const QTemporaryDir dir;
    test::FakeEngineClient client(scene());
    ui::StatisticsWindow window(client, nullptr);
    window.show();
    const QString path = dir.filePath(str("out.png"));
    QVERIFY(window.savePicture(path));
    QCOMPARE(QImage(path).size(), window.size() * window.devicePixelRatio());
}

void StatisticsWindowTest::stopStaysInReach()
{
    test::FakeEngineClient client(scene());
    ui::StatisticsWindow window(client, nullptr);
    window.show();
    auto *stop = window.findChild<ui::StopButton *>();
    QVERIFY(stop);
    QTest::mousePress(stop, Qt::LeftButton);
    QCOMPARE(client.stops.size(), 1);
    client.silence = base::Millis(4200);
    client.publish(scene());
    QCOMPARE(plain(child<QLabel>(window, "asOf")->text()), str("The engine has not answered for 4.2 s: nothing shown here is live."));
}

void StatisticsWindowTest::pictures()
{
    Performance p;
    std::int64_t cents = 1'000'000;
    for (int i = 0; i < 180; ++i) {
        const std::int64_t net = (i * 7919) % 4001 - 1900 + (i % 17 == 0 ? 3500 : 0);
        p.trips.append(trip(qPrintable(QString::number(static_cast<double>(net) / 100.0, 'f', 2)), kToday - (180 - i) * kDay / 4));
        cents += net;
        p.equity.append(point(kToday - (180 - i) * kDay / 4, qPrintable(QString::number(static_cast<double>(cents) / 100.0, 'f', 2))));
    }
    for (int i = 30; i > 0; --i) {
        p.limits.append(limit(i, i > 12 ? "0.03" : "0.02"));
    }
    p.first = p.equity.first();
    p.trades = report::statisticsOf(p.trips);
    p.drawdown = report::maximumDrawdown(p.equity);
    p.returns = report::returnsOf(p.equity);
    p.slippage.entries = {170, Money::literal("61.2"), Money::literal("100000")};
    p.slippage.exits = {150, Money::literal("-1.2"), Money::literal("90000")};
    test::FakeEngineClient client(scene(p));
    ui::StatisticsWindow window(client, nullptr);
    window.show();
    test::shoot(window, str("statistics"));
    test::FakeEngineClient fresh(scene(Performance()));
    ui::StatisticsWindow empty(fresh, nullptr);
    empty.show();
    test::shoot(empty, str("statistics-empty"));
    QVERIFY(window.isVisible());
}

QTEST_MAIN(StatisticsWindowTest)
#include "tst_statistics_window.moc"
