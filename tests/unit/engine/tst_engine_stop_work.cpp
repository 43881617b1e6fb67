// The emergency stop at work in the engine: ids, levels, refusals, bans, what appears meanwhile, what is found at a start.
// Proves S-12, S-15, S-25, S-26.
#include "tests/unit/engine/stop_stage.h"

using namespace bw::test::stop_stage;

class EngineStopWork : public QObject
{
    Q_OBJECT

private:
    static base::LatchRecord record(std::uint64_t epoch, base::StopLevel level, const char *reason = "test")
    {
        return {epoch, true, level, EngineHarness::kNoon, QString::fromLatin1(reason), QStringLiteral("button")};
    }
    static void latched(EngineHarness &h, const base::LatchRecord &latch) { h.effects += h.engine.onLatched(latch, 300, h.now()); }

private Q_SLOTS:
    // --- ids ---

    void noIdIsUsedTwice_data()
    {
        QTest::addColumn<bool>("restarted");
        QTest::newRow("in one run") << false;
        QTest::newRow("after a restart that lost the journal") << true;
    }

    void noIdIsUsedTwice()
    {
        QFETCH(bool, restarted);
        QSet<trading::ClientOrderId> seen;
        qsizetype given = 0;
        for (int run = 0; run < 2; ++run) {
            EngineHarness h({}, {}, record(2, base::StopLevel::Flatten));
            if (run == 1) { // the number of the run is lost with the journal; the clock is not
                h.elapsedMs = 3000;
                static_cast<void>(h.engine.start(h.now()));
            }
            h.makeReady(oneLong());
            for (int round = 0; round < 30; ++round) {
                h.pass(6000);
                h.answerReading(oneLong());
                h.pass(6000);
            }
            for (const safety::ApprovedOrder &order : sent(h)) {
                seen.insert(order.clientId());
            }
            given += sent(h).size();
            if (!restarted) {
                break;
            }
        }
        QVERIFY2(given > 10, qPrintable(QString::number(given)));
        QCOMPARE(seen.size(), given);
    }

    void longAndForeignNamesAreClosedToo()
    {
        const Symbol longName(QStringLiteral("1000000BABYDOGEUSDT_261225"));
        const Symbol chinese(QString::fromUtf8("\xE5\xB8\x81\xE5\xAE\x89USDT"));
        EngineHarness h;
        h.makeReady(readingOf("10000", {position(longName, "1", "1"), position(chinese, "1", "1")},
                              {stopOrder(longName, "a", Side::Sell, "0.5"), stopOrder(chinese, "b", Side::Sell, "0.5")}));
        h.latch();
        h.pass(150);
        QCOMPARE(sent(h).size(), 2);
    }

    // --- levels ---

    void raisingTheLevelDoesMore()
    {
        EngineHarness h;
        trading::AccountReading busy = oneLong();
        busy.openOrders = {restingOrder(kBtc, "web_1", Side::Buy, "0.001", "80000")};
        h.makeReady(busy);
        h.clearEffects();
        latched(h, record(2, base::StopLevel::Halt));
        QVERIFY(h.all<engine::Cancel>().isEmpty() && h.all<engine::CancelAll>().isEmpty());
        latched(h, record(3, base::StopLevel::Cancel));
        QCOMPARE(h.all<engine::Cancel>().size(), 1);
        QVERIFY(h.all<engine::CancelAll>().isEmpty());
        latched(h, record(4, base::StopLevel::Flatten));
        QCOMPARE(h.all<engine::CancelAll>().size(), 1);
        h.pass(150);
        QCOMPARE(sent(h).size(), 1);
        QVERIFY(sent(h).first().clientId().text().startsWith(QStringLiteral("bw-es-4-BTCUSDT-")));
        QCOMPARE(h.records(engine::kind::kLatch).size(), 3);
        latched(h, record(4, base::StopLevel::Flatten));
        QCOMPARE(h.records(engine::kind::kLatch).size(), 3);
    }

    void atHaltAndCancelPositionsStayGuarded_data()
    {
        QTest::addColumn<int>("level");
        QTest::newRow("halt") << static_cast<int>(base::StopLevel::Halt);
        QTest::newRow("cancel") << static_cast<int>(base::StopLevel::Cancel);
    }

    void atHaltAndCancelPositionsStayGuarded()
    {
        QFETCH(int, level);
        EngineHarness h;
        h.makeReady(oneLong());
        h.latch(static_cast<base::StopLevel>(level));
        h.clearEffects();
        h.venue(gone(btcStop()));
        QCOMPARE(h.all<engine::SubmitStop>().size(), 1);
        QVERIFY(sent(h).isEmpty());
    }

