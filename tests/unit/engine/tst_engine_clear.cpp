// Clearing the emergency stop: who may, what was not green, what happens before entries are possible again; and the
// reason that is said afterwards.
// Proves S-14.
#include "tests/unit/engine/stop_stage.h"

using namespace bw::test::stop_stage;

class EngineClear : public QObject
{
    Q_OBJECT

private:
    static QString notGreen(const EngineHarness &h)
    {
        for (const journal::Record &record : h.records(engine::kind::kDecision)) {
            if (record.body.value(QLatin1String("subject")).toString() == QLatin1String("clear-stop")) {
                return record.body.value(QLatin1String("note")).toString();
            }
        }
        return {};
    }
    static engine::EngineConfig dual()
    {
        engine::EngineConfig config;
        config.dualControl = engine::DualControl::On;
        return config;
    }
    static void clear(EngineHarness &h, const char *approver) { h.send(engine_client::ClearStop{QString::fromLatin1(approver), QStringLiteral("checked")}); }

private Q_SLOTS:
    void everythingGreenIsSaid()
    {
        EngineHarness h;
        h.makeReady(readingOf("10625.05"));
        stopped(h);
        clear(h, "Ada");
        QCOMPARE(h.all<engine::ClearLatch>().size(), 1);
        QCOMPARE(notGreen(h), QStringLiteral("Everything on the checklist was green."));
    }

