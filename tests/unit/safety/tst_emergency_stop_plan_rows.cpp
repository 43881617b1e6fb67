// What a read may carry beside what matters: rows of flat positions, orders that are over. And what is told about an exit
// of which the plan has no picture any more.
// Proves S-12, S-13.
#include "tests/unit/safety/stop_plan_stage.h"

using namespace bw::safety::test::stop_plan;

class EmergencyStopPlanRows : public QObject
{
    Q_OBJECT

private:
    static trading::Position flatRow(const Symbol &symbol) { return held(symbol, "0"); }
    static OrderView overOrder()
    {
        OrderView order = orderOf(btc(), "over");
        order.status = trading::OrderStatus::Canceled;
        return order;
    }
    static AlgoOrderView overAlgo()
    {
        AlgoOrderView order = takeProfitOf(btc(), "over-algo");
        order.status = trading::AlgoStatus::Canceled;
        return order;
    }

private Q_SLOTS:
    void whatIsOverIsNotCancelledAndAFlatRowNotExited()
    {
        EmergencyStopPlan plan;
        plan.begin(latched(), 300, holding({held(eth()), flatRow(btc())}, {overOrder()}, {overAlgo()}), at(0));
        QCOMPARE(words(plan.due(at(0))), list("cancel-all ETHUSDT"));
        QCOMPARE(plan.progress().ordersToCancel, 0);
        QCOMPARE(plan.progress().positionsToClose, 1);
        plan.onCancelAllAnswered(eth(), true);
        QCOMPARE(words(plan.due(at(10))), list("exit ETHUSDT 1"));
    }

    void aFlatRowIsFlat()
    {
        EmergencyStopPlan plan;
        plan.begin(latched(), 300, holding({held(btc())}), at(0));
        carryOutBtc(plan, 0);
        plan.onReading(holding({flatRow(btc())}), at(10));
        QCOMPARE(plan.progress().positionsClosed, 1);
        QVERIFY(plan.progress().residuals.isEmpty());
        QCOMPARE(plan.progress().phase, StopPhase::Verifying);
        QCOMPARE(words(plan.due(at(110))), list("read"));
        plan.onReading(holding({flatRow(btc())}, {}, {overAlgo()}), at(110)); // a conditional order that is over waits for nothing
        QCOMPARE(plan.progress().phase, StopPhase::Done);
        QVERIFY(plan.progress().verifiedFlat);
    }

    void theStopOfAFlatRowGoesAfterTwoReads()
    {
        EmergencyStopPlan plan;
        const AccountReading left = holding({flatRow(btc())}, {}, {stopOf(btc(), "stop")});
        plan.begin(latched(), 300, holding({held(btc())}, {}, {stopOf(btc(), "stop")}), at(0));
        carryOutBtc(plan, 0);
        plan.onReading(left, at(10));
        QCOMPARE(words(plan.due(at(110))), list("read")); // one read may have been made of two moments
        plan.onReading(left, at(110));
        QCOMPARE(words(plan.due(at(210))), list("cancel-algo stop, read"));
    }

