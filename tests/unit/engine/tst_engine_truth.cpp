// The picture is corrected by the exchange and never believed blindly: orphans, strangers, gaps, readings.
// Proves S-22.
#include "tests/unit/engine/guard_stage.h"

using namespace bw::test::guard_stage;

class EngineTruth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStopOfOursGoesAfterItsPosition()
    {
        EngineHarness h;
        h.makeReady(readingOf("10625.05", {position(kBtc, "0.004", "84000")}, {btcStop(), stopOrder(kBtc, "web_2", Side::Sell, "81000")}));
        h.venue(moved(h, position(kBtc, "0", "0")));
        h.pass(1499);
        QVERIFY(h.all<engine::CancelStop>().isEmpty());
        h.pass(1);
        QCOMPARE(h.all<engine::CancelStop>().size(), 1); // not the stranger's
        QCOMPARE(h.last<engine::CancelStop>()->clientId, idOf(kStop));
        h.pass(100);
        QCOMPARE(h.all<engine::CancelStop>().size(), 1);
    }

    // The account's stream may be down, so that nothing but the answer tells that it is gone.
    void aStopWhoseCancelWasAcceptedIsNoCoverAnyMore()
    {
        EngineHarness h;
        const trading::AlgoOrderView second = stopOrder(kBtc, "bw-s-1-9", Side::Sell, "82000");
        h.makeReady(readingOf("10625.05", {position(kBtc, "0.004", "84000")}, {btcStop(), second}));
        h.send(engine_client::CancelOrder{kBtc, second.clientId});
        exchange::CancelOutcome gone;
        gone.symbol = kBtc;
        gone.clientId = second.clientId;
        gone.fate = Fate::Accepted;
        h.venue(gone);
        h.clearEffects();
        h.send(engine_client::CancelOrder{kBtc, btcStop().clientId});
        QVERIFY2(h.all<engine::CancelStop>().isEmpty(), "the only stop left is not cancelled");
        QCOMPARE(h.last<engine::Answer>()->reply.kind, ReplyKind::Failed);
    }

    void aStopThatIsAlreadyGoneIsNotCancelledInACircle()
    {
        EngineHarness h;
        h.makeReady(guarded());
        h.venue(moved(h, position(kBtc, "0", "0")));
        h.pass(1500);
        QCOMPARE(h.all<engine::CancelStop>().size(), 1);
        exchange::CancelOutcome refused;
        refused.symbol = kBtc;
        refused.clientId = idOf(kStop);
        refused.fate = Fate::Refused;
        refused.error = base::Error{base::ErrorCode::Refused, QStringLiteral("Unknown order sent."), -2011, 400};
        h.venue(refused);
        QCOMPARE(h.all<engine::CancelStop>().size(), 1);
        h.pass(1499);
        QCOMPARE(h.all<engine::CancelStop>().size(), 1);
        h.answerReading(readingOf("10625.05")); // asked for by the refusal
        h.pass(10);
        QCOMPARE(h.all<engine::CancelStop>().size(), 1);
        QVERIFY(h.engine.snapshot(h.now())->conditionals.isEmpty());
    }

    void aStrangersOrderIsToldOnceAndCounted()
    {
        EngineHarness h;
        h.makeReady(readingOf("10625.05"));
        h.clearEffects();
        trading::OrderView order = restingOrder(kBtc, "web_1", Side::Buy, "0.002", "83000");
        h.venue(exchange::OrderUpdate{order});
        order.updatedAt = base::VenueTime(EngineHarness::kNoon + 5);
        h.venue(exchange::OrderUpdate{order});
        QCOMPARE(texts(h.records(engine::kind::kEvent), "text"),
                 QStringList{QStringLiteral("An order that did not come through Breakwater: buy 0.002 BTCUSDT.")});
        QVERIFY(h.engine.snapshot(h.now())->orders.first().foreign);
        QCOMPARE(h.engine.riskView(h.now()).symbols[kBtc].pending.size(), 1);
    }

    // --- the picture ---

    void afterAGapNothingIsReadyUntilReadAfresh()
    {
        EngineHarness h;
        h.makeReady(guarded());
        QCOMPARE(h.engine.state(h.now()).state, TradingState::Active);
        h.clearEffects();
        h.venue(exchange::EventsLost{QStringLiteral("sequence gap.")});
        QCOMPARE(h.engine.state(h.now()).state, TradingState::NotReady);
        QCOMPARE(h.engine.state(h.now()).reasons, QStringList{QStringLiteral("resync")});
        QCOMPARE(h.all<engine::ReadAccount>().size(), 1);
        h.answerReading(guarded());
        QCOMPARE(h.engine.state(h.now()).state, TradingState::Active);
    }

    void aReadThatFailedLeavesItNotReadyAndIsAskedAgain()
    {
        EngineHarness h;
        h.makeReady(guarded());
        h.venue(exchange::EventsLost{QStringLiteral("sequence gap.")});
        h.clearEffects();
        const auto failed = base::failure(base::ErrorCode::Timeout, QStringLiteral("no answer"));
        exchange::ReadingOutcome stale;
        stale.readId = 1; // of long ago
        stale.reading = guarded();
        h.venue(stale);
        QCOMPARE(h.engine.state(h.now()).state, TradingState::NotReady);
        h.pass(15'000); // the answer never came
        QCOMPARE(h.all<engine::ReadAccount>().size(), 1);
        h.answerReading(failed);
        h.pass(999);
        QCOMPARE(h.all<engine::ReadAccount>().size(), 1);
        h.pass(1);
        QCOMPARE(h.all<engine::ReadAccount>().size(), 2);
        QCOMPARE(h.engine.state(h.now()).state, TradingState::NotReady);
    }

    void withoutTheAccountStreamNothingIsReady()
    {
        EngineHarness h;
        h.makeReady(guarded());
        h.clearEffects();
        h.venue(exchange::PathChanged{exchange::Path::UserStream, exchange::PathState::Down, QStringLiteral("reset by peer")});
        QCOMPARE(h.engine.state(h.now()).state, TradingState::NotReady);
        h.send(buy(kEth, "0.1", "3050"));
        QVERIFY(h.all<engine::Submit>().isEmpty());
        h.venue(exchange::PathChanged{exchange::Path::UserStream, exchange::PathState::Up, {}});
        QCOMPARE(h.engine.state(h.now()).state, TradingState::NotReady);
        QCOMPARE(h.all<engine::ReadAccount>().size(), 1);
        h.answerReading(guarded());
        QCOMPARE(h.engine.state(h.now()).state, TradingState::Active);
    }

    void aReadingThatCrossedAnEventIsNotApplied()
    {
        EngineHarness h;
        h.makeReady(readingOf("10625.05"));
        h.venue(exchange::EventsLost{QStringLiteral("gap.")});
        h.venue(moved(h, position(kBtc, "0.002", "84250")));
        h.clearEffects();
        const trading::AccountReading older = readingOf("10625.05");
        exchange::ReadingOutcome outcome;
        outcome.readId = 2; // start-up was 1
        outcome.reading = older;
        h.venue(outcome);
        QCOMPARE(h.engine.riskView(h.now()).symbols[kBtc].position.amount, Quantity::literal("0.002"));
        QCOMPARE(h.engine.state(h.now()).state, TradingState::NotReady);
        h.pass(249);
        QVERIFY(h.all<engine::ReadAccount>().isEmpty());
        h.pass(1);
        QCOMPARE(h.all<engine::ReadAccount>().size(), 1);
        h.answerReading(readingOf("10625.05", {position(kBtc, "0.003", "84250")}, {btcStop()}));
        QCOMPARE(h.engine.riskView(h.now()).symbols[kBtc].position.amount, Quantity::literal("0.003"));
        QCOMPARE(h.engine.state(h.now()).state, TradingState::Active);
    }

    void everyDifferenceIsJournalled()
    {
        EngineHarness h;
        h.makeReady(guarded());
        h.pass(10'000);
        h.mark(kBtc, "84250");
        h.mark(kEth, "3123.25");
        h.answerReading(readingOf("10600", {position(kBtc, "0.003", "84000")}, {btcStop(), stopOrder(kEth, "web_9", Side::Sell, "3000")},
                                  {restingOrder(kBtc, "web_1", Side::Buy, "0.001", "80000")}));
        QCOMPARE(texts(h.records(engine::kind::kReconcile), "difference"),
                 (QStringList{QStringLiteral("wallet 10625.05, the exchange says 10600"),
                              QStringLiteral("position BTCUSDT 0.004, the exchange says 0.003"),
                              QStringLiteral("order BTCUSDT web_1 was not known here"),
                              QStringLiteral("conditional order ETHUSDT web_9 was not known here")}));
        h.clearEffects();
        h.pass(10'000);
        h.mark(kBtc, "84250");
        h.answerReading(readingOf("10600", {position(kBtc, "0.003", "84000")}, {btcStop(), stopOrder(kEth, "web_9", Side::Sell, "3000")},
                                  {restingOrder(kBtc, "web_1", Side::Buy, "0.001", "80000")}));
        QVERIFY2(h.records(engine::kind::kReconcile).isEmpty(), "corrected: nothing is left to correct");
    }
};

QTEST_GUILESS_MAIN(EngineTruth)
#include "tst_engine_truth.moc"
