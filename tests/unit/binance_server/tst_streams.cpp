// The streams on real WebSockets: routes, envelopes, subscriptions, market and user events, the life of a listen key.
#include "tests/unit/binance_server/venue.h"

#include <QtTest/QtTest>
#include <QtWebSockets/QWebSocket>

using namespace bw;
using test::FakeBackend;
using test::fields;
using test::keysOf;
using test::kNowMs;
using test::Venue;

class TestStreams : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void routesAndForms_data();
    void routesAndForms();
    void unknownPathsAreRefused();
    void subscribeProtocol();
    void malformedRequests_data();
    void malformedRequests();
    void wrongRouteStaysSilent();
    void marketPayloads();
    void markPriceIsThrottledAndKeepsTheNewest();
    void everyMarkWithoutThrottle();
    void heartbeatRepeatsTheMark();
    void userEventsPerFill();
    void orderEventWithoutFill();
    void fundingNamesItsSymbol();
    void algoUpdatePayload();
    void privateForms_data();
    void privateForms();
    void eventsCanBeChosen();
    void unknownListenKeyIsSilent();
    void listenKeyExpires();
    void prolongedKeyLives();
    void deletedKeyClosesTheSocket();
    void silenceAndDrops();
    void upgradeFaults();
};

namespace {

struct Client
{
    Client(const Venue &venue, const QByteArray &target)
    {
        QObject::connect(&socket, &QWebSocket::textMessageReceived, &socket, [this](const QString &text) { texts.append(text.toUtf8()); });
        QObject::connect(&socket, &QWebSocket::disconnected, &socket, [this] { ++disconnected; });
        socket.open(QUrl(QStringLiteral("ws://127.0.0.1:%1%2").arg(venue.port).arg(QString::fromLatin1(target))));
    }
    [[nodiscard]] bool isOpen() const { return socket.state() == QAbstractSocket::ConnectedState; }
    [[nodiscard]] QJsonObject at(int index) const { return QJsonDocument::fromJson(texts.value(index)).object(); }
    void send(const char *text) { socket.sendTextMessage(QString::fromLatin1(text)); }

    QWebSocket socket;
    QByteArrayList texts;
    int disconnected = 0;
};

QByteArray handshake(const QByteArray &target)
{
    return "GET " + target
           + " HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
             "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
}

// What the server has sent before this reply has arrived once the reply is here.
bool barrier(Client &client, int id = 99)
{
    const QByteArray reply = "\"id\":" + QByteArray::number(id) + "}";
    client.send(QByteArray("{\"method\":\"GET_PROPERTY\",\"params\":[\"combined\"],\"id\":" + QByteArray::number(id) + "}").constData());
    return QTest::qWaitFor([&] { return !client.texts.isEmpty() && client.texts.last().endsWith(reply); }, test::kDeadlineMs);
}

binance_server::MarketEvent marketEvent(const char *mark = "84251.63104562")
{
    binance_server::MarketEvent event;
    event.market = test::marketRecord("BTCUSDT");
    event.market.mark = trading::Price::literal(mark);
    event.markChanged = true;
    event.bookChanged = true;
    return event;
}

void emitMarket(Venue &venue, const char *mark = "84251.63104562")
{
    venue.thread.run([&] {
        const auto event = marketEvent(mark);
        venue.backend.markets[event.market.symbol] = event.market;
        venue.backend.emitEvent(event);
    });
}

binance_server::ServerConfig quiet() // every mark at once, no heartbeat
{
    binance_server::ServerConfig config;
    config.markIntervalMs = 0;
    config.markHeartbeatMs = 0;
    return config;
}

QByteArray listenKey(const Venue &venue)
{
    return venue.raw("POST", "/fapi/v1/listenKey").object().value(QLatin1String("listenKey")).toString().toLatin1();
}

QStringList eventsOf(const Client &client)
{
    QStringList names;
    for (const QByteArray &text : client.texts)
        names.append(QJsonDocument::fromJson(text).object().value(QLatin1String("e")).toString());
    return names;
}

binance_server::OrderEvent fillEvent()
{
    return {FakeBackend::limitSell(), QStringLiteral("TRADE"), FakeBackend::fill()};
}

binance_server::AccountEvent accountEvent()
{
    binance_server::AccountEvent event;
    event.reason = QStringLiteral("ORDER");
    event.balance = FakeBackend::balance();
    event.positions = {FakeBackend::position()};
    event.at = base::VenueTime(kNowMs + 1000);
    return event;
}

} // namespace

