// Orders over REST: they reach the market as written, or are refused with the number of the exchange.
#include "tests/unit/binance_server/server_stage.h"

using namespace bw;
using namespace bw::test;

class TestRestOrders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void orderReachesTheMarketAsWritten();
    void acknowledgementShapes_data();
    void acknowledgementShapes();
    void orderErrors_data();
    void orderErrors();
    void algoOrderReachesTheMarketAsWritten();
    void algoErrors_data();
    void algoErrors();
    void queriesAndCancels();
    void keysAreRequired();
    void hedgeModeNeedsASide();
    void refusalOfTheMarketIsPassedOn();
};

void TestRestOrders::orderReachesTheMarketAsWritten()
{
    Venue venue;
    QCOMPARE(venue.call("POST", "/fapi/v1/order", "symbol=ETHUSDT&side=SELL&type=LIMIT&timeInForce=GTX&quantity=1.5000&price=3000.10&reduceOnly=true"
                                                 "&newClientOrderId=a%3Ab%2Fc.d_e-f&positionSide=BOTH", Part::Body).status, 200);
    const auto order = venue.backend.placed.value(0);
    QCOMPARE(order.symbol.text(), QStringLiteral("ETHUSDT"));
    QCOMPARE(order.side, trading::Side::Sell);
    QCOMPARE(order.type, trading::OrderType::Limit);
    QCOMPARE(order.timeInForce, trading::TimeInForce::Gtx);
    QCOMPARE(order.quantity, trading::Quantity::literal("1.5"));
    QCOMPARE(order.price.value_or(trading::Price()), trading::Price::literal("3000.1"));
    QVERIFY(order.reduceOnly);
    QCOMPARE(order.clientId.text(), QStringLiteral("a:b/c.d_e-f"));
    QCOMPARE(venue.call("POST", "/fapi/v1/order", "symbol=BTCUSDT&side=BUY&type=MARKET&quantity=0.010").status, 200);
    const auto market = venue.backend.placed.value(1);
    QCOMPARE(market.type, trading::OrderType::Market);
    QVERIFY(!market.price.has_value());
    QVERIFY(!market.reduceOnly);
    QVERIFY(market.clientId.isEmpty());
}

void TestRestOrders::acknowledgementShapes_data()
{
    QTest::addColumn<QByteArray>("parameters");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("executed");
    const QByteArray market = "symbol=BTCUSDT&side=BUY&type=MARKET&quantity=0.010";
    const QByteArray limit = "symbol=BTCUSDT&side=BUY&type=LIMIT&quantity=0.010&price=84000.1";
    QTest::newRow("market, default") << market << QStringLiteral("NEW") << QStringLiteral("0.000");
    QTest::newRow("market, ACK") << QByteArray(market + "&newOrderRespType=ACK") << QStringLiteral("NEW") << QStringLiteral("0.000");
    QTest::newRow("market, RESULT") << QByteArray(market + "&newOrderRespType=RESULT") << QStringLiteral("FILLED") << QStringLiteral("0.010");
    QTest::newRow("IOC, RESULT") << QByteArray(limit + "&timeInForce=IOC&newOrderRespType=RESULT") << QStringLiteral("FILLED") << QStringLiteral("0.010");
    QTest::newRow("IOC, ACK") << QByteArray(limit + "&timeInForce=IOC") << QStringLiteral("NEW") << QStringLiteral("0.000");
    QTest::newRow("GTC, RESULT") << QByteArray(limit + "&timeInForce=GTC&newOrderRespType=RESULT") << QStringLiteral("NEW") << QStringLiteral("0.000");
}

