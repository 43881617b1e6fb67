// USD-M against a book with depth: impact, a place in the queue, own orders among the strangers', and what becomes of two of
// them that meet.
#include "tests/unit/paper/paper_fixture.h"

#include "core/paper/account_json.h"
#include "core/paper/price_feed.h"

#include <QTest>

using namespace bw::paper;
using namespace bw::paper::testing;
using namespace bw::trading;
using namespace bw::binance_server;

namespace {

struct Deep : Bench
{
    Deep() : Bench("1000000", byDepth()) {}

    NewOrder order(Side side, const char *quantity, const char *price, SelfTrade mode, TimeInForce tif = TimeInForce::Gtc)
    {
        NewOrder wanted = price ? limit(side, quantity, price, tif) : market(side, quantity);
        wanted.selfTrade = mode;
        return wanted;
    }
    OrderRecord placed(const NewOrder &wanted) { return *exchange.placeOrder(wanted); }
    OrderRecord seen(const OrderRecord &order) { return *exchange.order({kBtc, order.view.venueId, {}}); }
    void print(const char *price, Quantity quantity, Side aggressor)
    {
        const MarketRecord market = exchange.state().markets.at(kBtc);
        FeedTick tick = tickOf({kBtc, market.bid, market.ask, market.last, market.mark});
        tick.print = TradePrint{Price::literal(price), quantity, aggressor};
        exchange.take(tick);
    }
    // What stands at a price, own orders included.
    Quantity at(Side side, const char *price)
    {
        const BookView view = exchange.book(kBtc, 1000);
        for (const PriceLevel &level : side == Side::Buy ? view.bids : view.asks) {
            if (level.price == Price::literal(price)) {
                return level.quantity;
            }
        }
        return {};
    }
};

} // namespace

