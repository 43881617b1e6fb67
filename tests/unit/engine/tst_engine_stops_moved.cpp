// Stops that are asked for, moved over a bridge, and retired only while what stays covers the position.
// Proves S-16, S-27.
#include "tests/unit/engine/guard_stage.h"

using namespace bw::test::guard_stage;

class EngineStopsMoved : public QObject
{
    Q_OBJECT

private:
    static exchange::AlgoOutcome looked(const safety::ApprovedStop &stop, Fate fate)
    {
        exchange::AlgoOutcome outcome = answer(stop, fate, -2013);
        outcome.fromQuery = true;
        return outcome;
    }
    static safety::ApprovedStop lastStop(const EngineHarness &h) { return h.last<engine::SubmitStop>()->stop; }

private Q_SLOTS:
    // --- a stop whose answer did not come ---

    void itIsAskedForBeforeAnotherIsPlaced()
    {
        EngineHarness h;
        h.makeReady(unprotected());
        const safety::ApprovedStop stop = lastStop(h);
        h.venue(answer(stop, Fate::Unknown));
        QCOMPARE(h.all<engine::QueryStop>().size(), 1);
        QCOMPARE(h.last<engine::QueryStop>()->clientId, stop.clientId());
        h.pass(300);
        QCOMPARE(h.all<engine::QueryStop>().size(), 2);
        h.venue(looked(stop, Fate::Accepted));
        QCOMPARE(guardOf(h), GuardState::Protected);
        h.pass(4000);
        QCOMPARE(h.all<engine::SubmitStop>().size(), 1);
        QCOMPARE(h.all<engine::QueryStop>().size(), 2);
    }

    void oneThatWasNeverPlacedIsPlacedAgainWithinTwoSeconds()
    {
        EngineHarness h;
        h.makeReady(unprotected());
        const std::int64_t begun = h.elapsedMs;
        const safety::ApprovedStop stop = lastStop(h);
        h.venue(answer(stop, Fate::Unknown));
        h.venue(looked(stop, Fate::Refused));
        h.pass(300);
        h.venue(looked(stop, Fate::Refused)); // twice, but so soon that it may still be invisible
        QCOMPARE(h.all<engine::SubmitStop>().size(), 1);
        while (h.all<engine::SubmitStop>().size() == 1 && h.elapsedMs - begun < 5000) {
            h.pass(100);
            if (h.elapsedMs - begun >= 1500) {
                h.venue(looked(stop, Fate::Refused));
            }
        }
        QCOMPARE(h.all<engine::SubmitStop>().size(), 2);
        QVERIFY2(h.elapsedMs - begun <= 2000, qPrintable(QString::number(h.elapsedMs - begun)));
        QVERIFY(lastStop(h).clientId() != stop.clientId());
    }

    void withoutAnyAnswerItIsAskedForAndThenThePositionIsClosed()
    {
        EngineHarness h;
        h.makeReady(unprotected());
        while (h.elapsedMs < 4900) {
            h.pass(100);
        }
        QCOMPARE(h.all<engine::SubmitStop>().size(), 1);
        QVERIFY(h.all<engine::QueryStop>().size() >= 3);
        QVERIFY(h.all<engine::Submit>().isEmpty());
        h.pass(300);
        QCOMPARE(h.all<engine::Submit>().size(), 1);
        QCOMPARE(h.last<engine::Submit>()->order.purpose(), safety::Purpose::GuardExit);
    }

    void theStreamMayBeFasterThanTheAnswer()
    {
        EngineHarness h;
        h.makeReady(guarded());
        h.send(engine_client::PlaceStop{kBtc, Price::literal("83000")});
        h.venue(exchange::AlgoUpdate{*answer(lastStop(h), Fate::Accepted).order, {}});
        QCOMPARE(h.last<engine::Answer>()->reply.kind, ReplyKind::Done);
        proveBridge(h, guarded(), lastStop(h));
        QCOMPARE(h.all<engine::CancelStop>().size(), 1);
    }