void TestStreams::routesAndForms_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArrayList>("expected"); // "stream" in an envelope, or the raw event's name
    const QByteArrayList none;
    const auto row = [](const char *target, const QByteArrayList &expected) { QTest::newRow(target) << QByteArray(target) << expected; };
    row("/public/ws/btcusdt@bookTicker", {"bookTicker"});
    row("/public/ws/btcusdt@bookTicker/ethusdt@bookTicker", {"bookTicker"});
    row("/public/stream?streams=btcusdt@bookTicker/!bookTicker", {"stream btcusdt@bookTicker", "stream !bookTicker"});
    row("/market/ws/btcusdt@markPrice", {"markPriceUpdate"});
    row("/market/ws/btcusdt@markPrice@1s", {"markPriceUpdate"});
    row("/market/stream?streams=btcusdt@markPrice@1s", {"stream btcusdt@markPrice@1s"});
    row("/market/ws/btcusdt%40markPrice", {"markPriceUpdate"});
    row("/ws/btcusdt@bookTicker", {"bookTicker"});
    row("/stream?streams=btcusdt@bookTicker", {"stream btcusdt@bookTicker"});
    // wrong route, other symbol, nothing asked
    row("/public/ws/btcusdt@markPrice", none);
    row("/market/ws/btcusdt@bookTicker", none);
    row("/ws/btcusdt@markPrice", none);
    row("/private/ws/btcusdt@bookTicker", none);
    row("/public/ws/ethusdt@bookTicker", none);
    row("/public/ws/BTCUSDT@bookTicker", none);
    row("/public/ws", none);
    row("/public/ws/0", none);
    row("/market/ws/1", none);
}

void TestStreams::routesAndForms()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArrayList, expected);
    Venue venue(quiet());
    Client client(venue, target);
    QTRY_VERIFY(client.isOpen());
    emitMarket(venue);
    QVERIFY(barrier(client));
    QByteArrayList seen;
    for (int i = 0; i + 1 < client.texts.size(); ++i) {
        const QJsonObject message = client.at(i);
        if (message.contains(QLatin1String("stream"))) {
            QCOMPARE(keysOf(message), fields("stream data"));
            seen.append("stream " + message.value(QLatin1String("stream")).toString().toLatin1());
        } else {
            seen.append(message.value(QLatin1String("e")).toString().toLatin1());
        }
    }
    QCOMPARE(seen, expected);
}

void TestStreams::unknownPathsAreRefused()
{
    Venue venue;
    for (const char *path : {"/", "/websocket", "/public", "/public/", "/secret/ws", "/wss", "/fapi/v1/order"}) {
        test::RawClient client(venue.port);
        client.send(handshake(path));
        const QByteArray answer = client.answer();
        QCOMPARE(test::statusOf(answer), 404);
        QVERIFY(answer.contains("Content-Type: text/html"));
    }
}

