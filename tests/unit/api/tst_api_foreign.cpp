// No foreign web page reaches any route: each route that there is, by each trick that a page has. The page may know the token.
#include "api_stage.h"

#include "core/api/desk.h"

using namespace bw;
using namespace bw::test::api_stage;

namespace {

struct Trick
{
    const char *name;
    QByteArray method;  // empty: the route's own
    QByteArray headers; // %: the port; a Host in it is the only one
    bool upgrade = false;
};

QList<Trick> tricks()
{
    const QByteArray own = "Host: 127.0.0.1:%\r\n";
    const QByteArray evil = "Origin: https://evil.example\r\n";
    return {
        {"script of another origin", {}, own + evil + "Sec-Fetch-Site: cross-site\r\n"},
        {"script of an old browser", {}, own + evil},
        {"script of another port of this machine", {}, own + "Origin: http://127.0.0.1:1\r\nSec-Fetch-Site: same-site\r\n"},
        {"script of an encrypted page of this address", {}, own + "Origin: https://127.0.0.1:%\r\n"},
        {"sandboxed frame", {}, own + "Origin: null\r\n"},
        {"image, script or frame", {}, own + "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: no-cors\r\n"},
        {"link", {}, own + "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\n"},
        {"posted form", "POST", own + evil + "Content-Type: application/x-www-form-urlencoded\r\n"},
        {"posted form of plain text", "POST", own + evil + "Content-Type: text/plain\r\n"},
        {"preflight", "OPTIONS", own + evil + "Access-Control-Request-Method: POST\r\nAccess-Control-Request-Headers: authorization\r\n"},
        {"preflight to a private network", "OPTIONS", own + evil + "Access-Control-Request-Method: POST\r\nAccess-Control-Request-Private-Network: true\r\n"},
        {"rebound name", {}, "Host: evil.example:%\r\nOrigin: http://evil.example:%\r\nSec-Fetch-Site: same-origin\r\n"},
        {"rebound name without an origin", {}, "Host: evil.example:%\r\n"},
        {"rebound name that ends as ours", {}, "Host: 127.0.0.1.evil.example:%\r\n"},
        {"two hosts", {}, own + "Host: evil.example:%\r\n"},
        {"two origins", {}, own + "Origin: http://127.0.0.1:%\r\n" + evil},
        {"forwarded host", {}, "Host: evil.example:%\r\nX-Forwarded-Host: 127.0.0.1:%\r\n"},
        {"method in disguise", "POST", own + evil + "X-HTTP-Method-Override: DELETE\r\n"},
        {"WebSocket", "GET", own + evil + "Connection: Upgrade, close\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n", true},
        {"WebSocket by a rebound name", "GET", "Host: evil.example:%\r\nConnection: Upgrade, close\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n", true},
    };
}

} // namespace

class ApiForeign : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noRouteByNoTrick_data()
    {
        QTest::addColumn<int>("trick");
        const QList<Trick> all = tricks();
        for (int i = 0; i < int(all.size()); ++i) {
            QTest::newRow(all[i].name) << i;
        }
    }

    void noRouteByNoTrick()
    {
        QFETCH(int, trick);
        const Trick with = tricks().at(trick);
        Stage stage;
        stage.answering(ReplyKind::Done, QStringLiteral("Done."));
        const QByteArray body = R"({"reason":"x","approver":"Eve","symbol":"BTCUSDT","side":"buy","quantity":1,"leverage":1,"margin_type":"cross"})";
        for (const api::Desk::RouteName &route : api::Desk::routes()) {
            QByteArray headers = with.headers;
            const QByteArray path = QByteArray(route.path).replace("{id}", "bw-e-1-1");
            const Answer answer = stage.raw((with.method.isEmpty() ? route.method : with.method) + ' ' + path + " HTTP/1.1\r\n"
                                            + headers.replace('%', QByteArray::number(stage.port)) + "Authorization: Bearer " + kToken
                                            + (with.upgrade ? "\r\n\r\n" : "\r\nConnection: close\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body));
            QVERIFY2(with.upgrade ? answer.status == 404 : answer.status == 403, (path + ": " + answer.head).constData());
            QVERIFY(answer.code() == QLatin1String(with.upgrade ? "no-such-route" : answer.code() == QLatin1String("foreign-host") ? "foreign-host" : "foreign-origin"));
            QVERIFY2(!answer.head.toLower().contains("access-control"), answer.head.constData());
            QVERIFY2(!answer.body.contains("10620.05"), answer.body.constData());
        }
        QVERIFY(!stage.latch().engaged());
        QCOMPARE(stage.sent(), 0);
    }

    // The page that is ours does reach them: what is refused above is refused for where it comes from.
    void ourOwnPageReachesThem()
    {
        Stage stage;
        const QByteArray own = "127.0.0.1:" + QByteArray::number(stage.port);
        const QByteArray headers = "Host: " + own + "\r\nOrigin: http://" + own + "\r\nSec-Fetch-Site: same-origin\r\n";
        QCOMPARE(stage.send("GET", "status", {}, headers).status, 200);
        QCOMPARE(stage.send("POST", "emergency-stop", R"({"reason":"x"})", headers).status, 200);
        QVERIFY(stage.latch().engaged());
    }
};

QTEST_GUILESS_MAIN(ApiForeign)
#include "tst_api_foreign.moc"
