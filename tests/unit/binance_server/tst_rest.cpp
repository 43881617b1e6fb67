// What each route understands and how it answers: the exact fields of the exchange, and numbers as exact text.
#include "tests/unit/binance_server/venue.h"

#include <QtTest/QtTest>

using namespace bw;
using test::fields;
using test::FakeBackend;
using test::keysOf;
using test::kNowMs;
using test::Part;
using test::Reply;
using test::Venue;

class TestRest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publicAnswersHaveTheExactFields_data();
    void publicAnswersHaveTheExactFields();
    void signedAnswersHaveTheExactFields_data();
    void signedAnswersHaveTheExactFields();
    void exchangeInfoFilters();
    void marketNumbers();
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
    void historyQuestions();
    void accountNumbers();
    void hedgeModeRefusesOrders();
    void refusalOfTheMarketIsPassedOn();
    void listenKeyLife();
    void listenKeyNeedsTheKeyOnly();
};

namespace {

const char *const kQueryFields =
    "avgPrice clientOrderId cumQuote executedQty orderId origQty origType price reduceOnly side positionSide status stopPrice "
    "closePosition symbol time timeInForce type updateTime workingType priceProtect priceMatch selfTradePreventionMode goodTillDate";
const char *const kAckFields =
    "clientOrderId cumQty executedQty orderId origQty price reduceOnly side positionSide status stopPrice closePosition symbol "
    "timeInForce type origType updateTime workingType priceProtect priceMatch selfTradePreventionMode goodTillDate";
const char *const kAlgoAckFields =
    "algoId clientAlgoId algoType orderType symbol side positionSide timeInForce quantity algoStatus triggerPrice price "
    "icebergQuantity selfTradePreventionMode workingType priceMatch closePosition priceProtect reduceOnly activatePrice "
    "callbackRate createTime updateTime triggerTime goodTillDate";
const char *const kAlgoRowFields =
    "algoId clientAlgoId algoType orderType symbol side positionSide timeInForce quantity algoStatus actualOrderId actualPrice "
    "triggerPrice price icebergQuantity tpTriggerPrice tpPrice slTriggerPrice slPrice tpOrderType selfTradePreventionMode "
    "workingType priceMatch closePosition priceProtect reduceOnly createTime updateTime triggerTime goodTillDate";
const char *const kTotals =
    "totalInitialMargin totalMaintMargin totalWalletBalance totalUnrealizedProfit totalMarginBalance totalPositionInitialMargin "
    "totalOpenOrderInitialMargin totalCrossWalletBalance totalCrossUnPnl availableBalance maxWithdrawAmount assets positions ";
const char *const kLimitOrder = "symbol=BTCUSDT&side=BUY&type=LIMIT&timeInForce=GTC&quantity=0.010&price=84000.1&newClientOrderId=bw-1";
const char *const kStop =
    "algoType=CONDITIONAL&symbol=BTCUSDT&side=SELL&type=STOP_MARKET&triggerPrice=82000&closePosition=true&workingType=MARK_PRICE&clientAlgoId=bw-sl-1";

// The first object of an array, or the object itself.
QJsonValue first(const Reply &reply)
{
    const auto document = QJsonDocument::fromJson(reply.body);
    return document.isArray() ? QJsonValue(document.array().at(0)) : QJsonValue(document.object());
}

QString str(const QJsonValue &object, const char *key) { return object.toObject().value(QLatin1String(key)).toString(QStringLiteral("<not a string>")); }

} // namespace

