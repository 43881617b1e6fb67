// The WebSocket API of USD-M on a real socket: the envelope, every request against its route, log-on with an Ed25519 key,
// and what is unsigned, malformed, unheard of or too large.
#include "tests/unit/binance_server/ed_pair.h"
#include "tests/unit/binance_server/server_stage.h"

using namespace bw;
using namespace bw::test;

namespace {

const QByteArray kEdKey = QByteArrayLiteral("EdKey0123456789");
using Fields = QMap<QByteArray, QByteArray>;

QByteArray joined(const Fields &values)
{
    QByteArrayList parts;
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        parts.append(it.key() + '=' + it.value());
    return parts.join('&');
}

QByteArray object(const Fields &values)
{
    QByteArrayList parts;
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        parts.append('"' + it.key() + "\":\"" + it.value() + '"');
    return '{' + parts.join(',') + '}';
}

Fields timed(Fields values)
{
    values.insert("timestamp", QByteArray::number(qlonglong(kNowMs)));
    return values;
}

Fields signedBySecret(Fields values)
{
    values = timed(std::move(values));
    values.insert("apiKey", kKey);
    values.insert("signature", Venue::sign(joined(values)));
    return values;
}

struct WsClient : Client
{
    explicit WsClient(const Venue &venue, const QByteArray &query = {}) : Client(venue, "/ws-fapi/v1" + query) {}
    // The answer to this very request.
    QJsonObject ask(const QByteArray &method, const QByteArray &parameters = {})
    {
        const int before = int(texts.size());
        socket.sendTextMessage(QString::fromUtf8("{\"id\":\"x\",\"method\":\"" + method + "\"" + (parameters.isEmpty() ? QByteArray() : ",\"params\":" + parameters) + '}'));
        (void)QTest::qWaitFor([&] { return texts.size() > before; }, kDeadlineMs);
        return at(before);
    }
};

int statusOf(const QJsonObject &answer) { return answer.value(QLatin1String("status")).toInt(); }
int codeOf(const QJsonObject &answer) { return answer.value(QLatin1String("error")).toObject().value(QLatin1String("code")).toInt(); }
QJsonValue resultOf(const QJsonObject &answer) { return answer.value(QLatin1String("result")); }

} // namespace

class TestUsdmWsApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theEnvelope()
    {
        Venue venue(quiet());
        WsClient client(venue);
        QTRY_VERIFY(client.isOpen());
        const QJsonObject answer = client.ask("ticker.price", "{\"symbol\":\"BTCUSDT\"}");
        QCOMPARE(keysOf(answer), fields("id status result rateLimits"));
        QCOMPARE(str(answer, "id"), QStringLiteral("x"));
        QCOMPARE(statusOf(answer), 200);
        QCOMPARE(str(resultOf(answer), "price"), QStringLiteral("84250.10"));
        const QJsonArray limits = answer.value(QLatin1String("rateLimits")).toArray();
        QCOMPARE(limits.size(), 1);
        QCOMPARE(keysOf(limits.at(0)), fields("rateLimitType interval intervalNum limit count"));
        QCOMPARE(limits.at(0).toObject().value(QLatin1String("count")).toInt(), 6);      // the connection weighs five
        QVERIFY(!client.ask("ticker.price", "{\"returnRateLimits\":false}").contains(QLatin1String("rateLimits")));
        WsClient still(venue, "?returnRateLimits=false");
        QTRY_VERIFY(still.isOpen());
        QVERIFY(!still.ask("ticker.price").contains(QLatin1String("rateLimits")));
    }

    void everyRequestAnswersWhatItsRouteAnswers_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<Fields>("parameters");
        const auto row = [](const char *request, const char *method, const char *path, const Fields &parameters = {}) {
            QTest::newRow(request) << QByteArray(request) << QByteArray(method) << QByteArray(path) << parameters;
        };
        const Fields order{{"symbol", "BTCUSDT"}, {"side", "BUY"}, {"type", "LIMIT"}, {"timeInForce", "GTC"}, {"quantity", "0.010"}, {"price", "84000.1"},
                           {"newClientOrderId", "bw-1"}};
        const Fields it{{"symbol", "BTCUSDT"}, {"origClientOrderId", "bw-1"}};
        Fields change = it;
        change.insert({{"side", "BUY"}, {"quantity", "0.020"}, {"price", "83000.1"}});
        row("depth", "GET", "/fapi/v1/depth", {{"symbol", "BTCUSDT"}, {"limit", "5"}});
        row("ticker.price", "GET", "/fapi/v1/ticker/price");
        row("ticker.book", "GET", "/fapi/v1/ticker/bookTicker", {{"symbol", "BTCUSDT"}});
        row("order.place", "POST", "/fapi/v1/order", order);
        row("order.modify", "PUT", "/fapi/v1/order", change);
        row("order.status", "GET", "/fapi/v1/order", it);
        row("order.cancel", "DELETE", "/fapi/v1/order", it);
        row("algoOrder.place", "POST", "/fapi/v1/algoOrder",
            {{"algoType", "CONDITIONAL"}, {"symbol", "BTCUSDT"}, {"side", "SELL"}, {"type", "STOP_MARKET"}, {"triggerPrice", "82000"}, {"closePosition", "true"}, {"clientAlgoId", "a-1"}});
        row("algoOrder.cancel", "DELETE", "/fapi/v1/algoOrder", {{"clientAlgoId", "a-1"}});
        row("account.balance", "GET", "/fapi/v2/balance");
        row("v2/account.balance", "GET", "/fapi/v3/balance");
        row("account.status", "GET", "/fapi/v2/account");
        row("v2/account.status", "GET", "/fapi/v3/account");
        row("account.position", "GET", "/fapi/v2/positionRisk", {{"symbol", "BTCUSDT"}});
        row("v2/account.position", "GET", "/fapi/v3/positionRisk", {{"symbol", "BTCUSDT"}});
        row("userDataStream.start", "POST", "/fapi/v1/listenKey");
    }
    void everyRequestAnswersWhatItsRouteAnswers()
    {
        QFETCH(QByteArray, request);
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        QFETCH(Fields, parameters);
        Venue venue(quiet());
        WsClient client(venue);
        QTRY_VERIFY(client.isOpen());
        venue.thread.run([&] {                   // something to find, to change and to cancel
            NewOrder order;
            order.symbol = trading::Symbol(QStringLiteral("BTCUSDT"));
            order.type = trading::OrderType::Limit;
            order.quantity = Quantity::literal("0.010");
            order.price = Price::literal("84000.1");
            order.clientId = trading::ClientOrderId(QStringLiteral("bw-1"));
            venue.backend.orders.append(venue.backend.record(order));
            NewAlgoOrder stop;
            stop.symbol = order.symbol;
            stop.clientId = trading::ClientOrderId(QStringLiteral("a-1"));
            (void)venue.backend.placeAlgoOrder(stop);
        });
        const QJsonObject answer = client.ask(request, object(signedBySecret(parameters)));
        QCOMPARE(statusOf(answer), 200);
        const Reply rest = venue.call(method, path, joined(parameters));
        QCOMPARE(rest.status, 200);
        const auto document = QJsonDocument::fromJson(rest.body);
        const QJsonValue expected = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
        QCOMPARE(resultOf(answer), expected);
        const bool counts = request.startsWith("order.place") || request.startsWith("order.modify") || request.startsWith("algoOrder.place");
        QCOMPARE(answer.value(QLatin1String("rateLimits")).toArray().size(), counts ? 3 : 1);
    }

    void theListenKeyLivesAndEnds()
    {
        Venue venue(quiet());
        WsClient client(venue);
        QTRY_VERIFY(client.isOpen());
        const QByteArray key = "{\"apiKey\":\"" + kKey + "\"}";
        QCOMPARE(codeOf(client.ask("userDataStream.ping", key)), -1125);
        const QString made = str(resultOf(client.ask("userDataStream.start", key)), "listenKey");
        QCOMPARE(made.toLatin1(), listenKey(venue));
        QCOMPARE(str(resultOf(client.ask("userDataStream.ping", key)), "listenKey"), made);
        const QJsonObject stopped = client.ask("userDataStream.stop", key);
        QCOMPARE(resultOf(stopped), QJsonValue(QJsonObject()));
        QCOMPARE(codeOf(client.ask("userDataStream.ping", key)), -1125);
        QCOMPARE(codeOf(client.ask("userDataStream.start")), -1102);
    }

    void aLogOnStandsForTheSignature()
    {
        const EdPair pair;
        ServerConfig config = quiet();
        config.moreKeys.append({kEdKey, {}, pair.publicPem});
        Venue venue(config);
        WsClient client(venue);
        QTRY_VERIFY(client.isOpen());
        QCOMPARE(codeOf(client.ask("account.balance", object(timed({})))), -1102);      // nobody is logged on
        Fields logon = timed({{"apiKey", kEdKey}});
        logon.insert("signature", pair.sign(joined(logon)));
        const QJsonObject answer = client.ask("session.logon", object(logon));
        QCOMPARE(keysOf(resultOf(answer)), fields("apiKey authorizedSince connectedSince returnRateLimits serverTime"));
        QCOMPARE(str(resultOf(answer), "apiKey").toLatin1(), kEdKey);
        QCOMPARE(statusOf(client.ask("account.balance", object(timed({})))), 200);
        QCOMPARE(codeOf(client.ask("account.balance", "{\"timestamp\":1}")), -1021);
        QCOMPARE(statusOf(client.ask("userDataStream.start")), 200);
        QVERIFY(resultOf(client.ask("session.logout")).toObject().value(QLatin1String("apiKey")).isNull());
        QVERIFY(resultOf(client.ask("session.status")).toObject().value(QLatin1String("apiKey")).isNull());
        QCOMPARE(codeOf(client.ask("account.balance", object(timed({})))), -1102);
    }

    void aWrongLogOn()
    {
        const EdPair pair;
        const EdPair stranger;
        ServerConfig config = quiet();
        config.moreKeys.append({kEdKey, {}, pair.publicPem});
        Venue venue(config);
        WsClient client(venue);
        QTRY_VERIFY(client.isOpen());
        QCOMPARE(codeOf(client.ask("session.logon")), -1102);
        QCOMPARE(codeOf(client.ask("session.logon", object(signedBySecret({})))), -4056);
        Fields logon = timed({{"apiKey", kEdKey}});
        logon.insert("signature", stranger.sign(joined(logon)));
        QCOMPARE(codeOf(client.ask("session.logon", object(logon))), -1022);
        logon.insert("apiKey", "nobody");
        QCOMPARE(codeOf(client.ask("session.logon", object(logon))), -2015);
        QVERIFY(resultOf(client.ask("session.status")).toObject().value(QLatin1String("apiKey")).isNull());
    }

    void badInput_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const QByteArray &text, int code, int status = 400) { QTest::newRow(name) << text << code << status; };
        const auto asked = [](const char *method, const Fields &values) { return "{\"id\":1,\"method\":\"" + QByteArray(method) + "\",\"params\":" + object(values) + '}'; };
        row("no json", "{\"id\":", -1135);
        row("nothing", "", -1135);
        row("a list", "[1]", -1135);
        row("no id", R"({"method":"depth"})", -1135);
        row("no method", R"({"id":1})", -1135);
        row("parameters in a list", R"({"id":1,"method":"depth","params":[1]})", -1135);
        row("unheard of", R"({"id":1,"method":"order.destroy"})", -1020);
        row("spot's", R"({"id":1,"method":"openOrders.cancelAll"})", -1020);
        row("no symbol", R"({"id":1,"method":"depth"})", -1102);
        row("wrong symbol", asked("depth", {{"symbol", "NONE"}}), -1121);
        row("unsigned", asked("order.place", timed({{"apiKey", kKey}})), -1102);
        row("no key", asked("order.place", timed({})), -1102);
        row("a key of no form", asked("account.status", timed({{"apiKey", "a b"}})), -2014, 401);
        row("a key of nobody", asked("account.status", timed({{"apiKey", "nobody"}, {"signature", "00"}})), -2015, 401);
        row("wrong signature", asked("account.status", timed({{"apiKey", kKey}, {"signature", "00"}})), -1022);
        row("a conditional type", asked("order.place", signedBySecret({{"symbol", "BTCUSDT"}, {"side", "SELL"}, {"type", "STOP_MARKET"}, {"stopPrice", "1"}, {"closePosition", "true"}})), -4120);
    }
    void badInput()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, code);
        QFETCH(int, status);
        Venue venue(quiet());
        WsClient client(venue);
        QTRY_VERIFY(client.isOpen());
        client.socket.sendTextMessage(QString::fromUtf8(text));
        QTRY_COMPARE(client.texts.size(), 1);
        QCOMPARE(keysOf(client.at(0)), fields("id status error rateLimits"));
        QCOMPARE(codeOf(client.at(0)), code);
        QCOMPARE(statusOf(client.at(0)), status);
        bool placed = true;
        venue.thread.run([&] { placed = !venue.backend.placed.isEmpty(); });
        QVERIFY(!placed);
        QCOMPARE(statusOf(client.ask("ticker.price")), 200);                             // the socket stays usable
    }

    void whatIsTooLargeEndsTheSocketOnly()
    {
        Venue venue(quiet());
        WsClient client(venue);
        QTRY_VERIFY(client.isOpen());
        client.socket.sendTextMessage(QStringLiteral("{\"id\":1,\"method\":\"%1\"}").arg(QString(70'000, QLatin1Char('x'))));
        QTRY_COMPARE(client.disconnected, 1);
        QVERIFY(client.texts.isEmpty());
        QCOMPARE(venue.raw("GET", "/fapi/v1/ping").status, 200);
    }

    void limitsAreShared()
    {
        ServerConfig config = quiet();
        config.limits = LimitPolicy::Enforce;
        config.weightPerMinute = 7;
        Venue venue(config);
        WsClient client(venue);
        QTRY_VERIFY(client.isOpen());            // five
        QCOMPARE(venue.raw("GET", "/fapi/v1/ping").status, 200);
        QCOMPARE(statusOf(client.ask("ticker.price", "{\"symbol\":\"BTCUSDT\"}")), 200);
        const QJsonObject refused = client.ask("session.status");
        QCOMPARE(codeOf(refused), -1003);
        QCOMPARE(statusOf(refused), 429);
        QCOMPARE(venue.raw("GET", "/fapi/v1/ping").status, 429);
    }

    void aConnectionLivesADay()
    {
        Venue venue(quiet());
        WsClient client(venue);
        QTRY_VERIFY(client.isOpen());
        venue.thread.run([&] { venue.backend.nowMs += 86'400'000; });
        QTRY_COMPARE(client.disconnected, 1);
    }

    void droppedWithTheStreams()
    {
        Venue venue(quiet());
        WsClient client(venue);
        QTRY_VERIFY(client.isOpen());
        venue.thread.run([&] { venue.server.dropStreams(); });
        QTRY_COMPARE(client.disconnected, 1);
    }
};

QTEST_GUILESS_MAIN(TestUsdmWsApi)
#include "tst_usdm_ws_api.moc"
