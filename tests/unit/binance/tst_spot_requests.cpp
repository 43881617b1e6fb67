// Every request of spot as it will stand on the wire.
#include "core/base/contracts.h"
#include "core/binance/spot/requests.h"

#include <QtTest>

Q_DECLARE_METATYPE(bw::binance::HttpCall)

using namespace bw::binance;
using namespace bw::binance::spot;
using namespace bw::trading;
using bw::base::VenueTime;
using bw::safety::AttachedStop;

namespace {

const Symbol kBtc(QStringLiteral("BTCUSDT"));

ClientOrderId idOf(const char *text)
{
    return ClientOrderId(QString::fromLatin1(text));
}

OrderWish limitEntry(TimeInForce tif)
{
    OrderWish wish;
    wish.symbol = kBtc;
    wish.clientId = idOf("bw-1");
    wish.type = OrderType::Limit;
    wish.timeInForce = tif;
    wish.quantity = Quantity::literal("0.010");
    wish.limitPrice = Price::literal("84000.50");
    return wish;
}

OrderWish marketExit()
{
    OrderWish wish = limitEntry(TimeInForce::Gtc);
    wish.side = Side::Sell;
    wish.type = OrderType::Market;
    wish.limitPrice.reset();
    wish.reduceOnly = true;
    return wish;
}

StopWish aStop()
{
    StopWish wish;
    wish.symbol = kBtc;
    wish.clientId = idOf("bw-s");
    wish.triggerPrice = Price::literal("82000");
    wish.quantity = Quantity::literal("0.01");
    return wish;
}

AttachedStop attached(AttachedStop::Form form, bool withTakeProfit)
{
    AttachedStop stop;
    stop.form = form;
    stop.listId = idOf("bw-l");
    stop.stopId = idOf("bw-s");
    stop.triggerPrice = Price::literal("82000");
    if (form == AttachedStop::Form::Oto) {
        stop.quantity = Quantity::literal("0.009");
    }
    if (withTakeProfit) {
        stop.takeProfit = Price::literal("90000");
        stop.takeProfitId = idOf("bw-t");
    }
    return stop;
}

ExitPairWish exitPair()
{
    return {kBtc, idOf("bw-l"), Quantity::literal("0.01"), idOf("bw-t"), Price::literal("90000"), idOf("bw-s"), Price::literal("82000")};
}

void placements()
{
    using Form = AttachedStop::Form;
    const auto entry = [](TimeInForce tif) { return placeOrder(limitEntry(tif)); };
    const auto list = [](TimeInForce tif, Form form, bool pair) { return placeEntryList(limitEntry(tif), attached(form, pair)); };
    QTest::newRow("market exit") << placeOrder(marketExit()) << QStringLiteral("E POST /api/v3/order order.place")
        << QByteArray("symbol=BTCUSDT&side=SELL&type=MARKET&quantity=0.01&newClientOrderId=bw-1&newOrderRespType=RESULT");
    QTest::newRow("limit entry") << entry(TimeInForce::Gtc) << QStringLiteral("R POST /api/v3/order order.place")
        << QByteArray("symbol=BTCUSDT&side=BUY&type=LIMIT&quantity=0.01&price=84000.5&timeInForce=GTC&newClientOrderId=bw-1&newOrderRespType=RESULT");
    QTest::newRow("all or nothing") << entry(TimeInForce::Fok) << QStringLiteral("R POST /api/v3/order order.place")
        << QByteArray("symbol=BTCUSDT&side=BUY&type=LIMIT&quantity=0.01&price=84000.5&timeInForce=FOK&newClientOrderId=bw-1&newOrderRespType=RESULT");
    QTest::newRow("at once") << entry(TimeInForce::Ioc) << QStringLiteral("R POST /api/v3/order order.place")
        << QByteArray("symbol=BTCUSDT&side=BUY&type=LIMIT&quantity=0.01&price=84000.5&timeInForce=IOC&newClientOrderId=bw-1&newOrderRespType=RESULT");
    QTest::newRow("post-only") << entry(TimeInForce::Gtx) << QStringLiteral("R POST /api/v3/order order.place")
        << QByteArray("symbol=BTCUSDT&side=BUY&type=LIMIT_MAKER&quantity=0.01&price=84000.5&newClientOrderId=bw-1&newOrderRespType=RESULT");
    QTest::newRow("stop") << placeStop(aStop()) << QStringLiteral("E POST /api/v3/order order.place")
        << QByteArray("symbol=BTCUSDT&side=SELL&type=STOP_LOSS&quantity=0.01&stopPrice=82000&newClientOrderId=bw-s&newOrderRespType=RESULT");
    QTest::newRow("OPO") << list(TimeInForce::Fok, Form::Opo, false) << QStringLiteral("R POST /api/v3/orderList/opo orderList.place.opo")
        << QByteArray("symbol=BTCUSDT&listClientOrderId=bw-l&workingType=LIMIT&workingSide=BUY&workingClientOrderId=bw-1&workingPrice=84000.5&workingQuantity=0.01"
                      "&workingTimeInForce=FOK&pendingSide=SELL&pendingType=STOP_LOSS&pendingClientOrderId=bw-s&pendingStopPrice=82000&newOrderRespType=RESULT");
    QTest::newRow("OPOCO") << list(TimeInForce::Fok, Form::Opo, true) << QStringLiteral("R POST /api/v3/orderList/opoco orderList.place.opoco")
        << QByteArray("symbol=BTCUSDT&listClientOrderId=bw-l&workingType=LIMIT&workingSide=BUY&workingClientOrderId=bw-1&workingPrice=84000.5&workingQuantity=0.01"
                      "&workingTimeInForce=FOK&pendingSide=SELL&pendingAboveType=LIMIT_MAKER&pendingAboveClientOrderId=bw-t&pendingAbovePrice=90000"
                      "&pendingBelowType=STOP_LOSS&pendingBelowClientOrderId=bw-s&pendingBelowStopPrice=82000&newOrderRespType=RESULT");
    QTest::newRow("OTO") << list(TimeInForce::Gtc, Form::Oto, false) << QStringLiteral("R POST /api/v3/orderList/oto orderList.place.oto")
        << QByteArray("symbol=BTCUSDT&listClientOrderId=bw-l&workingType=LIMIT&workingSide=BUY&workingClientOrderId=bw-1&workingPrice=84000.5&workingQuantity=0.01"
                      "&workingTimeInForce=GTC&pendingSide=SELL&pendingQuantity=0.009&pendingType=STOP_LOSS&pendingClientOrderId=bw-s&pendingStopPrice=82000&newOrderRespType=RESULT");
    QTest::newRow("OTOCO") << list(TimeInForce::Gtc, Form::Oto, true) << QStringLiteral("R POST /api/v3/orderList/otoco orderList.place.otoco")
        << QByteArray("symbol=BTCUSDT&listClientOrderId=bw-l&workingType=LIMIT&workingSide=BUY&workingClientOrderId=bw-1&workingPrice=84000.5&workingQuantity=0.01"
                      "&workingTimeInForce=GTC&pendingSide=SELL&pendingQuantity=0.009&pendingAboveType=LIMIT_MAKER&pendingAboveClientOrderId=bw-t&pendingAbovePrice=90000"
                      "&pendingBelowType=STOP_LOSS&pendingBelowClientOrderId=bw-s&pendingBelowStopPrice=82000&newOrderRespType=RESULT");
    QTest::newRow("OCO") << placeExitPair(exitPair()) << QStringLiteral("E POST /api/v3/orderList/oco orderList.place.oco")
        << QByteArray("symbol=BTCUSDT&listClientOrderId=bw-l&side=SELL&quantity=0.01&aboveType=LIMIT_MAKER&aboveClientOrderId=bw-t&abovePrice=90000"
                      "&belowType=STOP_LOSS&belowClientOrderId=bw-s&belowStopPrice=82000&newOrderRespType=RESULT");
}

void cancelsAndReads()
{
    const VenueTime since(1'795'000'000'000);
    QTest::newRow("cancel") << cancelOrder(kBtc, idOf("a:b/c")) << QStringLiteral("E DELETE /api/v3/order order.cancel") << QByteArray("symbol=BTCUSDT&origClientOrderId=a%3Ab%2Fc");
    QTest::newRow("cancel list") << cancelList(kBtc, idOf("bw-l")) << QStringLiteral("E DELETE /api/v3/orderList orderList.cancel") << QByteArray("symbol=BTCUSDT&listClientOrderId=bw-l");
    QTest::newRow("cancel all") << cancelAllOrders(kBtc) << QStringLiteral("E DELETE /api/v3/openOrders openOrders.cancelAll") << QByteArray("symbol=BTCUSDT");
    QTest::newRow("order") << lookUpOrder(kBtc, idOf("bw-1")) << QStringLiteral("R GET /api/v3/order order.status") << QByteArray("symbol=BTCUSDT&origClientOrderId=bw-1");
    QTest::newRow("list") << lookUpList(idOf("bw-l")) << QStringLiteral("R GET /api/v3/orderList orderList.status") << QByteArray("origClientOrderId=bw-l");
    QTest::newRow("account") << account() << QStringLiteral("R GET /api/v3/account account.status") << QByteArray("omitZeroBalances=true");
    QTest::newRow("open orders") << openOrders() << QStringLiteral("R GET /api/v3/openOrders openOrders.status") << QByteArray();
    QTest::newRow("open lists") << openLists() << QStringLiteral("R GET /api/v3/openOrderList openOrderLists.status") << QByteArray();
    QTest::newRow("trades between") << myTradesBetween(kBtc, since, VenueTime(1'795'000'000'999)) << QStringLiteral("R GET /api/v3/myTrades myTrades")
        << QByteArray("symbol=BTCUSDT&startTime=1795000000000&endTime=1795000000999&limit=1000");
    QTest::newRow("orders from") << ordersFrom(kBtc, VenueOrderId(9)) << QStringLiteral("R GET /api/v3/allOrders allOrders") << QByteArray("symbol=BTCUSDT&orderId=9&limit=1000");
    QTest::newRow("trades from") << myTradesFrom(kBtc, TradeId(7)) << QStringLiteral("R GET /api/v3/myTrades myTrades") << QByteArray("symbol=BTCUSDT&fromId=7&limit=1000");
    QTest::newRow("permissions") << permissions() << QStringLiteral("R GET /sapi/v1/account/apiRestrictions -") << QByteArray();
    QTest::newRow("deposits") << deposits(since) << QStringLiteral("R GET /sapi/v1/capital/deposit/hisrec -") << QByteArray("startTime=1795000000000");
    QTest::newRow("deposits ever") << deposits({}) << QStringLiteral("R GET /sapi/v1/capital/deposit/hisrec -") << QByteArray();
    QTest::newRow("withdrawals") << withdrawals(since) << QStringLiteral("R GET /sapi/v1/capital/withdraw/history -") << QByteArray("startTime=1795000000000");
    QTest::newRow("transfers") << transfers(QLatin1StringView("MAIN_UMFUTURE"), since) << QStringLiteral("R GET /sapi/v1/asset/transfer -")
        << QByteArray("type=MAIN_UMFUTURE&startTime=1795000000000&size=100");
    QTest::newRow("ping") << ping() << QStringLiteral("P GET /api/v3/ping ping") << QByteArray();
    QTest::newRow("time") << serverTime() << QStringLiteral("P GET /api/v3/time time") << QByteArray();
    QTest::newRow("exchangeInfo") << exchangeInfo() << QStringLiteral("P GET /api/v3/exchangeInfo exchangeInfo") << QByteArray("showPermissionSets=false");
    QTest::newRow("book tickers") << bookTickers({kBtc, Symbol(QStringLiteral("ETHUSDT"))}) << QStringLiteral("P GET /api/v3/ticker/bookTicker -")
        << QByteArray("symbols=%5B%22BTCUSDT%22%2C%22ETHUSDT%22%5D");
    QTest::newRow("account events") << subscribeAccount() << QStringLiteral("R POST  userDataStream.subscribe.signature") << QByteArray();
    QTest::newRow("logged on") << subscribeLoggedOnAccount() << QStringLiteral("P POST  userDataStream.subscribe") << QByteArray();
}

// P: public, R: signed, E: signed and sent even while the exchange asks for fewer requests. Last the WebSocket API's name.
QByteArray lineOf(const HttpCall &call)
{
    const QByteArray method = call.method == Method::Get ? "GET" : call.method == Method::Post ? "POST" : call.method == Method::Delete ? "DELETE" : "?";
    const QByteArray kind = call.security == Security::None ? "P" : call.urgency == Urgency::Essential ? "E" : "R";
    const QByteArray ws = call.wsMethod.isEmpty() ? QByteArray("-") : QByteArray(call.wsMethod.data(), call.wsMethod.size());
    return kind + ' ' + method + ' ' + call.path.toLatin1() + ' ' + ws;
}

} // namespace

class TestSpotRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRequest_data()
    {
        QTest::addColumn<HttpCall>("call");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QByteArray>("parameters");
        placements();
        cancelsAndReads();
    }
    void everyRequest()
    {
        QFETCH(HttpCall, call);
        QFETCH(QByteArray, parameters);
        QTEST(QString::fromLatin1(lineOf(call)), "line");
        QCOMPARE(call.parameters.encoded(), parameters);
        QVERIFY(!call.permit);
        // The WebSocket API has the same parameters, with numbers and flags of its own kind.
        const QJsonObject object = call.parameters.object();
        for (const char *number : {"startTime", "endTime", "fromId", "limit", "size"}) {
            QVERIFY(!object.contains(QLatin1StringView(number)) || object.value(QLatin1StringView(number)).isDouble());
        }
    }

    void whatCannotBeAskedIsOurMistake()
    {
        using bw::base::ContractViolation;
        OrderWish noPrice = limitEntry(TimeInForce::Gtc);
        noPrice.limitPrice.reset();
        QVERIFY_THROWS_EXCEPTION(ContractViolation, (void)placeOrder(noPrice));
        StopWish noQuantity = aStop();
        noQuantity.quantity.reset();
        QVERIFY_THROWS_EXCEPTION(ContractViolation, (void)placeStop(noQuantity));
        const AttachedStop opo = attached(AttachedStop::Form::Opo, false);
        QVERIFY_THROWS_EXCEPTION(ContractViolation, (void)placeEntryList(marketExit(), opo));
        QVERIFY_THROWS_EXCEPTION(ContractViolation, (void)placeEntryList(limitEntry(TimeInForce::Gtx), opo));
        OrderWish sells = limitEntry(TimeInForce::Fok);
        sells.side = Side::Sell;
        QVERIFY_THROWS_EXCEPTION(ContractViolation, (void)placeEntryList(sells, opo));
        AttachedStop otoWithout = attached(AttachedStop::Form::Oto, false);
        otoWithout.quantity = {};
        QVERIFY_THROWS_EXCEPTION(ContractViolation, (void)placeEntryList(limitEntry(TimeInForce::Gtc), otoWithout));
        AttachedStop unnamed = attached(AttachedStop::Form::Opo, true);
        unnamed.takeProfitId = {};
        QVERIFY_THROWS_EXCEPTION(ContractViolation, (void)placeEntryList(limitEntry(TimeInForce::Fok), unnamed));
        ExitPairWish crossed = exitPair();
        crossed.stopTrigger = crossed.takeProfit;
        QVERIFY_THROWS_EXCEPTION(ContractViolation, (void)placeExitPair(crossed));
    }
};

QTEST_GUILESS_MAIN(TestSpotRequests)
#include "tst_spot_requests.moc"