class TestUsdmDepth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLargeOrderMovesThePriceAgainstItself()
    {
        Deep bench;
        const BookView before = bench.exchange.book(kBtc, 3);
        QCOMPARE(before.asks.size(), 3);
        QCOMPARE(before.asks.at(0).price, Price::literal("84000.1"));
        QCOMPARE(before.bids.at(2).price, Price::literal("83999.8"));
        const Quantity two = before.asks.at(0).quantity + before.asks.at(1).quantity;
        const OrderRecord order = bench.placed(bench.market(Side::Buy, two.toString().toLatin1().constData()));
        QCOMPARE(order.view.status, OrderStatus::Filled);
        QCOMPARE(bench.exchange.state().trades.size(), std::size_t(2));
        QCOMPARE(bench.exchange.state().trades.at(1).price, before.asks.at(1).price);
        QCOMPARE(order.cumulativeQuote, before.asks.at(0).price * before.asks.at(0).quantity + before.asks.at(1).price * before.asks.at(1).quantity);
        const auto after = bench.exchange.market(kBtc);
        QCOMPARE(after->ask, before.asks.at(2).price);
        QCOMPARE(after->askQuantity, before.asks.at(2).quantity);
        QVERIFY(bench.exchange.state().addsUp());
    }

    void whoRestsWaitsForThoseWhoCameBefore()
    {
        Deep bench;
        const Quantity before = bench.at(Side::Buy, "84000");
        const OrderRecord order = bench.placed(bench.limit(Side::Buy, "0.010", "84000"));
        QCOMPARE(order.view.status, OrderStatus::New);
        QCOMPARE(bench.at(Side::Buy, "84000"), before + Quantity::literal("0.01"));
        bench.print("84000", before, Side::Sell);                    // those before it, and no more
        QCOMPARE(bench.seen(order).view.executed, Quantity());
        bench.print("84000", Quantity::literal("0.004"), Side::Sell);
        QCOMPARE(bench.seen(order).view.executed, Quantity::literal("0.004"));
        QVERIFY(bench.exchange.state().trades.back().maker);
        bench.btc("83990", "83990.1");                                // the price passes it
        QCOMPARE(bench.seen(order).view.status, OrderStatus::Filled);
        QCOMPARE(bench.seen(order).view.averagePrice, Price::literal("84000"));
    }

    void theBookShowsOwnOrdersAndTellsOfThem()
    {
        Deep bench;
        QList<MarketRecord> told;
        bench.exchange.setEventSink([&](const BackendEvent &event) {
            if (const auto *market = std::get_if<MarketEvent>(&event); market && market->bookChanged) {
                told.append(market->market);
            }
        });
        bench.btc("84000", "84010");
        told.clear();
        const OrderRecord order = bench.placed(bench.limit(Side::Sell, "0.010", "84005"));
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.last().ask, Price::literal("84005"));
        QCOMPARE(told.last().askQuantity, Quantity::literal("0.01"));
        QVERIFY(bench.exchange.cancelOrder({kBtc, order.view.venueId, {}}).has_value());
        QCOMPARE(told.size(), 2);
        QCOMPARE(told.last().ask, Price::literal("84010"));
        QVERIFY(told.last().updateId > told.first().updateId);
        QCOMPARE(bench.at(Side::Sell, "84005"), Quantity());
    }

    void twoOfOneAccountMeet_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<int>("tif");
        QTest::addColumn<QString>("taker");
        QTest::addColumn<QString>("maker");
        QTest::addColumn<int>("reason");
        const auto row = [](const char *name, SelfTrade mode, TimeInForce tif, const char *taker, const char *maker, int reason) {
            QTest::newRow(name) << static_cast<int>(mode) << static_cast<int>(tif) << QString::fromLatin1(taker) << QString::fromLatin1(maker) << reason;
        };
        row("the maker goes", SelfTrade::ExpireMaker, TimeInForce::Gtc, "FILLED", "EXPIRED", 1);
        row("the taker goes", SelfTrade::ExpireTaker, TimeInForce::Gtc, "EXPIRED", "NEW", 1);
        row("both go", SelfTrade::ExpireBoth, TimeInForce::Gtc, "EXPIRED", "EXPIRED", 1);
        row("an IOC goes", SelfTrade::ExpireTaker, TimeInForce::Ioc, "EXPIRED", "NEW", 3);
        row("they trade", SelfTrade::None, TimeInForce::Gtc, "FILLED", "FILLED", 0);
        row("not of FOK", SelfTrade::ExpireBoth, TimeInForce::Fok, "FILLED", "FILLED", 0);
    }

    void twoOfOneAccountMeet()
    {
        QFETCH(int, mode);
        QFETCH(int, tif);
        QFETCH(QString, taker);
        QFETCH(QString, maker);
        QFETCH(int, reason);
        Deep bench;
        bench.btc("84000", "84010");
        const OrderRecord resting = bench.placed(bench.limit(Side::Sell, "0.010", "84005"));
        const OrderRecord came = bench.placed(bench.order(Side::Buy, "0.010", "84010", static_cast<SelfTrade>(mode), static_cast<TimeInForce>(tif)));
        QCOMPARE(Bench::statusName(came.view.status), taker);
        QCOMPARE(Bench::statusName(bench.seen(resting).view.status), maker);
        const OrderRecord expired = taker == QLatin1String("EXPIRED") ? came : bench.seen(resting);
        QCOMPARE(expired.expiryReason, expired.view.status == OrderStatus::Expired ? reason : 0);
        QVERIFY(bench.exchange.state().addsUp());
    }

    void postOnlyMeetsOwnOrdersToo()
    {
        Deep bench;
        bench.btc("84000", "84010");
        (void)bench.placed(bench.limit(Side::Sell, "0.010", "84005"));
        QCOMPARE(codeOf(bench.exchange.placeOrder(bench.limit(Side::Buy, "0.010", "84005", TimeInForce::Gtx))), -5022);
        QCOMPARE(codeOf(bench.exchange.placeOrder(bench.limit(Side::Buy, "0.010", "84004.9", TimeInForce::Gtx))), 0);
    }

    void allOrNothingLooksAtEveryLevel()
    {
        Deep bench;
        const BookView book = bench.exchange.book(kBtc, 2);
        const Quantity two = book.asks.at(0).quantity + book.asks.at(1).quantity;
        const auto fok = [&](Quantity quantity) {
            return bench.limit(Side::Buy, quantity.toString().toLatin1().constData(), book.asks.at(1).price.toString().toLatin1().constData(), TimeInForce::Fok);
        };
        QCOMPARE(codeOf(bench.exchange.placeOrder(fok(two + Quantity::literal("0.001")))), -5021);
        QCOMPARE(bench.placed(fok(two)).view.status, OrderStatus::Filled);
    }

    void whatTheBookHasNotExpiresAtMarket()
    {
        Deep bench;
        QCOMPARE(bench.exchange.book(kBtc, 1000).bids.size(), 100);
        bench.exchange.setDepth(kBtc, Depth{Quantity::literal("0.5"), Quantity::literal("0.5")});
        QCOMPARE(bench.exchange.book(kBtc, 1000).bids.size(), 1);
        const OrderRecord sell = bench.placed(bench.market(Side::Sell, "0.7"));
        QCOMPARE(sell.view.status, OrderStatus::Expired);
        QCOMPARE(sell.expiryReason, 9);
        QCOMPARE(sell.view.executed, Quantity::literal("0.5"));
        bench.exchange.setDepth(kBtc, std::nullopt);
        QCOMPARE(bench.exchange.book(kBtc, 1000).bids.size(), 100);
    }

    void aRestartKeepsWhoRests()
    {
        Deep bench;
        const OrderRecord order = bench.placed(bench.limit(Side::Buy, "0.010", "83990"));
        AccountState state = *accountFromJson(toJson(bench.exchange.state()));
        PaperExchange later(paperInstruments(), [&bench] { return bench.now; }, byDepth());
        QVERIFY(later.restore(std::move(state)).has_value());
        QCOMPARE(later.openOrders(kBtc).size(), 1);
        later.setMarket({kBtc, Price::literal("83980"), Price::literal("83980.1"), Price::literal("83980"), Price::literal("83980")});
        QCOMPARE(later.order({kBtc, order.view.venueId, {}})->view.status, OrderStatus::Filled);
    }

    void aRestingOrderIsAmendedToTheEndOfTheQueue()
    {
        Deep bench;
        const OrderRecord first = bench.placed(bench.limit(Side::Buy, "0.010", "83990"));
        const OrderRecord second = bench.placed(bench.limit(Side::Buy, "0.010", "83990"));
        QVERIFY(bench.exchange.amendOrder({{kBtc, first.view.venueId, {}}, Side::Buy, Quantity::literal("0.02"), Price::literal("83990")}).has_value());
        bench.exchange.setDepth(kBtc, Depth{Quantity::literal("0.010"), Quantity::literal("0.010")});
        bench.btc("83980", "83980.1");
        QCOMPARE(bench.seen(second).view.status, OrderStatus::Filled);
        QCOMPARE(bench.seen(first).view.status, OrderStatus::New);
    }

    void aLiquidationIsStoppedByNoThinBook()
    {
        Deep bench;
        (void)bench.placed(bench.market(Side::Buy, "40"));
        QVERIFY(bench.exchange.state().position({kBtc}));
        bench.exchange.setDepth(kBtc, Depth{Quantity::literal("0.5"), Quantity::literal("0.5")});
        bench.btc("50000", "50000.1");
        QVERIFY(!bench.exchange.state().position({kBtc}));
        QCOMPARE(bench.exchange.state().wallet, Money());
        QVERIFY(bench.exchange.state().addsUp());
    }
};

QTEST_GUILESS_MAIN(TestUsdmDepth)
#include "tst_usdm_depth.moc"