void TestRestOrders::acknowledgementShapes()
{
    QFETCH(QByteArray, parameters);
    QFETCH(QString, status);
    QFETCH(QString, executed);
    Venue venue;
    const QJsonObject ack = venue.call("POST", "/fapi/v1/order", parameters).object();
    QCOMPARE(str(ack, "status"), status);
    QCOMPARE(str(ack, "executedQty"), executed);
    QCOMPARE(str(ack, "cumQty"), executed);
    QCOMPARE(str(ack, "origQty"), QStringLiteral("0.010"));
    QCOMPARE(str(ack, "price"), parameters.contains("price=") ? QStringLiteral("84000.10") : QStringLiteral("0.00"));
    QCOMPARE(ack.value(QLatin1String("orderId")).toInteger(), 412345678901);
    QVERIFY(!ack.contains(QLatin1String("avgPrice")) && !ack.contains(QLatin1String("cumQuote")));
    const QJsonObject query = venue.call("GET", "/fapi/v1/order", "symbol=BTCUSDT&orderId=412345678901").object();
    if (str(query, "status") == QLatin1String("FILLED")) {
        QCOMPARE(str(query, "avgPrice"), QStringLiteral("84250.20000000"));
        QCOMPARE(str(query, "cumQuote"), QStringLiteral("842.50200"));
    }
    binance_server::ServerConfig older;
    older.ackShape = binance_server::AckShape::WithAverages;
    Venue past(older);
    const QJsonObject olderAck = past.call("POST", "/fapi/v1/order", parameters).object();
    QCOMPARE(str(olderAck, "avgPrice"), status == QLatin1String("FILLED") ? QStringLiteral("84250.20000000") : QStringLiteral("0.00000000"));
}

