// The WebSocket API of spot on a real socket: the envelope, every request that REST knows, log-on with an Ed25519 key, and
// the events of the account.
#include "core/binance_server/spot/operations.h"
#include "tests/integration/spot_stage.h"
#include "tests/unit/binance_server/ed_pair.h"

using namespace bw;
using bw::test::EdPair;
using bw::test::SpotClient;
using bw::test::SpotStage;

namespace {

const QByteArray kEdKey = QByteArrayLiteral("EdKey0123456789");

int codeOf(const QJsonObject &answer) { return answer.value(QLatin1String("error")).toObject().value(QLatin1String("code")).toInt(); }
int statusOf(const QJsonObject &answer) { return answer.value(QLatin1String("status")).toInt(); }
QJsonObject resultOf(const QJsonObject &answer) { return answer.value(QLatin1String("result")).toObject(); }
QString str(const QJsonObject &object, const char *key) { return object.value(QLatin1String(key)).toString(); }

QByteArray logonParameters(const SpotStage &stage, const EdPair &pair)
{
    const QByteArray now = QByteArray::number(qlonglong(stage.nowMs.load()));
    const QByteArray signature = pair.sign("apiKey=" + kEdKey + "&timestamp=" + now);
    return "{\"apiKey\":\"" + kEdKey + "\",\"timestamp\":" + now + ",\"signature\":\"" + signature + "\"}";
}

test::spot::SpotServerConfig withEdKey(const EdPair &pair)
{
    test::spot::SpotServerConfig terms;
    terms.keys.append({kEdKey, {}, pair.publicPem, {}});
    return terms;
}

using Fields = QMap<QByteArray, QByteArray>;

} // namespace

class SpotWsApiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theEnvelopeEchoesTheIdAndTellsTheLimits()
    {
        SpotStage stage;
        SpotClient client(stage, "/ws-api/v3");
        QVERIFY(client.opened);
        const QJsonObject pong = client.ask("a", "ping");
        QCOMPARE(test::keysOf(pong), test::fields("id status result rateLimits"));
        QCOMPARE(statusOf(pong), 200);
        const QJsonArray limits = pong.value(QLatin1String("rateLimits")).toArray();
        QCOMPARE(limits.size(), 1);
        QCOMPARE(test::keysOf(limits.at(0)), test::fields("rateLimitType interval intervalNum limit count"));
        QCOMPARE(limits.at(0).toObject().value(QLatin1String("count")).toInt(), 3);   // the connection weighs two
        QVERIFY(!client.ask("b", "ping", "{\"returnRateLimits\":false}").contains(QLatin1String("rateLimits")));
        client.socket.sendTextMessage(QStringLiteral("{\"id\":7,\"method\":\"v3/time\"}"));
        QVERIFY(!client.waitFor([](const QJsonObject &one) { return one.value(QLatin1String("id")).toInt() == 7; }).isEmpty());
        SpotClient quiet(stage, "/ws-api/v3?returnRateLimits=false");
        QVERIFY(!quiet.ask("c", "ping").contains(QLatin1String("rateLimits")));
    }

    void whatIsNoRequestIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("code");
        QTest::newRow("no json") << QByteArray("{\"id\":") << -1135;
        QTest::newRow("no object") << QByteArray("[1]") << -1135;
        QTest::newRow("no id") << QByteArray("{\"method\":\"ping\"}") << -1135;
        QTest::newRow("an object for an id") << QByteArray("{\"id\":{},\"method\":\"ping\"}") << -1135;
        QTest::newRow("no method") << QByteArray("{\"id\":null}") << -1135;
        QTest::newRow("parameters in a list") << QByteArray("{\"id\":null,\"method\":\"ping\",\"params\":[1]}") << -1135;
        QTest::newRow("a method unheard of") << QByteArray("{\"id\":null,\"method\":\"ping.pong\"}") << -1020;
        QTest::newRow("a parameter too many") << QByteArray("{\"id\":null,\"method\":\"ping\",\"params\":{\"a\":1}}") << -1101;
        QTest::newRow("no key") << QByteArray("{\"id\":null,\"method\":\"account.status\",\"params\":{\"timestamp\":1}}") << -1102;
        QTest::newRow("wrong symbol") << QByteArray("{\"id\":null,\"method\":\"depth\",\"params\":{\"symbol\":\"NONE\"}}") << -1121;
    }
    void whatIsNoRequestIsRefused()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, code);
        SpotStage stage;
        SpotClient client(stage, "/ws-api/v3");
        client.socket.sendTextMessage(QString::fromUtf8(text));
        const QJsonObject answer = client.waitFor([](const QJsonObject &one) { return one.contains(QLatin1String("error")); });
        QCOMPARE(codeOf(answer), code);
        QVERIFY(answer.contains(QLatin1String("id")) && answer.value(QLatin1String("id")).isNull());
        QCOMPARE(statusOf(answer), 400);
    }

    void everyRequestAnswersWhatItsRouteAnswers_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<Fields>("parameters");
        QTest::addColumn<bool>("isSigned");
        QTest::addColumn<QByteArray>("holds");
        const auto open = [](const char *request, const char *holds, const Fields &parameters = {}) {
            QTest::newRow(request) << QByteArray(request) << parameters << false << QByteArray(holds);
        };
        const auto own = [](const char *request, const char *holds, Fields parameters, bool symbol = true) {
            if (symbol)
                parameters.insert("symbol", "BTCUSDT");
            QTest::newRow(request) << QByteArray(request) << parameters << true << QByteArray(holds);
        };
        const Fields symbol{{"symbol", "BTCUSDT"}};
        open("time", "serverTime");
        open("exchangeInfo", "symbols", symbol);
        open("depth", "lastUpdateId", symbol);
        open("trades.recent", "isBuyerMaker", symbol);
        open("trades.historical", "isBuyerMaker", symbol);
        open("trades.aggregate", "T", symbol);
        open("klines", "", {{"symbol", "BTCUSDT"}, {"interval", "1m"}});
        open("uiKlines", "", {{"symbol", "BTCUSDT"}, {"interval", "1m"}});
        open("avgPrice", "mins", symbol);
        open("ticker.24hr", "prevClosePrice", symbol);
        open("ticker.tradingDay", "weightedAvgPrice", symbol);
        open("ticker", "weightedAvgPrice", symbol);
        open("ticker.price", "price", symbol);
        open("ticker.book", "bidQty", symbol);
        const Fields market{{"side", "BUY"}, {"type", "MARKET"}, {"quantity", "0.01"}};
        own("order.place", "fills", market);
        own("order.test", "", market);
        own("order.status", "isWorking", {{"origClientOrderId", "mine"}});
        own("order.cancel", "origClientOrderId", {{"origClientOrderId", "mine"}});
        own("order.amend.keepPriority", "amendedOrder", {{"origClientOrderId", "mine"}, {"newQty", "0.005"}});
        Fields replace = market;
        replace.insert("cancelOrigClientOrderId", "mine");
        replace.insert("cancelReplaceMode", "STOP_ON_FAILURE");
        own("order.cancelReplace", "cancelResult", replace);
        own("openOrders.status", "isWorking", {});
        own("openOrders.cancelAll", "origClientOrderId", {});
        own("allOrders", "isWorking", {});
        own("myTrades", "isBuyer", {});
        const Fields pair{{"side", "SELL"}, {"quantity", "0.01"}, {"aboveType", "LIMIT_MAKER"}, {"abovePrice", "90000"}, {"belowType", "STOP_LOSS"}, {"belowStopPrice", "80000"}};
        own("orderList.place.oco", "orderReports", pair);
        own("orderList.place", "orderReports", {{"side", "SELL"}, {"quantity", "0.01"}, {"price", "90000"}, {"stopPrice", "80000"}});
        Fields working{{"workingType", "LIMIT_MAKER"}, {"workingSide", "BUY"}, {"workingPrice", "80000"}, {"workingQuantity", "0.01"}, {"pendingSide", "SELL"}, {"pendingType", "MARKET"}};
        own("orderList.place.opo", "orderReports", working);
        working.insert("pendingQuantity", "0.005");
        own("orderList.place.oto", "orderReports", working);
        working.remove("pendingType");
        const Fields legs{{"pendingAboveType", "LIMIT_MAKER"}, {"pendingAbovePrice", "90000"}, {"pendingBelowType", "STOP_LOSS"}, {"pendingBelowStopPrice", "70000"}};
        working.insert(legs);
        own("orderList.place.otoco", "orderReports", working);
        working.remove("pendingQuantity");
        own("orderList.place.opoco", "orderReports", working);
        own("orderList.status", "contingencyType", {{"orderListId", "1"}}, false);
        own("orderList.cancel", "orderReports", {{"orderListId", "1"}});
        own("openOrderLists.status", "contingencyType", {}, false);
        own("allOrderLists", "contingencyType", {}, false);
        own("account.status", "balances", {}, false);
        own("account.commission", "discount", {});
        own("account.rateLimits.orders", "count", {}, false);
    }
    void everyRequestAnswersWhatItsRouteAnswers()
    {
        QFETCH(QByteArray, request);
        QFETCH(Fields, parameters);
        QFETCH(bool, isSigned);
        QFETCH(QByteArray, holds);
        SpotStage stage;
        QCOMPARE(stage.order("side=BUY&type=MARKET&quantity=0.02").status, 200);
        QCOMPARE(stage.order("side=BUY&type=LIMIT&timeInForce=GTC&quantity=0.01&price=80000&newClientOrderId=mine").status, 200);
        if (request != "openOrders.cancelAll")
            QCOMPARE(stage.call("POST", "/api/v3/orderList/oco", "symbol=BTCUSDT&side=SELL&quantity=0.01&aboveType=LIMIT_MAKER&abovePrice=91000&belowType=STOP_LOSS&belowStopPrice=79000").status, 200);
        SpotClient client(stage, "/ws-api/v3");
        QByteArrayList json;
        for (auto it = parameters.cbegin(); it != parameters.cend(); ++it)
            json.append('"' + it.key() + "\":\"" + it.value() + '"');
        const QJsonObject answer = isSigned ? client.askSigned(stage, "q", request, parameters) : client.ask("q", request, '{' + json.join(',') + '}');
        QVERIFY2(statusOf(answer) == 200, client.texts.join(' ').constData());
        const QJsonValue result = answer.value(QLatin1String("result"));
        const QJsonObject first = result.isArray() ? result.toArray().at(0).toObject() : result.toObject();
        QVERIFY2(holds.isEmpty() || first.contains(QLatin1String(holds)), client.texts.join(' ').constData());
        const bool counts = answer.value(QLatin1String("rateLimits")).toArray().size() == 3;
        QCOMPARE(counts, request == "order.place" || request == "order.cancelReplace" || request.startsWith("orderList.place"));
    }

    void anErrorCarriesItsDataAndItsStatus()
    {
        SpotStage stage;
        SpotClient client(stage, "/ws-api/v3");
        const QJsonObject poor = client.askSigned(stage, "a", "order.place", {{"symbol", "BTCUSDT"}, {"side", "BUY"}, {"type", "MARKET"}, {"quantity", "100"}});
        QCOMPARE(codeOf(poor), -2010);
        QCOMPARE(statusOf(poor), 400);
        const QJsonObject failed = client.askSigned(stage, "b", "order.cancelReplace",
                                                    {{"symbol", "BTCUSDT"}, {"side", "BUY"}, {"type", "MARKET"}, {"quantity", "0.01"}, {"cancelOrderId", "9"},
                                                     {"cancelReplaceMode", "ALLOW_FAILURE"}});
        QCOMPARE(statusOf(failed), 409);
        QCOMPARE(str(failed.value(QLatin1String("error")).toObject().value(QLatin1String("data")).toObject(), "newOrderResult"), QStringLiteral("SUCCESS"));
    }

    void numbersAreSignedAsTheyWereWritten()
    {
        SpotStage stage;
        SpotClient client(stage, "/ws-api/v3");
        const QByteArray now = QByteArray::number(qlonglong(stage.nowMs.load()));
        const QByteArray payload = "apiKey=" + test::kSpotKey + "&quantity=0.0100&recvWindow=5000&side=BUY&symbol=BTCUSDT&timestamp=" + now + "&type=MARKET";
        const QByteArray json = "{\"symbol\":\"BTCUSDT\",\"side\":\"BUY\",\"type\":\"MARKET\", \"quantity\": 0.0100 ,\"recvWindow\":5000,\"apiKey\":\"" + test::kSpotKey
            + "\",\"timestamp\":" + now + ",\"signature\":\"" + test::Venue::sign(payload, test::kSpotSecret) + "\"}";
        const QJsonObject placed = client.ask("n", "order.place", json);
        QVERIFY2(statusOf(placed) == 200, client.texts.join(' ').constData());
        QCOMPARE(str(resultOf(placed), "executedQty"), QStringLiteral("0.01000000"));
        QByteArray tampered = json;
        tampered.replace("0.0100 ", "0.01 ");
        QCOMPARE(codeOf(client.ask("t", "order.place", tampered)), -1022);
    }

    void aLogOnStandsForTheKeyUntilItIsOver()
    {
        const EdPair pair;
        SpotStage stage(withEdKey(pair));
        SpotClient client(stage, "/ws-api/v3");
        const QByteArray time = "{\"timestamp\":" + QByteArray::number(qlonglong(stage.nowMs.load())) + '}';
        QVERIFY(resultOf(client.ask("s1", "session.status")).value(QLatin1String("apiKey")).isNull());
        QCOMPARE(codeOf(client.ask("w", "account.status", time)), -1102);
        QCOMPARE(codeOf(client.askSigned(stage, "h", "session.logon")), -4056);        // an HMAC key cannot
        QCOMPARE(codeOf(client.ask("u", "userDataStream.subscribe")), -2015);
        const QJsonObject on = client.ask("l", "session.logon", logonParameters(stage, pair));
        QVERIFY2(statusOf(on) == 200, client.texts.join(' ').constData());
        QCOMPARE(test::keysOf(resultOf(on)), test::fields("apiKey authorizedSince connectedSince returnRateLimits serverTime userDataStream"));
        QCOMPARE(statusOf(client.ask("a", "account.status", time)), 200);
        QCOMPARE(codeOf(client.ask("late", "account.status", "{\"timestamp\":1}")), -1021);
        QCOMPARE(resultOf(client.ask("u2", "userDataStream.subscribe")).value(QLatin1String("subscriptionId")).toInt(-1), 0);
        QCOMPARE(codeOf(client.ask("u3", "userDataStream.subscribe")), -2035);
        QCOMPARE(resultOf(client.ask("s2", "session.status")).value(QLatin1String("userDataStream")).toBool(), true);
        QVERIFY(resultOf(client.ask("o", "session.logout")).value(QLatin1String("apiKey")).isNull());
        QVERIFY(!client.event("eventStreamTerminated").isEmpty());
        QCOMPARE(codeOf(client.ask("after", "account.status", time)), -1102);
    }

    void aForgedLogOnIsRefused()
    {
        const EdPair pair, other;
        SpotStage stage(withEdKey(pair));
        SpotClient client(stage, "/ws-api/v3");
        QCOMPARE(codeOf(client.ask("l", "session.logon", logonParameters(stage, other))), -1022);
    }

    void theAccountsEventsComeInTheEnvelopeOfTheirSubscription()
    {
        SpotStage stage;
        SpotClient client(stage, "/ws-api/v3");
        QCOMPARE(resultOf(client.askSigned(stage, "u", "userDataStream.subscribe.signature")).value(QLatin1String("subscriptionId")).toInt(-1), 0);
        QCOMPARE(stage.order("side=BUY&type=MARKET&quantity=0.01&newClientOrderId=mine").status, 200);
        const auto isReport = [](const char *execution) {
            return [execution](const QJsonObject &one) { return str(one.value(QLatin1String("event")).toObject(), "x") == QLatin1String(execution); };
        };
        const QJsonObject made = client.waitFor(isReport("NEW")).value(QLatin1String("event")).toObject();
        QCOMPARE(test::keysOf(made), test::fields("e E s c S o f q p P F g C x X r i l z L n N T t I w m M O Z Y Q W V"));
        QVERIFY(made.value(QLatin1String("N")).isNull());
        const QJsonObject filled = client.waitFor(isReport("TRADE")).value(QLatin1String("event")).toObject();
        QCOMPARE(str(filled, "X"), QStringLiteral("FILLED"));
        QCOMPARE(str(filled, "N"), QStringLiteral("BTC"));
        QCOMPARE(str(filled, "n"), QStringLiteral("0.00001000"));
        const QJsonObject position = client.event("outboundAccountPosition");
        QCOMPARE(test::keysOf(position), test::fields("subscriptionId event"));
        QCOMPARE(test::keysOf(position.value(QLatin1String("event")).toObject()), test::fields("e E u B"));
        QCOMPARE(stage.order("side=BUY&type=LIMIT&timeInForce=GTC&quantity=0.01&price=80000&newClientOrderId=rest").status, 200);
        QCOMPARE(stage.call("DELETE", "/api/v3/order", "symbol=BTCUSDT&origClientOrderId=rest&newClientOrderId=gone").status, 200);
        const QJsonObject over = client.waitFor(isReport("CANCELED")).value(QLatin1String("event")).toObject();
        QCOMPARE(str(over, "c"), QStringLiteral("gone"));
        QCOMPARE(str(over, "C"), QStringLiteral("rest"));
        QCOMPARE(stage.call("POST", "/api/v3/orderList/oco", "symbol=BTCUSDT&side=SELL&quantity=0.01&aboveType=LIMIT_MAKER&abovePrice=91000&belowType=STOP_LOSS&belowStopPrice=79000").status, 200);
        QCOMPARE(test::keysOf(client.event("listStatus").value(QLatin1String("event")).toObject()), test::fields("e E s g c l L r C T O"));
        stage.thread.run([&] { QVERIFY(stage.venue->exchange().deposit(stage.venue->account(), QStringLiteral("BNB"), base::Decimal::literal("3")).has_value()); });
        QCOMPARE(str(client.event("balanceUpdate").value(QLatin1String("event")).toObject(), "d"), QStringLiteral("3.00000000"));
    }

    void aSubscriptionEndsByItsNumber()
    {
        SpotStage stage;
        SpotClient client(stage, "/ws-api/v3");
        QCOMPARE(codeOf(client.ask("none", "userDataStream.unsubscribe")), -2036);
        (void)client.askSigned(stage, "u", "userDataStream.subscribe.signature");
        QCOMPARE(client.ask("list", "session.subscriptions").value(QLatin1String("result")).toArray().size(), 1);
        QCOMPARE(codeOf(client.ask("x", "userDataStream.unsubscribe", "{\"subscriptionId\":5}")), -2036);
        QCOMPARE(statusOf(client.ask("y", "userDataStream.unsubscribe", "{\"subscriptionId\":0}")), 200);
        QCOMPARE(client.event("eventStreamTerminated").value(QLatin1String("subscriptionId")).toInt(-1), 0);
        const qsizetype before = client.texts.size();
        QCOMPARE(stage.order("side=BUY&type=MARKET&quantity=0.01").status, 200);
        (void)client.ask("barrier", "ping");
        QCOMPARE(client.texts.size(), before + 1);
        QCOMPARE(resultOf(client.askSigned(stage, "again", "userDataStream.subscribe.signature")).value(QLatin1String("subscriptionId")).toInt(), 1);
    }

    void aConnectionThatHasLivedItsDayIsToldAndEnded()
    {
        test::spot::SpotServerConfig terms;
        terms.connectionLife = base::Millis(60'000);
        SpotStage stage(terms);
        SpotClient api(stage, "/ws-api/v3");
        SpotClient streams(stage, "/stream?streams=btcusdt@trade");
        QVERIFY(api.opened && streams.opened);
        stage.nowMs += 60'000;
        QVERIFY(!api.event("serverShutdown").isEmpty());
        QVERIFY(QTest::qWaitFor([&] { return api.disconnected == 1 && streams.disconnected == 1; }, test::kDeadlineMs));
        const QJsonObject told = streams.waitFor([](const QJsonObject &one) { return str(one, "stream") == QLatin1String("!serverShutdown"); });
        QCOMPARE(str(told.value(QLatin1String("data")).toObject(), "e"), QStringLiteral("serverShutdown"));
    }
};

QTEST_GUILESS_MAIN(SpotWsApiTest)
#include "tst_spot_server_ws_api.moc"
