// How regular orders fill: at which price, in which order, in parts, and what their time in force does with the rest.
#include "tests/unit/paper/paper_fixture.h"

using namespace bw::paper;
using namespace bw::paper::testing;

class TestOrderFills : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marketFillsAtTheBestPrice()
    {
        Bench bench;
        const auto bought = bench.exchange.placeOrder(Bench::market(Side::Buy, "0.010"));
        QVERIFY(bought.has_value());
        QCOMPARE(bought->view.status, OrderStatus::Filled);
        QCOMPARE(bought->view.averagePrice.toString(), QStringLiteral("84000.1"));
        QCOMPARE(bought->originalType, QStringLiteral("MARKET"));
        QCOMPARE(bought->cumulativeQuote.toString(), QStringLiteral("840.001"));
        QCOMPARE(bench.story(), (QStringList{QStringLiteral("ORDER NEW NEW"), QStringLiteral("ORDER TRADE FILLED"), QStringLiteral("ACCOUNT ORDER")}));
        const auto sold = bench.exchange.placeOrder(Bench::market(Side::Sell, "0.010"));
        QCOMPARE(sold->view.averagePrice.toString(), QStringLiteral("84000"));
    }

    void tradeEventCarriesTheFill()
    {
        Bench bench;
        QVERIFY(bench.exchange.placeOrder(Bench::market(Side::Buy, "0.010")).has_value());
        const auto event = std::get<OrderEvent>(bench.events.at(1));
        QVERIFY(event.fill.has_value());
        QCOMPARE(event.fill->commission.toString(), QStringLiteral("0.4200005"));
        QCOMPARE(event.fill->commissionAsset, QStringLiteral("USDT"));
        QVERIFY(!event.fill->maker);
        QCOMPARE(event.fill->orderId, event.order.view.venueId);
        QCOMPARE(event.order.view.executed, Quantity::literal("0.01"));
        const auto account = std::get<AccountEvent>(bench.events.at(2));
        QCOMPARE(account.balance->wallet, bench.wallet());
        QVERIFY(account.balanceChange.isZero());   // commission and results are not a balance change of their own
        QCOMPARE(account.positions.size(), 1);
        QCOMPARE(account.positions.first().position.amount, Quantity::literal("0.01"));
    }

    void limitThatCrossesTakesTheBetterPrice()
    {
        Bench bench;
        const auto order = bench.exchange.placeOrder(Bench::limit(Side::Buy, "0.010", "84100"));
        QCOMPARE(order->view.status, OrderStatus::Filled);
        QCOMPARE(order->view.averagePrice.toString(), QStringLiteral("84000.1"));
        QVERIFY(!bench.exchange.state().trades.front().maker);
    }

    void restingLimitFillsAtItsPriceAsMaker()
    {
        Bench bench;
        const auto order = bench.exchange.placeOrder(Bench::limit(Side::Buy, "0.010", "83900"));
        QCOMPARE(order->view.status, OrderStatus::New);
        bench.btc("83900", "83900.1");
        QCOMPARE(bench.exchange.order({kBtc, order->view.venueId, {}})->view.status, OrderStatus::New);   // touched, not crossed
        bench.btc("83850", "83850.1");
        const auto filled = bench.exchange.order({kBtc, order->view.venueId, {}});
        QCOMPARE(filled->view.status, OrderStatus::Filled);
        QCOMPARE(filled->view.averagePrice.toString(), QStringLiteral("83900"));
        const Fill &trade = bench.exchange.state().trades.back();
        QVERIFY(trade.maker);
        QCOMPARE(trade.commission.toString(), QStringLiteral("0.1678"));   // 839 * 0.0002
        QVERIFY(bench.exchange.openOrders({}).isEmpty());
    }

    void restingSellFillsWhenTheBidArrives()
    {
        Bench bench;
        const auto order = bench.exchange.placeOrder(Bench::limit(Side::Sell, "0.010", "84100"));
        bench.btc("84099.9", "84100");
        QVERIFY(bench.exchange.order({kBtc, order->view.venueId, {}})->view.isOpen());
        bench.btc("84100", "84100.1");
        QCOMPARE(bench.exchange.order({kBtc, order->view.venueId, {}})->view.status, OrderStatus::Filled);
        QCOMPARE(bench.amount().toString(), QStringLiteral("-0.01"));
    }

    void theBetterPriceAndThenTheOlderOrderFillsFirst()
    {
        Bench bench;
        const auto low = bench.exchange.placeOrder(Bench::limit(Side::Buy, "0.010", "83900"));
        const auto high = bench.exchange.placeOrder(Bench::limit(Side::Buy, "0.010", "83950"));
        const auto lowLater = bench.exchange.placeOrder(Bench::limit(Side::Buy, "0.010", "83900"));
        bench.btc("83800", "83800.1");
        const auto &trades = bench.exchange.state().trades;
        QCOMPARE(trades.size(), std::size_t(3));
        QCOMPARE(trades[0].orderId, high->view.venueId);
        QCOMPARE(trades[1].orderId, low->view.venueId);
        QCOMPARE(trades[2].orderId, lowLater->view.venueId);
    }

    void timeInForce_data()
    {
        QTest::addColumn<int>("tif");
        QTest::addColumn<QString>("price");
        QTest::addColumn<QString>("depth");     // of the ask
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("executed");
        QTest::addColumn<int>("reason");
        const auto row = [](const char *name, TimeInForce tif, const char *price, const char *depth, int code, const char *status,
                            const char *executed, int reason) {
            QTest::newRow(name) << static_cast<int>(tif) << QString::fromLatin1(price) << QString::fromLatin1(depth) << code
                                << QString::fromLatin1(status) << QString::fromLatin1(executed) << reason;
        };
        row("GTC rests", TimeInForce::Gtc, "83000", "9", 0, "NEW", "0", 0);
        row("GTC takes what is there and rests", TimeInForce::Gtc, "84100", "0.004", 0, "PARTIALLY_FILLED", "0.004", 0);
        row("GTC finds nothing and rests", TimeInForce::Gtc, "84100", "0", 0, "NEW", "0", 0);
        row("IOC fills", TimeInForce::Ioc, "84100", "9", 0, "FILLED", "0.01", 0);
        row("IOC away from the market", TimeInForce::Ioc, "83000", "9", 0, "EXPIRED", "0", 2);
        row("IOC remainder", TimeInForce::Ioc, "84100", "0.004", 0, "EXPIRED", "0.004", 2);
        row("FOK fills", TimeInForce::Fok, "84100", "0.01", 0, "FILLED", "0.01", 0);
        row("FOK away from the market", TimeInForce::Fok, "83000", "9", -5021, "", "", 0);
        row("FOK with too little depth", TimeInForce::Fok, "84100", "0.009", -5021, "", "", 0);
        row("GTX rests", TimeInForce::Gtx, "83999", "9", 0, "NEW", "0", 0);
        row("GTX would take", TimeInForce::Gtx, "84000.1", "9", -5022, "", "", 0);
    }

    void timeInForce()
    {
        QFETCH(int, tif);
        QFETCH(QString, price);
        QFETCH(QString, depth);
        QFETCH(int, code);
        QFETCH(QString, status);
        QFETCH(QString, executed);
        QFETCH(int, reason);
        Bench bench;
        bench.exchange.setDepth(kBtc, Depth{Quantity::literal("9"), Quantity::literal(depth.toLatin1().constData())});
        const auto answer = bench.exchange.placeOrder(
            Bench::limit(Side::Buy, "0.01", price.toLatin1().constData(), static_cast<TimeInForce>(tif)));
        QCOMPARE(codeOf(answer), code);
        if (code != 0) {
            QVERIFY(bench.exchange.state().orders.empty());   // not recorded
            return;
        }
        QCOMPARE(Bench::statusName(answer->view.status), status);
        QCOMPARE(answer->view.executed.toString(), executed);
        QCOMPARE(answer->expiryReason, reason);
        QCOMPARE(bench.amount().toString(), executed);
    }

    void aMarketOrderThatEmptiesTheBookExpires()
    {
        Bench bench;
        bench.exchange.setDepth(kBtc, Depth{Quantity::literal("1"), Quantity::literal("0.004")});
        const auto order = bench.exchange.placeOrder(Bench::market(Side::Buy, "0.01"));
        QCOMPARE(order->view.status, OrderStatus::Expired);
        QCOMPARE(order->expiryReason, 9);
        QCOMPARE(order->view.executed.toString(), QStringLiteral("0.004"));
        QCOMPARE(bench.exchange.market(kBtc)->askQuantity.toString(), QStringLiteral("0"));
        bench.exchange.setDepth(kBtc, std::nullopt);
        QCOMPARE(bench.exchange.market(kBtc)->askQuantity.toString(), QStringLiteral("1000"));
    }

    void aRestingOrderFillsInParts()
    {
        Bench bench;
        const auto order = bench.exchange.placeOrder(Bench::limit(Side::Buy, "0.010", "83900"));
        bench.exchange.setDepth(kBtc, Depth{Quantity::literal("1"), Quantity::literal("0.003")});
        bench.btc("83800", "83800.1");
        QCOMPARE(bench.exchange.order({kBtc, order->view.venueId, {}})->view.status, OrderStatus::PartiallyFilled);
        bench.exchange.setDepth(kBtc, std::nullopt);
        bench.btc("83800", "83800.1");
        const auto done = bench.exchange.order({kBtc, order->view.venueId, {}});
        QCOMPARE(done->view.status, OrderStatus::Filled);
        QCOMPARE(done->view.executed.toString(), QStringLiteral("0.01"));
        HistoryQuestion question;
        question.symbol = kBtc;
        question.orderId = order->view.venueId;
        QCOMPARE(bench.exchange.userTrades(question).size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestOrderFills)
#include "tst_orders_fills.moc"
