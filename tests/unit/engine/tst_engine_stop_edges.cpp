// The emergency stop where something else is the matter as well: a ban, dust, an exit whose fate nobody tells, a clear of
// an account that was never read.
// Proves S-12, S-14, S-15.
#include "tests/unit/engine/day_stage.h"
#include "tests/unit/engine/stop_stage.h"

using namespace bw::test::day_stage;
using namespace bw::test::stop_stage;

namespace {

exchange::OrderOutcome banned(const char *id, std::int64_t forMs)
{
    exchange::OrderOutcome outcome;
    outcome.clientId = ClientOrderId(str(id));
    outcome.fate = Fate::Refused;
    outcome.error = base::Error{base::ErrorCode::RateLimited, str("Banned."), -1003, 418, forMs};
    return outcome;
}

void clear(EngineHarness &h, const char *approver = "Ada") { h.send(engine_client::ClearStop{str(approver), str("checked")}); }

QString notGreen(const EngineHarness &h)
{
    for (const journal::Record &record : h.records(kind::kDecision)) {
        if (record.body.value(str("subject")).toString() == str("clear-stop")) {
            return record.body.value(str("note")).toString();
        }
    }
    return {};
}

// The day's start cannot be proved: a position was held through 00:00.
void heldThroughMidnight(EngineHarness &h)
{
    auto map = std::make_shared<trading::InstrumentMap>();
    map->insert(kBtc, instrument(kBtc, "0.1", "0.001", "50"));
    h.venue(exchange::InstrumentsLoaded{map, {}});
    h.venue(exchange::PathChanged{exchange::Path::UserStream, exchange::PathState::Up, {}});
    h.mark(kBtc, "84250");
    h.answerReading(longBtc("10500"));
    h.pass(50);
    answerHistory(h, {});
}

} // namespace