void TestStreams::subscribeProtocol()
{
    Venue venue(quiet());
    Client client(venue, "/public/ws");
    QTRY_VERIFY(client.isOpen());
    client.send(R"({"method":"SUBSCRIBE","params":["btcusdt@bookTicker","btcusdt@aggTrade"],"id":1})");
    QTRY_COMPARE(client.texts.value(0), QByteArray(R"({"result":null,"id":1})"));
    client.send(R"({"method":"LIST_SUBSCRIPTIONS","id":9007199254740993})");
    QTRY_COMPARE(client.texts.value(1), QByteArray(R"({"result":["btcusdt@bookTicker","btcusdt@aggTrade"],"id":9007199254740993})"));
    emitMarket(venue);
    QTRY_COMPARE(client.texts.size(), 3);
    QCOMPARE(client.at(2).value(QLatin1String("e")).toString(), QStringLiteral("bookTicker"));
    client.send(R"({"method":"SET_PROPERTY","params":["combined",true],"id":3})");
    QTRY_COMPARE(client.texts.value(3), QByteArray(R"({"result":null,"id":3})"));
    client.send(R"({"method":"GET_PROPERTY","params":["combined"],"id":4})");
    QTRY_COMPARE(client.texts.value(4), QByteArray(R"({"result":true,"id":4})"));
    emitMarket(venue);
    QTRY_COMPARE(client.texts.size(), 6);
    QCOMPARE(client.at(5).value(QLatin1String("stream")).toString(), QStringLiteral("btcusdt@bookTicker"));
    client.send(R"({"method":"UNSUBSCRIBE","params":["btcusdt@bookTicker"],"id":5})");
    QTRY_COMPARE(client.texts.value(6), QByteArray(R"({"result":null,"id":5})"));
    emitMarket(venue);
    QVERIFY(barrier(client));
    QCOMPARE(client.texts.size(), 8);
}

void TestStreams::malformedRequests_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("not json") << QByteArray("hello") << QByteArray(R"({"code":3,"msg":"Invalid JSON: )");
    QTest::newRow("cut") << QByteArray(R"({"method":"SUBSC)") << QByteArray(R"({"code":3,"msg":"Invalid JSON: )");
    QTest::newRow("empty") << QByteArray("") << QByteArray(R"({"code":3,"msg":"Invalid JSON: )");
    QTest::newRow("array") << QByteArray("[1]") << QByteArray(R"({"code":2,"msg":"Invalid request: )");
    QTest::newRow("no id") << QByteArray(R"({"method":"SUBSCRIBE","params":["a@b"]})") << QByteArray(R"({"code":2,"msg":"Invalid request: request ID must be an unsigned integer"})");
    QTest::newRow("text id") << QByteArray(R"({"method":"SUBSCRIBE","params":["a@b"],"id":"1"})") << QByteArray(R"({"code":2,"msg":"Invalid request: request ID)");
    QTest::newRow("negative id") << QByteArray(R"({"method":"SUBSCRIBE","params":["a@b"],"id":-1})") << QByteArray(R"({"code":2,"msg":"Invalid request: request ID)");
    QTest::newRow("unknown method") << QByteArray(R"({"method":"order.place","params":[],"id":1})") << QByteArray(R"({"code":2,"msg":"Invalid request: unknown variant order.place)");
    QTest::newRow("no params") << QByteArray(R"({"method":"SUBSCRIBE","id":1})") << QByteArray(R"({"code":2,"msg":"Invalid request: params)");
    QTest::newRow("params not text") << QByteArray(R"({"method":"SUBSCRIBE","params":[1],"id":1})") << QByteArray(R"({"code":2,"msg":"Invalid request: params)");
    QTest::newRow("unknown property") << QByteArray(R"({"method":"SET_PROPERTY","params":["colour",true],"id":1})") << QByteArray(R"({"code":0,"msg":"Unknown property","id":1})");
    QTest::newRow("wrong type") << QByteArray(R"({"method":"SET_PROPERTY","params":["combined","yes"],"id":1})") << QByteArray(R"({"code":1,"msg":"Invalid value type: expected Boolean","id":1})");
}

