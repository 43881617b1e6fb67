// What the engine keeps of its results: equity sampled where it is proved, transfers apart, slippage against the mark of the
// decision; all of it the same after a restart.
#include "tests/unit/engine/day_stage.h"

using namespace bw::test::day_stage;

namespace {

constexpr std::int64_t kMinute = 60'000;

std::shared_ptr<const report::Performance> results(EngineHarness &h) { return h.engine.snapshot(h.now())->performance; }

std::shared_ptr<const report::Performance> recovered(const EngineHarness &h)
{
    engine::RecoveredState state = afterRestart(everything(h));
    return state.results.picture(state.trades);
}

// "1: 0.02", days from the first one
QStringList limits(const report::Performance &of)
{
    QStringList out;
    for (const report::DayLimit &one : of.limits) {
        out.append(str("%1: %2").arg(one.day.daysSinceEpoch() - of.limits.first().day.daysSinceEpoch()).arg(one.dailyLoss.toString()));
    }
    return out;
}

QStringList equities(const report::Performance &of)
{
    QStringList out;
    for (const report::EquityPoint &point : of.equity) {
        out.append(point.equity.toString());
    }
    return out;
}

} // namespace

class EngineResults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstProvedEquityIsTheCapital()
    {
        EngineHarness h;
        QVERIFY(!results(h)->first);
        QVERIFY(!results(h)->gained(money("1")));
        h.makeReady(readingOf("10000", {position(kBtc, "0.1", "84000")}));
        QCOMPARE(results(h)->first->equity.toString(), str("10025")); // wallet and what is open, at the mark
        QCOMPARE(results(h)->gained(money("10030"))->toString(), str("5"));
        QCOMPARE(field(h.records(kind::kEquity), "equity"), QStringList{str("10025")});
        QVERIFY(!results(h)->drawdown && !results(h)->returns.sharpe);
    }

    void samplesComeWithMovementAndEveryQuarterOfAnHour()
    {
        EngineHarness h;
        h.makeReady(readingOf("10000", {position(kBtc, "0.1", "84250")}));
        live(h, 40 * kMinute);                       // nothing moves
        QCOMPARE(equities(*results(h)), QStringList{str("10000")});
        live(h, 20'000, "84200");                    // 5 of 10 000: too little to be told at once
        live(h, 2000, "84250");
        QCOMPARE(equities(*results(h)).size(), 2);   // a quarter of an hour was long over
        live(h, 12'000, "84350");                    // a thousandth
        QCOMPARE(equities(*results(h)).last(), str("10010"));
        live(h, 2000, "84250");
        QCOMPARE(equities(*results(h)).last(), str("10010")); // not within ten seconds
        live(h, 10'000, "84100");
        QCOMPARE(equities(*results(h)).last(), str("9985"));
        QCOMPARE(results(h)->drawdown->depth.toString(), str("25"));
        QCOMPARE(equities(*recovered(h)), equities(*results(h)));
    }

    void everyDayHasOne()
    {
        EngineHarness h;
        h.makeReady(readingOf("10000"));
        live(h, kToMidnight + kMinute);
        answerHistory(h, {});
        live(h, 4000);
        QCOMPARE(results(h)->equity.size(), 2);
        QCOMPARE(results(h)->equity.last().at.day().daysSinceEpoch(), results(h)->equity.first().at.day().daysSinceEpoch() + 1);
    }

    void nothingIsSampledInDoubt()
    {
        EngineHarness h;
        h.makeReady(readingOf("10000"));
        h.clearEffects();
        h.venue(walletUpdate(h, "ADJUSTMENT", "9000", "-1000")); // nobody knows why
        live(h, 20 * kMinute);
        QVERIFY(h.records(kind::kEquity).isEmpty());
        answerHistory(h, {incomeRow("TRANSFER", "-1000", 1, 1000)});
        live(h, 20 * kMinute);
        QCOMPARE(field(h.records(kind::kEquity), "equity"), QStringList{str("9000")});
        QCOMPARE(field(h.records(kind::kEquity), "net_transfers"), QStringList{str("-1000")});
        QCOMPARE(results(h)->gained(money("9000"))->toString(), str("0"));
        QVERIFY(results(h)->drawdown->depth.isZero());   // no fall: it was paid out
    }

    void aTransferIsNoGainAlsoAfterARestart()
    {
        EngineHarness h;
        h.makeReady(readingOf("10000"));
        h.venue(walletUpdate(h, "DEPOSIT", "13000", "3000"));
        h.pass(50);
        QCOMPARE(results(h)->transfers.toString(), str("3000"));
        QCOMPARE(results(h)->gained(money("13000"))->toString(), str("0"));
        QCOMPARE(recovered(h)->transfers.toString(), str("3000"));   // between two samples
        live(h, 20 * kMinute);
        QCOMPARE(results(h)->equity.last().transfers.toString(), str("3000"));
        QCOMPARE(recovered(h)->gained(money("13001"))->toString(), str("1"));
    }

    void slippageIsAgainstTheMarkOfTheDecision()
    {
        EngineHarness h;
        h.makeReady(readingOf("10000", {position(kBtc, "0.004", "84000")}));
        h.send(engine_client::ClosePosition{kBtc, {}, trading::OrderType::Market, {}, str("test")});
        const QString id = field(h.records(kind::kIntent), "client_id").last();
        QCOMPARE(field(h.records(kind::kIntent), "mark").last(), str("84250"));
        exchange::FillUpdate sold = fillUpdate(h, qPrintable(id), 9, Side::Sell, "0.004", "0.6");
        sold.fill.price = Price::literal("84150");
        h.mark(kBtc, "84100");                       // what came later says nothing of it
        h.venue(sold);
        h.venue(sold);
        const report::Slippage slippage = results(h)->slippage;
        QCOMPARE(slippage.exits.fills, 1);
        QCOMPARE(slippage.exits.cost.toString(), str("0.4")); // 100 x 0.004
        QCOMPARE(slippage.rows.first().order.mark->toString(), str("84250"));
        const auto again = recovered(h);
        QCOMPARE(again->slippage.exits.cost.toString(), str("0.4"));
        QCOMPARE(again->trades.trades, results(h)->trades.trades);
    }

    void fundingStaysWithItsTripAfterARestart()
    {
        EngineHarness h;
        h.makeReady(readingOf("10000"));
        h.venue(fillUpdate(h, "web_1", 1, Side::Buy, "0.01", "0"));
        h.answerReading(readingOf("10000", {position(kBtc, "0.01", "84250")}));
        exchange::AccountUpdate opened = walletUpdate(h, "ORDER", "10000", "0");
        opened.positions = {position(kBtc, "0.01", "84250")};
        h.venue(opened);
        h.pass(1000);
        h.venue(walletUpdate(h, "FUNDING_FEE", "9998", "-2"));
        h.pass(1000);
        h.venue(fillUpdate(h, "web_2", 2, Side::Sell, "0.01", "5"));
        QCOMPARE(results(h)->trades.totalPnl.toString(), str("3"));
        QCOMPARE(results(h)->trades.funding.toString(), str("-2"));
        QCOMPARE(recovered(h)->trades.totalPnl.toString(), str("3"));
        QCOMPARE(recovered(h)->trips.first().funding.toString(), str("-2"));
    }

    // It was there when the journal began: closing it is the end of a round trip, for whoever reads the journal alone, too.
    void whatWasHeldBeforeIsInTheJournal()
    {
        EngineHarness h;
        h.makeReady(readingOf("10000", {position(kBtc, "0.1", "84000")}), EngineHarness::Bought::LongAgo);
        const QList<engine::ReadOpenPrice> asked = h.all<engine::ReadOpenPrice>(); // of 00:00, through which it was held
        QCOMPARE(asked.size(), 1);
        h.venue(exchange::OpenPriceOutcome{kBtc, asked.first().at, Price::literal("84000")});
        h.pass(100);
        h.venue(exchange::IncomeOutcome{QList<trading::IncomeRow>{}});
        h.venue(exchange::TradesOutcome{kBtc, QList<trading::Fill>{}});
        live(h, 4000);
        const engine::RecoveredState held = afterRestart(everything(h));
        QCOMPARE(held.trades.held().value(kBtc).toString(), str("0.1"));
        h.venue(fillUpdate(h, "web_1", 1, Side::Sell, "0.1", "25"));
        QCOMPARE(results(h)->trades.trades, 1);
        QCOMPARE(recovered(h)->trades.trades, 1);
        QVERIFY(afterRestart(everything(h)).trades.held().isEmpty());
    }

    void everyDayKeepsItsLimit()
    {
        EngineHarness h;
        h.makeReady(readingOf("10000"));
        QCOMPARE(limits(*results(h)), QStringList{str("0: 0.02")});
        live(h, kToMidnight + kMinute);
        QList<journal::Record> written = everything(h);
        answerHistory(h, {}); // forgets them
        live(h, 4000);
        safety::LimitValues tighter = h.engine.snapshot(h.now())->risk.limits.values();
        tighter.dailyLoss = trading::Ratio::literal("0.01");
        engine_client::SetLimits wanted;
        wanted.values = tighter;
        h.send(wanted);
        const QStringList expected{str("0: 0.02"), str("1: 0.01")}; // the last of a day counts, also where nothing moved since
        QCOMPARE(limits(*results(h)), expected);
        engine::RecoveredState state = afterRestart(written + everything(h));
        QCOMPARE(limits(*state.results.picture(state.trades)), expected);
    }

    // A journal of before that was kept says nothing of its days; what was changed while it ran, it does.
    void aDayWithoutAWordOfItsLimitHasNone()
    {
        Place place;
        place.write({recordOf(kind::kEquity, {{str("equity"), str("10000")}, {str("net_transfers"), str("0")}})});
        auto state = place.recovered();
        QVERIFY(state.has_value());
        QVERIFY(state->results.picture(state->trades)->limits.isEmpty());
        Place bad;
        bad.write({recordOf(kind::kEquity, {{str("equity"), str("10000")}, {str("net_transfers"), str("0")}, {str("daily_loss"), str("two")}})});
        QVERIFY(!bad.recovered().has_value());
    }

    void limitsAreBoundedAndByDay()
    {
        engine::PerformanceBook book;
        const engine::TradeBook trades;
        for (int day = 1; day <= report::Performance::kMostLimits + 5; ++day) {
            book.limitIs(trading::Ratio::literal("0.02"), base::CivilDay(day));
        }
        book.limitIs(trading::Ratio::literal("0.5"), base::CivilDay(3)); // a clock that went back
        const QList<report::DayLimit> kept = book.picture(trades)->limits;
        QCOMPARE(kept.size(), report::Performance::kMostLimits);
        QCOMPARE(kept.first().day.daysSinceEpoch(), 6);
        QCOMPARE(kept.last().dailyLoss, trading::Ratio::literal("0.02"));
    }

    void aSampleThatCannotBeReadIsNamed()
    {
        Place place;
        place.write({recordOf(kind::kEquity, {{str("equity"), str("much")}, {str("net_transfers"), str("0")}})});
        const auto state = place.recovered();
        QVERIFY(!state.has_value());
        QVERIFY2(state.error().message.contains(str("equity")), qPrintable(state.error().message));
    }

    // The same picture until something changes: it is asked for fifty times a second.
    void thePictureIsMadeOnce()
    {
        EngineHarness h;
        h.makeReady(readingOf("10000"));
        const auto first = results(h);
        h.mark(kBtc, "84260");
        QCOMPARE(results(h).get(), first.get());
        h.venue(fillUpdate(h, "web_1", 1, Side::Buy, "0.001", "-9", "1"));
        QVERIFY(results(h).get() != first.get());
    }
};

QTEST_GUILESS_MAIN(EngineResults)
#include "tst_engine_results.moc"
