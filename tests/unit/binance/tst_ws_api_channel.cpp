// The WebSocket API channel against a scripted peer on loopback: what was sent, how often, and what is known afterwards.
#include "core/binance/outcome.h"
#include "tests/unit/binance/ws_api_stage.h"

using namespace bw::binance;
using namespace bw::binance::testing;
using namespace bw::test;
using bw::exchange::Fate;

class TestWsApiChannel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsUpOnceTheVenueAnswered()
    {
        FakeWsApi venue;
        venue.on("session.status", WsResponse::doing(WsAct::Silence));
        WsBench bench(venue);
        QTRY_COMPARE(venue.count("session.status"), 1);
        QVERIFY(!bench.channel->isUp());
        const HttpAnswer early = bench.ask(anOrder());
        QCOMPARE(early.failure, CallFailure::Connection);
        QVERIFY(!early.left);
        QCOMPARE(ruleOn(early, Asked::Placement).fate, Fate::Refused);
        venue.send("{\"id\":1,\"status\":200,\"result\":{}}");
        QTRY_VERIFY(bench.channel->isUp());
        QCOMPARE(bench.changes, QStringList({QStringLiteral("up")}));
        QCOMPARE(venue.count("order.place"), 0); // nothing waited for the connection
        QCOMPARE(venue.opened, QStringList({QStringLiteral("/ws-fapi/v1")}));
    }

    void aSignedRequestOnTheWire()
    {
        FakeWsApi venue;
        venue.on("order.place", WsResponse::result("{\"orderId\":42}"));
        WsBench bench(venue);
        bench.offset.add({1'795'000'000'700, 1'795'000'000'000, 1'795'000'000'000, 1});
        QVERIFY(bench.offset.finishRound());
        QTRY_VERIFY(bench.channel->isUp());
        const HttpAnswer answer = bench.ask(anOrder());
        QVERIFY(answer.isSuccess());
        QCOMPARE(answer.body, QByteArray("{\"orderId\":42}"));
        const QByteArray payload = "apiKey=test-key&newClientOrderId=bw:a/1&recvWindow=5000&symbol=BTCUSDT&timestamp=1795000000700";
        const QByteArray signature = QMessageAuthenticationCode::hash(payload, kSecret, QCryptographicHash::Sha256).toHex();
        QCOMPARE(venue.texts.last(), "{\"id\":2,\"method\":\"order.place\",\"params\":{\"apiKey\":\"test-key\",\"newClientOrderId\":\"bw:a/1\",\"recvWindow\":5000,"
                                     "\"signature\":\"" + signature + "\",\"symbol\":\"BTCUSDT\",\"timestamp\":1795000000700}}");
    }

    void anEd25519KeyLogsOnAndSignsNoMore()
    {
        FakeWsApi venue;
        venue.on("order.place", WsResponse::result("{}"));
        WsBench bench(venue, ed25519Signer());
        QTRY_VERIFY(bench.channel->isUp());
        QCOMPARE(venue.count("session.status"), 0);
        const QJsonObject logon = venue.last("session.logon");
        QCOMPARE(logon.keys(), QStringList({QStringLiteral("apiKey"), QStringLiteral("recvWindow"), QStringLiteral("signature"), QStringLiteral("timestamp")}));
        QCOMPARE(logon.value(QLatin1StringView("signature")).toString().toLatin1(),
                 ed25519Signer()->sign("apiKey=test-key&recvWindow=5000&timestamp=1795000000000").value());
        QVERIFY(bench.ask(anOrder()).isSuccess());
        QCOMPARE(venue.last("order.place").keys(),
                 QStringList({QStringLiteral("newClientOrderId"), QStringLiteral("recvWindow"), QStringLiteral("symbol"), QStringLiteral("timestamp")}));
        venue.cut(); // and the next connection logs on again
        QTRY_COMPARE(venue.count("session.logon"), 2);
    }

    void aLogOnThatIsRefusedSaysWhyAndIsTriedAgain()
    {
        FakeWsApi venue;
        venue.on("session.logon", WsResponse::error(401, -2015, "Invalid API-key, IP, or permissions for action."));
        WsBench bench(venue, ed25519Signer());
        QTRY_VERIFY(venue.count("session.logon") >= 2);
        QVERIFY(!bench.channel->isUp());
        venue.on("session.logon", WsResponse::result("{}"));
        QTRY_VERIFY(bench.channel->isUp());
    }

    void answersAreMatchedByNumber()
    {
        FakeWsApi venue;
        venue.on("order.place", WsResponse::doing(WsAct::Silence));
        WsBench bench(venue);
        QTRY_VERIFY(bench.channel->isUp());
        QStringList got;
        for (const char *name : {"first", "second"}) {
            bench.channel->send(anOrder(), [&got, name](const HttpAnswer &answer) { got.append(QString::fromLatin1(name) + QString::fromLatin1(answer.body)); });
        }
        QTRY_COMPARE(venue.count("order.place"), 2);
        venue.send("{\"id\":3,\"status\":200,\"result\":{\"of\":3}}");
        venue.send("{\"id\":2,\"status\":200,\"result\":{\"of\":2}}");
        QTRY_COMPARE(got, QStringList({QStringLiteral("second{\"of\":3}"), QStringLiteral("first{\"of\":2}")}));
        QVERIFY(bench.channel->isUp());
    }

    void aLateAnswerProvesTheConnectionAndChangesNoFate()
    {
        FakeWsApi venue;
        venue.on("order.place", WsResponse::doing(WsAct::Silence));
        venue.on("session.status", WsResponse::doing(WsAct::Silence));
        WsBench bench(venue);
        QTRY_COMPARE(venue.count("session.status"), 1);
        venue.send("{\"id\":1,\"status\":200,\"result\":{}}");
        QTRY_VERIFY(bench.channel->isUp());
        int answered = 0;
        HttpCall call = anOrder();
        call.timeoutMs = 60;
        bench.channel->send(call, [&answered](const HttpAnswer &answer) {
            ++answered;
            QCOMPARE(answer.failure, CallFailure::Timeout);
        });
        QTRY_COMPARE(answered, 1);
        QVERIFY(!bench.channel->isUp());
        QVERIFY(bench.channel->isOpen());
        QTRY_COMPARE(venue.count("session.status"), 2); // the probe, unanswered so far
        venue.send("{\"id\":2,\"status\":200,\"result\":{}}");
        QTRY_VERIFY(bench.channel->isUp());
        QCOMPARE(answered, 1);
        QCOMPARE(bench.changes.last(), QStringLiteral("up"));
        QCOMPARE(venue.opened.size(), 1);
    }

    void anOpenConnectionThatAnswersNoProbeIsLeft()
    {
        FakeWsApi venue;
        WsBench bench(venue);
        bench.shared.requestTimeoutMs = 80;
        QTRY_VERIFY(bench.channel->isUp());
        venue.on("session.status", WsResponse::doing(WsAct::Silence));
        bench.channel->probe();
        QTRY_VERIFY(venue.opened.size() >= 2);
        QVERIFY(bench.changes.contains(QStringLiteral("The exchange did not answer in time.")));
        venue.on("session.status", WsResponse::result("{}"));
        QTRY_VERIFY(bench.channel->isUp());
    }

    void whatIsUnderWayWhenTheConnectionGoesIsUnknownAndNotSentAgain()
    {
        FakeWsApi venue;
        venue.on("order.place", WsResponse::doing(WsAct::Silence));
        WsBench bench(venue);
        QTRY_VERIFY(bench.channel->isUp());
        QList<HttpAnswer> got;
        bool inside = true;
        for (int i = 0; i < 3; ++i) {
            bench.channel->send(anOrder(), [&](const HttpAnswer &answer) {
                QVERIFY(!inside);
                got.append(answer);
            });
        }
        inside = false;
        QTRY_COMPARE(venue.count("order.place"), 3);
        venue.cut();
        QTRY_COMPARE(got.size(), 3);
        for (const HttpAnswer &answer : got) {
            QCOMPARE(answer.failure, CallFailure::Connection);
            QVERIFY(answer.left);
        }
        QTRY_VERIFY(bench.channel->isUp());
        QCOMPARE(venue.opened.size(), 2);
        QVERIFY(bench.ask(sessionStatus()).isSuccess());
        QCOMPARE(venue.count("order.place"), 3);
    }

    // --- the emergency stop ---

    void withoutPermitNothingReachesTheVenue()
    {
        FakeWsApi venue;
        WsBench bench(venue);
        QTRY_VERIFY(bench.channel->isUp());
        HttpCall call = anOrder();
        call.permit = [] { return false; };
        const HttpAnswer answer = bench.ask(call);
        QCOMPARE(answer.failure, CallFailure::Blocked);
        QVERIFY(!answer.left);
        QVERIFY(bench.ask(sessionStatus()).isSuccess());
        QCOMPARE(venue.count("order.place"), 0);
    }

    // Asked after everything else, the signature too; from then on nothing of ours holds the bytes back.
    void thePermitIsTheLastQuestion()
    {
        FakeWsApi venue;
        WsBench bench(venue, std::make_unique<CountingSigner>());
        QTRY_VERIFY(bench.channel->isUp());
        const auto &signer = static_cast<const CountingSigner &>(*bench.signer);
        int asked = 0;
        int signaturesThen = 0;
        bool permitted = true;
        HttpCall call = anOrder();
        call.permit = [&] {
            ++asked;
            signaturesThen = signer.signatures;
            return permitted;
        };
        std::optional<HttpAnswer> got;
        bench.channel->send(call, [&got](const HttpAnswer &answer) { got = answer; });
        permitted = false;
        QCOMPARE(asked, 1);
        QCOMPARE(signaturesThen, 1);
        QTRY_VERIFY(got.has_value());
        QCOMPARE(venue.count("order.place"), 1); // it had left before the permit went
    }

    // --- the venue asks for a pause ---

    void aPauseIsKeptToItsEnd()
    {
        FakeWsApi venue;
        venue.on("order.status", WsResponse::raw("{\"id\":$id,\"status\":429,\"error\":{\"code\":-1003,\"msg\":\"Too much.\",\"data\":"
                                                 "{\"serverTime\":1795000000000,\"retryAfter\":1795000007000}}}"));
        venue.on("order.cancel", WsResponse::result("{}"));
        WsBench bench(venue);
        QTRY_VERIFY(bench.channel->isUp());
        const HttpAnswer limited = bench.ask(aLookup());
        QCOMPARE(limited.status, 429);
        QCOMPARE(limited.statedPauseMs, 7000);
        QCOMPARE(bench.ask(aLookup()).failure, CallFailure::Paused);
        QCOMPARE(bench.ask(aCancel()).failure, CallFailure::Paused);
        QCOMPARE(venue.requests.size(), 2); // the opening one and the one that was too much
        bench.channel->probe();             // held back as well, and says nothing of the connection
        QCOMPARE(bench.ask(aLookup()).failure, CallFailure::Paused);
        QCoreApplication::processEvents();
        QVERIFY(bench.channel->isUp());
        venue.cut(); // nor is a new connection tried before the pause is over
        QTRY_VERIFY(!bench.channel->isUp());
        bench.clock.skippedMs = 6'000;
        const int attempts = bench.attempts;
        QTRY_VERIFY(bench.attempts >= attempts + 3);
        QCOMPARE(venue.opened.size(), 1);
        bench.clock.skippedMs = 7'000;
        QTRY_VERIFY(bench.channel->isUp());
        QVERIFY(bench.ask(aCancel()).isSuccess());
    }

    void aPauseWithoutAnEndHoldsOnlyWhatCanWait()
    {
        FakeWsApi venue;
        venue.on("order.status", WsResponse::error(429, -1003, "Too much."));
        venue.on("order.cancel", WsResponse::result("{}"));
        WsBench bench(venue);
        QTRY_VERIFY(bench.channel->isUp());
        QCOMPARE(bench.ask(aLookup()).status, 429);
        QCOMPARE(bench.ask(aLookup()).failure, CallFailure::Paused);
        QVERIFY(bench.ask(aCancel()).isSuccess());
    }

    void withoutASecretNothingIsSent()
    {
        FakeWsApi venue;
        WsBench bench(venue, signerOrRefusal(Secret()));
        QTRY_VERIFY(bench.channel->isUp());
        QCOMPARE(bench.ask(anOrder()).failure, CallFailure::Unsigned);
        QVERIFY(bench.ask(sessionStatus()).isSuccess());
        QCOMPARE(venue.count("order.place"), 0);
    }

    void whatIsRefusedRepeatsNoSecret()
    {
        FakeWsApi venue;
        venue.on("order.place", WsResponse::error(400, -1022, "Signature of test-key " + kSecret + " is not valid."));
        WsBench bench(venue);
        bench.shared.secret = Secret(kSecret);
        QTRY_VERIFY(bench.channel->isUp());
        const HttpAnswer answer = bench.ask(anOrder());
        QCOMPARE(answer.status, 400);
        QVERIFY(!answer.body.contains("test-key"));
        QVERIFY(!answer.body.contains(kSecret));
        QVERIFY(answer.body.contains("-1022"));
    }

    // --- one connection after the other ---

    void theNextConnectionIsUpBeforeTheOldOneGoes_data()
    {
        QTest::addColumn<bool>("announced");
        QTest::newRow("before its day is over") << false;
        QTest::newRow("serverShutdown") << true;
    }
    void theNextConnectionIsUpBeforeTheOldOneGoes()
    {
        QFETCH(bool, announced);
        FakeWsApi venue;
        venue.on("order.place", WsResponse::doing(WsAct::Silence));
        venue.on("order.status", WsResponse::result("{}"));
        WsBench bench(venue, nullptr, announced ? 3'600'000 : 300);
        QTRY_VERIFY(bench.channel->isUp());
        std::optional<HttpAnswer> slow;
        bench.channel->send(anOrder(), [&slow](const HttpAnswer &answer) { slow = answer; });
        QTRY_COMPARE(venue.count("order.place"), 1);
        QWebSocket *old = venue.open().first();
        if (announced) {
            venue.send("{\"event\":{\"e\":\"serverShutdown\",\"E\":1795000000000}}");
        }
        QTRY_COMPARE(venue.count("session.status"), 2);
        QTRY_COMPARE(bench.channel->connections(), 2);
        QTRY_VERIFY(bench.ask(aLookup()).isSuccess());
        QVERIFY(venue.open().contains(old)); // its answer is still due
        QVERIFY(!slow);
        old->sendTextMessage(QStringLiteral("{\"id\":2,\"status\":200,\"result\":{\"orderId\":42}}"));
        QTRY_VERIFY(slow.has_value());
        QVERIFY(slow->isSuccess());
        QTRY_VERIFY(!venue.open().contains(old));
        QCOMPARE(bench.changes, QStringList({QStringLiteral("up")})); // never down
    }

    void aSuccessorThatCannotOpenLeavesTheOldOneInPlace()
    {
        FakeWsApi venue;
        venue.on("order.status", WsResponse::result("{}"));
        WsBench bench(venue, nullptr, 100);
        QTRY_VERIFY(bench.channel->isUp());
        venue.on("session.status", WsResponse::error(503, -1000, "Not now."));
        QTRY_VERIFY(venue.count("session.status") >= 3);
        QVERIFY(bench.ask(aLookup()).isSuccess());
        QVERIFY(bench.channel->isUp());
        venue.on("session.status", WsResponse::result("{}"));
        QTRY_COMPARE(bench.channel->connections(), 1);
        QCOMPARE(bench.changes, QStringList({QStringLiteral("up")}));
    }

    void shutdownAnswersEverything()
    {
        FakeWsApi venue;
        venue.on("order.place", WsResponse::doing(WsAct::Silence));
        WsBench bench(venue);
        QTRY_VERIFY(bench.channel->isUp());
        QList<HttpAnswer> got;
        bench.channel->send(anOrder(), [&got](const HttpAnswer &answer) { got.append(answer); });
        HttpCall blocked = anOrder();
        blocked.permit = [] { return false; };
        bench.channel->send(blocked, [&got](const HttpAnswer &answer) { got.append(answer); });
        bench.channel->shutdown();
        QCOMPARE(got.size(), 2);
        QCOMPARE(got.first().failure, CallFailure::Stopped);
        QVERIFY(got.first().left);
        QCOMPARE(got.last().failure, CallFailure::Blocked);
        QCOMPARE(bench.ask(anOrder()).failure, CallFailure::Stopped);
    }
};

QTEST_GUILESS_MAIN(TestWsApiChannel)
#include "tst_ws_api_channel.moc"
