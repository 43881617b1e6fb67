// Regular orders: what is accepted, what is refused and with which number, reduce-only orders, cancels and history.
#include "tests/unit/paper/paper_fixture.h"

using namespace bw::paper;
using namespace bw::paper::testing;

class TestOrders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusals_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("side");
        QTest::addColumn<QString>("quantity");
        QTest::addColumn<QString>("price");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const char *type, const char *side, const char *quantity, const char *price, int code) {
            QTest::newRow(name) << QString::fromLatin1(type) << QString::fromLatin1(side) << QString::fromLatin1(quantity)
                                << QString::fromLatin1(price) << code;
        };
        row("good limit", "LIMIT", "BUY", "0.001", "84000", 0);
        row("good market", "MARKET", "BUY", "0.001", "", 0);
        row("price zero", "LIMIT", "BUY", "0.001", "0", -4001);
        row("price negative", "LIMIT", "BUY", "0.001", "-1", -4001);
        row("price below the minimum", "LIMIT", "BUY", "0.1", "556.7", -4013);
        row("price at the minimum", "LIMIT", "BUY", "0.1", "556.8", 0);
        row("price above the maximum", "LIMIT", "SELL", "0.001", "4529764.1", -4002);
        row("price off the tick", "LIMIT", "BUY", "0.001", "84000.05", -4014);
        row("price too precise", "LIMIT", "BUY", "0.001", "84000.001", -1111);
        row("quantity zero", "MARKET", "BUY", "0", "", -4003);
        row("quantity negative", "LIMIT", "BUY", "-0.001", "84000", -4003);
        row("quantity too precise", "MARKET", "BUY", "0.0015", "", -1111);
        row("precision comes before the price filter", "LIMIT", "BUY", "0.0015", "0", -1111);
        row("quantity above the market maximum", "MARKET", "BUY", "120.001", "", -4005);
        row("quantity above the limit maximum", "LIMIT", "BUY", "1000.001", "84000", -4005);
        row("price above the cap", "LIMIT", "BUY", "0.001", "88200.1", -4016);
        row("price at the cap", "LIMIT", "BUY", "0.001", "88200", 0);
        row("price below the floor", "LIMIT", "SELL", "0.001", "79799.9", -4024);
        row("price at the floor", "LIMIT", "SELL", "0.001", "79800", 0);
        row("a buy may be far below", "LIMIT", "BUY", "0.002", "40000", 0);
        row("notional below the minimum", "LIMIT", "BUY", "0.001", "49999.9", -4164);
        row("notional at the minimum", "LIMIT", "BUY", "0.001", "50000", 0);
        row("margin", "MARKET", "BUY", "2.382", "", -2019);
        row("just within the margin", "MARKET", "BUY", "2.380", "", 0);
    }

    void refusals()
    {
        QFETCH(QString, type);
        QFETCH(QString, side);
        QFETCH(QString, quantity);
        QFETCH(QString, price);
        QFETCH(int, code);
        Bench bench;
        NewOrder order;
        order.symbol = kBtc;
        order.type = type == QLatin1String("LIMIT") ? OrderType::Limit : OrderType::Market;
        order.side = side == QLatin1String("BUY") ? Side::Buy : Side::Sell;
        order.quantity = Quantity::literal(quantity.toLatin1().constData());
        if (!price.isEmpty()) {
            order.price = Price::literal(price.toLatin1().constData());
        }
        const QByteArray before = QByteArray::number(qsizetype(bench.exchange.state().orders.size()));
        const auto answer = bench.exchange.placeOrder(order);
        QCOMPARE(codeOf(answer), code);
        if (code != 0) {
            QVERIFY(answer.error().message.size() > 10);
            QCOMPARE(answer.error().httpStatus, 400);
            QVERIFY(bench.events.isEmpty());
            QCOMPARE(QByteArray::number(qsizetype(bench.exchange.state().orders.size())), before);
        }
    }

    void stepsThatAreNotPowersOfTenAreFilteredToo()
    {
        QList<Instrument> instruments{*findPaperInstrument(kBtc)};
        instruments[0].stepSize = instruments[0].marketStepSize = Quantity::literal("0.002");
        instruments[0].minQuantity = instruments[0].minMarketQuantity = Quantity::literal("0.002");
        PaperExchange exchange(instruments, [] { return bw::base::VenueTime(kStartMs); });
        exchange.setMarket({kBtc, Price::literal("84000"), Price::literal("84000.1"), Price::literal("84000"), Price::literal("84000")});
        QVERIFY(exchange.transfer(Money::literal("10000")).has_value());
        QCOMPARE(codeOf(exchange.placeOrder(Bench::market(Side::Buy, "0.003"))), -4023);
        QCOMPARE(codeOf(exchange.placeOrder(Bench::market(Side::Buy, "0.001"))), -4004);
        QCOMPARE(codeOf(exchange.placeOrder(Bench::market(Side::Buy, "0.004"))), 0);
    }

    void symbolsAndMarketsThatAreNotThere()
    {
        Bench bench;
        NewOrder order = Bench::market(Side::Buy, "0.001");
        order.symbol = Symbol(QStringLiteral("NOPEUSDT"));
        QCOMPARE(codeOf(bench.exchange.placeOrder(order)), -1121);
        order.symbol = Symbol(QStringLiteral("SOLUSDT"));   // listed, but no price has come yet
        QCOMPARE(codeOf(bench.exchange.placeOrder(order)), -1112);
        QCOMPARE(codeOf(bench.exchange.market(order.symbol)), -1112);
        QCOMPARE(codeOf(bench.exchange.cancelAllOrders(Symbol(QStringLiteral("NOPEUSDT")))), -1121);
    }

    void marketFarFromTheMarkIsRefused()
    {
        Bench bench;
        bench.quote(kBtc, "84000", "88201", "84000", "84000");
        QCOMPARE(codeOf(bench.exchange.placeOrder(Bench::market(Side::Buy, "0.001"))), -4131);
        QCOMPARE(codeOf(bench.exchange.placeOrder(Bench::market(Side::Sell, "0.001"))), 0);
    }

    void clientIds()
    {
        Bench bench;
        NewOrder order = Bench::limit(Side::Buy, "0.001", "80000");
        for (const QString &bad : {QStringLiteral("has blank"), QString(37, u'a'), QStringLiteral("ümlaut")}) {
            order.clientId = ClientOrderId(bad);
            QCOMPARE(codeOf(bench.exchange.placeOrder(order)), -4015);
        }
        order.clientId = ClientOrderId(QStringLiteral("bw-1"));
        const auto first = bench.exchange.placeOrder(order);
        QVERIFY(first.has_value());
        const auto duplicate = bench.exchange.placeOrder(order);
        QCOMPARE(codeOf(duplicate), -4116);
        QCOMPARE(duplicate.error().message, QStringLiteral("ClientOrderId is duplicated."));
        QCOMPARE(codeOf(bench.exchange.cancelOrder({kBtc, {}, order.clientId})), 0);
        const auto second = bench.exchange.placeOrder(order);   // free again once it is over
        QVERIFY(second.has_value());
        QVERIFY(second->view.venueId > first->view.venueId);
        QCOMPARE(bench.exchange.order({kBtc, {}, order.clientId})->view.venueId, second->view.venueId);
        QCOMPARE(bench.exchange.order({kBtc, first->view.venueId, {}})->view.status, OrderStatus::Canceled);
    }

    void anOrderWithoutAnIdGetsOne()
    {
        Bench bench;
        const auto order = bench.exchange.placeOrder(Bench::limit(Side::Buy, "0.001", "80000"));
        QVERIFY(order.has_value());
        QVERIFY(!order->view.clientId.isEmpty());
        QVERIFY(order->view.venueId.value() > kStartMs * 1000);
        QVERIFY(order->view.venueId.value() < 9'007'199'254'740'992);
    }

    void atMostTwoHundredOpenOrders()
    {
        Bench bench("10000000");
        for (int i = 0; i < 200; ++i) {
            QCOMPARE(codeOf(bench.exchange.placeOrder(Bench::limit(Side::Buy, "0.001", "80000"))), 0);
        }
        const auto refused = bench.exchange.placeOrder(Bench::limit(Side::Buy, "0.001", "80000"));
        QCOMPARE(codeOf(refused), -2025);
        QCOMPARE(refused.error().message, QStringLiteral("Reach max open order limit."));
        NewOrder eth = Bench::limit(Side::Buy, "0.1", "2900");
        eth.symbol = kEth;
        QCOMPARE(codeOf(bench.exchange.placeOrder(eth)), 0);   // the limit is one symbol's
        QCOMPARE(*bench.exchange.cancelAllOrders(kBtc), 200);
        QCOMPARE(bench.exchange.openOrders({}).size(), 1);
    }

    void reduceOnlyNeedsSomethingToReduce()
    {
        Bench bench;
        const auto flat = bench.exchange.placeOrder(Bench::market(Side::Sell, "0.01", true));
        QCOMPARE(codeOf(flat), -2022);
        QCOMPARE(flat.error().message, QStringLiteral("ReduceOnly Order is rejected."));
        QVERIFY(bench.exchange.placeOrder(Bench::market(Side::Buy, "0.01")).has_value());
        QCOMPARE(codeOf(bench.exchange.placeOrder(Bench::market(Side::Buy, "0.01", true))), -2022);
        QCOMPARE(codeOf(bench.exchange.placeOrder(Bench::limit(Side::Sell, "0.01", "84500", TimeInForce::Gtc, true))), 0);
        QCOMPARE(codeOf(bench.exchange.placeOrder(Bench::market(Side::Sell, "0.001", true))), -2022);   // covered already
    }

    void reduceOnlyShrinksToWhatIsLeft()
    {
        Bench bench;
        QVERIFY(bench.exchange.placeOrder(Bench::market(Side::Buy, "0.01")).has_value());
        QVERIFY(bench.exchange.placeOrder(Bench::limit(Side::Sell, "0.004", "84500", TimeInForce::Gtc, true)).has_value());
        const auto exit = bench.exchange.placeOrder(Bench::market(Side::Sell, "0.5", true));
        QVERIFY(exit.has_value());
        QCOMPARE(exit->view.quantity.toString(), QStringLiteral("0.006"));
        QCOMPARE(exit->view.status, OrderStatus::Filled);
        QCOMPARE(bench.amount().toString(), QStringLiteral("0.004"));
    }

    void reduceOnlyNeedsNoMinimumNotional()
    {
        Bench bench;
        QVERIFY(bench.exchange.placeOrder(Bench::market(Side::Buy, "0.01")).has_value());
        bench.btc("40000", "40000.1");
        QCOMPARE(codeOf(bench.exchange.placeOrder(Bench::market(Side::Sell, "0.001"))), -4164);
        QCOMPARE(codeOf(bench.exchange.placeOrder(Bench::market(Side::Sell, "0.001", true))), 0);
    }

    void reduceOnlyNeedsNoMargin()
    {
        Bench bench("100");
        QVERIFY(bench.exchange.placeOrder(Bench::market(Side::Buy, "0.02")).has_value());   // 84 of 100
        bench.btc("83000", "83000.1");
        QCOMPARE(codeOf(bench.exchange.placeOrder(Bench::limit(Side::Buy, "0.02", "82000"))), -2019);
        QCOMPARE(codeOf(bench.exchange.placeOrder(Bench::market(Side::Sell, "0.02", true))), 0);
    }

    void anExitByOtherMeansKnocksOutReduceOnlyOrders()
    {
        Bench bench;
        QVERIFY(bench.exchange.placeOrder(Bench::market(Side::Buy, "0.01")).has_value());
        const auto near = bench.exchange.placeOrder(Bench::limit(Side::Sell, "0.004", "84500", TimeInForce::Gtc, true));
        const auto far = bench.exchange.placeOrder(Bench::limit(Side::Sell, "0.005", "84600", TimeInForce::Gtc, true));
        bench.events.clear();
        QVERIFY(bench.exchange.placeOrder(Bench::market(Side::Sell, "0.005")).has_value());
        QCOMPARE(bench.exchange.order({kBtc, near->view.venueId, {}})->view.status, OrderStatus::New);
        const auto knocked = bench.exchange.order({kBtc, far->view.venueId, {}});
        QCOMPARE(knocked->view.status, OrderStatus::Expired);
        QCOMPARE(knocked->expiryReason, 4);
        QCOMPARE(bench.story(), (QStringList{QStringLiteral("ORDER NEW NEW"), QStringLiteral("ORDER TRADE FILLED"),
                                             QStringLiteral("ACCOUNT ORDER"), QStringLiteral("ORDER EXPIRED EXPIRED")}));
        QVERIFY(bench.exchange.placeOrder(Bench::market(Side::Sell, "0.02")).has_value());   // flips to short
        QCOMPARE(bench.exchange.order({kBtc, near->view.venueId, {}})->expiryReason, 4);
        QCOMPARE(bench.amount().toString(), QStringLiteral("-0.015"));
    }

    void oneMoveCanFillAnExitAndKnockOutAnother()
    {
        Bench bench;
        QVERIFY(bench.exchange.placeOrder(Bench::market(Side::Buy, "0.01")).has_value());
        const auto plain = bench.exchange.placeOrder(Bench::limit(Side::Sell, "0.01", "84050"));
        const auto reduceOnly = bench.exchange.placeOrder(Bench::limit(Side::Sell, "0.01", "84100", TimeInForce::Gtc, true));
        bench.btc("84200", "84200.1");   // both prices are reached at once
        QCOMPARE(bench.exchange.order({kBtc, plain->view.venueId, {}})->view.status, OrderStatus::Filled);
        const auto knocked = bench.exchange.order({kBtc, reduceOnly->view.venueId, {}});
        QCOMPARE(knocked->view.status, OrderStatus::Expired);
        QVERIFY(knocked->view.executed.isZero());
        QVERIFY(bench.amount().isZero());
    }

    void cancels()
    {
        Bench bench;
        const auto order = bench.exchange.placeOrder(Bench::limit(Side::Buy, "0.001", "80000"));
        bench.events.clear();
        const auto gone = bench.exchange.cancelOrder({kBtc, order->view.venueId, {}});
        QCOMPARE(gone->view.status, OrderStatus::Canceled);
        QCOMPARE(bench.story(), QStringList{QStringLiteral("ORDER CANCELED CANCELED")});
        const auto again = bench.exchange.cancelOrder({kBtc, order->view.venueId, {}});
        QCOMPARE(codeOf(again), -2011);
        QCOMPARE(again.error().message, QStringLiteral("Unknown order sent."));
        QCOMPARE(codeOf(bench.exchange.cancelOrder({kEth, order->view.venueId, {}})), -2011);   // another symbol's
        const auto unknown = bench.exchange.order({kBtc, VenueOrderId(42), {}});
        QCOMPARE(codeOf(unknown), -2013);
        QCOMPARE(unknown.error().message, QStringLiteral("Order does not exist."));
        QCOMPARE(*bench.exchange.cancelAllOrders(kBtc), 0);
    }

    void aFilledOrderCannotBeCanceled()
    {
        Bench bench;
        const auto order = bench.exchange.placeOrder(Bench::market(Side::Buy, "0.01"));
        QCOMPARE(codeOf(bench.exchange.cancelOrder({kBtc, order->view.venueId, {}})), -2011);
        QCOMPARE(bench.exchange.order({kBtc, order->view.venueId, {}})->view.status, OrderStatus::Filled);
    }

    void historyPages()
    {
        Bench bench;
        for (int i = 0; i < 5; ++i) {
            QVERIFY(bench.exchange.placeOrder(Bench::market(Side::Buy, "0.001")).has_value());
            bench.now = bw::base::VenueTime(bench.now.ms() + 1000);
        }
        HistoryQuestion question;
        question.symbol = kBtc;
        question.limit = 2;
        const auto latest = bench.exchange.userTrades(question);
        QCOMPARE(latest.size(), 2);
        QCOMPARE(latest.last().at.ms(), kStartMs + 4000);
        question.from = bw::base::VenueTime(kStartMs + 1000);
        const auto from = bench.exchange.userTrades(question);
        QCOMPARE(from.size(), 2);
        QCOMPARE(from.first().at.ms(), kStartMs + 1000);
        question.from.reset();
        question.fromId = latest.first().tradeId.value();
        QCOMPARE(bench.exchange.userTrades(question).first().tradeId, latest.first().tradeId);
        question.fromId.reset();
        question.orderId = bench.exchange.state().orders.begin()->second.view.venueId;
        QCOMPARE(bench.exchange.allOrders(question).first().view.venueId, *question.orderId);
        question = {};
        question.incomeType = QStringLiteral("COMMISSION");
        QCOMPARE(bench.exchange.income(question).size(), 5);
        question.symbol = kEth;
        QCOMPARE(bench.exchange.income(question).size(), 0);
        question = {};
        question.to = bw::base::VenueTime(kStartMs);
        QCOMPARE(bench.exchange.income(question).size(), 2);   // the deposit and the first commission
    }

    void oldHistoryIsDroppedAndStillAddsUp()
    {
        ExchangeRules rules;
        rules.historyLimit = 10;
        Bench bench("10000", rules);
        const auto resting = bench.exchange.placeOrder(Bench::limit(Side::Buy, "0.001", "80000"));
        for (int i = 0; i < 30; ++i) {
            QVERIFY(bench.exchange.placeOrder(Bench::market(Side::Buy, "0.001")).has_value());
        }
        QCOMPARE(bench.exchange.state().income.size(), std::size_t(10));
        QCOMPARE(bench.exchange.state().trades.size(), std::size_t(10));
        QCOMPARE(bench.exchange.state().orders.size(), std::size_t(10));
        QVERIFY(!bench.exchange.state().carriedIncome.isZero());
        QVERIFY(bench.exchange.state().addsUp());
        QCOMPARE(codeOf(bench.exchange.order({kBtc, resting->view.venueId, {}})), 0);   // working ones stay
    }

    void marketEventsSayWhatChanged()
    {
        Bench bench;
        bench.quote(kBtc, "84000", "84000.1", "84000", "84001");
        QCOMPARE(bench.events.size(), 1);
        const auto event = std::get<MarketEvent>(bench.events.first());
        QVERIFY(event.markChanged);
        QVERIFY(!event.bookChanged);
        QCOMPARE(event.market.mark.toString(), QStringLiteral("84001"));
        QCOMPARE(event.market.nextFundingAt.toIsoString(), QStringLiteral("2026-11-18T16:00:00.000Z"));
        bench.btc("84001", "84001.1");
        QVERIFY(std::get<MarketEvent>(bench.events.at(1)).bookChanged);
        QVERIFY(std::get<MarketEvent>(bench.events.at(1)).market.updateId > event.market.updateId);
    }

    void theListenerHearsOfAccountsNotOfPrices()
    {
        Bench bench;
        int heard = 0;
        bench.exchange.setChangeListener([&heard] { ++heard; });
        bench.btc("84001", "84001.1");
        QCOMPARE(heard, 0);
        QVERIFY(bench.exchange.placeOrder(Bench::limit(Side::Buy, "0.001", "83000")).has_value());
        QCOMPARE(heard, 1);
        bench.btc("82000", "82000.1");   // fills
        QCOMPARE(heard, 2);
    }
};

QTEST_GUILESS_MAIN(TestOrders)
#include "tst_orders.moc"