void TestStreams::malformedRequests()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, begins);
    Venue venue(quiet());
    Client client(venue, "/public/ws");
    QTRY_VERIFY(client.isOpen());
    client.send(text.constData());
    QTRY_COMPARE(client.texts.size(), 1);
    QVERIFY2(client.texts.first().startsWith(begins), client.texts.first().constData());
    QVERIFY(barrier(client)); // the socket stays usable
    Client many(venue, "/public/ws");
    QTRY_VERIFY(many.isOpen());
    QStringList names;
    for (int i = 0; i < 1025; ++i)
        names.append(QStringLiteral("\"s%1\"").arg(i));
    many.socket.sendTextMessage(QStringLiteral("{\"method\":\"SUBSCRIBE\",\"params\":[%1],\"id\":1}").arg(names.join(QLatin1Char(','))));
    QTRY_COMPARE(many.texts.value(0), QByteArray(R"({"code":2,"msg":"Invalid request: too many streams","id":1})"));
}

void TestStreams::wrongRouteStaysSilent()
{
    Venue venue(quiet());
    Client client(venue, "/public/ws");
    QTRY_VERIFY(client.isOpen());
    client.send(R"({"method":"SUBSCRIBE","params":["btcusdt@markPrice"],"id":1})");
    QTRY_COMPARE(client.texts.value(0), QByteArray(R"({"result":null,"id":1})"));
    emitMarket(venue);
    QVERIFY(barrier(client));
    QCOMPARE(client.texts.size(), 2);
}

void TestStreams::marketPayloads()
{
    Venue venue(quiet());
    Client book(venue, "/public/ws/btcusdt@bookTicker");
    Client mark(venue, "/market/ws/btcusdt@markPrice");
    QTRY_VERIFY(book.isOpen() && mark.isOpen());
    emitMarket(venue);
    QTRY_COMPARE(book.texts.value(0),
                 QByteArray(R"({"e":"bookTicker","u":9012345678901,"E":1795000000000,"T":1794999999995,"s":"BTCUSDT","ps":"BTCUSDT","st":1,)"
                            R"("b":"84250.10","B":"3.512","a":"84250.20","A":"1.004"})"));
    QTRY_COMPARE(mark.texts.value(0),
                 QByteArray(R"({"e":"markPriceUpdate","E":1795000000000,"s":"BTCUSDT","p":"84251.63104562","ap":"84251.63104562","i":"84250.80495970",)"
                            R"("P":"84250.80495970","r":"0.00010000","T":1795017600000,"st":1})"));
    venue.thread.run([&] {
        auto event = marketEvent();
        event.bookChanged = false;
        event.markChanged = false;
        venue.backend.emitEvent(event);
    });
    QVERIFY(barrier(book) && barrier(mark));
    QCOMPARE(book.texts.size(), 2);
    QCOMPARE(mark.texts.size(), 2);
}

void TestStreams::markPriceIsThrottledAndKeepsTheNewest()
{
    binance_server::ServerConfig config = quiet();
    config.markIntervalMs = 500;
    Venue venue(config);
    Client client(venue, "/market/ws/btcusdt@markPrice");
    QTRY_VERIFY(client.isOpen());
    venue.thread.run([&] { // one burst, within one turn of the server
        for (const char *mark : {"100", "101", "102", "103"}) {
            const auto event = marketEvent(mark);
            venue.backend.markets[event.market.symbol] = event.market;
            venue.backend.emitEvent(event);
        }
    });
    QTRY_COMPARE(client.texts.size(), 2); // the first at once, then the newest
    QCOMPARE(client.at(0).value(QLatin1String("p")).toString(), QStringLiteral("100.00000000"));
    QCOMPARE(client.at(1).value(QLatin1String("p")).toString(), QStringLiteral("103.00000000"));
    QVERIFY(barrier(client));
    QCOMPARE(client.texts.size(), 3);
}

void TestStreams::everyMarkWithoutThrottle()
{
    Venue venue(quiet());
    Client client(venue, "/market/ws/btcusdt@markPrice");
    QTRY_VERIFY(client.isOpen());
    for (const char *mark : {"100", "101", "102"})
        emitMarket(venue, mark);
    QTRY_COMPARE(client.texts.size(), 3);
}

