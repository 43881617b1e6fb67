// The HTTP half of the server on real loopback sockets: what it answers, and every limit it keeps.
#include "core/http/server.h"
#include "tests/unit/http/over_tls.h"

#include <QtTest/QtTest>

#include <atomic>
#include <deque>
#include <mutex>

using namespace bw;
using test::bodyOf;
using test::IoThread;
using test::RawClient;
using test::statusOf;

class TestHttpServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::ignoreBrokenPipes(); }
    void requestArrivesAsSent();
    void keepAliveServesOnOneConnection();
    void connectionCloseIsHonoured();
    void pipelinedRequestsAreAnsweredInOrder();
    void headHasNoBody();
    void brokenRequestsAreRefused_data();
    void brokenRequestsAreRefused();
    void largestBodyIsAccepted();
    void idleConnectionIsClosed();
    void slowRequestIsCut();
    void portInUseIsOneClearSentence();
    void listensOnLoopbackOnly();
    void forgottenRequestIsAnswered500();
    void droppedRequestGetsNoByte();
    void delayedAnswerHoldsUpNobodyElse();
    void answerCountsOnce();
    void tooManyConnectionsAreTurnedAway();
    void aFloodOfConnectionsIsBounded();
    void closeEndsEverything();
    void streamedAnswerIsChunked();
    void leavingStreamConsumerIsNoticed();
    void slowStreamConsumerIsCut();
};

namespace {

struct Harness
{
    explicit Harness(http::ServerConfig config = {}) : server(thread.io, test::asUsual(std::move(config)))
    {
        server.setRequestHandler([this](const http::Request &request, const http::Responder &responder) {
            ++handled;
            if (handler) {
                handler(request, responder);
                return;
            }
            http::Response response;
            response.body = request.path;
            responder.answer(response);
        });
        thread.run([this] { port = server.listen(0).value_or(0); });
    }
    ~Harness()
    {
        thread.run([this] { server.close(); });
        thread.join();
    }
    int connections()
    {
        int count = 0;
        thread.run([&] { count = server.connectionCount(); });
        return count;
    }

    IoThread thread;
    http::Server server;
    std::function<void(const http::Request &, const http::Responder &)> handler; // set before the first request
    std::atomic<int> handled{0};
    quint16 port = 0;
};

QByteArray get(const QByteArray &target, const QByteArray &extra = {})
{
    return "GET " + target + " HTTP/1.1\r\nHost: x\r\n" + extra + "\r\n";
}

} // namespace

void TestHttpServer::requestArrivesAsSent()
{
    Harness harness;
    http::Request seen;
    harness.handler = [&](const http::Request &request, const http::Responder &responder) {
        seen = request;
        http::Response response;
        response.status = 201;
        response.body = QByteArrayLiteral("{}");
        response.headers = {{"X-One", "1"}};
        responder.answer(response);
    };
    RawClient client(harness.port);
    client.send("POST /a%20b/c?x=1&y=%2F?z HTTP/1.1\r\nHost: h\r\nX-MBX-ApiKey: Kk\r\nTwice: a\r\ntwice: b\r\nContent-Length: 5\r\n\r\nq=\x01\xff!");
    const QByteArray answer = client.answer();
    QCOMPARE(statusOf(answer), 201);
    QCOMPARE(bodyOf(answer), QByteArrayLiteral("{}"));
    QVERIFY(answer.contains("X-One: 1\r\n"));
    QVERIFY(answer.contains("Content-Type: application/json;charset=UTF-8\r\n"));
    QCOMPARE(seen.method, QByteArrayLiteral("POST"));
    QCOMPARE(seen.path, QByteArrayLiteral("/a%20b/c"));
    QCOMPARE(seen.query, QByteArrayLiteral("x=1&y=%2F?z"));
    QCOMPARE(seen.body, QByteArray("q=\x01\xff!", 5));
    QCOMPARE(seen.header("x-mbx-apikey"), QByteArrayLiteral("Kk"));
    QCOMPARE(seen.header("twice"), QByteArrayLiteral("a, b"));
}

void TestHttpServer::keepAliveServesOnOneConnection()
{
    Harness harness;
    RawClient client(harness.port);
    for (int i = 0; i < 5; ++i) {
        client.send(get("/n" + QByteArray::number(i)));
        QCOMPARE(bodyOf(client.answer()), "/n" + QByteArray::number(i));
    }
    QCOMPARE(harness.connections(), 1);
}

