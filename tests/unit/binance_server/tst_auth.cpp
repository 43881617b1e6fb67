// Who is let in: keys, signatures, time windows, limits, and the shapes of refusals. Over real sockets.
#include "tests/unit/binance_server/venue.h"

#include <QtTest/QtTest>

using namespace bw;
using test::kKey;
using test::kNowMs;
using test::Reply;
using test::Venue;

class TestAuth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusals_data();
    void refusals();
    void windows_data();
    void windows();
    void publishedFuturesRequestIsAccepted_data();
    void publishedFuturesRequestIsAccepted();
    void signatureCoversEveryByte();
    void upperCaseSignatureIsAccepted();
    void nothingReachesTheMarketUnsigned();
    void unknownRoutes();
    void weightAndOrderHeaders();
    void weightWindowIsAligned();
    void limitsAreOffByDefault();
    void limitsWhenEnforced();
    void portInUse();
    void hookSeesEveryRequestFirst();
    void faults_data();
    void faults();
    void droppedBeforeAndAfter();
    void delayedHandling();
};

namespace {

QByteArray stamped(const QByteArray &timestamp, const QByteArray &more = {})
{
    const QByteArray payload = "timestamp=" + timestamp + more;
    return "/fapi/v3/balance?" + payload + "&signature=" + Venue::sign(payload);
}

} // namespace

void TestAuth::refusals_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("message");
    const QByteArray now = QByteArray::number(kNowMs);
    const QByteArray good = stamped(now);
    const QString timestampMissing = QStringLiteral("Mandatory parameter 'timestamp' was not sent, was empty/null, or malformed.");
    QTest::newRow("no key") << good << QByteArray() << 401 << -2014 << QStringLiteral("API-key format invalid.");
    QTest::newRow("empty key") << good << QByteArray("") << 401 << -2014 << QStringLiteral("API-key format invalid.");
    QTest::newRow("malformed key") << good << QByteArray("a b;c") << 401 << -2014 << QStringLiteral("API-key format invalid.");
    QTest::newRow("unknown key") << good << QByteArray("PaperKey0123456780") << 401 << -2015 << QStringLiteral("Invalid API-key, IP, or permissions for action.");
    QTest::newRow("key in other case") << good << kKey.toLower() << 401 << -2015 << QStringLiteral("Invalid API-key, IP, or permissions for action.");
    QTest::newRow("no timestamp") << QByteArray("/fapi/v3/balance?signature=00") << kKey << 400 << -1102 << timestampMissing;
    QTest::newRow("empty timestamp") << QByteArray("/fapi/v3/balance?timestamp=&signature=00") << kKey << 400 << -1102 << timestampMissing;
    QTest::newRow("timestamp not a number") << stamped("12a") << kKey << 400 << -1102 << timestampMissing;
    QTest::newRow("negative timestamp") << stamped("-5") << kKey << 400 << -1102 << timestampMissing;
    QTest::newRow("no signature") << QByteArray("/fapi/v3/balance?timestamp=" + now) << kKey << 400 << -1102
                                  << QStringLiteral("Mandatory parameter 'signature' was not sent, was empty/null, or malformed.");
    QTest::newRow("wrong signature") << QByteArray("/fapi/v3/balance?timestamp=" + now + "&signature=" + QByteArray(64, '0')) << kKey << 400 << -1022
                                     << QStringLiteral("Signature for this request is not valid.");
    QTest::newRow("short signature") << QByteArray("/fapi/v3/balance?timestamp=" + now + "&signature=abc") << kKey << 400 << -1022
                                     << QStringLiteral("Signature for this request is not valid.");
    QTest::newRow("parameter added after signing") << QByteArray(good + "&recvWindow=60000") << kKey << 400 << -1022
                                                   << QStringLiteral("Signature for this request is not valid.");
    QTest::newRow("late") << stamped(QByteArray::number(kNowMs - 5001)) << kKey << 400 << -1021
                          << QStringLiteral("Timestamp for this request is outside of the recvWindow.");
    QTest::newRow("early") << stamped(QByteArray::number(kNowMs + 1000)) << kKey << 400 << -1021
                           << QStringLiteral("Timestamp for this request was 1000ms ahead of the server's time.");
    QTest::newRow("window too large") << stamped(now, "&recvWindow=60001") << kKey << 400 << -1131 << QStringLiteral("recvWindow must be less than 60000.");
    QTest::newRow("window not a number") << stamped(now, "&recvWindow=5s") << kKey << 400 << -1130
                                         << QStringLiteral("Data sent for parameter 'recvWindow' is not valid.");
    QTest::newRow("twice the same") << stamped(now, "&recvWindow=1&recvWindow=2") << kKey << 400 << -1101
                                    << QStringLiteral("Duplicate values for a parameter detected.");
}