void TestRest::publicAnswersHaveTheExactFields_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("names");
    QTest::newRow("ping") << QByteArray("/fapi/v1/ping") << QByteArray("");
    QTest::newRow("time") << QByteArray("/fapi/v1/time") << QByteArray("serverTime");
    QTest::newRow("exchangeInfo") << QByteArray("/fapi/v1/exchangeInfo") << QByteArray("exchangeFilters rateLimits serverTime assets symbols timezone");
    const QByteArray premium = "symbol markPrice indexPrice estimatedSettlePrice lastFundingRate interestRate nextFundingTime time";
    QTest::newRow("premiumIndex") << QByteArray("/fapi/v1/premiumIndex?symbol=BTCUSDT") << premium;
    QTest::newRow("premiumIndex, all") << QByteArray("/fapi/v1/premiumIndex") << premium;
    QTest::newRow("bookTicker") << QByteArray("/fapi/v1/ticker/bookTicker?symbol=BTCUSDT") << QByteArray("symbol bidPrice bidQty askPrice askQty time");
    QTest::newRow("bookTicker, all") << QByteArray("/fapi/v1/ticker/bookTicker") << QByteArray("symbol bidPrice bidQty askPrice askQty time");
    QTest::newRow("price") << QByteArray("/fapi/v1/ticker/price?symbol=BTCUSDT") << QByteArray("symbol price time");
    QTest::newRow("price v2") << QByteArray("/fapi/v2/ticker/price") << QByteArray("symbol price time");
    QTest::newRow("depth") << QByteArray("/fapi/v1/depth?symbol=BTCUSDT&limit=5") << QByteArray("lastUpdateId E T bids asks");
}

void TestRest::publicAnswersHaveTheExactFields()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, names);
    Venue venue;
    const Reply reply = venue.raw("GET", target, {}, {}); // no key needed
    QCOMPARE(reply.status, 200);
    QCOMPARE(keysOf(first(reply)), fields(names.constData()));
    QVERIFY(!QJsonDocument::fromJson(reply.body).isArray() || reply.array().size() == 2);
}

