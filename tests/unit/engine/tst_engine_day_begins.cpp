// What is known and what is not when a day begins: midnights that nobody saw, a history that is ahead of the wallet, and
// what the stream lost just before.
// Proves S-20, S-35.
#include "tests/unit/engine/day_stage.h"

using namespace bw::test::day_stage;

class EngineDayBegins : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The stream owes a withdrawal that the history knows: rolled back from the old wallet, the day would begin too high.
    void aHistoryThatIsAheadOfTheWalletProvesNoBaseline()
    {
        EngineHarness h;
        begin(h, readingOf("10000"));
        h.clearEffects();
        h.elapsedMs += 400;
        trading::IncomeRow inAnotherCoin = incomeRow("COMMISSION", "-0.01", 2, h.elapsedMs - 50);
        inAnotherCoin.asset = str("BNB");
        const QList<trading::IncomeRow> rows{inAnotherCoin, incomeRow("WITHDRAW", "-2000", 1, h.elapsedMs - 100)};
        h.venue(exchange::IncomeOutcome{rows});
        h.pass(50);
        QVERIFY(h.records(kind::kBaseline).isEmpty());
        h.pass(300);
        QVERIFY(!h.all<engine::ReadAccount>().isEmpty());
        h.answerReading(readingOf("8000"));
        h.pass(300);
        h.venue(exchange::IncomeOutcome{rows});
        h.pass(50);
        QVERIFY2(h.records(kind::kBaseline).isEmpty(), "asked before the wallet was corrected");
        h.pass(300);
        h.venue(exchange::IncomeOutcome{rows});
        h.pass(50);
        QCOMPARE(field(h.records(kind::kBaseline), "equity"), QStringList{str("10000")});
    }

    // The same where it happened just before 00:00 and the wallet was last read before that.
    void aWithdrawalOfLastNightThatTheWalletLacksProvesNoBaseline()
    {
        EngineHarness h;
        h.elapsedMs = kToMidnight - 2000;
        begin(h, readingOf("10000"));
        h.clearEffects();
        h.pass(2100);
        QVERIFY(h.last<ReadIncome>() != nullptr);
        const QList<trading::IncomeRow> rows{incomeRow("WITHDRAW", "-2000", 1, kToMidnight - 1000)};
        QVERIFY(h.last<ReadIncome>()->since <= rows.first().at);
        h.venue(exchange::IncomeOutcome{rows});
        h.pass(50);
        QVERIFY(h.records(kind::kBaseline).isEmpty());
        h.pass(300);
        QVERIFY(!h.all<engine::ReadAccount>().isEmpty());
        h.answerReading(readingOf("8000"));
        h.pass(300);
        h.venue(exchange::IncomeOutcome{rows});
        h.pass(50);
        QVERIFY2(h.records(kind::kBaseline).isEmpty(), "asked before the wallet was corrected");
        h.pass(300);
        h.venue(exchange::IncomeOutcome{rows});
        h.pass(50);
        QCOMPARE(field(h.records(kind::kBaseline), "equity"), QStringList{str("8000")});
        QCOMPARE(daily(h).pnl.toString(), str("0"));
    }

    // The history knows the exit, the positions do not yet: that is no position which was held through 00:00.
    void fillsThatAreAheadOfThePositionsProveNothing()
    {
        EngineHarness h;
        h.elapsedMs = 1000;
        begin(h, readingOf("10000", {position(kBtc, "0.004", "84000")}));
        h.clearEffects();
        h.elapsedMs += 400;
        trading::Fill bought = fillOf(kBtc, Side::Buy, "0.004");
        bought.tradeId = trading::TradeId(1);
        bought.at = base::VenueTime(kNoonMs + 500);
        trading::Fill sold = fillOf(kBtc, Side::Sell, "0.004");
        sold.tradeId = trading::TradeId(2);
        sold.at = base::VenueTime(kNoonMs + h.elapsedMs - 100);
        const auto history = [&] {
            h.venue(exchange::IncomeOutcome{QList<trading::IncomeRow>{}});
            h.venue(exchange::TradesOutcome{kBtc, QList<trading::Fill>{bought, sold}});
            h.pass(50);
        };
        history();
        QVERIFY2(!reasons(h).contains(str("baseline-unproven")), "nobody has to be asked");
        QVERIFY(h.records(kind::kBaseline).isEmpty());
        h.pass(300);
        QVERIFY(!h.all<engine::ReadAccount>().isEmpty());
        h.answerReading(readingOf("10000"));
        h.pass(300);
        history();
        QCOMPARE(field(h.records(kind::kBaseline), "equity"), QStringList{str("10000")});
    }

    // Lost by the stream in the last seconds of a day: the baseline of the next one was seen without it.
    void whatTheStreamLostBeforeMidnightIsExplainedAfterIt_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("pnl");
        QTest::newRow("a transfer") << "WITHDRAW" << "0";
        QTest::newRow("funding") << "FUNDING_FEE" << "-1700";
    }

    void whatTheStreamLostBeforeMidnightIsExplainedAfterIt()
    {
        QFETCH(QString, type);
        EngineHarness h({with([](safety::LimitValues &values) { values.dailyLoss = trading::Ratio::literal("0.5"); })});
        h.makeReady(readingOf("10000"));
        h.elapsedMs += kToMidnight - 3000;
        live(h, 300);
        h.answerReading(readingOf("10000"));
        const std::int64_t lostAt = h.elapsedMs;
        h.clearEffects();
        live(h, 3000);
        QCOMPARE(field(h.records(kind::kBaseline), "source"), QStringList{str("observed")});
        h.venue(walletUpdate(h, "ADJUSTMENT", "8300", "-1700"));
        h.clearEffects();
        live(h, 1100);
        QVERIFY(h.last<ReadIncome>() != nullptr);
        QVERIFY(h.last<ReadIncome>()->since.ms() <= kNoonMs + lostAt);
        answerHistory(h, {incomeRow(qPrintable(type), "-1700", 1, lostAt)});
        QCOMPARE(reasons(h), QStringList{});
        QTEST(daily(h).pnl.toString(), "pnl");
        QCOMPARE(h.engine.snapshot(h.now())->daily.secondSum->toString(), daily(h).pnl.toString());
        QVERIFY(h.records(kind::kBaseline).isEmpty());
    }

    // The stream lost a fill of the last seconds: its costs came off the wallet after the day had begun.
    void aFillThatTheStreamLostBeforeMidnightIsFound()
    {
        EngineHarness h;
        h.makeReady(longBtc("10000"));
        h.elapsedMs += kToMidnight - 3000;
        live(h, 300);
        h.answerReading(longBtc("10000"));
        const std::int64_t lostAt = h.elapsedMs;
        h.clearEffects();
        live(h, 3000);
        QCOMPARE(field(h.records(kind::kBaseline), "source"), QStringList{str("observed")});
        h.venue(exchange::EventsLost{str("sequence gap.")});
        h.answerReading(longBtc("9999", "0.06"));
        h.clearEffects();
        live(h, 1100);
        trading::Fill lost = fillOf(kBtc, Side::Buy, "0.01");
        lost.tradeId = trading::TradeId(9);
        lost.commission = money("1");
        lost.commissionAsset = str("USDT");
        lost.at = base::VenueTime(kNoonMs + lostAt);
        h.venue(exchange::IncomeOutcome{QList<trading::IncomeRow>{incomeRow("COMMISSION", "-1", 1, lostAt)}});
        QVERIFY(h.last<engine::ReadTrades>() != nullptr);
        QVERIFY(h.last<engine::ReadTrades>()->since <= lost.at);
        h.venue(exchange::TradesOutcome{kBtc, QList<trading::Fill>{lost}});
        h.pass(50);
        QCOMPARE(daily(h).pnl.toString(), str("-1"));
        QCOMPARE(h.engine.snapshot(h.now())->daily.secondSum->toString(), str("-1"));
        QVERIFY2(!reasons(h).contains(str("unexplained-flow")), qPrintable(reasons(h).join(u'|')));
    }

    // Funding is dated 00:00:00.000, the day's start was seen a moment later, and the stream tells of it later still.
    void fundingOfMidnightItselfThatTheDayBeganWithoutIsItsResult()
    {
        EngineHarness h;
        h.makeReady(longBtc("10000"));
        h.elapsedMs += kToMidnight - 300;
        live(h, 100);
        h.answerReading(longBtc("10000"));
        h.clearEffects();
        live(h, 400);
        QCOMPARE(field(h.records(kind::kBaseline), "source"), QStringList{str("observed")});
        exchange::AccountUpdate funding = walletUpdate(h, "FUNDING_FEE", "9997.5", "-2.5");
        funding.at = base::VenueTime(kNoonMs + kToMidnight);
        h.venue(funding);
        h.venue(funding); // told twice
        h.pass(50);
        QCOMPARE(daily(h).pnl.toString(), str("-2.5"));
        QCOMPARE(h.engine.snapshot(h.now())->daily.secondSum->toString(), str("-2.5"));
        QCOMPARE(reasons(h), QStringList{});
    }

    // What was seen at 00:00 counts only where everything else was known as well.
    void aMidnightThatWasNotSeenIsNoBaseline()
    {
        EngineHarness h;
        h.makeReady(readingOf("10000"));
        QCOMPARE(h.records(kind::kBaseline).size(), 1);
        h.venue(exchange::PathChanged{exchange::Path::UserStream, exchange::PathState::Down, str("cut.")});
        h.pass(kToMidnight + 1000);
        QCOMPARE(h.records(kind::kBaseline).size(), 1);
        QVERIFY(!h.engine.riskView(h.now()).daily.baselineKnown);
    }

    void aTransferBeforeThereIsAPeakWritesNone()
    {
        EngineHarness h;
        h.venue(walletUpdate(h, "DEPOSIT", "500", "500"));
        QCOMPARE(h.records(kind::kFlow).size(), 1);
        QVERIFY(h.records(kind::kPeak).isEmpty());
    }

    // A day's start that the journal knows says nothing of now: nobody has said yet what the account holds.
    void beforeTheFirstReadingNothingIsLost()
    {
        engine::RecoveredState recovered;
        recovered.baseline = Baseline{base::VenueTime(kNoonMs).day(), money("10000"), str("observed"), {}, Money()};
        EngineHarness h({}, recovered);
        QVERIFY(!h.engine.snapshot(h.now())->daily.known);
        h.makeReady(readingOf("9990"));
        QVERIFY(h.engine.snapshot(h.now())->daily.known);
        QCOMPARE(h.engine.snapshot(h.now())->daily.pnl.toString(), str("-10"));
    }
};

QTEST_GUILESS_MAIN(EngineDayBegins)
#include "tst_engine_day_begins.moc"
