// The day's money: flows nobody explained, two sums that agree, the drawdown, the overshoot, over restarts.
// Proves S-35, S-36.
#include "tests/unit/engine/day_stage.h"

using namespace bw::test::day_stage;
using engine_client::FlowIs;
using engine_client::ReplyKind;

class EngineFlows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // --- unexplained ---

    void whatNothingExplainsIsOutsideThePnlAndNeverATrip()
    {
        EngineHarness h;
        h.makeReady(readingOf("10000"));
        h.clearEffects();
        h.venue(walletUpdate(h, "ADJUSTMENT", "9000", "-1000")); // five times the day's limit
        QCOMPARE(reasons(h), QStringList{str("unexplained-flow")});
        QCOMPARE(daily(h).pnl.toString(), str("0"));
        live(h, 2000);
        QVERIFY(h.all<EngageLatch>().isEmpty());
        QCOMPARE(field(h.records(kind::kFlow), "state"), QStringList{str("open")});
        QCOMPARE(field(h.records(kind::kFlow), "amount"), QStringList{str("-1000")});
        QVERIFY(!h.all<ReadIncome>().isEmpty());
        QCOMPARE(h.engine.snapshot(h.now())->daily.unexplained.toString(), str("-1000"));
    }

    void aRecordThatFollowsTheBalanceIsNoFlow()
    {
        EngineHarness h;
        h.makeReady(readingOf("10000"));
        h.clearEffects();
        h.venue(walletUpdate(h, "ORDER", "9990", "0"));
        QCOMPARE(reasons(h), QStringList{str("unexplained-flow")});
        h.pass(900);
        h.venue(fillUpdate(h, "web_1", 1, Side::Buy, "0.001", "-9", "1"));
        QCOMPARE(reasons(h), QStringList{});
        QCOMPARE(daily(h).pnl.toString(), str("-10"));
        live(h, 5000);
        QVERIFY(h.records(kind::kFlow).isEmpty());
    }

    // A stream that repeats itself after it was connected again, or that tells what the history told first.
    void aTransferThatIsToldTwiceIsOne()
    {
        EngineHarness h;
        h.makeReady(readingOf("10000"));
        live(h, 1100);
        h.clearEffects();
        const exchange::AccountUpdate update = walletUpdate(h, "DEPOSIT", "13000", "3000");
        h.venue(update);
        h.pass(100);
        h.venue(update);
        QCOMPARE(reasons(h), QStringList{});
        QCOMPARE(daily(h).pnl.toString(), str("0"));
        QCOMPARE(daily(h).dailyBalance.toString(), str("10000"));
        QCOMPARE(h.records(kind::kFlow).size(), 1);
        live(h, 2000);
        QVERIFY(h.all<EngageLatch>().isEmpty()); // nor is the peak raised twice: that would be a fall by 3000
        h.venue(walletUpdate(h, "DEPOSIT", "16000", "3000")); // of another instant: another one
        QCOMPARE(reasons(h), QStringList{});
        QCOMPARE(daily(h).dailyBalance.toString(), str("10000"));
    }

    void theHistoryExplains_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("pnl");
        QTest::newRow("a transfer") << "TRANSFER" << "0";
        QTest::newRow("funding") << "FUNDING_FEE" << "-100";
        QTest::newRow("a liquidation") << "INSURANCE_CLEAR" << "-100";
    }

    void theHistoryExplains()
    {
        QFETCH(QString, type);
        EngineHarness h;
        h.makeReady(readingOf("10000"));
        h.venue(walletUpdate(h, "ADJUSTMENT", "9900", "-100"));
        live(h, 1100);
        QVERIFY(h.last<ReadIncome>() != nullptr);
        answerHistory(h, {incomeRow(qPrintable(type), "-100", 1, h.elapsedMs)});
        QCOMPARE(reasons(h), QStringList{});
        QTEST(daily(h).pnl.toString(), "pnl");
        QCOMPARE(field(h.records(kind::kFlow), "state"), (QStringList{str("booked"), str("explained")}));
        QCOMPARE(h.engine.snapshot(h.now())->daily.secondSum->toString(), daily(h).pnl.toString());
    }

    void aFillThatTheStreamSwallowedIsFoundInTheHistory()
    {
        EngineHarness h;
        h.makeReady(readingOf("10000"));
        h.venue(walletUpdate(h, "ORDER", "9950", "0"));
        live(h, 1100);
        trading::Fill missed = fillUpdate(h, "", 7, Side::Buy, "0.001", "-49", "1").fill;
        trading::IncomeRow row = incomeRow("REALIZED_PNL", "-49", 1, h.elapsedMs);
        row.symbol = kBtc;
        answerHistory(h, {row}, {missed});
        QCOMPARE(reasons(h), QStringList{});
        QCOMPARE(daily(h).pnl.toString(), str("-50"));
        QCOMPARE(h.records(kind::kFill).size(), 1);
    }

    void withoutAnExplanationAPersonDecides_data()
    {
        QTest::addColumn<int>("as");
        QTest::addColumn<QString>("pnl");
        QTest::newRow("a transfer") << int(FlowIs::Transfer) << "0";
        QTest::newRow("a result") << int(FlowIs::Pnl) << "-100";
    }

    void withoutAnExplanationAPersonDecides()
    {
        QFETCH(int, as);
        EngineHarness h;
        h.makeReady(readingOf("10000"));
        h.send(engine_client::ResolveFlow{str("Ada"), FlowIs::Pnl});
        QCOMPARE(h.last<Answer>()->reply.kind, ReplyKind::Failed); // there is none
        h.venue(walletUpdate(h, "ADJUSTMENT", "9900", "-100"));
        live(h, 1100);
        answerHistory(h, {});
        live(h, 57'000);
        QVERIFY(!h.engine.snapshot(h.now())->daily.unexplainedNeedsPerson);
        live(h, 3000);
        QVERIFY(h.engine.snapshot(h.now())->daily.unexplainedNeedsPerson);
        h.send(engine_client::ResolveFlow{str("  "), static_cast<FlowIs>(as)});
        QCOMPARE(h.last<Answer>()->reply.kind, ReplyKind::Failed);
        QVERIFY(reasons(h).contains(str("unexplained-flow")));
        QCOMPARE(h.engine.snapshot(h.now())->daily.unexplainedFor.count(), 61'150);
        h.send(engine_client::ResolveFlow{str("Ada"), static_cast<FlowIs>(as), Money::literal("-99.99")});
        QCOMPARE(h.last<Answer>()->reply.kind, ReplyKind::Failed); // judged by another amount than the one that is open
        QCOMPARE(h.last<Answer>()->reply.message, str("The unexplained amount is -100 USDT by now, not -99.99 USDT: look at it again."));
        QVERIFY(reasons(h).contains(str("unexplained-flow")));
        h.clearEffects();
        h.send(engine_client::ResolveFlow{str("Ada"), static_cast<FlowIs>(as), Money::literal("-100")});
        QCOMPARE(h.last<Answer>()->reply.kind, ReplyKind::Done);
        QVERIFY(!reasons(h).contains(str("unexplained-flow")));
        QTEST(daily(h).pnl.toString(), "pnl");
        QCOMPARE(field(h.records(kind::kFlow), "state"), QStringList{str("resolved")});
        QCOMPARE(field(h.records(kind::kFlow), "approver"), QStringList{str("Ada")});
    }

    void anOpenFlowAndAPersonsWordSurviveARestart()
    {
        EngineHarness before;
        before.makeReady(readingOf("10000"));
        before.venue(walletUpdate(before, "ADJUSTMENT", "9900", "-100"));
        live(before, 1100);
        const RecoveredState open = afterRestart(everything(before));
        QCOMPARE(open.unexplained->toString(), str("-100"));
        EngineHarness h({}, open);
        h.makeReady(readingOf("9900"));
        QCOMPARE(reasons(h), QStringList{str("unexplained-flow")});
        QCOMPARE(daily(h).pnl.toString(), str("0"));
        h.send(engine_client::ResolveFlow{str("Ada"), FlowIs::Transfer});
        QCOMPARE(reasons(h), QStringList{});
        QList<journal::Record> all = everything(before) + everything(h);
        const RecoveredState named = afterRestart(all);
        QVERIFY(!named.unexplained.has_value());
        EngineHarness again({}, named);
        again.makeReady(readingOf("9900"));
        QCOMPARE(daily(again).pnl.toString(), str("0"));
        QCOMPARE(reasons(again), QStringList{});
    }

    void aDepositIsExplainedByItsReason()
    {
        EngineHarness h;
        h.makeReady(readingOf("10000"));
        h.venue(walletUpdate(h, "DEPOSIT", "15000", "5000"));
        QCOMPARE(reasons(h), QStringList{});
        QCOMPARE(daily(h).pnl.toString(), str("0"));
        QCOMPARE(daily(h).dailyBalance.toString(), str("10000"));
        h.venue(walletUpdate(h, "FUNDING_FEE", "14990", "-10"));
        QCOMPARE(daily(h).pnl.toString(), str("-10"));
        QCOMPARE(reasons(h), QStringList{});
    }

    void aWalletThatAReadingCorrectsIsAFlowToo()
    {
        EngineHarness h;
        h.makeReady(readingOf("10000"));
        live(h, 10'000);
        h.answerReading(readingOf("9700"));
        QCOMPARE(reasons(h), QStringList{str("unexplained-flow")});
        QCOMPARE(daily(h).pnl.toString(), str("0"));
    }

    // --- the second sum ---

    void twoSumsThatDisagreeKeepEntriesOut()
    {
        EngineHarness h;
        h.makeReady(readingOf("10000"));
        h.venue(fillUpdate(h, "web_1", 1, Side::Buy, "0.001", "-300")); // and the wallet never moves
        live(h, 88'000);
        QVERIFY2(!reasons(h).contains(str("ledger-mismatch")), "not judged while a fill is younger than 90 s");
        live(h, 4000);
        QVERIFY(reasons(h).contains(str("ledger-mismatch")));
        QCOMPARE(field(h.records(kind::kMismatch), "apart"), QStringList{str("300")});
        QVERIFY(!h.engine.snapshot(h.now())->daily.sumsAgree);
        QCOMPARE(h.engine.snapshot(h.now())->daily.secondSum->toString(), str("-300"));
        h.venue(walletUpdate(h, "ORDER", "9700", "0"));
        answerHistory(h, {}); // asked for before the wallet moved: once more
        live(h, 300);
        answerHistory(h, {});
        QVERIFY2(!reasons(h).contains(str("ledger-mismatch")), qPrintable(reasons(h).join(u',')));
    }

    void sumsApart_data()
    {
        QTest::addColumn<QString>("wallet");
        QTest::addColumn<QString>("realized");
        QTest::addColumn<bool>("agree");
        QTest::newRow("one unit of a small account") << "1000" << "-1" << true;
        QTest::newRow("a little more") << "1000" << "-1.01" << false;
        QTest::newRow("0.05 % of a large one") << "10000" << "-5" << true;
        QTest::newRow("more than that") << "10000" << "-5.01" << false;
        QTest::newRow("the other way") << "10000" << "5.01" << false;
    }

    void sumsApart()
    {
        QFETCH(QString, wallet);
        QFETCH(QString, realized);
        QFETCH(bool, agree);
        EngineHarness h;
        h.makeReady(readingOf(qPrintable(wallet)));
        h.venue(fillUpdate(h, "web_1", 1, Side::Buy, "0.001", qPrintable(realized)));
        live(h, 95'000);
        QCOMPARE(!reasons(h).contains(str("ledger-mismatch")), agree);
    }

    void theSecondSumFollowsPricesAndCosts()
    {
        EngineHarness h;
        h.makeReady(longBtc("10000"));
        QCOMPARE(h.engine.snapshot(h.now())->daily.secondSum->toString(), str("0"));
        h.mark(kBtc, "84350");
        QCOMPARE(daily(h).pnl.toString(), str("5"));
        QCOMPARE(h.engine.snapshot(h.now())->daily.secondSum->toString(), str("5"));
        h.venue(fillUpdate(h, "web_1", 9, Side::Sell, "0.05", "5", "2"));
        exchange::AccountUpdate closed = walletUpdate(h, "ORDER", "10003", "0");
        closed.positions = {position(kBtc, "0", "0")};
        h.venue(closed);
        QCOMPARE(daily(h).pnl.toString(), str("3"));
        QCOMPARE(h.engine.snapshot(h.now())->daily.secondSum->toString(), str("3"));
    }

    void anAcceptedBaselineLeavesOutWhatWasBefore()
    {
        EngineHarness h;
        h.makeReady(readingOf("10000"));
        EngineHarness held;
        auto map = std::make_shared<trading::InstrumentMap>();
        map->insert(kBtc, instrument(kBtc, "0.1", "0.001", "50"));
        held.venue(exchange::InstrumentsLoaded{map, {}});
        held.venue(exchange::PathChanged{exchange::Path::UserStream, exchange::PathState::Up, {}});
        held.mark(kBtc, "84250");
        held.answerReading(longBtc("10500"));
        held.pass(50);
        answerHistory(held, {incomeRow("TRANSFER", "500", 1, -3'600'000)}); // held through 00:00; a deposit this morning
        held.send(engine_client::AcceptBaseline{str("Ada")});
        QCOMPARE(held.last<Answer>()->reply.kind, ReplyKind::Done);
        held.pass(50);
        QCOMPARE(daily(held).pnl.toString(), str("0"));
        QCOMPARE(daily(held).dailyBalance.toString(), str("10000")); // the deposit widens no loss limit
        QVERIFY(held.all<EngageLatch>().isEmpty());
    }

    // --- drawdown ---

    // The peak was seen between a withdrawal that the stream lost and the reading that showed it: no fall, only a record
    // that came late.
    void aWithdrawalFromBeforeThePeakIsNoFall()
    {
        EngineHarness h;
        h.makeReady(longBtc("10000"));
        live(h, 9000);
        const std::int64_t lostAt = h.elapsedMs;
        live(h, 2000, "84450"); // a new peak, on a wallet that lacks it
        QCOMPARE(h.engine.snapshot(h.now())->drawdown.peak.toString(), str("10010"));
        h.answerReading(longBtc("8000"));
        live(h, 1100, "84450");
        const std::int64_t lastNight = -kToMidnight - 60'000; // a deposit that the peak has seen
        answerHistory(h, {incomeRow("TRANSFER", "-2000", 1, lostAt), incomeRow("TRANSFER", "100", 2, lastNight)});
        live(h, 1000, "84450");
        QVERIFY(reasons(h).isEmpty());
        QVERIFY2(!h.last<EngageLatch>(), "a withdrawal is no loss");
        QCOMPARE(h.engine.snapshot(h.now())->drawdown.peak.toString(), str("8010"));
    }

    void theDrawdownPullsTheStopOnce()
    {
        EngineHarness h(with([](auto &v) { v.dailyLoss = trading::Ratio::literal("0.9"); }));
        h.makeReady(longBtc("10000"));
        QCOMPARE(h.engine.snapshot(h.now())->drawdown.peak.toString(), str("10000"));
        h.mark(kBtc, "64251");
        QVERIFY(h.all<EngageLatch>().isEmpty());
        h.mark(kBtc, "64250"); // -1000
        QCOMPARE(h.all<EngageLatch>().size(), 1);
        QVERIFY(h.last<EngageLatch>()->reason.startsWith(str("drawdown")));
        h.mark(kBtc, "64000");
        QCOMPARE(h.all<EngageLatch>().size(), 1);
        QCOMPARE(h.records(kind::kDrawdown).size(), 1);
    }

    void thePeakSurvivesARestartAndWhatWasTransferredMeanwhile_data()
    {
        QTest::addColumn<QString>("moved");
        QTest::addColumn<bool>("stopped");
        QTest::newRow("nothing") << "0" << true;
        QTest::newRow("taken out") << "-2000" << false;
        QTest::newRow("paid in") << "100" << true;
    }

    void thePeakSurvivesARestartAndWhatWasTransferredMeanwhile()
    {
        QFETCH(QString, moved);
        QFETCH(bool, stopped);
        RecoveredState recovered;
        recovered.peak = Peak{money("12000"), base::VenueTime(kNoonMs - 3 * 86'400'000LL)};
        EngineHarness h({}, recovered);
        auto map = std::make_shared<trading::InstrumentMap>();
        h.venue(exchange::InstrumentsLoaded{map, {}});
        h.venue(exchange::PathChanged{exchange::Path::UserStream, exchange::PathState::Up, {}});
        h.answerReading(readingOf("10000"));
        h.pass(50);
        QCOMPARE(h.last<ReadIncome>()->since.ms(), kNoonMs - 3 * 86'400'000LL);
        QVERIFY(h.all<EngageLatch>().isEmpty());
        QList<trading::IncomeRow> rows{incomeRow("TRANSFER", "-7000", 2, -4 * 86'400'000LL)}; // of before the peak
        if (moved != QLatin1String("0")) {
            rows.append(incomeRow("TRANSFER", qPrintable(moved), 1, -86'400'000LL));
        }
        answerHistory(h, rows);
        QCOMPARE(!h.all<EngageLatch>().isEmpty(), stopped);
    }

    void aClearRebasesThePeakAndSaysSo()
    {
        EngineHarness h(with([](auto &v) { v.dailyLoss = trading::Ratio::literal("0.9"); }));
        h.makeReady(longBtc("10000"));
        h.mark(kBtc, "64250");
        QCOMPARE(h.all<EngageLatch>().size(), 1);
        h.latch();
        h.clearEffects();
        const Effects cleared = h.engine.onLatchCleared({3, false, base::StopLevel::Flatten, 0, {}, {}}, h.now());
        QVERIFY(cleared.size() >= 2);
        h.answerReading(longBtc("10000"));
        exchange::ReadingOutcome outcome;
        for (std::uint64_t id = 1; id < 12; ++id) {
            outcome.readId = id;
            outcome.reading = longBtc("10000");
            h.venue(outcome);
        }
        h.mark(kBtc, "64250");
        QVERIFY(h.all<EngageLatch>().isEmpty());
        QCOMPARE(h.engine.snapshot(h.now())->drawdown.peak.toString(), str("9000"));
        QVERIFY(!afterRestart({recordOf(kind::kPeak, toJson(Peak{money("12000"), base::VenueTime(1)})), recordOf(kind::kClear, {})}).peak.has_value());
    }

    void aWithdrawalIsNoDrawdown()
    {
        EngineHarness h;
        h.makeReady(readingOf("10000"));
        h.venue(walletUpdate(h, "WITHDRAW", "5000", "-5000"));
        live(h, 2000);
        QVERIFY(h.all<EngageLatch>().isEmpty());
        QCOMPARE(h.engine.snapshot(h.now())->drawdown.peak.toString(), str("5000"));
        QCOMPARE(afterRestart(everything(h)).peak->equity.toString(), str("5000"));
    }

    // --- the loss limit ---

    void reduceOnlyInsteadOfAStop()
    {
        EngineHarness h(with([](auto &v) { v.dailyLossAction = safety::LossAction::ReduceOnly; }));
        h.makeReady(longBtc("10000", "0.005"));
        h.mark(kBtc, "45000");
        QVERIFY(h.all<EngageLatch>().isEmpty());
        QCOMPARE(h.engine.state(h.now()).state, TradingState::ReduceOnly);
        QCOMPARE(reasons(h), QStringList{str("daily-loss")});
        QCOMPARE(field(h.records(kind::kTrip), "action"), QStringList{str("reduce-only")});
        QCOMPARE(afterRestart(everything(h)).tripLimit.toString(), field(h.records(kind::kTrip), "limit").first());
    }

    void theOvershootIsMeasuredWhenEverythingIsClosed()
    {
        EngineHarness h;
        h.makeReady(longBtc("10000", "0.005"));
        h.mark(kBtc, "45000"); // limit 196.075
        QCOMPARE(field(h.records(kind::kTrip), "limit"), QStringList{str("196.075")});
        QCOMPARE(field(h.records(kind::kTrip), "overshoot"), QStringList{str("0.5125")});
        h.venue(fillUpdate(h, "bw-es-2-BTCUSDT-1", 5, Side::Sell, "0.005", "-210", "1"));
        exchange::AccountUpdate closed = walletUpdate(h, "ORDER", "9789", "0");
        closed.positions = {position(kBtc, "0", "0")};
        h.venue(closed);
        QCOMPARE(field(h.records(kind::kOvershoot), "overshoot"), QStringList{str("14.925")}); // 211 - 196.075
        QCOMPARE(h.engine.snapshot(h.now())->daily.overshoot.toString(), str("14.925"));
        QVERIFY(h.engine.snapshot(h.now())->daily.tripped);
        live(h, 3000);
        QCOMPARE(h.records(kind::kOvershoot).size(), 1);
    }

    void warningsAreGivenOnceEach()
    {
        EngineHarness h;
        h.makeReady(longBtc("10000", "0.005"));
        h.clearEffects();
        for (const char *price : {"66000", "65000", "64000", "55000", "54000", "50000", "46500", "47000", "46500"}) {
            h.mark(kBtc, price);
        }
        QStringList warned;
        for (const QString &text : field(h.records(kind::kEvent), "text")) {
            if (text.contains(str("of today's loss limit"))) {
                warned.append(text.section(u' ', 0, 0));
            }
        }
        QCOMPARE(warned, (QStringList{str("50"), str("75"), str("90")}));
    }
};

QTEST_GUILESS_MAIN(EngineFlows)
#include "tst_engine_flows.moc"