void TestRest::signedAnswersHaveTheExactFields_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("parameters");
    QTest::addColumn<QByteArray>("names");
    const auto row = [](const char *name, const char *method, const char *path, const char *parameters, const QByteArray &names) {
        QTest::newRow(name) << QByteArray(method) << QByteArray(path) << QByteArray(parameters) << names;
    };
    row("order", "POST", "/fapi/v1/order", "symbol=BTCUSDT&side=BUY&type=MARKET&quantity=0.010", kAckFields);
    row("cancel", "DELETE", "/fapi/v1/order", "symbol=BTCUSDT&origClientOrderId=bw-1", kAckFields);
    row("query", "GET", "/fapi/v1/order", "symbol=BTCUSDT&origClientOrderId=bw-1", kQueryFields);
    row("openOrder", "GET", "/fapi/v1/openOrder", "symbol=BTCUSDT&origClientOrderId=bw-1", kQueryFields);
    row("openOrders", "GET", "/fapi/v1/openOrders", "", kQueryFields);
    row("allOrders", "GET", "/fapi/v1/allOrders", "symbol=BTCUSDT", QByteArray(kQueryFields) + " pair cumBase");
    row("allOpenOrders", "DELETE", "/fapi/v1/allOpenOrders", "symbol=BTCUSDT", "code msg");
    row("algo order", "POST", "/fapi/v1/algoOrder", kStop, kAlgoAckFields);
    row("algo query", "GET", "/fapi/v1/algoOrder", "clientAlgoId=bw-sl-1",
        "algoId clientAlgoId algoType orderType symbol side positionSide timeInForce quantity algoStatus actualOrderId actualPrice "
        "triggerPrice price icebergQuantity tpOrderType selfTradePreventionMode workingType priceMatch closePosition priceProtect "
        "reduceOnly createTime updateTime triggerTime goodTillDate");
    row("algo cancel", "DELETE", "/fapi/v1/algoOrder", "algoId=3000000000012345", "algoId clientAlgoId code msg");
    row("openAlgoOrders", "GET", "/fapi/v1/openAlgoOrders", "symbol=BTCUSDT", kAlgoRowFields);
    row("algoOpenOrders", "DELETE", "/fapi/v1/algoOpenOrders", "symbol=BTCUSDT", "code msg");
    row("userTrades", "GET", "/fapi/v1/userTrades", "symbol=BTCUSDT",
        "buyer commission commissionAsset id maker orderId price qty quoteQty baseQty marginAsset realizedPnl side positionSide symbol pair time");
    row("income", "GET", "/fapi/v1/income", "", "symbol incomeType income asset info time tranId tradeId");
    row("leverageBracket", "GET", "/fapi/v1/leverageBracket", "symbol=BTCUSDT", "symbol brackets");
    row("symbolConfig", "GET", "/fapi/v1/symbolConfig", "symbol=BTCUSDT", "symbol marginType isAutoAddMargin leverage maxNotionalValue");
    row("accountConfig", "GET", "/fapi/v1/accountConfig", "", "feeTier canTrade canDeposit canWithdraw dualSidePosition updateTime multiAssetsMargin tradeGroupId");
    row("dual", "GET", "/fapi/v1/positionSide/dual", "", "dualSidePosition");
    row("commissionRate", "GET", "/fapi/v1/commissionRate", "symbol=BTCUSDT", "symbol makerCommissionRate takerCommissionRate rpiCommissionRate");
    row("rateLimit", "GET", "/fapi/v1/rateLimit/order", "", "rateLimitType interval intervalNum limit");
    const QByteArray balance = "accountAlias asset balance crossWalletBalance crossUnPnl availableBalance maxWithdrawAmount marginAvailable updateTime";
    row("balance v2", "GET", "/fapi/v2/balance", "", balance);
    row("balance v3", "GET", "/fapi/v3/balance", "", balance);
    row("account v2", "GET", "/fapi/v2/account", "",
        QByteArray(kTotals) + "feeTier feeBurn canTrade canDeposit canWithdraw updateTime multiAssetsMargin tradeGroupId");
    row("account v3", "GET", "/fapi/v3/account", "", kTotals);
    row("positionRisk v2", "GET", "/fapi/v2/positionRisk", "",
        "entryPrice breakEvenPrice marginType isAutoAddMargin isolatedMargin leverage liquidationPrice markPrice maxNotionalValue positionAmt "
        "notional isolatedWallet symbol unRealizedProfit positionSide updateTime");
    row("positionRisk v3", "GET", "/fapi/v3/positionRisk", "",
        "symbol positionSide positionAmt entryPrice breakEvenPrice markPrice unRealizedProfit liquidationPrice isolatedMargin notional "
        "marginAsset isolatedWallet initialMargin maintMargin positionInitialMargin openOrderInitialMargin adl bidNotional askNotional updateTime");
    row("listenKey", "POST", "/fapi/v1/listenKey", "", "listenKey");
}

void TestRest::signedAnswersHaveTheExactFields()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, parameters);
    QFETCH(QByteArray, names);
    Venue venue;
    QCOMPARE(venue.call("POST", "/fapi/v1/order", kLimitOrder).status, 200);
    QCOMPARE(venue.call("POST", "/fapi/v1/algoOrder", kStop).status, 200);
    for (const Part part : {Part::Query, Part::Body}) {
        const Reply reply = venue.call(method, path, parameters, method == "GET" ? Part::Query : part);
        QCOMPARE(reply.status, 200);
        QCOMPARE(keysOf(first(reply)), fields(names.constData()));
        if (method == "DELETE" && path.endsWith("order"))
            break; // cancelled for good
    }
    if (path == "/fapi/v3/account" || path == "/fapi/v2/account") {
        const bool v2 = path.contains("v2");
        const QJsonObject account = venue.call(method, path).object();
        const QByteArray asset = "asset walletBalance unrealizedProfit marginBalance maintMargin initialMargin positionInitialMargin "
                                 "openOrderInitialMargin crossWalletBalance crossUnPnl availableBalance maxWithdrawAmount updateTime";
        QCOMPARE(keysOf(account.value(QLatin1String("assets")).toArray().at(0)), fields((asset + (v2 ? " marginAvailable" : "")).constData()));
        QCOMPARE(keysOf(account.value(QLatin1String("positions")).toArray().at(0)),
                 v2 ? fields("symbol initialMargin maintMargin unrealizedProfit positionInitialMargin openOrderInitialMargin leverage isolated entryPrice "
                             "maxNotional bidNotional askNotional positionSide positionAmt updateTime")
                    : fields("symbol positionSide positionAmt unrealizedProfit isolatedMargin notional isolatedWallet initialMargin maintMargin updateTime"));
    }
}

