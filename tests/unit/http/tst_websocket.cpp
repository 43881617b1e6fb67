// The WebSocket half of the server on real loopback sockets: messages both ways, refusals, pings, slow consumers.
#include "core/http/server.h"
#include "tests/unit/http/open_socket.h"
#include "tests/unit/http/over_tls.h"

#include <QtTest/QtTest>

#include <atomic>
#include <mutex>

using namespace bw;
using test::IoThread;
using test::RawClient;

class TestWebSocket : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::ignoreBrokenPipes(); }
    void textTravelsBothWays();
    void sendingMayStartBeforeTheHandshake();
    void upgradeCanBeRefused();
    void withoutHandlerUpgradesAre404();
    void droppedInTheHandler();
    void manyMessagesKeepTheirOrder();
    void serverClosesWithItsCode();
    void clientLeavingIsToldOnce();
    void endingASocketFromItsOwnMessage();
    void tooLargeMessageEndsTheSocket();
    void brokenFrameEndsTheSocket();
    void slowConsumerIsCut();
    void pingedAndAlive();
    void silentPeerIsCut();
    void closeOfTheServerEndsSockets();
};

namespace {

struct Harness
{
    explicit Harness(http::ServerConfig config = {}) : server(thread.io, test::asUsual(std::move(config)))
    {
        server.setUpgradeHandler([this](const http::Request &request, const http::WebSocketPeer &accepted) -> http::UpgradeAnswer {
            if (onUpgrade) {
                if (auto refusal = onUpgrade(request, accepted))
                    return *refusal;
            }
            peer = accepted;
            ++opened;
            http::WebSocketEvents events;
            events.onText = [this](const QByteArray &text) {
                const std::scoped_lock lock(mutex);
                received.append(text);
                if (onText)
                    onText(text);
            };
            events.onClosed = [this] { ++closed; };
            return events;
        });
        thread.run([this] { port = server.listen(0).value_or(0); });
    }
    ~Harness()
    {
        thread.run([this] { server.close(); });
        thread.join();
    }
    QByteArrayList texts()
    {
        const std::scoped_lock lock(mutex);
        return received;
    }
    void send(const QByteArray &text)
    {
        thread.run([&] { peer.send(text); });
    }
    int connections()
    {
        int count = 0;
        thread.run([&] { count = server.connectionCount(); });
        return count;
    }

    IoThread thread;
    http::Server server;
    std::function<std::optional<http::Response>(const http::Request &, const http::WebSocketPeer &)> onUpgrade;
    std::function<void(const QByteArray &)> onText;
    http::WebSocketPeer peer;
    std::mutex mutex;
    QByteArrayList received;
    std::atomic<int> opened{0};
    std::atomic<int> closed{0};
    quint16 port = 0;
};

struct QtClient
{
    explicit QtClient(quint16 port, const QString &path = QStringLiteral("/ws"))
    {
        QObject::connect(&socket, &QWebSocket::textMessageReceived, &socket, [this](const QString &text) { texts.append(text); });
        QObject::connect(&socket, &QWebSocket::disconnected, &socket, [this] { ++disconnected; });
        test::openSocket(socket, port, path);
    }
    bool isOpen() const { return socket.state() == QAbstractSocket::ConnectedState; }

    QWebSocket socket;
    QStringList texts;
    int disconnected = 0;
};

QByteArray handshake(const QByteArray &target = "/ws")
{
    return "GET " + target
           + " HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
             "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
}

// Below 126 bytes, masked with zeros.
QByteArray frame(char opcode, const QByteArray &payload)
{
    QByteArray bytes;
    bytes += char(0x80 | opcode);
    bytes += char(0x80 | int(payload.size()));
    return bytes + QByteArray(4, '\0') + payload;
}

constexpr char kPing = 0x9;
constexpr char kPong = 0xA;

} // namespace

void TestWebSocket::textTravelsBothWays()
{
    Harness harness;
    QtClient client(harness.port, QStringLiteral("/public/ws/btcusdt@bookTicker?x=1"));
    QTRY_VERIFY(client.isOpen());
    client.socket.sendTextMessage(QStringLiteral("gr\u00fc\u00df"));
    QTRY_COMPARE(harness.texts(), QByteArrayList{QStringLiteral("gr\u00fc\u00df").toUtf8()});
    harness.send("{\"a\":1}");
    QTRY_COMPARE(client.texts, QStringList{QStringLiteral("{\"a\":1}")});
    QCOMPARE(harness.connections(), 1);
}

