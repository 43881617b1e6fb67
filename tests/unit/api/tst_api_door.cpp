// Who may come in: no page of another origin, no rebound name, nobody without the token where a word is needed.
#include "api_stage.h"

using namespace bw;
using namespace bw::test::api_stage;

class ApiDoor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hosts_data()
    {
        QTest::addColumn<QByteArray>("host"); // %: the port
        QTest::addColumn<int>("status");
        QTest::newRow("its address") << QByteArray("127.0.0.1:%") << 200;
        QTest::newRow("localhost") << QByteArray("localhost:%") << 200;
        QTest::newRow("version 6") << QByteArray("[::1]:%") << 200;
        QTest::newRow("in capitals") << QByteArray("LOCALHOST:%") << 200;
        QTest::newRow("a name that was bound anew") << QByteArray("evil.example:%") << 403;
        QTest::newRow("a name that begins so") << QByteArray("localhost.evil.example:%") << 403;
        QTest::newRow("without the port") << QByteArray("127.0.0.1") << 403;
        QTest::newRow("another port") << QByteArray("127.0.0.1:1") << 403;
        QTest::newRow("empty") << QByteArray() << 403;
    }

    void hosts()
    {
        QFETCH(QByteArray, host);
        QFETCH(int, status);
        Stage stage;
        const QByteArray line = "Host: " + host.replace('%', QByteArray::number(stage.port)) + "\r\n";
        QCOMPARE(stage.send("GET", "status", {}, line).status, status);
        const Answer stop = stage.send("POST", "emergency-stop", R"({"reason":"x"})", line);
        QCOMPARE(stop.status, status);
        QCOMPARE(stage.latch().engaged(), status == 200);
    }

    void origins_data()
    {
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<int>("status");
        QTest::newRow("its own") << QByteArray("Origin: http://127.0.0.1:%\r\n") << 200;
        QTest::newRow("its own by name") << QByteArray("Origin: http://localhost:%\r\nSec-Fetch-Site: same-origin\r\n") << 200;
        QTest::newRow("typed in") << QByteArray("Sec-Fetch-Site: none\r\n") << 200;
        QTest::newRow("foreign") << QByteArray("Origin: https://evil.example\r\n") << 403;
        QTest::newRow("sandboxed") << QByteArray("Origin: null\r\n") << 403;
        QTest::newRow("empty") << QByteArray("Origin:\r\n") << 403;
        QTest::newRow("another port of this machine") << QByteArray("Origin: http://127.0.0.1:1\r\n") << 403;
        QTest::newRow("encrypted") << QByteArray("Origin: https://127.0.0.1:%\r\n") << 403;
        QTest::newRow("a page's picture") << QByteArray("Sec-Fetch-Site: cross-site\r\n") << 403;
        QTest::newRow("another host of the same site") << QByteArray("Sec-Fetch-Site: same-site\r\n") << 403;
        QTest::newRow("two origins") << QByteArray("Origin: http://127.0.0.1:%\r\nOrigin: https://evil.example\r\n") << 403;
    }

    void origins()
    {
        QFETCH(QByteArray, headers);
        QFETCH(int, status);
        Stage stage;
        headers.replace("%", QByteArray::number(stage.port));
        QCOMPARE(stage.send("GET", "status", {}, headers).status, status);
        // As a form of a page would post it, token guessed right and all.
        const Answer stop = stage.send("POST", "emergency-stop", R"({"reason":"x"})",
                                       headers + "Content-Type: text/plain\r\nAuthorization: Bearer " + kToken + "\r\n");
        QCOMPARE(stop.status, status);
        QVERIFY(!stop.head.toLower().contains("access-control"));
        QCOMPARE(stage.latch().engaged(), status == 200);
    }

    void aPreflightIsNotAnswered()
    {
        Stage stage;
        const Answer foreign = stage.send("OPTIONS", "orders", {}, "Origin: https://evil.example\r\nAccess-Control-Request-Method: POST\r\n");
        QCOMPARE(foreign.status, 403);
        QVERIFY(!foreign.head.toLower().contains("access-control"));
        const Answer own = stage.send("OPTIONS", "orders");
        QCOMPARE(own.status, 405);
        QVERIFY(own.head.contains("Allow: GET, POST"));
    }

    void everyErrorHasTheEnvelope()
    {
        Stage stage;
        for (const Answer &answer : {stage.get("nothing"), stage.send("PUT", "status"), stage.post("leverage", "{}"), stage.send("GET", "status", {}, "Host: x\r\n"),
                                     stage.post("emergency-stop", "x"), stage.get("../status")}) {
            QVERIFY2(answer.status >= 400, answer.head.constData());
            QVERIFY2(answer.error().contains(QStringLiteral("details")) && !answer.code().isEmpty()
                         && !answer.error().value(QStringLiteral("message")).toString().isEmpty(), answer.body.constData());
        }
        QCOMPARE(stage.get("nothing").status, 404);
        QCOMPARE(stage.send("PUT", "status").status, 405);
    }

    void aWebSocketFindsNothing()
    {
        Stage stage;
        const Answer answer = stage.raw("GET /api/unified/events HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(stage.port)
                                        + "\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
        QVERIFY2(answer.status >= 400, answer.head.constData());
    }

    void tooMuchIsRefused()
    {
        Stage stage;
        QCOMPARE(stage.post("emergency-stop", R"({"reason":")" + QByteArray(70'000, 'x') + R"("})").status, 413);
        QCOMPARE(stage.send("GET", "status", {}, "X-Bomb: " + QByteArray(10'000, 'x') + "\r\n").status, 431);
        QCOMPARE(stage.get("status").status, 200);
    }
};

QTEST_GUILESS_MAIN(ApiDoor)
#include "tst_api_door.moc"
