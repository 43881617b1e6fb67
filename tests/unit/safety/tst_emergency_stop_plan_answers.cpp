// What the stop plan makes of answers: split exits, refusals that mean "something is in the way", fates that nobody
// tells, bans, reads that come too early.
// Proves S-12, S-15.
#include "tests/unit/safety/stop_plan_stage.h"

using namespace bw::safety::test::stop_plan;

class EmergencyStopPlanAnswers : public QObject
{
    Q_OBJECT

private:
    // Begun with a position in BTC, its cancel acknowledged, its exit handed out.
    static void exiting(EmergencyStopPlan &plan)
    {
        plan.begin(latched(), 300, holding({held(btc())}), at(0));
        QCOMPARE(words(plan.due(at(0))), list("cancel-all BTCUSDT"));
        plan.onCancelAllAnswered(btc(), true);
        QCOMPARE(words(plan.due(at(0))), list("exit BTCUSDT 1"));
    }

private Q_SLOTS:
    // --- a split exit ---

    void aSplitIsAnsweredWhenEveryPartIs()
    {
        EmergencyStopPlan plan;
        exiting(plan);
        plan.onExitSent(btc(), {id("x-1"), id("x-2"), id("x-3")}, at(0));
        plan.onExitAnswered(btc(), std::nullopt, id("x-2"));
        plan.onExitAnswered(btc(), std::nullopt, id("x-2")); // told twice
        plan.onExitAnswered(btc(), std::nullopt, id("x-1"));
        QVERIFY2(plan.due(at(10)).isEmpty(), "the third is not answered");
        plan.onExitAnswered(btc(), std::nullopt, id("x-3"));
        QCOMPARE(words(plan.due(at(10))), list("read"));
    }

    void aPartOfAnEarlierRoundAnswersNothing()
    {
        EmergencyStopPlan plan;
        exiting(plan);
        plan.onExitSent(btc(), {id("old")}, at(0));
        QCOMPARE(words(plan.due(at(1000))), list("read")); // its patience is over
        plan.onReading(holding({held(btc())}), at(1010));
        QCOMPARE(words(plan.due(at(1110))), list("cancel-all BTCUSDT"));
        plan.onCancelAllAnswered(btc(), true);
        QCOMPARE(words(plan.due(at(1110))), list("exit BTCUSDT 2"));
        plan.onExitSent(btc(), {id("new")}, at(1110));
        plan.onExitAnswered(btc(), reduceOnlyRejected(), id("old"));
        QVERIFY(plan.due(at(1200)).isEmpty());
        plan.onExitAnswered(btc(), std::nullopt, id("new"));
        QCOMPARE(words(plan.due(at(1200))), list("read"));
    }

    // --- something reserves the quantity ---