void TestRestOrders::orderErrors_data()
{
    QTest::addColumn<QByteArray>("parameters");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("message");
    const QByteArray market = "symbol=BTCUSDT&side=BUY&type=MARKET";
    const QByteArray limit = "symbol=BTCUSDT&side=BUY&type=LIMIT";
    const QByteArray whole = limit + "&timeInForce=GTC&quantity=0.010&price=84000";
    const auto missing = [](const char *name) {
        return QStringLiteral("Mandatory parameter '%1' was not sent, was empty/null, or malformed.").arg(QLatin1String(name));
    };
    const auto surplus = [](const char *name) { return QStringLiteral("Parameter '%1' sent when not required.").arg(QLatin1String(name)); };
    const QString algo = QStringLiteral("Order type not supported for this endpoint. Please use the Algo Order API endpoints instead.");
    const auto row = [](const char *name, const QByteArray &parameters, int code, const QString &message) {
        QTest::newRow(name) << parameters << code << message;
    };
    row("no symbol", "side=BUY&type=MARKET&quantity=1", -1102, missing("symbol"));
    row("unknown symbol", "symbol=XRPUSDT&side=BUY&type=MARKET&quantity=1", -1121, QStringLiteral("Invalid symbol."));
    row("lower-case symbol", "symbol=btcusdt&side=BUY&type=MARKET&quantity=1", -1121, QStringLiteral("Invalid symbol."));
    row("no side", "symbol=BTCUSDT&type=MARKET&quantity=1", -1102, missing("side"));
    row("bad side", "symbol=BTCUSDT&side=LONG&type=MARKET&quantity=1", -1117, QStringLiteral("Invalid side."));
    row("no type", "symbol=BTCUSDT&side=BUY&quantity=1", -1102, missing("type"));
    row("bad type", "symbol=BTCUSDT&side=BUY&type=ICEBERG&quantity=1", -1116, QStringLiteral("Invalid orderType."));
    for (const char *type : {"STOP", "STOP_MARKET", "TAKE_PROFIT", "TAKE_PROFIT_MARKET", "TRAILING_STOP_MARKET"})
        row(type, "symbol=BTCUSDT&side=SELL&quantity=1&stopPrice=80000&type=" + QByteArray(type), -4120, algo);
    row("no quantity", market, -1102, missing("quantity"));
    row("empty quantity", market + "&quantity=", -1102, missing("quantity"));
    row("limit without price", limit + "&timeInForce=GTC&quantity=0.010", -1102, missing("price"));
    row("limit without time in force", limit + "&quantity=0.010&price=84000", -1102, missing("timeInForce"));
    row("bad time in force", limit + "&timeInForce=DAY&quantity=0.010&price=84000", -1115, QStringLiteral("Invalid timeInForce."));
    row("market with time in force", market + "&quantity=0.010&timeInForce=GTC", -1106, surplus("timeInForce"));
    row("market with price", market + "&quantity=0.010&price=84000", -1106, surplus("price"));
    row("limit with stop price", whole + "&stopPrice=80000", -1106, surplus("stopPrice"));
    row("market with close position", market + "&quantity=0.010&closePosition=true", -4136, QStringLiteral("Target strategy invalid for orderType, closePosition true."));
    row("quantity too precise", market + "&quantity=0.0105", -1111, QStringLiteral("Precision is over the maximum defined for this asset."));
    row("quantity beyond any scale", market + "&quantity=0.01000000000000000001", -1111, QStringLiteral("Precision is over the maximum defined for this asset."));
    row("price too precise", limit + "&timeInForce=GTC&quantity=0.010&price=84000.123", -1111, QStringLiteral("Precision is over the maximum defined for this asset."));
    for (const char *bad : {"abc", "-1", "1e3", "+1", ".5", "1.", "0x10", "NaN", "1,5", "999999999999999999999"})
        row(bad, market + "&quantity=" + QByteArray(bad).replace("+", "%2B"), -1100,
            QStringLiteral("Illegal characters found in parameter 'quantity'; legal range is '^([0-9]{1,20})(\\.[0-9]{1,20})?$'."));
    row("reduceOnly not a word", market + "&quantity=0.010&reduceOnly=1", -1130, QStringLiteral("Data sent for parameter 'reduceOnly' is not valid."));
    row("long client id", whole + "&newClientOrderId=" + QByteArray(37, 'a'), -4015, QStringLiteral("Client order id length should not be more than 36 chars."));
    row("bad client id", whole + "&newClientOrderId=a%20b", -4015, QStringLiteral("Client order id is not valid."));
    row("empty client id", whole + "&newClientOrderId=", -1105, QStringLiteral("Parameter 'newClientOrderId' was empty."));
    row("bad response type", whole + "&newOrderRespType=FULL", -1136, QStringLiteral("Invalid newOrderRespType."));
    row("position side of hedge mode", whole + "&positionSide=LONG", -4061, QStringLiteral("Order's position side does not match user's setting."));
    row("bad position side", whole + "&positionSide=UP", -4060, QStringLiteral("Invalid position side."));
    row("price match", whole + "&priceMatch=BEST", -5037, QStringLiteral("Invalid price match."));
}

void TestRestOrders::orderErrors()
{
    QFETCH(QByteArray, parameters);
    QFETCH(int, code);
    QFETCH(QString, message);
    Venue venue;
    const Reply reply = venue.call("POST", "/fapi/v1/order", parameters);
    QCOMPARE(reply.code(), code);
    QCOMPARE(reply.message(), message);
    QCOMPARE(reply.status, 400);
    QVERIFY(venue.backend.placed.isEmpty());
}

