// The market streams of spot on a real socket: what each of them carries, the envelope, the requests that change what is
// subscribed to, and a book that a client builds from a snapshot and the changes after it.
#include "tests/integration/spot_stage.h"

using namespace bw;
using bw::test::SpotClient;
using bw::test::SpotStage;

namespace {

QString str(const QJsonObject &object, const char *key) { return object.value(QLatin1String(key)).toString(); }

// Prices that move a little with every call, so that everything that is due has something to say.
void stir(SpotStage &stage)
{
    static int turn = 0;
    stage.price(++turn % 2 == 0 ? "84000" : "84010");
}

// The data of the first message of a stream, while the market goes on.
QJsonValue dataOf(SpotStage &stage, SpotClient &client, const QByteArray &stream)
{
    QJsonValue found(QJsonValue::Undefined);
    (void)QTest::qWaitFor([&] {
        stir(stage);
        for (const QByteArray &text : std::as_const(client.texts)) {
            const QJsonObject one = QJsonDocument::fromJson(text).object();
            if (str(one, "stream").toUtf8() == stream) {
                found = one.value(QLatin1String("data"));
                return true;
            }
        }
        return false;
    }, test::kDeadlineMs);
    return found;
}

using Book = QMap<QString, QString>;

void applyTo(Book &book, const QJsonArray &changes)
{
    for (const QJsonValue &change : changes) {
        const QString quantity = change.toArray().at(1).toString();
        if (quantity == QLatin1String("0.00000000"))
            book.remove(change.toArray().at(0).toString());
        else
            book.insert(change.toArray().at(0).toString(), quantity);
    }
}

Book bookOf(const QJsonValue &levels)
{
    Book book;
    applyTo(book, levels.toArray());
    return book;
}

} // namespace

class SpotStreamsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStreamCarriesItsFields_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<QByteArray>("fields");
        const auto row = [](const char *stream, const char *fields) { QTest::newRow(stream) << QByteArray(stream) << QByteArray(fields); };
        row("btcusdt@trade", "e E s t p q T m M");
        row("btcusdt@aggTrade", "e E s a p q f l T m M");
        row("btcusdt@bookTicker", "u s b B a A");
        row("btcusdt@kline_1s", "e E s k");
        row("btcusdt@kline_1m", "e E s k");
        row("btcusdt@miniTicker", "e E s c o h l v q");
        row("btcusdt@ticker", "e E s p P w x c Q b B a A o h l v q O C F L n");
        row("btcusdt@ticker_4h", "e E s p P o h l c w v q O C F L n");
        row("btcusdt@avgPrice", "e E s i w T");
        row("btcusdt@depth", "e E s U u b a");
        row("btcusdt@depth@100ms", "e E s U u b a");
        row("btcusdt@depth5", "lastUpdateId bids asks");
        row("btcusdt@depth10@100ms", "lastUpdateId bids asks");
        row("btcusdt@depth20@100ms", "lastUpdateId bids asks");
        row("!miniTicker@arr", "e E s c o h l v q");
        row("!ticker@arr", "e E s p P w x c Q b B a A o h l v q O C F L n");
        row("!ticker_1h@arr", "e E s p P o h l c w v q O C F L n");
    }
    void everyStreamCarriesItsFields()
    {
        QFETCH(QByteArray, stream);
        QFETCH(QByteArray, fields);
        SpotStage stage;
        SpotClient client(stage, "/stream?streams=" + stream);
        QVERIFY(client.opened);
        const QJsonValue data = dataOf(stage, client, stream);
        QVERIFY(!data.isUndefined());
        QCOMPARE(test::keysOf(data.isArray() ? data.toArray().at(0) : data), test::fields(fields.constData()));
        if (data.toObject().contains(QLatin1String("k")))
            QCOMPARE(test::keysOf(data.toObject().value(QLatin1String("k"))), test::fields("t T s i f L o c h l v n x q V Q B"));
    }

    void aRawSocketGetsTheBarePayload()
    {
        SpotStage stage;
        SpotClient client(stage, "/ws/btcusdt@trade");
        QVERIFY(client.opened);
        stir(stage);
        QCOMPARE(str(client.event("trade"), "s"), QStringLiteral("BTCUSDT"));
    }

    void oneTakersTradesAreOneAggregate()
    {
        SpotStage stage;
        SpotClient client(stage, "/ws/btcusdt@aggTrade/btcusdt@trade");
        QVERIFY(client.opened);
        QCOMPARE(stage.order("side=BUY&type=LIMIT&timeInForce=GTC&quantity=0.3&price=84000.00").status, 200);
        QCOMPARE(stage.order("side=BUY&type=LIMIT&timeInForce=GTC&quantity=0.2&price=84000.00").status, 200);
        QCOMPARE(stage.order("side=BUY&type=MARKET&quantity=0.5").status, 200);
        const QJsonObject aggregate = client.event("aggTrade");
        QCOMPARE(str(aggregate, "q"), QStringLiteral("0.50000000"));
        QCOMPARE(aggregate.value(QLatin1String("m")).toBool(), false);
    }

    void aSocketOfANumberSubscribesLater()
    {
        SpotStage stage;
        SpotClient client(stage, "/ws/0");       // ccxt's way
        QVERIFY(client.opened);
        const auto answered = [](int id) { return [id](const QJsonObject &one) { return one.value(QLatin1String("id")).toInt(-1) == id; }; };
        const auto say = [&](int id, const char *method, const char *parameters) {
            client.socket.sendTextMessage(QStringLiteral("{\"method\":\"%1\",\"params\":%2,\"id\":%3}").arg(QLatin1String(method), QLatin1String(parameters)).arg(id));
            return client.waitFor(answered(id));
        };
        QVERIFY(say(1, "SUBSCRIBE", "[\"btcusdt@trade\",\"ethusdt@trade\"]").value(QLatin1String("result")).isNull());
        QCOMPARE(say(2, "LIST_SUBSCRIPTIONS", "[]").value(QLatin1String("result")).toArray().size(), 2);
        stir(stage);
        QVERIFY(!client.event("trade").isEmpty());
        (void)say(3, "UNSUBSCRIBE", "[\"btcusdt@trade\"]");
        client.texts.clear();
        stir(stage);
        QVERIFY(say(4, "SET_PROPERTY", "[\"combined\",true]").value(QLatin1String("result")).isNull());
        QCOMPARE(client.texts.size(), 1);        // the answer alone
        stage.prices("ETHUSDT", "3120");
        QVERIFY(!client.waitFor([](const QJsonObject &one) { return str(one, "stream") == QLatin1String("ethusdt@trade"); }).isEmpty());
        QCOMPARE(say(5, "GET_PROPERTY", "[\"combined\"]").value(QLatin1String("result")).toBool(), true);
        QCOMPARE(say(6, "SHOUT", "[]").value(QLatin1String("code")).toInt(), 2);
    }

    void idsMayBeTextsAndNull()
    {
        SpotStage stage;
        SpotClient client(stage, "/ws");
        client.socket.sendTextMessage(QStringLiteral("{\"method\":\"LIST_SUBSCRIPTIONS\",\"id\":\"mine\"}"));
        QVERIFY(client.waitFor([](const QJsonObject &one) { return str(one, "id") == QLatin1String("mine"); }).contains(QLatin1String("result")));
        client.socket.sendTextMessage(QStringLiteral("{\"method\":\"LIST_SUBSCRIPTIONS\",\"id\":null}"));
        QVERIFY(client.waitFor([](const QJsonObject &one) { return one.value(QLatin1String("id")).isNull(); }).contains(QLatin1String("result")));
        client.socket.sendTextMessage(QStringLiteral("{\"method\":\"LIST_SUBSCRIPTIONS\",\"id\":{}}"));
        QCOMPARE(client.waitFor([](const QJsonObject &one) { return one.contains(QLatin1String("code")); }).value(QLatin1String("code")).toInt(), 2);
    }

    // As the documentation tells clients to: buffer, snapshot, drop what is older, apply the rest without a gap.
    void aBookBuiltFromChangesIsTheBook()
    {
        SpotStage stage;
        SpotClient client(stage, "/ws/btcusdt@depth@100ms");
        QVERIFY(client.opened);
        stir(stage);
        QVERIFY(!client.event("depthUpdate").isEmpty());
        const QJsonObject snapshot = stage.raw("GET", "/api/v3/depth?symbol=BTCUSDT&limit=5000").object();
        QCOMPARE(stage.order("side=BUY&type=LIMIT&timeInForce=GTC&quantity=0.1&price=83999.50").status, 200);
        stir(stage);
        QCOMPARE(stage.order("side=BUY&type=MARKET&quantity=1").status, 200);
        const QJsonObject wanted = stage.raw("GET", "/api/v3/depth?symbol=BTCUSDT&limit=5000").object();
        const qint64 target = wanted.value(QLatin1String("lastUpdateId")).toInteger();
        qint64 at = snapshot.value(QLatin1String("lastUpdateId")).toInteger();
        QVERIFY(target > at);
        Book bids = bookOf(snapshot.value(QLatin1String("bids")));
        Book asks = bookOf(snapshot.value(QLatin1String("asks")));
        qsizetype next = 0;
        QVERIFY(QTest::qWaitFor([&] {
            for (; next < client.texts.size() && at < target; ++next) {
                const QJsonObject change = QJsonDocument::fromJson(client.texts.at(next)).object();
                if (change.value(QLatin1String("u")).toInteger() <= at)
                    continue;
                if (change.value(QLatin1String("U")).toInteger() > at + 1)
                    return false;                // a gap: never reaches the target
                applyTo(bids, change.value(QLatin1String("b")).toArray());
                applyTo(asks, change.value(QLatin1String("a")).toArray());
                at = change.value(QLatin1String("u")).toInteger();
            }
            return at == target;
        }, test::kDeadlineMs));
        QCOMPARE(bids, bookOf(wanted.value(QLatin1String("bids"))));
        QCOMPARE(asks, bookOf(wanted.value(QLatin1String("asks"))));
    }

    void aCandleThatEndsIsSentAsClosed()
    {
        SpotStage stage;
        SpotClient client(stage, "/ws/btcusdt@kline_1m");
        QVERIFY(client.opened);
        stir(stage);
        const auto candle = [](const QJsonObject &one) { return one.value(QLatin1String("k")).toObject(); };
        const QJsonObject first = candle(client.event("kline"));
        QCOMPARE(first.value(QLatin1String("x")).toBool(true), false);
        stage.nowMs += 60'000;
        const QJsonObject closed = candle(client.waitFor([&](const QJsonObject &one) { return candle(one).value(QLatin1String("x")).toBool(); }));
        QCOMPARE(closed.value(QLatin1String("t")), first.value(QLatin1String("t")));
    }

    void otherPathsAreNoSockets()
    {
        SpotStage stage;
        for (const char *target : {"/public/ws", "/private/ws?listenKey=x", "/ws-api/v1", "/wss"})
            QCOMPARE(stage.raw("GET", QByteArray(target) + " HTTP/1.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                                                            "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nX-Rest:", {}, QByteArray()).status, 404);
    }
};

QTEST_GUILESS_MAIN(SpotStreamsTest)
#include "tst_spot_server_streams.moc"