    // A conditional entry beside the stop may open the position again at any moment: the stop is what protects it then.
    void aStopBesideAConditionalEntryStaysUntilTheEntryIsGone()
    {
        EmergencyStopPlan plan;
        plan.begin(latched(), 300, holding({held(btc())}, {}, {stopOf(btc(), "stop")}), at(0));
        carryOutBtc(plan, 0);
        const AccountReading beside = holding({}, {}, {stopOf(btc(), "stop"), conditionalOf(btc(), "entry")});
        for (std::int64_t ms = 6000; ms <= 30'000; ms += 6000) {
            plan.onReading(beside, at(ms));
            const QStringList done = words(plan.due(at(ms + 5500)));
            QVERIFY2(done.contains(QStringLiteral("cancel-algo entry")) && !done.contains(QStringLiteral("cancel-algo stop")), qPrintable(done.join(u'|')));
        }
        const AccountReading gone = holding({}, {}, {stopOf(btc(), "stop")});
        plan.onReading(gone, at(36'000));
        QCOMPARE(words(plan.due(at(42'000))), list("read"));
        plan.onReading(gone, at(42'000));
        QCOMPARE(words(plan.due(at(48'000))), list("cancel-algo stop, read"));
    }

    // --- told without a picture ---

    // The answer of before the failed read asks for another cancel and exit: by a picture that is of before as well.
    void aRefusalThatComesAfterAFailedReadIsNotActedUpon()
    {
        EmergencyStopPlan plan;
        plan.begin(latched(), 300, holding({held(btc())}), at(0));
        static_cast<void>(plan.due(at(0)));
        plan.onCancelAllAnswered(btc(), true);
        QCOMPARE(words(plan.due(at(0))), list("exit BTCUSDT 1"));
        plan.onExitSent(btc(), {id("x-1")}, at(0));
        QCOMPARE(words(plan.due(at(1000))), list("read"));
        plan.onReading(noPath(), at(1010));
        plan.onExitAnswered(btc(), reduceOnlyRejected(), id("x-1"));
        QCOMPARE(words(plan.due(at(3000))), list("read"));
        plan.onReading(holding({held(btc(), "2")}), at(3010)); // and only what that one shows is closed
        QCOMPARE(words(plan.due(at(3500))), list("cancel-all BTCUSDT"));
    }

    void anExitThatWasSentOutsideTheRoundStillHasToBeTold()
    {
        EmergencyStopPlan plan;
        plan.begin(latched(), 300, std::nullopt, at(0));
        QCOMPARE(words(plan.due(at(0))), list("read"));
        plan.onReading(clean(), at(1));
        plan.onExitSent(btc(), {id("x-1")}, at(2)); // the picture of the round is gone already
        for (std::int64_t ms = 1000; ms <= 5000; ms += 1000) {
            static_cast<void>(plan.due(at(ms)));
            plan.onReading(clean(), at(ms));
        }
        QVERIFY2(!plan.progress().verifiedFlat, "its fate is open");
        plan.onExitAnswered(btc(), std::nullopt, id("x-1"));
        static_cast<void>(finishClean(plan, 6000));
        QVERIFY(plan.progress().verifiedFlat);
    }

    void aSplitOfWhichOnePartIsUnknownWaitsForTheOthers()
    {
        EmergencyStopPlan plan;
        plan.begin(latched(), 300, holding({held(btc())}), at(0));
        static_cast<void>(plan.due(at(0)));
        plan.onCancelAllAnswered(btc(), true);
        QCOMPARE(words(plan.due(at(0))), list("exit BTCUSDT 1"));
        plan.onExitSent(btc(), {id("x-1"), id("x-2")}, at(0));
        plan.onExitUnknown(btc(), std::nullopt, id("x-1"));
        QVERIFY(plan.progress().trouble.isEmpty());
        QVERIFY2(plan.due(at(10)).isEmpty(), "the second is not answered");
        plan.onExitUnknown(btc(), reduceOnlyRejected(), id("x-2"));
        QCOMPARE(plan.progress().trouble, QStringLiteral("BTCUSDT: ReduceOnly Order is rejected."));
        QCOMPARE(words(plan.due(at(10))), list("read"));
    }

    void dustThatIsToldBeforeAPictureIsDustInTheNext()
    {
        EmergencyStopPlan plan;
        plan.begin(latched(), 300, std::nullopt, at(0));
        plan.onDust(btc(), quantity(QStringLiteral("-0.0004")));
        QCOMPARE(words(plan.due(at(0))), list("read"));
        plan.onReading(holding({held(btc(), "-0.0004")}), at(1));
        QCOMPARE(plan.progress().residuals, (QList<Residual>{{btc(), quantity(QStringLiteral("-0.0004")), true}}));
        QCOMPARE(plan.progress().phase, StopPhase::Verifying);
    }

    // --- what is finished ---

    void atHaltNothingBeginsAgain()
    {
        EmergencyStopPlan plan;
        plan.begin(latched(StopLevel::Halt), 300, clean(), at(0));
        QCOMPARE(plan.progress().phase, StopPhase::Done);
        plan.resume(holding({held(btc())}, {orderOf(btc(), "new")}), at(100));
        QVERIFY(!plan.active());
        QVERIFY(plan.due(at(200)).isEmpty());
    }

    void atCancelAnEntryThatAppearsIsCancelled()
    {
        EmergencyStopPlan plan;
        plan.begin(latched(StopLevel::Cancel), 300, clean(), at(0));
        static_cast<void>(finishClean(plan, 0));
        QCOMPARE(plan.progress().phase, StopPhase::Done);
        plan.resume(holding({held(btc())}, {orderOf(btc(), "new")}), at(90'000));
        QCOMPARE(words(plan.due(at(90'000))), list("cancel new, read"));
    }
};

QTEST_APPLESS_MAIN(EmergencyStopPlanRows)
#include "tst_emergency_stop_plan_rows.moc"
