// The day where it cannot be known yet, is known already, or was hit before; the history that fails; the sums that stay
// apart; and what is streamed and shown meanwhile.
// Proves S-05, S-20, S-35, S-36.
#include "tests/unit/engine/day_stage.h"
#include "tests/unit/engine/stop_stage.h"

using namespace bw::test::day_stage;
using bw::test::stop_stage::events;
using bw::test::stop_stage::moved;
using engine_client::ReplyKind;

namespace {

exchange::TradesOutcome failedTrades()
{
    exchange::TradesOutcome outcome;
    outcome.symbol = kBtc;
    outcome.fills = base::failure(base::ErrorCode::Timeout, str("No answer."));
    return outcome;
}

engine_client::DailyRow dayOf(EngineHarness &h) { return h.engine.snapshot(h.now())->daily; }

} // namespace

class EngineDayEdges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // --- when it begins ---

    void aTimeThatIsNotKnownBeginsNoDay()
    {
        EngineHarness h;
        h.makeReady(readingOf("10000"));
        h.clearEffects();
        h.effects += h.engine.onTick({h.now().steady, base::VenueTime()});
        QVERIFY(h.all<ReadIncome>().isEmpty() && h.records(kind::kBaseline).isEmpty());
    }

    void aDayBeforeTheLastBaselineIsNotBegunAgain()
    {
        engine::RecoveredState recovered;
        recovered.baseline = Baseline{base::CivilDay(base::VenueTime(kNoonMs).day().daysSinceEpoch() + 1), money("10000"), str("observed"), {}, Money()};
        EngineHarness h({}, recovered);
        h.venue(exchange::PathChanged{exchange::Path::UserStream, exchange::PathState::Up, {}});
        h.answerReading(readingOf("9000"));
        h.pass(3000);
        QVERIFY(h.all<ReadIncome>().isEmpty() && h.records(kind::kBaseline).isEmpty());
        QVERIFY(!dayOf(h).known);
        QVERIFY(h.all<EngageLatch>().isEmpty());
    }

    void aDayThatNobodyCouldProveIsNotObservedAtMidnight()
    {
        EngineHarness h;
        begin(h, longBtc("10500"));
        answerHistory(h, {});
        QVERIFY(reasons(h).contains(str("baseline-unproven")));
        h.clearEffects();
        h.elapsedMs += kToMidnight;
        live(h, 300);
        QVERIFY2(h.records(kind::kBaseline).isEmpty(), "the day before had no start that the new one could follow from");
        QVERIFY(!h.all<ReadIncome>().isEmpty());
    }

    // 0.05 at 84000 were held through 00:00, when the mark stood at 83500.
    void aPositionThatWasHeldThroughTheNightIsWorthItsPriceOfThen()
    {
        EngineHarness h;
        begin(h, longBtc("10500"));
        h.clearEffects();
        h.venue(exchange::IncomeOutcome{QList<trading::IncomeRow>{incomeRow("FUNDING_FEE", "-4", 1, -3'600'000)}});
        h.venue(exchange::TradesOutcome{kBtc, QList<trading::Fill>()});
        h.pass(50);
        QCOMPARE(h.all<engine::ReadOpenPrice>().size(), 1);
        QCOMPARE(h.last<engine::ReadOpenPrice>()->symbol, kBtc);
        QCOMPARE(h.last<engine::ReadOpenPrice>()->at, base::VenueTime::startOf(base::VenueTime(kNoonMs).day()));
        QVERIFY(h.records(kind::kBaseline).isEmpty());
        h.venue(exchange::OpenPriceOutcome{kBtc, base::VenueTime::startOf(base::VenueTime(kNoonMs).day()), Price::literal("83500")});
        h.pass(100);
        answerHistoryOnce(h, {incomeRow("FUNDING_FEE", "-4", 1, -3'600'000)}, {});
        const trading::Position held = longBtc("10500").positions.first();
        const Money then = money("10504") + (Price::literal("83500") - held.entryPrice) * held.amount;
        QCOMPARE(dayOf(h).baseline, then);
        QCOMPARE(reasons(h), QStringList());
        QVERIFY(dayOf(h).sumsAgree);
        QCOMPARE(field(h.records(kind::kBaseline), "source"), QStringList{str("rolled-back")});
    }
    void aPriceThatNobodyTellsIsWaitedForInVain()
    {
        EngineHarness h;
        begin(h, longBtc("10500"));
        answerHistoryOnce(h, {}, {});
        QVERIFY(!h.all<engine::ReadOpenPrice>().isEmpty());
        live(h, 9000);
        QVERIFY(!reasons(h).contains(str("baseline-unproven")));
        live(h, 1500);
        answerHistoryOnce(h, {}, {});
        QVERIFY(reasons(h).contains(str("baseline-unproven")));
    }
    void aPriceThatCouldNotBeReadIsAskedForAgain()
    {
        EngineHarness h;
        begin(h, longBtc("10500"));
        answerHistoryOnce(h, {}, {});
        const auto asked = *h.last<engine::ReadOpenPrice>();
        h.venue(exchange::OpenPriceOutcome{asked.symbol, asked.at, base::failure(base::ErrorCode::Network, str("No."))});
        live(h, 1200);
        answerHistoryOnce(h, {}, {});
        QCOMPARE(h.all<engine::ReadOpenPrice>().size(), 1);
        QVERIFY(!reasons(h).contains(str("baseline-unproven")));
    }

    void aMidnightWithoutAPriceIsProvedByTheHistory_data()
    {
        QTest::addColumn<QString>("symbol");
        QTest::addColumn<QStringList>("sources");
        QTest::newRow("its price is known") << "ETHUSDT" << QStringList{str("observed")};
        QTest::newRow("nobody knows its price") << "SOLUSDT" << QStringList();
    }

    void aMidnightWithoutAPriceIsProvedByTheHistory()
    {
        QFETCH(QString, symbol);
        EngineHarness h;
        h.makeReady(readingOf("10000"));
        h.elapsedMs += kToMidnight - 3000;
        live(h, 300);
        h.answerReading(readingOf("10000"));
        h.venue(moved(h, position(Symbol(symbol), "0.001", "150")));
        h.clearEffects();
        live(h, 3000);
        QTEST(field(h.records(kind::kBaseline), "source"), "sources");
    }

    // --- the history ---

    void aHistoryThatFailsIsAskedAgainAfterASecond_data()
    {
        QTest::addColumn<bool>("income");
        QTest::newRow("income") << true;
        QTest::newRow("trades") << false;
    }

    void aHistoryThatFailsIsAskedAgainAfterASecond()
    {
        QFETCH(bool, income);
        EngineHarness h;
        begin(h, longBtc("10000"));
        QCOMPARE(h.all<ReadIncome>().size(), 1);
        if (income) {
            h.venue(exchange::IncomeOutcome{base::failure(base::ErrorCode::Timeout, str("No answer."))});
        } else {
            h.venue(exchange::IncomeOutcome{QList<trading::IncomeRow>{}});
            h.venue(failedTrades());
        }
        h.pass(999);
        QCOMPARE(h.all<ReadIncome>().size(), 1);
        QVERIFY(!dayOf(h).known);
        h.pass(1);
        QCOMPARE(h.all<ReadIncome>().size(), 2);
    }

    void tradesThatNobodyAskedForAreNoHistory()
    {
        EngineHarness h;
        begin(h, readingOf("10000"));
        h.venue(exchange::TradesOutcome{kBtc, QList<trading::Fill>{fillOf(kBtc, Side::Buy, "1")}});
        h.venue(failedTrades()); // nor does their failure end the question that is asked
        h.pass(50);
        QVERIFY(!dayOf(h).known);
        h.venue(exchange::IncomeOutcome{QList<trading::IncomeRow>{}});
        h.pass(50);
        QVERIFY(dayOf(h).known);
        QCOMPARE(dayOf(h).baseline.toString(), str("10000"));
    }

    void incomeOfOtherTimes_data()
    {
        QTest::addColumn<qint64>("atMs");
        QTest::addColumn<QString>("baseline");
        QTest::newRow("today") << qint64(kNoonMs - 3'600'000) << "9900";
        QTest::newRow("yesterday") << qint64(kNoonMs - 13 * 3'600'000LL) << "10000";
        QTest::newRow("nobody knows when: of today") << qint64(base::VenueTime().ms()) << "9900";
    }

    void incomeOfOtherTimes()
    {
        QFETCH(qint64, atMs);
        EngineHarness h;
        begin(h, readingOf("10000"));
        trading::IncomeRow row = income("FUNDING_FEE", "100");
        row.at = base::VenueTime(atMs);
        h.venue(exchange::IncomeOutcome{QList<trading::IncomeRow>{row}});
        h.pass(50);
        QTEST(dayOf(h).baseline.toString(), "baseline");
    }

    void aBaselineIsAcceptedByNameAndOnlyWhereOneIsProposed_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<QString>("approver");
        QTest::addColumn<QString>("said");
        QTest::newRow("proved already") << 0 << "Ada" << "There is no baseline to accept.";
        QTest::newRow("no name") << 1 << "  " << "Accepting a baseline needs a name.";
        QTest::newRow("no figure") << 2 << "Ada" << "There is no baseline to accept.";
        QTest::newRow("proposed") << 1 << "Ada" << "The day's baseline is 10500 USDT.";
    }

    void aBaselineIsAcceptedByNameAndOnlyWhereOneIsProposed()
    {
        QFETCH(int, what);
        QFETCH(QString, approver);
        EngineHarness h;
        trading::AccountReading reading = what == 0 ? readingOf("10500") : longBtc("10500");
        if (what == 2) {
            reading.positions.append(position(Symbol(str("SOLUSDT")), "2", "150")); // its price is not known
        }
        begin(h, reading);
        answerHistory(h, {});
        QCOMPARE(dayOf(h).proposedBaseline.has_value(), what == 1);
        h.send(engine_client::AcceptBaseline{approver});
        QTEST(h.last<Answer>()->reply.message, "said");
    }

    // --- the loss limit ---

    void anAccountWithoutMoneyHasNoLimitToHit()
    {
        EngineHarness h;
        begin(h, readingOf("0"));
        h.venue(exchange::IncomeOutcome{QList<trading::IncomeRow>{}});
        h.pass(50);
        QVERIFY(dayOf(h).known);
        QVERIFY(h.all<EngageLatch>().isEmpty());
        QCOMPARE(dayOf(h).pnlRatio, trading::Ratio());
    }

    void onlyPricesThatAreTrueNowHitTheLimit()
    {
        EngineHarness h;
        h.makeReady(longBtc("10000", "0.005"));
        h.pass(6000); // the mark is old
        h.clearEffects();
        h.venue(fillUpdate(h, "web_1", 7, Side::Buy, "0.001", "-300"));
        exchange::AccountUpdate update = walletUpdate(h, "ORDER", "9700", "0");
        update.positions = {position(kBtc, "0.006", "84250")};
        h.venue(update);
        QVERIFY(-daily(h).closeOutPnl > money("200"));
        QVERIFY(h.all<EngageLatch>().isEmpty());
        h.mark(kBtc, "84250");
        QCOMPARE(h.all<EngageLatch>().size(), 1);
    }

    // Two per cent of less than nothing is no room: the drawdown's stop was cleared, and the day is over all the same.
    void withNothingLeftAnyLossTripsTheDay()
    {
        EngineHarness h;
        h.makeReady(readingOf("10000"));
        h.venue(walletUpdate(h, "FUNDING_FEE", "-500", "-10500"));
        h.pass(100);
        QCOMPARE(field(h.records(kind::kTrip), "limit"), QStringList{str("0")});
        QCOMPARE(field(h.records(kind::kTrip), "overshoot"), QStringList{str("10500")});
    }

    void aHitOfBeforeWithoutItsFigureMeasuresNothing()
    {
        engine::RecoveredState recovered;
        recovered.trippedOn = base::VenueTime(kNoonMs).day();
        EngineHarness h({}, recovered);
        h.makeReady(readingOf("10000"));
        live(h, 3000);
        QVERIFY(h.records(kind::kOvershoot).isEmpty());
        QVERIFY(dayOf(h).tripped);
        QVERIFY(dayOf(h).overshoot.isZero());
    }

    void aDayThatCameBackInsideItsLimitEndsPastItByNothing()
    {
        EngineHarness h(with([](auto &v) { v.dailyLossAction = safety::LossAction::ReduceOnly; }));
        h.makeReady(longBtc("10000", "0.005"));
        h.mark(kBtc, "45000");
        QCOMPARE(h.records(kind::kTrip).size(), 1);
        h.mark(kBtc, "60000");
        QVERIFY(dayOf(h).overshoot.isZero());
        h.venue(fillUpdate(h, "web_1", 5, Side::Sell, "0.005", "-121.25"));
        exchange::AccountUpdate closed = walletUpdate(h, "ORDER", "9878.75", "0");
        closed.positions = {position(kBtc, "0", "0")};
        h.venue(closed);
        QCOMPARE(field(h.records(kind::kOvershoot), "overshoot"), QStringList{str("0")});
        QCOMPARE(field(h.records(kind::kEvent), "text").filter(str("past it by 0.00")).size(), 1);
    }

    // --- the two sums ---

    void sumsThatStayApartAskTheHistoryOnceAMinute()
    {
        EngineHarness h;
        h.makeReady(readingOf("10000"));
        h.venue(fillUpdate(h, "web_1", 1, Side::Buy, "0.001", "-300"));
        live(h, 92'000);
        QVERIFY(reasons(h).contains(str("ledger-mismatch")));
        answerHistory(h, {});
        h.clearEffects();
        live(h, 50'000);
        QVERIFY(h.all<ReadIncome>().isEmpty());
        live(h, 14'000);
        QCOMPARE(h.all<ReadIncome>().size(), 1);
        QVERIFY(reasons(h).contains(str("ledger-mismatch")));
    }

    void aBaselineOfBeforeThatDoesNotSayWhatWasOpenHasNoSecondSum()
    {
        engine::RecoveredState recovered;
        recovered.baseline = Baseline{base::VenueTime(kNoonMs).day(), money("10000"), str("observed"), {}, std::nullopt};
        EngineHarness h({}, recovered);
        h.makeReady(readingOf("9000"));
        live(h, 95'000);
        QVERIFY(dayOf(h).known && !dayOf(h).secondSum);
        QVERIFY(dayOf(h).sumsAgree);
    }

    // --- flows ---

    void fundingOfNothingIsNoFlow()
    {
        EngineHarness h;
        h.makeReady(readingOf("10000"));
        h.clearEffects();
        h.venue(walletUpdate(h, "FUNDING_FEE", "10000", "0"));
        QVERIFY(h.records(kind::kFlow).isEmpty());
        QCOMPARE(reasons(h), QStringList());
    }

    void theCoinOfACommissionIsWatchedFromThenOn_data()
    {
        QTest::addColumn<bool>("listed");
        QTest::newRow("listed") << true;
        QTest::newRow("not listed") << false;
    }

    void theCoinOfACommissionIsWatchedFromThenOn()
    {
        QFETCH(bool, listed);
        const Symbol coin(str("BNBUSDT"));
        engine::EngineConfig config;
        config.watch = {kEth};
        EngineHarness h(config);
        auto map = std::make_shared<trading::InstrumentMap>();
        map->insert(kBtc, instrument(kBtc, "0.1", "0.001", "50"));
        if (listed) {
            map->insert(coin, instrument(coin, "0.01", "0.01", "5"));
        }
        h.venue(exchange::InstrumentsLoaded{map, {}});
        QCOMPARE(h.last<Watch>()->symbols, QList<Symbol>{kEth}); // what was configured, and nothing else of a small exchange
        h.answerReading(readingOf("10000"));
        exchange::FillUpdate fill = fillUpdate(h, "web_1", 1, Side::Buy, "0.001", "0", "0.0001");
        fill.fill.commissionAsset = str("BNB");
        h.venue(fill);
        QCOMPARE(h.last<Watch>()->symbols.contains(coin), listed);
    }

    void aFillBeforeTheListOfSymbolsIsBookedAllTheSame()
    {
        EngineHarness h;
        exchange::FillUpdate fill = fillUpdate(h, "web_1", 1, Side::Buy, "0.001", "0", "0.0001");
        fill.fill.commissionAsset = str("BNB");
        h.venue(fill);
        QCOMPARE(h.records(kind::kFill).size(), 1);
        QVERIFY(h.all<Watch>().isEmpty());
    }

    void aLargeExchangeIsNotWatchedWhole_data()
    {
        QTest::addColumn<int>("symbols");
        QTest::addColumn<int>("watched");
        QTest::newRow("small") << 20 << 20;
        QTest::newRow("large") << 21 << 0;
    }

    void aLargeExchangeIsNotWatchedWhole()
    {
        QFETCH(int, symbols);
        EngineHarness h;
        auto map = std::make_shared<trading::InstrumentMap>();
        for (int i = 0; i < symbols; ++i) {
            const Symbol symbol(QStringLiteral("S%1USDT").arg(i));
            map->insert(symbol, instrument(symbol, "0.1", "0.001", "50"));
        }
        h.venue(exchange::InstrumentsLoaded{map, {}});
        const auto *watch = h.last<Watch>();
        QTEST(watch ? int(watch->symbols.size()) : 0, "watched");
    }

    // --- drift ---

    void fromTheAlarmBackToMerelyOverIsNotToldAgain()
    {
        EngineHarness h;
        h.makeReady(readingOf("10000", {position(kBtc, "0.005", "100000")}, {stopOrder(kBtc, "bw-s-0-1", Side::Sell, "60000")}));
        h.mark(kBtc, "100000");
        h.mark(kBtc, "103000"); // an alarm
        h.clearEffects();
        h.mark(kBtc, "101000"); // over, no alarm any more
        QVERIFY(events(h).filter(str("limit")).isEmpty());
        h.mark(kBtc, "99000");
        QCOMPARE(events(h).filter(str("within its limit again")).size(), 1);
    }

    void withoutABalanceThereIsNoShareToBeOver()
    {
        EngineHarness h;
        begin(h, longBtc("-1"));
        QVERIFY(events(h).filter(str("is over its limit")).isEmpty());
        const auto picture = h.engine.snapshot(h.now());
        QVERIFY(!picture->positions.first().overLimit);
        QCOMPARE(picture->positions.first().ofBalance, trading::Ratio());
    }

    // --- what is shown ---

    void whereOnePriceIsMissingTheRestIsShown()
    {
        EngineHarness h;
        h.makeReady(longBtc("10000", "0.05"));
        QVERIFY(h.engine.snapshot(h.now())->drawdown.known);
        QVERIFY(h.engine.snapshot(h.now())->positions.first().overLimit);
        h.venue(moved(h, position(Symbol(str("SOLUSDT")), "2", "150")));
        const auto picture = h.engine.snapshot(h.now());
        QVERIFY(!picture->drawdown.known);
        QCOMPARE(picture->positions.size(), 2);
        QVERIFY(!picture->positions.first().overLimit); // of what balance?
        QCOMPARE(picture->positions.first().value.toString(), str("4212.5"));
        QVERIFY(picture->positions.last().stale);
    }

    void aPositionOverItsLimitThatIsNotListedHasNoSizeToTrim()
    {
        const Symbol sol(str("SOLUSDT"));
        EngineHarness h;
        h.makeReady(readingOf("10000", {position(sol, "20", "150")}));
        h.mark(sol, "150");
        const engine_client::PositionRow row = h.engine.snapshot(h.now())->positions.first();
        QVERIFY(row.overLimit);
        QVERIFY(!row.trimQuantity);
    }

    // --- persons ---

    void aLimitThatIsOffIsCalledSo()
    {
        EngineHarness h;
        h.makeReady(readingOf("10000"));
        engine_client::SetLimits on;
        on.values.entriesPerHour = 5;
        h.send(on);
        QVERIFY2(h.last<Answer>()->reply.message.contains(str("off -> 5")), qPrintable(h.last<Answer>()->reply.message));
        h.send(engine_client::SetLimits{});
        QVERIFY2(h.last<Answer>()->reply.message.contains(str("5 -> off")), qPrintable(h.last<Answer>()->reply.message));
    }

    void aRunThatNeedsNoConfirmationSaysSo_data()
    {
        QTest::addColumn<QString>("approver");
        QTest::addColumn<int>("kind");
        QTest::newRow("a name") << "Ada" << int(ReplyKind::Done);
        QTest::newRow("none") << "" << int(ReplyKind::Failed);
    }

    void aRunThatNeedsNoConfirmationSaysSo()
    {
        QFETCH(QString, approver);
        EngineHarness h;
        h.makeReady(readingOf("10000"));
        h.clearEffects();
        h.send(engine_client::ConfirmLive{approver});
        QTEST(int(h.last<Answer>()->reply.kind), "kind");
        QVERIFY(h.records(kind::kConfirm).isEmpty());
    }

    void limitsOfBeforeThatAreNotSoundAreNotUsed()
    {
        engine::RecoveredState recovered;
        safety::LimitValues unsound;
        unsound.positionSize = trading::Ratio::literal("7");
        recovered.limits = ChangedLimits{toJson(safety::Limits::forMode(safety::Mode::Paper).values()), unsound};
        EngineHarness h({}, recovered);
        QCOMPARE(h.engine.riskView(h.now()).limits.values().positionSize.toString(), str("0.05"));
    }
};

QTEST_GUILESS_MAIN(EngineDayEdges)
#include "tst_engine_day_edges.moc"
