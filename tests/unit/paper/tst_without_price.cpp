// A symbol whose price nobody knows: nothing happens at the last price that was known, on either market, and everything
// goes on with the next.
#include "tests/unit/paper/paper_fixture.h"
#include "tests/unit/paper/spot_fixture.h"

#include "core/paper/account_book.h"

using namespace bw::paper;
using namespace bw::paper::testing;
using bw::paper::spot::ListKind;
using bw::paper::spot::NewOrderList;
using bw::paper::spot::SpotOrder;
using bw::paper::spot::SpotOrderType;
using bw::paper::spot::SpotStatus;
using bw::paper::spot::testing::SpotBench;

namespace {

NewOrder limitIn(TimeInForce tif) { return Bench::limit(Side::Buy, "0.01", "84100", tif); }   // above the ask

} // namespace

class TestWithoutPrice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marketOrdersAreRefused()
    {
        Bench bench;
        QCOMPARE(codeOf(bench.exchange.placeOrder(Bench::market(Side::Buy, "0.01"))), 0);
        bench.exchange.withoutPrice(kBtc);
        const auto refused = bench.exchange.placeOrder(Bench::market(Side::Buy, "0.01"));
        QCOMPARE(codeOf(refused), -1112);
        QCOMPARE(refused.error().message, QStringLiteral("No orders on book for BTCUSDT."));
        QCOMPARE(codeOf(bench.exchange.placeOrder(Bench::market(Side::Sell, "0.01", true))), -1112);
        QCOMPARE(codeOf(bench.exchange.testOrder(Bench::market(Side::Buy, "0.01"))), -1112);
        NewOrder other = Bench::market(Side::Buy, "0.1");
        other.symbol = kEth;
        QCOMPARE(codeOf(bench.exchange.placeOrder(other)), 0);
        bench.btc("84000", "84000.1");
        QCOMPARE(codeOf(bench.exchange.placeOrder(Bench::market(Side::Buy, "0.01"))), 0);
    }

    void theBookIsEmptyAndKeepsItsPrices()
    {
        Bench bench;
        bench.exchange.withoutPrice(kBtc);
        const auto market = bench.exchange.market(kBtc);
        QVERIFY(market && !market->hasPrice);
        QCOMPARE(market->bid.toString(), QStringLiteral("84000"));
        QVERIFY(market->bidQuantity.isZero() && market->askQuantity.isZero());
        QVERIFY(bench.exchange.market(kEth)->hasPrice);
        bench.btc("84000", "84000.1");
        QVERIFY(bench.exchange.market(kBtc)->hasPrice);
    }

    void limitOrdersWaitInTheEmptyBook()
    {
        Bench bench;
        bench.exchange.withoutPrice(kBtc);
        const auto resting = bench.exchange.placeOrder(limitIn(TimeInForce::Gtc));
        QCOMPARE(resting->view.status, OrderStatus::New);
        QCOMPARE(bench.exchange.placeOrder(limitIn(TimeInForce::Gtx))->view.status, OrderStatus::New);
        QCOMPARE(bench.exchange.placeOrder(limitIn(TimeInForce::Ioc))->view.status, OrderStatus::Expired);
        QCOMPARE(codeOf(bench.exchange.placeOrder(limitIn(TimeInForce::Fok))), -5021);
        QVERIFY(bench.amount().isZero());
        bench.quote(kEth, "3001", "3001.01", "3001", "3001");
        QVERIFY(bench.amount().isZero());
        bench.btc("84000", "84000.1");
        QCOMPARE(bench.exchange.order({kBtc, resting->view.venueId, {}})->view.status, OrderStatus::Filled);
        QCOMPARE(bench.amount().toString(), QStringLiteral("0.02"));
    }

    void anAmendedOrderDoesNotTake()
    {
        Bench bench;
        const auto post = bench.exchange.placeOrder(Bench::limit(Side::Buy, "0.01", "83000", TimeInForce::Gtx));
        bench.exchange.withoutPrice(kBtc);
        const auto amended = bench.exchange.amendOrder({{kBtc, post->view.venueId, {}}, Side::Buy, Quantity::literal("0.01"), Price::literal("84100")});
        QCOMPARE(codeOf(amended), 0);
        QCOMPARE(amended->view.status, OrderStatus::New);
        QVERIFY(bench.amount().isZero());
    }

    void stopsAreTakenAndFollowTheNextPrice()
    {
        Bench bench;
        QCOMPARE(codeOf(bench.exchange.placeOrder(Bench::market(Side::Buy, "0.01"))), 0);
        bench.exchange.withoutPrice(kBtc);
        QCOMPARE(codeOf(bench.exchange.placeAlgoOrder(Bench::stop(Side::Sell, "83000"))), 0);
        NewAlgoOrder trailing = Bench::stop(Side::Sell, "0");
        trailing.closePosition = false;
        trailing.reduceOnly = true;
        trailing.quantity = Quantity::literal("0.01");
        trailing.trailing = Trailing{Ratio::literal("0.01"), {}, false, {}};
        const auto follows = bench.exchange.placeAlgoOrder(trailing);
        QCOMPARE(codeOf(follows), 0);
        QVERIFY(!follows->trailing->activated);
        bench.btc("85000", "85000.1");
        const auto now = bench.exchange.algoOrder(follows->view.algoId, {});
        QVERIFY(now->trailing->activated);
        QCOMPARE(now->trailing->extreme.toString(), QStringLiteral("85000"));
        bench.btc("82900", "82900.1");
        QVERIFY(bench.amount().isZero());
    }

    void crossMarginIsNotLiquidatedWhileOnePositionHasNoPrice()
    {
        Bench bench("500");
        QCOMPARE(codeOf(bench.exchange.placeOrder(Bench::market(Side::Buy, "0.1"))), 0);
        NewOrder other = Bench::market(Side::Buy, "0.1");
        other.symbol = kEth;
        QCOMPARE(codeOf(bench.exchange.placeOrder(other)), 0);
        bench.exchange.withoutPrice(kEth);
        bench.btc("78000", "78000.1");
        QCOMPARE(bench.amount().toString(), QStringLiteral("0.1"));
        bench.quote(kEth, "3000", "3000.01", "3000", "3000");
        QVERIFY(bench.amount().isZero() && bench.amount(kEth).isZero());
    }

    void isolatedMarginWaitsForItsOwnPriceOnly()
    {
        Bench bench;
        QCOMPARE(codeOf(bench.exchange.changeMarginType(kBtc, MarginType::Isolated)), 0);
        QCOMPARE(codeOf(bench.exchange.placeOrder(Bench::market(Side::Buy, "0.1"))), 0);
        NewOrder other = Bench::market(Side::Buy, "0.1");
        other.symbol = kEth;
        QCOMPARE(codeOf(bench.exchange.placeOrder(other)), 0);
        bench.exchange.withoutPrice(kEth);
        bench.btc("78000", "78000.1");
        QVERIFY(bench.amount().isZero());
        QCOMPARE(bench.amount(kEth).toString(), QStringLiteral("0.1"));
    }

    void aFurtherAccountKnowsNoMoreThanTheFirst()
    {
        Bench bench;
        bench.exchange.withoutPrice(kBtc);
        AccountBook book({bench.exchange, nullptr, QStringLiteral("K"), QStringLiteral("S")});
        const auto opened = book.open({QStringLiteral("K2"), QStringLiteral("S2")});
        QVERIFY(opened);
        QVERIFY(!(*opened)->usdm->market(kBtc)->hasPrice && (*opened)->usdm->market(kEth)->hasPrice);
        book.withoutPrice(kEth);
        QVERIFY(!(*opened)->usdm->market(kEth)->hasPrice && !bench.exchange.market(kEth)->hasPrice);
    }

    void spotRefusesListsThatWouldTradeNow()
    {
        SpotBench bench;
        NewOrderList takes;
        takes.kind = ListKind::Oto;
        takes.first = SpotBench::limit(Side::Buy, "0.5", "84100");
        takes.second = SpotBench::limit(Side::Sell, "0.5", "85000");
        NewOrderList waits = takes;
        waits.first = SpotBench::limit(Side::Buy, "0.5", "83500");
        bench.exchange.withoutPrice(bw::paper::spot::testing::kBtc);
        const auto refused = bench.exchange.placeList(bench.account, takes);
        QCOMPARE(codeOf(refused), -1112);
        QCOMPARE(codeOf(bench.exchange.placeList(bench.account, waits)), 0);
        bench.quote("84000", "84000.01", "84000");
        QCOMPARE(codeOf(bench.exchange.placeList(bench.account, takes)), 0);
        QVERIFY(bench.said().contains(QLatin1String("TRADE FILLED 0.5@84000.01")));
    }

    void spotRefusesWhatWouldTradeNow()
    {
        SpotBench bench;
        const SpotOrder resting = bench.placed(bench.other, SpotBench::limit(Side::Sell, "0.1", "84500"));
        bench.exchange.withoutPrice(bw::paper::spot::testing::kBtc);
        const QString refused = QStringLiteral("-1112 No orders on book for BTCUSDT.");
        QCOMPARE(bench.refusal(SpotBench::order(Side::Buy, SpotOrderType::Market, "0.1")), refused);
        QCOMPARE(bench.refusal(SpotBench::limit(Side::Buy, "0.1", "84100")), refused);
        QCOMPARE(bench.refusal(SpotBench::limit(Side::Buy, "0.1", "84500", TimeInForce::Ioc)), refused);
        const SpotOrder waiting = bench.placed(bench.account, SpotBench::limit(Side::Buy, "0.1", "83900"));
        const SpotOrder stop = bench.placed(bench.account, SpotBench::order(Side::Sell, SpotOrderType::StopLoss, "0.1", nullptr, "83950"));
        QCOMPARE(bench.now(waiting).status, SpotStatus::New);
        QCOMPARE(bench.now(resting).status, SpotStatus::New);
        bench.quote("83000", "83000.01", "83000");
        QCOMPARE(bench.now(waiting).status, SpotStatus::Filled);
        QCOMPARE(bench.now(stop).status, SpotStatus::Filled);
        QCOMPARE(bench.refusal(SpotBench::order(Side::Buy, SpotOrderType::Market, "0.1")), QStringLiteral("accepted"));
    }
};

QTEST_GUILESS_MAIN(TestWithoutPrice)
#include "tst_without_price.moc"