void TestAuth::refusals()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, key);
    QFETCH(int, status);
    QFETCH(int, code);
    QFETCH(QString, message);
    Venue venue;
    const Reply reply = venue.raw("GET", target, {}, key);
    QCOMPARE(reply.code(), code);
    QCOMPARE(reply.message(), message);
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.object().size(), 2);
    QCOMPARE(reply.header("content-type"), QByteArray("application/json;charset=UTF-8"));
}

void TestAuth::windows_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("oldest with the standard window") << stamped(QByteArray::number(kNowMs - 5000));
    QTest::newRow("newest") << stamped(QByteArray::number(kNowMs + 999));
    QTest::newRow("oldest with the largest window") << stamped(QByteArray::number(kNowMs - 60000), "&recvWindow=60000");
}

void TestAuth::windows()
{
    QFETCH(QByteArray, target);
    Venue venue;
    QCOMPARE(venue.raw("GET", target).status, 200);
}

void TestAuth::publishedFuturesRequestIsAccepted_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("body");
    const QByteArray whole = "symbol=BTCUSDT&side=BUY&type=LIMIT&quantity=1&price=9000&timeInForce=GTC&recvWindow=5000&timestamp=1591702613943"
                             "&signature=3c661234138461fcc7a7d8746c6558c9842d4e10870d2ecbedf7777cad694af9";
    QTest::newRow("all in the query") << whole << QByteArray();
    QTest::newRow("all in the body") << QByteArray() << whole;
    QTest::newRow("mixed") << QByteArray("symbol=BTCUSDT&side=BUY&type=LIMIT&timeInForce=GTC")
                           << QByteArray("quantity=1&price=9000&recvWindow=5000&timestamp=1591702613943"
                                         "&signature=30baaf0fab549bbeda7f5ef201898b34122da25fd23c646cac2c529aebe670a4");
}

void TestAuth::publishedFuturesRequestIsAccepted()
{
    QFETCH(QByteArray, query);
    QFETCH(QByteArray, body);
    test::IoThread thread;
    test::FakeBackend backend;
    backend.nowMs = 1591702613943;
    binance_server::ServerConfig config;
    config.apiKey = QString::fromLatin1(kKey);
    config.apiSecret = QStringLiteral("2b5eb11e18796d12d88f13dc27dbbd02c2cc51ff7059765ed9821957d82bb4d9");
    binance_server::Server server(thread.io, backend, config);
    quint16 port = 0;
    thread.run([&] { port = server.listen().value_or(0); });
    test::RawClient client(port);
    client.send("POST /fapi/v1/order" + (query.isEmpty() ? QByteArray() : '?' + query) + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port) + "\r\nX-MBX-APIKEY: " + kKey
                + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QCOMPARE(test::statusOf(client.answer()), 200);
    QCOMPARE(backend.placed.size(), 1);
    QCOMPARE(backend.placed.first().price->toString(), QStringLiteral("9000"));
    thread.run([&] { server.close(); });
}

void TestAuth::signatureCoversEveryByte()
{
    Venue venue;
    const QByteArray order = "symbol=BTCUSDT&side=BUY&type=MARKET&quantity=0.010&timestamp=" + QByteArray::number(kNowMs);
    const QByteArray signature = "&signature=" + Venue::sign(order);
    for (qsizetype i = 0; i < order.size(); ++i) {
        QByteArray changed = order;
        changed[i] = changed.at(i) == '1' ? '2' : '1';
        const Reply reply = venue.raw("POST", "/fapi/v1/order?" + changed + signature);
        QVERIFY2(reply.status != 200, changed.constData());
    }
    QVERIFY(venue.backend.placed.isEmpty());
    QCOMPARE(venue.raw("POST", "/fapi/v1/order?" + order + signature).status, 200);
    QCOMPARE(venue.backend.placed.size(), 1);
}

void TestAuth::upperCaseSignatureIsAccepted()
{
    Venue venue;
    const QByteArray payload = "timestamp=" + QByteArray::number(kNowMs);
    QCOMPARE(venue.raw("GET", "/fapi/v3/balance?" + payload + "&signature=" + Venue::sign(payload).toUpper()).status, 200);
}