class EngineStopEdges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // --- a ban ---

    void aStopThatBeginsDuringABanWaitsItOutAndABanIsToldOnce()
    {
        EngineHarness h;
        h.makeReady(oneLong());
        h.clearEffects();
        h.venue(banned("bw-x-9-1", 60'000));
        h.venue(banned("bw-x-9-2", 60'500)); // the same, as good as
        QCOMPARE(events(h).filter(str("takes no requests from here")).size(), 1);
        h.latch();
        QVERIFY2(h.all<engine::CancelAll>().isEmpty(), "every request would make it longer");
        QCOMPARE(phaseOf(h), StopPhase::LatchedNotSent);
        h.pass(60'499);
        QVERIFY(h.all<engine::ReadAccount>().isEmpty() && h.all<engine::Submit>().isEmpty());
        h.pass(1);
        QCOMPARE(h.all<engine::ReadAccount>().size(), 1); // read first
    }

    void duringABanNothingIsLookedUpOrAudited()
    {
        EngineHarness h;
        h.makeReady(readingOf("10625.05"));
        h.send(buy(kBtc, "0.003", "83000"));
        exchange::OrderOutcome lost;
        lost.clientId = h.last<engine::Submit>()->order.clientId();
        h.venue(lost);
        h.venue(banned("bw-x-9-1", 60'000));
        h.clearEffects();
        for (int i = 0; i < 59; ++i) {
            h.pass(1000);
        }
        QVERIFY(h.all<engine::Query>().isEmpty() && h.all<engine::ReadAccount>().isEmpty());
        h.pass(1000);
        QCOMPARE(h.all<engine::Query>().size(), 1);
        QCOMPARE(h.all<engine::ReadAccount>().size(), 1);
    }

    // --- exits ---

    void anExitWhoseFateIsNotKnownHoldsUpTheProofOnly()
    {
        EngineHarness h;
        h.makeReady(oneLong());
        h.latch();
        h.venue(cancelled(kBtc));
        exchange::OrderOutcome lost;
        lost.clientId = h.last<engine::Submit>()->order.clientId();
        lost.error = base::Error{base::ErrorCode::Timeout, str("No answer."), 0, 0};
        h.clearEffects();
        h.venue(lost);
        QCOMPARE(h.engine.snapshot(h.now())->stop.trouble, str("BTCUSDT: No answer."));
        QCOMPARE(h.all<engine::ReadAccount>().size(), 1); // the round goes on
    }

    void anExitThatWasNeverPlacedIsAnsweredByItsLookUp()
    {
        EngineHarness h;
        h.makeReady(oneLong());
        h.latch();
        h.venue(cancelled(kBtc));
        exchange::OrderOutcome lost;
        lost.clientId = h.last<engine::Submit>()->order.clientId();
        h.venue(lost);
        lost.fate = Fate::Refused;
        lost.fromQuery = true;
        h.clearEffects();
        for (int i = 0; i < 4; ++i) {
            h.pass(3000);
            h.venue(lost);
        }
        QCOMPARE(events(h).filter(str("was never placed")).size(), 1);
        QCOMPARE(field(h.records(kind::kOutcome), "end"), QStringList{toWord(IntentEnd::NeverPlaced)});
    }

    void dustIsNamedByTheStop()
    {
        EngineHarness h;
        h.makeReady(readingOf("10625.05", {position(kBtc, "0.0004", "84000")}, {btcStop()}));
        h.latch();
        h.venue(cancelled(kBtc));
        QVERIFY2(h.all<engine::Submit>().isEmpty(), "the exchange takes no order of that size");
        h.pass(1);
        h.answerReading(readingOf("10625.05", {position(kBtc, "0.0004", "84000")}, {btcStop()}));
        const auto residuals = h.engine.snapshot(h.now())->stop.residuals;
        QCOMPARE(residuals.size(), 1);
        QVERIFY(residuals.first().dust);
    }

    // --- an order of a stop that nothing here remembers, while stopped ---

    void anUnknownStopsOrderKeepsTheLevel()
    {
        EngineHarness h;
        h.makeReady(readingOf("10625.05"));
        h.latch(base::StopLevel::Cancel);
        h.clearEffects();
        h.venue(exchange::OrderUpdate{restingOrder(kBtc, "bw-es-9-BTCUSDT-0000001", Side::Sell, "0.001", "90000")});
        QCOMPARE(h.last<engine::EngageLatch>()->level, base::StopLevel::Cancel);
        QCOMPARE(h.last<engine::EngageLatch>()->epochAtLeast, std::uint64_t(9));
    }

    // --- the clear ---

    void whatElseIsNotGreenIsRecorded_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<QString>("word");
        QTest::newRow("never read") << 0 << "not reconciled";
        QTest::newRow("the account is old") << 1 << "the data are not fresh";
        QTest::newRow("an order of the run before") << 2 << "not reconciled";
        QTest::newRow("no path") << 3 << "the stop is still at work";
        QTest::newRow("the sums differ") << 4 << "the two sums of the day do not agree";
        QTest::newRow("the day's start is not proved") << 5 << "the day's baseline is not proved";
        QTest::newRow("the limit was hit and the loss is gone") << 6 << "the daily loss limit was hit today";
    }

    void whatElseIsNotGreenIsRecorded()
    {
        QFETCH(int, what);
        QFETCH(QString, word);
        engine::RecoveredState recovered;
        if (what == 2) {
            recovered.open.insert(ClientOrderId(str("bw-e-1-1")), intentOf("bw-e-1-1"));
        }
        if (what == 6) {
            recovered.trippedOn = base::VenueTime(kNoonMs).day();
        }
        EngineHarness h({}, recovered);
        if (what == 5) {
            heldThroughMidnight(h);
        } else if (what != 0) {
            h.makeReady(what == 3 ? oneLong() : readingOf("10000"));
        }
        if (what == 4) {
            h.venue(fillUpdate(h, "web_1", 1, Side::Buy, "0.001", "-100"));
            live(h, 95'000);
        }
        h.latch(what == 3 ? base::StopLevel::Flatten : base::StopLevel::Halt);
        if (what == 1) {
            h.pass(31'000);
        } else if (what == 3) {
            h.pass(200);
            h.pass(1000);
            h.answerReading(base::failure(base::ErrorCode::Network, str("Connection refused.")));
            QCOMPARE(phaseOf(h), StopPhase::LatchedNotSent);
        }
        clear(h);
        QVERIFY2(notGreen(h).contains(word), qPrintable(notGreen(h)));
    }

    void oneClearAtATime()
    {
        EngineHarness h;
        h.makeReady(readingOf("10625.05"));
        stopped(h);
        clear(h);
        clear(h, "Grace");
        QCOMPARE(h.all<engine::ClearLatch>().size(), 1);
        QCOMPARE(h.last<engine::Answer>()->reply.message, str("A clear is already under way."));
        const qsizetype latched = h.records(engine::kind::kLatch).size();
        h.effects += h.engine.onLatchClearFailed(str("the disk is full."), h.now());
        QCOMPARE(h.last<engine::Answer>()->reply.message, str("Not cleared: the disk is full."));
        QCOMPARE(h.records(engine::kind::kLatch).size(), latched + 1); // the journal's last word is not the clear
        clear(h, "Grace"); // and now it is free again
        QCOMPARE(h.all<engine::ClearLatch>().size(), 2);
    }

    void aClearThatFailedForNobodyIsOnlyTold()
    {
        EngineHarness h;
        h.makeReady(readingOf("10625.05"));
        h.latch(base::StopLevel::Halt);
        h.clearEffects();
        h.effects += h.engine.onLatchClearFailed(str("the disk is full."), h.now());
        QVERIFY(h.all<engine::Answer>().isEmpty());
        QCOMPARE(events(h).filter(str("could not be cleared: the disk is full.")).size(), 1);
        QCOMPARE(h.engine.state(h.now()).state, TradingState::Stopped);
    }

    void underDualControlTheOneWhoNobodyNamedCountsByTheWay()
    {
        engine::EngineConfig config;
        config.dualControl = engine::DualControl::On;
        EngineHarness h(config);
        h.makeReady(readingOf("10625.05"));
        stopped(h); // by "button", and nobody amended it
        clear(h, "Ada");
        QCOMPARE(h.all<engine::ClearLatch>().size(), 1);
    }

    void underDualControlAStopAtADesktopIsItsOperators_data()
    {
        QTest::addColumn<QString>("approver");
        QTest::addColumn<int>("cleared");
        QTest::newRow("the operator") << "ada" << 0;
        QTest::newRow("wherever they are") << "Ada at the desktop" << 0;
        QTest::newRow("somebody else") << "Grace" << 1;
        QTest::newRow("somebody else at the desktop") << "Grace at the desktop" << 1;
    }
    void underDualControlAStopAtADesktopIsItsOperators()
    {
        QFETCH(QString, approver);
        QFETCH(int, cleared);
        engine::EngineConfig config;
        config.dualControl = engine::DualControl::On;
        EngineHarness h(config);
        h.makeReady(readingOf("10625.05"));
        stopped(h, base::StopLevel::Flatten, "Ada at the desktop");
        clear(h, qPrintable(approver));
        QCOMPARE(h.all<engine::ClearLatch>().size(), cleared);
    }
};

QTEST_GUILESS_MAIN(EngineStopEdges)
#include "tst_engine_stop_edges.moc"
