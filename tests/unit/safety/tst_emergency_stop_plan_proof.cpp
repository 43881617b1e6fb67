// When the stop plan says "verified flat", and when it must not.
// Proves S-12, S-15.
#include "tests/unit/safety/stop_plan_stage.h"

using namespace bw::safety::test::stop_plan;

class EmergencyStopPlanProof : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReadThatItDidNotAskForProvesNothing()
    {
        EmergencyStopPlan plan;
        plan.begin(latched(), 300, holding({held(btc())}), at(0));
        static_cast<void>(plan.due(at(0)));
        plan.onReading(clean(), at(1)); // asked for before the stop
        plan.onReading(clean(), at(2));
        QVERIFY(plan.active());
        QCOMPARE(plan.progress().phase, StopPhase::Cancelling);
        plan.onCancelAllAnswered(btc(), true);
        QCOMPARE(words(plan.due(at(3))), list("exit BTCUSDT 1"));
    }

    void notFlat_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("a position") << 0;
        QTest::newRow("an order") << 1;
        QTest::newRow("a reduce-only order") << 2;
        QTest::newRow("a protective stop") << 3;
        QTest::newRow("a conditional entry") << 4;
    }

    void notFlat()
    {
        QFETCH(int, what);
        const QList<AccountReading> kinds{holding({held(btc(), "-0.001")}), holding({}, {orderOf(btc(), "a")}), holding({}, {exitOrderOf(btc(), "a")}),
                                          holding({}, {}, {stopOf(btc(), "a")}), holding({}, {}, {conditionalOf(btc(), "a")})};
        EmergencyStopPlan plan;
        plan.begin(latched(), 300, std::nullopt, at(0));
        for (std::int64_t ms = 0; ms < 100'000; ms += 200) {
            static_cast<void>(plan.due(at(ms)));
            plan.onReading(kinds.at(what), at(ms));
        }
        QVERIFY(plan.active());
        QVERIFY(!plan.progress().verifiedFlat);
    }

    void dustIsNamedAndDoesNotBlock()
    {
        EmergencyStopPlan plan;
        const AccountReading dusty = holding({held(btc(), "0.0004")}, {}, {stopOf(btc(), "stop")});
        plan.begin(latched(), 300, dusty, at(0));
        static_cast<void>(plan.due(at(0)));
        QCOMPARE(words(plan.due(at(150))), list("exit BTCUSDT 1"));
        plan.onDust(btc(), quantity(QStringLiteral("0.0004")));
        QCOMPARE(words(plan.due(at(1000))), list("read"));
        plan.onReading(dusty, at(1000));
        QCOMPARE(words(plan.due(at(1100))), list("read")); // no second try
        plan.onReading(dusty, at(1100));
        QVERIFY(plan.progress().verifiedFlat);
        QCOMPARE(plan.progress().residuals.size(), 1);
        QVERIFY(plan.progress().residuals.first().dust);
        QCOMPARE(plan.progress().residuals.first().amount, quantity(QStringLiteral("0.0004")));
    }

    void dustThatGrewIsAPosition_data()
    {
        QTest::addColumn<QString>("amount");
        QTest::newRow("longer") << QStringLiteral("2");
        QTest::newRow("turned") << QStringLiteral("-2");
    }

    void dustThatGrewIsAPosition()
    {
        QFETCH(QString, amount);
        EmergencyStopPlan plan;
        plan.begin(latched(), 300, holding({held(btc(), "0.0004")}, {orderOf(btc(), "a")}), at(0));
        static_cast<void>(plan.due(at(0)));
        static_cast<void>(plan.due(at(150)));
        plan.onDust(btc(), quantity(QStringLiteral("0.0004")));
        QCOMPARE(words(plan.due(at(1000))), list("read"));
        const AccountReading grown = holding({positionOf(btc(), amount)}); // the entry filled while it was being cancelled
        plan.onReading(grown, at(1000));
        QVERIFY(!plan.progress().residuals.first().dust);
        QCOMPARE(words(plan.due(at(1100))), list("cancel-all BTCUSDT"));
        QCOMPARE(words(plan.due(at(1250))), list("exit BTCUSDT 2"));
    }

    void anEntryThatWaitsBesideDustIsNotFlat()
    {
        EmergencyStopPlan plan;
        const AccountReading dusty = holding({held(btc(), "0.0004")}, {}, {stopOf(btc(), "stop"), conditionalOf(btc(), "trap")});
        plan.begin(latched(), 300, dusty, at(0));
        static_cast<void>(plan.due(at(0)));
        static_cast<void>(plan.due(at(150)));
        plan.onDust(btc(), quantity(QStringLiteral("0.0004")));
        QCOMPARE(words(plan.due(at(1000))), list("read"));
        plan.onReading(dusty, at(1000)); // its cancel did not get through
        QCOMPARE(words(plan.due(at(1100))), list("cancel-algo trap, read"));
        plan.onReading(dusty, at(1100));
        QVERIFY(!plan.progress().verifiedFlat);
    }

    void whatAppearsAfterDoneIsFlattenedAgain()
    {
        EmergencyStopPlan plan;
        plan.begin(latched(), 300, holding({held(btc())}), at(0));
        carryOutBtc(plan, 0);
        const std::int64_t end = finishClean(plan, 0);
        QVERIFY(plan.progress().verifiedFlat);
        QCOMPARE(plan.progress().positionsClosed, 1);
        plan.resume(clean(), at(end));
        QVERIFY2(!plan.active(), "nothing appeared");
        plan.resume(holding({held(eth())}, {orderOf(eth(), "b")}), at(end));
        QVERIFY(plan.active());
        QVERIFY(!plan.progress().verifiedFlat);
        QCOMPARE(plan.progress().positionsToClose, 2);
        QCOMPARE(plan.progress().positionsClosed, 1);
        QCOMPARE(plan.progress().ordersToCancel, 1);
        QCOMPARE(words(plan.due(at(end))), list("cancel-all ETHUSDT")); // at once
        plan.onCancelAllAnswered(eth(), true);
        QCOMPARE(words(plan.due(at(end))), list("exit ETHUSDT 2"));
        plan.onExitAnswered(eth(), std::nullopt);
        static_cast<void>(finishClean(plan, end));
        QVERIFY(plan.progress().verifiedFlat);
        QCOMPARE(plan.progress().positionsClosed, 2);
    }

    void oneReadOfBeforeIsNotHalfAProofAfterwards()
    {
        EmergencyStopPlan plan;
        plan.begin(latched(), 300, std::nullopt, at(0));
        const std::int64_t end = finishClean(plan, 0);
        plan.resume(holding({held(btc())}), at(end));
        carryOutBtc(plan, end);
        plan.onReading(clean(), at(end));
        QVERIFY2(!plan.progress().verifiedFlat, "two after it, not one");
    }

    void resumeBelongsToAFinishedStop()
    {
        EmergencyStopPlan idle;
        idle.resume(holding({held(btc())}), at(0));
        QVERIFY(!idle.active());
        EmergencyStopPlan busy;
        busy.begin(latched(), 300, holding({held(btc())}), at(0));
        static_cast<void>(busy.due(at(0)));
        busy.resume(holding({held(eth())}), at(1));
        QCOMPARE(words(busy.due(at(150))), list("exit BTCUSDT 1"));
    }

    void twelveOfTwelve()
    {
        EmergencyStopPlan plan;
        QList<OrderView> orders;
        for (int i = 0; i < 12; ++i) {
            orders.append(orderOf(i % 2 == 0 ? btc() : eth(), qPrintable(QStringLiteral("o%1").arg(i))));
        }
        plan.begin(latched(), 300, holding({}, orders), at(0));
        QCOMPARE(plan.progress().ordersToCancel, 12);
        QCOMPARE(plan.progress().ordersCancelled, 0);
        static_cast<void>(plan.due(at(0)));
        for (int i = 0; i < 5; ++i) {
            plan.onOrderGone(orders.at(i).clientId);
            plan.onOrderGone(orders.at(i).clientId); // told twice: by the stream and by the answer
            QCOMPARE(plan.progress().ordersCancelled, i + 1);
        }
        plan.onOrderGone(id("somebody-elses"));
        QCOMPARE(plan.progress().ordersCancelled, 5);
        plan.onCancelAllAnswered(btc(), true);
        plan.onCancelAllAnswered(eth(), true);
        QCOMPARE(words(plan.due(at(1))), list("read"));
        plan.onReading(holding({}, {orders.at(2), orders.at(11)}), at(2)); // one of them comes back
        QCOMPARE(plan.progress().ordersCancelled, 11);
        QVERIFY(plan.progress().ordersToCancel >= 12);
        static_cast<void>(finishClean(plan, 1000));
        QCOMPARE(plan.progress().ordersCancelled, plan.progress().ordersToCancel);
    }

    void aClearForgetsEverything()
    {
        EmergencyStopPlan plan;
        plan.begin(latched(), 300, holding({held(btc())}), at(0));
        plan.reset();
        QVERIFY(!plan.active());
        QVERIFY(plan.due(at(10'000)).isEmpty());
        QCOMPARE(plan.progress().positionsToClose, 0);
    }

    // Whatever the exchange answers, in whatever order.
    void neverFlatWithoutProofAndNeverTheSameExitTwice()
    {
        int verified = 0;
        int exits = 0;
        QVERIFY(rc::check("verified flat needs two clean reads; every exit follows a cancel of its own, bounded in a round", [&] {
            EmergencyStopPlan plan;
            const bool known = *rc::gen::arbitrary<bool>();
            std::int64_t ms = 0;
            plan.begin(latched(), 300, known ? std::optional(anyReading()) : std::nullopt, at(ms));
            int cleanInARow = 0;
            bool asked = false;
            QMap<Symbol, int> exited;
            QMap<Symbol, int> cancelled;
            int round = 0;
            int mostCancelled = 0;
            int mostClosed = 0;
            for (int step = 0; step < 60; ++step) {
                const Symbol symbol = *rc::gen::arbitrary<bool>() ? btc() : eth();
                const int what = *rc::gen::inRange(0, 8);
                if (what <= 1) {
                    ms += *rc::gen::element(0, 1, 50, 150, 1000, 6000);
                } else if (what == 2) {
                    plan.onCancelAllAnswered(symbol, *rc::gen::arbitrary<bool>());
                } else if (what == 3) {
                    plan.onExitAnswered(symbol, *rc::gen::arbitrary<bool>() ? std::optional(reduceOnlyRejected()) : std::nullopt);
                } else if (what <= 5) {
                    const bool failed = *rc::gen::weightedElement<bool>({{1, true}, {6, false}});
                    const AccountReading reading = anyReading();
                    if (asked && plan.active()) {
                        cleanInARow = !failed && isEmpty(reading) ? cleanInARow + 1 : 0;
                        asked = false;
                    }
                    plan.onReading(failed ? noPath() : base::Result<AccountReading>(reading), at(ms));
                } else if (what == 6) {
                    plan.onOrderGone(id("o"));
                    plan.onPositionFlat(symbol);
                } else if (!plan.active()) {
                    const AccountReading seen = anyReading();
                    plan.resume(seen, at(ms));
                    cleanInARow = isEmpty(seen) ? cleanInARow : 0;
                    asked = plan.active() ? false : asked;
                }
                if (plan.progress().attempts != round) {
                    round = plan.progress().attempts;
                    exited.clear();
                    cancelled.clear();
                }
                for (const StopAction &action : plan.due(at(ms))) {
                    if (const auto *all = std::get_if<StopCancelAll>(&action)) {
                        cancelled[all->symbol] += 1;
                        RC_ASSERT(cancelled.value(all->symbol) <= 1 + EmergencyStopPlan::kQuickRetries);
                    } else if (const auto *exit = std::get_if<StopExit>(&action)) {
                        RC_ASSERT(exit->attempt == round);
                        RC_ASSERT(cancelled.contains(exit->symbol));
                        exited[exit->symbol] += 1;
                        RC_ASSERT(exited.value(exit->symbol) <= cancelled.value(exit->symbol)); // each after a cancel of its own
                        ++exits;
                    } else if (std::holds_alternative<StopRead>(action)) {
                        asked = true;
                    }
                }
                const StopProgress &progress = plan.progress();
                RC_ASSERT(!progress.verifiedFlat || cleanInARow >= 2);
                RC_ASSERT(progress.verifiedFlat == (progress.phase == StopPhase::Done));
                RC_ASSERT(progress.ordersCancelled >= mostCancelled && progress.positionsClosed >= mostClosed);
                RC_ASSERT(progress.ordersCancelled <= progress.ordersToCancel && progress.positionsClosed <= progress.positionsToClose);
                mostCancelled = progress.ordersCancelled;
                mostClosed = progress.positionsClosed;
                verified += progress.verifiedFlat ? 1 : 0;
            }
        }));
        // Both occurred, or nothing was shown.
        QVERIFY2(verified > 10, qPrintable(QString::number(verified)));
        QVERIFY2(exits > 10, qPrintable(QString::number(exits)));
    }
};

QTEST_GUILESS_MAIN(EmergencyStopPlanProof)
#include "tst_emergency_stop_plan_proof.moc"