    void anAnswerThatWasOvertakenBringsNoStopBack()
    {
        EngineHarness h;
        h.makeReady(guarded());
        h.send(engine_client::PlaceStop{kBtc, Price::literal("83000")});
        const exchange::AlgoOutcome late = answer(lastStop(h), Fate::Accepted);
        h.venue(gone(*late.order)); // placed, and cancelled by somebody, before its own answer
        h.venue(late);
        h.pass(100);
        QVERIFY2(h.all<engine::CancelStop>().isEmpty(), "the old one is the only one");
        QCOMPARE(h.engine.snapshot(h.now())->conditionals.size(), 1);
        trading::AccountReading old = guarded();
        old.openAlgoOrders.append(*late.order);
        h.pass(10'000);
        h.answerReading(old);
        QCOMPARE(h.engine.snapshot(h.now())->conditionals.size(), 1);
    }

    // --- bridges ---

    void afterTheBridgeAWholeStopTakesOver()
    {
        EngineHarness h;
        h.makeReady(guarded());
        h.send(engine_client::PlaceStop{kBtc, Price::literal("83000")});
        const safety::ApprovedStop bridge = lastStop(h);
        h.venue(answer(bridge, Fate::Accepted));
        h.pass(5000);
        QVERIFY2(h.all<engine::SubmitStop>().size() == 1, "the old one still closes the whole position");
        h.venue(gone(btcStop()));
        h.pass(100);
        QCOMPARE(h.all<engine::SubmitStop>().size(), 2);
        QVERIFY(lastStop(h).closePosition());
        QCOMPARE(lastStop(h).triggerPrice().toString(), QStringLiteral("83000"));
        const safety::ApprovedStop whole = lastStop(h);
        h.clearEffects();
        h.venue(answer(whole, Fate::Accepted));
        QCOMPARE(h.all<engine::CancelStop>().size(), 1);
        QCOMPARE(h.last<engine::CancelStop>()->clientId, bridge.clientId());
        QCOMPARE(guardOf(h), GuardState::Protected);
    }

    // The stream may have lost a stranger's fill: a bridge covers no more than what was known when it was sent.
    void theOldStopStaysUntilAYoungerReadingProvesTheBridge()
    {
        EngineHarness h;
        h.makeReady(guarded());
        h.send(engine_client::PlaceStop{kBtc, Price::literal("83000")});
        const safety::ApprovedStop bridge = lastStop(h);
        h.clearEffects();
        h.venue(answer(bridge, Fate::Accepted));
        h.pass(500);
        QVERIFY2(h.all<engine::CancelStop>().isEmpty(), "nothing proves what is held");
        QCOMPARE(h.all<engine::ReadAccount>().size(), 1);
        h.answerReading(base::failure(base::ErrorCode::Network, QStringLiteral("Maintenance.")));
        h.pass(500);
        QVERIFY(h.all<engine::CancelStop>().isEmpty());
        h.pass(1000);
        QCOMPARE(h.all<engine::ReadAccount>().size(), 2);
        proveBridge(h, readingOf("10625.05", {position(kBtc, "0.006", "84000")}, {btcStop()}), bridge);
        h.pass(5000);
        QVERIFY2(h.all<engine::CancelStop>().isEmpty(), "it is larger than the bridge");
        QCOMPARE(guardOf(h), GuardState::Protected);
    }

    void aBridgeThatIsTooSmallKeepsTheOldStop()
    {
        EngineHarness h;
        h.makeReady(guarded());
        h.send(engine_client::PlaceStop{kBtc, Price::literal("83000")});
        h.venue(moved(h, position(kBtc, "0.006", "84000"))); // grown while it was on its way
        h.venue(answer(lastStop(h), Fate::Accepted));
        h.pass(10'000);
        QVERIFY(h.all<engine::CancelStop>().isEmpty());
        QCOMPARE(guardOf(h), GuardState::Protected);
    }

    // The entry's end is told, the position is not yet: the bridge alone would leave what was bought uncovered.
    void whatMayFillMeanwhileKeepsTheOldStop()
    {
        EngineHarness h;
        h.makeReady(guarded());
        h.send(buy(kBtc, "0.002", "82400"));
        const safety::ApprovedOrder entry = h.last<engine::Submit>()->order;
        h.send(engine_client::PlaceStop{kBtc, Price::literal("83000")});
        h.venue(answer(lastStop(h), Fate::Accepted));
        h.pass(100);
        QVERIFY2(h.all<engine::CancelStop>().isEmpty(), "on its way");
        trading::OrderView filled = restingOrder(kBtc, "", Side::Buy, "0.002", "84250");
        filled.clientId = entry.clientId();
        filled.status = trading::OrderStatus::Filled;
        filled.executed = filled.quantity;
        filled.updatedAt = h.now().venue;
        exchange::OrderOutcome outcome;
        outcome.clientId = entry.clientId();
        outcome.fate = Fate::Accepted;
        outcome.order = filled;
        h.venue(outcome);
        QVERIFY2(h.all<engine::CancelStop>().isEmpty(), "filled, and not in the position yet");
        h.venue(moved(h, position(kBtc, "0.006", "84000")));
        h.pass(2000);
        QVERIFY2(h.all<engine::CancelStop>().isEmpty(), "the bridge is too small for what it became");
        QCOMPARE(guardOf(h), GuardState::Protected);
    }

    void anEntryThatEndsUnfilledLetsTheOldStopGo()
    {
        EngineHarness h;
        h.makeReady(guarded());
        h.send(buy(kBtc, "0.002", "82400"));
        const safety::ApprovedOrder entry = h.last<engine::Submit>()->order;
        h.send(engine_client::PlaceStop{kBtc, Price::literal("83000")});
        h.venue(answer(lastStop(h), Fate::Accepted));
        exchange::OrderOutcome outcome;
        outcome.clientId = entry.clientId();
        outcome.fate = Fate::Refused;
        outcome.error = base::Error{base::ErrorCode::Refused, QStringLiteral("No."), -2019, 400};
        h.venue(outcome);
        proveBridge(h, guarded(), lastStop(h));
        QCOMPARE(h.last<engine::CancelStop>()->clientId, idOf(kStop));
    }

    void anOldStopThatDoesNotGoIsCancelledAgain()
    {
        EngineHarness h;
        h.makeReady(guarded());
        h.send(engine_client::PlaceStop{kBtc, Price::literal("83000")});
        h.venue(answer(lastStop(h), Fate::Accepted));
        proveBridge(h, guarded(), lastStop(h));
        QCOMPARE(h.all<engine::CancelStop>().size(), 1);
        h.pass(1999);
        QCOMPARE(h.all<engine::CancelStop>().size(), 1);
        h.pass(1);
        QCOMPARE(h.all<engine::CancelStop>().size(), 2);
        h.venue(gone(btcStop()));
        h.pass(2000);
        QCOMPARE(h.all<engine::CancelStop>().size(), 2);
    }

    // Its cancel was sent and its end is not told: whatever is moved next, it is not counted on again.
    void whatIsBeingCancelledCoversNothing()
    {
        EngineHarness h;
        h.makeReady(guarded());
        h.send(engine_client::PlaceStop{kBtc, Price::literal("83000")});
        const safety::ApprovedStop first = lastStop(h);
        h.venue(answer(first, Fate::Accepted));
        proveBridge(h, guarded(), first);
        QCOMPARE(h.last<engine::CancelStop>()->clientId, idOf(kStop));
        h.send(engine_client::PlaceStop{kBtc, Price::literal("83500")});
        const safety::ApprovedStop second = lastStop(h);
        h.venue(moved(h, position(kBtc, "0.006", "84000"))); // the two bridges together cover it, neither alone
        h.clearEffects();
        h.venue(answer(second, Fate::Accepted));
        for (const engine::CancelStop &cancel : h.all<engine::CancelStop>()) {
            QVERIFY(cancel.clientId != first.clientId());
        }
    }

    void aSecondMoveWaitsForTheFirst()
    {
        EngineHarness h;
        h.makeReady(guarded());
        h.send(engine_client::PlaceStop{kBtc, Price::literal("83000")});
        h.send(engine_client::PlaceStop{kBtc, Price::literal("83500")});
        QCOMPARE(h.all<engine::SubmitStop>().size(), 1);
        QCOMPARE(h.last<engine::Answer>()->reply.kind, ReplyKind::Failed);
    }

    void twoCancelsInARowDoNotUncover()
    {
        EngineHarness h;
        h.makeReady(readingOf("10625.05", {position(kBtc, "0.004", "84000")}, {btcStop(), stopOrder(kBtc, "web_2", Side::Sell, "81000")}));
        h.send(engine_client::CancelOrder{kBtc, idOf(kStop)});
        h.send(engine_client::CancelOrder{kBtc, idOf("web_2")});
        QCOMPARE(h.all<engine::CancelStop>().size(), 1);
        QCOMPARE(h.last<engine::Answer>()->reply.kind, ReplyKind::Failed);
    }

    void aStopThatOneHasAlreadyIsAnsweredByABridge()
    {
        EngineHarness h;
        h.makeReady(unprotected());
        const qsizetype reads = h.all<engine::ReadAccount>().size();
        h.venue(answer(lastStop(h), Fate::Refused, -4130));
        QCOMPARE(h.all<engine::ReadAccount>().size(), reads + 1);
        h.pass(500);
        QCOMPARE(h.all<engine::SubmitStop>().size(), 2);
        QVERIFY(!lastStop(h).closePosition());
    }

    // --- where it may go ---

    void awayFromThePriceOnlyWithinWhatOneTradeMayRisk()
    {
        EngineHarness h;
        h.makeReady(readingOf("10000", {position(kBtc, "0.05", "84000")}, {btcStop("83500")})); // 1 % of the balance: 100
        h.send(engine_client::PlaceStop{kBtc, Price::literal("82000")});                       // 100 and 4.15 of commission
        QVERIFY(h.all<engine::SubmitStop>().isEmpty());
        QCOMPARE(h.last<engine::Answer>()->reply.message,
                 QStringLiteral("A stop at 82000 would risk 104.15 USDT, commission included; 100.00 USDT are allowed for one trade."));
        h.send(engine_client::PlaceStop{kBtc, Price::literal("82084")}); // 95.8 and 4.2
        QCOMPARE(h.all<engine::SubmitStop>().size(), 1);
    }

    void whereNoneWorksAnyStopWithinTheDistanceIsSafer()
    {
        EngineHarness h(asking());
        h.makeReady(readingOf("10000", {position(kBtc, "0.05", "84000")}));
        h.send(engine_client::PlaceStop{kBtc, Price::literal("76000")});
        QCOMPARE(h.all<engine::SubmitStop>().size(), 1);
    }

    void breakEvenMovesOnlyTowardSafety()
    {
        EngineHarness h;
        h.makeReady(guarded());
        h.send(engine_client::BreakEvenStop{kBtc}); // 84084, the mark is 84250
        QCOMPARE(h.all<engine::SubmitStop>().size(), 1);
        QCOMPARE(lastStop(h).triggerPrice().toString(), QStringLiteral("84084"));
        h.venue(answer(lastStop(h), Fate::Accepted));
        h.venue(gone(btcStop()));
        h.clearEffects();
        h.send(engine_client::BreakEvenStop{kEth});
        QCOMPARE(h.last<engine::Answer>()->reply.message, QStringLiteral("There is no position in ETHUSDT."));
        h.mark(kBtc, "84500");
        h.send(engine_client::PlaceStop{kBtc, Price::literal("84200")});
        QVERIFY2(h.all<engine::SubmitStop>().size() == 1, qPrintable(h.last<engine::Answer>()->reply.message));
        h.venue(answer(lastStop(h), Fate::Accepted));
        h.clearEffects();
        h.send(engine_client::BreakEvenStop{kBtc});
        QVERIFY(h.all<engine::SubmitStop>().isEmpty());
        QCOMPARE(h.last<engine::Answer>()->reply.kind, ReplyKind::Failed);
    }

    void breakEvenThatWouldTriggerIsRefused()
    {
        EngineHarness h;
        h.makeReady(guarded());
        h.mark(kBtc, "84050");
        h.send(engine_client::BreakEvenStop{kBtc});
        QVERIFY(h.all<engine::SubmitStop>().isEmpty());
        QCOMPARE(h.last<engine::Answer>()->reply.kind, ReplyKind::Failed);
        h.pass(100);
        QVERIFY(h.all<engine::Submit>().isEmpty());
    }

    // --- what is too small, what is not listed ---

    void whatIsTooSmallIsNamedOnce()
    {
        EngineHarness h;
        h.makeReady(readingOf("10625.05", {position(kBtc, "0.0004", "84000")})); // half a step
        for (int i = 0; i < 600; ++i) {
            if (h.last<engine::SubmitStop>()) {
                h.venue(answer(lastStop(h), Fate::Refused, -4003));
            }
            h.mark(kBtc, "84250");
            h.pass(100);
        }
        QVERIFY(h.all<engine::Submit>().isEmpty());
        QCOMPARE(texts(h.records(engine::kind::kEvent), "text").filter(QStringLiteral("dust")).size(), 1);
        QCOMPARE(texts(h.records(engine::kind::kDecision), "subject").filter(QStringLiteral("exit")).size(), 1);
        QCOMPARE(guardOf(h), GuardState::Unprotected);
        h.venue(moved(h, position(kBtc, "0.002", "84000")));
        h.pass(100);
        QCOMPARE(h.all<engine::Submit>().size(), 1); // its five seconds are long over
    }

    void aSymbolThatIsNotListedIsClosedAllTheSame()
    {
        const Symbol gone(QStringLiteral("OLDUSDT"));
        EngineHarness h;
        h.venue(exchange::MarkPriceTick{gone, Price::literal("2"), h.now().venue});
        h.makeReady(readingOf("10625.05", {position(gone, "12.5", "2")}));
        for (int i = 0; i < 60 && h.all<engine::Submit>().isEmpty(); ++i) {
            h.venue(exchange::MarkPriceTick{gone, Price::literal("2"), h.now().venue});
            h.pass(100);
        }
        QCOMPARE(h.all<engine::Submit>().size(), 1);
        QCOMPARE(h.last<engine::Submit>()->order.quantity(), Quantity::literal("12.5"));
        QVERIFY(h.last<engine::Submit>()->order.reduceOnly());
    }
};

QTEST_GUILESS_MAIN(EngineStopsMoved)
#include "tst_engine_stops_moved.moc"
