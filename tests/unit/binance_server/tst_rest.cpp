// What each route answers: the exact fields of the exchange, numbers as exact text, history and listen keys.
#include "tests/unit/binance_server/server_stage.h"

using namespace bw;
using namespace bw::test;

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
    void historyQuestions();
    void accountNumbers();
    void listenKeyLife();
    void listenKeyNeedsTheKeyOnly();
};

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