void TestWebSocket::sendingMayStartBeforeTheHandshake()
{
    Harness harness;
    harness.onUpgrade = [](const http::Request &request, const http::WebSocketPeer &peer) -> std::optional<http::Response> {
        peer.send("first " + request.path + " " + request.query);
        peer.send("second");
        return std::nullopt;
    };
    QtClient client(harness.port, QStringLiteral("/stream?streams=a/b"));
    QTRY_COMPARE(client.texts, (QStringList{QStringLiteral("first /stream streams=a/b"), QStringLiteral("second")}));
}

void TestWebSocket::upgradeCanBeRefused()
{
    Harness harness;
    harness.onUpgrade = [](const http::Request &, const http::WebSocketPeer &) -> std::optional<http::Response> {
        http::Response refusal;
        refusal.status = 403;
        return refusal;
    };
    RawClient client(harness.port);
    client.send(handshake());
    QCOMPARE(test::statusOf(client.answer()), 403);
    QCOMPARE(harness.opened.load(), 0);
}

void TestWebSocket::withoutHandlerUpgradesAre404()
{
    Harness harness;
    harness.thread.run([&] { harness.server.setUpgradeHandler(nullptr); });
    RawClient client(harness.port);
    client.send(handshake());
    QCOMPARE(test::statusOf(client.answer()), 404);
}

void TestWebSocket::droppedInTheHandler()
{
    Harness harness;
    harness.onUpgrade = [](const http::Request &, const http::WebSocketPeer &peer) -> std::optional<http::Response> {
        peer.drop();
        return std::nullopt;
    };
    RawClient client(harness.port);
    client.send(handshake());
    QCOMPARE(client.untilClosed(), std::optional<QByteArray>(QByteArray()));
    QTRY_COMPARE(harness.connections(), 0);
}

void TestWebSocket::manyMessagesKeepTheirOrder()
{
    Harness harness;
    QtClient client(harness.port);
    QTRY_VERIFY(client.isOpen());
    QStringList expected;
    for (int i = 0; i < 5000; ++i)
        expected.append(QString::number(i));
    harness.thread.run([&] {
        for (const QString &text : expected)
            harness.peer.send(text.toLatin1());
    });
    QTRY_COMPARE_WITH_TIMEOUT(client.texts.size(), expected.size(), test::kDeadlineMs);
    QCOMPARE(client.texts, expected);
}

void TestWebSocket::serverClosesWithItsCode()
{
    Harness harness;
    QtClient client(harness.port);
    QTRY_VERIFY(client.isOpen());
    harness.thread.run([&] {
        harness.peer.send("last words");
        harness.peer.close(http::CloseCode::PolicyViolation);
        harness.peer.send("too late");
        QVERIFY(!harness.peer.isOpen());
    });
    QTRY_COMPARE(client.disconnected, 1);
    QCOMPARE(int(client.socket.closeCode()), 1008);
    QCOMPARE(client.texts, QStringList{QStringLiteral("last words")});
    QTRY_COMPARE(harness.closed.load(), 1);
    QTRY_COMPARE(harness.connections(), 0);
}

void TestWebSocket::clientLeavingIsToldOnce()
{
    Harness harness;
    {
        QtClient polite(harness.port);
        QTRY_VERIFY(polite.isOpen());
        polite.socket.close();
        QTRY_COMPARE(harness.closed.load(), 1);
    }
    {
        RawClient rude(harness.port);
        rude.send(handshake());
        QCOMPARE(test::statusOf(rude.answer()), 101);
        rude.socket().abort();
        QTRY_COMPARE(harness.closed.load(), 2);
    }
    QTRY_COMPARE(harness.connections(), 0);
    harness.send("to nobody");
    QCOMPARE(harness.closed.load(), 2);
}