    void whatIsInTheWayIsCancelledAgainAtOnce_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("again");
        QTest::newRow("-2022") << -2022 << true;
        QTest::newRow("-4118") << -4118 << true;
        QTest::newRow("-4164") << -4164 << false;
    }

    void whatIsInTheWayIsCancelledAgainAtOnce()
    {
        QFETCH(int, code);
        QFETCH(bool, again);
        EmergencyStopPlan plan;
        exiting(plan);
        plan.onExitSent(btc(), {id("x-1"), id("x-2")}, at(0));
        plan.onExitAnswered(btc(), base::Error{base::ErrorCode::Refused, QStringLiteral("No."), code, 400}, id("x-1"));
        QVERIFY2(plan.due(at(5)).isEmpty(), "the other part is on its way");
        plan.onExitAnswered(btc(), std::nullopt, id("x-2"));
        QCOMPARE(words(plan.due(at(5))), again ? list("cancel-all BTCUSDT") : list("read"));
    }

    void theSecondExitWaitsForTheSecondCancel()
    {
        EmergencyStopPlan plan;
        exiting(plan);
        plan.onExitSent(btc(), {id("x-1")}, at(0));
        plan.onExitAnswered(btc(), reduceOnlyRejected(), id("x-1"));
        QCOMPARE(words(plan.due(at(10))), list("cancel-all BTCUSDT"));
        QVERIFY(plan.due(at(159)).isEmpty());
        QCOMPARE(words(plan.due(at(160))), list("exit BTCUSDT 1")); // or its patience
    }

    // --- fates that nobody tells ---

    void anOpenFateProvesNothing()
    {
        EmergencyStopPlan plan;
        exiting(plan);
        plan.onExitSent(btc(), {id("x-1")}, at(0));
        plan.onExitUnknown(btc(), noPath().error(), id("x-1"));
        std::int64_t ms = 0;
        for (int i = 0; i < 4; ++i) { // the round goes on, the proof does not
            ms += 1000;
            QCOMPARE(words(plan.due(at(ms))), list("read"));
            plan.onReading(clean(), at(ms));
            QCOMPARE(plan.progress().phase, StopPhase::Verifying);
        }
        plan.onExitAnswered(btc(), std::nullopt, id("x-1")); // looked up
        for (int i = 0; i < 2; ++i) {
            QVERIFY(!plan.progress().verifiedFlat);
            ms += 1000;
            QCOMPARE(words(plan.due(at(ms))), list("read"));
            plan.onReading(clean(), at(ms));
        }
        QVERIFY(plan.progress().verifiedFlat);
    }

    void aFateThatNobodyEverTellsHoldsNothingUpForEver()
    {
        EmergencyStopPlan plan;
        exiting(plan);
        plan.onExitSent(btc(), {id("x-1")}, at(0));
        const std::int64_t end = finishClean(plan, 0);
        QVERIFY(plan.progress().verifiedFlat);
        QVERIFY2(end >= 10'000 + 5000, qPrintable(QString::number(end)));
        QVERIFY2(end <= 30'000, qPrintable(QString::number(end)));
    }

    // --- reads that come too early ---

    void whatWasAskedBeforeTheLastAnswerProvesNothing_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("an exit was answered") << 0;
        QTest::newRow("a cancel was answered") << 1;
        QTest::newRow("a position became flat") << 2;
        QTest::newRow("the account moved") << 3;
    }

    void whatWasAskedBeforeTheLastAnswerProvesNothing()
    {
        QFETCH(int, what);
        EmergencyStopPlan plan;
        exiting(plan);
        plan.onExitSent(btc(), {id("x-1")}, at(0));
        plan.onExitAnswered(btc(), std::nullopt, id("x-1"));
        QCOMPARE(words(plan.due(at(10))), list("read"));
        if (what == 0) {
            plan.onExitAnswered(btc(), std::nullopt, id("of before"));
        } else if (what == 1) {
            plan.onCancelAllAnswered(eth(), true);
        } else if (what == 2) {
            plan.onPositionFlat(btc());
        }
        plan.onReading(clean(), at(20), what == 3 ? ReadAge::MaybeStale : ReadAge::Fresh);
        QCOMPARE(words(plan.due(at(5000))), list("read"));
        plan.onReading(clean(), at(5000));
        QVERIFY2(!plan.progress().verifiedFlat, "one that counts");
        QCOMPARE(words(plan.due(at(10'000))), list("read"));
        plan.onReading(clean(), at(10'000));
        QVERIFY(plan.progress().verifiedFlat);
    }

    void aReadThatTheAccountOvertookBeginsTheCountAgain()
    {
        EmergencyStopPlan plan;
        plan.begin(latched(), 300, std::nullopt, at(0));
        std::int64_t ms = 0;
        for (const ReadAge age : {ReadAge::Fresh, ReadAge::MaybeStale, ReadAge::Fresh}) {
            QCOMPARE(words(plan.due(at(ms))), list("read"));
            plan.onReading(clean(), at(ms), age);
            QVERIFY(plan.active());
            ms += 5000;
        }
    }

    void readsThatDisagreeAboutDustDoNotAgree()
    {
        EmergencyStopPlan plan;
        plan.begin(latched(), 300, holding({held(btc(), "0.0004")}), at(0));
        static_cast<void>(plan.due(at(0)));
        static_cast<void>(plan.due(at(150)));
        plan.onDust(btc(), quantity(QStringLiteral("0.0004")));
        std::int64_t ms = 1000;
        for (const char *amount : {"0.0004", "0.0003", "0.0003"}) {
            QVERIFY(!plan.progress().verifiedFlat);
            QCOMPARE(words(plan.due(at(ms))), list("read"));
            plan.onReading(holding({held(btc(), amount)}), at(ms));
            ms += 1000;
        }
        QVERIFY(plan.progress().verifiedFlat);
    }

    // --- a stated ban ---

    void aBanIsWaitedOutToTheSecond()
    {
        EmergencyStopPlan plan;
        exiting(plan);
        plan.onBan(at(120'000));
        QCOMPARE(plan.progress().bannedUntil, at(120'000));
        QCOMPARE(plan.progress().phase, StopPhase::LatchedNotSent);
        plan.onBan(at(60'000)); // a shorter one shortens nothing
        plan.wake(at(1000));    // and a path that comes back neither
        for (const int ms : {150, 1000, 60'000, 119'999}) {
            QVERIFY2(plan.due(at(ms)).isEmpty(), qPrintable(QString::number(ms)));
        }
        QCOMPARE(words(plan.due(at(120'000))), list("read")); // reconciled first
        QVERIFY(plan.progress().bannedUntil.isNever());
        plan.onReading(holding({held(btc())}), at(120'050));
        QCOMPARE(words(plan.due(at(120'050))), list("cancel-all BTCUSDT")); // then at once
    }

    void aReadThatWasRefusedByABanWaitsForItsEnd()
    {
        EmergencyStopPlan plan;
        plan.begin(latched(), 300, std::nullopt, at(0));
        QCOMPARE(words(plan.due(at(0))), list("read"));
        plan.onBan(at(9'000));
        plan.onReading(noPath(), at(10)); // the same answer, told as the read's
        QVERIFY(plan.due(at(8'999)).isEmpty());
        QCOMPARE(words(plan.due(at(9'000))), list("read"));
    }

    void aBanOfNoStopIsNone()
    {
        EmergencyStopPlan plan;
        plan.onBan(at(1000));
        QCOMPARE(plan.progress().phase, StopPhase::Idle);
        QVERIFY(plan.progress().bannedUntil.isNever());
    }

    // --- pauses ---

    void aPathThatComesBackEndsThePause()
    {
        EmergencyStopPlan plan;
        plan.begin(latched(), 300, std::nullopt, at(0));
        for (std::int64_t ms = 0; ms < 60'000; ms += 5000) {
            static_cast<void>(plan.due(at(ms)));
            plan.onReading(noPath(), at(ms));
        }
        QVERIFY(plan.due(at(56'000)).isEmpty());
        plan.wake(at(56'000));
        QCOMPARE(words(plan.due(at(56'000))), list("read"));
        plan.onReading(holding({held(btc())}), at(56'010));
        QCOMPARE(words(plan.due(at(56'010))), list("cancel-all BTCUSDT"));
    }

    void afterAFailedReadNothingIsSentFromThePictureOfBefore()
    {
        EmergencyStopPlan plan;
        plan.begin(latched(), 300, std::nullopt, at(0));
        QCOMPARE(words(plan.due(at(0))), list("read"));
        plan.onReading(holding({held(btc())}), at(1));
        QCOMPARE(words(plan.due(at(1))), list("cancel-all BTCUSDT"));
        QCOMPARE(words(plan.due(at(151))), list("exit BTCUSDT 1"));
        plan.onExitAnswered(btc(), reduceOnlyRejected());
        plan.onBan(at(151)); // of no length
        QCOMPARE(words(plan.due(at(151))), list("read"));
        plan.onReading(noPath(), at(152));
        QCOMPARE(words(plan.due(at(10'000))), list("read"));
    }

    void roundsThatChangeSomethingAreNotSlowedDown()
    {
        EmergencyStopPlan plan;
        plan.begin(latched(), 300, holding({held(btc(), "100")}), at(0));
        std::int64_t ms = 0;
        for (int left = 90; left > 0; left -= 10) { // fifty parts a round, say
            carryOutBtc(plan, ms);
            plan.onReading(holding({held(btc(), qPrintable(QString::number(left)))}), at(ms));
            ms += 100;
            QCOMPARE(words(plan.due(at(ms))), list("cancel-all BTCUSDT"));
        }
    }
};

QTEST_GUILESS_MAIN(EmergencyStopPlanAnswers)
#include "tst_emergency_stop_plan_answers.moc"
