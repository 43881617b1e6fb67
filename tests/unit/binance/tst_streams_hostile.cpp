// The client against streams that mean no good, of the market and of the account: whatever they send, what is kept of it is
// bounded, a stream that cannot be trusted is named as down, and afterwards everything is told again.
#include "tests/unit/binance/client_stage.h"

using namespace bw::binance;
using namespace bw::binance::testing;
using namespace bw::test;

namespace {

using Attack = std::function<void(const FakeStreams &, QWebSocket *)>;

const QString kMarket = QStringLiteral("/market");
const QString kBook = QStringLiteral("/public");
const QString kUser = QStringLiteral("/private");
constexpr int kFlood = 20'000;
constexpr int kMostLosses = 25;     // told at once; then one a second

Attack saying(const QByteArray &text, int times = 1)
{
    return [text, times](const FakeStreams &, QWebSocket *socket) {
        for (int i = 0; i < times; ++i) {
            socket->sendTextMessage(QString::fromUtf8(text));
        }
    };
}

Attack writing(const QByteArray &hex, const QByteArray &rest = {})
{
    return [hex, rest](const FakeStreams &venue, QWebSocket *socket) { venue.wire(socket)->write(QByteArray::fromHex(hex) + rest); };
}

struct Stage : Bench
{
    Stage()
    {
        config.livenessMs = 400;
        config.requestTimeoutMs = 2'000;
        start();
        client->watch({kBtc});
        if (!QTest::qWaitFor([this] { return isUp(); })) {
            qFatal("the client does not become ready");
        }
    }
    [[nodiscard]] bool isUp() const
    {
        return isIn(Path::MarketStream, PathState::Up) && isIn(Path::UserStream, PathState::Up) && streams.on(kMarket).size() == 1
               && streams.on(kBook).size() == 1 && streams.on(kUser).size() == 1;
    }
    [[nodiscard]] static Path pathOf(const QString &route) { return route == kUser ? Path::UserStream : Path::MarketStream; }
    // What is said next on every stream is told, to the last one.
    [[nodiscard]] bool tellsEverything()
    {
        static int trade = 100;
        const QByteArray mark = QByteArray(kMarkFrame).replace("84251.63", QByteArray::number(++trade));
        const auto heard = [&] {
            const auto marks = all<MarkPriceTick>();
            const auto fills = all<FillUpdate>();
            return !marks.isEmpty() && marks.last().mark == Price::literal(QByteArray::number(trade).constData()) && !fills.isEmpty()
                   && fills.last().fill.tradeId.value() == trade && all<BookTick>().size() > m_books;
        };
        m_books = all<BookTick>().size();
        streams.send(kMarket, mark);
        streams.send(kBook, kBookFrame);
        streams.send(kUser, fillFrame(trade));
        return QTest::qWaitFor(heard);
    }

private:
    qsizetype m_books = 0;
};

void onEachRoute(const char *name, const Attack &attack)
{
    for (const QString &route : {kMarket, kBook, kUser}) {
        QTest::newRow((route.toLatin1() + ": " + name).constData()) << route << attack;
    }
}

} // namespace

class TestStreamsHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsToldAndForgotten_data()
    {
        columns();
        onEachRoute("no JSON", saying("<html>busy</html>"));
        onEachRoute("half an event", saying("{\"e\":\"markPriceUpdate\",\"s\":\"BTCUS"));
        onEachRoute("an empty message", saying(""));
        onEachRoute("a list", saying("[1,2,3]"));
        onEachRoute("no envelope", saying(R"({"orderId":42})"));
        onEachRoute("a price that is none", saying(R"({"e":"markPriceUpdate","E":1,"s":"BTCUSDT","p":"high"})"));
        onEachRoute("a flood of no JSON", saying("<html>busy</html>", kFlood));
        onEachRoute("a flood of prices that are none", saying(R"({"e":"bookTicker","s":"BTCUSDT","b":"x","a":"y","T":1})", kFlood));
    }
    void itIsToldAndForgotten()
    {
        QFETCH(QString, route);
        QFETCH(Attack, attack);
        Stage stage;
        const qsizetype before = stage.events.size();
        attack(stage.streams, stage.streams.on(route).first());
        QTRY_VERIFY(!stage.all<EventsLost>().isEmpty());
        QVERIFY(stage.tellsEverything());
        QVERIFY2(stage.all<EventsLost>().size() <= kMostLosses, qPrintable(QString::number(stage.all<EventsLost>().size())));
        QVERIFY(stage.events.size() - before < kFlood / 2);
        QCOMPARE(stage.entered(Path::MarketStream, PathState::Down) + stage.entered(Path::UserStream, PathState::Down), 0);
        QVERIFY(stage.all<MarkPriceTick>().last().mark.isPositive());
    }

    // The last loss of a flood is told too: what was missed after the last reading is read.
    void aFloodOfLossesEndsWithOne()
    {
        Stage stage;
        saying("<html>busy</html>", kFlood)(stage.streams, stage.streams.on(kUser).first());
        QVERIFY(stage.tellsEverything());
        const qsizetype told = stage.all<EventsLost>().size();
        QTRY_COMPARE(stage.all<EventsLost>().size(), told + 1);
        QVERIFY(!QTest::qWaitFor([&] { return stage.all<EventsLost>().size() > told + 1; }, 1'500));
    }

    void itEndsTheConnectionAndTheNextOneWorks_data()
    {
        columns();
        onEachRoute("binary", [](const FakeStreams &, QWebSocket *socket) { socket->sendBinaryMessage("{}"); });
        onEachRoute("a frame of 50 MB", writing("817f0000000003200000", "{"));
        onEachRoute("a whole message of 2 MB", saying("{\"e\":\"" + QByteArray(2'000'000, 'x') + "\"}"));
        onEachRoute("a message without end", [](const FakeStreams &venue, QWebSocket *socket) {
            venue.wire(socket)->write(QByteArray::fromHex("017e8000") + QByteArray(0x8000, 'x'));
            for (int i = 0; i < 80; ++i) {
                venue.wire(socket)->write(QByteArray::fromHex("007e8000") + QByteArray(0x8000, 'x'));
            }
        });
        onEachRoute("a reserved opcode", writing("8300"));
        onEachRoute("a close without a reason", writing("8800"));
        onEachRoute("half a frame and silence", [](const FakeStreams &venue, QWebSocket *socket) {
            venue.wire(socket)->write(QByteArray::fromHex("817e0400") + "{");
            venue.wire(socket)->blockSignals(true);
        });
        onEachRoute("a peer that freezes", [](const FakeStreams &venue, QWebSocket *socket) { venue.wire(socket)->blockSignals(true); });
        onEachRoute("a peer that half-closes", [](const FakeStreams &venue, QWebSocket *socket) { LoopbackServer::halfClose(venue.wire(socket)); });
        onEachRoute("a reset", [](const FakeStreams &venue, QWebSocket *socket) { LoopbackServer::reset(venue.wire(socket)); });
    }
    void itEndsTheConnectionAndTheNextOneWorks()
    {
        QFETCH(QString, route);
        QFETCH(Attack, attack);
        Stage stage;
        const int opened = stage.streams.openedOn(route);
        attack(stage.streams, stage.streams.on(route).first());
        QTRY_COMPARE(stage.entered(Stage::pathOf(route), PathState::Down), 1);
        QTRY_COMPARE(stage.streams.openedOn(route), opened + 1);
        QTRY_VERIFY(stage.isIn(Stage::pathOf(route), PathState::Up));
        QVERIFY(stage.tellsEverything());
        QCOMPARE(stage.all<EventsLost>().size(), route == kUser ? 1 : 0);
        const Path other = route == kUser ? Path::MarketStream : Path::UserStream;
        QCOMPARE(stage.entered(other, PathState::Down), 0);
    }

    void whatIsOnlyNewIsTolerated_data()
    {
        columns();
        onEachRoute("an event of the future", saying(R"({"e":"neverHeardOf","n":{"a":[1]},"m":[{"x":null}]})", kFlood));
        onEachRoute("the same in an envelope", saying(R"({"stream":"btcusdt@future","data":{"e":"neverHeardOf","E":1,"n":[[]]},"more":true})", kFlood));
        onEachRoute("an answer to a subscription", saying(R"({"result":null,"id":1})"));
        onEachRoute("an event of the other market", saying(R"({"e":"markPriceUpdate","E":1,"s":"BTCUSD_PERP","p":"7","st":2})"));
        onEachRoute("a trade in short", saying(R"({"e":"TRADE_LITE","E":1,"T":1,"s":"BTCUSDT","t":3,"i":6})"));
    }
    void whatIsOnlyNewIsTolerated()
    {
        QFETCH(QString, route);
        QFETCH(Attack, attack);
        Stage stage;
        attack(stage.streams, stage.streams.on(route).first());
        QVERIFY(stage.tellsEverything());
        QVERIFY(stage.all<EventsLost>().isEmpty());
        QCOMPARE(stage.all<MarkPriceTick>().size(), 1);
        QCOMPARE(stage.entered(Path::MarketStream, PathState::Down) + stage.entered(Path::UserStream, PathState::Down), 0);
    }

    void knownEventsWithNewFieldsStillCount()
    {
        Stage stage;
        stage.streams.send(kMarket, R"({"stream":"x","data":{"z":{"q":[1,{}]},"e":"markPriceUpdate","E":1,"s":"BTCUSDT","p":"84000.5","new":[[1]]},"zz":null})");
        stage.streams.send(kUser, QByteArray(fillFrame(7)).replace("\"o\":{", "\"later\":[{}],\"o\":{\"more\":{\"a\":1},"));
        QTRY_COMPARE(stage.all<MarkPriceTick>().size(), 1);
        QTRY_COMPARE(stage.all<FillUpdate>().size(), 1);
        QVERIFY(stage.all<EventsLost>().isEmpty());
    }

private:
    static void columns()
    {
        QTest::addColumn<QString>("route");
        QTest::addColumn<Attack>("attack");
    }
};

QTEST_GUILESS_MAIN(TestStreamsHostile)
#include "tst_streams_hostile.moc"
