// The emergency stop as a plan: what it hands out and when, what it believes, and when it says "verified flat".
// Proves S-12, S-13.
#include "tests/unit/safety/stop_plan_stage.h"

using namespace bw::safety::test::stop_plan;

class EmergencyStopPlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idleDoesNothing()
    {
        EmergencyStopPlan plan;
        QVERIFY(!plan.active());
        QCOMPARE(plan.progress().phase, StopPhase::Idle);
        QVERIFY(plan.due(at(0)).isEmpty());
    }

    void haltOnlyLatches()
    {
        EmergencyStopPlan plan;
        plan.begin(latched(StopLevel::Halt), 300, holding({held(btc())}, {orderOf(btc(), "a")}), at(0));
        QCOMPARE(plan.progress().phase, StopPhase::Done);
        QCOMPARE(plan.progress().latchNanos, 300);
        QVERIFY(plan.due(at(10'000)).isEmpty());
        QVERIFY(!plan.progress().verifiedFlat);
        plan.resume(holding({held(btc())}), at(10'000));
        QVERIFY(plan.due(at(20'000)).isEmpty());
    }

    void cancelTakesEntriesOnlyOneByOne()
    {
        EmergencyStopPlan plan;
        plan.begin(latched(StopLevel::Cancel), 300,
                   holding({held(btc())}, {orderOf(btc(), "entry"), exitOrderOf(btc(), "exit")},
                           {stopOf(btc(), "stop"), takeProfitOf(btc(), "profit"), conditionalOf(btc(), "trap")}),
                   at(0));
        QCOMPARE(plan.progress().ordersToCancel, 2);
        QCOMPARE(plan.progress().positionsToClose, 0);
        QCOMPARE(words(plan.due(at(0))), list("cancel entry, cancel-algo trap, read"));
        const AccountReading rest = holding({held(btc())}, {exitOrderOf(btc(), "exit")}, {stopOf(btc(), "stop"), takeProfitOf(btc(), "profit")});
        plan.onReading(rest, at(10));
        QVERIFY(plan.active());
        QCOMPARE(words(plan.due(at(110))), list("read"));
        plan.onReading(rest, at(120));
        QCOMPARE(plan.progress().phase, StopPhase::Done);
        QVERIFY2(!plan.progress().verifiedFlat, "it was not asked to be");
        QCOMPARE(plan.progress().ordersCancelled, 2);
    }

    void anEntryThatStaysIsCancelledAgainAtLevelCancel()
    {
        EmergencyStopPlan plan;
        plan.begin(latched(StopLevel::Cancel), 300, holding({}, {orderOf(btc(), "entry")}), at(0));
        static_cast<void>(plan.due(at(0)));
        plan.onReading(holding({}, {orderOf(btc(), "entry")}), at(10));
        QVERIFY(plan.due(at(109)).isEmpty());
        QCOMPARE(words(plan.due(at(110))), list("cancel entry, read"));
    }

    void withoutAPictureItReadsFirst()
    {
        EmergencyStopPlan plan;
        plan.begin(latched(), -1, std::nullopt, at(0));
        QCOMPARE(plan.progress().phase, StopPhase::Latched);
        QCOMPARE(words(plan.due(at(0))), list("read"));
        QVERIFY(plan.due(at(1)).isEmpty());
        plan.onReading(holding({held(btc())}, {orderOf(eth(), "a")}), at(20));
        QCOMPARE(plan.progress().ordersToCancel, 1);
        QCOMPARE(plan.progress().positionsToClose, 1);
        QCOMPARE(words(plan.due(at(20))), list("cancel-all BTCUSDT, cancel-all ETHUSDT")); // at once, no pause before the first round
        QCOMPARE(plan.progress().attempts, 1);
    }

    void cancelsComeBeforeExits()
    {
        EmergencyStopPlan plan;
        plan.begin(latched(), 300, holding({held(btc()), held(eth(), "-2")}, {orderOf(eth(), "a")}), at(0));
        QCOMPARE(words(plan.due(at(0))), list("cancel-all BTCUSDT, cancel-all ETHUSDT"));
        QCOMPARE(plan.progress().phase, StopPhase::Cancelling);
    }

    void theExitFollowsTheAcknowledgement()
    {
        EmergencyStopPlan plan;
        plan.begin(latched(), 300, holding({held(btc()), held(eth())}), at(0));
        static_cast<void>(plan.due(at(0)));
        QVERIFY(plan.due(at(1)).isEmpty());
        plan.onCancelAllAnswered(eth(), false); // of unknown fate: no acknowledgement
        QVERIFY(plan.due(at(2)).isEmpty());
        plan.onCancelAllAnswered(btc(), true);
        QCOMPARE(words(plan.due(at(3))), list("exit BTCUSDT 1"));
        QVERIFY2(plan.due(at(4)).isEmpty(), "once a round");
        QCOMPARE(plan.progress().phase, StopPhase::Flattening);
    }

    void orExactlyItsPatience()
    {
        EmergencyStopPlan plan;
        plan.begin(latched(), 300, holding({held(btc())}), at(0));
        static_cast<void>(plan.due(at(7)));
        QVERIFY(plan.due(at(156)).isEmpty());
        QCOMPARE(words(plan.due(at(157))), list("exit BTCUSDT 1"));
    }

    void nobodyAnswersAndItReadsAfterASecond()
    {
        EmergencyStopPlan plan;
        plan.begin(latched(), 300, holding({held(btc())}), at(0));
        static_cast<void>(plan.due(at(0)));
        static_cast<void>(plan.due(at(150)));
        QVERIFY(plan.due(at(1149)).isEmpty());
        QCOMPARE(words(plan.due(at(1150))), list("read"));
        QVERIFY(plan.due(at(6149)).isEmpty());
        QCOMPARE(words(plan.due(at(6150))), list("read")); // that answer is lost too
    }

    void entriesThatFilledWhileCancelledTakeAnotherRound()
    {
        EmergencyStopPlan plan;
        plan.begin(latched(), 300, holding({}, {orderOf(btc(), "a")}), at(0));
        QCOMPARE(words(plan.due(at(0))), list("cancel-all BTCUSDT"));
        plan.onCancelAllAnswered(btc(), true);
        QCOMPARE(words(plan.due(at(5))), list("read"));
        plan.onReading(holding({held(btc(), "0.4")}), at(10));
        QVERIFY(plan.due(at(109)).isEmpty());
        QCOMPARE(words(plan.due(at(110))), list("cancel-all BTCUSDT"));
        plan.onCancelAllAnswered(btc(), true);
        QCOMPARE(words(plan.due(at(111))), list("exit BTCUSDT 2"));
        QCOMPARE(plan.progress().positionsToClose, 1);
        QCOMPARE(plan.progress().residuals.size(), 1);
        QCOMPARE(plan.progress().residuals.first().amount, quantity(QStringLiteral("0.4")));
    }

    void takeProfitsGoAtOnceAndStopsStayUntilFlat()
    {
        EmergencyStopPlan plan;
        const QList<AlgoOrderView> algos{stopOf(btc(), "stop"), takeProfitOf(btc(), "profit"), conditionalOf(btc(), "trap"), stopOf(eth(), "litter")};
        plan.begin(latched(), 300, holding({held(btc())}, {}, algos), at(0));
        QCOMPARE(words(plan.due(at(0))), list("cancel-all BTCUSDT, cancel-algo profit, cancel-algo trap"));
        plan.onCancelAllAnswered(btc(), true);
        QCOMPARE(words(plan.due(at(0))), list("exit BTCUSDT 1"));
        plan.onExitAnswered(btc(), std::nullopt);
        QCOMPARE(words(plan.due(at(0))), list("read"));
        const AccountReading stops = holding({}, {}, {stopOf(btc(), "stop"), stopOf(eth(), "litter")});
        plan.onReading(stops, at(50));
        QVERIFY2(plan.active(), "a working conditional order is not flat");
        QCOMPARE(words(plan.due(at(150))), list("read")); // one read may fall between two answers of the exchange
        plan.onReading(stops, at(160));
        QCOMPARE(words(plan.due(at(260))), list("cancel-algo stop, cancel-algo litter, read"));
    }

    void aStopOfASymbolThatMayStillOpenStays()
    {
        EmergencyStopPlan plan;
        plan.begin(latched(), 300, std::nullopt, at(0));
        std::int64_t ms = 0;
        for (const auto &reading : {holding({}, {orderOf(btc(), "entry")}, {stopOf(btc(), "stop")}), holding({held(btc())}, {}, {stopOf(btc(), "stop")}),
                                    holding({}, {}, {stopOf(btc(), "stop"), conditionalOf(btc(), "trap")})}) {
            for (int i = 0; i < 3; ++i) {
                ms += 10'000;
                QVERIFY(!words(plan.due(at(ms))).contains(QStringLiteral("cancel-algo stop")));
                ms += 10'000;
                QVERIFY(!words(plan.due(at(ms))).contains(QStringLiteral("cancel-algo stop")));
                plan.onReading(reading, at(ms));
            }
        }
    }

    void aRefusedExitIsNamedAndTriedAgain()
    {
        EmergencyStopPlan plan;
        plan.begin(latched(), 300, holding({held(btc())}), at(0));
        static_cast<void>(plan.due(at(0)));
        plan.onCancelAllAnswered(btc(), true);
        QCOMPARE(words(plan.due(at(0))), list("exit BTCUSDT 1"));
        plan.onExitAnswered(btc(), reduceOnlyRejected());
        QCOMPARE(plan.progress().trouble, QStringLiteral("BTCUSDT: ReduceOnly Order is rejected."));
        // Something reserves the quantity: cancelled and sent again at once, not only after a whole round.
        for (int i = 0; i < EmergencyStopPlan::kQuickRetries; ++i) {
            QCOMPARE(words(plan.due(at(1))), list("cancel-all BTCUSDT"));
            plan.onCancelAllAnswered(btc(), true);
            QCOMPARE(words(plan.due(at(1))), list("exit BTCUSDT 1"));
            plan.onExitAnswered(btc(), reduceOnlyRejected());
        }
        QCOMPARE(words(plan.due(at(1))), list("read"));
        plan.onReading(holding({held(btc())}), at(20));
        QCOMPARE(words(plan.due(at(120))), list("cancel-all BTCUSDT"));
        plan.onCancelAllAnswered(btc(), true);
        QCOMPARE(words(plan.due(at(121))), list("exit BTCUSDT 2"));
        plan.onExitAnswered(btc(), std::nullopt);
        const std::int64_t end = finishClean(plan, 200);
        Q_UNUSED(end);
        QCOMPARE(plan.progress().trouble, QString());
        QVERIFY(plan.progress().verifiedFlat);
    }

    void withoutAPathItBacksOffButNeverStops()
    {
        EmergencyStopPlan plan;
        plan.begin(latched(), 300, std::nullopt, at(0));
        std::int64_t ms = 0;
        QCOMPARE(words(plan.due(at(ms))), list("read"));
        for (const int pause : {200, 400, 800, 1600, 3200, 5000, 5000, 5000, 5000, 5000}) {
            plan.onReading(noPath(), at(ms));
            QCOMPARE(plan.progress().phase, StopPhase::LatchedNotSent);
            QCOMPARE(plan.progress().trouble, QStringLiteral("Connection refused."));
            QVERIFY(plan.due(at(ms + pause - 1)).isEmpty());
            QCOMPARE(words(plan.due(at(ms + pause))), list("read"));
            ms += pause;
        }
        plan.onReading(holding({held(btc())}), at(ms)); // reconciled first, then flattened
        QCOMPARE(words(plan.due(at(ms))), list("cancel-all BTCUSDT"));
    }

    void roundsThatChangeNothingSlowDownToFiveSeconds()
    {
        EmergencyStopPlan plan;
        plan.begin(latched(), 300, holding({held(btc())}), at(0));
        std::int64_t ms = 0;
        for (const int pause : {100, 200, 400, 800, 1600, 3200, 5000, 5000, 5000}) {
            carryOutBtc(plan, ms);
            plan.onReading(holding({held(btc())}), at(ms));
            QVERIFY2(plan.due(at(ms + pause - 1)).isEmpty(), qPrintable(QString::number(pause)));
            ms += pause;
        }
        QCOMPARE(words(plan.due(at(ms))), list("cancel-all BTCUSDT"));
    }

    void flatIsVerifiedByTwoAgreeingReads()
    {
        EmergencyStopPlan plan;
        plan.begin(latched(), 300, holding({held(btc())}), at(0));
        carryOutBtc(plan, 0);
        plan.onReading(clean(), at(20));
        QCOMPARE(plan.progress().phase, StopPhase::Verifying);
        QVERIFY(!plan.progress().verifiedFlat);
        QVERIFY(plan.due(at(119)).isEmpty());
        QCOMPARE(words(plan.due(at(120))), list("read"));
        plan.onReading(clean(), at(140));
        QCOMPARE(plan.progress().phase, StopPhase::Done);
        QVERIFY(plan.progress().verifiedFlat);
        QVERIFY(plan.progress().residuals.isEmpty());
        QVERIFY(plan.due(at(100'000)).isEmpty());
    }

    void whatSpoilsTheCount_data()
    {
        QTest::addColumn<bool>("failed");
        QTest::newRow("a dirty read in between") << false;
        QTest::newRow("a failed read in between") << true;
    }

    void whatSpoilsTheCount()
    {
        QFETCH(bool, failed);
        EmergencyStopPlan plan;
        plan.begin(latched(), 300, std::nullopt, at(0));
        static_cast<void>(plan.due(at(0)));
        plan.onReading(clean(), at(0));
        QCOMPARE(words(plan.due(at(1000))), list("read"));
        if (failed) {
            plan.onReading(noPath(), at(1000));
            QCOMPARE(words(plan.due(at(10'000))), list("read"));
        } else {
            plan.onReading(holding({held(btc(), "0.001")}), at(1000));
            carryOutBtc(plan, 10'000);
        }
        plan.onReading(clean(), at(10'000));
        QVERIFY(plan.active());
        QVERIFY(!plan.progress().verifiedFlat);
        QCOMPARE(words(plan.due(at(20'000))), list("read"));
        plan.onReading(clean(), at(20'000));
        QVERIFY(plan.progress().verifiedFlat);
    }
};

QTEST_GUILESS_MAIN(EmergencyStopPlanTest)
#include "tst_emergency_stop_plan.moc"
