// The driver: what is written before what leaves, what becomes of records that a disk refuses, and whose clock counts.
// Proves S-21.
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