void TestRest::exchangeInfoFilters()
{
    Venue venue;
    const QJsonObject info = venue.raw("GET", "/fapi/v1/exchangeInfo").object();
    const QJsonObject btc = info.value(QLatin1String("symbols")).toArray().at(0).toObject();
    QCOMPARE(keysOf(btc), fields("symbol pair contractType deliveryDate onboardDate status maintMarginPercent requiredMarginPercent baseAsset quoteAsset marginAsset "
                                 "pricePrecision quantityPrecision baseAssetPrecision quotePrecision underlyingType underlyingSubType settlePlan triggerProtect "
                                 "filters orderTypes timeInForce liquidationFee marketTakeBound maxMoveOrderLimit"));
    QCOMPARE(btc.value(QLatin1String("pricePrecision")).toInt(), 2);
    QCOMPARE(btc.value(QLatin1String("quantityPrecision")).toInt(), 3);
    const QByteArray filters = QJsonDocument(btc.value(QLatin1String("filters")).toArray()).toJson(QJsonDocument::Compact);
    QCOMPARE(filters,
             QByteArray(R"([{"filterType":"PRICE_FILTER","maxPrice":"4529764","minPrice":"556.80","tickSize":"0.10"},)"
                        R"({"filterType":"LOT_SIZE","maxQty":"1000","minQty":"0.001","stepSize":"0.001"},)"
                        R"({"filterType":"MARKET_LOT_SIZE","maxQty":"120","minQty":"0.001","stepSize":"0.001"},)"
                        R"({"filterType":"MAX_NUM_ORDERS","limit":200},{"filterType":"MIN_NOTIONAL","notional":"50"},)"
                        R"({"filterType":"PERCENT_PRICE","multiplierDecimal":"4","multiplierDown":"0.9500","multiplierUp":"1.0500"},)"
                        R"({"filterType":"POSITION_RISK_CONTROL","positionControlSide":"NONE"}])"));
    const QByteArray limits = QJsonDocument(info.value(QLatin1String("rateLimits")).toArray()).toJson(QJsonDocument::Compact);
    QCOMPARE(limits, QByteArray(R"([{"interval":"MINUTE","intervalNum":1,"limit":2400,"rateLimitType":"REQUEST_WEIGHT"},)"
                                R"({"interval":"MINUTE","intervalNum":1,"limit":1200,"rateLimitType":"ORDERS"},)"
                                R"({"interval":"SECOND","intervalNum":10,"limit":300,"rateLimitType":"ORDERS"}])"));
}

