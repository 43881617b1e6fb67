// The emergency stop as the engine carries it out, and what it means afterwards.
// Proves S-05, S-12, S-13, S-14.
#include "tests/support/engine_harness.h"

#include <QTest>

using namespace bw;
using namespace bw::test;
using engine_client::ReplyKind;
using exchange::Fate;
using safety::StopPhase;
using safety::TradingState;

namespace {

trading::AccountReading busyAccount()
{
    return readingOf("10625.05", {position(kBtc, "0.004", "84000"), position(kEth, "-0.1", "3100")},
                     {stopOrder(kBtc, "bw-s-0-1", trading::Side::Sell, "82400"), stopOrder(kEth, "bw-s-0-2", trading::Side::Buy, "3300")},
                     {restingOrder(kBtc, "web_1", trading::Side::Buy, "0.001", "80000")});
}

exchange::CancelOutcome cancelled(const Symbol &symbol)
{
    exchange::CancelOutcome outcome;
    outcome.symbol = symbol;
    outcome.fate = Fate::Accepted;
    return outcome;
}

exchange::OrderOutcome filled(const safety::ApprovedOrder &order)
{
    exchange::OrderOutcome outcome;
    outcome.clientId = order.clientId();
    outcome.fate = Fate::Accepted;
    trading::OrderView view;
    view.symbol = order.symbol();
    view.clientId = order.clientId();
    view.side = order.side();
    view.type = trading::OrderType::Market;
    view.status = trading::OrderStatus::Filled;
    view.reduceOnly = true;
    view.quantity = view.executed = order.quantity();
    outcome.order = view;
    return outcome;
}

} // namespace

