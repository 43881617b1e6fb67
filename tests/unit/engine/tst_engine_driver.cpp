// The driver: what is written before what leaves, what becomes of records that a disk refuses, and whose clock counts.
// Proves S-20, S-21.
#include "tests/unit/engine/driver_stage.h"

using namespace bw::test::driver_stage;

class EngineDriverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEntryLeavesOnceItsIntentIsWritten()
    {
        Stage stage;
        stage.makeReady();
        QCOMPARE(stage.state().reasons, QStringList());
        stage.send(buy(kBtc, "0.003", "83000"));
        QCOMPARE(stage.port.orders.size(), 1);
        QCOMPARE(stage.disk.count(engine::kind::kIntent), 1);
    }

    void whatADiskRefusesIsWrittenWhenItTakesItAgain()
    {
        Stage stage;
        stage.makeReady();
        stage.disk.full = true;
        stage.send(buy(kBtc, "0.003", "83000"));
        QCOMPARE(stage.port.orders.size(), 0);
        QCOMPARE(stage.state().reasons, QStringList{QStringLiteral("journal-failed")});
        QCOMPARE(stage.disk.count(engine::kind::kDecision), 0);
        stage.disk.full = false;
        stage.pass(1100);
        QCOMPARE(stage.disk.count(engine::kind::kDecision), 1);
        QCOMPARE(stage.disk.count(engine::kind::kIntent), 1);
        QCOMPARE(stage.state().reasons, QStringList());
        const auto recovered = engine::recover(stage.disk.records);
        QVERIFY(recovered && recovered->open.isEmpty()); // the order never left, and the journal says so
    }

    void aDiskThatStaysFullIsAskedOnceASecond()
    {
        Stage stage;
        stage.makeReady();
        stage.disk.full = true;
        stage.send(buy(kBtc, "0.003", "83000"));
        stage.pass(5000);
        QCOMPARE(stage.state().reasons, QStringList{QStringLiteral("journal-failed")});
        stage.disk.full = false;
        stage.pass(500);
        QCOMPARE(stage.disk.count(engine::kind::kDecision), 0);
        stage.pass(600);
        QCOMPARE(stage.disk.count(engine::kind::kDecision), 1);
    }

    void aClearThatWasNotWrittenNeverHappened()
    {
        Stage stage;
        stage.makeReady();
        stage.give(engine::LatchedNotice{stage.latch->engage(StopLevel::Halt, QStringLiteral("test"), QStringLiteral("button"), 0), 1});
        stage.disk.full = true;
        stage.send(engine_client::ClearStop{QStringLiteral("Ada"), QStringLiteral("looked")});
        QVERIFY(stage.latch->engaged());
        stage.disk.full = false;
        stage.pass(1100);
        QCOMPARE(stage.disk.count(engine::kind::kClear), 0);
        const auto recovered = engine::recover(stage.disk.records);
        QVERIFY(recovered && recovered->latched.has_value());
    }

    // Set wrong from the start: the account and its history are here before the exchange said what time it is.
    void noDayBeginsBeforeTheExchangesTimeIsKnown()
    {
        Stage stage;
        stage.clock->skewMs = 47'000'000; // into tomorrow
        stage.pathsUp();
        stage.read("10000");
        stage.pass(50);
        stage.give(exchange::VenueEvent(exchange::IncomeOutcome{QList<trading::IncomeRow>{}}));
        stage.pass(50);
        QCOMPARE(stage.port.incomeReads, 0);
        QCOMPARE(stage.disk.count(engine::kind::kBaseline), 0);
        QVERIFY(stage.state().reasons.contains(QStringLiteral("exchange-time")));
        stage.give(exchange::VenueEvent(exchange::ClockMeasured{-47'000'000, 20}));
        stage.pass(50);
        QCOMPARE(stage.port.incomeReads, 1);
        stage.give(exchange::VenueEvent(exchange::IncomeOutcome{QList<trading::IncomeRow>{}}));
        stage.pass(50);
        QCOMPARE(stage.disk.count(engine::kind::kBaseline), 1);
        const auto recovered = engine::recover(stage.disk.records);
        QVERIFY(recovered && recovered->baseline);
        QCOMPARE(recovered->baseline->day, base::VenueTime(EngineHarness::kNoon).day());
        QVERIFY(!stage.state().reasons.contains(QStringLiteral("exchange-time")));
    }

    // A price carries the exchange's time too, and nothing is decided before one of the two is here: a baseline of the
    // day before would be taken for today's where the workstation still lives in that day.
    void aDayOfTheWorkstationIsNotJudgedByItsBaseline()
    {
        Stage stage;
        stage.makeReady();
        QCOMPARE(stage.disk.count(engine::kind::kBaseline), 1);
        Stage next;
        next.disk.records = stage.disk.records;
        QVERIFY(next.restart());
        next.pathsUp();
        next.read("10000");
        next.pass(50);
        QCOMPARE(next.state().reasons, QStringList{QStringLiteral("exchange-time")}); // the clock is right, but who knows
        const base::VenueTime tomorrow(EngineHarness::kNoon + 86'400'000);
        next.give(exchange::VenueEvent(exchange::MarkPriceTick{kBtc, Price::literal("84250"), tomorrow}));
        QVERIFY(!next.state().reasons.contains(QStringLiteral("exchange-time")));
        QVERIFY(!next.driver->engine().riskView(next.driver->now()).daily.baselineKnown);
    }

    void settingTheWorkstationsClockMovesNoDay()
    {
        Stage stage;
        stage.makeReady();
        const base::VenueTime before = stage.driver->now().venue;
        const int reads = stage.port.incomeReads;
        stage.clock->skewMs = 47'000'000; // into tomorrow
        stage.pass(50);
        QCOMPARE(stage.driver->now().venue.ms(), before.ms() + 50);
        QCOMPARE(stage.port.incomeReads, reads);
        QCOMPARE(stage.disk.count(engine::kind::kBaseline), 1);
        QCOMPARE(stage.state().reasons, QStringList{QStringLiteral("resync")}); // nothing is believed until it was read again
        stage.give(exchange::VenueEvent(exchange::ClockMeasured{-47'000'000, 20}));
        stage.read("10000");
        stage.pass(50);
        QCOMPARE(stage.state().reasons, QStringList());
        QCOMPARE(stage.driver->now().venue.ms(), before.ms() + 100);
        QCOMPARE(stage.disk.count(engine::kind::kBaseline), 1);
    }
};

QTEST_GUILESS_MAIN(EngineDriverTest)
#include "tst_engine_driver.moc"
