// What no honest client sends, to the sockets of both markets: refused in Binance's words or cut off, nothing of an account
// told or changed, and the exchange answers the next one.
#include "tests/integration/exchange_stage.h"

#include <deque>

using namespace bw;
using namespace bw::test;

Q_DECLARE_METATYPE(bw::test::On)

namespace {

constexpr int kMostConnections = 32;

void narrow(paper::PaperConfig &config)
{
    for (http::ServerConfig *http : {&config.server.http, &config.spotServer.http}) {
        http->maxConnections = kMostConnections;
        http->idleTimeout = base::Millis(400);
    }
}

const char *accountPath(On market) { return market == On::Spot ? "/api/v3/account" : "/fapi/v3/account"; }
const char *orderPath(On market) { return market == On::Spot ? "/api/v3/order" : "/fapi/v1/order"; }
const char *openPath(On market) { return market == On::Spot ? "/api/v3/openOrders" : "/fapi/v1/openOrders"; }

} // namespace

class ExchangeBadInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoIsNotLetIn_data()
    {
        QTest::addColumn<On>("market");
        QTest::addColumn<QByteArray>("time");                             // NOW and OLD are those of the request; empty: none
        QTest::addColumn<QByteArray>("secret");                           // empty: unsigned
        QTest::addColumn<QByteArray>("appended");                         // after signing
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("code");
        for (const On market : {On::Spot, On::Usdm}) {
            const char *name = market == On::Spot ? "spot" : "usdm";
            const auto row = [&](const char *what, const QByteArray &time, const QByteArray &secret, const QByteArray &appended, const QByteArray &key, int status, int code) {
                QTest::addRow("%s: %s", name, what) << market << time << secret << appended << key << status << code;
            };
            row("no key", "NOW", kFirst.secret, {}, {}, 401, -2014);
            row("malformed key", "NOW", kFirst.secret, {}, "a b", 401, -2014);
            row("unknown key", "NOW", kFirst.secret, {}, "NobodysKey", 401, -2015);
            row("unsigned", "NOW", {}, {}, kFirst.key, 400, -1102);
            row("no time", {}, kFirst.secret, {}, kFirst.key, 400, -1102);
            row("signed by another account", "NOW", kSecond.secret, {}, kFirst.key, 400, -1022);
            row("changed after signing", "NOW", kFirst.secret, "&recvWindow=60000", kFirst.key, 400, -1022);
            row("an old request again", "OLD", kFirst.secret, {}, kFirst.key, 400, -1021);
            row("time that is none", QByteArray(400, '9'), kFirst.secret, {}, kFirst.key, 400, -1102);
        }
    }
    void whoIsNotLetIn()
    {
        QFETCH(On, market);
        QFETCH(QByteArray, time);
        QFETCH(QByteArray, secret);
        QFETCH(QByteArray, appended);
        QFETCH(QByteArray, key);
        QFETCH(int, status);
        QFETCH(int, code);
        const ExchangeStage stage(QStringLiteral("account:key=SecondKey,secret=SecondSecret,usdm=500,spot=700"));
        const QByteArray keyLine = key.isEmpty() ? QByteArray() : "X-MBX-APIKEY: " + key + "\r\n";
        const auto ask = [&](const QByteArray &method, const char *path, QByteArray query) {
            const qint64 now = stage.timestamp().toLongLong();
            query += time.isEmpty() ? QByteArray("recvWindow=5000") : "timestamp=" + QByteArray(time).replace("NOW", QByteArray::number(now)).replace("OLD", QByteArray::number(now - 120'000));
            const QByteArray signature = secret.isEmpty() ? QByteArray() : "&signature=" + Venue::sign(query, secret);
            return stage.raw(market, stage.head(market, method, QByteArray(path) + '?' + query + signature + appended) + keyLine + "\r\n");
        };
        for (const Reply &reply : {ask("GET", accountPath(market), {}),
                                   ask("POST", orderPath(market), "symbol=BTCUSDT&side=BUY&type=LIMIT&timeInForce=GTC&quantity=0.01&price=20000&")}) {
            QCOMPARE(reply.status, status);
            QCOMPARE(reply.code(), code);
            QCOMPARE(reply.object().keys(), (QStringList{QStringLiteral("code"), QStringLiteral("msg")}));     // and nothing of an account
            QVERIFY2(!reply.body.contains("SecondKey"), reply.body.constData());
        }
        for (const Owner &owner : {kFirst, kSecond}) {
            QCOMPARE(stage.call(market, "GET", openPath(market), {}, owner).body, QByteArray("[]"));
        }
    }

    void whatIsNoRequest_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QList<int>>("statuses");                         // 0: cut off without an answer
        const auto row = [](const char *what, const QByteArray &bytes, const QList<int> &statuses) { QTest::newRow(what) << bytes << statuses; };
        row("no HTTP", "\x16\x03\x01\x02\xfc\x03\x03\r\n\r\n", {400});
        row("large header", "GET /api/v3/ping HTTP/1.1\r\nHost: HERE\r\nX-Long: " + QByteArray(100'000, 'x') + "\r\n\r\n", {431, 0});
        row("large body announced", "POST /api/v3/order HTTP/1.1\r\nHost: HERE\r\nContent-Length: 2000000\r\n\r\n", {413});
        row("negative length", "POST /api/v3/order HTTP/1.1\r\nHost: HERE\r\nContent-Length: -1\r\n\r\n", {400});
        row("two lengths", "POST /fapi/v1/order HTTP/1.1\r\nHost: HERE\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab", {400});
        row("unknown method", "BREW /api/v3/ping HTTP/1.1\r\nHost: HERE\r\n\r\n", {400, 404, 405, 501});
        row("a path that climbs", "GET /../../etc/passwd HTTP/1.1\r\nHost: HERE\r\n\r\n", {404});
        row("half an escape", "GET /api/v3/depth?symbol=%4 HTTP/1.1\r\nHost: HERE\r\n\r\n", {400, 404});
        row("bytes of no text", "GET /api/v3/depth?symbol=\xff\xfe\x01 HTTP/1.1\r\nHost: HERE\r\n\r\n", {400, 404});
    }
    void whatIsNoRequest()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QList<int>, statuses);
        const ExchangeStage stage({}, {}, narrow);
        for (const auto &[market, ping] : {std::pair(On::Spot, "/api/v3/ping"), {On::Usdm, "/fapi/v1/ping"}}) {
            const Reply reply = stage.raw(market, QByteArray(bytes).replace("HERE", stage.host(market)));
            QVERIFY2(statuses.contains(reply.status), (QByteArray::number(reply.status) + QByteArray(" ") + reply.body.left(200)).constData());
            QCOMPARE(stage.get(market, ping).status, 200);
        }
    }

    // A page of the web whose name was made to mean this machine is told nothing, on any way.
    void whoNamesAnotherHost_data()
    {
        QTest::addColumn<QByteArray>("lines");                            // HERE: host and port of the market
        QTest::addColumn<bool>("welcome");
        const auto row = [](const char *lines, bool welcome) { QTest::newRow(lines) << QByteArray(lines).replace("|", "\r\n") << welcome; };
        row("Host: HERE|", true);
        row("Host: 127.0.0.1|", true);
        row("Host: LOCALHOST:PORT|", true);
        row("Host: [::1]:PORT|", true);
        row("Host: paper.lan|", true);
        row("Host: Paper.LAN:9000|", true);
        row("Host: exact.lan:9000|", true);
        row("Host: HERE|Origin: http://localhost:3000|", true);
        row("Host: HERE|Origin: https://paper.lan|", true);
        row("Host: HERE|Origin: http://exact.lan|", true);
        row("", false);
        row("Host:|", false);
        row("Host: 127.0.0.1:1|", false);
        row("Host: exact.lan|", false);
        row("Host: page.example:PORT|", false);
        row("Host: localhost.page.example:PORT|", false);
        row("Host: 127.0.0.1.page.example:PORT|", false);
        row("Host: page.example|Host: HERE|", false);
        row("Host: HERE|Origin: https://page.example|", false);
        row("Host: HERE|Origin: https://localhost.page.example|", false);
        row("Host: HERE|Origin: null|", false);
    }
    void whoNamesAnotherHost()
    {
        QFETCH(QByteArray, lines);
        QFETCH(bool, welcome);
        const ExchangeStage stage({}, {}, [](paper::PaperConfig &config) { config.hosts = {"paper.lan", "exact.lan:9000", ""}; });
        const QByteArray upgrade = "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";
        for (const On market : {On::Spot, On::Usdm}) {
            const QByteArray said = QByteArray(lines).replace("HERE", stage.host(market)).replace("PORT", QByteArray::number(stage.port(market)));
            const auto ask = [&](const char *path, const QByteArray &more) { return stage.raw(market, QByteArray("GET ") + path + " HTTP/1.1\r\n" + said + more + "\r\n"); };
            const Reply ping = ask(market == On::Spot ? "/api/v3/ping" : "/fapi/v1/ping", {});
            QCOMPARE(ping.status, welcome ? 200 : 403);
            QCOMPARE(ping.code(), welcome ? 0 : -1002);
            for (const char *socket : market == On::Spot ? std::array{"/ws/btcusdt@trade", "/ws-api/v3"} : std::array{"/market/ws/btcusdt@markPrice", "/ws-fapi/v1"}) {
                QCOMPARE(ask(socket, upgrade).status, welcome ? 101 : 403);
            }
        }
    }

    void whoTakesForeverIsCut()
    {
        const ExchangeStage stage({}, {}, narrow);
        for (const On market : {On::Spot, On::Usdm}) {
            RawClient slow(stage.port(market));
            slow.send(stage.head(market, "POST", orderPath(market)) + "Content-Length: 100\r\n\r\nsymbol=");
            const auto said = slow.untilClosed();
            QVERIFY(said && !said->contains("200 OK"));
        }
    }

    void manyConnections()
    {
        const ExchangeStage stage({}, {}, [](paper::PaperConfig &config) {
            narrow(config);
            config.server.http.idleTimeout = config.spotServer.http.idleTimeout = base::Millis(20'000);
        });
        for (const auto &[market, ping] : {std::pair(On::Spot, "/api/v3/ping"), {On::Usdm, "/fapi/v1/ping"}}) {
            {
                std::deque<RawClient> held;
                for (int i = 0; i < kMostConnections; ++i) {
                    held.emplace_back(stage.port(market)).send(stage.head(market, "GET", ping) + "\r\n");
                    QCOMPARE(statusOf(held.back().answer()), 200);
                }
                for (int i = 0; i < 2'000; ++i) {
                    QCOMPARE(stage.get(market, ping).status, 503);
                }
            }
            QTRY_COMPARE_WITH_TIMEOUT(stage.get(market, ping).status, 200, kDeadlineMs);
        }
    }

    void socketsThatTalkNonsense()
    {
        const ExchangeStage stage;
        for (const auto &[market, target] : {std::pair(On::Spot, "/ws"), {On::Usdm, "/market/ws"}, {On::Spot, "/ws-api/v3"}}) {
            StreamClient client(stage, market, target);
            QVERIFY(client.opened);
            for (const char *text : {"", "{", "[]", "null", "{\"id\":{}}", R"({"method":5,"params":"x","id":-1})"}) {
                client.send(text);
            }
            client.send(R"({"id":1,"method":"LIST_SUBSCRIPTIONS"})");
            QVERIFY(client.hears("\"id\":1"));
            QCOMPARE(client.disconnected, 0);
            client.send(QByteArray(100'000, '['));                         // past the limit of one message
            QTRY_COMPARE_WITH_TIMEOUT(client.disconnected, 1, kDeadlineMs);
        }
        QCOMPARE(stage.get(On::Usdm, "/fapi/v1/ping").status, 200);
    }

    void aListenKeyThatIsNobodysHearsNothing()
    {
        const ExchangeStage stage;
        StreamClient stranger(stage, On::Usdm, "/private/ws?listenKey=" + QByteArray(64, 'x')), owner(stage, On::Usdm, "/private/ws?listenKey=" + stage.listenKey(kFirst));
        QCOMPARE(stage.buy("ofTheOwner").status, 200);
        QVERIFY(owner.hears("ACCOUNT_UPDATE") && stranger.barrier());
        QCOMPARE(stranger.count("ofTheOwner") + stranger.count("ACCOUNT_UPDATE"), 0);
    }
};

QTEST_GUILESS_MAIN(ExchangeBadInput)
#include "tst_exchange_bad_input.moc"
