// The emergency stop as a plan: what it hands out and when, what it believes, and when it says "verified flat".
#include "tests/unit/safety/safety_fixtures.h"

#include "core/safety/emergency_stop_plan.h"

#include <rapidcheck.h>

using namespace bw;
using namespace bw::safety;
using namespace bw::safety::test;
using base::StopLevel;
using trading::AccountReading;
using trading::AlgoOrderView;
using trading::ClientOrderId;
using trading::OrderView;

namespace {

base::SteadyTime at(std::int64_t ms) { return base::SteadyTime::fromNanos((1'000'000 + ms) * 1'000'000); }
Symbol btc() { return Symbol(QStringLiteral("BTCUSDT")); }
ClientOrderId id(const char *text) { return ClientOrderId(QString::fromLatin1(text)); }

base::LatchRecord latched(StopLevel level = StopLevel::Flatten)
{
    return {2, true, level, 1'795'003'200'000, QStringLiteral("test"), QStringLiteral("button")};
}

OrderView orderOf(const Symbol &symbol, const char *name)
{
    OrderView order;
    order.symbol = symbol;
    order.clientId = id(name);
    order.quantity = Quantity::literal("1");
    order.price = Price::literal("90");
    return order;
}

OrderView exitOrderOf(const Symbol &symbol, const char *name)
{
    OrderView order = orderOf(symbol, name);
    order.reduceOnly = true;
    return order;
}

AlgoOrderView conditionalOf(const Symbol &symbol, const char *name)
{
    AlgoOrderView order;
    order.symbol = symbol;
    order.clientId = id(name);
    order.triggerPrice = Price::literal("90");
    return order;
}

AlgoOrderView stopOf(const Symbol &symbol, const char *name)
{
    AlgoOrderView order = conditionalOf(symbol, name);
    order.closePosition = true;
    return order;
}

AlgoOrderView takeProfitOf(const Symbol &symbol, const char *name)
{
    AlgoOrderView order = stopOf(symbol, name);
    order.type = trading::ConditionalType::TakeProfitMarket;
    return order;
}

AccountReading clean() { return {}; }

AccountReading holding(const QList<trading::Position> &positions, const QList<OrderView> &orders = {}, const QList<AlgoOrderView> &algos = {})
{
    AccountReading reading;
    reading.positions = positions;
    reading.openOrders = orders;
    reading.openAlgoOrders = algos;
    return reading;
}

trading::Position held(const Symbol &symbol, const char *amount = "1") { return positionOf(symbol, QString::fromLatin1(amount)); }

// "cancel-all BTCUSDT", "exit BTCUSDT 1", "read": an action as a word.
QStringList words(const QList<StopAction> &actions)
{
    QStringList out;
    for (const StopAction &action : actions) {
        if (const auto *all = std::get_if<StopCancelAll>(&action)) {
            out.append(QStringLiteral("cancel-all ") + all->symbol.text());
        } else if (const auto *order = std::get_if<StopCancelOrder>(&action)) {
            out.append(QStringLiteral("cancel ") + order->clientId.text());
        } else if (const auto *algo = std::get_if<StopCancelAlgo>(&action)) {
            out.append(QStringLiteral("cancel-algo ") + algo->clientId.text());
        } else if (const auto *exit = std::get_if<StopExit>(&action)) {
            out.append(QStringLiteral("exit %1 %2").arg(exit->symbol.text()).arg(exit->attempt));
        } else {
            out.append(QStringLiteral("read"));
        }
    }
    return out;
}

QStringList list(const char *text)
{
    const QString all = QString::fromLatin1(text);
    return all.isEmpty() ? QStringList() : all.split(QStringLiteral(", "));
}

base::Error reduceOnlyRejected()
{
    return {base::ErrorCode::Refused, QStringLiteral("ReduceOnly Order is rejected."), -2022, 400};
}

base::Result<AccountReading> noPath() { return base::failure(base::ErrorCode::Network, QStringLiteral("Connection refused.")); }

// One round with a position in BTC carried out and answered, up to the read.
void carryOutBtc(EmergencyStopPlan &plan, std::int64_t ms)
{
    static_cast<void>(plan.due(at(ms)));
    plan.onCancelAllAnswered(btc(), true);
    static_cast<void>(plan.due(at(ms)));
    plan.onExitAnswered(btc(), std::nullopt);
    QCOMPARE(words(plan.due(at(ms))), list("read"));
}

// Answers one read after the other until the plan is done; the instant after.
std::int64_t finishClean(EmergencyStopPlan &plan, std::int64_t ms)
{
    for (int i = 0; i < 20 && plan.active(); ++i) {
        ms += 5000;
        static_cast<void>(plan.due(at(ms)));
        plan.onReading(clean(), at(ms));
    }
    return ms;
}

} // namespace

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
        QCOMPARE(words(plan.due(at(0))), list("cancel-all BTCUSDT, cancel-algo profit, cancel-algo trap, cancel-algo litter"));
        plan.onCancelAllAnswered(btc(), true);
        QCOMPARE(words(plan.due(at(0))), list("exit BTCUSDT 1"));
        plan.onExitAnswered(btc(), std::nullopt);
        QCOMPARE(words(plan.due(at(0))), list("read"));
        plan.onReading(holding({}, {}, {stopOf(btc(), "stop")}), at(50));
        QVERIFY2(plan.active(), "a working conditional order is not flat");
        QCOMPARE(words(plan.due(at(150))), list("cancel-algo stop, read"));
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
        QVERIFY(rc::check("verified flat needs two clean reads; an exit is handed out once a round", [&] {
            EmergencyStopPlan plan;
            const auto anyReading = [] {
                AccountReading reading;
                if (*rc::gen::weightedElement<bool>({{2, true}, {3, false}})) {
                    return reading;
                }
                if (*rc::gen::arbitrary<bool>()) reading.positions.append(held(btc(), *rc::gen::arbitrary<bool>() ? "1" : "-0.5"));
                if (*rc::gen::arbitrary<bool>()) reading.positions.append(held(eth()));
                if (*rc::gen::arbitrary<bool>()) reading.openOrders.append(orderOf(eth(), "o"));
                if (*rc::gen::arbitrary<bool>()) reading.openAlgoOrders.append(stopOf(btc(), "s"));
                return reading;
            };
            const auto isEmpty = [](const AccountReading &r) { return r.positions.isEmpty() && r.openOrders.isEmpty() && r.openAlgoOrders.isEmpty(); };
            const bool known = *rc::gen::arbitrary<bool>();
            std::int64_t ms = 0;
            plan.begin(latched(), 300, known ? std::optional(anyReading()) : std::nullopt, at(ms));
            int cleanInARow = 0;
            bool asked = false;
            QSet<Symbol> exited;
            QSet<Symbol> cancelled;
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
                        RC_ASSERT(!cancelled.contains(all->symbol));
                        cancelled.insert(all->symbol);
                    } else if (const auto *exit = std::get_if<StopExit>(&action)) {
                        RC_ASSERT(exit->attempt == round);
                        RC_ASSERT(cancelled.contains(exit->symbol));
                        RC_ASSERT(!exited.contains(exit->symbol));
                        exited.insert(exit->symbol);
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

QTEST_GUILESS_MAIN(EmergencyStopPlanTest)
#include "tst_emergency_stop_plan.moc"
