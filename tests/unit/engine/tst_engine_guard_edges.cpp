// The stop guard in the engine where the picture is odd: stops of others, answers without content, no price, a ban.
// Proves S-16, S-17, S-27.
#include "tests/unit/engine/stop_stage.h"

using namespace bw::test::stop_stage;

namespace {

trading::AlgoOrderView partStop(const char *id, const char *trigger, const char *quantity)
{
    trading::AlgoOrderView stop = stopOrder(kBtc, id, Side::Sell, trigger);
    stop.closePosition = false;
    stop.reduceOnly = true;
    stop.quantity = Quantity::literal(quantity);
    return stop;
}

safety::ApprovedStop lastStop(const EngineHarness &h) { return h.last<engine::SubmitStop>()->stop; }

void ban(EngineHarness &h, std::int64_t forMs)
{
    exchange::OrderOutcome outcome;
    outcome.clientId = idOf("bw-x-9-1");
    outcome.fate = Fate::Refused;
    outcome.error = base::Error{base::ErrorCode::RateLimited, QStringLiteral("Banned."), -1003, 418, forMs};
    h.venue(outcome);
}

} // namespace

class EngineGuardEdges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheGuardDoesIsShownAsItHappens()
    {
        EngineHarness h;
        h.makeReady(guarded());
        QCOMPARE(guardOf(h), GuardState::Protected);
        h.venue(gone(btcStop()));
        QCOMPARE(h.all<engine::SubmitStop>().size(), 1);
        QCOMPARE(guardOf(h), GuardState::Placing);
        h.venue(answer(lastStop(h), Fate::Refused, -2021)); // the price is past it
        QCOMPARE(h.last<engine::Submit>()->order.purpose(), safety::Purpose::GuardExit);
        QCOMPARE(guardOf(h), GuardState::Exiting);
    }

    // --- answers ---

    void aRefusalWithoutAReasonIsARefusal()
    {
        EngineHarness h;
        h.makeReady(unprotected());
        exchange::AlgoOutcome refused;
        refused.clientId = lastStop(h).clientId();
        refused.fate = Fate::Refused;
        h.venue(refused);
        QCOMPARE(events(h).filter(QStringLiteral("was refused: no reason given")).size(), 1);
        h.mark(kBtc, "84250");
        h.pass(600);
        QCOMPARE(h.all<engine::SubmitStop>().size(), 2); // tried again
        QVERIFY(h.all<engine::Submit>().isEmpty());
    }

    void anAcceptanceWithoutItsOrderIsOneAllTheSame()
    {
        EngineHarness h;
        h.makeReady(guarded());
        h.send(engine_client::PlaceStop{kBtc, Price::literal("83000")});
        exchange::AlgoOutcome bare;
        bare.clientId = lastStop(h).clientId();
        bare.fate = Fate::Accepted;
        h.venue(bare);
        QCOMPARE(h.last<engine::Answer>()->reply.kind, ReplyKind::Done);
        h.pass(100);
        QVERIFY2(h.all<engine::CancelStop>().isEmpty(), "the old one stays while the new one is not seen");
    }

    void anAnswerThatSaysItIsOverIsARefusal()
    {
        EngineHarness h;
        h.makeReady(unprotected());
        exchange::AlgoOutcome over = answer(lastStop(h), Fate::Accepted);
        over.order->status = AlgoStatus::Canceled;
        h.venue(over);
        QCOMPARE(events(h).filter(QStringLiteral("it is over already")).size(), 1);
        QVERIFY(guardOf(h) != GuardState::Protected);
    }

    void aLookUpThatBroughtNothingIsAskedAgainByItsOwnSchedule()
    {
        EngineHarness h;
        h.makeReady(unprotected());
        exchange::AlgoOutcome unknown = answer(lastStop(h), Fate::Unknown);
        h.venue(unknown);
        h.clearEffects();
        unknown.fromQuery = true;
        h.venue(unknown);
        QVERIFY(h.all<engine::QueryStop>().isEmpty() && h.all<engine::ReadAccount>().isEmpty());
        h.pass(300);
        QCOMPARE(h.all<engine::QueryStop>().size(), 1);
    }

    void aReadThatShowsItAsOverIsNoAnswer()
    {
        EngineHarness h;
        h.makeReady(unprotected());
        const exchange::AlgoOutcome placed = answer(lastStop(h), Fate::Accepted);
        trading::AccountReading reading = unprotected();
        reading.openAlgoOrders = {*placed.order};
        reading.openAlgoOrders.first().status = AlgoStatus::Canceled;
        h.pass(100);
        h.venue(exchange::EventsLost{QStringLiteral("gap.")});
        h.answerReading(reading);
        QVERIFY(guardOf(h) != GuardState::Protected);
        h.clearEffects();
        h.pass(2000);
        QCOMPARE(h.all<engine::QueryStop>().size(), 1); // still asked for
    }

    // --- a ban ---

    void duringABanNothingIsAskedAndNothingRetired()
    {
        EngineHarness h;
        h.makeReady(guarded());
        h.send(engine_client::PlaceStop{kBtc, Price::literal("83000")});
        const safety::ApprovedStop next = lastStop(h);
        ban(h, 10'000);
        h.clearEffects();
        h.pass(3000);
        QVERIFY2(h.all<engine::QueryStop>().isEmpty(), "nobody answered, and nobody may be asked");
        h.venue(answer(next, Fate::Accepted));
        QVERIFY(h.all<engine::CancelStop>().isEmpty());
        h.pass(6999);
        QVERIFY(h.all<engine::CancelStop>().isEmpty());
        h.pass(1);
        proveBridge(h, guarded(), next);
        QCOMPARE(h.all<engine::CancelStop>().size(), 1);
        QCOMPARE(h.last<engine::CancelStop>()->clientId, idOf(kStop));
    }

    void aReadingThatABanOvertookProvesButRetiresNothingYet()
    {
        EngineHarness h;
        h.makeReady(guarded());
        h.send(engine_client::PlaceStop{kBtc, Price::literal("83000")});
        const safety::ApprovedStop next = lastStop(h);
        h.venue(answer(next, Fate::Accepted));
        h.pass(1);                                     // the reading is asked for, then the ban comes
        exchange::AlgoOutcome banned;
        banned.clientId = idOf("bw-x-9-2");
        banned.fromQuery = true;                       // no news of the account: the reading still proves
        banned.fate = Fate::Unknown;
        banned.error = base::Error{base::ErrorCode::RateLimited, QStringLiteral("Banned."), -1003, 418, 10'000};
        h.venue(banned);
        trading::AccountReading reading = guarded();
        reading.openAlgoOrders.append(*answer(next, Fate::Accepted).order);
        h.answerReading(reading);
        h.pass(9998);
        QVERIFY(h.all<engine::CancelStop>().isEmpty());
        h.pass(2);
        QCOMPARE(h.all<engine::CancelStop>().size(), 1);
        QCOMPARE(h.last<engine::CancelStop>()->clientId, idOf(kStop));
    }

    // --- what others placed ---

    void whatIsNoProtectiveStopIsNotReplaced()
    {
        trading::AlgoOrderView entry = stopOrder(kBtc, "web_entry", Side::Sell, "80000"); // would turn it round
        entry.closePosition = false;
        entry.quantity = Quantity::literal("0.002");
        trading::AlgoOrderView profit = stopOrder(kBtc, "web_profit", Side::Sell, "90000");
        profit.type = trading::ConditionalType::TakeProfitMarket;
        EngineHarness h;
        const trading::AccountReading reading = readingOf("10625.05", {position(kBtc, "0.004", "84000")}, {btcStop(), entry, profit});
        h.makeReady(reading);
        h.send(engine_client::PlaceStop{kBtc, Price::literal("83000")});
        h.venue(answer(lastStop(h), Fate::Accepted));
        proveBridge(h, reading, lastStop(h));
        h.pass(5000);
        for (const engine::CancelStop &cancel : h.all<engine::CancelStop>()) {
            QCOMPARE(cancel.clientId, idOf(kStop));
        }
        QVERIFY(!h.all<engine::CancelStop>().isEmpty());
    }

    void takingOverFromABridgeLeavesWhatOthersPlaced()
    {
        EngineHarness h;
        h.makeReady(readingOf("10625.05", {position(kBtc, "0.004", "84000")}, {partStop("bw-s-0-1", "82400", "0.004"), partStop("web_2", "82000", "0.001")}));
        h.pass(2000);
        QCOMPARE(h.all<engine::SubmitStop>().size(), 1);
        QVERIFY(lastStop(h).closePosition());
        h.venue(answer(lastStop(h), Fate::Accepted));
        h.pass(5000);
        QVERIFY(!h.all<engine::CancelStop>().isEmpty());
        for (const engine::CancelStop &cancel : h.all<engine::CancelStop>()) {
            QCOMPARE(cancel.clientId, idOf("bw-s-0-1"));
        }
    }

    // One of before is still under way when the position is there again: two whole stops would be one too many.
    void noSecondStopWhileOneOfBeforeIsOnItsWay()
    {
        EngineHarness h;
        h.makeReady(unprotected());
        QCOMPARE(h.all<engine::SubmitStop>().size(), 1);
        h.venue(moved(h, position(kBtc, "0", "0")));
        h.pass(100);
        h.venue(exchange::AlgoUpdate{partStop("bw-s-0-9", "82400", "0.004"), {}});
        h.venue(moved(h, position(kBtc, "0.004", "84000")));
        h.pass(1000);
        QCOMPARE(guardOf(h), GuardState::Protected);
        QCOMPARE(h.all<engine::SubmitStop>().size(), 1);
    }

    // --- no price ---

    void aPlannedStopThatTheExchangeDoesNotTakeIsNoReasonToGuessThePrice()
    {
        engine::RecoveredState recovered;
        recovered.plannedStops.insert(kBtc, Price::literal("0.05")); // below the exchange's prices
        EngineHarness h({}, recovered);
        auto map = std::make_shared<trading::InstrumentMap>();
        map->insert(kBtc, instrument(kBtc, "0.1", "0.001", "50"));
        h.venue(exchange::InstrumentsLoaded{map, {}});
        h.venue(exchange::PathChanged{exchange::Path::UserStream, exchange::PathState::Up, {}});
        h.answerReading(unprotected());
        QVERIFY(h.all<engine::SubmitStop>().isEmpty());
        QVERIFY2(h.all<engine::Submit>().isEmpty(), "refused is not yet unprotectable");
        QCOMPARE(texts(h.records(engine::kind::kDecision), "subject"), QStringList{QStringLiteral("stop")});
        h.pass(5000);
        QCOMPARE(h.last<engine::Submit>()->order.purpose(), safety::Purpose::GuardExit); // but after five seconds it is
    }

    void awayFromThePriceNeedsAKnownBalance()
    {
        EngineHarness h;
        h.makeReady(guarded());
        h.venue(moved(h, position(Symbol(QStringLiteral("SOLUSDT")), "2", "150"))); // no price is known of it
        h.clearEffects();
        h.send(engine_client::PlaceStop{kBtc, Price::literal("81000")});
        QCOMPARE(h.last<engine::Answer>()->reply.kind, ReplyKind::Failed);
        QVERIFY(h.last<engine::Answer>()->reply.message.contains(QStringLiteral("while the balance is not known")));
        h.send(engine_client::PlaceStop{kBtc, Price::literal("83000")}); // toward safety needs none
        QVERIFY(h.last<engine::SubmitStop>() && lastStop(h).triggerPrice() == Price::literal("83000"));
    }

    void breakEvenOfAShortLiesBelowItsEntry_data()
    {
        QTest::addColumn<QString>("working");
        QTest::addColumn<bool>("moves");
        QTest::newRow("far") << "3300" << true;
        QTest::newRow("nearer already") << "3150" << false;
    }

    void breakEvenOfAShortLiesBelowItsEntry()
    {
        QFETCH(QString, working);
        QFETCH(bool, moves);
        EngineHarness h;
        h.makeReady(readingOf("10625.05", {position(kEth, "-0.1", "3200")},
                              {stopOrder(kEth, "bw-s-0-1", Side::Buy, working.toLatin1().constData())}));
        h.clearEffects();
        h.send(engine_client::BreakEvenStop{kEth});
        QCOMPARE(h.all<engine::SubmitStop>().size(), moves ? 1 : 0);
        if (moves) {
            QVERIFY(lastStop(h).triggerPrice() < Price::literal("3200"));
        } else {
            QVERIFY(h.last<engine::Answer>()->reply.message.contains(QStringLiteral("is nearer than its break-even")));
        }
    }
};

QTEST_GUILESS_MAIN(EngineGuardEdges)
#include "tst_engine_guard_edges.moc"
