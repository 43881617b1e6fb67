// Every request as it will stand on the wire.
#include "core/base/contracts.h"
#include "core/binance/usdm/requests.h"

#include <QtTest>

Q_DECLARE_METATYPE(bw::binance::HttpCall)

using namespace bw::binance;
using namespace bw::binance::usdm;
using namespace bw::trading;

namespace {

OrderWish marketExit()
{
    OrderWish wish;
    wish.symbol = Symbol(QStringLiteral("BTCUSDT"));
    wish.clientId = ClientOrderId(QStringLiteral("bw-1"));
    wish.side = Side::Sell;
    wish.quantity = Quantity::literal("0.010");
    wish.reduceOnly = true;
    return wish;
}

} // namespace

class TestRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marketOrder()
    {
        const HttpCall call = placeOrder(marketExit());
        QCOMPARE(call.method, Method::Post);
        QCOMPARE(call.path, QStringLiteral("/fapi/v1/order"));
        QCOMPARE(call.security, Security::Signed);
        QCOMPARE(call.urgency, Urgency::Essential);
        QVERIFY(!call.permit);
        QCOMPARE(call.parameters.encoded(), QByteArray("symbol=BTCUSDT&side=SELL&type=MARKET&quantity=0.01&reduceOnly=true"
                                                       "&newClientOrderId=bw-1&newOrderRespType=RESULT"));
    }

    void limitEntry()
    {
        OrderWish wish = marketExit();
        wish.side = Side::Buy;
        wish.type = OrderType::Limit;
        wish.limitPrice = Price::literal("84000.50");
        wish.timeInForce = TimeInForce::Gtx;
        wish.reduceOnly = false;
        wish.clientId = ClientOrderId(QStringLiteral("a:b/c"));
        const HttpCall call = placeOrder(wish);
        QCOMPARE(call.urgency, Urgency::Routine); // an entry waits while the venue asks for fewer requests
        QCOMPARE(call.parameters.encoded(), QByteArray("symbol=BTCUSDT&side=BUY&type=LIMIT&quantity=0.01&price=84000.5&timeInForce=GTX"
                                                       "&newClientOrderId=a%3Ab%2Fc&newOrderRespType=RESULT"));
    }

    void timeInForceWords_data()
    {
        QTest::addColumn<int>("tif");
        QTest::addColumn<QByteArray>("word");
        QTest::newRow("gtc") << int(TimeInForce::Gtc) << QByteArray("timeInForce=GTC");
        QTest::newRow("ioc") << int(TimeInForce::Ioc) << QByteArray("timeInForce=IOC");
        QTest::newRow("fok") << int(TimeInForce::Fok) << QByteArray("timeInForce=FOK");
        QTest::newRow("gtx") << int(TimeInForce::Gtx) << QByteArray("timeInForce=GTX");
    }
    void timeInForceWords()
    {
        QFETCH(int, tif);
        QFETCH(QByteArray, word);
        OrderWish wish = marketExit();
        wish.type = OrderType::Limit;
        wish.limitPrice = Price::literal("1");
        wish.timeInForce = TimeInForce(tif);
        QVERIFY(placeOrder(wish).parameters.encoded().contains(word));
    }

    void impossibleWishesFailAContract()
    {
        OrderWish noPrice = marketExit();
        noPrice.type = OrderType::Limit;
        QVERIFY_THROWS_EXCEPTION(bw::base::ContractViolation, (void)placeOrder(noPrice));
        OrderWish noQuantity = marketExit();
        noQuantity.quantity = Quantity();
        QVERIFY_THROWS_EXCEPTION(bw::base::ContractViolation, (void)placeOrder(noQuantity));
        OrderWish noId = marketExit();
        noId.clientId = ClientOrderId();
        QVERIFY_THROWS_EXCEPTION(bw::base::ContractViolation, (void)placeOrder(noId));
    }

    void stopThatClosesThePosition()
    {
        StopWish wish;
        wish.symbol = Symbol(QStringLiteral("BTCUSDT"));
        wish.clientId = ClientOrderId(QStringLiteral("bw-sl-1"));
        wish.side = Side::Sell;
        wish.triggerPrice = Price::literal("82000.10");
        const HttpCall call = placeStop(wish);
        QCOMPARE(call.method, Method::Post);
        QCOMPARE(call.path, QStringLiteral("/fapi/v1/algoOrder"));
        QCOMPARE(call.urgency, Urgency::Essential);
        QVERIFY(!call.permit);
        QCOMPARE(call.parameters.encoded(), QByteArray("algoType=CONDITIONAL&symbol=BTCUSDT&side=SELL&type=STOP_MARKET&triggerPrice=82000.1"
                                                       "&workingType=MARK_PRICE&priceProtect=false&closePosition=true&clientAlgoId=bw-sl-1"));
    }

    void stopOfAQuantityIsReduceOnly()
    {
        StopWish wish;
        wish.symbol = Symbol(QStringLiteral("BTCUSDT"));
        wish.clientId = ClientOrderId(QStringLiteral("bw-sl-2"));
        wish.side = Side::Buy;
        wish.triggerPrice = Price::literal("90000");
        wish.quantity = Quantity::literal("0.5");
        const QByteArray sent = placeStop(wish).parameters.encoded();
        QVERIFY(sent.contains("quantity=0.5&reduceOnly=true"));
        QVERIFY(!sent.contains("closePosition")); // the venue refuses both together
    }

    void onTheWebSocketApi()
    {
        const Symbol btc(QStringLiteral("BTCUSDT"));
        const ClientOrderId id(QStringLiteral("x1"));
        StopWish stop;
        stop.symbol = btc;
        stop.clientId = id;
        stop.triggerPrice = Price::literal("82000");
        QCOMPARE(placeOrder(marketExit()).wsMethod, QLatin1StringView("order.place"));
        QCOMPARE(placeStop(stop).wsMethod, QLatin1StringView("algoOrder.place"));
        QCOMPARE(cancelOrder(btc, id).wsMethod, QLatin1StringView("order.cancel"));
        QCOMPARE(cancelStop(id).wsMethod, QLatin1StringView("algoOrder.cancel"));
        QCOMPARE(lookUpOrder(btc, id).wsMethod, QLatin1StringView("order.status"));
        QVERIFY(lookUpStop(id).wsMethod.isEmpty()); // exist on REST alone
        QVERIFY(cancelAllOrders(btc).wsMethod.isEmpty());
        QVERIFY(openOrders().wsMethod.isEmpty());
    }

    void theRest_data()
    {
        QTest::addColumn<HttpCall>("call");
        QTest::addColumn<QByteArray>("wire");
        QTest::addColumn<bool>("isSigned");
        QTest::addColumn<bool>("essential");
        const Symbol btc(QStringLiteral("BTCUSDT"));
        const ClientOrderId id(QStringLiteral("x1"));
        const auto row = [](const char *name, const HttpCall &call, const char *wire, bool isSigned, bool essential) {
            QTest::newRow(name) << call << QByteArray(wire) << isSigned << essential;
        };
        row("cancel", cancelOrder(btc, id), "4 /fapi/v1/order symbol=BTCUSDT&origClientOrderId=x1", true, true);
        row("cancel stop", cancelStop(id), "4 /fapi/v1/algoOrder clientAlgoId=x1", true, true);
        row("cancel all", cancelAllOrders(btc), "4 /fapi/v1/allOpenOrders symbol=BTCUSDT", true, true);
        row("query", lookUpOrder(btc, id), "1 /fapi/v1/order symbol=BTCUSDT&origClientOrderId=x1", true, false);
        row("query stop", lookUpStop(id), "1 /fapi/v1/algoOrder clientAlgoId=x1", true, false);
        row("ping", ping(), "1 /fapi/v1/ping ", false, false);
        row("time", serverTime(), "1 /fapi/v1/time ", false, false);
        row("info", exchangeInfo(), "1 /fapi/v1/exchangeInfo ", false, false);
        row("best prices", bookTickers(), "1 /fapi/v1/ticker/bookTicker ", false, false);
        row("marks", premiumIndexes(), "1 /fapi/v1/premiumIndex ", false, false);
        row("balances", balances(), "1 /fapi/v3/balance ", true, false);
        row("positions", positions(), "1 /fapi/v3/positionRisk ", true, false);
        row("orders", openOrders(), "1 /fapi/v1/openOrders ", true, false);
        row("stops", openStops(), "1 /fapi/v1/openAlgoOrders ", true, false);
        row("mode", positionMode(), "1 /fapi/v1/positionSide/dual ", true, false);
        row("income", income(bw::base::VenueTime(1795000000000), bw::base::VenueTime(1795000000999)),
            "1 /fapi/v1/income startTime=1795000000000&endTime=1795000000999&limit=1000", true, false);
        row("trades", userTrades(Symbol(QStringLiteral("BTCUSDT")), bw::base::VenueTime(1795000000000), bw::base::VenueTime(1795000000999)),
            "1 /fapi/v1/userTrades symbol=BTCUSDT&startTime=1795000000000&endTime=1795000000999&limit=1000", true, false);
        row("listen key", openListenKey(), "2 /fapi/v1/listenKey ", false, false);
        row("keep listen key", keepListenKey(), "3 /fapi/v1/listenKey ", false, false);
    }
    void theRest()
    {
        QFETCH(HttpCall, call);
        QFETCH(QByteArray, wire);
        QFETCH(bool, isSigned);
        QFETCH(bool, essential);
        QCOMPARE(QByteArray::number(int(call.method)) + ' ' + call.path.toUtf8() + ' ' + call.parameters.encoded(), wire);
        QCOMPARE(call.security == Security::Signed, isSigned);
        QCOMPARE(call.urgency == Urgency::Essential, essential);
    }
};

QTEST_GUILESS_MAIN(TestRequests)
#include "tst_requests.moc"