void TestRestOrders::algoOrderReachesTheMarketAsWritten()
{
    Venue venue;
    const Reply reply = venue.call("POST", "/fapi/v1/algoOrder", QByteArray(kStop) + "&priceProtect=TRUE&timeInForce=GTE_GTC", Part::Body);
    QCOMPARE(reply.body,
             QByteArray(R"({"algoId":3000000000012345,"clientAlgoId":"bw-sl-1","algoType":"CONDITIONAL","orderType":"STOP_MARKET","symbol":"BTCUSDT",)"
                        R"("side":"SELL","positionSide":"BOTH","timeInForce":"GTC","quantity":"0.000","algoStatus":"NEW","triggerPrice":"82000.00",)"
                        R"("price":"0.00","icebergQuantity":null,"selfTradePreventionMode":"EXPIRE_MAKER","workingType":"MARK_PRICE","priceMatch":"NONE",)"
                        R"("closePosition":true,"priceProtect":true,"reduceOnly":false,"activatePrice":"","callbackRate":"","createTime":1795000000009,)"
                        R"("updateTime":1795000000009,"triggerTime":0,"goodTillDate":0})"));
    const auto stop = venue.backend.placedAlgos.value(0);
    QCOMPARE(stop.type, trading::ConditionalType::StopMarket);
    QCOMPARE(stop.triggerBy, binance_server::TriggerBy::MarkPrice);
    QCOMPARE(stop.triggerPrice, trading::Price::literal("82000"));
    QVERIFY(stop.closePosition && stop.priceProtect && !stop.reduceOnly && stop.quantity.isZero());
    QCOMPARE(venue.call("POST", "/fapi/v1/algoOrder", "algoType=CONDITIONAL&symbol=BTCUSDT&side=SELL&type=TAKE_PROFIT_MARKET&triggerPrice=90000.5&quantity=0.010&reduceOnly=true").status, 200);
    const auto profit = venue.backend.placedAlgos.value(1);
    QCOMPARE(profit.type, trading::ConditionalType::TakeProfitMarket);
    QCOMPARE(profit.triggerBy, binance_server::TriggerBy::ContractPrice);
    QCOMPARE(profit.quantity, trading::Quantity::literal("0.01"));
    QVERIFY(profit.reduceOnly && !profit.closePosition);
}

void TestRestOrders::algoErrors_data()
{
    QTest::addColumn<QByteArray>("parameters");
    QTest::addColumn<int>("code");
    const QByteArray base = "algoType=CONDITIONAL&symbol=BTCUSDT&side=SELL&type=STOP_MARKET";
    QTest::newRow("no algoType") << QByteArray("symbol=BTCUSDT&side=SELL&type=STOP_MARKET&triggerPrice=1&closePosition=true") << -1102;
    QTest::newRow("bad algoType") << QByteArray("algoType=VP&symbol=BTCUSDT&side=SELL&type=STOP_MARKET&triggerPrice=1&closePosition=true") << -1130;
    QTest::newRow("market") << QByteArray("algoType=CONDITIONAL&symbol=BTCUSDT&side=SELL&type=MARKET&quantity=1") << -1116;
    QTest::newRow("trailing") << QByteArray("algoType=CONDITIONAL&symbol=BTCUSDT&side=SELL&type=TRAILING_STOP_MARKET&callbackRate=20.1&quantity=1") << -2007;
    QTest::newRow("trailing with a trigger") << QByteArray("algoType=CONDITIONAL&symbol=BTCUSDT&side=SELL&type=TRAILING_STOP_MARKET&callbackRate=1&triggerPrice=1&quantity=1") << -1106;
    QTest::newRow("stop without price") << QByteArray("algoType=CONDITIONAL&symbol=BTCUSDT&side=SELL&type=STOP&triggerPrice=80000&quantity=1") << -1102;
    QTest::newRow("stop that closes the position") << QByteArray("algoType=CONDITIONAL&symbol=BTCUSDT&side=SELL&type=STOP&triggerPrice=80000&price=80000&closePosition=true") << -4136;
    QTest::newRow("no trigger") << QByteArray(base + "&closePosition=true") << -1102;
    QTest::newRow("no quantity") << QByteArray(base + "&triggerPrice=80000") << -1102;
    QTest::newRow("close position and quantity") << QByteArray(base + "&triggerPrice=80000&closePosition=true&quantity=0.010") << -4137;
    QTest::newRow("close position and reduce only") << QByteArray(base + "&triggerPrice=80000&closePosition=true&reduceOnly=true") << -4138;
    QTest::newRow("trigger too precise") << QByteArray(base + "&triggerPrice=80000.123&closePosition=true") << -1111;
    QTest::newRow("price") << QByteArray(base + "&triggerPrice=80000&price=1&closePosition=true") << -1106;
    QTest::newRow("bad working type") << QByteArray(base + "&triggerPrice=80000&closePosition=true&workingType=INDEX") << -1130;
    QTest::newRow("bad client id") << QByteArray(base + "&triggerPrice=80000&closePosition=true&clientAlgoId=" + QByteArray(37, 'x')) << -4015;
    QTest::newRow("unknown symbol") << QByteArray("algoType=CONDITIONAL&symbol=XRPUSDT&side=SELL&type=STOP_MARKET&triggerPrice=1&closePosition=true") << -1121;
}