    void anEntryThatAppearsAtCancelIsCancelled()
    {
        EngineHarness h;
        h.makeReady(oneLong());
        stopped(h, base::StopLevel::Cancel);
        h.answerReading(oneLong());
        QCOMPARE(phaseOf(h), StopPhase::Done);
        h.clearEffects();
        h.venue(exchange::OrderUpdate{restingOrder(kEth, "web_9", Side::Buy, "0.1", "3000")});
        QCOMPARE(h.all<engine::Cancel>().size(), 1);
        QCOMPARE(h.last<engine::Cancel>()->clientId, idOf("web_9"));
    }

    // --- splits, refusals ---

    void aSplitExitIsAnsweredWhenEveryPartIs()
    {
        EngineHarness h;
        h.makeReady(readingOf("99999999", {position(kBtc, "250", "84000")}, {btcStop()})); // 120 at once at most
        h.latch();
        h.venue(cancelled(kBtc));
        const QList<safety::ApprovedOrder> parts = sent(h);
        QCOMPARE(parts.size(), 3);
        h.clearEffects();
        h.venue(answered(parts[0], Fate::Accepted));
        h.venue(answered(parts[2], Fate::Accepted));
        QVERIFY(h.all<engine::ReadAccount>().isEmpty());
        h.venue(answered(parts[1], Fate::Accepted));
        QCOMPARE(h.all<engine::ReadAccount>().size(), 1);
    }

    void whatReservesTheQuantityIsCancelledAgainAtOnce()
    {
        EngineHarness h;
        h.makeReady(oneLong());
        h.latch();
        h.venue(cancelled(kBtc));
        const safety::ApprovedOrder first = sent(h).first();
        h.clearEffects();
        h.venue(answered(first, Fate::Refused, -2022));
        QCOMPARE(h.all<engine::CancelAll>().size(), 1);
        h.venue(cancelled(kBtc));
        QCOMPARE(sent(h).size(), 1);
        QVERIFY(sent(h).first().clientId() != first.clientId());
        QVERIFY(h.all<engine::ReadAccount>().isEmpty());
    }

    void whileAnEntrysFateIsOpenNothingIsVerified()
    {
        EngineHarness h;
        h.makeReady(readingOf("10625.05"));
        h.send(buy(kBtc, "0.002", "82400"));
        const safety::ApprovedOrder entry = sent(h).first();
        h.venue(answered(entry, Fate::Unknown));
        h.latch();
        for (int i = 0; i < 5; ++i) {
            h.pass(1500);
            h.answerReading(readingOf("10625.05"));
            QVERIFY(!h.engine.snapshot(h.now())->stop.verifiedFlat);
        }
        exchange::OrderOutcome nothing = answered(entry, Fate::Refused, -2013);
        nothing.fromQuery = true;
        for (int i = 0; i < 4; ++i) {
            h.pass(3000);
            h.venue(nothing);
        }
        for (int i = 0; i < 4; ++i) {
            h.pass(6000);
            h.answerReading(readingOf("10625.05"));
        }
        QVERIFY(h.engine.snapshot(h.now())->stop.verifiedFlat);
    }

    // --- a stated ban ---

