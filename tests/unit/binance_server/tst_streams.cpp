// The streams on real WebSockets: routes, envelopes, subscriptions, market events, and faults on the way.
#include "tests/unit/binance_server/server_stage.h"

using namespace bw;
using namespace bw::test;

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
    void silenceAndDrops();
    void upgradeFaults();
};

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
    QTest::newRow("long text id") << QByteArray(R"({"method":"SUBSCRIBE","params":["a@b"],"id":"1234567890123456789012345678901234567"})") << QByteArray(R"({"code":2,"msg":"Invalid request: request ID)");
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
    config.hooks.request = [&](const http::Request &) { return fault; };
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