    void whatIsNotGreenIsRecorded_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<QString>("word");
        QTest::newRow("a price is old") << 0 << "the data are not fresh";
        QTest::newRow("the stream is down") << 1 << "the data are not fresh";
        QTest::newRow("not read since a gap") << 2 << "not reconciled";
        QTest::newRow("no stop") << 3 << "no protective stop";
    }

    void whatIsNotGreenIsRecorded()
    {
        QFETCH(int, what);
        QFETCH(QString, word);
        EngineHarness h;
        h.makeReady(oneLong());
        h.latch(base::StopLevel::Halt);
        h.mark(kBtc, "84250");
        if (what == 0) {
            h.pass(6000);
        } else if (what == 1) {
            h.venue(exchange::PathChanged{exchange::Path::UserStream, exchange::PathState::Down, QStringLiteral("gone")});
        } else if (what == 2) {
            h.venue(exchange::EventsLost{QStringLiteral("gap.")});
        } else {
            h.venue(gone(btcStop()));
        }
        clear(h, "Ada");
        QVERIFY2(notGreen(h).contains(word), qPrintable(notGreen(h)));
    }

    void theLossOfTheDayIsOnTheList()
    {
        EngineHarness h;
        h.makeReady(readingOf("10000", {position(kBtc, "0.005", "84250")}, {stopOrder(kBtc, "bw-s-0-1", Side::Sell, "40000")}));
        h.latch(base::StopLevel::Halt);
        h.mark(kBtc, "44000");
        clear(h, "Ada");
        QVERIFY2(notGreen(h).contains(QStringLiteral("daily loss")), qPrintable(notGreen(h)));
    }

    void dustWithoutAStopIsNoReasonToWait()
    {
        EngineHarness h;
        h.makeReady(readingOf("10625.05", {position(kBtc, "0.0004", "84000")}));
        for (int i = 0; i < 60; ++i) {
            if (h.last<engine::SubmitStop>()) {
                h.venue(answer(h.last<engine::SubmitStop>()->stop, Fate::Refused, -4003));
            }
            h.mark(kBtc, "84250");
            h.pass(100);
        }
        h.latch(base::StopLevel::Halt);
        clear(h, "Ada");
        QVERIFY2(!notGreen(h).contains(QStringLiteral("protective")), qPrintable(notGreen(h)));
    }

    void afterTheClearItIsReadAfresh()
    {
        EngineHarness h;
        h.makeReady(readingOf("10625.05"));
        stopped(h);
        clear(h, "Ada");
        h.clearEffects();
        h.effects += h.engine.onLatchCleared({3, false, base::StopLevel::Flatten, 0, {}, {}}, h.now());
        QCOMPARE(h.all<engine::ReadAccount>().size(), 1);
        QVERIFY(h.all<engine::Submit>().isEmpty());
        QCOMPARE(h.engine.state(h.now()).state, TradingState::NotReady);
        h.answerReading(readingOf("10625.05"));
        QCOMPARE(h.engine.state(h.now()).state, TradingState::Active);
        QVERIFY2(h.all<engine::Submit>().isEmpty() && h.all<engine::CancelAll>().isEmpty(), "nothing from before is sent again");
    }

    static void cleared(EngineHarness &h, std::uint64_t epoch)
    {
        h.effects += h.engine.onLatchCleared({epoch, false, base::StopLevel::Flatten, 0, {}, {}}, h.now());
    }

    void nothingOfTheStopIsLeftBehind()
    {
        EngineHarness h;
        h.makeReady(readingOf("10625.05"));
        stopped(h);
        h.send(engine_client::AmendStopReason{QStringLiteral("fat finger"), QStringLiteral("Ada")});
        clear(h, "Grace");
        cleared(h, 3);
        QCOMPARE(h.last<engine::Answer>()->reply.kind, ReplyKind::Done);
        QCOMPARE(phaseOf(h), StopPhase::Idle);
        QCOMPARE(events(h).filter(QStringLiteral("was cleared by Grace")).size(), 1);
        QVERIFY(h.engine.state(h.now()).reasons.contains(QStringLiteral("resync")));
        h.answerReading(readingOf("10625.05"));
        QVERIFY(!h.engine.state(h.now()).reasons.contains(QStringLiteral("resync")));

        h.effects += h.engine.onLatched({4, true, base::StopLevel::Halt, 0, QStringLiteral("another"), QStringLiteral("key")}, 1, h.now());
        QCOMPARE(h.engine.state(h.now()).reasons, QStringList{QStringLiteral("another")}); // not what was said of the first
        h.clearEffects();
        clear(h, "Grace");
        QCOMPARE(h.all<engine::ClearLatch>().size(), 1); // the clear of before is over
    }

    void afterTheClearTheDrawdownMayPullItAgain()
    {
        safety::LimitValues values = safety::Limits::forMode(safety::Mode::Paper).values();
        values.dailyLoss = trading::Ratio::literal("0.9");
        engine::EngineConfig config;
        config.limits = safety::Limits::create(values).value();
        EngineHarness h(config);
        const auto reading = readingOf("10000", {position(kBtc, "0.05", "84250")}, {stopOrder(kBtc, "bw-s-0-1", Side::Sell, "40000")});
        h.makeReady(reading);
        h.mark(kBtc, "64250"); // 10 % of the equity
        QCOMPARE(h.all<engine::EngageLatch>().size(), 1);
        h.latch(base::StopLevel::Halt);
        clear(h, "Grace");
        cleared(h, 3);
        h.answerReading(reading);
        h.mark(kBtc, "64250");
        h.pass(50);
        QCOMPARE(h.all<engine::EngageLatch>().size(), 1); // counted from here
        h.mark(kBtc, "46250"); // another 10 % of what is left
        QCOMPARE(h.all<engine::EngageLatch>().size(), 2);
    }

    // --- dual control ---

    void underDualControlSomebodyElseApproves_data()
    {
        QTest::addColumn<QString>("approver");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("whoever stopped") << "Ada" << false;
        QTest::newRow("in other letters") << "  aDA " << false;
        QTest::newRow("the way it was pulled") << "Button" << false;
        QTest::newRow("somebody else") << "Grace" << true;
    }

    void underDualControlSomebodyElseApproves()
    {
        QFETCH(QString, approver);
        QFETCH(bool, allowed);
        EngineHarness h(dual());
        h.makeReady(readingOf("10625.05"));
        stopped(h);
        h.send(engine_client::AmendStopReason{QStringLiteral("fat finger"), QStringLiteral("Ada")});
        clear(h, qPrintable(approver));
        QCOMPARE(h.all<engine::ClearLatch>().size(), allowed ? 1 : 0);
        if (!allowed) {
            QVERIFY(h.last<engine::Answer>()->reply.message.contains(QStringLiteral("under dual control somebody else has to approve")));
        }
    }

    void withoutDualControlWhoeverStoppedMayApprove()
    {
        EngineHarness h;
        h.makeReady(readingOf("10625.05"));
        stopped(h);
        h.send(engine_client::AmendStopReason{QStringLiteral("fat finger"), QStringLiteral("Ada")});
        clear(h, "Ada");
        QCOMPARE(h.all<engine::ClearLatch>().size(), 1);
    }

    // --- the reason ---

    void theReasonIsAmendedAndKept()
    {
        EngineHarness h;
        h.makeReady(readingOf("10625.05"));
        stopped(h);
        h.send(engine_client::AmendStopReason{QStringLiteral(" fat finger "), QStringLiteral("Ada")});
        QCOMPARE(h.last<engine::Answer>()->reply.kind, ReplyKind::Done);
        QCOMPARE(h.engine.state(h.now()).reasons, QStringList{QStringLiteral("fat finger")});
        QCOMPARE(h.engine.snapshot(h.now())->stop.record.reason, QStringLiteral("fat finger"));
        const QList<journal::Record> records = h.records(engine::kind::kAmend);
        QCOMPARE(records.size(), 1);
        QCOMPARE(records.first().body.value(QLatin1String("before")).toString(), QStringLiteral("test"));
        h.latch(); // told again by the file: what a person said stays
        QCOMPARE(h.engine.state(h.now()).reasons, QStringList{QStringLiteral("fat finger")});

        engine::RecoveredState recovered;
        recovered.amendment = engine::StopAmendment{QStringLiteral("fat finger"), QStringLiteral("Ada")};
        EngineHarness after({}, recovered, {2, true, base::StopLevel::Flatten, 0, QStringLiteral("button"), QStringLiteral("button")});
        QCOMPARE(after.engine.state(after.now()).reasons, QStringList{QStringLiteral("fat finger")});
    }

    void anAmendmentNeedsAStopAReasonAndAName_data()
    {
        QTest::addColumn<bool>("stopped");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("by");
        QTest::newRow("no stop") << false << "r" << "Ada";
        QTest::newRow("no reason") << true << " " << "Ada";
        QTest::newRow("no name") << true << "r" << " ";
    }

    void anAmendmentNeedsAStopAReasonAndAName()
    {
        QFETCH(bool, stopped);
        QFETCH(QString, reason);
        QFETCH(QString, by);
        EngineHarness h;
        h.makeReady(readingOf("10625.05"));
        if (stopped) {
            h.latch();
        }
        h.send(engine_client::AmendStopReason{reason, by});
        QCOMPARE(h.last<engine::Answer>()->reply.kind, ReplyKind::Failed);
        QVERIFY(h.records(engine::kind::kAmend).isEmpty());
    }
};

QTEST_GUILESS_MAIN(EngineClear)
#include "tst_engine_clear.moc"