void TestRest::marketNumbers()
{
    Venue venue;
    QCOMPARE(venue.raw("GET", "/fapi/v1/premiumIndex?symbol=BTCUSDT").body,
             QByteArray(R"({"symbol":"BTCUSDT","markPrice":"84251.63104562","indexPrice":"84250.80495970","estimatedSettlePrice":"84250.80495970",)"
                        R"("lastFundingRate":"0.00010000","interestRate":"0.00010000","nextFundingTime":1795017600000,"time":1794999999995})"));
    QCOMPARE(venue.raw("GET", "/fapi/v1/ticker/bookTicker?symbol=BTCUSDT").body,
             QByteArray(R"({"symbol":"BTCUSDT","bidPrice":"84250.10","bidQty":"3.512","askPrice":"84250.20","askQty":"1.004","time":1794999999995})"));
    QCOMPARE(venue.raw("GET", "/fapi/v1/depth?symbol=BTCUSDT&limit=5").body,
             QByteArray(R"({"lastUpdateId":9012345678901,"E":1795000000000,"T":1794999999995,"bids":[["84250.10","3.512"]],"asks":[["84250.20","1.004"]]})"));
    QCOMPARE(venue.raw("GET", "/fapi/v1/time").body, QByteArray(R"({"serverTime":1795000000000})"));
    QCOMPARE(venue.raw("GET", "/fapi/v1/premiumIndex?symbol=XRPUSDT").code(), -1121);
    QCOMPARE(venue.raw("GET", "/fapi/v1/depth?symbol=BTCUSDT&limit=7").code(), -4021);
    QCOMPARE(venue.raw("GET", "/fapi/v1/depth").code(), -1102);
    venue.thread.run([&] { venue.backend.markets.remove(trading::Symbol(QStringLiteral("ETHUSDT"))); });
    QCOMPARE(venue.raw("GET", "/fapi/v1/premiumIndex").array().size(), 1); // no price yet: left out
    QCOMPARE(venue.raw("GET", "/fapi/v1/premiumIndex?symbol=ETHUSDT").code(), -1121);
}

void TestRest::orderReachesTheMarketAsWritten()
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

void TestRest::acknowledgementShapes_data()
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

void TestRest::acknowledgementShapes()
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

void TestRest::orderErrors_data()
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
    row("price match", whole + "&priceMatch=QUEUE", -5037, QStringLiteral("Invalid price match."));
}

void TestRest::orderErrors()
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

void TestRest::algoOrderReachesTheMarketAsWritten()
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