void TestAuth::nothingReachesTheMarketUnsigned()
{
    Venue venue;
    const QByteArray order = "symbol=BTCUSDT&side=BUY&type=MARKET&quantity=0.010";
    struct Attempt { const char *method; QByteArray target; };
    for (const Attempt &attempt : {Attempt{"POST", "/fapi/v1/order?" + order}, Attempt{"DELETE", "/fapi/v1/order?symbol=BTCUSDT&orderId=1"},
                                   Attempt{"DELETE", "/fapi/v1/allOpenOrders?symbol=BTCUSDT"}, Attempt{"DELETE", "/fapi/v1/algoOpenOrders?symbol=BTCUSDT"},
                                   Attempt{"POST", "/fapi/v1/algoOrder?symbol=BTCUSDT"}, Attempt{"GET", "/fapi/v3/account"},
                                   Attempt{"GET", "/fapi/v1/openOrders"}, Attempt{"GET", "/fapi/v1/income"}}) {
        QCOMPARE(venue.raw(attempt.method, attempt.target).code(), -1102);
        QCOMPARE(venue.raw(attempt.method, attempt.target, {}, {}).code(), -2014);
    }
    QVERIFY(venue.backend.placed.isEmpty());
    QVERIFY(venue.backend.cancelledAll.isEmpty());
    QVERIFY(venue.backend.cancelledAllAlgos.isEmpty());
}

void TestAuth::unknownRoutes()
{
    Venue venue;
    const Reply unknown = venue.raw("GET", "/fapi/v1/withdraw?x=1");
    QCOMPARE(unknown.status, 404);
    QCOMPARE(unknown.code(), -5000);
    QCOMPARE(unknown.message(), QStringLiteral("Path /fapi/v1/withdraw, Method GET is invalid"));
    QCOMPARE(venue.raw("PATCH", "/fapi/v1/order").code(), -5000);
    QCOMPARE(venue.raw("GET", "/fapi/v1/order/").code(), -5000);
    const Reply elsewhere = venue.raw("GET", "/index.php");
    QCOMPARE(elsewhere.status, 404);
    QCOMPARE(elsewhere.header("content-type"), QByteArray("text/html"));
    QVERIFY(elsewhere.body.startsWith("<html>"));
}

void TestAuth::weightAndOrderHeaders()
{
    Venue venue;
    QCOMPARE(venue.raw("GET", "/fapi/v1/ping", {}, {}).header("x-mbx-used-weight-1m"), QByteArray("1"));
    QCOMPARE(venue.call("GET", "/fapi/v1/openOrders").header("x-mbx-used-weight-1m"), QByteArray("41"));
    QCOMPARE(venue.call("GET", "/fapi/v1/openOrders", "symbol=BTCUSDT").header("x-mbx-used-weight-1m"), QByteArray("42"));
    QCOMPARE(venue.call("GET", "/fapi/v1/income").header("x-mbx-used-weight-1m"), QByteArray("72"));
    QCOMPARE(venue.raw("GET", "/fapi/v1/depth?symbol=BTCUSDT&limit=50", {}, {}).header("x-mbx-used-weight-1m"), QByteArray("74"));
    QCOMPARE(venue.raw("GET", "/fapi/v1/depth?symbol=BTCUSDT&limit=1000", {}, {}).header("x-mbx-used-weight-1m"), QByteArray("94"));
    const QByteArray order = "symbol=BTCUSDT&side=BUY&type=MARKET&quantity=0.010";
    venue.call("POST", "/fapi/v1/order", order);
    const Reply second = venue.call("POST", "/fapi/v1/algoOrder", "algoType=CONDITIONAL&symbol=BTCUSDT&side=SELL&type=STOP_MARKET&triggerPrice=80000&closePosition=true");
    QCOMPARE(second.status, 200);
    QCOMPARE(second.header("x-mbx-used-weight-1m"), QByteArray("94"));
    QCOMPARE(second.header("x-mbx-order-count-10s"), QByteArray("2"));
    QCOMPARE(second.header("x-mbx-order-count-1m"), QByteArray("2"));
    venue.backend.refusal = binance_server::VenueError{-2019, QStringLiteral("Margin is insufficient."), 400};
    const Reply refused = venue.call("POST", "/fapi/v1/order", order);
    QCOMPARE(refused.code(), -2019);
    QVERIFY(refused.header("x-mbx-order-count-10s").isEmpty());
}