void TestRestOrders::algoErrors()
{
    QFETCH(QByteArray, parameters);
    QFETCH(int, code);
    Venue venue;
    const Reply reply = venue.call("POST", "/fapi/v1/algoOrder", parameters);
    QCOMPARE(reply.code(), code);
    QCOMPARE(reply.status, 400);
    QVERIFY(venue.backend.placedAlgos.isEmpty());
}

void TestRestOrders::queriesAndCancels()
{
    Venue venue;
    venue.call("POST", "/fapi/v1/order", kLimitOrder);
    QCOMPARE(venue.call("GET", "/fapi/v1/order", "symbol=BTCUSDT&orderId=412345678901").body,
             QByteArray(R"({"orderId":412345678901,"symbol":"BTCUSDT","status":"NEW","clientOrderId":"bw-1","price":"84000.10","avgPrice":"0.00000000",)"
                        R"("origQty":"0.010","executedQty":"0.000","cumQuote":"0.00000","timeInForce":"GTC","type":"LIMIT","reduceOnly":false,"closePosition":false,)"
                        R"("side":"BUY","positionSide":"BOTH","stopPrice":"0.00","workingType":"CONTRACT_PRICE","priceProtect":false,"origType":"LIMIT",)"
                        R"("priceMatch":"NONE","selfTradePreventionMode":"EXPIRE_MAKER","goodTillDate":0,"time":1795000000007,"updateTime":1795000000007})"));
    QCOMPARE(venue.call("GET", "/fapi/v1/order", "symbol=BTCUSDT&orderId=1").code(), -2013);
    QCOMPARE(venue.call("GET", "/fapi/v1/openOrders", "symbol=ETHUSDT").body, QByteArray("[]"));
    QCOMPARE(str(venue.call("DELETE", "/fapi/v1/order", "symbol=BTCUSDT&origClientOrderId=bw-1", Part::Body).object(), "status"), QStringLiteral("CANCELED"));
    QCOMPARE(venue.call("GET", "/fapi/v1/openOrder", "symbol=BTCUSDT&origClientOrderId=bw-1").code(), -2013); // closed
    QCOMPARE(venue.call("DELETE", "/fapi/v1/order", "symbol=BTCUSDT&orderId=2").code(), -2011);
    QCOMPARE(venue.call("DELETE", "/fapi/v1/allOpenOrders", "symbol=BTCUSDT").body, QByteArray(R"({"code":200,"msg":"The operation of cancel all open order is done."})"));
    QCOMPARE(venue.backend.cancelledAll, QList{trading::Symbol(QStringLiteral("BTCUSDT"))});
    QVERIFY(venue.backend.cancelledAllAlgos.isEmpty()); // two books
    QCOMPARE(venue.call("DELETE", "/fapi/v1/algoOpenOrders", "symbol=ETHUSDT").status, 200);
    QCOMPARE(venue.backend.cancelledAllAlgos, QList{trading::Symbol(QStringLiteral("ETHUSDT"))});
    venue.call("POST", "/fapi/v1/algoOrder", kStop);
    QCOMPARE(venue.call("DELETE", "/fapi/v1/algoOrder", "clientAlgoId=bw-sl-1").body,
             QByteArray(R"({"algoId":3000000000012345,"clientAlgoId":"bw-sl-1","code":"200","msg":"success"})"));
    QCOMPARE(venue.call("GET", "/fapi/v1/algoOrder", "algoId=5").code(), -2013);
    venue.thread.run([&] {
        auto &algo = venue.backend.algos.last();
        algo.view.status = trading::AlgoStatus::Triggered;
        algo.actualOrderId = trading::VenueOrderId(77);
        algo.actualPrice = trading::Price::literal("81999.9");
        algo.actualQuantity = trading::Quantity::literal("0.01");
    });
    const QJsonObject triggered = venue.call("GET", "/fapi/v1/algoOrder", "clientAlgoId=bw-sl-1").object();
    QCOMPARE(str(triggered, "algoStatus"), QStringLiteral("TRIGGERED"));
    QCOMPARE(str(triggered, "actualOrderId"), QStringLiteral("77"));
    QCOMPARE(str(triggered, "actualType"), QStringLiteral("MARKET"));
    QCOMPARE(str(triggered, "actualQty"), QStringLiteral("0.010"));
}