void TestHttpServer::connectionCloseIsHonoured()
{
    Harness harness;
    RawClient client(harness.port);
    client.send(get("/bye", "Connection: close\r\n"));
    const auto all = client.untilClosed();
    QVERIFY(all.has_value());
    QVERIFY(all->contains("Connection: close\r\n"));
    QCOMPARE(bodyOf(*all), QByteArrayLiteral("/bye"));
    QTRY_COMPARE(harness.connections(), 0);
}

void TestHttpServer::pipelinedRequestsAreAnsweredInOrder()
{
    Harness harness;
    RawClient client(harness.port);
    client.send(get("/1") + get("/2") + get("/3"));
    QCOMPARE(bodyOf(client.answer()), QByteArrayLiteral("/1"));
    QCOMPARE(bodyOf(client.answer()), QByteArrayLiteral("/2"));
    QCOMPARE(bodyOf(client.answer()), QByteArrayLiteral("/3"));
}

void TestHttpServer::headHasNoBody()
{
    Harness harness;
    RawClient client(harness.port);
    client.send("HEAD /long HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    const auto all = client.untilClosed();
    QVERIFY(all.has_value());
    QVERIFY(all->contains("Content-Length: 5\r\n"));
    QCOMPARE(bodyOf(*all), QByteArray());
}

void TestHttpServer::brokenRequestsAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::newRow("garbage") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", 15) << 400;
    QTest::newRow("not http") << QByteArrayLiteral("HELO there\r\n\r\n") << 400;
    QTest::newRow("bad version") << QByteArrayLiteral("GET / HTTP/9.9\r\n\r\n") << 400;
    QTest::newRow("bad length") << QByteArrayLiteral("POST / HTTP/1.1\r\nContent-Length: -5\r\n\r\n") << 400;
    QTest::newRow("two lengths") << QByteArrayLiteral("POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n") << 400;
    QTest::newRow("bad chunk") << QByteArrayLiteral("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n") << 400;
    QTest::newRow("header over 8 KiB") << get("/", "X-Long: " + QByteArray(9000, 'a') + "\r\n") << 431;
    QTest::newRow("target over 8 KiB") << get("/" + QByteArray(9000, 'a')) << 431;
    QTest::newRow("body over 1 MiB") << "POST / HTTP/1.1\r\nContent-Length: 1048577\r\n\r\n" + QByteArray(1048577, 'b') << 413;
    QTest::newRow("chunked over 1 MiB")
        << "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n110000\r\n" + QByteArray(0x110000, 'c') + "\r\n0\r\n\r\n" << 413;
}

void TestHttpServer::brokenRequestsAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    Harness harness;
    RawClient client(harness.port);
    client.send(bytes);
    const auto all = client.untilClosed();
    QVERIFY(all.has_value());
    QCOMPARE(statusOf(*all), status);
    QCOMPARE(harness.handled.load(), 0);
    RawClient another(harness.port);
    another.send(get("/alive"));
    QCOMPARE(bodyOf(another.answer()), QByteArrayLiteral("/alive"));
}

void TestHttpServer::largestBodyIsAccepted()
{
    Harness harness;
    qsizetype size = 0;
    harness.handler = [&](const http::Request &request, const http::Responder &responder) {
        size = request.body.size();
        responder.answer({});
    };
    RawClient client(harness.port);
    client.send("POST / HTTP/1.1\r\nContent-Length: 1048576\r\n\r\n" + QByteArray(1048576, 'b'));
    QCOMPARE(statusOf(client.answer()), 200);
    QCOMPARE(size, 1048576);
}

void TestHttpServer::idleConnectionIsClosed()
{
    http::ServerConfig config;
    config.idleTimeout = base::Millis{500}; // a handshake has to fit
    Harness harness(config);
    RawClient client(harness.port);
    client.send(get("/once"));
    QCOMPARE(statusOf(client.answer()), 200);
    QVERIFY(client.untilClosed().has_value());
    QTRY_COMPARE(harness.connections(), 0);
}

void TestHttpServer::slowRequestIsCut()
{
    http::ServerConfig config;
    config.idleTimeout = base::Millis{50};
    Harness harness(config);
    RawClient client(harness.port);
    client.send("GET / HTTP/1.1\r\nHost");
    const auto all = client.untilClosed();
    QVERIFY(all.has_value());
    QCOMPARE(*all, QByteArray());
    QCOMPARE(harness.handled.load(), 0);
}