void TestStreams::heartbeatRepeatsTheMark()
{
    binance_server::ServerConfig config;
    config.markHeartbeatMs = 20;
    Venue venue(config);
    Client one(venue, "/market/ws/ethusdt@markPrice@1s");
    Client all(venue, "/market/ws/!markPrice@arr@1s");
    Client book(venue, "/public/ws/btcusdt@bookTicker");
    QTRY_VERIFY(one.texts.size() >= 3); // nothing ever changed
    QCOMPARE(one.at(2).value(QLatin1String("s")).toString(), QStringLiteral("ETHUSDT"));
    QTRY_VERIFY(!all.texts.isEmpty());
    QCOMPARE(QJsonDocument::fromJson(all.texts.first()).array().size(), 2);
    QTRY_VERIFY(book.isOpen());
    QVERIFY(barrier(book));
    QCOMPARE(book.texts.size(), 1);
}

void TestStreams::userEventsPerFill()
{
    Venue venue(quiet());
    Client client(venue, "/private/ws/" + listenKey(venue));
    QTRY_VERIFY(client.isOpen());
    venue.thread.run([&] {
        venue.backend.nowMs = kNowMs + 1003;
        venue.backend.emitEvent(fillEvent());
        venue.backend.emitEvent(accountEvent());
    });
    QTRY_COMPARE(eventsOf(client), (QStringList{QStringLiteral("TRADE_LITE"), QStringLiteral("ORDER_TRADE_UPDATE"), QStringLiteral("ACCOUNT_UPDATE")}));
    QCOMPARE(client.texts.at(0),
             QByteArray(R"({"e":"TRADE_LITE","E":1795000001003,"T":1795000001000,"s":"BTCUSDT","q":"0.010","p":"84300","m":true,"c":"bw-f-000021","S":"SELL",)"
                        R"("L":"84300","l":"0.010","t":6123456789,"i":412345678901})"));
    QCOMPARE(client.at(1),
             QJsonDocument::fromJson(R"({"e":"ORDER_TRADE_UPDATE","E":1795000001003,"T":1795000001000,"o":{"s":"BTCUSDT","c":"bw-f-000021","S":"SELL","o":"LIMIT",
               "f":"GTC","q":"0.010","p":"84300","ap":"84300","sp":"0","x":"TRADE","X":"FILLED","i":412345678901,"l":"0.010","z":"0.010","L":"84300","N":"USDT",
               "n":"0.16860000","T":1795000001000,"t":6123456789,"b":"0","a":"0","m":true,"R":true,"wt":"CONTRACT_PRICE","ot":"LIMIT","ps":"BOTH","cp":false,
               "pP":false,"si":0,"ss":0,"rp":"3.00000000","V":"EXPIRE_MAKER","pm":"NONE","gtd":0,"er":"0"}})").object());
    QCOMPARE(client.at(2),
             QJsonDocument::fromJson(R"({"e":"ACCOUNT_UPDATE","E":1795000001003,"T":1795000001000,"a":{"m":"ORDER","B":[{"a":"USDT","wb":"12000.50000000",
               "cw":"12000.50000000","bc":"0.00000000"}],"P":[{"s":"BTCUSDT","pa":"-0.250","ep":"84300","bep":"84266.28","cr":"200.50000000","up":"12.09250000",
               "mt":"cross","iw":"0","ps":"BOTH","ma":"USDT"}]}})").object());
}