void TestAuth::weightWindowIsAligned()
{
    Venue venue;
    venue.thread.run([&] { venue.backend.nowMs = 1795000020000 - 1; });
    venue.raw("GET", "/fapi/v1/ping");
    QCOMPARE(venue.raw("GET", "/fapi/v1/ping").header("x-mbx-used-weight-1m"), QByteArray("2"));
    venue.thread.run([&] { venue.backend.nowMs = 1795000020000; }); // :00 of the next minute
    QCOMPARE(venue.raw("GET", "/fapi/v1/ping").header("x-mbx-used-weight-1m"), QByteArray("1"));
}

void TestAuth::limitsAreOffByDefault()
{
    binance_server::ServerConfig config;
    config.weightPerMinute = 10;
    config.ordersPer10s = 1;
    Venue venue(config);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(venue.call("GET", "/fapi/v1/income").status, 200);
        QCOMPARE(venue.call("POST", "/fapi/v1/order", "symbol=BTCUSDT&side=BUY&type=MARKET&quantity=0.010").status, 200);
    }
}

void TestAuth::limitsWhenEnforced()
{
    binance_server::ServerConfig config;
    config.limits = binance_server::LimitPolicy::Enforce;
    config.weightPerMinute = 60;
    config.ordersPer10s = 1;
    Venue venue(config);
    QCOMPARE(venue.call("GET", "/fapi/v1/income").status, 200);
    QCOMPARE(venue.call("GET", "/fapi/v1/income").status, 200);
    const QByteArray order = "symbol=BTCUSDT&side=BUY&type=MARKET&quantity=0.010";
    QCOMPARE(venue.call("POST", "/fapi/v1/order", order).status, 200); // weighs nothing
    const Reply tooMany = venue.call("POST", "/fapi/v1/order", order);
    QCOMPARE(tooMany.status, 429);
    QCOMPARE(tooMany.code(), -1015);
    QCOMPARE(venue.backend.placed.size(), 1);
    const Reply heavy = venue.call("GET", "/fapi/v1/income");
    QCOMPARE(heavy.status, 429);
    QCOMPARE(heavy.code(), -1003);
    QVERIFY(heavy.header("retry-after").toInt() > 0);
    venue.thread.run([&] { venue.backend.nowMs += 60'000; });
    QCOMPARE(venue.call("GET", "/fapi/v1/income").status, 200);
}

void TestAuth::portInUse()
{
    Venue venue;
    test::FakeBackend backend;
    test::IoThread thread;
    binance_server::ServerConfig config;
    config.port = venue.port;
    binance_server::Server second(thread.io, backend, config);
    base::Result<quint16> port = quint16(0);
    thread.run([&] { port = second.listen(); });
    QVERIFY(!port);
    QCOMPARE(port.error().code, base::ErrorCode::Conflict);
    QVERIFY(port.error().message.contains(QString::number(venue.port)));
    thread.run([&] { second.close(); });
    QCOMPARE(second.port(), quint16(0));
}

void TestAuth::hookSeesEveryRequestFirst()
{
    QByteArrayList seen;
    binance_server::ServerConfig config;
    config.hooks.request = [&](const http::Request &request) -> std::optional<binance_server::Fault> {
        seen.append(request.method + ' ' + request.path);
        return std::nullopt;
    };
    Venue venue(config);
    venue.raw("GET", "/fapi/v1/ping");
    venue.raw("GET", "/nowhere");
    venue.call("DELETE", "/fapi/v1/order", "symbol=BTCUSDT&orderId=1");
    QCOMPARE(seen, (QByteArrayList{"GET /fapi/v1/ping", "GET /nowhere", "DELETE /fapi/v1/order"}));
}

void TestAuth::faults_data()
{
    using binance_server::Fault;
    using binance_server::FaultMoment;
    using binance_server::VenueError;
    QTest::addColumn<int>("which");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("begins");
    QTest::addColumn<int>("placed");
    QTest::newRow("html before") << 0 << 502 << QByteArray("<html>") << 0;
    QTest::newRow("html after") << 1 << 403 << QByteArray("<html>") << 1;
    QTest::newRow("truncated after") << 2 << 200 << QByteArray("{\"orderId\":412345678901,") << 1;
    QTest::newRow("truncated before") << 3 << 200 << QByteArray("{\"orderId\":") << 0;
    QTest::newRow("error before") << 4 << 503 << QByteArray("{\"code\":-1008,") << 0;
    QTest::newRow("error after") << 5 << 503 << QByteArray("{\"code\":-1007,") << 1;
    QTest::newRow("delayed answer") << 6 << 200 << QByteArray("{\"orderId\":412345678901,") << 1;
    QTest::newRow("delayed handling") << 7 << 200 << QByteArray("{\"orderId\":412345678901,") << 1;
}

void TestAuth::faults()
{
    using binance_server::Fault;
    using binance_server::FaultMoment;
    using binance_server::VenueError;
    QFETCH(int, which);
    QFETCH(int, status);
    QFETCH(QByteArray, begins);
    QFETCH(int, placed);
    const QList<Fault> faults{
        Fault::html(502),
        Fault::html(403, FaultMoment::AfterHandling),
        Fault::truncatedJson(),
        Fault::truncatedJson(FaultMoment::BeforeHandling),
        Fault::venueError({-1008, QStringLiteral("Request throttled by system-level protection."), 503}),
        Fault::venueError({-1007, QStringLiteral("Timeout waiting for response from backend server."), 503}, FaultMoment::AfterHandling),
        Fault::delayed(base::Millis{20}),
        Fault::delayed(base::Millis{20}, FaultMoment::BeforeHandling),
    };
    binance_server::ServerConfig config;
    config.hooks.request = [&](const http::Request &) { return faults.at(which); };
    Venue venue(config);
    const Reply reply = venue.call("POST", "/fapi/v1/order", "symbol=BTCUSDT&side=BUY&type=MARKET&quantity=0.010");
    QCOMPARE(reply.status, status);
    QVERIFY2(reply.body.startsWith(begins), reply.body.constData());
    QCOMPARE(venue.backend.placed.size(), placed);
    const bool whole = !QJsonDocument::fromJson(reply.body).isNull();
    QCOMPARE(whole, !QByteArray(QTest::currentDataTag()).startsWith("html") && !QByteArray(QTest::currentDataTag()).startsWith("trunc"));
}

void TestAuth::droppedBeforeAndAfter()
{
    std::optional<binance_server::Fault> fault = binance_server::Fault::dropBefore();
    binance_server::ServerConfig config;
    config.hooks.request = [&](const http::Request &) { return fault; };
    Venue venue(config);
    const QByteArray order = "symbol=BTCUSDT&side=BUY&type=MARKET&quantity=0.010";
    Reply reply = venue.call("POST", "/fapi/v1/order", order);
    QCOMPARE(reply.status, 0);
    QVERIFY(reply.head.isEmpty() && reply.body.isEmpty());
    QCOMPARE(venue.backend.placed.size(), 0);
    venue.thread.run([&] { fault = binance_server::Fault::dropAfter(); });
    reply = venue.call("POST", "/fapi/v1/order", order);
    QCOMPARE(reply.status, 0);
    QVERIFY(reply.head.isEmpty() && reply.body.isEmpty());
    venue.thread.run([] {}); // the server's thread is past it
    QCOMPARE(venue.backend.placed.size(), 1); // carried out, and nobody was told
}

// Closing while a request waits to be handled: it never is, and nothing is left behind.
void TestAuth::delayedHandling()
{
    std::atomic<int> seen{0};
    binance_server::ServerConfig config;
    config.hooks.request = [&](const http::Request &) {
        ++seen;
        return binance_server::Fault::delayed(base::Millis{3'600'000}, binance_server::FaultMoment::BeforeHandling);
    };
    Venue venue(config);
    test::RawClient client(venue.port);
    const QByteArray payload = "symbol=BTCUSDT&side=BUY&type=MARKET&quantity=0.010&timestamp=" + QByteArray::number(kNowMs);
    client.send("POST /fapi/v1/order?" + payload + "&signature=" + Venue::sign(payload) + " HTTP/1.1\r\nHost: x\r\nX-MBX-APIKEY: " + kKey + "\r\n\r\n");
    QTRY_COMPARE(seen.load(), 1);
    venue.thread.run([&] { venue.server.close(); });
    venue.thread.join();
    QCOMPARE(client.untilClosed(), std::optional<QByteArray>(QByteArray()));
    QVERIFY(venue.backend.placed.isEmpty());
}

QTEST_GUILESS_MAIN(TestAuth)
#include "tst_auth.moc"