void TestWebSocket::endingASocketFromItsOwnMessage()
{
    Harness harness;
    harness.onText = [&](const QByteArray &) { harness.peer.drop(); };
    QtClient client(harness.port);
    QTRY_VERIFY(client.isOpen());
    client.socket.sendTextMessage(QStringLiteral("kill me"));
    QTRY_COMPARE(client.disconnected, 1);
    QTRY_COMPARE(harness.closed.load(), 1);
}

void TestWebSocket::tooLargeMessageEndsTheSocket()
{
    Harness harness;
    QtClient client(harness.port);
    QTRY_VERIFY(client.isOpen());
    client.socket.sendTextMessage(QString(64 * 1024, QLatin1Char('x')));
    QTRY_COMPARE(harness.texts().size(), 1);
    client.socket.sendTextMessage(QString(64 * 1024 + 1, QLatin1Char('x')));
    QTRY_COMPARE(client.disconnected, 1);
    QTRY_COMPARE(harness.closed.load(), 1);
    QCOMPARE(harness.texts().size(), 1);
}

void TestWebSocket::brokenFrameEndsTheSocket()
{
    Harness harness;
    RawClient client(harness.port);
    client.send(handshake());
    QCOMPARE(test::statusOf(client.answer()), 101);
    client.send(QByteArray(32, '\xff')); // reserved bits and opcode
    QVERIFY(client.untilClosed().has_value());
    QTRY_COMPARE(harness.closed.load(), 1);
}

void TestWebSocket::slowConsumerIsCut()
{
    http::ServerConfig config;
    config.queueLimitBytes = 64 * 1024;
    config.sendBufferBytes = 16 * 1024;
    Harness harness(config);
    RawClient slow(harness.port);
    slow.socket().setReadBufferSize(1024); // reads the handshake and then nothing
    slow.send(handshake());
    QTRY_COMPARE(harness.opened.load(), 1);
    int sent = 0;
    for (; sent < 4000 && harness.closed == 0; ++sent)
        harness.send(QByteArray(16 * 1024, 'x'));
    QTRY_COMPARE(harness.closed.load(), 1);
    QVERIFY(sent > 4); // not at the first full queue of the library, but at ours
    QTRY_COMPARE(harness.connections(), 0);
}

void TestWebSocket::pingedAndAlive()
{
    http::ServerConfig config;
    config.pingInterval = base::Millis{50};
    config.pongTimeout = base::Millis{1000};
    Harness harness(config);
    RawClient client(harness.port);
    client.send(handshake());
    QCOMPARE(test::statusOf(client.answer()), 101);
    // Fifty answered pings span two pong deadlines: the answers are what keeps the socket.
    for (int i = 0; i < 50; ++i) {
        const QByteArray head = client.take(2);
        QCOMPARE(head.size(), 2);
        QCOMPARE(char(head.at(0) & 0xF), kPing);
        const QByteArray payload = client.take(head.at(1));
        QVERIFY(payload.toLongLong() > 0);
        client.send(frame(kPong, payload));
    }
    QCOMPARE(harness.closed.load(), 0);
    QCOMPARE(harness.connections(), 1);
}

void TestWebSocket::silentPeerIsCut()
{
    http::ServerConfig config;
    config.pingInterval = base::Millis{20};
    config.pongTimeout = base::Millis{100};
    Harness harness(config);
    RawClient client(harness.port);
    client.send(handshake());
    QCOMPARE(test::statusOf(client.answer()), 101);
    const auto all = client.untilClosed(); // reads the pings and answers none
    QVERIFY(all.has_value());
    QVERIFY(all->startsWith(char(0x80 | kPing)));
    QTRY_COMPARE(harness.closed.load(), 1);
}

void TestWebSocket::closeOfTheServerEndsSockets()
{
    Harness harness;
    QtClient client(harness.port);
    QTRY_VERIFY(client.isOpen());
    harness.thread.run([&] { harness.server.close(); });
    QTRY_COMPARE(client.disconnected, 1);
    harness.send("to nobody");
    harness.thread.join();
    QCOMPARE(harness.closed.load(), 0); // the owner closed it and needs no telling
}

int main(int argc, char **argv) { return test::runPlainAndSecure<TestWebSocket>(argc, argv); }
#include "tst_websocket.moc"