void TestStreams::orderEventWithoutFill()
{
    Venue venue(quiet());
    Client client(venue, "/private/ws/" + listenKey(venue));
    QTRY_VERIFY(client.isOpen());
    venue.thread.run([&] {
        auto order = FakeBackend::limitSell();
        order.view.status = trading::OrderStatus::Expired;
        order.view.executed = {};
        order.view.averagePrice = {};
        order.expiryReason = 4;
        order.originalType = QStringLiteral("STOP_MARKET");
        order.stopPrice = trading::Price::literal("82000.5");
        venue.backend.emitEvent(binance_server::OrderEvent{order, QStringLiteral("EXPIRED"), std::nullopt});
    });
    QTRY_COMPARE(eventsOf(client), QStringList{QStringLiteral("ORDER_TRADE_UPDATE")});
    const QJsonObject order = client.at(0).value(QLatin1String("o")).toObject();
    QVERIFY(!order.contains(QLatin1String("n")) && !order.contains(QLatin1String("N")));
    QCOMPARE(order.value(QLatin1String("x")).toString(), QStringLiteral("EXPIRED"));
    QCOMPARE(order.value(QLatin1String("er")).toString(), QStringLiteral("4"));
    QCOMPARE(order.value(QLatin1String("t")).toInteger(), 0);
    QCOMPARE(order.value(QLatin1String("ot")).toString(), QStringLiteral("STOP_MARKET"));
    QCOMPARE(order.value(QLatin1String("sp")).toString(), QStringLiteral("82000.5"));
    QCOMPARE(order.value(QLatin1String("l")).toString(), QStringLiteral("0.000"));
}

void TestStreams::fundingNamesItsSymbol()
{
    Venue venue(quiet());
    Client client(venue, "/private/ws/" + listenKey(venue));
    QTRY_VERIFY(client.isOpen());
    venue.thread.run([&] {
        auto event = accountEvent();
        event.reason = QStringLiteral("FUNDING_FEE");
        event.balanceChange = trading::Money::literal("-1.23455679");
        venue.backend.emitEvent(event);
    });
    QTRY_COMPARE(client.texts.size(), 1);
    const QJsonObject body = client.at(0).value(QLatin1String("a")).toObject();
    QCOMPARE(keysOf(body), fields("m S B P"));
    QCOMPARE(body.value(QLatin1String("S")).toString(), QStringLiteral("BTCUSDT"));
    QVERIFY(body.value(QLatin1String("P")).toArray().isEmpty());
    QCOMPARE(body.value(QLatin1String("B")).toArray().at(0).toObject().value(QLatin1String("bc")).toString(), QStringLiteral("-1.23455679"));
}

void TestStreams::algoUpdatePayload()
{
    Venue venue(quiet());
    Client client(venue, "/private/ws/" + listenKey(venue));
    QTRY_VERIFY(client.isOpen());
    venue.thread.run([&] {
        binance_server::AlgoRecord r;
        r.view.symbol = trading::Symbol(QStringLiteral("BTCUSDT"));
        r.view.clientId = trading::ClientOrderId(QStringLiteral("bw-sl-000007"));
        r.view.algoId = trading::AlgoId(3000000000012345);
        r.view.status = trading::AlgoStatus::New;
        r.view.triggerPrice = trading::Price::literal("82000");
        r.view.closePosition = true;
        r.view.updatedAt = base::VenueTime(1795000100297);
        r.triggerBy = binance_server::TriggerBy::MarkPrice;
        venue.backend.emitEvent(binance_server::AlgoEvent{r});
        r.view.status = trading::AlgoStatus::Triggered;
        r.actualOrderId = trading::VenueOrderId(412345679000);
        r.triggeredAt = base::VenueTime(1795000100290);
        venue.backend.emitEvent(binance_server::AlgoEvent{r});
    });
    QTRY_COMPARE(client.texts.size(), 2);
    QCOMPARE(client.at(1),
             QJsonDocument::fromJson(R"({"e":"ALGO_UPDATE","T":1795000100297,"E":1795000000000,"o":{"caid":"bw-sl-000007","aid":3000000000012345,"at":"CONDITIONAL",
               "o":"STOP_MARKET","s":"BTCUSDT","S":"SELL","ps":"BOTH","f":"GTC","q":"0.000","X":"TRIGGERED","ai":"412345679000","ap":"0.00000000","aq":"0.000",
               "act":"MARKET","tp":"82000","p":"0","V":"EXPIRE_MAKER","wt":"MARK_PRICE","pm":"NONE","cp":true,"pP":false,"R":false,"tt":1795000100290,"gtd":0,
               "rm":""}})").object());
    const QJsonObject before = client.at(0).value(QLatin1String("o")).toObject();
    QCOMPARE(before.value(QLatin1String("X")).toString(), QStringLiteral("NEW"));
    QCOMPARE(before.value(QLatin1String("ai")).toString(), QString());
    QCOMPARE(keysOf(before), keysOf(client.at(1).value(QLatin1String("o"))));
}