void TestHttpServer::portInUseIsOneClearSentence()
{
    Harness harness;
    QVERIFY(harness.port != 0);
    IoThread other;
    http::Server second(other.io, {});
    base::Result<quint16> again = quint16(0);
    other.run([&] { again = second.listen(harness.port); });
    QVERIFY(!again);
    QCOMPARE(again.error().code, base::ErrorCode::Conflict);
    QCOMPARE(again.error().message, QStringLiteral("Port %1 on 127.0.0.1 is already in use by another program.").arg(harness.port));
    other.run([&] { again = second.listen(0); }); // a failed attempt leaves the server usable
    QVERIFY(again && *again != 0 && *again != harness.port);
    other.run([&] { again = second.listen(0); });
    QVERIFY(!again);
    QCOMPARE(again.error().code, base::ErrorCode::Conflict);
    other.run([&] { second.close(); });
    other.run([&] { again = second.listen(0); });
    QVERIFY(!again);
}

void TestHttpServer::listensOnLoopbackOnly()
{
    Harness harness;
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.2"), harness.port); // the same machine, another address
    QVERIFY(!socket.waitForConnected(test::kDeadlineMs));
    QCOMPARE(socket.error(), QAbstractSocket::ConnectionRefusedError);
}

void TestHttpServer::forgottenRequestIsAnswered500()
{
    Harness harness;
    harness.handler = [](const http::Request &, const http::Responder &) {};
    RawClient client(harness.port);
    client.send(get("/"));
    QCOMPARE(statusOf(client.answer()), 500);
}

void TestHttpServer::droppedRequestGetsNoByte()
{
    Harness harness;
    harness.handler = [](const http::Request &request, const http::Responder &responder) {
        if (request.path == "/later")
            responder.dropAfter(base::Millis{10});
        else
            responder.drop();
    };
    for (const char *path : {"/now", "/later"}) {
        RawClient client(harness.port);
        client.send(get(path));
        const auto all = client.untilClosed();
        QVERIFY(all.has_value());
        QCOMPARE(*all, QByteArray());
    }
    QCOMPARE(harness.handled.load(), 2);
}

void TestHttpServer::delayedAnswerHoldsUpNobodyElse()
{
    Harness harness;
    harness.handler = [&](const http::Request &request, const http::Responder &responder) {
        http::Response response;
        response.body = request.path;
        if (request.path == "/slow")
            responder.answerAfter(base::Millis{200}, response);
        else
            responder.answer(response);
    };
    RawClient slow(harness.port);
    slow.send(get("/slow"));
    QTRY_COMPARE(harness.handled.load(), 1);
    RawClient quick(harness.port);
    quick.send(get("/quick"));
    QCOMPARE(bodyOf(quick.answer()), QByteArrayLiteral("/quick"));
    QCOMPARE(bodyOf(slow.answer()), QByteArrayLiteral("/slow"));
}

void TestHttpServer::answerCountsOnce()
{
    Harness harness;
    std::optional<http::Responder> kept;
    harness.handler = [&](const http::Request &request, const http::Responder &responder) {
        http::Response response;
        response.body = request.path;
        responder.answer(response);
        responder.answer(response);
        responder.drop();
        kept = responder;
    };
    RawClient client(harness.port);
    client.send(get("/1"));
    QCOMPARE(bodyOf(client.answer()), QByteArrayLiteral("/1"));
    client.send(get("/2"));
    QCOMPARE(bodyOf(client.answer()), QByteArrayLiteral("/2"));
    harness.thread.run([&] {
        kept->drop();
        kept.reset();
    });
    client.send(get("/3"));
    QCOMPARE(bodyOf(client.answer()), QByteArrayLiteral("/3"));
    harness.thread.run([&] { kept.reset(); });
}

void TestHttpServer::tooManyConnectionsAreTurnedAway()
{
    http::ServerConfig config;
    config.maxConnections = 2;
    Harness harness(config);
    RawClient first(harness.port);
    RawClient second(harness.port);
    QTRY_COMPARE(harness.connections(), 2);
    RawClient third(harness.port);
    const auto all = third.untilClosed();
    QVERIFY(all.has_value());
    QCOMPARE(statusOf(*all), 503);
    first.send(get("/still"));
    QCOMPARE(bodyOf(first.answer()), QByteArrayLiteral("/still"));
    second.socket().disconnectFromHost();
    QTRY_COMPARE(harness.connections(), 1);
    RawClient fourth(harness.port);
    fourth.send(get("/free"));
    QCOMPARE(bodyOf(fourth.answer()), QByteArrayLiteral("/free"));
}