void TestRestOrders::keysAreRequired()
{
    Venue venue;
    QCOMPARE(venue.call("GET", "/fapi/v1/order", "symbol=BTCUSDT").code(), -1102);
    QCOMPARE(venue.call("DELETE", "/fapi/v1/order", "orderId=1").code(), -1102);
    QCOMPARE(venue.call("DELETE", "/fapi/v1/order", "symbol=BTCUSDT&orderId=x").code(), -1130);
    QCOMPARE(venue.call("DELETE", "/fapi/v1/algoOrder", "").code(), -1102);
    QCOMPARE(venue.call("DELETE", "/fapi/v1/allOpenOrders", "").code(), -1102);
    QCOMPARE(venue.call("DELETE", "/fapi/v1/algoOpenOrders", "").code(), -1102);
    QCOMPARE(venue.call("GET", "/fapi/v1/userTrades", "").code(), -1102);
    QCOMPARE(venue.call("GET", "/fapi/v1/commissionRate", "").code(), -1102);
    QVERIFY(venue.backend.cancelledAll.isEmpty() && venue.backend.cancelledAllAlgos.isEmpty());
}

void TestRestOrders::hedgeModeNeedsASide()
{
    Venue venue;
    venue.thread.run([&] { venue.backend.hedge = true; });
    QCOMPARE(venue.call("GET", "/fapi/v1/positionSide/dual").body, QByteArray(R"({"dualSidePosition":true})"));
    QCOMPARE(venue.call("GET", "/fapi/v1/accountConfig").object().value(QLatin1String("dualSidePosition")).toBool(), true);
    for (const char *side : {"", "&positionSide=BOTH"})
        QCOMPARE(venue.call("POST", "/fapi/v1/order", QByteArray("symbol=BTCUSDT&side=BUY&type=MARKET&quantity=0.010") + side).code(), -4061);
    QVERIFY(venue.backend.placed.isEmpty());
    const Reply placed = venue.call("POST", "/fapi/v1/order", "symbol=BTCUSDT&side=BUY&type=MARKET&quantity=0.010&positionSide=SHORT");
    QCOMPARE(placed.object().value(QLatin1String("positionSide")).toString(), QStringLiteral("SHORT"));
    QVERIFY(venue.backend.placed.first().positionSide == PositionSide::Short);
}

void TestRestOrders::refusalOfTheMarketIsPassedOn()
{
    Venue venue;
    venue.thread.run([&] { venue.backend.refusal = binance_server::VenueError{-5022, QStringLiteral("Post \"only\" refused."), 418}; });
    const Reply reply = venue.call("POST", "/fapi/v1/order", kLimitOrder);
    QCOMPARE(reply.status, 418);
    QCOMPARE(reply.body, QByteArray("{\"code\":-5022,\"msg\":\"Post \\\"only\\\" refused.\"}"));
}

QTEST_GUILESS_MAIN(TestRestOrders)
#include "tst_rest_orders.moc"