void TestStreams::privateForms_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<bool>("envelope");
    QTest::newRow("path") << QByteArray("/private/ws/%1") << false;
    QTest::newRow("query") << QByteArray("/private/ws?listenKey=%1") << false;
    QTest::newRow("combined") << QByteArray("/private/stream?listenKey=%1") << true;
    QTest::newRow("several keys") << QByteArray("/private/stream?listenKey=dead&events=ALGO_UPDATE&listenKey=%1&events=ACCOUNT_UPDATE") << true;
}

void TestStreams::privateForms()
{
    QFETCH(QByteArray, form);
    QFETCH(bool, envelope);
    Venue venue(quiet());
    const QByteArray key = listenKey(venue);
    Client client(venue, form.replace("%1", key));
    QTRY_VERIFY(client.isOpen());
    venue.thread.run([&] { venue.backend.emitEvent(accountEvent()); });
    QTRY_COMPARE(client.texts.size(), 1);
    QJsonObject message = client.at(0);
    if (envelope) {
        QCOMPARE(message.value(QLatin1String("stream")).toString().toLatin1(), key);
        message = message.value(QLatin1String("data")).toObject();
    }
    QCOMPARE(message.value(QLatin1String("e")).toString(), QStringLiteral("ACCOUNT_UPDATE"));
}

void TestStreams::eventsCanBeChosen()
{
    Venue venue(quiet());
    const QByteArray key = listenKey(venue);
    Client chosen(venue, "/private/ws?listenKey=" + key + "&events=ORDER_TRADE_UPDATE/ALGO_UPDATE");
    Client subscribed(venue, "/private/ws");
    QTRY_VERIFY(chosen.isOpen() && subscribed.isOpen());
    subscribed.send(QByteArray("{\"method\":\"SUBSCRIBE\",\"params\":[\"" + key + "@ACCOUNT_UPDATE\"],\"id\":1}").constData());
    QTRY_COMPARE(subscribed.texts.size(), 1);
    venue.thread.run([&] {
        venue.backend.emitEvent(fillEvent());
        venue.backend.emitEvent(accountEvent());
    });
    QVERIFY(barrier(chosen) && barrier(subscribed));
    QCOMPARE(eventsOf(chosen), (QStringList{QStringLiteral("ORDER_TRADE_UPDATE"), QString()}));
    QCOMPARE(eventsOf(subscribed), (QStringList{QString(), QStringLiteral("ACCOUNT_UPDATE"), QString()}));
}

void TestStreams::unknownListenKeyIsSilent()
{
    Venue venue(quiet());
    Client wrong(venue, "/private/ws/notakey");
    Client empty(venue, "/private/ws?listenKey=");
    QTRY_VERIFY(wrong.isOpen() && empty.isOpen());
    venue.thread.run([&] { venue.backend.emitEvent(accountEvent()); }); // no key alive: for nobody
    listenKey(venue);
    venue.thread.run([&] { venue.backend.emitEvent(accountEvent()); });
    QVERIFY(barrier(wrong) && barrier(empty));
    QCOMPARE(wrong.texts.size(), 1);
    QCOMPARE(empty.texts.size(), 1);
}

void TestStreams::listenKeyExpires()
{
    binance_server::ServerConfig config = quiet();
    config.listenKeyLife = base::Millis{1500};
    Venue venue(config);
    const QByteArray key = listenKey(venue);
    Client client(venue, "/private/ws/" + key);
    QTRY_COMPARE(client.texts.value(0), "{\"e\":\"listenKeyExpired\",\"E\":1795000000000,\"listenKey\":\"" + key + "\"}");
    QCOMPARE(venue.raw("PUT", "/fapi/v1/listenKey").code(), -1125);
    venue.thread.run([&] { venue.backend.emitEvent(accountEvent()); });
    QVERIFY(barrier(client));
    QCOMPARE(client.texts.size(), 2); // open and silent
    QCOMPARE(client.disconnected, 0);
    QVERIFY(listenKey(venue) != key);
}

