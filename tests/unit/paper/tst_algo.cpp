// Conditional orders: refusals, the life cycle with its events, closePosition and its expiry.
#include "tests/unit/paper/paper_fixture.h"

using namespace bw::paper;
using namespace bw::paper::testing;

namespace {

QString s(const char *text)
{
    return QString::fromLatin1(text);
}

} // namespace

class TestAlgo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void triggers_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<int>("side");
        QTest::addColumn<QString>("trigger");
        QTest::addColumn<QString>("before");   // mark prices
        QTest::addColumn<QString>("at");
        const auto row = [](const char *name, ConditionalType type, Side side, const char *trigger, const char *before, const char *at) {
            QTest::newRow(name) << static_cast<int>(type) << static_cast<int>(side) << s(trigger) << s(before) << s(at);
        };
        row("stop of a long", ConditionalType::StopMarket, Side::Sell, "82000", "82000.1", "82000");
        row("stop of a short", ConditionalType::StopMarket, Side::Buy, "86000", "85999.9", "86000");
        row("profit of a long", ConditionalType::TakeProfitMarket, Side::Sell, "86000", "85999.9", "86000");
        row("profit of a short", ConditionalType::TakeProfitMarket, Side::Buy, "82000", "82000.1", "82000");
    }

    void triggers()
    {
        QFETCH(int, type);
        QFETCH(int, side);
        QFETCH(QString, trigger);
        QFETCH(QString, before);
        QFETCH(QString, at);
        Bench bench;
        QVERIFY(bench.exchange.placeOrder(Bench::market(opposite(static_cast<Side>(side)), "0.01")).has_value());
        NewAlgoOrder order = Bench::stop(static_cast<Side>(side), trigger.toLatin1().constData());
        order.type = static_cast<ConditionalType>(type);
        order.clientId = ClientOrderId(s("bw-sl-1"));
        const auto placed = bench.exchange.placeAlgoOrder(order);
        QCOMPARE(codeOf(placed), 0);
        QCOMPARE(bench.exchange.openAlgoOrders({}).size(), 1);
        bench.events.clear();
        bench.quote(kBtc, "84000", "84000.1", "84000", before.toLatin1().constData());
        QVERIFY(bench.story().isEmpty());
        bench.quote(kBtc, "84000", "84000.1", "84000", at.toLatin1().constData());
        QVERIFY(bench.amount().isZero());
        QCOMPARE(bench.story(), (QStringList{s("ALGO TRIGGERING"), s("ORDER NEW NEW"), s("ALGO TRIGGERED"), s("ORDER TRADE FILLED"),
                                             s("ACCOUNT ORDER"), s("ALGO FINISHED")}));
        const auto done = bench.exchange.algoOrder(placed->view.algoId, {});
        QCOMPARE(done->view.status, AlgoStatus::Finished);
        QCOMPARE(done->actualQuantity.toString(), s("0.01"));
        QCOMPARE(done->triggeredAt, bench.now);
        const auto child = bench.exchange.order({kBtc, done->actualOrderId, {}});
        QCOMPARE(child->view.type, OrderType::Market);
        QCOMPARE(child->view.clientId.text(), s("bw-sl-1"));
        QVERIFY(child->view.reduceOnly);
        QCOMPARE(child->originalType, type == static_cast<int>(ConditionalType::StopMarket) ? s("STOP_MARKET") : s("TAKE_PROFIT_MARKET"));
        QCOMPARE(child->stopPrice.toString(), trigger);
        QCOMPARE(child->view.averagePrice, done->actualPrice);
        QVERIFY(bench.exchange.openAlgoOrders({}).isEmpty());
    }

    void theTriggeredEventNamesTheChild()
    {
        Bench bench;
        QVERIFY(bench.exchange.placeOrder(Bench::market(Side::Buy, "0.01")).has_value());
        QVERIFY(bench.exchange.placeAlgoOrder(Bench::stop(Side::Sell, "82000")).has_value());
        bench.events.clear();
        bench.btc("81900", "81900.1");
        bool seen = false;
        VenueOrderId child;
        for (const BackendEvent &event : bench.events) {
            if (const auto *order = std::get_if<OrderEvent>(&event)) {
                child = order->order.view.venueId;
            }
            if (const auto *algo = std::get_if<AlgoEvent>(&event); algo && algo->order.view.status == AlgoStatus::Triggered) {
                seen = true;
                QCOMPARE(algo->order.actualOrderId, child);
                QVERIFY(!child.isNull());
            }
        }
        QVERIFY(seen);
    }

    void lastPriceOrMarkPrice()
    {
        Bench bench;
        QVERIFY(bench.exchange.placeOrder(Bench::market(Side::Buy, "0.01")).has_value());
        NewAlgoOrder byLast = Bench::stop(Side::Sell, "82000");
        byLast.triggerBy = TriggerBy::ContractPrice;
        QVERIFY(bench.exchange.placeAlgoOrder(byLast).has_value());
        bench.quote(kBtc, "84000", "84000.1", "84000", "81000");   // only the mark falls
        QVERIFY(!bench.amount().isZero());
        bench.quote(kBtc, "84000", "84000.1", "82000", "84000");
        QVERIFY(bench.amount().isZero());
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<int>("code");
        QTest::newRow("good") << "" << 0;
        QTest::newRow("unknown symbol") << "symbol" << -1121;
        QTest::newRow("bad id") << "id" << -4015;
        QTest::newRow("trigger zero") << "zero" << -4006;
        QTest::newRow("trigger too high") << "high" << -4007;
        QTest::newRow("trigger off the tick") << "tick" << -4014;
        QTest::newRow("trigger too precise") << "precise" << -1111;
        QTest::newRow("quantity with closePosition") << "quantity" << -4137;
        QTest::newRow("reduceOnly with closePosition") << "reduceOnly" << -4138;
        QTest::newRow("would trigger at once") << "immediate" << -2021;
        QTest::newRow("no position on that side") << "side" << -4509;
        QTest::newRow("no quantity") << "none" << -4003;
        QTest::newRow("quantity too precise") << "fine" << -1111;
        QTest::newRow("too small to open") << "small" << -4164;
    }

    void refusals()
    {
        QFETCH(QString, change);
        QFETCH(int, code);
        Bench bench;
        QVERIFY(bench.exchange.placeOrder(Bench::market(Side::Buy, "0.01")).has_value());
        NewAlgoOrder order = Bench::stop(Side::Sell, "82000");
        if (change == s("symbol")) { order.symbol = Symbol(s("NOPEUSDT")); }
        if (change == s("id")) { order.clientId = ClientOrderId(s("no blanks")); }
        if (change == s("zero")) { order.triggerPrice = {}; }
        if (change == s("high")) { order.triggerPrice = Price::literal("5000000"); }
        if (change == s("tick")) { order.triggerPrice = Price::literal("82000.05"); }
        if (change == s("precise")) { order.triggerPrice = Price::literal("82000.001"); }
        if (change == s("quantity")) { order.quantity = Quantity::literal("0.01"); }
        if (change == s("reduceOnly")) { order.reduceOnly = true; }
        if (change == s("immediate")) { order.triggerPrice = Price::literal("84000"); }
        if (change == s("side")) { order.side = Side::Buy; order.triggerPrice = Price::literal("86000"); }
        if (change == s("none")) { order.closePosition = false; }
        if (change == s("fine")) { order.closePosition = false; order.quantity = Quantity::literal("0.0001"); }
        if (change == s("small")) { order.closePosition = false; order.quantity = Quantity::literal("0.001"); order.triggerPrice = Price::literal("40000"); }
        bench.events.clear();
        const auto answer = bench.exchange.placeAlgoOrder(order);
        QCOMPARE(codeOf(answer), code);
        QCOMPARE(bench.events.isEmpty(), code != 0);
        QCOMPARE(bench.exchange.openAlgoOrders({}).size(), code == 0 ? 1 : 0);
    }

    void wouldTriggerAtOnce_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<int>("side");
        QTest::addColumn<QString>("trigger");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, ConditionalType type, Side side, const char *trigger, int code) {
            QTest::newRow(name) << static_cast<int>(type) << static_cast<int>(side) << s(trigger) << code;
        };
        row("stop sell below", ConditionalType::StopMarket, Side::Sell, "83999.9", 0);
        row("stop sell above", ConditionalType::StopMarket, Side::Sell, "84000.1", -2021);
        row("stop buy above", ConditionalType::StopMarket, Side::Buy, "84000.1", 0);
        row("stop buy below", ConditionalType::StopMarket, Side::Buy, "83999.9", -2021);
        row("profit sell above", ConditionalType::TakeProfitMarket, Side::Sell, "84000.1", 0);
        row("profit sell below", ConditionalType::TakeProfitMarket, Side::Sell, "83999.9", -2021);
        row("profit buy below", ConditionalType::TakeProfitMarket, Side::Buy, "83999.9", 0);
        row("profit buy above", ConditionalType::TakeProfitMarket, Side::Buy, "84000.1", -2021);
    }

    void wouldTriggerAtOnce()
    {
        QFETCH(int, type);
        QFETCH(int, side);
        QFETCH(QString, trigger);
        QFETCH(int, code);
        Bench bench;
        NewAlgoOrder order = Bench::stop(static_cast<Side>(side), trigger.toLatin1().constData());
        order.type = static_cast<ConditionalType>(type);
        order.closePosition = false;
        order.quantity = Quantity::literal("0.01");
        QCOMPARE(codeOf(bench.exchange.placeAlgoOrder(order)), code);
    }

    void oneClosePositionOfAKindInADirection()
    {
        Bench bench;
        QVERIFY(bench.exchange.placeOrder(Bench::market(Side::Buy, "0.01")).has_value());
        const auto first = bench.exchange.placeAlgoOrder(Bench::stop(Side::Sell, "82000"));
        QVERIFY(first.has_value());
        const auto second = bench.exchange.placeAlgoOrder(Bench::stop(Side::Sell, "82500"));
        QCOMPARE(codeOf(second), -4130);
        QCOMPARE(second.error().message, s("An open stop or take profit order with GTE and closePosition in the direction is existing."));
        NewAlgoOrder profit = Bench::stop(Side::Sell, "86000");
        profit.type = ConditionalType::TakeProfitMarket;
        QCOMPARE(codeOf(bench.exchange.placeAlgoOrder(profit)), 0);
        QCOMPARE(codeOf(bench.exchange.cancelAlgoOrder(first->view.algoId, {})), 0);
        QCOMPARE(codeOf(bench.exchange.placeAlgoOrder(Bench::stop(Side::Sell, "82500"))), 0);
    }

    void idsAreTheirOwn()
    {
        Bench bench;
        QVERIFY(bench.exchange.placeOrder(Bench::market(Side::Buy, "0.02")).has_value());
        NewOrder regular = Bench::limit(Side::Buy, "0.001", "80000");
        regular.clientId = ClientOrderId(s("bw-7"));
        QVERIFY(bench.exchange.placeOrder(regular).has_value());
        NewAlgoOrder order = Bench::stop(Side::Sell, "82000");
        order.closePosition = false;
        order.reduceOnly = true;
        order.quantity = Quantity::literal("0.01");
        order.clientId = regular.clientId;   // another id space
        QCOMPARE(codeOf(bench.exchange.placeAlgoOrder(order)), 0);
        QCOMPARE(codeOf(bench.exchange.placeAlgoOrder(order)), -4116);
        // Its child may carry the id although a regular order with it is still open.
        bench.btc("81900", "81900.1");
        QCOMPARE(bench.amount().toString(), s("0.01"));
        QCOMPARE(bench.exchange.algoOrder({}, order.clientId)->view.status, AlgoStatus::Finished);
    }

    void atMostTwoHundred()
    {
        Bench bench("1000000");
        NewAlgoOrder order = Bench::stop(Side::Sell, "82000");
        order.closePosition = false;
        order.quantity = Quantity::literal("0.01");
        for (int i = 0; i < 200; ++i) {
            QCOMPARE(codeOf(bench.exchange.placeAlgoOrder(order)), 0);
        }
        QCOMPARE(codeOf(bench.exchange.placeAlgoOrder(order)), -4045);
        QCOMPARE(*bench.exchange.cancelAllAlgoOrders(kBtc), 200);
        QVERIFY(bench.exchange.openAlgoOrders({}).isEmpty());
    }

    void closePositionExpiresWithThePosition_data()
    {
        QTest::addColumn<QString>("sold");
        QTest::addColumn<bool>("expires");
        QTest::newRow("reduced") << "0.004" << false;
        QTest::newRow("closed") << "0.010" << true;
        QTest::newRow("flipped") << "0.015" << true;
    }

    void closePositionExpiresWithThePosition()
    {
        QFETCH(QString, sold);
        QFETCH(bool, expires);
        Bench bench;
        QVERIFY(bench.exchange.placeOrder(Bench::market(Side::Buy, "0.01")).has_value());
        const auto stop = bench.exchange.placeAlgoOrder(Bench::stop(Side::Sell, "82000"));
        bench.events.clear();
        QVERIFY(bench.exchange.placeOrder(Bench::market(Side::Sell, sold.toLatin1().constData())).has_value());
        QCOMPARE(bench.exchange.algoOrder(stop->view.algoId, {})->view.status, expires ? AlgoStatus::Expired : AlgoStatus::New);
        QStringList story{s("ORDER NEW NEW"), s("ORDER TRADE FILLED"), s("ACCOUNT ORDER")};
        if (expires) {
            story.append(s("ALGO EXPIRED"));
        }
        QCOMPARE(bench.story(), story);
    }

    void reduceOnlyStopStaysAndIsRejectedWhenThereIsNothingToReduce()
    {
        Bench bench;
        QVERIFY(bench.exchange.placeOrder(Bench::market(Side::Buy, "0.01")).has_value());
        NewAlgoOrder order = Bench::stop(Side::Sell, "82000");
        order.closePosition = false;
        order.reduceOnly = true;
        order.quantity = Quantity::literal("0.01");
        const auto stop = bench.exchange.placeAlgoOrder(order);
        QVERIFY(bench.exchange.placeOrder(Bench::market(Side::Sell, "0.01")).has_value());
        QCOMPARE(bench.exchange.algoOrder(stop->view.algoId, {})->view.status, AlgoStatus::New);
        bench.events.clear();
        bench.btc("81900", "81900.1");
        const auto rejected = bench.exchange.algoOrder(stop->view.algoId, {});
        QCOMPARE(rejected->view.status, AlgoStatus::Rejected);
        QCOMPARE(rejected->rejectReason, s("ReduceOnly Order is rejected."));
        QCOMPARE(bench.story(), (QStringList{s("ALGO TRIGGERING"), s("ALGO REJECTED")}));
        QVERIFY(rejected->actualOrderId.isNull());
    }

    void noMarginIsAskedBeforeTheTrigger()
    {
        Bench bench("100");
        NewAlgoOrder order = Bench::stop(Side::Buy, "86000");
        order.closePosition = false;
        order.quantity = Quantity::literal("1");
        const auto stop = bench.exchange.placeAlgoOrder(order);
        QCOMPARE(codeOf(stop), 0);
        bench.btc("86100", "86100.1");
        const auto rejected = bench.exchange.algoOrder(stop->view.algoId, {});
        QCOMPARE(rejected->view.status, AlgoStatus::Rejected);
        QCOMPARE(rejected->rejectReason, s("Margin is insufficient."));
        QVERIFY(bench.amount().isZero());
    }

    void closePositionGoesBeforeARestingExit()
    {
        Bench bench;
        QVERIFY(bench.exchange.placeOrder(Bench::market(Side::Buy, "0.01")).has_value());
        const auto exit = bench.exchange.placeOrder(Bench::limit(Side::Sell, "0.01", "86000", TimeInForce::Gtc, true));
        QVERIFY(bench.exchange.placeAlgoOrder(Bench::stop(Side::Sell, "82000")).has_value());
        bench.btc("81900", "81900.1");
        QVERIFY(bench.amount().isZero());
        QCOMPARE(bench.exchange.order({kBtc, exit->view.venueId, {}})->expiryReason, 4);
    }

    void closePositionClosesMoreThanTheLargestMarketOrder()
    {
        Bench bench("1000000");
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(codeOf(bench.exchange.placeOrder(Bench::market(Side::Buy, "100"))), 0);
        }
        QVERIFY(bench.exchange.placeAlgoOrder(Bench::stop(Side::Sell, "83900")).has_value());
        bench.btc("83900", "83900.1");
        QVERIFY(bench.amount().isZero());
        QCOMPARE(bench.exchange.state().trades.back().quantity.toString(), s("200"));
    }

    void cancelAllOrdersLeavesTheStops()
    {
        Bench bench;
        QVERIFY(bench.exchange.placeOrder(Bench::market(Side::Buy, "0.01")).has_value());
        QVERIFY(bench.exchange.placeOrder(Bench::limit(Side::Buy, "0.01", "80000")).has_value());
        QVERIFY(bench.exchange.placeAlgoOrder(Bench::stop(Side::Sell, "82000")).has_value());
        QCOMPARE(*bench.exchange.cancelAllOrders(kBtc), 1);
        QCOMPARE(bench.exchange.openAlgoOrders(kBtc).size(), 1);
    }

    void cancels()
    {
        Bench bench;
        QVERIFY(bench.exchange.placeOrder(Bench::market(Side::Buy, "0.01")).has_value());
        NewAlgoOrder order = Bench::stop(Side::Sell, "82000");
        order.clientId = ClientOrderId(s("bw-sl-9"));
        const auto stop = bench.exchange.placeAlgoOrder(order);
        bench.events.clear();
        QCOMPARE(bench.exchange.cancelAlgoOrder({}, order.clientId)->view.status, AlgoStatus::Canceled);
        QCOMPARE(bench.story(), QStringList{s("ALGO CANCELED")});
        QCOMPARE(codeOf(bench.exchange.cancelAlgoOrder(stop->view.algoId, {})), -2011);
        QCOMPARE(codeOf(bench.exchange.algoOrder(AlgoId(1), {})), -2013);
        bench.btc("81000", "81000.1");
        QVERIFY(!bench.amount().isZero());   // it is gone
    }

    void priceProtectionHoldsTheTriggerBack()
    {
        Bench bench;
        QVERIFY(bench.exchange.placeOrder(Bench::market(Side::Buy, "0.01")).has_value());
        NewAlgoOrder order = Bench::stop(Side::Sell, "82000");
        order.priceProtect = true;
        const auto stop = bench.exchange.placeAlgoOrder(order);
        bench.quote(kBtc, "84000", "84000.1", "84000", "79000");   // the mark alone fell by more than 5 %
        const auto expired = bench.exchange.algoOrder(stop->view.algoId, {});
        QCOMPARE(expired->view.status, AlgoStatus::Expired);
        QVERIFY(!expired->rejectReason.isEmpty());
        QVERIFY(!bench.amount().isZero());
    }
};

QTEST_GUILESS_MAIN(TestAlgo)
#include "tst_algo.moc"
