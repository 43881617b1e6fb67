// A spot account in the engine: positions that the exchange does not know, what moves the wallet and what does not, the
// day's sums, and what a restart finds.
#include "tests/unit/engine/spot_stage.h"

using namespace bw::test::spot_stage;

namespace {

void calm(SpotHarness &h) { live(h, 100, "50000"); }

} // namespace

class TestEngineSpotBooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAccountIsReadyWithoutPositions()
    {
        SpotHarness h;
        h.balances[str("BTC")] = coins("2");
        h.spotReady();
        QCOMPARE(reasons(h), QStringList());
        QVERIFY(h.engine.snapshot(h.now())->positions.isEmpty());
        QCOMPARE(h.engine.riskView(h.now()).wallet, money("10000"));
        QCOMPARE(h.engine.snapshot(h.now())->market, str("Spot"));
    }
    void aBuyIsAPositionAndItsCommissionTheLoss()
    {
        SpotHarness h;
        h.spotReady();
        h.traded(Side::Buy, "0.01", "50000", "bw-e-1-1", "0.00001", "BTC");
        QCOMPARE(h.held().amount, coins("0.00999"));
        QCOMPARE(h.held().entryPrice, Price::literal("50000"));
        QCOMPARE(h.engine.riskView(h.now()).wallet, money("9999.5"));
        QCOMPARE(daily(h).pnl, money("-0.5"));
        QCOMPARE(reasons(h), QStringList());
        h.mark(kBtc, "51000");
        QCOMPARE(daily(h).pnl, money("9.49"));
        QCOMPARE(*h.engine.snapshot(h.now())->daily.secondSum, money("9.49"));
    }
    void commissionInBnbIsADebit()
    {
        SpotHarness h;
        h.balances[str("BNB")] = coins("1");
        h.spotReady();
        h.mark(Symbol(str("BNBUSDT")), "600");
        h.traded(Side::Buy, "0.01", "50000", "bw-e-1-1", "0.0005", "BNB");
        QCOMPARE(h.engine.riskView(h.now()).wallet, money("10000"));
        QCOMPARE(daily(h).pnl, money("-0.3"));
        QCOMPARE(*h.engine.snapshot(h.now())->daily.secondSum, money("-0.3"));
        h.mark(Symbol(str("BNBUSDT")), "700"); // its own price is outside
        QCOMPARE(daily(h).pnl, money("-0.3"));
    }
    // Whichever comes first, nothing stays unexplained.
    void balancesMayBeToldFirst()
    {
        SpotHarness h;
        h.spotReady();
        const trading::Fill fill = h.trade(Side::Buy, "0.01", "50000", "bw-e-1-1", "0.5");
        h.tellBalances();
        QCOMPARE(daily(h).pnl, Money());
        h.tellFill(fill);
        QCOMPARE(daily(h).pnl, money("-0.5"));
        QCOMPARE(reasons(h), QStringList());
        const trading::Fill sold = h.trade(Side::Sell, "0.01", "51000", "bw-x-1-2", "0.5");
        h.tellFill(sold);
        h.tellBalances();
        QCOMPARE(daily(h).pnl, money("9"));
        QCOMPARE(reasons(h), QStringList());
        QVERIFY(h.held().isFlat());
    }
    void aHoldingIsExchangedOutsideTheDay()
    {
        SpotHarness h;
        h.spotReady();
        h.traded(Side::Buy, "0.01", "50000", "web_1", "0.5");
        QVERIFY(h.held().isFlat());
        QCOMPARE(daily(h).pnl, Money());
        QCOMPARE(h.engine.riskView(h.now()).wallet, money("9499.5"));
        h.traded(Side::Sell, "0.01", "60000", "web_2", "0.6");
        QCOMPARE(daily(h).pnl, Money());
        QCOMPARE(reasons(h), QStringList());
        QCOMPARE(field(h.records(kind::kFlow), "amount"), (QStringList{str("-500.5"), str("599.4")}));
        QCOMPARE(h.engine.snapshot(h.now())->foreign.fills, 2);
    }
    void aDepositIsNoResult()
    {
        SpotHarness h;
        h.spotReady();
        h.venue(exchange::BalanceChange{str("USDT"), coins("500"), h.now().venue});
        QCOMPARE(daily(h).pnl, Money()); // also before the balance is told
        h.balances[str("USDT")] = coins("10500");
        h.tellBalances();
        QCOMPARE(daily(h).pnl, Money());
        QCOMPARE(reasons(h).join(u' '), QString());
        QCOMPARE(h.engine.riskView(h.now()).wallet, money("10500"));
        h.venue(exchange::BalanceChange{str("BTC"), coins("1"), h.now().venue});
        h.balances[str("BTC")] = coins("1");
        h.tellBalances();
        QCOMPARE(h.engine.riskView(h.now()).wallet, money("10500"));
    }
    void dustEndsARoundTrip()
    {
        SpotHarness h;
        h.spotReady();
        h.traded(Side::Buy, "0.01", "50000", "bw-e-1-1", "0.00001", "BTC");
        h.traded(Side::Sell, "0.00995", "49000", "bw-x-1-2");
        QCOMPARE(h.held().amount, coins("0.00004"));
        QCOMPARE(daily(h).losingStreak, 1);
    }
    // What was held and at what cost is known after a restart, and a buy that nobody saw is found in the history.
    void aRestartFindsThePosition()
    {
        SpotHarness before;
        before.spotReady();
        const trading::Fill seen = before.traded(Side::Buy, "0.01", "50000");
        const engine::RecoveredState recovered = afterRestart(everything(before));
        QCOMPARE(recovered.spot.lots.value(kBtc).cost, money("500"));

        SpotHarness h(recovered);
        h.pass(10'000);
        h.balances = before.balances;
        h.trades = before.trades;
        trading::Fill missed = h.trade(Side::Buy, "0.01", "52000", "");
        missed.orderId = seen.orderId; // ours: the history names the number only
        missed.at = base::VenueTime(EngineHarness::kNoon + 5000);
        h.pass(10'000);
        h.spotReady({seen, missed});
        QCOMPARE(h.held().amount, coins("0.02"));
        QCOMPARE(h.held().entryPrice, Price::literal("51000"));
        QCOMPARE(h.engine.riskView(h.now()).wallet, money("10000"));
        QCOMPARE(daily(h).pnl, money("-20"));
        QCOMPARE(reasons(h), QStringList());
    }
    // Before the history is booked the equity lacks what was bought: no loss is judged by it.
    void nothingTripsBeforeTheBooksAreComplete()
    {
        SpotHarness before;
        before.spotReady();
        const engine::RecoveredState recovered = afterRestart(everything(before));
        SpotHarness h(recovered);
        h.pass(10'000);
        trading::Fill missed = h.trade(Side::Buy, "0.1", "50000");
        missed.at = base::VenueTime(EngineHarness::kNoon + 5000);
        h.pass(10'000);
        auto map = std::make_shared<trading::InstrumentMap>();
        map->insert(kBtc, spotInstrument(kBtc));
        h.venue(exchange::InstrumentsLoaded{map, {}});
        h.venue(exchange::PathChanged{exchange::Path::UserStream, exchange::PathState::Up, {}});
        h.mark(kBtc, "50000");
        h.answerReading(h.reading());
        h.pass(50);
        QVERIFY(h.all<engine::EngageLatch>().isEmpty());
        h.tellHistory({missed});
        h.pass(50);
        QCOMPARE(h.held().amount, coins("0.1"));
        QVERIFY(h.all<engine::EngageLatch>().isEmpty());
        QCOMPARE(daily(h).pnl, Money());
    }
    // The stream may lose a fill whose order the exchange showed: the history is asked for it.
    void anExecutionWithoutItsFillIsAskedFor()
    {
        SpotHarness h;
        h.spotReady();
        const trading::Fill fill = h.trade(Side::Buy, "0.01", "50000");
        h.venue(exchange::OrderUpdate{SpotHarness::orderOf(fill)});
        h.clearEffects();
        h.pass(100);
        QVERIFY(h.all<engine::ReadTrades>().isEmpty());
        h.pass(500);
        QCOMPARE(h.all<engine::ReadTrades>().size(), 1);
        h.venue(exchange::TradesOutcome{kBtc, QList<trading::Fill>{fill}});
        QCOMPARE(h.held().amount, coins("0.01"));
    }
    void lessOfTheCoinIsADifference()
    {
        SpotHarness h;
        h.spotReady();
        h.traded(Side::Buy, "0.01", "50000");
        h.balances[str("BTC")] = coins("0.006");
        live(h, 11'000, "50000");
        h.answerReading(h.reading());
        QCOMPARE(h.held().amount, coins("0.006"));
        QVERIFY(field(h.records(kind::kReconcile), "difference").contains(str("position BTCUSDT 0.01, but only 0.006 BTC are there")));
    }
    void aHoldingIsAdoptedByName()
    {
        SpotHarness h;
        h.balances[str("BTC")] = coins("0.5");
        h.spotReady();
        h.send(engine_client::AdoptHolding{kBtc, coins("0.1"), {}});
        QVERIFY(h.held().isFlat());
        h.send(engine_client::AdoptHolding{kBtc, coins("0.1"), str("ann")});
        QCOMPARE(h.lastReply(), str("It is a position now."));
        QCOMPARE(h.held().amount, coins("0.1"));
        QCOMPARE(daily(h).pnl, Money());
        QCOMPARE(h.engine.riskView(h.now()).wallet, money("15000"));
        h.send(engine_client::AdoptHolding{kBtc, coins("0.41"), str("ann")});
        QCOMPARE(h.held().amount, coins("0.1"));
        calm(h);
        QCOMPARE(reasons(h), QStringList());
    }
    void whatCouldNotBeSoldAgainIsNotAdopted()
    {
        SpotHarness h;
        h.balances[str("BTC")] = coins("0.5");
        h.spotReady();
        h.send(engine_client::AdoptHolding{kBtc, coins("0.00000001"), str("ann")});
        QVERIFY(h.held().isFlat());
        QVERIFY(h.lastReply() != str("It is a position now."));
    }
    void holdingsStandApartFromPositions()
    {
        SpotHarness h;
        h.balances[str("BTC")] = coins("0.5");
        h.balances[str("XYZ")] = coins("7");
        h.spotReady();
        h.send(engine_client::AdoptHolding{kBtc, coins("0.1"), str("ann")});
        const auto rows = h.engine.snapshot(h.now())->holdings;
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(0).asset, str("BTC"));
        QCOMPARE(rows.at(0).amount, coins("0.4"));
        QCOMPARE(rows.at(0).symbol, kBtc);
        QVERIFY(rows.at(0).mark.has_value());
        QCOMPARE(rows.at(0).value, *rows.at(0).mark * coins("0.4"));
        QCOMPARE(rows.at(1).asset, str("XYZ"));
        QVERIFY(rows.at(1).symbol.isEmpty() && !rows.at(1).mark);
    }
    void aDayIsProvedFromTheFills()
    {
        SpotHarness h;
        h.pass(1000);
        trading::Fill bought = h.trade(Side::Buy, "0.01", "50000", "bw-e-0-1", "0.5");
        h.pass(1000);
        trading::Fill sold = h.trade(Side::Sell, "0.01", "49000", "bw-x-0-2", "0.5");
        h.pass(5000);
        h.spotReady({bought, sold});
        QCOMPARE(daily(h).pnl, money("-11"));
        QCOMPARE(reasons(h), QStringList());
    }
};

QTEST_APPLESS_MAIN(TestEngineSpotBooks)
#include "tst_engine_spot_books.moc"
