// The stop guard as the engine carries it out, and a picture that is corrected by the exchange and never believed blindly.
// Proves S-16, S-17.
#include "tests/unit/engine/guard_stage.h"

using namespace bw::test::guard_stage;

class EngineGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // --- every position has a stop ---

    void anAdoptedPositionGetsAStop()
    {
        EngineHarness h;
        h.makeReady(unprotected());
        QCOMPARE(h.all<engine::SubmitStop>().size(), 1);
        const safety::ApprovedStop stop = h.last<engine::SubmitStop>()->stop;
        QCOMPARE(stop.symbol(), kBtc);
        QCOMPARE(stop.side(), Side::Sell);
        QVERIFY(stop.closePosition());
        QCOMPARE(stop.triggerPrice().toString(), QStringLiteral("81722.5")); // 3 % below 84250
        QVERIFY(h.all<engine::Submit>().isEmpty());
        QCOMPARE(guardOf(h), GuardState::Placing);
        h.venue(answer(stop, Fate::Accepted));
        QCOMPARE(guardOf(h), GuardState::Protected);
        QCOMPARE(h.records(engine::kind::kPlannedStop).size(), 1);
        h.pass(6000);
        QCOMPARE(h.all<engine::SubmitStop>().size(), 1);
    }

    void aShortIsGuardedAbove()
    {
        EngineHarness h;
        h.makeReady(readingOf("10625.05", {position(kEth, "-0.1", "3100")}));
        const safety::ApprovedStop stop = h.last<engine::SubmitStop>()->stop;
        QCOMPARE(stop.side(), Side::Buy);
        QCOMPARE(stop.triggerPrice().toString(), QStringLiteral("3216.94")); // 3216.9475, toward the price
    }

    // A run whose start the full disk refused is counted again by the next one: the ids of the two must not meet.
    void noIdIsUsedTwiceByRunsThatTheJournalDoesNotTellApart()
    {
        QSet<trading::ClientOrderId> ids;
        for (const int ms : {0, 1000}) {
            EngineHarness h;
            h.pass(ms);
            static_cast<void>(h.engine.onPersist(base::failure(base::ErrorCode::Storage, QStringLiteral("The disk is full.")), h.now()));
            h.makeReady(unprotected());
            const trading::ClientOrderId id = h.last<engine::SubmitStop>()->stop.clientId();
            QVERIFY(id.text().size() <= 33); // the gate may number parts
            ids.insert(id);
        }
        QCOMPARE(ids.size(), 2);
    }

    void askSendsNothingAndTheClockRuns()
    {
        EngineHarness h(asking());
        h.makeReady(unprotected());
        h.pass(60'000);
        QVERIFY(h.all<engine::SubmitStop>().isEmpty());
        QVERIFY(h.all<engine::Submit>().isEmpty());
        QCOMPARE(guardOf(h), GuardState::AwaitingOperator);
        QCOMPARE(h.engine.snapshot(h.now())->positions.first().unprotectedFor.count(), 60'100);
        QVERIFY(texts(h.records(engine::kind::kEvent), "text").filter(QStringLiteral("UNPROTECTED")).size() == 1);
    }

    void aStopThatThePersonPlacesLateIsWaitedFor()
    {
        EngineHarness h(asking());
        h.makeReady(unprotected());
        h.pass(60'000);
        h.mark(kBtc, "84250");
        h.send(engine_client::PlaceStop{kBtc, Price::literal("82400")});
        QCOMPARE(h.all<engine::SubmitStop>().size(), 1);
        h.pass(1'000);
        QVERIFY2(h.all<engine::Submit>().isEmpty(), "nobody asked for an exit");
        h.venue(answer(h.last<engine::SubmitStop>()->stop, Fate::Accepted));
        h.pass(50);
        QCOMPARE(guardOf(h), GuardState::Protected);
        QVERIFY(h.all<engine::Submit>().isEmpty());
    }

    void aStopCancelledElsewhereIsReplaced()
    {
        EngineHarness h;
        h.makeReady(guarded());
        QVERIFY(h.all<engine::SubmitStop>().isEmpty());
        h.venue(gone(btcStop()));
        QCOMPARE(h.all<engine::SubmitStop>().size(), 1);
        QCOMPARE(h.last<engine::SubmitStop>()->stop.triggerPrice().toString(), QStringLiteral("82400"));
    }

    void aStopThatAReadMissesIsReplaced()
    {
        EngineHarness h;
        h.makeReady(guarded());
        h.pass(10'000);
        h.mark(kBtc, "84250");
        h.answerReading(unprotected());
        QCOMPARE(h.all<engine::SubmitStop>().size(), 1);
        QCOMPARE(h.last<engine::SubmitStop>()->stop.triggerPrice().toString(), QStringLiteral("82400"));
        QCOMPARE(texts(h.records(engine::kind::kReconcile), "difference"), QStringList{QStringLiteral("conditional order bw-s-0-1 is no longer open")});
    }

    void aPositionThatOutgrowsItsStopIsCoveredWhole()
    {
        EngineHarness h;
        trading::AlgoOrderView part = btcStop();
        part.clientId = idOf("web_1");
        part.closePosition = false;
        part.reduceOnly = true;
        part.quantity = Quantity::literal("0.004");
        h.makeReady(readingOf("10625.05", {position(kBtc, "0.004", "84000")}, {part}));
        QVERIFY(h.all<engine::SubmitStop>().isEmpty());
        h.venue(moved(h, position(kBtc, "0.005", "84000")));
        QCOMPARE(h.all<engine::SubmitStop>().size(), 1);
        QVERIFY(h.last<engine::SubmitStop>()->stop.closePosition());
        QVERIFY2(h.all<engine::CancelStop>().isEmpty(), "the smaller one stays until the other stands");
        h.venue(answer(h.last<engine::SubmitStop>()->stop, Fate::Accepted));
        QCOMPARE(h.all<engine::CancelStop>().size(), 1);
        QCOMPARE(h.last<engine::CancelStop>()->clientId, idOf("web_1"));
    }

    void aStopThatCannotBePlacedMeansExitAfterFiveSeconds()
    {
        EngineHarness h;
        h.makeReady(unprotected());
        qsizetype answered = 0;
        while (h.elapsedMs < 4990) {
            const QList<engine::SubmitStop> stops = h.all<engine::SubmitStop>();
            for (; answered < stops.size(); ++answered) {
                h.venue(answer(stops[answered].stop, Fate::Refused, -4120));
            }
            QVERIFY2(h.all<engine::Submit>().isEmpty(), qPrintable(QString::number(h.elapsedMs)));
            h.pass(10);
        }
        QVERIFY2(answered >= 9, qPrintable(QString::number(answered))); // it was tried all the time
        h.pass(10); // five seconds since it was known
        QCOMPARE(h.all<engine::Submit>().size(), 1);
        const safety::ApprovedOrder exit = h.last<engine::Submit>()->order;
        QCOMPARE(exit.purpose(), safety::Purpose::GuardExit);
        QVERIFY(exit.reduceOnly());
        QCOMPARE(exit.side(), Side::Sell);
        QCOMPARE(exit.quantity(), Quantity::literal("0.004"));
        h.pass(1999);
        QCOMPARE(h.all<engine::Submit>().size(), 1);
        h.pass(1);
        QCOMPARE(h.all<engine::Submit>().size(), 2);
    }

    void aPriceAlreadyPastTheStopMeansExitAtOnce_data()
    {
        QTest::addColumn<int>("code");
        QTest::newRow("-2021") << -2021;
        QTest::newRow("-4142") << -4142;
    }

    void aPriceAlreadyPastTheStopMeansExitAtOnce()
    {
        QFETCH(int, code);
        EngineHarness h;
        h.makeReady(unprotected());
        h.venue(answer(h.last<engine::SubmitStop>()->stop, Fate::Refused, code));
        QCOMPARE(h.all<engine::Submit>().size(), 1);
        QCOMPARE(h.last<engine::Submit>()->order.purpose(), safety::Purpose::GuardExit);
    }

    void whatReservesTheQuantityMakesWayForTheGuardsExit_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("cancels");
        QTest::newRow("-2022") << -2022 << 1;
        QTest::newRow("-4118") << -4118 << 1;
        QTest::newRow("something else") << -1008 << 0;
    }

    // A take-profit that rests reserves the position: the exit would be refused for as long as it rests.
    void whatReservesTheQuantityMakesWayForTheGuardsExit()
    {
        QFETCH(int, code);
        QFETCH(int, cancels);
        EngineHarness h;
        trading::AccountReading reading = unprotected();
        trading::OrderView close = restingOrder(kBtc, "bw-x-0-7", Side::Sell, "0.004", "90000");
        close.reduceOnly = true;
        reading.openOrders = {close, restingOrder(kBtc, "web_3", Side::Buy, "0.001", "70000")};
        h.makeReady(reading);
        h.venue(answer(h.last<engine::SubmitStop>()->stop, Fate::Refused, -2021));
        const safety::ApprovedOrder exit = h.last<engine::Submit>()->order;
        QCOMPARE(exit.purpose(), safety::Purpose::GuardExit);
        h.clearEffects();
        exchange::OrderOutcome outcome;
        outcome.clientId = exit.clientId();
        outcome.fate = Fate::Refused;
        outcome.error = base::Error{base::ErrorCode::Refused, QStringLiteral("No."), code, 400};
        h.venue(outcome);
        QCOMPARE(h.all<engine::Cancel>().size(), cancels);
        QVERIFY(cancels == 0 || h.last<engine::Cancel>()->clientId == idOf("bw-x-0-7"));
        const auto events = h.engine.snapshot(h.now())->events;
        QCOMPARE(std::count_if(events.begin(), events.end(), [](const auto &row) { return row.text.startsWith(QLatin1String("bw-x-0-7 holds the quantity")); }), cancels);
        h.pass(2000);
        QCOMPARE(h.all<engine::Submit>().size(), 1); // and the exit goes again
        QCOMPARE(h.last<engine::Submit>()->order.purpose(), safety::Purpose::GuardExit);
    }

    void aStopOfUnknownFateIsAskedFor()
    {
        EngineHarness h;
        h.makeReady(unprotected());
        const safety::ApprovedStop stop = h.last<engine::SubmitStop>()->stop;
        const qsizetype reads = h.all<engine::ReadAccount>().size();
        h.venue(answer(stop, Fate::Unknown));
        QCOMPARE(h.all<engine::ReadAccount>().size(), reads + 1);
        trading::AccountReading found = unprotected();
        found.openAlgoOrders = {*answer(stop, Fate::Accepted).order};
        h.answerReading(found);
        QCOMPARE(guardOf(h), GuardState::Protected);
        h.pass(7000);
        QCOMPARE(h.all<engine::SubmitStop>().size(), 1);
        QVERIFY(h.all<engine::Submit>().isEmpty());
    }

    // The list of symbols is large and may come long after the account.
    void beforeTheSymbolsAreKnownNothingIsClosed()
    {
        EngineHarness h;
        h.venue(exchange::PathChanged{exchange::Path::UserStream, exchange::PathState::Up, {}});
        h.mark(kBtc, "84250");
        h.answerReading(unprotected());
        for (int i = 0; i < 20; ++i) {
            h.pass(500);
        }
        QVERIFY(h.all<engine::SubmitStop>().isEmpty());
        QCOMPARE(guardOf(h), GuardState::Unprotected);
        auto map = std::make_shared<trading::InstrumentMap>();
        map->insert(kBtc, instrument(kBtc, "0.1", "0.001", "50"));
        h.venue(exchange::InstrumentsLoaded{map, {}});
        h.pass(100);
        QVERIFY2(h.all<engine::SubmitStop>().isEmpty(), "the last price is ten seconds old: nothing is decided by it");
        h.mark(kBtc, "84250");
        QVERIFY2(h.all<engine::Submit>().isEmpty(), "a stop, not an exit");
        QCOMPARE(h.all<engine::SubmitStop>().size(), 1);
    }

    // --- what was planned, and for how long ---

    void aPositionThatEndedUnseenLeavesNothingBehind()
    {
        EngineHarness h;
        h.makeReady(guarded());
        h.venue(gone(btcStop(), AlgoStatus::Triggered)); // its fill is lost in the gap
        h.venue(exchange::EventsLost{QStringLiteral("gap.")});
        h.answerReading(readingOf("10618"));
        h.pass(20'000);
        h.mark(kBtc, "84250");
        h.clearEffects();
        h.venue(moved(h, position(kBtc, "0.002", "84250"))); // somebody opens another one
        QVERIFY2(h.all<engine::Submit>().isEmpty(), "it has five seconds of its own");
        QCOMPARE(h.all<engine::SubmitStop>().size(), 1);
        QCOMPARE(h.last<engine::SubmitStop>()->stop.triggerPrice().toString(), QStringLiteral("81722.5"));
    }

    void aWaitingEntryKeepsItsStopWhenThePositionIsClosed()
    {
        EngineHarness h(asking());
        h.makeReady(readingOf("10625.05", {position(kBtc, "0.002", "84000")}, {btcStop()}));
        engine_client::OpenPosition open = buy(kBtc, "0.002", "80000");
        open.intent.type = trading::OrderType::Limit;
        open.intent.limitPrice = Price::literal("83000");
        h.send(open);
        QVERIFY2(h.all<engine::Submit>().size() == 1, qPrintable(h.refusals()));
        h.venue(moved(h, position(kBtc, "0", "0")));
        h.venue(gone(btcStop()));
        QVERIFY(h.all<engine::SubmitStop>().isEmpty());
        h.mark(kBtc, "83000");
        h.venue(moved(h, position(kBtc, "0.002", "83000")));
        QCOMPARE(h.all<engine::SubmitStop>().size(), 1);
        QCOMPARE(h.last<engine::SubmitStop>()->stop.triggerPrice().toString(), QStringLiteral("80000"));
    }

    void anEntryGetsItsStopFromTheFirstFill()
    {
        EngineHarness h(asking());
        h.makeReady(readingOf("10625.05"));
        h.send(buy(kBtc, "0.004", "82400"));
        trading::OrderView filled = restingOrder(kBtc, "x", Side::Buy, "0.004", "0");
        filled.clientId = h.last<engine::Submit>()->order.clientId();
        filled.status = trading::OrderStatus::Filled;
        filled.executed = filled.quantity;
        filled.updatedAt = h.now().venue;
        h.venue(exchange::OrderUpdate{filled}); // the position comes after the order's end
        QVERIFY(h.all<engine::SubmitStop>().isEmpty());
        h.venue(moved(h, position(kBtc, "0.004", "84250")));
        QCOMPARE(h.all<engine::SubmitStop>().size(), 1);
        QCOMPARE(h.last<engine::SubmitStop>()->stop.triggerPrice().toString(), QStringLiteral("82400"));
    }

    void anEntryThatNeverFilledLeavesNoPlan()
    {
        EngineHarness h;
        h.makeReady(readingOf("10625.05"));
        h.send(buy(kEth, "0.1", "3050"));
        QVERIFY2(h.all<engine::Submit>().size() == 1, qPrintable(h.refusals()));
        exchange::OrderOutcome refused;
        refused.clientId = h.last<engine::Submit>()->order.clientId();
        refused.fate = Fate::Refused;
        refused.error = base::Error{base::ErrorCode::Refused, QStringLiteral("Margin is insufficient."), -2019, 400};
        h.venue(refused);
        h.venue(moved(h, position(kEth, "0.1", "3123")));
        QCOMPARE(h.all<engine::SubmitStop>().size(), 1);
        QCOMPARE(h.last<engine::SubmitStop>()->stop.triggerPrice().toString(), QStringLiteral("3029.56")); // 3 %, not 3050
    }

    // --- stops moved and removed by people ---

    void aMovedStopIsBridged()
    {
        EngineHarness h;
        h.makeReady(guarded());
        h.send(engine_client::PlaceStop{kBtc, Price::literal("83000")});
        QCOMPARE(h.all<engine::SubmitStop>().size(), 1);
        const safety::ApprovedStop stop = h.last<engine::SubmitStop>()->stop;
        QVERIFY2(!stop.closePosition(), "two of those in one direction are refused");
        QCOMPARE(stop.quantity(), std::optional(Quantity::literal("0.004")));
        QVERIFY2(h.all<engine::CancelStop>().isEmpty(), "cover never lapses");
        h.venue(answer(stop, Fate::Accepted));
        QCOMPARE(h.last<engine::Answer>()->reply.kind, ReplyKind::Done);
        proveBridge(h, guarded(), stop);
        QCOMPARE(h.all<engine::CancelStop>().size(), 1);
        QCOMPARE(h.last<engine::CancelStop>()->clientId, idOf(kStop));
        h.venue(gone(btcStop()));
        QCOMPARE(guardOf(h), GuardState::Protected);
        QCOMPARE(h.all<engine::SubmitStop>().size(), 1);
    }

    void aMoveThatFailedLeavesTheOldStop_data()
    {
        QTest::addColumn<int>("fate");
        QTest::addColumn<int>("reply");
        QTest::newRow("refused") << static_cast<int>(Fate::Refused) << static_cast<int>(ReplyKind::Failed);
        QTest::newRow("unknown") << static_cast<int>(Fate::Unknown) << static_cast<int>(ReplyKind::Unknown);
    }

    void aMoveThatFailedLeavesTheOldStop()
    {
        QFETCH(int, fate);
        QFETCH(int, reply);
        EngineHarness h;
        h.makeReady(guarded());
        h.send(engine_client::PlaceStop{kBtc, Price::literal("83000")});
        h.venue(answer(h.last<engine::SubmitStop>()->stop, static_cast<Fate>(fate), -2021));
        QVERIFY(h.all<engine::CancelStop>().isEmpty());
        QVERIFY(h.last<engine::Answer>());
        QCOMPARE(h.last<engine::Answer>()->reply.kind, static_cast<ReplyKind>(reply));
        QCOMPARE(guardOf(h), GuardState::Protected);
        h.venue(gone(btcStop()));
        QVERIFY(h.all<engine::Submit>().isEmpty());
    }

    void stopsAwayFromThePriceOnlyWithinTheLimit()
    {
        EngineHarness h;
        h.makeReady(guarded());
        h.send(engine_client::PlaceStop{kBtc, Price::literal("75599.9")}); // beyond 10 % of 84000
        QVERIFY(h.all<engine::SubmitStop>().isEmpty());
        QCOMPARE(h.last<engine::Answer>()->reply.kind, ReplyKind::Failed);
        h.send(engine_client::PlaceStop{kBtc, Price::literal("75600")});
        QCOMPARE(h.all<engine::SubmitStop>().size(), 1);
        h.send(engine_client::PlaceStop{kEth, Price::literal("3000")});
        QCOMPARE(h.last<engine::Answer>()->reply.message, QStringLiteral("There is no position in ETHUSDT."));
    }

    void aSlipInAStopPriceNeverClosesThePosition()
    {
        EngineHarness h(asking());
        h.makeReady(unprotected());
        h.send(engine_client::PlaceStop{kBtc, Price::literal("90000")}); // above the price of a long
        QCOMPARE(h.last<engine::Answer>()->reply.kind, ReplyKind::Failed);
        h.pass(100);
        h.send(engine_client::PlaceStop{kBtc, Price::literal("82400")});
        h.pass(100);
        QCOMPARE(h.all<engine::SubmitStop>().size(), 1);
        QVERIFY2(h.all<engine::Submit>().isEmpty(), "nobody asked for an exit");
    }

    void theOnlyProtectiveStopIsNotDeleted_data()
    {
        QTest::addColumn<bool>("wrongSymbol");
        QTest::newRow("by its symbol") << false;
        QTest::newRow("under another symbol") << true;
    }

    void theOnlyProtectiveStopIsNotDeleted()
    {
        QFETCH(bool, wrongSymbol);
        EngineHarness h;
        h.makeReady(guarded());
        h.send(engine_client::CancelOrder{wrongSymbol ? kEth : kBtc, idOf(kStop)});
        QVERIFY(h.all<engine::CancelStop>().isEmpty());
        QCOMPARE(h.last<engine::Answer>()->reply.kind, ReplyKind::Failed);
        QVERIFY(h.last<engine::Answer>()->reply.message.contains(QStringLiteral("only protective stop of BTCUSDT")));
    }

    void oneOfTwoMayGo()
    {
        EngineHarness h;
        h.makeReady(readingOf("10625.05", {position(kBtc, "0.004", "84000")}, {btcStop(), stopOrder(kBtc, "web_2", Side::Sell, "81000")}));
        h.send(engine_client::CancelOrder{kBtc, idOf(kStop)});
        QCOMPARE(h.all<engine::CancelStop>().size(), 1);
        QCOMPARE(h.last<engine::CancelStop>()->clientId, idOf(kStop));
        QCOMPARE(h.last<engine::Answer>()->reply.kind, ReplyKind::Accepted);
    }
};

QTEST_GUILESS_MAIN(EngineGuard)
#include "tst_engine_guard.moc"
