// The REST channel against a scripted peer on loopback: what was sent, how often, and what was not sent at all.
// Proves S-07.
#include "core/binance/outcome.h"
#include "core/binance/rest_channel.h"
#include "tests/support/fake_venue.h"

#include <QMessageAuthenticationCode>
#include <QtTest>

using namespace bw::binance;
using namespace bw::test;
using bw::exchange::Fate;

namespace {

const QByteArray kSecret = "2b5eb11e18796d12d88f13dc27dbbd02c2cc51ff7059765ed9821957d82bb4d9";

class FakeClock final : public bw::base::Clock
{
public:
    [[nodiscard]] bw::base::SteadyTime steady() const override
    {
        return bw::base::SteadyTime::fromNanos(m_real.steady().nanos() + skippedMs * 1'000'000);
    }
    [[nodiscard]] std::int64_t systemMs() const override { return 1'795'000'000'000; }
    std::int64_t skippedMs = 0;

private:
    bw::base::SystemClock m_real;
};

// A channel with everything it shares.
struct Bench
{
    explicit Bench(const QUrl &url, int timeoutMs = 5'000)
    {
        shared.baseUrl = url;
        shared.apiKey = "test-key";
        shared.signer = signer.get();
        shared.clock = &clock;
        shared.offset = &offset;
        shared.pause = &pause;
        shared.requestTimeoutMs = timeoutMs;
        channel = std::make_unique<RestChannel>(&shared, nullptr);
    }
    // Sends and waits for the answer.
    HttpAnswer ask(const HttpCall &call)
    {
        std::optional<HttpAnswer> got;
        channel->send(call, [&got](const HttpAnswer &answer) { got = answer; });
        if (!QTest::qWaitFor([&got] { return got.has_value(); }, 10'000)) {
            qFatal("no answer");
        }
        return *got;
    }

    std::unique_ptr<Signer> signer = signerOrRefusal(Secret(kSecret));
    FakeClock clock;
    ClockOffset offset;
    RequestPause pause;
    ChannelShared shared;
    std::unique_ptr<RestChannel> channel;
};

HttpCall signedCall(Method method)
{
    HttpCall call;
    call.method = method;
    call.path = QStringLiteral("/fapi/v1/order");
    call.security = Security::Signed;
    call.parameters.add(QLatin1StringView("symbol"), QStringLiteral("BTCUSDT"))
        .add(QLatin1StringView("newClientOrderId"), QStringLiteral("bw:a/1"));
    return call;
}

HttpCall pingCall()
{
    HttpCall call;
    call.path = QStringLiteral("/fapi/v1/ping");
    return call;
}

QByteArray verb(Method method)
{
    return method == Method::Post ? "POST" : method == Method::Put ? "PUT" : method == Method::Delete ? "DELETE" : "GET";
}

// The bytes before the signature, signed independently of the code under test.
bool signatureHolds(const QByteArray &sent)
{
    const qsizetype at = sent.indexOf("&signature=");
    return at > 0 && sent.mid(at + 11) == QMessageAuthenticationCode::hash(sent.left(at), kSecret, QCryptographicHash::Sha256).toHex();
}

} // namespace

class TestRestChannel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signedRequestsOnTheWire_data()
    {
        QTest::addColumn<int>("method");
        QTest::newRow("GET") << int(Method::Get);
        QTest::newRow("POST") << int(Method::Post);
        QTest::newRow("PUT") << int(Method::Put);
        QTest::newRow("DELETE") << int(Method::Delete);
    }
    void signedRequestsOnTheWire()
    {
        QFETCH(int, method);
        const QByteArray name = verb(Method(method));
        FakeHttp venue;
        venue.on(name + " /fapi/v1/order", FakeResponse::json("{\"ok\":true}"));
        Bench bench(venue.url());
        bench.offset.add({1'795'000'000'700, 1'795'000'000'000, 1'795'000'000'000, 1});
        QVERIFY(bench.offset.finishRound());
        const HttpAnswer answer = bench.ask(signedCall(Method(method)));
        QCOMPARE(answer.failure, CallFailure::None);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, QByteArray("{\"ok\":true}"));
        QCOMPARE(venue.requests.size(), 1);
        const FakeRequest &sent = venue.requests.first();
        const bool inQuery = Method(method) == Method::Get;
        const QByteArray &parameters = inQuery ? sent.query : sent.body;
        QVERIFY((inQuery ? sent.body : sent.query).isEmpty());
        QVERIFY(parameters.startsWith("symbol=BTCUSDT&newClientOrderId=bw%3Aa%2F1&recvWindow=5000&timestamp=1795000000700&signature="));
        QVERIFY(signatureHolds(parameters));
        QCOMPARE(sent.headers.value("x-mbx-apikey"), QByteArray("test-key"));
        QVERIFY(!sent.headers.contains("cookie"));
        QVERIFY(!sent.headers.value("connection").contains("Upgrade")); // no HTTP/2 upgrade
        if (!inQuery) {
            QCOMPARE(sent.headers.value("content-type"), QByteArray("application/x-www-form-urlencoded"));
            QCOMPARE(sent.headers.value("content-length").toLongLong(), parameters.size());
        }
    }