class EngineStop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cancelsGoBeforeAnythingIsWritten()
    {
        EngineHarness h;
        h.makeReady(busyAccount());
        h.clearEffects();
        h.latch();
        QCOMPARE(h.all<engine::CancelAll>().size(), 2);
        QVERIFY(h.indexOf<engine::CancelAll>() < h.indexOf<engine::Persist>());
        QVERIFY(h.indexOf<engine::CancelAll>() < h.indexOf<engine::SyncLatch>());
        QCOMPARE(h.engine.state(h.now()).state, TradingState::Stopped);
    }

    void theExitFollowsTheCancelOrItsPatience()
    {
        EngineHarness h;
        h.makeReady(busyAccount());
        h.clearEffects();
        h.latch();
        QVERIFY(h.all<engine::Submit>().isEmpty());
        h.venue(cancelled(kBtc));
        QCOMPARE(h.all<engine::Submit>().size(), 1);
        QCOMPARE(h.last<engine::Submit>()->order.symbol(), kBtc);
        h.pass(149);
        QCOMPARE(h.all<engine::Submit>().size(), 1);
        h.pass(1);
        QCOMPARE(h.all<engine::Submit>().size(), 2);
        QCOMPARE(h.last<engine::Submit>()->order.side(), trading::Side::Buy);
        QVERIFY(h.last<engine::Submit>()->order.reduceOnly());
        QVERIFY(h.last<engine::Submit>()->order.clientId().text().startsWith(QStringLiteral("bw-es-2-ETHUSDT-")));
    }

    void protectiveStopsStayUntilTheirPositionIsFlat()
    {
        EngineHarness h;
        h.makeReady(busyAccount());
        h.clearEffects();
        h.latch();
        h.venue(cancelled(kBtc));
        h.venue(cancelled(kEth));
        QVERIFY(h.all<engine::CancelStop>().isEmpty());
        for (const engine::Submit &submit : h.all<engine::Submit>()) {
            h.venue(filled(submit.order));
        }
        // BTC is flat, ETH is not: only the litter of BTC goes.
        const auto left = readingOf("10620", {position(kEth, "-0.1", "3100")},
                                    {stopOrder(kBtc, "bw-s-0-1", trading::Side::Sell, "82400"), stopOrder(kEth, "bw-s-0-2", trading::Side::Buy, "3300")});
        h.answerReading(left);
        h.pass(100);
        QVERIFY2(h.all<engine::CancelStop>().isEmpty(), "one read may fall between two answers of the exchange");
        h.venue(cancelled(kEth));
        h.venue(filled(h.last<engine::Submit>()->order));
        h.answerReading(left);
        h.pass(200);
        QCOMPARE(h.all<engine::CancelStop>().size(), 1);
        QCOMPARE(h.last<engine::CancelStop>()->symbol, kBtc);
    }

    void flatIsOnlySaidAfterTwoAgreeingReads()
    {
        EngineHarness h;
        h.makeReady(busyAccount());
        h.latch();
        h.venue(cancelled(kBtc));
        h.venue(cancelled(kEth));
        for (const engine::Submit &submit : h.all<engine::Submit>()) {
            h.venue(filled(submit.order));
        }
        h.answerReading(readingOf("10620"));
        QVERIFY(!h.engine.snapshot(h.now())->stop.verifiedFlat);
        QCOMPARE(h.engine.snapshot(h.now())->stop.phase, StopPhase::Verifying);
        h.pass(100);
        h.answerReading(readingOf("10620"));
        QVERIFY(h.engine.snapshot(h.now())->stop.verifiedFlat);
        QCOMPARE(h.engine.snapshot(h.now())->stop.phase, StopPhase::Done);
    }

    // The account stream is often faster than the answer to the request itself.
    void anExitThatTheStreamTellsFirstIsAnsweredToo()
    {
        EngineHarness h;
        h.makeReady(readingOf("10625.05", {position(kBtc, "0.004", "84000")}));
        h.latch();
        h.venue(cancelled(kBtc));
        const exchange::OrderOutcome answer = filled(h.last<engine::Submit>()->order);
        h.venue(exchange::OrderUpdate{*answer.order});
        h.venue(answer);
        for (int read = 0; read < 3; ++read) { // the answer overtook the first
            h.pass(150);
            h.answerReading(readingOf("10620"));
        }
        QVERIFY2(h.engine.snapshot(h.now())->stop.verifiedFlat, qPrintable(h.engine.snapshot(h.now())->stop.trouble));
    }

    void aReadThatDisagreesStartsAnotherRound()
    {
        EngineHarness h;
        h.makeReady(busyAccount());
        h.latch();
        h.venue(cancelled(kBtc));
        h.venue(cancelled(kEth));
        h.pass(1000);
        h.answerReading(readingOf("10620"));
        h.pass(100);
        h.answerReading(readingOf("10620", {position(kBtc, "0.001", "80000")})); // the resting buy filled while it was cancelled
        h.clearEffects();
        h.pass(200);
        h.venue(cancelled(kBtc));
        QCOMPARE(h.all<engine::Submit>().size(), 1);
        QCOMPARE(h.last<engine::Submit>()->order.quantity(), Quantity::literal("0.001"));
        QVERIFY(!h.engine.snapshot(h.now())->stop.verifiedFlat);
    }

    void withoutAPathItKeepsTrying()
    {
        EngineHarness h;
        h.makeReady(busyAccount());
        h.latch();
        h.pass(1000);
        h.pass(1000); // nobody answers: neither the cancels nor the exits
        h.answerReading(base::failure(base::ErrorCode::Network, QStringLiteral("Connection refused.")));
        QCOMPARE(h.engine.snapshot(h.now())->stop.phase, StopPhase::LatchedNotSent);
        h.clearEffects();
        for (int i = 0; i < 20; ++i) {
            h.pass(300);
            if (!h.all<engine::ReadAccount>().isEmpty()) {
                break;
            }
        }
        QVERIFY(!h.all<engine::ReadAccount>().isEmpty());
        h.answerReading(busyAccount());
        h.pass(200);
        QVERIFY(!h.all<engine::CancelAll>().isEmpty());
    }

    void noEntryPassesWhileStoppedAndExitsDo()
    {
        EngineHarness h;
        h.makeReady(busyAccount());
        h.latch(base::StopLevel::Halt);
        h.clearEffects();
        h.send(buy(kBtc, "0.001", "82400"));
        QVERIFY(h.all<engine::Submit>().isEmpty());
        QVERIFY(!h.last<engine::Answer>()->reply.verdict->find(safety::RuleId::EmergencyStop)->passed());
        h.send(engine_client::ClosePosition{kBtc, std::nullopt, trading::OrderType::Market, std::nullopt, QStringLiteral("by hand")});
        QCOMPARE(h.all<engine::Submit>().size(), 1);
    }

    void levelCancelLeavesPositionsAndTheirExits()
    {
        EngineHarness h;
        h.makeReady(busyAccount());
        h.clearEffects();
        h.latch(base::StopLevel::Cancel);
        QVERIFY(h.all<engine::CancelAll>().isEmpty());
        QCOMPARE(h.all<engine::Cancel>().size(), 1);
        h.pass(1000);
        QVERIFY(h.all<engine::Submit>().isEmpty());
    }

    void aRestartWhileLatchedStaysStoppedAndFinishes()
    {
        const base::LatchRecord latched{2, true, base::StopLevel::Flatten, EngineHarness::kNoon, QStringLiteral("before"), QStringLiteral("button")};
        engine::RecoveredState recovered;
        recovered.runs = 1;
        EngineHarness h({}, recovered, latched);
        QCOMPARE(h.engine.state(h.now()).state, TradingState::Stopped);
        QCOMPARE(h.all<engine::SyncLatch>().size(), 1); // whoever wrote the file may have died before it was on the disk
        h.makeReady(busyAccount());
        h.pass(200);
        h.venue(cancelled(kBtc));
        h.venue(cancelled(kEth));
        QCOMPARE(h.all<engine::Submit>().size(), 2);
        for (const engine::Submit &submit : h.all<engine::Submit>()) {
            QVERIFY(!submit.order.isEntry());
        }
    }

    // Of the run before: an entry of unknown fate may still open something, a reduce-only exit may not.
    void whatTheRunBeforeLeftOpen_data()
    {
        QTest::addColumn<bool>("entry");
        QTest::newRow("an exit of the stop does not hold the proof back") << false;
        QTest::newRow("an entry does") << true;
    }

    void whatTheRunBeforeLeftOpen()
    {
        QFETCH(bool, entry);
        const base::LatchRecord latched{2, true, base::StopLevel::Flatten, EngineHarness::kNoon, QStringLiteral("before"), QStringLiteral("button")};
        engine::RecoveredState recovered;
        recovered.runs = 1;
        engine::Intent left;
        left.order = restingOrder(kBtc, entry ? "bw-e-1-1" : "bw-es-2-BTCUSDT-1", entry ? trading::Side::Buy : trading::Side::Sell, "0.004", "0");
        left.order.type = trading::OrderType::Market;
        left.order.reduceOnly = !entry;
        left.purpose = entry ? safety::Purpose::Entry : safety::Purpose::StopExit;
        recovered.open.insert(left.order.clientId, left);
        EngineHarness h({}, recovered, latched);
        h.makeReady(readingOf("10620"));
        for (int read = 0; read < 4; ++read) {
            h.pass(200);
            h.answerReading(readingOf("10620"));
        }
        QCOMPARE(h.engine.snapshot(h.now())->stop.verifiedFlat, !entry);
    }

    void clearingNeedsANameAReasonAndAFinishedStop()
    {
        EngineHarness h;
        h.makeReady(readingOf("10625.05"));
        h.latch();
        h.send(engine_client::ClearStop{QStringLiteral("Ada"), QStringLiteral("tested")});
        QCOMPARE(h.last<engine::Answer>()->reply.kind, ReplyKind::Failed);
        h.answerReading(readingOf("10625.05"));
        h.pass(100);
        h.answerReading(readingOf("10625.05"));
        h.clearEffects();
        h.send(engine_client::ClearStop{QString(), QStringLiteral("tested")});
        h.send(engine_client::ClearStop{QStringLiteral("Ada"), QStringLiteral(" ")});
        QVERIFY(h.all<engine::ClearLatch>().isEmpty());
        h.send(engine_client::ClearStop{QStringLiteral("Ada"), QStringLiteral("tested")});
        QCOMPARE(h.all<engine::ClearLatch>().size(), 1);
        QVERIFY(h.indexOf<engine::Persist>() < h.indexOf<engine::ClearLatch>());
        QCOMPARE(h.records(engine::kind::kClear).size(), 1);
        QCOMPARE(h.engine.state(h.now()).state, TradingState::Stopped);
        static_cast<void>(h.engine.onLatchCleared({3, false, base::StopLevel::Flatten, 0, {}, {}}, h.now()));
        QCOMPARE(h.engine.state(h.now()).state, TradingState::NotReady); // read afresh first
    }

    void theDailyLossTripsOnceAndStaysForTheDay()
    {
        EngineHarness h;
        h.makeReady(readingOf("10000", {position(kBtc, "0.005", "84250")}, {stopOrder(kBtc, "bw-s-0-1", trading::Side::Sell, "40000")}));
        h.clearEffects();
        h.mark(kBtc, "45200"); // close-out -195.589, limit 196.095
        QVERIFY(h.all<engine::EngageLatch>().isEmpty());
        h.mark(kBtc, "45000"); // close-out -196.5875, limit 196.075
        QCOMPARE(h.all<engine::EngageLatch>().size(), 1);
        h.mark(kBtc, "44000");
        QCOMPARE(h.all<engine::EngageLatch>().size(), 1);
        QCOMPARE(h.records(engine::kind::kTrip).size(), 1);
    }
};

QTEST_GUILESS_MAIN(EngineStop)
#include "tst_engine_stop.moc"
