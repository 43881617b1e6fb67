// Every REST route of spot on a real socket: what it answers, by the documented fields, and how it refuses.
#include "tests/integration/spot_stage.h"

using namespace bw;
using bw::test::Reply;
using bw::test::SpotStage;

namespace {

constexpr const char *kAck = "symbol orderId orderListId clientOrderId transactTime";
constexpr const char *kResult =
    "symbol orderId orderListId clientOrderId transactTime price origQty executedQty origQuoteOrderQty cummulativeQuoteQty status "
    "timeInForce type side workingTime selfTradePreventionMode";
constexpr const char *kFull =
    "symbol orderId orderListId clientOrderId transactTime price origQty executedQty origQuoteOrderQty cummulativeQuoteQty status "
    "timeInForce type side workingTime selfTradePreventionMode fills";
constexpr const char *kQuery =
    "symbol orderId orderListId clientOrderId price origQty executedQty cummulativeQuoteQty status timeInForce type side stopPrice "
    "icebergQty time updateTime isWorking workingTime origQuoteOrderQty selfTradePreventionMode";
constexpr const char *kCancel =
    "symbol origClientOrderId orderId orderListId clientOrderId transactTime price origQty executedQty origQuoteOrderQty "
    "cummulativeQuoteQty status timeInForce type side selfTradePreventionMode";
constexpr const char *kList =
    "orderListId contingencyType listStatusType listOrderStatus listClientOrderId transactionTime symbol orders";
constexpr const char *kListFull =
    "orderListId contingencyType listStatusType listOrderStatus listClientOrderId transactionTime symbol orders orderReports";
constexpr const char *kDay =
    "symbol priceChange priceChangePercent weightedAvgPrice prevClosePrice lastPrice lastQty bidPrice bidQty askPrice askQty "
    "openPrice highPrice lowPrice volume quoteVolume openTime closeTime firstId lastId count";
constexpr const char *kWindow =
    "symbol priceChange priceChangePercent weightedAvgPrice openPrice highPrice lowPrice lastPrice volume quoteVolume openTime "
    "closeTime firstId lastId count";
constexpr const char *kMini = "symbol openPrice highPrice lowPrice lastPrice volume quoteVolume openTime closeTime firstId lastId count";
constexpr const char *kTrade = "id price qty quoteQty time isBuyerMaker isBestMatch";

constexpr const char *kLimit = "side=BUY&type=LIMIT&timeInForce=GTC&quantity=0.01&price=80000&newClientOrderId=mine";
constexpr const char *kOco = "symbol=BTCUSDT&side=SELL&quantity=0.01&aboveType=LIMIT_MAKER&abovePrice=90000&belowType=STOP_LOSS&belowStopPrice=80000";
constexpr const char *kWorking = "symbol=BTCUSDT&workingType=LIMIT&workingSide=BUY&workingTimeInForce=GTC&workingPrice=80000&workingQuantity=0.01&";

QStringList firstFields(const Reply &reply)
{
    const QJsonDocument document = QJsonDocument::fromJson(reply.body);
    return test::keysOf(document.isArray() ? document.array().at(0) : QJsonValue(document.object()));
}

} // namespace

class SpotRestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void strangersTradeWhatTheFeedTells()
    {
        SpotStage stage;
        const auto trades = [&] { return stage.raw("GET", "/api/v3/trades?symbol=BTCUSDT").array(); };
        const auto before = trades().size();
        paper::FeedTick tick = paper::tickOf({trading::Symbol(QStringLiteral("BTCUSDT")), trading::Price::literal("84000"), trading::Price::literal("84000.1"),
                                              trading::Price::literal("84000.1"), trading::Price::literal("84000")});
        tick.tellsTrades = true;
        stage.thread.run([&] { stage.venue->setPrices({tick}); });
        QCOMPARE(trades().size(), before);               // nobody traded
        tick.print = paper::TradePrint{trading::Price::literal("84000.1"), trading::Quantity::literal("0.1234567"), trading::Side::Buy};
        stage.thread.run([&] { stage.venue->setPrices({tick}); });
        QCOMPARE(trades().size(), before + 1);
        const QJsonObject trade = trades().last().toObject();
        QCOMPARE(trade.value(QLatin1String("price")).toString(), QStringLiteral("84000.10000000"));
        QCOMPARE(trade.value(QLatin1String("qty")).toString(), QStringLiteral("0.12345000"));
        QCOMPARE(trade.value(QLatin1String("isBuyerMaker")).toBool(true), false);
        QCOMPARE(stage.raw("GET", "/api/v3/ticker/bookTicker?symbol=BTCUSDT").object().value(QLatin1String("bidPrice")).toString(), QStringLiteral("84000.00000000"));
    }

    void everyPublicRouteAnswersItsFields_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("fields");
        const auto row = [](const char *target, const char *fields) { QTest::newRow(target) << QByteArray(target) << QByteArray(fields); };
        row("ping", "");
        row("time", "serverTime");
        row("exchangeInfo", "timezone serverTime rateLimits exchangeFilters symbols");
        row("depth?symbol=BTCUSDT&limit=5", "lastUpdateId bids asks");
        row("trades?symbol=BTCUSDT", kTrade);
        row("historicalTrades?symbol=BTCUSDT&fromId=1", kTrade);
        row("aggTrades?symbol=BTCUSDT", "a p q f l T m M");
        row("avgPrice?symbol=BTCUSDT", "mins price closeTime");
        row("ticker/24hr?symbol=BTCUSDT", kDay);
        row("ticker/24hr?symbols=%5B%22BTCUSDT%22,%22BNBBTC%22%5D&type=MINI", kMini);
        row("ticker/24hr", kDay);
        row("ticker/tradingDay?symbol=BTCUSDT", kWindow);
        row("ticker?symbol=BTCUSDT&windowSize=4h", kWindow);
        row("ticker?symbols=[%22BTCUSDT%22]&type=MINI", kMini);
        row("ticker/price?symbol=BTCUSDT", "symbol price");
        row("ticker/price", "symbol price");
        row("ticker/bookTicker?symbol=BTCUSDT", "symbol bidPrice bidQty askPrice askQty");
    }
    void everyPublicRouteAnswersItsFields()
    {
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, fields);
        SpotStage stage;
        const Reply reply = stage.raw("GET", "/api/v3/" + target, {}, QByteArray());
        QCOMPARE(reply.status, 200);
        QCOMPARE(firstFields(reply), test::fields(fields.constData()));
        QVERIFY(reply.header("X-MBX-USED-WEIGHT-1M").toInt() >= 1);
        QCOMPARE(reply.header("Content-Type"), QByteArray("application/json;charset=UTF-8"));
    }

    void exchangeInfoStatesEveryRuleOfASymbol()
    {
        SpotStage stage;
        const QJsonArray symbols = stage.raw("GET", "/api/v3/exchangeInfo?symbol=BTCUSDT").object().value(QLatin1String("symbols")).toArray();
        QCOMPARE(symbols.size(), 1);
        QCOMPARE(test::keysOf(symbols.at(0)),
                 test::fields("symbol status baseAsset baseAssetPrecision quoteAsset quotePrecision quoteAssetPrecision baseCommissionPrecision "
                              "quoteCommissionPrecision orderTypes icebergAllowed ocoAllowed otoAllowed opoAllowed quoteOrderQtyMarketAllowed "
                              "allowTrailingStop cancelReplaceAllowed amendAllowed pegInstructionsAllowed isSpotTradingAllowed "
                              "isMarginTradingAllowed filters permissions permissionSets defaultSelfTradePreventionMode "
                              "allowedSelfTradePreventionModes"));
        QStringList types;
        for (const QJsonValue &filter : symbols.at(0).toObject().value(QLatin1String("filters")).toArray())
            types << filter.toObject().value(QLatin1String("filterType")).toString();
        QCOMPARE(types.join(QLatin1Char(' ')),
                 QStringLiteral("PRICE_FILTER LOT_SIZE ICEBERG_PARTS MARKET_LOT_SIZE TRAILING_DELTA PERCENT_PRICE_BY_SIDE NOTIONAL "
                                "MAX_NUM_ORDERS MAX_NUM_ORDER_LISTS MAX_NUM_ALGO_ORDERS MAX_NUM_ORDER_AMENDS"));
        const auto count = [&](const char *query) {
            return stage.raw("GET", QByteArray("/api/v3/exchangeInfo") + query).object().value(QLatin1String("symbols")).toArray().size();
        };
        QCOMPARE(count("?permissions=MARGIN"), 0);
        QCOMPARE(count("?permissions=%5B%22SPOT%22,%22MARGIN%22%5D"), 5);
        QCOMPARE(count("?symbolStatus=HALT"), 0);
    }

    void candlesFollowTheTradesAndStandStillWithoutThem()
    {
        SpotStage stage;
        stage.nowMs += 120'000;
        stage.price("84100");
        const QJsonArray candles = stage.raw("GET", "/api/v3/klines?symbol=BTCUSDT&interval=1m").array();
        QCOMPARE(candles.size(), 3);
        const QJsonArray first = candles.at(0).toArray();
        const QJsonArray between = candles.at(1).toArray();
        const QJsonArray now = candles.at(2).toArray();
        QCOMPARE(first.size(), 12);
        QCOMPARE(first.at(0).toInteger(), 1'795'000'020'000);
        QCOMPARE(between.at(8).toInt(), 0);
        QCOMPARE(between.at(5).toString(), QStringLiteral("0.00000000"));
        QCOMPARE(between.at(1), first.at(4));
        QCOMPARE(now.at(4).toString(), QStringLiteral("84100.01000000"));   // a rise is bought at the ask
        QCOMPARE(stage.raw("GET", "/api/v3/uiKlines?symbol=BTCUSDT&interval=1M&limit=5000").array().size(), 1);
    }

    void everySignedRouteAnswersItsFields_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("parameters");
        QTest::addColumn<QByteArray>("fields");
        const auto row = [](const char *method, const char *path, const QByteArray &parameters, const char *fields) {
            QTest::addRow("%s %s %s", method, path, parameters.constData()) << QByteArray(method) << QByteArray(path) << parameters << QByteArray(fields);
        };
        const QByteArray symbol = "symbol=BTCUSDT";
        const QByteArray market = symbol + "&side=BUY&type=MARKET&quantity=0.01";
        row("POST", "/api/v3/order", market, kFull);
        row("POST", "/api/v3/order", market + "&newOrderRespType=RESULT", kResult);
        row("POST", "/api/v3/order", market + "&newOrderRespType=ACK", kAck);
        row("POST", "/api/v3/order", symbol + "&side=BUY&type=LIMIT_MAKER&quantity=0.01&price=80000", kAck);
        row("POST", "/api/v3/order", symbol + "&side=SELL&type=STOP_LOSS&quantity=0.01&stopPrice=80000", kAck);
        row("POST", "/api/v3/order/test", market, "");
        row("POST", "/api/v3/order/test", market + "&computeCommissionRates=true",
            "standardCommissionForOrder specialCommissionForOrder taxCommissionForOrder discount");
        row("GET", "/api/v3/order", symbol + "&origClientOrderId=mine", kQuery);
        row("GET", "/api/v3/order", symbol + "&orderId=2", kQuery);
        row("DELETE", "/api/v3/order", symbol + "&origClientOrderId=mine", kCancel);
        row("DELETE", "/api/v3/openOrders", symbol, kCancel);
        row("GET", "/api/v3/openOrders", {}, kQuery);
        row("GET", "/api/v3/allOrders", symbol, kQuery);
        row("GET", "/api/v3/myTrades", symbol, "symbol id orderId orderListId price qty quoteQty commission commissionAsset time isBuyer isMaker isBestMatch");
        row("POST", "/api/v3/order/cancelReplace", market + "&cancelReplaceMode=STOP_ON_FAILURE&cancelOrigClientOrderId=mine",
            "cancelResult newOrderResult cancelResponse newOrderResponse");
        row("PUT", "/api/v3/order/amend/keepPriority", symbol + "&origClientOrderId=mine&newQty=0.005", "transactTime executionId amendedOrder");
        row("POST", "/api/v3/orderList/oco", kOco, kListFull);
        row("POST", "/api/v3/orderList/oto", QByteArray(kWorking) + "pendingType=MARKET&pendingSide=SELL&pendingQuantity=0.005", kListFull);
        row("POST", "/api/v3/orderList/otoco",
            QByteArray(kWorking) + "pendingSide=SELL&pendingQuantity=0.005&pendingAboveType=LIMIT_MAKER&pendingAbovePrice=90000&"
                                   "pendingBelowType=STOP_LOSS&pendingBelowStopPrice=70000", kListFull);
        row("POST", "/api/v3/orderList/opo", QByteArray(kWorking) + "pendingType=MARKET&pendingSide=SELL", kListFull);
        row("POST", "/api/v3/orderList/opoco",
            QByteArray(kWorking) + "pendingSide=SELL&pendingAboveType=LIMIT_MAKER&pendingAbovePrice=90000&pendingBelowType=STOP_LOSS_LIMIT&"
                                   "pendingBelowStopPrice=70000&pendingBelowPrice=69000&pendingBelowTimeInForce=GTC", kListFull);
        row("POST", "/api/v3/order/oco", "symbol=BTCUSDT&side=SELL&quantity=0.01&price=90000&stopPrice=80000&stopLimitPrice=79000&stopLimitTimeInForce=GTC", kListFull);
        row("GET", "/api/v3/orderList", "orderListId=1", kList);
        row("DELETE", "/api/v3/orderList", symbol + "&orderListId=1", kListFull);
        row("GET", "/api/v3/openOrderList", {}, kList);
        row("GET", "/api/v3/allOrderList", {}, kList);
        row("GET", "/api/v3/account", "omitZeroBalances=true",
            "makerCommission takerCommission buyerCommission sellerCommission commissionRates canTrade canWithdraw canDeposit brokered "
            "requireSelfTradePrevention preventSor updateTime accountType balances permissions uid");
        row("GET", "/api/v3/account/commission", symbol, "symbol standardCommission specialCommission taxCommission discount");
        row("GET", "/api/v3/rateLimit/order", {}, "rateLimitType interval intervalNum limit count");
        row("GET", "/sapi/v1/account/apiRestrictions", {},
            "ipRestrict createTime enableReading enableWithdrawals enableInternalTransfer enableMargin enableFutures permitsUniversalTransfer "
            "enableVanillaOptions enableFixApiTrade enableFixReadOnly enableSpotAndMarginTrading enablePortfolioMarginTrading");
        row("GET", "/sapi/v1/capital/config/getall", {}, "");
        row("GET", "/sapi/v1/capital/deposit/hisrec", "coin=BTC", "");
        row("GET", "/sapi/v1/capital/withdraw/history", "limit=10", "");
        row("GET", "/sapi/v1/asset/transfer", "type=MAIN_UMFUTURE", "total rows");
        row("GET", "/sapi/v1/asset/wallet/balance", {}, "activate balance walletName");
    }
    void everySignedRouteAnswersItsFields()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, parameters);
        QFETCH(QByteArray, fields);
        SpotStage stage;
        QCOMPARE(stage.order("side=BUY&type=MARKET&quantity=0.02").status, 200);
        QCOMPARE(stage.order(kLimit).status, 200);
        if (method != "DELETE" || path != "/api/v3/openOrders")
            QCOMPARE(stage.call("POST", "/api/v3/orderList/oco", kOco).status, 200);
        const Reply reply = stage.call(method, path, parameters);
        QVERIFY2(reply.status == 200, reply.body.constData());
        QCOMPARE(firstFields(reply), test::fields(fields.constData()));
    }

    void everyRefusalHasItsNumberAndItsText_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("refusal");
        const auto row = [](const char *request, int status, const char *refusal) {
            QTest::addRow("%s", request) << QByteArray(request) << status << QByteArray(refusal);
        };
        row("GET /api/v3/depth", 400, "-1102 Mandatory parameter 'symbol' was not sent, was empty/null, or malformed.");
        row("GET /api/v3/depth symbol=NONE", 400, "-1121 Invalid symbol.");
        row("GET /api/v3/depth symbol=btcusdt", 400, "-1100 Illegal characters found in parameter 'symbol'; legal range is '^[A-Z0-9-_.]{1,20}$'.");
        row("GET /api/v3/depth symbol=BTCUSDT&limit=x", 400, "-1100 Illegal characters found in parameter 'limit'; legal range is '^[0-9]{1,20}$'.");
        row("GET /api/v3/depth symbol=BTCUSDT&limit=99999999999999999999", 400, "-1108 Parameter 'limit' overflowed.");
        row("GET /api/v3/depth symbol=BTCUSDT&symbolStatus=HALT", 400, "-1220 The symbol's status does not match the requested symbolStatus.");
        row("GET /api/v3/depth symbol=BTCUSDT&symbolStatus=x", 400, "-1122 Invalid symbolStatus.");
        row("GET /api/v3/trades symbol=BTCUSDT&limit=1001", 400, "-1130 Data sent for parameter 'limit' is not valid.");
        row("GET /api/v3/trades symbol=BTCUSDT&depth=5", 400, "-1104 Not all sent parameters were read; read '1' parameter(s) but was sent '2'.");
        row("GET /api/v3/trades symbol=BTCUSDT&symbol=BTCUSDT", 400, "-1101 Duplicate values for a parameter detected.");
        row("GET /api/v3/ping a=1", 400, "-1101 Too many parameters; expected '0' and received '1'.");
        row("GET /api/v3/klines symbol=BTCUSDT&interval=7m", 400, "-1120 Invalid interval.");
        row("GET /api/v3/klines symbol=BTCUSDT&interval=", 400, "-1102 Mandatory parameter 'interval' was not sent, was empty/null, or malformed.");
        row("GET /api/v3/ticker", 400, "-1102 Param 'symbol' or 'symbols' must be sent, but both were empty/null!");
        row("GET /api/v3/ticker symbol=BTCUSDT&windowSize=60m", 400, "-1130 Data sent for parameter 'windowSize' is not valid.");
        row("GET /api/v3/ticker/24hr symbol=BTCUSDT&type=x", 400, "-1139 Invalid ticker type.");
        row("GET /api/v3/ticker/24hr symbols=[%22BTCUSDT%22,%22BTCUSDT%22]", 400, "-1151 Symbol is present multiple times in the list.");
        row("GET /api/v3/ticker/24hr symbols=BTCUSDT", 400,
            "-1100 Illegal characters found in parameter 'symbols'; legal range is '^\\[(\"[A-Z0-9-_.]{1,20}\"(,\"[A-Z0-9-_.]{1,20}\"){0,}){0,1}\\]$'.");
        row("GET /api/v3/ticker/price symbol=BTCUSDT&symbols=[%22BTCUSDT%22]", 400, "-1128 Combination of optional parameters invalid.");
        row("POST /api/v3/order side=x&type=LIMIT", 400, "-1117 Invalid side.");
        row("POST /api/v3/order side=BUY&type=STOP", 400, "-1116 Invalid orderType.");
        row("POST /api/v3/order side=BUY&type=LIMIT&timeInForce=GTX&quantity=1&price=80000", 400, "-1115 Invalid timeInForce.");
        row("POST /api/v3/order side=BUY&type=LIMIT&timeInForce=GTC&quantity=1", 400, "-1102 Mandatory parameter 'price' was not sent, was empty/null, or malformed.");
        row("POST /api/v3/order side=BUY&type=MARKET&quantity=1&timeInForce=GTC", 400, "-1106 Parameter 'timeInForce' sent when not required.");
        row("POST /api/v3/order side=BUY&type=MARKET&quantity=1e-3", 400,
            "-1100 Illegal characters found in parameter 'quantity'; legal range is '^([0-9]{1,20})(\\.[0-9]{1,20})?$'.");
        row("POST /api/v3/order side=BUY&type=MARKET&quantity=0.123456789", 400, "-1111 Parameter 'quantity' has too much precision.");
        row("POST /api/v3/order side=BUY&type=MARKET&quantity=0", 400, "-1013 Invalid quantity.");
        row("POST /api/v3/order side=BUY&type=MARKET&quantity=", 400, "-1105 Parameter 'quantity' was empty.");
        row("POST /api/v3/order side=BUY&type=MARKET&quantity=0.00001", 400, "-1013 Filter failure: NOTIONAL");
        row("POST /api/v3/order side=BUY&type=MARKET&quantity=200", 400, "-1013 Filter failure: MARKET_LOT_SIZE");
        row("POST /api/v3/order side=BUY&type=LIMIT&timeInForce=GTC&quantity=0.000015&price=80000", 400, "-1013 Filter failure: LOT_SIZE");
        row("POST /api/v3/order side=BUY&type=LIMIT&timeInForce=GTC&quantity=1&price=80000.001", 400, "-1013 Filter failure: PRICE_FILTER");
        row("POST /api/v3/order side=BUY&type=LIMIT&timeInForce=GTC&quantity=1&price=1000", 400, "-1013 Filter failure: PERCENT_PRICE_BY_SIDE");
        row("POST /api/v3/order side=BUY&type=MARKET&quantity=100", 400, "-2010 Account has insufficient balance for requested action.");
        row("POST /api/v3/order side=BUY&type=LIMIT_MAKER&quantity=1&price=85000", 400, "-2010 Order would immediately match and take.");
        row("POST /api/v3/order side=SELL&type=STOP_LOSS&quantity=1&stopPrice=85000", 400, "-2010 Order would trigger immediately.");
        row("POST /api/v3/order side=BUY&type=MARKET&quantity=1&newClientOrderId=a%20b", 400,
            "-1100 Illegal characters found in parameter 'newClientOrderId'; legal range is '^[a-zA-Z0-9-_]{1,36}$'.");
        row("POST /api/v3/order side=BUY&type=MARKET&quantity=1&strategyType=5", 400, "-1134 `strategyType` was less than 1000000.");
        row("POST /api/v3/order side=BUY&type=MARKET&quantity=1&selfTradePreventionMode=x", 400,
            "-1130 Data sent for parameter 'selfTradePreventionMode' is not valid.");
        row("POST /api/v3/order side=BUY&type=MARKET&quantity=1&positionSide=LONG", 400,
            "-1104 Not all sent parameters were read; read '6' parameter(s) but was sent '7'.");
        row("POST /api/v3/order side=BUY&type=LIMIT&timeInForce=GTC&quantity=0.01&price=79000&newClientOrderId=mine", 400, "-2010 Duplicate order sent.");
        row("GET /api/v3/order symbol=BTCUSDT", 400, "-1102 Param 'origClientOrderId' or 'orderId' must be sent, but both were empty/null!");
        row("GET /api/v3/order symbol=BTCUSDT&orderId=77", 400, "-2013 Order does not exist.");
        row("GET /api/v3/order symbol=BTCUSDT&orderId=1&origClientOrderId=other", 400, "-2039 Client order ID is not correct for this order ID.");
        row("DELETE /api/v3/order symbol=BTCUSDT&orderId=77", 400, "-2011 Unknown order sent.");
        row("DELETE /api/v3/order symbol=BTCUSDT&orderId=1&cancelRestrictions=x", 400,
            "-1145 `cancelRestrictions` has to be either `ONLY_NEW` or `ONLY_PARTIALLY_FILLED`.");
        row("DELETE /api/v3/order symbol=BTCUSDT&orderId=1&cancelRestrictions=ONLY_PARTIALLY_FILLED", 400,
            "-2011 Order was not canceled due to cancel restrictions.");
        row("DELETE /api/v3/openOrders symbol=ETHUSDT", 400, "-2011 Unknown order sent.");
        row("PUT /api/v3/order/amend/keepPriority symbol=BTCUSDT&orderId=1&newQty=0.01", 400, "-2038 The requested action would change no state; rejecting");
        row("GET /api/v3/allOrders symbol=BTCUSDT&startTime=1&endTime=86400002", 400, "-1127 More than 24 hours between startTime and endTime.");
        row("GET /api/v3/myTrades symbol=BTCUSDT&fromId=1&startTime=1", 400, "-1128 Combination of optional parameters invalid.");
        row("POST /api/v3/orderList/oco symbol=BTCUSDT&side=SELL&quantity=1&aboveType=LIMIT_MAKER&abovePrice=80000&belowType=STOP_LOSS&belowStopPrice=70000", 400,
            "-2010 The relationship of the prices for the orders is not correct.");
        row("POST /api/v3/orderList/oco symbol=BTCUSDT&side=SELL&quantity=1&aboveType=STOP_LOSS&aboveStopPrice=90000&belowType=STOP_LOSS&belowStopPrice=70000", 400,
            "-1197 A stop loss order in a sell OCO must be below.");
        row("POST /api/v3/orderList/opo symbol=BTCUSDT&workingType=LIMIT&workingSide=SELL&workingTimeInForce=GTC&workingPrice=90000&workingQuantity=1&pendingType=MARKET&pendingSide=SELL",
            400, "-1222 Working order in an OPO list must be a bid.");
        row("GET /api/v3/orderList", 400, "-1102 Param 'origClientOrderId' or 'orderListId' must be sent, but both were empty/null!");
        row("DELETE /api/v3/orderList symbol=BTCUSDT&orderListId=9", 400, "-2011 Unknown order sent.");
        row("GET /sapi/v1/asset/transfer", 400, "-1102 Mandatory parameter 'type' was not sent, was empty/null, or malformed.");
    }
    void everyRefusalHasItsNumberAndItsText()
    {
        QFETCH(QByteArray, request);
        QFETCH(int, status);
        QFETCH(QByteArray, refusal);
        const QByteArrayList parts = request.split(' ');
        SpotStage stage;
        QCOMPARE(stage.order(kLimit).status, 200);
        const bool order = parts.at(0) == "POST" && parts.at(1) == "/api/v3/order";
        const QByteArray parameters = (order ? "symbol=BTCUSDT&" : "") + parts.value(2);
        const bool isPublic = parts.at(0) == "GET" && !parts.at(1).startsWith("/sapi") && !parts.at(1).contains("rder") && !parts.at(1).contains("my");
        const Reply reply = isPublic ? stage.raw("GET", parts.at(1) + (parameters.isEmpty() ? "" : "?") + parameters) : stage.call(parts.at(0), parts.at(1), parameters);
        QCOMPARE(QByteArray::number(reply.code()) + ' ' + reply.message().toUtf8(), refusal);
        QCOMPARE(reply.status, status);
    }

    void whoMayCall()
    {
        SpotStage stage;
        const auto refused = [](const Reply &reply) { return QByteArray::number(reply.status) + ' ' + QByteArray::number(reply.code()) + ' ' + reply.message().toUtf8(); };
        const auto at = [&](std::int64_t ms, const QByteArray &more = {}) {
            const QByteArray payload = "timestamp=" + QByteArray::number(qlonglong(ms)) + more;
            return stage.raw("GET", "/api/v3/account?" + payload + "&signature=" + test::Venue::sign(payload, test::kSpotSecret));
        };
        const std::int64_t now = stage.nowMs;
        QCOMPARE(refused(stage.raw("GET", "/api/v3/account", {}, QByteArray())), "401 -2014 API-key format invalid.");
        QCOMPARE(refused(stage.raw("GET", "/api/v3/account", {}, "WrongKey")), "401 -2015 Invalid API-key, IP, or permissions for action.");
        QCOMPARE(refused(stage.raw("GET", "/api/v3/account")), "400 -1102 Mandatory parameter 'timestamp' was not sent, was empty/null, or malformed.");
        QCOMPARE(refused(stage.raw("GET", "/api/v3/account?timestamp=1")), "400 -1102 Mandatory parameter 'signature' was not sent, was empty/null, or malformed.");
        QCOMPARE(refused(stage.raw("GET", "/api/v3/account?timestamp=" + QByteArray::number(qlonglong(now)) + "&signature=00")),
                 "400 -1022 Signature for this request is not valid.");
        QCOMPARE(refused(at(now - 5001)), "400 -1021 Timestamp for this request is outside of the recvWindow.");
        QCOMPARE(refused(at(now + 1000)), "400 -1021 Timestamp for this request was 1000ms ahead of the server's time.");
        QCOMPARE(at(now - 5000).status, 200);
        QCOMPARE(at(now * 1000).status, 200);                                   // microseconds
        QCOMPARE(at(now - 6, "&recvWindow=5.5").status, 400);
        QCOMPARE(at(now - 5, "&recvWindow=5.500").status, 200);
        QCOMPARE(refused(at(now, "&recvWindow=60001")), "400 -1131 recvWindow must be less than 60000.");
    }

    void whatIsNotServedIsAnUnknownPath()
    {
        SpotStage stage;
        for (const char *target : {"/api/v3/sor/order", "/api/v3/userDataStream", "/api/v1/ping", "/fapi/v1/ping", "/"}) {
            const Reply reply = stage.raw("GET", target);
            QCOMPARE(reply.status, 404);
            QCOMPARE(reply.header("Content-Type"), QByteArray("text/html"));
        }
        QCOMPARE(stage.raw("DELETE", "/api/v3/ping").status, 404);
    }

    void aFillMovesBalancesAndIsATradeForAll()
    {
        SpotStage stage;
        const Reply bought = stage.order("side=BUY&type=MARKET&quantity=0.01");
        const QJsonObject fill = bought.object().value(QLatin1String("fills")).toArray().at(0).toObject();
        const QJsonObject shown = stage.raw("GET", "/api/v3/trades?symbol=BTCUSDT&limit=1").array().at(0).toObject();
        QCOMPARE(shown.value(QLatin1String("id")), fill.value(QLatin1String("tradeId")));
        QCOMPARE(shown.value(QLatin1String("qty")).toString(), QStringLiteral("0.01000000"));
        QCOMPARE(shown.value(QLatin1String("isBuyerMaker")).toBool(), false);
        const QJsonArray balances = stage.call("GET", "/api/v3/account", "omitZeroBalances=true").object().value(QLatin1String("balances")).toArray();
        QCOMPARE(balances.size(), 2);
        for (const QJsonValue &one : balances) {
            if (one.toObject().value(QLatin1String("asset")).toString() == QLatin1String("BTC"))
                QCOMPARE(one.toObject().value(QLatin1String("free")).toString(), QStringLiteral("2.00999000"));
        }
        QVERIFY(stage.call("GET", "/api/v3/account").object().value(QLatin1String("balances")).toArray().size() > 2);
    }

    void cancelReplaceTellsBothHalves()
    {
        SpotStage stage;
        QCOMPARE(stage.order(kLimit).status, 200);
        const QByteArray base = "symbol=BTCUSDT&side=BUY&type=LIMIT_MAKER&quantity=0.01&cancelReplaceMode=";
        const Reply half = stage.call("POST", "/api/v3/order/cancelReplace", base + "STOP_ON_FAILURE&price=85000&cancelOrigClientOrderId=mine");
        QCOMPARE(half.status, 409);
        QCOMPARE(half.code(), -2021);
        const QJsonObject data = half.object().value(QLatin1String("data")).toObject();
        QCOMPARE(data.value(QLatin1String("cancelResult")).toString(), QStringLiteral("SUCCESS"));
        QCOMPARE(data.value(QLatin1String("newOrderResponse")).toObject().value(QLatin1String("code")).toInt(), -2010);
        const Reply none = stage.call("POST", "/api/v3/order/cancelReplace", base + "STOP_ON_FAILURE&price=80000&cancelOrderId=99");
        QCOMPARE(none.status, 400);
        QCOMPARE(none.code(), -2022);
        QCOMPARE(none.object().value(QLatin1String("data")).toObject().value(QLatin1String("newOrderResult")).toString(), QStringLiteral("NOT_ATTEMPTED"));
        QVERIFY(none.object().value(QLatin1String("data")).toObject().value(QLatin1String("newOrderResponse")).isNull());
    }

    void theCountsOfOrdersComeBackWithTheFirstFill()
    {
        SpotStage stage;
        const Reply resting = stage.order(kLimit);
        QCOMPARE(resting.header("X-MBX-ORDER-COUNT-10S"), QByteArray("1"));
        QCOMPARE(resting.header("X-MBX-ORDER-COUNT-1D"), QByteArray("1"));
        QCOMPARE(stage.order("side=BUY&type=MARKET&quantity=0.01").header("X-MBX-ORDER-COUNT-10S"), QByteArray("1"));
        QVERIFY(stage.order("side=BUY&type=MARKET&quantity=0").header("X-MBX-ORDER-COUNT-10S").isEmpty());
        QCOMPARE(stage.call("POST", "/api/v3/orderList/oco", kOco).header("X-MBX-ORDER-COUNT-10S"), QByteArray("3"));
        const QJsonArray limits = stage.call("GET", "/api/v3/rateLimit/order").array();
        QCOMPARE(limits.at(0).toObject().value(QLatin1String("count")).toInt(), 3);
        stage.nowMs += 10'000;
        QCOMPARE(stage.call("GET", "/api/v3/rateLimit/order").array().at(0).toObject().value(QLatin1String("count")).toInt(), 0);
        QCOMPARE(stage.call("GET", "/api/v3/rateLimit/order").array().at(1).toObject().value(QLatin1String("count")).toInt(), 3);
    }

    void aSuccessfulOrderWeighsNothing()
    {
        SpotStage stage;
        const int before = stage.raw("GET", "/api/v3/ping").header("X-MBX-USED-WEIGHT-1M").toInt();
        QCOMPARE(stage.order(kLimit).header("X-MBX-USED-WEIGHT-1M").toInt(), before);
        QCOMPARE(stage.order(kLimit).header("X-MBX-USED-WEIGHT-1M").toInt(), before + 1);   // a refused one does
    }

    void pastTheLimitFirstAWaitThenABan()
    {
        test::spot::SpotServerConfig terms;
        terms.limits = binance_server::LimitPolicy::Enforce;
        terms.weightPerMinute = 3;
        terms.ordersPer10s = 1;
        SpotStage stage(terms);
        QCOMPARE(stage.order(kLimit).status, 200);
        const Reply orders = stage.order("side=BUY&type=MARKET&quantity=0.01");
        QCOMPARE(orders.status, 429);
        QCOMPARE(orders.message(), QStringLiteral("Too many new orders; current limit is 1 orders per 10 SECOND."));
        Reply last;
        for (int i = 0; i < 3; ++i)
            last = stage.raw("GET", "/api/v3/ping");
        QCOMPARE(last.status, 429);
        QCOMPARE(last.code(), -1003);
        QCOMPARE(last.header("Retry-After"), QByteArray("40"));
        for (int i = 0; i < 20; ++i)
            last = stage.raw("GET", "/api/v3/ping");
        QCOMPARE(last.status, 418);
        QCOMPARE(last.header("Retry-After"), QByteArray("120"));
        stage.nowMs += 60'000;
        QCOMPARE(stage.raw("GET", "/api/v3/ping").status, 418);
        stage.nowMs += 60'000;
        QCOMPARE(stage.raw("GET", "/api/v3/ping").status, 200);
    }
};

QTEST_GUILESS_MAIN(SpotRestTest)
#include "tst_spot_server_rest.moc"