    void publicRequestsCarryNoKey()
    {
        FakeHttp venue;
        venue.on("GET /fapi/v1/ping", FakeResponse::json("{}"));
        Bench bench(venue.url());
        QVERIFY(bench.ask(pingCall()).isSuccess());
        QVERIFY(!venue.requests.first().headers.contains("x-mbx-apikey"));
        QVERIFY(venue.requests.first().query.isEmpty());
    }

    void aWarmConnectionIsUsedAgain()
    {
        FakeHttp venue;
        venue.on("GET /fapi/v1/ping", FakeResponse::json("{}"));
        venue.on("POST /fapi/v1/order", FakeResponse::json("{}"));
        venue.on("DELETE /fapi/v1/order", FakeResponse::json("{}"));
        Bench bench(venue.url());
        bench.channel->warmUp();
        QVERIFY(bench.ask(pingCall()).isSuccess());
        QVERIFY(bench.ask(signedCall(Method::Post)).isSuccess());
        QVERIFY(bench.ask(signedCall(Method::Delete)).isSuccess());
        QCOMPARE(venue.connections, 1);
    }

    void nothingListensMeansNothingWasSent()
    {
        QUrl url;
        {
            FakeHttp venue;
            url = venue.url();
        }
        Bench bench(url);
        const HttpAnswer answer = bench.ask(signedCall(Method::Post));
        QCOMPARE(answer.failure, CallFailure::Connection);
        QVERIFY(!answer.left);
        const Ruling ruling = ruleOn(answer, Asked::Placement);
        QCOMPARE(ruling.fate, Fate::Refused);
        QCOMPARE(ruling.error->code, bw::base::ErrorCode::Network);
    }

    void silenceIsATimeout()
    {
        FakeHttp venue;
        venue.on("POST /fapi/v1/order", FakeResponse::doing(FakeAct::Silence));
        Bench bench(venue.url());
        HttpCall call = signedCall(Method::Post);
        call.timeoutMs = 200;
        const HttpAnswer answer = bench.ask(call);
        QCOMPARE(answer.failure, CallFailure::Timeout);
        QVERIFY(answer.left);
        QCOMPARE(ruleOn(answer, Asked::Placement).fate, Fate::Unknown);
        QCOMPARE(venue.count("POST /fapi/v1/order"), 1);
    }

    void anAnswerCutShortIsNoAnswer()
    {
        FakeHttp venue;
        FakeResponse cut = FakeResponse::json("{\"orderId\":1");
        cut.missingBytes = 20;
        venue.on("POST /fapi/v1/order", cut);
        Bench bench(venue.url());
        const HttpAnswer answer = bench.ask(signedCall(Method::Post));
        QCOMPARE(answer.failure, CallFailure::Connection);
        QCOMPARE(ruleOn(answer, Asked::Placement).fate, Fate::Unknown);
        QCOMPARE(venue.count("POST /fapi/v1/order"), 1);
    }