void TestRest::algoErrors_data()
{
    QTest::addColumn<QByteArray>("parameters");
    QTest::addColumn<int>("code");
    const QByteArray base = "algoType=CONDITIONAL&symbol=BTCUSDT&side=SELL&type=STOP_MARKET";
    QTest::newRow("no algoType") << QByteArray("symbol=BTCUSDT&side=SELL&type=STOP_MARKET&triggerPrice=1&closePosition=true") << -1102;
    QTest::newRow("bad algoType") << QByteArray("algoType=VP&symbol=BTCUSDT&side=SELL&type=STOP_MARKET&triggerPrice=1&closePosition=true") << -1130;
    QTest::newRow("market") << QByteArray("algoType=CONDITIONAL&symbol=BTCUSDT&side=SELL&type=MARKET&quantity=1") << -1116;
    QTest::newRow("trailing") << QByteArray("algoType=CONDITIONAL&symbol=BTCUSDT&side=SELL&type=TRAILING_STOP_MARKET&callbackRate=1&quantity=1") << -1116;
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

void TestRest::algoErrors()
{
    QFETCH(QByteArray, parameters);
    QFETCH(int, code);
    Venue venue;
    const Reply reply = venue.call("POST", "/fapi/v1/algoOrder", parameters);
    QCOMPARE(reply.code(), code);
    QCOMPARE(reply.status, 400);
    QVERIFY(venue.backend.placedAlgos.isEmpty());
}

void TestRest::queriesAndCancels()
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

void TestRest::keysAreRequired()
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

void TestRest::historyQuestions()
{
    Venue venue;
    QCOMPARE(venue.call("GET", "/fapi/v1/userTrades", "symbol=BTCUSDT&fromId=7&limit=3").status, 200);
    QCOMPARE(venue.backend.lastQuestion.fromId, std::optional<std::int64_t>(7));
    QCOMPARE(venue.backend.lastQuestion.limit, 3);
    QCOMPARE(venue.call("GET", "/fapi/v1/income", "incomeType=FUNDING_FEE&startTime=5&endTime=9").status, 200);
    QCOMPARE(venue.backend.lastQuestion.incomeType, QStringLiteral("FUNDING_FEE"));
    QCOMPARE(venue.backend.lastQuestion.from, std::optional<base::VenueTime>(base::VenueTime(5)));
    QCOMPARE(venue.backend.lastQuestion.to, std::optional<base::VenueTime>(base::VenueTime(9)));
    QCOMPARE(venue.backend.lastQuestion.limit, 100);
    QCOMPARE(venue.call("GET", "/fapi/v1/allOrders", "symbol=BTCUSDT&orderId=4").status, 200);
    QCOMPARE(venue.backend.lastQuestion.orderId, std::optional<trading::VenueOrderId>(trading::VenueOrderId(4)));
    QCOMPARE(venue.backend.lastQuestion.limit, 500);
    QCOMPARE(venue.call("GET", "/fapi/v1/allOrders", "symbol=BTCUSDT&limit=1001").code(), -1130);
    QCOMPARE(venue.call("GET", "/fapi/v1/allOrders", "symbol=BTCUSDT&limit=0").code(), -1130);
    QCOMPARE(venue.call("GET", "/fapi/v1/allOrders", "symbol=BTCUSDT&startTime=9&endTime=5").code(), -1023);
    QCOMPARE(venue.call("GET", "/fapi/v1/userTrades", "symbol=BTCUSDT&startTime=0&endTime=604800001").code(), -4165);
    QCOMPARE(venue.call("GET", "/fapi/v1/userTrades", "symbol=BTCUSDT&fromId=1&startTime=0").code(), -1128);
    const QJsonValue trade = first(venue.call("GET", "/fapi/v1/userTrades", "symbol=BTCUSDT"));
    QCOMPARE(str(trade, "qty"), QStringLiteral("0.010"));
    QCOMPARE(str(trade, "quoteQty"), QStringLiteral("843.00000"));
    QCOMPARE(str(trade, "commission"), QStringLiteral("0.16860000"));
    QCOMPARE(str(first(venue.call("GET", "/fapi/v1/income")), "income"), QStringLiteral("-1.23456789"));
}

void TestRest::accountNumbers()
{
    Venue venue;
    QCOMPARE(first(venue.call("GET", "/fapi/v3/positionRisk")).toObject(),
             QJsonDocument::fromJson(R"({"symbol":"BTCUSDT","positionSide":"BOTH","positionAmt":"-0.250","entryPrice":"84300.0","breakEvenPrice":"84266.28",
               "markPrice":"84251.63000000","unRealizedProfit":"12.09250000","liquidationPrice":"101233.1","isolatedMargin":"0","notional":"-21062.90750000",
               "marginAsset":"USDT","isolatedWallet":"0","initialMargin":"2122.49075000","maintMargin":"84.25163000","positionInitialMargin":"2106.29075000",
               "openOrderInitialMargin":"16.20000000","adl":1,"bidNotional":"0","askNotional":"0","updateTime":1795000000100})").object());
    const QJsonObject account = venue.call("GET", "/fapi/v3/account").object();
    QCOMPARE(str(account, "totalWalletBalance"), QStringLiteral("12000.50000000"));
    QCOMPARE(str(account, "totalMarginBalance"), QStringLiteral("12012.59250000"));
    QCOMPARE(str(account, "totalInitialMargin"), QStringLiteral("2122.49075000"));
    QCOMPARE(str(account, "availableBalance"), QStringLiteral("9890.10000000"));
    QCOMPARE(venue.call("GET", "/fapi/v3/positionRisk", "symbol=ETHUSDT").body, QByteArray("[]"));
    const QJsonArray v2 = venue.call("GET", "/fapi/v2/positionRisk").array(); // flat ones too
    QCOMPARE(v2.size(), 2);
    QCOMPARE(str(v2.at(1), "positionAmt"), QStringLiteral("0.000"));
    QCOMPARE(str(v2.at(1), "leverage"), QStringLiteral("10"));
    QCOMPARE(str(v2.at(1), "entryPrice"), QStringLiteral("0.0"));
    const QByteArray brackets = venue.call("GET", "/fapi/v1/leverageBracket", "symbol=BTCUSDT").body;
    QCOMPARE(brackets, QByteArray(R"([{"symbol":"BTCUSDT","brackets":[{"bracket":1,"initialLeverage":125,"notionalCap":300000,"notionalFloor":0,"maintMarginRatio":0.004,"cum":0},)"
                                  R"({"bracket":2,"initialLeverage":100,"notionalCap":800000,"notionalFloor":300000,"maintMarginRatio":0.005,"cum":300}]}])"));
    QCOMPARE(venue.call("GET", "/fapi/v1/commissionRate", "symbol=BTCUSDT").body,
             QByteArray(R"({"symbol":"BTCUSDT","makerCommissionRate":"0.0002","takerCommissionRate":"0.0005","rpiCommissionRate":"0.0002"})"));
}

void TestRest::hedgeModeRefusesOrders()
{
    Venue venue;
    venue.thread.run([&] { venue.backend.hedge = true; });
    QCOMPARE(venue.call("GET", "/fapi/v1/positionSide/dual").body, QByteArray(R"({"dualSidePosition":true})"));
    QCOMPARE(venue.call("GET", "/fapi/v1/accountConfig").object().value(QLatin1String("dualSidePosition")).toBool(), true);
    for (const char *side : {"", "&positionSide=LONG", "&positionSide=BOTH"})
        QCOMPARE(venue.call("POST", "/fapi/v1/order", QByteArray("symbol=BTCUSDT&side=BUY&type=MARKET&quantity=0.010") + side).code(), -4061);
    QVERIFY(venue.backend.placed.isEmpty());
}

void TestRest::refusalOfTheMarketIsPassedOn()
{
    Venue venue;
    venue.thread.run([&] { venue.backend.refusal = binance_server::VenueError{-5022, QStringLiteral("Post \"only\" refused."), 418}; });
    const Reply reply = venue.call("POST", "/fapi/v1/order", kLimitOrder);
    QCOMPARE(reply.status, 418);
    QCOMPARE(reply.body, QByteArray("{\"code\":-5022,\"msg\":\"Post \\\"only\\\" refused.\"}"));
}

void TestRest::listenKeyLife()
{
    Venue venue;
    QCOMPARE(venue.raw("PUT", "/fapi/v1/listenKey").code(), -1125);
    QCOMPARE(venue.raw("DELETE", "/fapi/v1/listenKey").code(), -1125);
    const QString key = str(venue.raw("POST", "/fapi/v1/listenKey").object(), "listenKey");
    QCOMPARE(key.size(), 64);
    QCOMPARE(str(venue.raw("POST", "/fapi/v1/listenKey").object(), "listenKey"), key);
    QCOMPARE(str(venue.raw("PUT", "/fapi/v1/listenKey").object(), "listenKey"), key);
    QCOMPARE(venue.raw("PUT", "/fapi/v1/listenKey?listenKey=" + key.toLatin1()).status, 200);
    QCOMPARE(venue.raw("PUT", "/fapi/v1/listenKey?listenKey=other").code(), -1125);
    QCOMPARE(venue.raw("DELETE", "/fapi/v1/listenKey").body, QByteArray("{}"));
    const Reply gone = venue.raw("PUT", "/fapi/v1/listenKey");
    QCOMPARE(gone.code(), -1125);
    QCOMPARE(gone.message(), QStringLiteral("This listenKey does not exist."));
    QCOMPARE(gone.status, 400);
    QVERIFY(str(venue.raw("POST", "/fapi/v1/listenKey").object(), "listenKey") != key);
}

void TestRest::listenKeyNeedsTheKeyOnly()
{
    Venue venue;
    QCOMPARE(venue.raw("POST", "/fapi/v1/listenKey", {}, {}).code(), -2014);
    QCOMPARE(venue.raw("POST", "/fapi/v1/listenKey", {}, "Other").code(), -2015);
}

QTEST_GUILESS_MAIN(TestRest)
#include "tst_rest.moc"
