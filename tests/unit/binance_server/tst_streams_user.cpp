// The user stream on real WebSockets: events of orders and of the account, its forms, and the life of a listen key.
#include "tests/unit/binance_server/server_stage.h"

using namespace bw;
using namespace bw::test;

class TestUserStreams : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
};

void TestUserStreams::userEventsPerFill()
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

void TestUserStreams::orderEventWithoutFill()
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

void TestUserStreams::fundingNamesItsSymbol()
{
    Venue venue(quiet());
    Client client(venue, "/private/ws/" + listenKey(venue));
    QTRY_VERIFY(client.isOpen());
    venue.thread.run([&] {
        auto event = accountEvent();
        event.reason = QStringLiteral("FUNDING_FEE");
        event.symbol = trading::Symbol(QStringLiteral("BTCUSDT"));
        event.positions.clear();   // cross margin
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

void TestUserStreams::algoUpdatePayload()
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

void TestUserStreams::privateForms_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<bool>("envelope");
    QTest::newRow("path") << QByteArray("/private/ws/%1") << false;
    QTest::newRow("query") << QByteArray("/private/ws?listenKey=%1") << false;
    QTest::newRow("combined") << QByteArray("/private/stream?listenKey=%1") << true;
    QTest::newRow("several keys") << QByteArray("/private/stream?listenKey=dead&events=ALGO_UPDATE&listenKey=%1&events=ACCOUNT_UPDATE") << true;
}

void TestUserStreams::privateForms()
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

void TestUserStreams::eventsCanBeChosen()
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

void TestUserStreams::unknownListenKeyIsSilent()
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

void TestUserStreams::listenKeyExpires()
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

void TestUserStreams::prolongedKeyLives()
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

void TestUserStreams::deletedKeyClosesTheSocket()
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

QTEST_GUILESS_MAIN(TestUserStreams)
#include "tst_streams_user.moc"
