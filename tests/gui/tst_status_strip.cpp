#include "fake_engine_client.h"
#include "scenes.h"

#include "ui/presenters/day_presenter.h"
#include "ui/presenters/stop_progress_presenter.h"
#include "ui/presenters/strip_presenter.h"
#include "ui/theme.h"
#include "ui/widgets/day_gauge.h"
#include "ui/widgets/status_strip.h"
#include "ui/widgets/stop_button.h"
#include "ui/widgets/stop_progress.h"
#include "ui/widgets/tone_label.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace bw;
using namespace bw::test;
using namespace bw::ui;
using engine_client::Snapshot;
using exchange::PathState;

namespace {

constexpr base::Millis kAlive{40};

QString plain(QString text)
{
    return text.replace(QChar(0x202f), QLatin1Char(' ')).replace(QChar(0x00a0), QLatin1Char(' '));
}

QString itemText(const StripView &view, int i)
{
    return plain(view.freshness.at(i).label + QLatin1Char(' ') + view.freshness.at(i).value.text);
}

QString labelText(const StatusStrip &strip, const char *name)
{
    const auto *label = strip.findChild<QLabel *>(QLatin1String(name));
    return label ? plain(label->text()) : QStringLiteral("<no such label>");
}

} // namespace

class TestStatusStrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Scheme::Dark); }

    // --- words -----------------------------------------------------------------------------------------------

    void calm()
    {
        const StripView view = presentStrip(scenes::calm(), kAlive, true);
        QCOMPARE(view.venue, QStringLiteral("USD-M · main"));
        QCOMPARE(plain(view.balance.text), QStringLiteral("10 615.58 USDT"));
        QCOMPARE(plain(view.balanceParts), QStringLiteral("wallet 10 625.05 · equity 10 615.58"));
        QCOMPARE(view.positions.text, QStringLiteral("2 / 3"));
        QCOMPARE(view.freshness.size(), 5);
        QCOMPARE(itemText(view, 0), QStringLiteral("REST 13 ms"));
        QCOMPARE(itemText(view, 1), QStringLiteral("market 0.2 s"));
        QCOMPARE(itemText(view, 2), QStringLiteral("account 0.4 s"));
        QCOMPARE(itemText(view, 3), QStringLiteral("clock +3 ms"));
        QCOMPARE(itemText(view, 4), QStringLiteral("weight 4 %"));
        for (const FreshnessItem &item : view.freshness) {
            QVERIFY(item.value.tone == Tone::Good);
        }
        QVERIFY(view.sentence.text.contains(QStringLiteral("Exits and stops work")));
        QVERIFY(!view.engineFrozen);
    }

    void staleIsGreyAndNamed()
    {
        const StripView view = presentStrip(scenes::stale(), kAlive, true);
        QCOMPARE(itemText(view, 1), QStringLiteral("market 7.4 s stale"));
        QVERIFY(view.freshness.at(1).value.tone == Tone::Stale);
        QCOMPARE(itemText(view, 2), QStringLiteral("account 45 s stale · down"));
        QVERIFY(view.balance.tone == Tone::Stale);
        QCOMPARE(view.sentence.text, QStringLiteral("Not ready, entries blocked: prices are stale, account data is stale. Exits and stops work."));
    }

    // A key that the exchange does not know is not "being read" for ever.
    void whyTheAccountCannotBeReadIsSaid()
    {
        engine_client::Snapshot s = scenes::startUp();
        s.freshness.rest.state = exchange::PathState::Up;
        QCOMPARE(presentStrip(s, kAlive, true).sentence.text, QStringLiteral("Not ready, entries blocked: starting up, the account is being read. Exits and stops work."));
        s.freshness.user.detail = QStringLiteral("The exchange answered -2015: Invalid API-key, IP, or permissions for action.");
        QCOMPARE(presentStrip(s, kAlive, true).sentence.text,
                 QStringLiteral("Not ready, entries blocked: the account cannot be read (The exchange answered -2015: Invalid API-key, IP, or permissions for action). "
                                "Whether exits and stops can be sent is not known."));
        s.freshness.user.state = exchange::PathState::Connecting; // it is being tried again
        QVERIFY(presentStrip(s, kAlive, true).sentence.text.contains(QStringLiteral("being read")));
    }

    // The first picture of a run may come before its streams: nothing is promised beside what is not fresh.
    void activeBesideWhatIsNotFreshPromisesNothing()
    {
        const auto sentence = [](const Snapshot &s) { return presentStrip(s, kAlive, true).sentence; };
        Snapshot s = scenes::calm();
        QCOMPARE(sentence(s).text, QStringLiteral("Trading: entries within the limits. Exits and stops work."));
        s.freshness.market = {PathState::Connecting, base::Millis(0), {}};
        QCOMPARE(sentence(s).text, QStringLiteral("Not known to be fresh: market. An entry passes only where its data is. Exits and stops work."));
        QVERIFY(sentence(s).tone == Tone::Warning);
        s.freshness.accountAge = s.risk.limits.values().accountFresh + base::Millis(1);
        QVERIFY(sentence(s).text.startsWith(QStringLiteral("Not known to be fresh: market, account.")));
        s = scenes::calm();
        s.freshness.accountKnown = false;
        QVERIFY(sentence(s).text.startsWith(QStringLiteral("Not known to be fresh: account.")));
    }

    void freshnessEdges()
    {
        Snapshot s = scenes::calm();
        s.freshness.market.age = s.risk.limits.values().markFresh;
        QVERIFY(presentStrip(s, kAlive, true).freshness.at(1).value.tone == Tone::Good); // at the limit is not past it
        s.freshness.market.age += base::Millis(1);
        QVERIFY(presentStrip(s, kAlive, true).freshness.at(1).value.tone == Tone::Stale);
        s.freshness.market = {PathState::Down, base::Millis(100), QStringLiteral("reset by peer")};
        QCOMPARE(itemText(presentStrip(s, kAlive, true), 1), QStringLiteral("market 0.1 s · down"));
        s.freshness.rest = {PathState::Down, base::Millis(100), QStringLiteral("no route")};
        const StripView view = presentStrip(s, kAlive, true);
        QCOMPARE(itemText(view, 0), QStringLiteral("REST down"));
        QVERIFY2(!view.sentence.text.contains(QStringLiteral("Exits and stops work")), "nothing may be promised without a path");
        QCOMPARE(view.freshness.at(0).value.tip, QStringLiteral("no route"));
    }

    // Orders have two paths; only what both have lost cannot be sent.
    void theSecondPathIsNamedWithTheFirst()
    {
        Snapshot s = scenes::calm();
        QVERIFY(!presentStrip(s, kAlive, true).freshness.at(0).value.tip.contains(QStringLiteral("WebSocket")));
        s.freshness.wsApi = engine_client::PathView{PathState::Up, base::Millis(100), {}};
        QVERIFY(presentStrip(s, kAlive, true).freshness.at(0).value.tip.endsWith(QStringLiteral("Orders go by the WebSocket API.")));
        s.freshness.wsApi->state = PathState::Down;
        s.freshness.wsApi->detail = QStringLiteral("It was reset.");
        const StripView onRest = presentStrip(s, kAlive, true);
        QVERIFY(onRest.freshness.at(0).value.tip.endsWith(QStringLiteral("Orders go by REST; the WebSocket API is not up: It was reset.")));
        QVERIFY(onRest.freshness.at(0).value.tone == Tone::Good);
        s.freshness.rest = {PathState::Down, base::Millis(100), QStringLiteral("No route.")};
        QVERIFY(!presentStrip(s, kAlive, true).sentence.text.contains(QStringLiteral("xits and stops work")));
        s.freshness.wsApi->state = PathState::Up;
        const StripView onWs = presentStrip(s, kAlive, true);
        QCOMPARE(onWs.freshness.at(0).value.tip, QStringLiteral("No route. Orders go by the WebSocket API."));
        QVERIFY(onWs.sentence.text.endsWith(QStringLiteral("Exits and stops go by the WebSocket API; the account cannot be read.")));
    }

    void unknownIsNeverFine()
    {
        const StripView view = presentStrip(scenes::startUp(), kAlive, false);
        QCOMPARE(view.balance.text, QStringLiteral("—"));
        QCOMPARE(view.positions.text, QStringLiteral("— / 3"));
        QCOMPARE(itemText(view, 0), QStringLiteral("REST down"));
        QCOMPARE(itemText(view, 1), QStringLiteral("market down"));
        QCOMPARE(itemText(view, 2), QStringLiteral("account unknown"));
        QCOMPARE(itemText(view, 3), QStringLiteral("clock —"));
        QCOMPARE(itemText(view, 4), QStringLiteral("weight —"));
        for (const FreshnessItem &item : view.freshness) {
            QVERIFY(item.value.tone != Tone::Good);
        }
        QVERIFY(view.sentence.text.contains(QStringLiteral("not armed")));
    }

    void sentences_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QStringList>("reasons");
        QTest::addColumn<QString>("text");
        using safety::TradingState;
        QTest::newRow("daily loss") << int(TradingState::ReduceOnly) << QStringList{QStringLiteral("daily-loss")}
            << QStringLiteral("Entries blocked until 00:00 UTC: daily loss. Exits and stops work.");
        QTest::newRow("reduce only") << int(TradingState::ReduceOnly) << QStringList{QStringLiteral("some-new-reason")}
            << QStringLiteral("Entries blocked: some new reason. Exits and stops work.");
        QTest::newRow("stop") << int(TradingState::Stopped) << QStringList{QStringLiteral("emergency-stop")}
            << QStringLiteral("Entries blocked: emergency stop. Exits and stops work.");
        QTest::newRow("a day by the exchange's time") << int(TradingState::NotReady) << QStringList{QStringLiteral("exchange-time")}
            << QStringLiteral("Not ready, entries blocked: the exchange has not said yet what time it is. Exits and stops work.");
        QTest::newRow("no reason") << int(TradingState::NotReady) << QStringList{}
            << QStringLiteral("Not ready, entries blocked: no reason given. Exits and stops work.");
    }

    void sentences()
    {
        QFETCH(int, state);
        QFETCH(QStringList, reasons);
        Snapshot s = scenes::calm();
        s.state = {static_cast<safety::TradingState>(state), reasons};
        QTEST(presentStrip(s, kAlive, true).sentence.text, "text");
    }

    void frozenEngineIsNamed()
    {
        QVERIFY(!engineFrozen(base::Millis(1500)));
        QVERIFY(engineFrozen(base::Millis(1501)));
        const StripView view = presentStrip(scenes::calm(), base::Millis(3200), true);
        QVERIFY(view.engineFrozen);
        QVERIFY(plain(view.sentence.text).startsWith(QStringLiteral("ENGINE NOT RESPONDING for 3.2 s")));
        QVERIFY(view.sentence.tone == Tone::Alarm);
        for (const FreshnessItem &item : view.freshness) {
            QVERIFY(item.value.tone == Tone::Stale);
            QVERIFY(item.value.text.contains(QStringLiteral("stale")));
        }
        QVERIFY(view.balance.tone == Tone::Stale);
        QCOMPARE(itemText(view, 1), QStringLiteral("market 3.4 s stale")); // 0.2 s when it fell silent, 3.2 s ago
        QVERIFY(presentDay(scenes::calm(), base::Millis(3200)).words.text.endsWith(QStringLiteral("resets in 05:12:29")));
    }

    void silenceAgesEverything()
    {
        const Snapshot aged = agedBy(scenes::incident(), base::Millis(5000));
        QCOMPARE(aged.positions.at(0).markAge.count(), 5180);
        QCOMPARE(aged.positions.at(0).unprotectedFor.count(), 0);      // protected as far as is known
        QCOMPARE(aged.positions.at(1).unprotectedFor.count(), 17'300); // the clock of unprotected seconds runs on
        QVERIFY(aged.positions.at(0).stale);
        QCOMPARE(aged.freshness.accountAge.count(), 5400);
        QCOMPARE(agedBy(scenes::calm(), base::Millis(90'000'000)).daily.untilReset.count(), 0);
    }

    void unhealthyJournalComesFirst()
    {
        Snapshot s = scenes::calm();
        s.journalHealthy = false;
        const Toned sentence = presentStrip(s, kAlive, true).sentence;
        QVERIFY(sentence.text.startsWith(QStringLiteral("Entries blocked: the journal cannot be written")));
        QVERIFY(sentence.tone == Tone::Alarm);
    }

    void dangerIsCounted()
    {
        QVERIFY(presentStrip(scenes::calm(), kAlive, true).danger.text.isEmpty());
        const Toned danger = presentStrip(scenes::incident(), kAlive, true).danger;
        QCOMPARE(danger.text, QStringLiteral("1 UNPROTECTED · 1 over limit"));
        QVERIFY(danger.tone == Tone::Alarm);
        QCOMPARE(danger.tip, QStringLiteral("ETHUSDT"));
        Snapshot s = scenes::incident();
        s.positions[1].guard = engine_client::GuardState::Placing; // on its way is not there yet
        QVERIFY(presentStrip(s, kAlive, true).danger.text.contains(QStringLiteral("UNPROTECTED")));
    }

    void tooManyPositions()
    {
        Snapshot s = scenes::calm();
        s.positions += s.positions;
        QCOMPARE(presentStrip(s, kAlive, true).positions.text, QStringLiteral("4 / 3 !"));
        QVERIFY(presentStrip(s, kAlive, true).positions.tone == Tone::Alarm);
    }

    // --- the day -----------------------------------------------------------------------------------------------

    void dayWords()
    {
        const DayView day = presentDay(scenes::calm(), kAlive);
        QCOMPARE(plain(day.today.text), QStringLiteral("−84.20 USDT  −0.79 %"));
        QCOMPARE(plain(day.limit), QStringLiteral("limit −212.31 (−2 %)"));
        QCOMPARE(day.words.text, QStringLiteral("128.11 left to the limit · 96.00 of it at risk if every stop is hit · resets in 05:12:33"));
        QVERIFY(std::abs(day.shares.used - 84.20 / 212.31) < 1e-9);
        QVERIFY(std::abs(day.shares.atRiskEnd - 180.20 / 212.31) < 1e-9);
    }

    void dayTones_data()
    {
        QTest::addColumn<QString>("closeOut");
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("atRisk");
        QTest::addColumn<int>("tone");
        QTest::addColumn<QString>("contains");
        QTest::newRow("gain") << "50" << "250" << "0" << int(Tone::Muted) << "nothing more at risk";
        QTest::newRow("below half") << "-99.99" << "100.01" << "10" << int(Tone::Muted) << "100.01 left";
        QTest::newRow("half") << "-100" << "100" << "10" << int(Tone::Warning) << "100.00 left";
        QTest::newRow("near") << "-180" << "20" << "10" << int(Tone::Alarm) << "20.00 left";
        QTest::newRow("risk past the limit") << "-20" << "180" << "181" << int(Tone::Warning) << "more than is left";
        QTest::newRow("at the limit") << "-200" << "0" << "10" << int(Tone::Alarm) << "limit reached, 0.00 past it";
        QTest::newRow("past") << "-212.5" << "-12.5" << "10" << int(Tone::Alarm) << "12.50 past it";
    }

    void dayTones()
    {
        QFETCH(QString, closeOut);
        QFETCH(QString, left);
        QFETCH(QString, atRisk);
        QFETCH(int, tone);
        QFETCH(QString, contains);
        Snapshot s = scenes::calm();
        const auto money = [](const QString &text) { return trading::Money::literal(text.toLatin1().constData()); };
        s.daily.limit = money(QStringLiteral("200"));
        s.daily.closeOutPnl = money(closeOut);
        s.daily.left = money(left);
        s.daily.atRiskAtStops = money(atRisk);
        const DayView day = presentDay(s, kAlive);
        QCOMPARE(int(day.words.tone), tone);
        QVERIFY2(day.words.text.contains(contains), qPrintable(day.words.text));
    }

    void unknownDayIsADash()
    {
        const DayView day = presentDay(scenes::startUp(), kAlive);
        QVERIFY(!day.known);
        QCOMPARE(day.today.text, QStringLiteral("—"));
        QVERIFY(day.words.text.contains(QStringLiteral("not proved")));
    }

    void gaugeTellsHowSureTheDayIs()
    {
        Snapshot s = scenes::calm();
        s.daily.secondSum = trading::Money::literal("-84.35");
        s.drawdown = {true, trading::Money::literal("10700"), trading::Money::literal("84.42"), trading::Money::literal("1070")};
        DayGauge gauge;
        const auto lines = [&] {
            gauge.present(presentDay(s, kAlive));
            return plain(gauge.toolTip()).split(QLatin1Char('\n'));
        };
        QCOMPARE(lines().mid(1), QStringList({QStringLiteral("A second sum, of trades and income, agrees: −84.35 USDT."),
                                              QStringLiteral("Below the peak of 10 700.00 USDT by 84.42 USDT; at 1 070.00 USDT the emergency stop is pulled.")}));
        QVERIFY(plain(gauge.accessibleDescription()).contains(QStringLiteral("agrees: −84.35 USDT")));
        s.daily.sumsAgree = false;
        s.daily.tripped = true;
        s.daily.overshoot = trading::Money::literal("3.5");
        s.drawdown.known = false;
        QCOMPARE(lines().mid(1), QStringList({QStringLiteral("A second sum, of trades and income, DOES NOT AGREE: −84.35 USDT. Entries are blocked."),
                                              QStringLiteral("The limit was reached today and passed by 3.50 USDT."),
                                              QStringLiteral("The peak of the equity is not known yet.")}));
        s.daily.secondSum.reset();
        s.daily.overshoot = {};
        QCOMPARE(lines().at(1), QStringLiteral("A second sum, of trades and income, cannot be made now."));
        QCOMPARE(lines().at(2), QStringLiteral("The limit was reached today and not passed."));
        s.daily.known = false; // there is no sum of a day that has no start
        QCOMPARE(lines().at(0), QStringLiteral("The limit was reached today and not passed."));
    }

    void gaugeGeometry()
    {
        DayGauge gauge;
        gauge.resize(600, 40);
        QVERIFY(gauge.positionOf(0.0) < gauge.positionOf(0.5));
        QVERIFY(gauge.positionOf(0.9) < gauge.positionOf(1.0));
        QVERIFY(gauge.positionOf(1.0) < gauge.positionOf(5.0));     // past the limit is still past it
        QVERIFY(gauge.positionOf(5.0) <= gauge.width());            // and inside the gauge
        QVERIFY(gauge.positionOf(-5.0) >= 0);
        QCOMPARE(gauge.positionOf(0.75) - gauge.positionOf(0.5), gauge.positionOf(0.5) - gauge.positionOf(0.25));
    }

    void gaugePaintsWhatItSays()
    {
        DayGauge gauge;
        gauge.resize(600, 40);
        gauge.present(presentDay(scenes::calm(), kAlive));
        const QImage image = gauge.grab().toImage();
        const auto pixel = [&](double share) { return image.pixelColor(int(gauge.positionOf(share)), 20); };
        QCOMPARE(pixel(0.2), Theme::palette().barFill);
        QVERIFY(pixel(0.2) != pixel(0.95));
        QVERIFY(pixel(0.6) != pixel(0.95) || image.pixelColor(int(gauge.positionOf(0.6)) + 2, 13) != pixel(0.95)); // hatched shadow
        QVERIFY(gauge.accessibleDescription().contains(QStringLiteral("left to the limit")));
    }

    // --- the widget --------------------------------------------------------------------------------------------

    void showsWhatThePresentersSay()
    {
        FakeEngineClient client(scenes::calm());
        StatusStrip strip(client);
        QCOMPARE(labelText(strip, "modeBadge"), QStringLiteral("PAPER"));
        QCOMPARE(labelText(strip, "balance"), QStringLiteral("10 615.58 USDT"));
        QCOMPARE(labelText(strip, "today"), QStringLiteral("−84.20 USDT  −0.79 %"));
        Snapshot live = scenes::calm();
        live.mode = safety::Mode::LiveLimited;
        client.publish(live);
        QCOMPARE(labelText(strip, "modeBadge"), QStringLiteral("LIVE LIMITED"));
    }

    void noticesAFrozenEngineByItself()
    {
        FakeEngineClient client(scenes::calm());
        StatusStrip strip(client);
        client.silence = base::Millis(2600); // and no signal at all
        QTRY_VERIFY_WITH_TIMEOUT(labelText(strip, "stateSentence").startsWith(QStringLiteral("ENGINE NOT RESPONDING")), 2000);
    }

    void turnsIntoTheProcedureAndBack()
    {
        FakeEngineClient client(scenes::calm());
        StatusStrip strip(client);
        strip.resize(1400, 190);
        strip.show();
        auto *progress = strip.findChild<StopProgressView *>();
        auto *clear = strip.findChild<QPushButton *>(QStringLiteral("clearStop"));
        QVERIFY(!progress->isVisible());
        QTest::mousePress(strip.stopButton(), Qt::LeftButton);
        QVERIFY(progress->isVisible()); // before any answer of the engine
        QVERIFY(progress->stepsText().contains(QStringLiteral("telling the engine")));
        QVERIFY(!clear->isVisible());
        client.publish(scenes::stopping());
        QVERIFY(progress->stepsText().contains(QStringLiteral("2 of 3 positions closed")));
        client.publish(scenes::stopped());
        QVERIFY(clear->isVisible());
        QVERIFY(progress->accessibleDescription().contains(QStringLiteral("verified flat done")));
        QSignalSpy asked(&strip, &StatusStrip::clearRequested);
        QTest::mouseClick(clear, Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        client.publish(scenes::calm());
        QVERIFY(!progress->isVisible());
    }

    void theStopKeepsItsPlace_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("usual") << 1400;
        QTest::newRow("large") << 1600;
    }
    void theStopKeepsItsPlace()
    {
        QFETCH(int, width);
        Snapshot banned = scenes::notFlat();
        banned.stop.banEnds = base::VenueTime(banned.at.ms() + 125'000);
        FakeEngineClient client(scenes::calm());
        StatusStrip strip(client);
        QList<QRect> places;
        QList<int> heights;
        for (const Snapshot &scene : {scenes::calm(), scenes::incident(), scenes::notFlat(), banned, scenes::stopped(), scenes::startUp(), scenes::stale()}) {
            client.publish(scene);
            QApplication::processEvents();
            strip.resize(width, strip.sizeHint().height());
            strip.show();
            QApplication::processEvents();
            places.append(QRect(strip.stopButton()->mapTo(&strip, QPoint()), strip.stopButton()->size()));
            heights.append(strip.heightForWidth(width));
        }
        for (const QRect &place : places) {
            QCOMPARE(place, places.first());
        }
        for (const int height : heights) {
            QCOMPARE(height, heights.first());
        }
    }

    void staleDataMakesTheDayStale()
    {
        const DayView day = presentDay(scenes::stale(), kAlive);
        QVERIFY(day.today.tone == Tone::Stale);
        QVERIFY(day.today.text.endsWith(QStringLiteral("stale")));
        QVERIFY(presentDay(scenes::calm(), kAlive).today.tone == Tone::Loss);
        QVERIFY(presentDay(scenes::calm(), base::Millis(1501)).today.tone == Tone::Stale);
    }

    // What one reads from afar is large where there is room for it, and on a small screen nothing is cut for it.
    void largeWhereThereIsRoom()
    {
        FakeEngineClient client(scenes::incident());
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        column->setContentsMargins(0, 0, 0, 0);
        auto *made = new StatusStrip(client);
        column->addWidget(made, 0, Qt::AlignTop);
        window.resize(1600, 300); // at once: what the style sheets take away is seen then only
        window.show();
        QCoreApplication::processEvents();
        StatusStrip &strip = *made;
        const auto pixels = [&](const char *name) { return QFontInfo(strip.findChild<QLabel *>(QLatin1String(name))->font()).pixelSize(); };
        const int usual = QFontInfo(Theme::words()).pixelSize();
        for (const char *name : {"balance", "positionsCount", "today", "danger"}) {
            window.resize(1600, 300);
            QCoreApplication::processEvents();
            QVERIFY2(pixels(name) * 2 >= usual * 3, name);
            window.resize(1100, 300);
            QCoreApplication::processEvents();
            QVERIFY2(pixels(name) * 2 < usual * 3, name);
        }
        window.resize(1600, 300);
        QCoreApplication::processEvents();
        QVERIFY(pixels("stateSentence") > usual);
        QVERIFY2(strip.heightForWidth(1600) <= 200, qPrintable(QString::number(strip.heightForWidth(1600))));
    }
};

QTEST_MAIN(TestStatusStrip)
#include "tst_status_strip.moc"
