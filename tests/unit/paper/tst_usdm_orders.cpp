// Orders of USD-M as clients send them: test, amend, batch, countdown, good till date, and the whole family of
// conditional orders from the request to the order that they become.
#include "core/paper/account_json.h"
#include "tests/unit/paper/route_fixture.h"

using namespace bw::paper;
using namespace bw::paper::testing;

namespace {

const QByteArray kLimit = QByteArrayLiteral("symbol=BTCUSDT&side=BUY&type=LIMIT&timeInForce=GTC&quantity=0.010&price=83000");

QByteArray algo(const char *rest) { return QByteArray("algoType=CONDITIONAL&symbol=BTCUSDT&") + rest; }

} // namespace

class TestUsdmOrders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTestLeavesNothingBehind()
    {
        Desk desk;
        const QByteArray before = QByteArray::number(desk.bench.exchange.state().nextOrderId);
        const QJsonObject tested = desk.object("POST", "order/test", kLimit);
        QCOMPARE(str(tested, "status"), QStringLiteral("NEW"));
        QCOMPARE(str(tested, "cumQuote"), QStringLiteral("0.00000"));
        QCOMPARE(desk.code("POST", "order/test", QByteArray(kLimit).replace("0.010", "9.000")), -2019);
        QCOMPARE(desk.code("POST", "order/test", QByteArray(kLimit).replace("83000", "84000.1").replace("GTC", "GTX")), -5022);
        QVERIFY(desk.bench.exchange.openOrders({}).isEmpty());
        QCOMPARE(QByteArray::number(desk.bench.exchange.state().nextOrderId), before);
        QCOMPARE(desk.bench.story(), QStringList());
    }

    void anAmendedOrderKeepsItsNameAndTakesTheNewPlace()
    {
        Desk desk;
        desk.object("POST", "order", kLimit + "&newClientOrderId=a");
        desk.bench.events.clear();
        const QByteArray base = "symbol=BTCUSDT&side=BUY&origClientOrderId=a&quantity=";
        const QJsonObject amended = desk.object("PUT", "order", base + "0.020&price=83500.5");
        QCOMPARE(str(amended, "origQty"), QStringLiteral("0.020"));
        QCOMPARE(str(amended, "price"), QStringLiteral("83500.50"));
        QCOMPARE(str(amended, "selfTradePreventionMode"), QStringLiteral("NONE"));
        QCOMPARE(desk.bench.story(), QStringList({QStringLiteral("ORDER AMENDMENT NEW")}));
        // One that reaches the market trades at once.
        QCOMPARE(str(desk.object("PUT", "order", base + "0.020&price=84100"), "status"), QStringLiteral("FILLED"));
        QCOMPARE(desk.bench.amount(), Quantity::literal("0.02"));
    }

    void anAmendmentIsRefusedAndTheOrderStays_data()
    {
        QTest::addColumn<QByteArray>("parameters");
        QTest::addColumn<int>("code");
        const auto row = [](const char *parameters, int code) { QTest::newRow(parameters) << QByteArray(parameters) << code; };
        row("side=BUY&origClientOrderId=a&quantity=0.010&price=83000", -5027);
        row("side=BUY&origClientOrderId=b&quantity=0.010&price=83100", -2013);
        row("side=SELL&origClientOrderId=a&quantity=0.010&price=83100", -2013);
        row("side=BUY&origClientOrderId=a&quantity=0.010&price=83000.05", -4014);
        row("side=BUY&origClientOrderId=a&quantity=0.010&price=90000", -4016);
        row("side=BUY&origClientOrderId=a&quantity=5000&price=83000", -4005);
        row("side=BUY&origClientOrderId=a&quantity=9&price=83000", -2019);
        row("side=BUY&origClientOrderId=a&quantity=0.001&price=10000", -5029);
        row("side=BUY&origClientOrderId=a&quantity=0.010", -1102);
        row("side=BUY&origClientOrderId=a&quantity=0.010&price=83100&priceMatch=QUEUE", -1106);
    }

    void anAmendmentIsRefusedAndTheOrderStays()
    {
        QFETCH(QByteArray, parameters);
        QFETCH(int, code);
        Desk desk;
        desk.object("POST", "order", kLimit + "&newClientOrderId=a");
        QCOMPARE(desk.code("PUT", "order", "symbol=BTCUSDT&" + parameters), code);
        const auto open = desk.bench.exchange.openOrders(kBtc);
        QCOMPARE(open.size(), 1);
        QCOMPARE(open.first().view.price, Price::literal("83000"));
        QCOMPARE(open.first().view.quantity, Quantity::literal("0.01"));
    }

    void anAmendmentThatLeavesNothingCancels()
    {
        Desk desk;
        desk.bench.exchange.setDepth(kBtc, Depth{Quantity::literal("1"), Quantity::literal("0.004")});
        desk.object("POST", "order", QByteArray(kLimit).replace("83000", "84000.1") + "&newClientOrderId=a");
        QCOMPARE(desk.bench.amount(), Quantity::literal("0.004"));
        const QJsonObject over = desk.object("PUT", "order", "symbol=BTCUSDT&side=BUY&origClientOrderId=a&quantity=0.004&price=84000.1");
        QCOMPARE(str(over, "status"), QStringLiteral("CANCELED"));
        desk.bench.exchange.setDepth(kBtc, std::nullopt);
        desk.object("POST", "order", QByteArray(kLimit).replace("GTC", "GTX") + "&newClientOrderId=b");
        QCOMPARE(str(desk.object("PUT", "order", "symbol=BTCUSDT&side=BUY&origClientOrderId=b&quantity=0.010&price=84000.1"), "status"), QStringLiteral("CANCELED"));
        QVERIFY(desk.bench.exchange.openOrders({}).isEmpty());
    }

    void aBatchAnswersInPlaceOfEach()
    {
        Desk desk;
        const QByteArray three = R"(batchOrders=[{"symbol":"BTCUSDT","side":"BUY","type":"LIMIT","timeInForce":"GTC","quantity":"0.010","price":"83000","newClientOrderId":"a"},)"
                                 R"({"symbol":"BTCUSDT","side":"UP"},{"symbol":"ETHUSDT","side":"SELL","type":"MARKET","quantity":0.5,"newOrderRespType":"RESULT"}])";
        const QJsonArray rows = desk.array("POST", "batchOrders", three);
        QCOMPARE(rows.size(), 3);
        QCOMPARE(str(rows.at(0), "clientOrderId"), QStringLiteral("a"));
        QCOMPARE(rows.at(1).toObject().value(QLatin1String("code")).toInt(), -1117);
        QCOMPARE(str(rows.at(2), "status"), QStringLiteral("FILLED"));
        const QJsonArray moved = desk.array("PUT", "batchOrders",
            R"(batchOrders=[{"symbol":"BTCUSDT","side":"BUY","origClientOrderId":"a","quantity":"0.010","price":"83100"},{"symbol":"BTCUSDT","side":"BUY","orderId":1,"quantity":"1","price":"1"}])");
        QCOMPARE(str(moved.at(0), "price"), QStringLiteral("83100.00"));
        QCOMPARE(moved.at(1).toObject().value(QLatin1String("code")).toInt(), -2013);
        const QByteArray id = str(rows.at(0), "orderId").toLatin1();
        const QJsonArray gone = desk.array("DELETE", "batchOrders", "symbol=BTCUSDT&orderidlist=%5B" + id + ",7%5D");
        QCOMPARE(str(gone.at(0), "status"), QStringLiteral("CANCELED"));
        QCOMPARE(gone.at(1).toObject().value(QLatin1String("code")).toInt(), -2011);
    }

    void batchesHaveLimits()
    {
        Desk desk;
        QCOMPARE(desk.code("POST", "batchOrders", "batchOrders=[]"), -4082);
        QCOMPARE(desk.code("POST", "batchOrders", "batchOrders=[{},{},{},{},{},{}]"), -4082);
        QCOMPARE(desk.code("POST", "batchOrders", "batchOrders=[{"), -1130);
        QCOMPARE(desk.code("POST", "batchOrders"), -1102);
        QCOMPARE(desk.code("DELETE", "batchOrders", "symbol=BTCUSDT"), -1102);
        QCOMPARE(desk.code("DELETE", "batchOrders", "symbol=BTCUSDT&origClientOrderIdList=[\"1\",\"2\",\"3\",\"4\",\"5\",\"6\",\"7\",\"8\",\"9\",\"10\",\"11\"]"), -4032);
        desk.object("POST", "order", kLimit + "&newClientOrderId=a");
        QCOMPARE(str(desk.array("DELETE", "batchOrders", "symbol=BTCUSDT&origClientOrderIdList=[\"a\"]").at(0), "status"), QStringLiteral("CANCELED"));
    }

    void aCountdownCancelsItsSymbolOnly()
    {
        Desk desk;
        desk.object("POST", "order", kLimit);
        desk.object("POST", "order", "symbol=ETHUSDT&side=BUY&type=LIMIT&timeInForce=GTC&quantity=0.1&price=2900");
        QCOMPARE(str(desk.object("POST", "countdownCancelAll", "symbol=BTCUSDT&countdownTime=5000"), "countdownTime"), QStringLiteral("5000"));
        desk.bench.now = bw::base::VenueTime(kStartMs + 4'999);
        desk.bench.exchange.passTime();
        QCOMPARE(desk.bench.exchange.openOrders(kBtc).size(), 1);
        desk.bench.now = bw::base::VenueTime(kStartMs + 5'000);
        desk.bench.exchange.passTime();
        QVERIFY(desk.bench.exchange.openOrders(kBtc).isEmpty());
        QCOMPARE(desk.bench.exchange.openOrders(kEth).size(), 1);
        // Disarmed, and armed once only.
        desk.object("POST", "order", kLimit);
        desk.object("POST", "countdownCancelAll", "symbol=BTCUSDT&countdownTime=5000");
        desk.object("POST", "countdownCancelAll", "symbol=BTCUSDT&countdownTime=0");
        desk.bench.now = bw::base::VenueTime(kStartMs + 60'000);
        desk.bench.exchange.passTime();
        QCOMPARE(desk.bench.exchange.openOrders(kBtc).size(), 1);
        QCOMPARE(desk.code("POST", "countdownCancelAll", "symbol=BTCUSDT"), -1102);
    }

    void goodTillDateEndsAnOrder()
    {
        Desk desk;
        const QByteArray gtd = QByteArray(kLimit).replace("GTC", "GTD");
        QCOMPARE(desk.code("POST", "order", gtd), -1102);
        QCOMPARE(desk.code("POST", "order", gtd + "&goodTillDate=" + QByteArray::number(qlonglong(kStartMs + 600'000))), -5040);
        QCOMPARE(desk.code("POST", "order", kLimit + "&goodTillDate=1"), -1106);
        const QJsonObject taken = desk.object("POST", "order", gtd + "&goodTillDate=" + QByteArray::number(qlonglong(kStartMs + 700'999)));
        QCOMPARE(str(taken, "timeInForce"), QStringLiteral("GTD"));
        QCOMPARE(taken.value(QLatin1String("goodTillDate")).toInteger(), kStartMs + 700'000);
        desk.bench.now = bw::base::VenueTime(kStartMs + 700'000);
        desk.bench.events.clear();
        desk.bench.btc("84000", "84000.1");
        QCOMPARE(desk.bench.story(), QStringList({QStringLiteral("ORDER EXPIRED EXPIRED")}));
    }

    void aStopLimitRestsAfterItsTriggerAndEndsWithItsOrder()
    {
        Desk desk;
        const QJsonObject taken = desk.object("POST", "algoOrder", algo("side=BUY&type=STOP&triggerPrice=84500&price=84400&quantity=0.010&clientAlgoId=s"));
        QCOMPARE(str(taken, "orderType"), QStringLiteral("STOP"));
        QCOMPARE(str(taken, "price"), QStringLiteral("84400.00"));
        desk.bench.btc("84500", "84500.1");
        QCOMPARE(desk.bench.exchange.openOrders(kBtc).size(), 1);
        QCOMPARE(str(desk.object("GET", "algoOrder", "clientAlgoId=s"), "algoStatus"), QStringLiteral("TRIGGERED"));
        QVERIFY(desk.array("GET", "openAlgoOrders").isEmpty());
        desk.bench.events.clear();
        desk.bench.btc("84300", "84300.1");
        QCOMPARE(desk.bench.story(), QStringList({QStringLiteral("ORDER TRADE FILLED"), QStringLiteral("ACCOUNT ORDER"), QStringLiteral("ALGO FINISHED")}));
        const QJsonObject over = desk.object("GET", "algoOrder", "clientAlgoId=s");
        QCOMPARE(str(over, "actualType"), QStringLiteral("LIMIT"));
        QCOMPARE(str(over, "actualQty"), QStringLiteral("0.010"));
        QCOMPARE(desk.array("GET", "allAlgoOrders", "symbol=BTCUSDT").size(), 1);
        QCOMPARE(desk.array("GET", "allAlgoOrders", "symbol=ETHUSDT").size(), 0);
    }

    void aTrailingStopFollowsAndTriggers()
    {
        Desk desk;
        desk.object("POST", "order", "symbol=BTCUSDT&side=BUY&type=MARKET&quantity=0.010");
        QCOMPARE(desk.code("POST", "algoOrder", algo("side=SELL&type=TRAILING_STOP_MARKET&callbackRate=1&activationPrice=84000&quantity=0.010&reduceOnly=true")), -2021);
        QCOMPARE(desk.code("POST", "algoOrder", algo("side=SELL&type=TRAILING_STOP_MARKET&callbackRate=1&activatePrice=85000.05&quantity=0.010&reduceOnly=true")), -4135);
        const QJsonObject taken = desk.object("POST", "algoOrder", algo("side=SELL&type=TRAILING_STOP_MARKET&callbackRate=1&activationPrice=85000&quantity=0.010&reduceOnly=true&clientAlgoId=t"));
        QCOMPARE(str(taken, "orderType"), QStringLiteral("TRAILING_STOP_MARKET"));
        QCOMPARE(str(taken, "activatePrice"), QStringLiteral("85000"));
        QCOMPARE(str(taken, "callbackRate"), QStringLiteral("1"));
        desk.bench.events.clear();
        desk.bench.btc("83000", "83000.1");   // not activated: nothing to follow
        QCOMPARE(desk.bench.story(), QStringList());
        desk.bench.btc("85000", "85000.1");
        QCOMPARE(desk.bench.story(), QStringList({QStringLiteral("ALGO NEW")}));   // the second NEW
        desk.bench.btc("86000", "86000.1");
        desk.bench.btc("85140.1", "85140.2");   // 86000 less 1 % is 85140
        QCOMPARE(desk.bench.amount(), Quantity::literal("0.01"));
        desk.bench.btc("85140", "85140.1");
        QCOMPARE(desk.bench.amount(), Quantity{});
        QCOMPARE(str(desk.object("GET", "algoOrder", "clientAlgoId=t"), "algoStatus"), QStringLiteral("FINISHED"));
    }

    void aTrailingStopWithoutActivationFollowsAtOnce()
    {
        Desk desk;
        desk.object("POST", "algoOrder", algo("side=BUY&type=TRAILING_STOP_MARKET&callbackRate=0.5&quantity=0.010"));
        desk.bench.btc("82000", "82000.1");
        desk.bench.btc("82409.9", "82410");
        QCOMPARE(desk.bench.amount(), Quantity{});
        desk.bench.btc("82410", "82410.1");
        QCOMPARE(desk.bench.amount(), Quantity::literal("0.01"));
    }

    void liquidationsAreListedAsForceOrders()
    {
        Desk desk("100");
        desk.object("POST", "order", "symbol=BTCUSDT&side=BUY&type=MARKET&quantity=0.020");
        QVERIFY(desk.array("GET", "forceOrders").isEmpty());
        desk.bench.btc("79000", "79000.1");
        const QJsonArray rows = desk.array("GET", "forceOrders", "symbol=BTCUSDT&autoCloseType=LIQUIDATION");
        QCOMPARE(rows.size(), 1);
        QVERIFY(str(rows.at(0), "clientOrderId").startsWith(QLatin1String("autoclose-")));
        QVERIFY(desk.array("GET", "forceOrders", "autoCloseType=ADL").isEmpty());
        QCOMPARE(desk.code("GET", "forceOrders", "autoCloseType=X"), -1130);
    }

    void whatIsOutOfTheOrdinaryIsStored()
    {
        Desk desk;
        desk.object("POST", "order", QByteArray(kLimit).replace("GTC", "GTD") + "&selfTradePreventionMode=EXPIRE_BOTH&goodTillDate=" + QByteArray::number(qlonglong(kStartMs + 700'000)));
        desk.object("POST", "algoOrder", algo("side=SELL&type=TRAILING_STOP_MARKET&callbackRate=1&activationPrice=85000&quantity=0.010"));
        desk.object("POST", "algoOrder", algo("side=BUY&type=STOP&triggerPrice=84500&price=84400&quantity=0.010&timeInForce=IOC&selfTradePreventionMode=NONE"));
        const auto read = accountFromJson(toJson(desk.bench.exchange.state()));
        QVERIFY(read.has_value());
        QCOMPARE(toJson(*read), toJson(desk.bench.exchange.state()));
        QCOMPARE(read->orders.begin()->second.goodTill, bw::base::VenueTime(kStartMs + 700'000));
        QVERIFY(read->algoOrders.begin()->second.trailing.has_value());
    }
};

QTEST_GUILESS_MAIN(TestUsdmOrders)
#include "tst_usdm_orders.moc"