void TestStreams::prolongedKeyLives()
{
    Venue venue(quiet());
    const QByteArray key = listenKey(venue);
    Client client(venue, "/private/ws/" + key);
    QTRY_VERIFY(client.isOpen());
    QCOMPARE(venue.raw("PUT", "/fapi/v1/listenKey").status, 200);
    venue.thread.run([&] { venue.server.expireListenKey(); });
    QTRY_COMPARE(eventsOf(client), QStringList{QStringLiteral("listenKeyExpired")});
    const QByteArray second = listenKey(venue);
    QVERIFY(second != key);
    Client again(venue, "/private/ws/" + second);
    QTRY_VERIFY(again.isOpen());
    venue.thread.run([&] { venue.backend.emitEvent(accountEvent()); });
    QTRY_COMPARE(eventsOf(again), QStringList{QStringLiteral("ACCOUNT_UPDATE")});
    QVERIFY(barrier(client));
    QCOMPARE(client.texts.size(), 2);
}

void TestStreams::deletedKeyClosesTheSocket()
{
    Venue venue(quiet());
    Client client(venue, "/private/ws/" + listenKey(venue));
    Client other(venue, "/public/ws");
    QTRY_VERIFY(client.isOpen() && other.isOpen());
    QCOMPARE(venue.raw("DELETE", "/fapi/v1/listenKey").status, 200);
    QTRY_COMPARE(client.disconnected, 1);
    QVERIFY(client.texts.isEmpty());
    QVERIFY(barrier(other));
}

void TestStreams::silenceAndDrops()
{
    Venue venue(quiet());
    Client user(venue, "/private/ws/" + listenKey(venue));
    Client book(venue, "/public/ws/btcusdt@bookTicker");
    QTRY_VERIFY(user.isOpen() && book.isOpen());
    venue.thread.run([&] { venue.server.setStreams(binance_server::StreamFlow::Silent); });
    emitMarket(venue);
    venue.thread.run([&] { venue.backend.emitEvent(accountEvent()); });
    QVERIFY(barrier(user) && barrier(book));
    QCOMPARE(user.texts.size(), 1);
    QCOMPARE(book.texts.size(), 1);
    venue.thread.run([&] { venue.server.setStreams(binance_server::StreamFlow::Flowing); });
    emitMarket(venue);
    QTRY_COMPARE(book.texts.size(), 2);
    venue.thread.run([&] { venue.server.dropStreams(); });
    QTRY_COMPARE(user.disconnected, 1);
    QTRY_COMPARE(book.disconnected, 1);
    emitMarket(venue); // to nobody
    QCOMPARE(venue.raw("GET", "/fapi/v1/ping").status, 200);
}

void TestStreams::upgradeFaults()
{
    std::optional<binance_server::Fault> fault = binance_server::Fault::html(502);
    binance_server::ServerConfig config = quiet();
    config.requestHook = [&](const http::Request &) { return fault; };
    Venue venue(config);
    test::RawClient refused(venue.port);
    refused.send(handshake("/public/ws"));
    QCOMPARE(test::statusOf(refused.answer()), 502);
    venue.thread.run([&] { fault = binance_server::Fault::dropBefore(); });
    test::RawClient dropped(venue.port);
    dropped.send(handshake("/public/ws"));
    QCOMPARE(dropped.untilClosed(), std::optional<QByteArray>(QByteArray()));
    venue.thread.run([&] { fault.reset(); });
    Client client(venue, "/public/ws");
    QTRY_VERIFY(client.isOpen());
}

QTEST_GUILESS_MAIN(TestStreams)
#include "tst_streams.moc"
