// What may be thrown at the API: every refusal has the envelope, everything has a limit, and the stop answers through it all.
#include "api_stage.h"

#include "core/api/guess_meter.h"

#include <deque>

using namespace bw;
using namespace bw::test::api_stage;

namespace {

std::unique_ptr<QTcpSocket> silent(quint16 port)
{
    auto socket = std::make_unique<QTcpSocket>();
    socket->connectToHost(QStringLiteral("127.0.0.1"), port);
    socket->waitForConnected(5'000);
    return socket;
}

bool enveloped(const Answer &answer)
{
    const QJsonObject error = answer.error();
    return error.contains(QStringLiteral("details")) && !answer.code().isEmpty() && !error.value(QStringLiteral("message")).toString().isEmpty();
}

} // namespace

class ApiLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusalsHaveTheEnvelope_data()
    {
        QTest::addColumn<QByteArray>("request"); // %: the port
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        const QByteArray host = "Host: 127.0.0.1:%\r\n";
        const auto row = [](const char *name, const QByteArray &request, int status, const char *code) {
            QTest::newRow(name) << request << status << QString::fromLatin1(code);
        };
        const QByteArray end = "Connection: close\r\n\r\n";
        row("no HTTP", "hello\r\n\r\n", 400, "malformed");
        row("another version", "GET /api/unified/status HTTP/9.9\r\n" + host + end, 400, "malformed");
        row("a length that is none", "POST /api/unified/emergency-stop HTTP/1.1\r\n" + host + "Content-Length: x\r\n" + end, 400, "malformed");
        row("two lengths", "POST /api/unified/emergency-stop HTTP/1.1\r\n" + host + "Content-Length: 3\r\nContent-Length: 4\r\n" + end + "abcd", 400, "malformed");
        row("a length and chunks", "POST /api/unified/emergency-stop HTTP/1.1\r\n" + host + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n" + end, 400, "malformed");
        row("no route", "GET /nothing HTTP/1.1\r\n" + host + end, 404, "no-such-route");
        row("no method", "PUT /api/unified/status HTTP/1.1\r\n" + host + end, 405, "method");
        row("a length of 100 MB", "POST /api/unified/orders HTTP/1.1\r\n" + host + "Content-Length: 104857600\r\n" + end, 413, "too-large");
        row("chunks past the limit", "POST /api/unified/orders HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n" + end + "20000\r\n" + QByteArray(0x20000, 'x') + "\r\n0\r\n\r\n", 413, "too-large");
        row("one long header", "GET /api/unified/status HTTP/1.1\r\n" + host + "X-Bomb: " + QByteArray(20'000, 'x') + "\r\n" + end, 431, "header-too-large");
        row("many headers", "GET /api/unified/status HTTP/1.1\r\n" + host + QByteArray("a: b\r\n").repeated(5'000) + end, 431, "header-too-large");
        row("a long path", "GET /" + QByteArray(20'000, 'x') + " HTTP/1.1\r\n" + host + end, 431, "header-too-large");
        row("a WebSocket", "GET /api/unified/events HTTP/1.1\r\n" + host
                + "Connection: Upgrade, close\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n", 404, "no-such-route");
    }

    void refusalsHaveTheEnvelope()
    {
        QFETCH(QByteArray, request);
        QFETCH(int, status);
        QFETCH(QString, code);
        Stage stage;
        const Answer answer = stage.raw(request.replace('%', QByteArray::number(stage.port)));
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.code(), code);
        QVERIFY2(enveloped(answer), answer.body.constData());
        QCOMPARE(stage.post("emergency-stop", R"({"reason":"x"})").status, 200);
    }

    void whoIsTooSlowIsTold()
    {
        Stage stage({base::Millis(2'000)});
        const Answer half = stage.raw("POST /api/unified/emergency-stop HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(stage.port) + "\r\nContent-Length: 5\r\n\r\nab");
        QCOMPARE(half.status, 408);
        QCOMPARE(half.code(), QStringLiteral("too-slow"));
        QVERIFY(half.head.contains("Connection: close"));
        QVERIFY(!stage.latch().engaged());
        QCOMPARE(stage.raw("G").status, 408);
        QCOMPARE(stage.raw({}).status, 0); // who said nothing is told nothing
        QCOMPARE(stage.get("status").status, 200);
    }

    void pathTricksFindNothing_data()
    {
        QTest::addColumn<QByteArray>("path");
        for (const char *path : {"/api/unified/../unified/status", "//api/unified/status", "/api/unified/status/", "/api/unified/./status", "/api/unified//status",
                                 "/API/unified/status", "/api%2Funified%2Fstatus", "/api/unified/%73tatus", "/api/unified/status%00", "/api/unified/status;x", "/",
                                 "*", "/api/unified/orders/", "/dashboard/../../etc/passwd", "/api/unified/statu\xc5\xa1"}) {
            QTest::newRow(path) << QByteArray(path);
        }
    }

    void pathTricksFindNothing()
    {
        QFETCH(QByteArray, path);
        Stage stage;
        const Answer answer = stage.raw("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(stage.port) + "\r\nConnection: close\r\n\r\n");
        QVERIFY2(answer.status == 404 || answer.status == 405 || answer.status == 400, answer.head.constData());
        QVERIFY2(enveloped(answer), answer.body.constData());
    }

    void aWholeAddressIsJudgedByItsHost()
    {
        Stage stage;
        const QByteArray own = "127.0.0.1:" + QByteArray::number(stage.port);
        const auto asked = [&](const QByteArray &target) { return stage.raw("GET " + target + " HTTP/1.1\r\nHost: " + own + "\r\nConnection: close\r\n\r\n").status; };
        QCOMPARE(asked("http://" + own + "/api/unified/status"), 200);
        QCOMPARE(asked("http://evil.example/api/unified/status"), 403);
    }

    void wrongTypesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char *path, const char *body) { QTest::newRow(body) << QByteArray(path) << QByteArray(body); };
        row("clear-stop", R"({"approver":5})");
        row("clear-stop", R"({"approver":["Ada"]})");
        row("clear-stop", R"({"approver":{"name":"Ada"}})");
        row("close-position", R"({"symbol":5,"reason":"x"})");
        row("close-position", R"({"symbol":"BTCUSDT","reason":7})");
        row("close-position", R"({"symbol":"BTCUSDT","reason":"x","percent":true})");
        row("close-position", R"({"symbol":"BTCUSDT","reason":"x","quantity":[1]})");
        row("orders", R"({"symbol":"BTCUSDT","side":1,"quantity":1,"stop_loss":1})");
        row("orders", R"({"symbol":"BTCUSDT","side":"buy","quantity":"much","stop_loss":1})");
        row("orders", R"({"symbol":"BTCUSDT","side":"buy","quantity":1e400,"stop_loss":1})");
        row("orders", R"({"symbol":"BTCUSDT","side":"buy","quantity":NaN,"stop_loss":1})");
        row("orders", R"({"symbol":"BTCUSDT","side":"buy","quantity":1,"stop_loss":1,"client_order_id":5})");
        row("leverage", R"({"symbol":"BTCUSDT","leverage":99999999999999999999})");
        row("leverage", R"({"symbol":"BTCUSDT","leverage":true})");
        row("margin-type", R"({"symbol":"BTCUSDT","margin_type":null})");
    }

    void wrongTypesAreRefused()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, body);
        Stage stage;
        const Answer answer = stage.postAs(path, body);
        QCOMPARE(answer.status, 400);
        QVERIFY2(enveloped(answer), answer.body.constData());
        QCOMPARE(stage.sent(), 0);
    }

    void deepJsonIsRefused()
    {
        Stage stage;
        const QByteArray deep = R"({"reason":"x","level":)" + QByteArray(30'000, '[') + QByteArray(30'000, ']') + '}';
        QCOMPARE(stage.post("emergency-stop", deep).status, 400);
        QCOMPARE(stage.post("emergency-stop", R"({"reason":7})").status, 200); // a stop is not turned away for a reason that is no text
        QCOMPARE(stage.latch().record().reason, QStringLiteral("7"));
    }

    void guessesAreCounted()
    {
        api::GuessMeter meter;
        const auto at = [](qint64 ms) { return base::SteadyTime::fromNanos((1'000 + ms) * 1'000'000); };
        for (int i = 0; i < api::GuessMeter::kAtOnce; ++i) {
            QVERIFY(meter.mayBeTold(at(0)));
        }
        QVERIFY(!meter.mayBeTold(at(0)));
        QVERIFY(!meter.mayBeTold(at(5'999)));
        QVERIFY(meter.mayBeTold(at(6'000)));
        QVERIFY(!meter.mayBeTold(at(11'999)));
        QVERIFY(meter.mayBeTold(at(12'000)));
        int told = 0;
        for (int i = 0; i < 100; ++i) { // a long pause earns no more than at first
            told += meter.mayBeTold(at(10'000'000)) ? 1 : 0;
        }
        QCOMPARE(told, int(api::GuessMeter::kAtOnce));
    }

    void guessingIsThrottledAndLocksNobodyOut()
    {
        Stage stage;
        stage.answering(ReplyKind::Done, QStringLiteral("Cleared."));
        Answer guess;
        for (int i = 0; i < 12; ++i) {
            guess = stage.postAs("clear-stop", R"({"approver":"Eve"})", QByteArray(63, 'a') + QByteArray::number(i % 10));
            QVERIFY(guess.status == 401 || guess.status == 429);
        }
        QCOMPARE(guess.status, 429);
        QCOMPARE(guess.code(), QStringLiteral("too-many-guesses"));
        QVERIFY(guess.head.contains("Retry-After: 6"));
        QCOMPARE(stage.sent(), 0);
        QCOMPARE(stage.post("clear-stop", R"({"approver":"Ada"})").status, 401);   // none at all is no guess
        QCOMPARE(stage.postAs("clear-stop", R"({"approver":"Ada"})").status, 200); // and the right one is let in
        const QByteArray wrong = "Authorization: Bearer x\r\n";
        QCOMPARE(stage.send("POST", "emergency-stop", R"({"reason":"x"})", wrong).status, 200);
        QCOMPARE(stage.send("POST", "close-position", R"({"symbol":"BTCUSDT","reason":"x"})", wrong).status, 200);
    }

    // Ten times as many as there is room for: the silent ones make room, whoever speaks is heard.
    void aCrowdKeepsNobodyFromStopping()
    {
        Stage stage({base::Millis(60'000), 32});
        std::deque<std::unique_ptr<QTcpSocket>> crowd;
        for (int i = 0; i < 320; ++i) {
            crowd.push_back(silent(stage.port));
            crowd.back()->write(i % 2 == 0 ? "" : "POST /api/unified/emergency-stop HTTP/1.1\r\nContent-Le");
            crowd.back()->flush();
        }
        const Answer stopped = stage.post("emergency-stop", R"({"reason":"crowd"})");
        QCOMPARE(stopped.status, 200);
        QVERIFY(stage.latch().engaged());
        QTRY_VERIFY(crowd.front()->state() == QAbstractSocket::UnconnectedState);
        const auto open = [&] { return std::count_if(crowd.begin(), crowd.end(), [](const auto &s) { return s->state() == QAbstractSocket::ConnectedState; }); };
        QTRY_VERIFY2(open() <= 32, QByteArray::number(qlonglong(open())).constData());
    }

    // An engine that answers nothing: what waits for it is bounded, and each exit and cancel is passed on.
    void exitsAreNeverTurnedAway()
    {
        Stage stage;
        const QByteArray body = R"({"symbol":"BTCUSDT","reason":"x"})";
        const QByteArray request = "POST /api/unified/close-position HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(stage.port)
                                   + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
        std::deque<std::unique_ptr<QTcpSocket>> waiting;
        for (int i = 0; i < 200; ++i) {
            waiting.push_back(silent(stage.port));
            waiting.back()->write(request);
            waiting.back()->flush();
        }
        QTRY_COMPARE(stage.sent(), 200);
        QTRY_VERIFY(waiting.front()->bytesAvailable() > 0);
        QVERIFY(waiting.front()->readAll().startsWith("HTTP/1.1 202 ")); // pushed out of the queue, with the engine all the same
        QCOMPARE(stage.post("emergency-stop", R"({"reason":"x"})").status, 200);
    }
};

QTEST_GUILESS_MAIN(ApiLimits)
#include "tst_api_limits.moc"