    void aBanIsWaitedOutAndItsEndShown()
    {
        EngineHarness h;
        h.makeReady(oneLong());
        h.latch();
        exchange::CancelOutcome banned = cancelled(kBtc, Fate::Refused);
        banned.error = base::Error{base::ErrorCode::RateLimited, QStringLiteral("Way too many requests."), -1003, 418, 120'000};
        h.venue(banned);
        const std::int64_t begun = h.elapsedMs;
        h.clearEffects();
        QCOMPARE(h.engine.snapshot(h.now())->stop.banEnds.ms(), EngineHarness::kNoon + begun + 120'000);
        for (int i = 0; i < 119; ++i) {
            h.pass(1000);
            h.mark(kBtc, "84250");
        }
        h.pass(999);
        QCOMPARE(h.elapsedMs - begun, 119'999);
        QVERIFY(h.all<engine::ReadAccount>().isEmpty() && h.all<engine::CancelAll>().isEmpty() && sent(h).isEmpty());
        h.pass(1);
        QCOMPARE(h.all<engine::ReadAccount>().size(), 1);
        QVERIFY(h.engine.snapshot(h.now())->stop.banEnds.isUnknown());
        h.answerReading(oneLong());
        QCOMPARE(h.all<engine::CancelAll>().size(), 1);
        QCOMPARE(events(h).filter(QStringLiteral("no requests")).size(), 0); // said once, at its begin
    }

    // --- what appears later ---

    void whatAppearsIsToldAndFlattenedAtOnce()
    {
        EngineHarness h;
        h.makeReady(oneLong());
        stopped(h);
        QCOMPARE(phaseOf(h), StopPhase::Done);
        h.clearEffects();
        h.venue(moved(h, position(kEth, "0.1", "3100")));
        QCOMPARE(h.all<engine::CancelAll>().size(), 1); // not only at the next audit
        QCOMPARE(events(h).filter(QStringLiteral("0.1 ETHUSDT appeared although")).size(), 1);
        h.venue(cancelled(kEth));
        QCOMPARE(sent(h).size(), 1);
    }

    void withoutHoldFlatItIsToldAndGuarded()
    {
        engine::EngineConfig config;
        config.holdFlat = engine::HoldFlat::Off;
        EngineHarness h(config);
        h.makeReady(oneLong());
        stopped(h);
        h.clearEffects();
        h.venue(moved(h, position(kEth, "0.1", "3100")));
        QVERIFY(h.all<engine::CancelAll>().isEmpty());
        QCOMPARE(h.all<engine::SubmitStop>().size(), 1);
        QCOMPARE(events(h).filter(QStringLiteral("appeared although")).size(), 1);
    }

    void aPositionWhoseExitDoesNotGetThroughIsCovered()
    {
        EngineHarness h;
        h.makeReady(oneLong());
        h.latch();
        h.venue(cancelled(kBtc));
        h.venue(gone(btcStop()));
        h.clearEffects();
        h.pass(1900);
        QVERIFY2(h.all<engine::SubmitStop>().isEmpty(), "left to the stop at first");
        h.mark(kBtc, "84250");
        h.pass(200);
        QCOMPARE(h.all<engine::SubmitStop>().size(), 1);
    }

    // --- what a start finds ---

    void aStopOrderThatNothingHereKnowsMeansStopped_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("known"); // cleared, by the latch file
        QTest::newRow("newer than the last clear") << "bw-es-7-BTCUSDT-0abcde1" << false;
        QTest::newRow("of the last clear") << "bw-es-1-BTCUSDT-0abcde1" << true;
        QTest::newRow("not a stop's") << "bw-e-7-1" << true;
    }

    void aStopOrderThatNothingHereKnowsMeansStopped()
    {
        QFETCH(QString, id);
        QFETCH(bool, known);
        EngineHarness h;
        trading::AccountReading found = oneLong();
        found.openOrders = {restingOrder(kBtc, qPrintable(id), Side::Sell, "0.004", "0")};
        found.openOrders[0].reduceOnly = true;
        h.makeReady(found);
        QCOMPARE(h.all<engine::EngageLatch>().size(), known ? 0 : 1);
        if (!known) {
            QCOMPARE(h.last<engine::EngageLatch>()->epochAtLeast, std::uint64_t(7));
            QVERIFY(h.last<engine::EngageLatch>()->reason.startsWith(QStringLiteral("state-unproven")));
            h.pass(20'000);
            QCOMPARE(h.all<engine::EngageLatch>().size(), 1);
        }
    }

    void theStreamTellsOfItToo()
    {
        EngineHarness h;
        h.makeReady(oneLong());
        trading::OrderView exit = restingOrder(kBtc, "bw-es-3-BTCUSDT-0abcde1", Side::Sell, "0.004", "0");
        exit.reduceOnly = true;
        h.venue(exchange::OrderUpdate{exit});
        QCOMPARE(h.all<engine::EngageLatch>().size(), 1);
    }

    void aStopThatTheJournalNeverSawIsRecordedAtTheStart()
    {
        EngineHarness h({}, {}, record(2, base::StopLevel::Flatten));
        QCOMPARE(h.records(engine::kind::kLatch).size(), 1);
        engine::RecoveredState recovered;
        recovered.latched = record(2, base::StopLevel::Flatten);
        EngineHarness again({}, recovered, record(2, base::StopLevel::Flatten));
        QVERIFY(again.records(engine::kind::kLatch).isEmpty());
    }

    // The clear is on the disk, the latch file is not: it stays stopped, and what the stop has to do is done.
    void aCrashBetweenTheClearAndTheLatchStaysStopped()
    {
        engine::RecoveredState recovered;
        recovered.epoch = 3;
        EngineHarness h({}, recovered, record(3, base::StopLevel::Flatten));
        h.makeReady(oneLong());
        QCOMPARE(h.engine.state(h.now()).state, TradingState::Stopped);
        h.pass(200);
        QCOMPARE(sent(h).size(), 1);
    }

    void aPathThatComesBackIsUsedAtOnce()
    {
        EngineHarness h;
        h.makeReady(oneLong());
        h.venue(exchange::PathChanged{exchange::Path::Rest, exchange::PathState::Down, QStringLiteral("gone")});
        h.latch();
        for (int i = 0; i < 10; ++i) {
            h.pass(5000);
            h.answerReading(base::failure(base::ErrorCode::Network, QStringLiteral("Connection refused.")));
        }
        h.clearEffects();
        h.venue(exchange::PathChanged{exchange::Path::Rest, exchange::PathState::Up, {}});
        QCOMPARE(h.all<engine::ReadAccount>().size(), 1); // reconciles first
        QVERIFY(sent(h).isEmpty());
        h.answerReading(oneLong());
        QCOMPARE(h.all<engine::CancelAll>().size(), 1);
    }
};

QTEST_GUILESS_MAIN(EngineStopWork)
#include "tst_engine_stop_work.moc"
