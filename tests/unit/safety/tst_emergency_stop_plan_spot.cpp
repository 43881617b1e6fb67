// The stop plan on spot: what is open locks the coins and goes at once; the sell waits for the exchange's word about that,
// and no second one leaves before the fate of the first is known.
#include "tests/unit/safety/stop_plan_stage.h"

using namespace bw::safety::test::stop_plan;

namespace {

EmergencyStopPlan begun(const AccountReading &known)
{
    EmergencyStopPlan plan(trading::Market::Spot);
    plan.begin(latched(), 300, known, at(0));
    return plan;
}

base::Error errorOf(int code) { return {base::ErrorCode::Refused, QStringLiteral("No."), code, 400}; }

} // namespace

class EmergencyStopPlanSpotTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stopsGoAtOnceAndTheSellFollowsTheAcknowledgement()
    {
        EmergencyStopPlan plan = begun(holding({held(btc())}, {}, {stopOf(btc(), "stop")}));
        QCOMPARE(words(plan.due(at(0))), list("cancel-all BTCUSDT"));
        QCOMPARE(words(plan.due(at(900))), QStringList()); // no acknowledgement yet
        plan.onCancelAllAnswered(btc(), true);
        QCOMPARE(words(plan.due(at(910))), list("exit BTCUSDT 1"));
    }
    // The exchange does not answer: it is read, and asked again; nothing is sold meanwhile.
    void withoutAnAcknowledgementItReadsAndCancelsAgain()
    {
        EmergencyStopPlan plan = begun(holding({held(btc())}, {}, {stopOf(btc(), "stop")}));
        QCOMPARE(words(plan.due(at(0))), list("cancel-all BTCUSDT"));
        QCOMPARE(words(plan.due(at(1000))), list("read"));
        plan.onReading(holding({held(btc())}, {}, {stopOf(btc(), "stop")}), at(1010));
        QCOMPARE(words(plan.due(at(1200))), list("cancel-all BTCUSDT"));
    }
    void noSecondSellBeforeTheFateOfTheFirst()
    {
        EmergencyStopPlan plan = begun(holding({held(btc())}));
        static_cast<void>(plan.due(at(0)));
        plan.onCancelAllAnswered(btc(), true);
        QCOMPARE(words(plan.due(at(10))), list("exit BTCUSDT 1"));
        plan.onExitSent(btc(), {id("one")}, at(10));
        plan.onExitUnknown(btc(), std::nullopt, id("one"));
        for (int ms = 20; ms < 60'000; ms += 100) { // longer than any request is taken for young
            const QStringList done = words(plan.due(at(ms)));
            QVERIFY2(done.filter(QStringLiteral("exit")).isEmpty(), qPrintable(done.join(u' ')));
            if (done.contains(QStringLiteral("cancel-all BTCUSDT"))) {
                plan.onCancelAllAnswered(btc(), true);
            }
            plan.onReading(holding({held(btc())}), at(ms + 50));
        }
        plan.onExitAnswered(btc(), std::nullopt, id("one")); // it was never there
        QStringList done;
        for (int ms = 60'000; ms < 70'000; ms += 100) {
            done += words(plan.due(at(ms)));
            plan.onCancelAllAnswered(btc(), true);
            plan.onReading(holding({held(btc())}), at(ms + 50));
        }
        QVERIFY(!done.filter(QStringLiteral("exit")).isEmpty());
    }
    void lockedCoinsAreFreedAgain()
    {
        EmergencyStopPlan plan = begun(holding({held(btc())}));
        static_cast<void>(plan.due(at(0)));
        plan.onCancelAllAnswered(btc(), true);
        static_cast<void>(plan.due(at(10)));
        plan.onExitSent(btc(), {id("one")}, at(10));
        plan.onExitAnswered(btc(), errorOf(-2010), id("one"));
        QCOMPARE(words(plan.due(at(20))), list("cancel-all BTCUSDT"));
    }
    void aLegThatDoesNotWorkYetIsNotClean()
    {
        AlgoOrderView leg = stopOf(btc(), "leg");
        leg.status = trading::AlgoStatus::Pending;
        EmergencyStopPlan plan = begun(holding({}, {}, {leg}));
        QCOMPARE(words(plan.due(at(0))), list("cancel-all BTCUSDT"));
        plan.onCancelAllAnswered(btc(), true);
        static_cast<void>(plan.due(at(10)));
        for (int ms = 20; ms < 2000; ms += 200) {
            plan.onReading(holding({}, {}, {leg}), at(ms));
            static_cast<void>(plan.due(at(ms + 150)));
        }
        QVERIFY(!plan.progress().verifiedFlat);
    }
};

QTEST_APPLESS_MAIN(EmergencyStopPlanSpotTest)
#include "tst_emergency_stop_plan_spot.moc"