// Whoever is refused holds a descriptor until the answer is through: that, too, has an end.
void TestHttpServer::aFloodOfConnectionsIsBounded()
{
    http::ServerConfig config;
    config.maxConnections = 3;
    Harness harness(config);
    std::deque<RawClient> first, flood;
    for (int i = 0; i < config.maxConnections; ++i)
        first.emplace_back(harness.port);
    QTRY_COMPARE(harness.connections(), 3);
    for (int i = 0; i < 200; ++i) {
        flood.emplace_back(harness.port);
        first.front().send(get("/still"));
        QCOMPARE(bodyOf(first.front().answer()), QByteArrayLiteral("/still"));
        QVERIFY2(harness.connections() <= 6, QByteArray::number(harness.connections()).constData());
    }
    flood.clear();
    first.clear();
    QTRY_COMPARE_WITH_TIMEOUT(harness.connections(), 0, test::kDeadlineMs);
    RawClient next(harness.port);
    next.send(get("/free"));
    QCOMPARE(bodyOf(next.answer()), QByteArrayLiteral("/free"));
}

void TestHttpServer::closeEndsEverything()
{
    Harness harness;
    std::vector<http::Responder> kept;
    harness.handler = [&](const http::Request &request, const http::Responder &responder) {
        if (request.path == "/delayed")
            responder.answerAfter(base::Millis{3'600'000}, {});
        else
            kept.push_back(responder);
    };
    RawClient idle(harness.port);
    RawClient waiting(harness.port);
    waiting.send(get("/kept"));
    RawClient delayed(harness.port);
    delayed.send(get("/delayed"));
    QTRY_COMPARE(harness.handled.load(), 2);
    harness.thread.run([&] { harness.server.close(); });
    QCOMPARE(idle.untilClosed(), std::optional<QByteArray>(QByteArray()));
    QCOMPARE(waiting.untilClosed(), std::optional<QByteArray>(QByteArray()));
    QCOMPARE(delayed.untilClosed(), std::optional<QByteArray>(QByteArray()));
    harness.thread.run([&] {
        for (const auto &responder : kept)
            responder.answer({});
        kept.clear();
    });
    QCOMPARE(harness.connections(), 0);
    RawClient late(harness.port);
    QVERIFY(!late.isConnected());
    harness.thread.run([&] { harness.server.close(); }); // idempotent
    harness.thread.join();                               // nothing keeps the io_context alive, the hour-long delay neither
}

void TestHttpServer::streamedAnswerIsChunked()
{
    Harness harness;
    http::StreamPeer peer;
    harness.handler = [&](const http::Request &, const http::Responder &responder) {
        http::Response head;
        head.contentType = QByteArrayLiteral("text/event-stream");
        peer = responder.stream(head, [] {});
        peer.send("data: 1\n\n");
    };
    RawClient client(harness.port);
    client.send(get("/events"));
    QTRY_COMPARE(harness.handled.load(), 1);
    harness.thread.run([&] {
        QVERIFY(peer.isOpen());
        peer.send("data: 22\n\n");
        peer.close();
        peer.send("never");
    });
    const auto all = client.untilClosed();
    QVERIFY(all.has_value());
    QCOMPARE(statusOf(*all), 200);
    QVERIFY(all->contains("Transfer-Encoding: chunked\r\n"));
    QVERIFY(all->contains("Content-Type: text/event-stream\r\n"));
    QCOMPARE(bodyOf(*all), QByteArrayLiteral("9\r\ndata: 1\n\n\r\na\r\ndata: 22\n\n\r\n0\r\n\r\n"));
}

void TestHttpServer::leavingStreamConsumerIsNoticed()
{
    Harness harness;
    std::atomic<int> closed{0};
    harness.handler = [&](const http::Request &, const http::Responder &responder) {
        responder.stream({}, [&] { ++closed; }).send("x");
    };
    {
        RawClient client(harness.port);
        client.send(get("/events"));
        QTRY_COMPARE(harness.handled.load(), 1);
    }
    QTRY_COMPARE(closed.load(), 1);
    QTRY_COMPARE(harness.connections(), 0);
}

void TestHttpServer::slowStreamConsumerIsCut()
{
    http::ServerConfig config;
    config.queueLimitBytes = 64 * 1024;
    config.sendBufferBytes = 16 * 1024;
    Harness harness(config);
    std::atomic<int> closed{0};
    http::StreamPeer peer;
    harness.handler = [&](const http::Request &, const http::Responder &responder) { peer = responder.stream({}, [&] { ++closed; }); };
    RawClient client(harness.port);
    client.send(get("/events")); // and never reads
    QTRY_COMPARE(harness.handled.load(), 1);
    for (int i = 0; i < 4000 && closed == 0; ++i)
        harness.thread.run([&] { peer.send(QByteArray(16 * 1024, 'x')); });
    QTRY_COMPARE(closed.load(), 1);
    QTRY_COMPARE(harness.connections(), 0);
}

int main(int argc, char **argv) { return test::runPlainAndSecure<TestHttpServer>(argc, argv); }
#include "tst_server.moc"