    void statusIsAnAnswer_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {400, 401, 403, 404, 408, 409, 410, 418, 429, 451, 500, 501, 502, 503, 504}) {
            QTest::newRow(QByteArray::number(status).constData()) << status;
        }
    }
    void statusIsAnAnswer()
    {
        QFETCH(int, status);
        FakeHttp venue;
        venue.on("POST /fapi/v1/order", FakeResponse::error(status, -2019, "Margin is insufficient."));
        Bench bench(venue.url());
        const HttpAnswer answer = bench.ask(signedCall(Method::Post));
        QCOMPARE(answer.failure, CallFailure::None);
        QCOMPARE(answer.status, status);
        QVERIFY(answer.body.contains("-2019"));
        QCOMPARE(venue.count("POST /fapi/v1/order"), 1);
    }

    void aRedirectIsNotFollowed_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("302") << 302;
        QTest::newRow("307") << 307;
    }
    void aRedirectIsNotFollowed()
    {
        QFETCH(int, status);
        FakeHttp elsewhere;
        FakeHttp venue;
        FakeResponse redirect = FakeResponse::json("{}", status);
        redirect.headers.append("Location: " + elsewhere.url().toEncoded() + "/fapi/v1/order");
        venue.on("POST /fapi/v1/order", redirect);
        Bench bench(venue.url());
        const HttpAnswer answer = bench.ask(signedCall(Method::Post));
        QCOMPARE(ruleOn(answer, Asked::Placement).fate, Fate::Unknown);
        QCOMPARE(elsewhere.connections, 0);
    }

    void anAnswerTooLargeIsCut()
    {
        FakeHttp venue;
        venue.on("GET /fapi/v1/ping", FakeResponse::json(QByteArray(200'000, 'x')));
        Bench bench(venue.url());
        bench.shared.maxAnswerBytes = 100'000;
        QCOMPARE(bench.ask(pingCall()).failure, CallFailure::TooLarge);
    }

    // --- the emergency stop ---

    void withoutPermitNothingReachesTheVenue()
    {
        FakeHttp venue;
        venue.on("GET /fapi/v1/ping", FakeResponse::json("{}"));
        Bench bench(venue.url());
        QVERIFY(bench.ask(pingCall()).isSuccess());
        const qint64 before = venue.bytesSeen;
        HttpCall call = signedCall(Method::Post);
        call.permit = [] { return false; };
        bool inside = true;
        std::optional<HttpAnswer> got;
        bench.channel->send(call, [&](const HttpAnswer &answer) {
            QVERIFY(!inside); // never from within the call
            got = answer;
        });
        inside = false;
        QTRY_VERIFY(got.has_value());
        QCOMPARE(got->failure, CallFailure::Blocked);
        const Ruling ruling = ruleOn(*got, Asked::Placement);
        QCOMPARE(ruling.fate, Fate::Refused);
        QVERIFY(ruling.error->message.contains(QStringLiteral("blocked by the emergency stop")));
        QVERIFY(bench.ask(pingCall()).isSuccess()); // whatever was under way has arrived by now
        QCOMPARE(venue.requests.size(), 2);
        QCOMPARE(venue.bytesSeen, 2 * before);
    }

    // The stop comes while the request still waits for its connection: the bytes stay here.
    void aPermitLostWhileConnectingKeepsTheBytesHere()
    {
        FakeHttp venue;
        venue.on("POST /fapi/v1/order", FakeResponse::json("{}"));
        Bench bench(venue.url());
        bool permitted = true;
        HttpCall call = signedCall(Method::Post);
        call.permit = [&permitted] { return permitted; };
        std::optional<HttpAnswer> got;
        bench.channel->send(call, [&got](const HttpAnswer &answer) { got = answer; });
        permitted = false; // the loop has not turned yet: nothing can have been written
        QTRY_VERIFY(got.has_value());
        QCOMPARE(got->failure, CallFailure::Blocked);
        QVERIFY(!got->left);
        QCOMPARE(ruleOn(*got, Asked::Placement).fate, Fate::Refused);
        QVERIFY(bench.ask(pingCall()).status != 0); // whatever was under way has arrived by now
        QCOMPARE(venue.count("POST /fapi/v1/order"), 0);
    }

    // The stop comes while all connections are busy and the request queues inside the access manager.
    void aPermitLostInTheQueueKeepsTheBytesHere()
    {
        FakeHttp venue;
        venue.on("GET /fapi/v1/ping", FakeResponse::doing(FakeAct::Silence));
        venue.on("POST /fapi/v1/order", FakeResponse::json("{}"));
        Bench bench(venue.url());
        HttpCall slow = pingCall();
        slow.timeoutMs = 400;
        int answered = 0;
        for (int i = 0; i < 6; ++i) {
            bench.channel->send(slow, [&answered](const HttpAnswer &) { ++answered; });
        }
        QTRY_COMPARE(venue.count("GET /fapi/v1/ping"), 6);
        bool permitted = true;
        HttpCall call = signedCall(Method::Post);
        call.permit = [&permitted] { return permitted; };
        std::optional<HttpAnswer> got;
        bench.channel->send(call, [&got](const HttpAnswer &answer) { got = answer; });
        QCoreApplication::processEvents();
        permitted = false;
        QTRY_VERIFY(got.has_value());
        QTRY_COMPARE(answered, 6);
        QCOMPARE(got->failure, CallFailure::Blocked);
        QCOMPARE(venue.count("POST /fapi/v1/order"), 0);
    }

    // --- the venue asks for a pause ---

    void aStatedPauseHoldsEverything_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("429") << 429;
        QTest::newRow("418") << 418;
    }
    void aStatedPauseHoldsEverything()
    {
        QFETCH(int, status);
        FakeHttp venue;
        FakeResponse limited = FakeResponse::error(status, -1003, "Too many requests.");
        limited.headers.append("Retry-After: 7");
        venue.on("GET /fapi/v1/ping", limited);
        venue.on("DELETE /fapi/v1/order", FakeResponse::json("{}"));
        Bench bench(venue.url());
        const HttpAnswer first = bench.ask(pingCall());
        QCOMPARE(first.status, status);
        QCOMPARE(first.retryAfterSeconds, 7);
        QCOMPARE(first.statedPauseMs, 7000);
        QCOMPARE(ruleOn(first, Asked::Placement).error->retryAfterMs, 7000);
        const HttpAnswer second = bench.ask(pingCall());
        QCOMPARE(second.failure, CallFailure::Paused);
        QCOMPARE(ruleOn(second, Asked::Placement).error->code, bw::base::ErrorCode::RateLimited);
        QCOMPARE(venue.count("GET /fapi/v1/ping"), 1);
        HttpCall cancel = signedCall(Method::Delete);
        cancel.urgency = Urgency::Essential;
        const HttpAnswer held = bench.ask(cancel); // whoever sends on is banned, and then nothing leaves at all
        QCOMPARE(held.failure, CallFailure::Paused);
        QVERIFY2(held.statedPauseMs > 6'000 && held.statedPauseMs <= 7'000, qPrintable(QString::number(held.statedPauseMs)));
        QCOMPARE(venue.count("DELETE /fapi/v1/order"), 0);
        bench.clock.skippedMs += 7'100;
        QCOMPARE(bench.ask(pingCall()).failure, CallFailure::None);
        QCOMPARE(venue.count("GET /fapi/v1/ping"), 2);
    }

    void aPauseWithoutAnEndHoldsOnlyWhatCanWait()
    {
        FakeHttp venue;
        venue.on("GET /fapi/v1/ping", FakeResponse::error(429, -1003, "Too many requests."));
        venue.on("DELETE /fapi/v1/order", FakeResponse::json("{}"));
        Bench bench(venue.url());
        QCOMPARE(bench.ask(pingCall()).status, 429);
        QCOMPARE(bench.ask(pingCall()).failure, CallFailure::Paused);
        HttpCall cancel = signedCall(Method::Delete);
        cancel.urgency = Urgency::Essential;
        QVERIFY(bench.ask(cancel).isSuccess());
    }

    // Counted before it leaves, corrected by what the answer says, refused before the exchange would.
    void theBudgetHoldsBackBeforeTheExchangeDoes()
    {
        FakeHttp venue;
        FakeResponse response = FakeResponse::json("{}");
        response.headers.append("X-MBX-USED-WEIGHT-1M: 80");
        venue.on("GET /fapi/v1/ping", response);
        venue.on("DELETE /fapi/v1/order", FakeResponse::json("{}"));
        Bench bench(venue.url());
        RequestBudget budget;
        budget.learn({bw::exchange::RateWindow{bw::exchange::RateKind::Weight, bw::base::Millis(60'000), 100, {}}});
        bench.shared.budget = &budget;
        QVERIFY(bench.ask(pingCall()).isSuccess());
        const HttpAnswer held = bench.ask(pingCall()); // 80 of 100: the rest is for what makes the position smaller
        QCOMPARE(held.failure, CallFailure::Paused);
        QVERIFY(held.detail.contains(QStringLiteral("used up")));
        QCOMPARE(venue.count("GET /fapi/v1/ping"), 1);
        HttpCall cancel = signedCall(Method::Delete);
        cancel.urgency = Urgency::Essential;
        QVERIFY(bench.ask(cancel).isSuccess());
    }

    void aBanNamesItsEnd()
    {
        FakeHttp venue;
        venue.on("GET /fapi/v1/ping", FakeResponse::error(418, -1003, "Way too many requests; IP banned until 1795000100000."));
        Bench bench(venue.url());
        const HttpAnswer banned = bench.ask(pingCall());
        QCOMPARE(banned.status, 418);
        QVERIFY2(banned.statedPauseMs > 99'000 && banned.statedPauseMs <= 101'000, qPrintable(QString::number(banned.statedPauseMs)));
        bench.clock.skippedMs += 99'000;
        QCOMPARE(bench.ask(pingCall()).failure, CallFailure::Paused);
        bench.clock.skippedMs += 3'000;
        QCOMPARE(bench.ask(pingCall()).failure, CallFailure::None);
    }

    // --- the rest ---

    void usedWeightIsRead()
    {
        FakeHttp venue;
        FakeResponse response = FakeResponse::json("{}");
        response.headers.append("X-MBX-USED-WEIGHT-1M: 42");
        venue.on("GET /fapi/v1/ping", response);
        Bench bench(venue.url());
        QCOMPARE(bench.ask(pingCall()).usedWeight, 42);
    }

    void orderCountsAreRead()
    {
        FakeHttp venue;
        FakeResponse response = FakeResponse::json("{}");
        response.headers.append("X-MBX-ORDER-COUNT-10S: 7");
        response.headers.append("x-mbx-order-count-1m: 23");
        response.headers.append("X-MBX-ORDER-COUNT-1D: 400");
        response.headers.append("X-MBX-ORDER-COUNT-5X: 1");
        response.headers.append("X-MBX-ORDER-COUNT-1H: many");
        response.headers.append("X-MBX-ORDER-COUNT-: 1");
        venue.on("GET /fapi/v1/ping", response);
        Bench bench(venue.url());
        auto counts = bench.ask(pingCall()).orderCounts;
        std::sort(counts.begin(), counts.end());
        QCOMPARE(counts, (QList<std::pair<int, int>>{{10, 7}, {60, 23}, {86'400, 400}}));
    }

    void withoutSecretNothingSignedIsSent()
    {
        FakeHttp venue;
        Bench bench(venue.url());
        const auto none = signerOrRefusal(Secret());
        bench.shared.signer = none.get();
        QCOMPARE(bench.ask(signedCall(Method::Post)).failure, CallFailure::Unsigned);
        QCOMPARE(venue.requests.size(), 0);
    }

    void shutdownAnswersEverythingAndSendsNothingMore()
    {
        FakeHttp venue;
        venue.on("GET /fapi/v1/ping", FakeResponse::doing(FakeAct::Silence));
        Bench bench(venue.url());
        QList<CallFailure> failures;
        const auto note = [&failures](const HttpAnswer &answer) { failures.append(answer.failure); };
        bench.channel->send(pingCall(), note);
        QTRY_COMPARE(venue.count("GET /fapi/v1/ping"), 1);
        HttpCall blocked = signedCall(Method::Post);
        blocked.permit = [] { return false; };
        bench.channel->send(blocked, note); // to be answered in the next turn, which does not come
        bench.channel->shutdown();
        QCOMPARE(failures.size(), 2);
        QCOMPARE(bench.channel->inFlight(), 0);
        bench.channel->send(pingCall(), note);
        QTRY_COMPARE(failures.size(), 3);
        QCOMPARE(failures.last(), CallFailure::Stopped);
        QCOMPARE(venue.count("GET /fapi/v1/ping"), 1);
    }
};

QTEST_GUILESS_MAIN(TestRestChannel)
#include "tst_rest_channel.moc"
