// Faults on demand over real sockets, on both markets: by --faults and by the control route, and who may not use that.
#include "tests/integration/exchange_stage.h"

#include <QElapsedTimer>

using namespace bw;
using namespace bw::test;

class ExchangeFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersThatFail_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("carriedOut");
        const auto row = [](const char *fault, int status, int code, bool carriedOut) { QTest::newRow(fault) << QByteArray(fault) << status << code << carriedOut; };
        row("lost-request:delay=1ms", 0, 0, false);
        row("lost-answer:delay=1ms", 0, 0, true);
        row("down", 0, 0, false);
        row("cut", 0, 0, true);
        row("half-json", 200, 0, true);
        row("half-answer", 0, 0, true);
        row("5xx-before", 503, -1000, false);
        row("5xx-after:status=504", 504, -1000, true);
        row("-1006", 500, -1006, true);
        row("-1007", 408, -1007, false);
        row("-1007-after", 408, -1007, true);
        row("-1021", 400, -1021, false);
        row("-4045", 400, -4045, false);
        row("429:retry=9", 429, -1003, false);
        row("418:retry=9", 418, -1003, false);
        row("html-before:status=403", 403, 0, false);
        row("html-after", 502, 0, true);
        row("maintenance", 503, -1, false);
    }
    void answersThatFail()
    {
        QFETCH(QByteArray, fault);
        QFETCH(int, status);
        QFETCH(int, code);
        QFETCH(bool, carriedOut);
        const ExchangeStage stage;
        const QByteArray at = fault + (fault.contains(':') ? "," : ":") + "on=/order,method=POST,count=1";
        QCOMPARE(stage.tell(at), QString());
        const Reply usdm = stage.buy("a1");
        QCOMPARE(usdm.status, status);
        QCOMPARE(usdm.code(), code);
        QCOMPARE(usdm.header("Retry-After"), status == 429 || status == 418 ? QByteArray("9") : QByteArray());
        QCOMPARE(usdm.header("Content-Type").startsWith("text/html"), fault.startsWith("html"));
        QCOMPARE(usdm.body.startsWith('{') && !usdm.body.endsWith('}'), fault == "half-json");
        QCOMPARE(stage.has("a1"), carriedOut);

        QCOMPARE(stage.tell(at), QString());
        const Reply spot = stage.call(On::Spot, "POST", "/api/v3/order", "symbol=BTCUSDT&side=BUY&type=MARKET&quantity=0.01&newClientOrderId=a1");
        QCOMPARE(spot.status, status);
        QCOMPARE(spot.code(), code);
        QCOMPARE(stage.call(On::Spot, "GET", "/api/v3/order", "symbol=BTCUSDT&origClientOrderId=a1").status == 200, carriedOut);
        QCOMPARE(stage.buy("a2").status, 200);                // its count is used up
    }

    void slownessIsBeforeOrAfter_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<bool>("carriedOut");
        QTest::newRow("after") << QByteArray("slow") << true;
        QTest::newRow("before") << QByteArray("slow-before") << false;
    }
    // Nobody waits two hours here: what has happened by then is seen from another connection.
    void slownessIsBeforeOrAfter()
    {
        QFETCH(QByteArray, fault);
        QFETCH(bool, carriedOut);
        const ExchangeStage stage;
        QCOMPARE(stage.tell(fault + ":delay=100ms,on=/ping,count=2"), QString());
        for (const auto &[market, ping] : {std::pair(On::Spot, "/api/v3/ping"), {On::Usdm, "/fapi/v1/ping"}}) {
            QElapsedTimer timer;
            timer.start();
            QCOMPARE(stage.get(market, ping).status, 200);
            QVERIFY2(timer.elapsed() >= 95, QByteArray::number(timer.elapsed()).constData());
        }
        QCOMPARE(stage.tell(fault + ":delay=2h,on=/order,method=POST,count=1"), QString());
        RawClient waiting(stage.port(On::Usdm));
        const QByteArray query = "symbol=BTCUSDT&side=BUY&type=MARKET&quantity=0.010&newClientOrderId=late&timestamp=" + stage.timestamp();
        waiting.send(stage.head(On::Usdm, "POST", "/fapi/v1/order?" + query + "&signature=" + Venue::sign(query, kFirst.secret)) + "X-MBX-APIKEY: " + kFirst.key + "\r\n\r\n");
        QTRY_VERIFY_WITH_TIMEOUT(stage.control("GET", "instructions").array().last()[QLatin1String("struck")].toInt() == 1, kDeadlineMs);
        QCOMPARE(stage.has("late"), carriedOut);
        QCOMPARE(waiting.socket().bytesAvailable(), 0);
    }

    void theConnectionEndsWithinAnAnswer()
    {
        const ExchangeStage stage(QStringLiteral("half-answer:on=/exchangeInfo,count=1,market=spot;half-answer:on=/exchangeInfo,count=1,market=usdm"));
        for (const auto &[market, path] : {std::pair(On::Spot, "/api/v3/exchangeInfo"), {On::Usdm, "/fapi/v1/exchangeInfo"}}) {
            RawClient client(stage.port(market));
            client.send(stage.head(market, "GET", path) + "\r\n");
            const QByteArray said = client.untilClosed().value_or(QByteArray());
            const qsizetype end = said.indexOf("\r\n\r\n");
            const Reply reply{statusOf(said), said.left(end), said.mid(end + 4)};
            const qsizetype promised = reply.header("Content-Length").toLongLong();
            QCOMPARE(reply.status, 200);
            QVERIFY(promised > 100);
            QCOMPARE(reply.body.size(), promised / 2);
            const Reply whole = stage.get(market, path);
            QCOMPARE(whole.body.size(), whole.header("Content-Length").toLongLong());
            QVERIFY(QJsonDocument::fromJson(whole.body).isObject());
        }
    }

    void theWebSocketApiFailsByName()
    {
        const ExchangeStage stage(QStringLiteral("-1007-after:path=ws-api,on=order.place,count=1;half-json:on=/ws-api/time,count=1"));
        StreamClient client(stage, On::Spot, "/ws-api/v3");
        QVERIFY(client.opened);
        client.sendSigned("o1", "order.place", {{"symbol", "BTCUSDT"}, {"side", "BUY"}, {"type", "MARKET"}, {"quantity", "0.01"}, {"newClientOrderId", "w1"}}, kFirst);
        QVERIFY(client.hears("\"id\":\"o1\""));
        QVERIFY2(client.texts.last().contains("\"status\":408") && client.texts.last().contains("-1007"), client.texts.last().constData());
        QCOMPARE(stage.call(On::Spot, "GET", "/api/v3/order", "symbol=BTCUSDT&origClientOrderId=w1").status, 200);
        client.send(R"({"id":"t1","method":"time"})");
        QVERIFY(client.hears("\"id\":\"t1\""));
        QVERIFY(QJsonDocument::fromJson(client.texts.last()).isNull());
        client.send(R"({"id":"t2","method":"time"})");
        QVERIFY(client.hears("serverTime"));
    }

    void eachWayIsCutAlone()
    {
        const ExchangeStage stage;
        StreamClient market(stage, On::Usdm, "/market/ws/btcusdt@markPrice");
        StreamClient user(stage, On::Usdm, "/private/ws?listenKey=" + stage.listenKey(kFirst));
        StreamClient spotMarket(stage, On::Spot, "/ws/btcusdt@trade");
        StreamClient api(stage, On::Spot, "/ws-api/v3");
        QVERIFY(market.opened && user.opened && spotMarket.opened && api.opened);
        QCOMPARE(stage.tell("disconnect:path=user,market=usdm"), QString());
        QTRY_COMPARE_WITH_TIMEOUT(user.disconnected, 1, kDeadlineMs);
        QVERIFY(market.barrier() && spotMarket.barrier());
        QCOMPARE(stage.tell("down:path=market,market=usdm"), QString());
        QTRY_COMPARE_WITH_TIMEOUT(market.disconnected, 1, kDeadlineMs);
        QVERIFY(spotMarket.barrier() && api.disconnected == 0);
        QVERIFY(!StreamClient(stage, On::Usdm, "/public/ws/btcusdt@bookTicker").opened);
        QVERIFY(StreamClient(stage, On::Usdm, "/private/ws?listenKey=" + stage.listenKey(kFirst)).opened);
        QCOMPARE(stage.get(On::Usdm, "/fapi/v1/ping").status, 200);
        QCOMPARE(stage.tell("down:path=user,market=spot"), QString());
        QTRY_COMPARE_WITH_TIMEOUT(api.disconnected, 1, kDeadlineMs);
        QVERIFY(!StreamClient(stage, On::Spot, "/ws-api/v3").opened);
        QCOMPARE(stage.control("DELETE", "instructions").status, 200);
        QVERIFY(StreamClient(stage, On::Spot, "/ws-api/v3").opened);
    }

    void eventsAreLostDoubledAndReordered()
    {
        const ExchangeStage stage;
        StreamClient user(stage, On::Usdm, "/private/ws?listenKey=" + stage.listenKey(kFirst));
        QVERIFY(user.opened);
        QCOMPARE(stage.tell("silent:path=user,count=3"), QString());       // TRADE_LITE, NEW and the fill; ACCOUNT_UPDATE comes
        QCOMPARE(stage.buy("heardByNobody").status, 200);
        QVERIFY(user.hears("ACCOUNT_UPDATE"));
        QCOMPARE(user.count("heardByNobody"), 0);
        QCOMPARE(stage.control("DELETE", "instructions").status, 200);
        QCOMPARE(stage.tell("duplicate:path=user"), QString());
        QCOMPARE(stage.buy("e2").status, 200);
        QVERIFY(user.hears("ACCOUNT_UPDATE", 3) && user.hears("\"x\":\"TRADE\"", 2));
        QCOMPARE(stage.control("DELETE", "instructions").status, 200);
        user.texts.clear();
        QCOMPARE(stage.tell("reorder:path=user,p=1,count=1"), QString());   // the first, NEW, comes after the second
        QCOMPARE(stage.buy("e3").status, 200);
        QVERIFY(user.hears("ACCOUNT_UPDATE") && user.hears("\"x\":\"NEW\""));
        QVERIFY(!user.texts.first().contains("\"x\":\"NEW\"") && user.texts.at(1).contains("\"x\":\"NEW\""));
    }

    void streamsFallSilentAndPricesBecomeZero()
    {
        const ExchangeStage stage(QStringLiteral("zero-price:path=market,market=usdm,count=1"));
        StreamClient market(stage, On::Usdm, "/market/ws/btcusdt@markPrice");
        QVERIFY(market.hears("markPriceUpdate", 2));
        QVERIFY2(market.texts.first().contains("\"p\":\"0.00000000\""), market.texts.first().constData());
        QVERIFY(!market.texts.last().contains("\"p\":\"0.00000000\""));
        QCOMPARE(stage.tell("zero-answer:on=premiumIndex"), QString());
        QCOMPARE(stage.get(On::Usdm, "/fapi/v1/premiumIndex?symbol=BTCUSDT").object().value(QLatin1String("markPrice")).toString(), QStringLiteral("0.00000000"));
    }

    void theListenKeyExpiresAndTheClockIsOff()
    {
        const ExchangeStage stage;
        const QByteArray key = stage.listenKey(kFirst);
        StreamClient user(stage, On::Usdm, "/private/ws?listenKey=" + key);
        QCOMPARE(stage.tell("listen-key"), QString());
        QVERIFY(user.hears("listenKeyExpired"));
        QVERIFY(stage.listenKey(kFirst) != key);
        QCOMPARE(stage.tell("clock:offset=30s"), QString());
        for (const auto &[market, path] : {std::pair(On::Usdm, "/fapi/v1/time"), {On::Spot, "/api/v3/time"}}) {
            const qint64 ahead = stage.get(market, path).object().value(QLatin1String("serverTime")).toInteger() - QDateTime::currentMSecsSinceEpoch();
            QVERIFY2(ahead > 25'000 && ahead <= 30'000, QByteArray::number(ahead).constData());
        }
        QCOMPARE(stage.call(On::Usdm, "GET", "/fapi/v3/balance").code(), -1021);
    }

    void theWorldMoves()
    {
        const ExchangeStage stage;
        const auto price = [&](On market, const char *path) {
            return base::Decimal::parse(QStringView(stage.get(market, path).object().value(QLatin1String("price")).toString())).value_or(base::Decimal());
        };
        const base::Decimal before = price(On::Usdm, "/fapi/v1/ticker/price?symbol=BTCUSDT");
        QCOMPARE(stage.tell("gap:symbol=BTCUSDT,percent=-50"), QString());
        const base::Decimal half = base::Decimal::div(before, base::Decimal::fromInt(2), base::Rounding::Floor);
        for (const base::Decimal now : {price(On::Usdm, "/fapi/v1/ticker/price?symbol=BTCUSDT"), price(On::Spot, "/api/v3/ticker/price?symbol=BTCUSDT")}) {
            QVERIFY(now > half - base::Decimal::fromInt(2) && now < half + base::Decimal::fromInt(2));
        }
        QCOMPARE(stage.tell("thin:symbol=BTCUSDT,quantity=0.004"), QString());
        QCOMPARE(stage.buy("t1").status, 200);
        QCOMPARE(stage.call(On::Usdm, "GET", "/fapi/v1/order", "symbol=BTCUSDT&origClientOrderId=t1").object().value(QLatin1String("executedQty")).toString(), QStringLiteral("0.004"));
        const Reply spot = stage.call(On::Spot, "POST", "/api/v3/order", "symbol=BTCUSDT&side=BUY&type=MARKET&quantity=0.01");
        QCOMPARE(spot.object().value(QLatin1String("executedQty")).toString(), QStringLiteral("0.00400000"));
        QCOMPARE(spot.object().value(QLatin1String("status")).toString(), QStringLiteral("EXPIRED"));
        QCOMPARE(stage.get(On::Spot, "/api/v3/depth?symbol=BTCUSDT").object().value(QLatin1String("bids")).toArray().size(), 1);
        QCOMPARE(stage.tell("foreign-order:symbol=BTCUSDT,side=sell,quantity=0.002;foreign-order:symbol=BTCUSDT,side=buy,quantity=0.010,price=30000;"
                            "foreign-stop:symbol=BTCUSDT,side=sell,trigger=20000"), QString());
        QCOMPARE(stage.call(On::Usdm, "GET", "/fapi/v1/openOrders").array().size(), 1);
        QCOMPARE(stage.call(On::Usdm, "GET", "/fapi/v1/openAlgoOrders").array().size(), 1);
        QCOMPARE(stage.tell("foreign-cancel:symbol=BTCUSDT"), QString());
        QCOMPARE(stage.call(On::Usdm, "GET", "/fapi/v1/openOrders").array().size(), 0);
        QCOMPARE(stage.call(On::Usdm, "GET", "/fapi/v1/openAlgoOrders").array().size(), 0);
        QCOMPARE(stage.tell("funding"), QString());
        QCOMPARE(stage.call(On::Usdm, "GET", "/fapi/v1/income", "incomeType=FUNDING_FEE").array().size(), 1);
    }

    void strangersNameAPositionInHedgeMode()
    {
        const ExchangeStage stage;
        QVERIFY(stage.tell("foreign-order:symbol=BTCUSDT,side=buy,quantity=0.010,position=long").startsWith(QLatin1String("The account is in one-way mode")));
        QCOMPARE(stage.call(On::Usdm, "POST", "/fapi/v1/positionSide/dual", "dualSidePosition=true").status, 200);
        const auto held = [&] {
            QStringList sides;
            for (const QJsonValue &row : stage.call(On::Usdm, "GET", "/fapi/v3/positionRisk").array()) {
                if (row[QLatin1String("positionAmt")].toString() != QLatin1String("0.000")) {
                    sides.append(row[QLatin1String("positionSide")].toString() + u' ' + row[QLatin1String("positionAmt")].toString());
                }
            }
            return sides.join(QLatin1String(", "));
        };
        QCOMPARE(stage.tell("foreign-order:symbol=BTCUSDT,side=buy,quantity=0.010"), QString());                   // opens
        QCOMPARE(held(), QStringLiteral("LONG 0.010"));
        QCOMPARE(stage.tell("foreign-order:symbol=BTCUSDT,side=sell,quantity=0.004"), QString());                  // takes from what is held
        QCOMPARE(held(), QStringLiteral("LONG 0.006"));
        QCOMPARE(stage.tell("foreign-order:symbol=BTCUSDT,side=sell,quantity=0.003,position=short"), QString());   // or as it is told
        QCOMPARE(held(), QStringLiteral("LONG 0.006, SHORT -0.003"));
        QCOMPARE(stage.tell("foreign-stop:symbol=BTCUSDT,side=sell,trigger=20000;foreign-stop:symbol=BTCUSDT,side=buy,trigger=300000"), QString());
        const QJsonArray stops = stage.call(On::Usdm, "GET", "/fapi/v1/openAlgoOrders").array();
        QStringList protectedSides;
        for (const QJsonValue &stop : stops) {
            protectedSides.append(stop[QLatin1String("positionSide")].toString());
        }
        protectedSides.sort();
        QCOMPARE(protectedSides.join(u' '), QStringLiteral("LONG SHORT"));
    }

    void gapsHaveAnEnd()
    {
        const ExchangeStage stage;
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(stage.tell("gap:symbol=BTCUSDT,percent=900"), QString());
        }
        QVERIFY2(stage.tell("gap:symbol=BTCUSDT,percent=1000").startsWith(QLatin1String("BTCUSDT would stand further from its feed than 1000 times.")),
                 "11 times 100");
        QCOMPARE(stage.tell("gap:symbol=BTCUSDT,percent=-99"), QString());
        QCOMPARE(stage.get(On::Usdm, "/fapi/v1/ticker/price?symbol=BTCUSDT").status, 200);
        for (int i = 0; i < 150; ++i) {                       // they stay for ever: one and the same gap
            QCOMPARE(stage.tell("gap:symbol=ETHUSDT,percent=1"), QString());
        }
        QString told;
        for (int i = 0; i < 150 && told.isEmpty(); ++i) {
            told = stage.tell("gap:symbol=ETHUSDT,percent=0,for=" + QByteArray::number(i + 1000) + "s");
        }
        QVERIFY2(told.startsWith(QLatin1String("At most 100 gaps stand open at once.")), qPrintable(told));
    }

    void aPositionIsLiquidated()
    {
        const ExchangeStage stage(QStringLiteral("withdraw:amount=9800"));
        QVERIFY(stage.tell("liquidate").startsWith(QLatin1String("Account 1 holds nothing")));
        QCOMPARE(stage.buy("l1").status, 200);
        StreamClient user(stage, On::Usdm, "/private/ws?listenKey=" + stage.listenKey(kFirst));
        QVERIFY(user.opened);
        QCOMPARE(stage.tell("liquidate"), QString());
        QVERIFY(user.hears("\"x\":\"CALCULATED\""));      // how the exchange calls a liquidation's fill
        QCOMPARE(user.count("\"x\":\"TRADE\""), 0);
        QCOMPARE(stage.call(On::Usdm, "GET", "/fapi/v1/forceOrders").array().size(), 1);
        QCOMPARE(stage.call(On::Usdm, "GET", "/fapi/v3/positionRisk").array().size(), 0);
    }

    void aPositionIsDeleveraged()
    {
        const ExchangeStage stage;
        QVERIFY(stage.tell("deleverage:symbol=BTCUSDT").startsWith(QLatin1String("Account 1 holds no BTCUSDT.")));
        StreamClient user(stage, On::Usdm, "/private/ws?listenKey=" + stage.listenKey(kFirst));
        QCOMPARE(stage.buy("toBeReduced").status, 200);
        QCOMPARE(stage.tell("deleverage:symbol=BTCUSDT"), QString());
        QVERIFY(user.hears("\"c\":\"adl_autoclose\"", 2));
        QCOMPARE(stage.call(On::Usdm, "GET", "/fapi/v3/positionRisk").array().size(), 0);
        QCOMPARE(stage.call(On::Usdm, "GET", "/fapi/v1/forceOrders", "autoCloseType=ADL").array().size(), 1);
        QCOMPARE(stage.call(On::Usdm, "GET", "/fapi/v1/forceOrders", "autoCloseType=LIQUIDATION").array().size(), 0);
        QCOMPARE(stage.call(On::Usdm, "GET", "/fapi/v1/forceOrders").array().size(), 1);
    }

    void whoMayNotUseTheControlRoute()
    {
        const ExchangeStage stage;
        QCOMPARE(stage.control("GET", "instructions").status, 200);
        QCOMPARE(stage.control("GET", "instructions", {}, "Origin: http://127.0.0.1\r\n").status, 403);
        QCOMPARE(stage.control("POST", "instructions", "funding", "Sec-Fetch-Site: same-origin\r\n").status, 403);
        const QByteArray bearer = "Authorization: Bearer " + kFirst.secret + "\r\n\r\n";
        for (const On market : {On::Spot, On::Usdm}) {
            QCOMPARE(stage.raw(market, stage.head(market, "GET", "/paper/v1/accounts") + bearer).status, 200);
            QCOMPARE(stage.raw(market, "GET /paper/v1/accounts HTTP/1.1\r\nHost: 127.0.0.1\r\n" + bearer).status, 403);
            QCOMPARE(stage.raw(market, "GET /paper/v1/accounts HTTP/1.1\r\nHost: paper.example:80\r\n" + bearer).status, 403);
            QCOMPARE(stage.get(market, "/paper/v1/accounts").status, 401);
        }
        QCOMPARE(stage.control("POST", "instructions", "fly").status, 400);
        QCOMPARE(stage.control("POST", "instructions", "gap:symbol=NOTUSDT,percent=1").status, 422);
        QCOMPARE(stage.control("DELETE", "instructions?id=77").status, 404);
        QCOMPARE(stage.control("GET", "nothing").status, 404);
        const ExchangeStage closed({}, {}, [](paper::PaperConfig &config) { config.control = false; });
        QCOMPARE(closed.control("GET", "instructions").status, 404);
    }
};

QTEST_GUILESS_MAIN(ExchangeFaults)
#include "tst_exchange_faults.moc"
