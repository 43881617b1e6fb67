// The spot account's stream: how it is asked for, what a gap is, what an overlap is not, and when it moves on.
#include "core/binance/spot/user_stream.h"
#include "tests/unit/binance/spot_fixtures.h"
#include "tests/unit/binance/ws_api_stage.h"

using namespace bw::binance;
using namespace bw::binance::testing;
using namespace bw::exchange;
using namespace bw::test;
using bw::trading::Quantity;

namespace {

const QByteArray kSubscribe = "userDataStream.subscribe.signature";
const QByteArray kSubscribeLoggedOn = "userDataStream.subscribe";

struct Bench
{
    explicit Bench(std::unique_ptr<Signer> key = nullptr, int renewAfterMs = 3'600'000)
        : signer(key ? std::move(key) : signerOrRefusal(Secret(kSecret)))
    {
        venue.on(kSubscribe, WsResponse::result(R"({"subscriptionId":0})"));
        venue.on(kSubscribeLoggedOn, WsResponse::result(R"({"subscriptionId":0})"));
        shared.apiKey = "test-key";
        shared.signer = signer.get();
        shared.clock = &clock;
        shared.offset = &offset;
        shared.pause = &pause;
        shared.requestTimeoutMs = 500;
        WsApiSettings settings;
        settings.url = venue.url().resolved(QUrl(QStringLiteral("/ws-api/v3")));
        settings.timings.pingIntervalMs = 40;
        settings.timings.deadAfterMs = 1'000;
        settings.timings.connectTimeoutMs = 2'000;
        settings.timings.backOffFirstMs = 10;
        settings.timings.backOffCapMs = 40;
        settings.jitter = [](int) { return 0; };
        settings.renewAfterMs = renewAfterMs;
        stream = std::make_unique<spot::UserStream>(&shared, settings, QStringLiteral("USDT"), [this](const VenueEvent &event) { events.append(event); });
        stream->start();
    }
    ~Bench() { stream->stop(); }

    template<typename T>
    [[nodiscard]] QList<T> all() const
    {
        QList<T> found;
        for (const VenueEvent &event : events) {
            if (const T *one = std::get_if<T>(&event)) {
                found.append(*one);
            }
        }
        return found;
    }
    [[nodiscard]] bool isUp() const
    {
        const QList<PathChanged> changes = all<PathChanged>();
        return !changes.isEmpty() && changes.last().path == Path::UserStream && changes.last().state == PathState::Up;
    }

    FakeWsApi venue;
    std::unique_ptr<Signer> signer;
    FakeClock clock;
    ClockOffset offset;
    RequestPause pause;
    ChannelShared shared;
    QList<VenueEvent> events;
    std::unique_ptr<spot::UserStream> stream; // goes first
};

} // namespace

class TestSpotUserStream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSubscriptionIsSigned()
    {
        Bench bench;
        QTRY_VERIFY(bench.isUp());
        QCOMPARE(bench.venue.opened, QStringList{QStringLiteral("/ws-api/v3")});
        const QJsonObject parameters = bench.venue.last(kSubscribe);
        QCOMPARE(parameters.value(QLatin1String("apiKey")).toString(), QStringLiteral("test-key"));
        QCOMPARE(parameters.value(QLatin1String("timestamp")).toInteger(), 1'795'000'000'000);
        const QByteArray payload = "apiKey=test-key&recvWindow=5000&timestamp=1795000000000";
        QCOMPARE(parameters.value(QLatin1String("signature")).toString().toLatin1(),
                 QMessageAuthenticationCode::hash(payload, kSecret, QCryptographicHash::Sha256).toHex());
        bench.venue.send(kSpotFillEvent);
        QTRY_COMPARE(bench.all<FillUpdate>().size(), 1);
        QVERIFY(bench.all<EventsLost>().isEmpty());
    }

    void anEd25519KeyLogsOnFirst()
    {
        Bench bench(ed25519Signer());
        QTRY_VERIFY(bench.isUp());
        QCOMPARE(bench.venue.count("session.logon"), 1);
        QCOMPARE(bench.venue.count(kSubscribeLoggedOn), 1);
        QVERIFY(bench.venue.last(kSubscribeLoggedOn).isEmpty());
        QCOMPARE(bench.venue.count(kSubscribe), 0);
    }

    void aRefusedSubscriptionIsTriedAgain()
    {
        Bench bench;
        int refusals = 0;
        bench.venue.on(kSubscribe, [&](const QJsonObject &) {
            return ++refusals < 3 ? WsResponse::error(400, -1021, "Timestamp for this request is outside of the recvWindow.")
                                  : WsResponse::result(R"({"subscriptionId":0})");
        });
        QTRY_VERIFY(bench.isUp());
        QCOMPARE(refusals, 3);
        QVERIFY(bench.all<EventsLost>().isEmpty()); // nothing was heard before, so nothing is missing
    }

    void anInterruptionIsAGap()
    {
        Bench bench;
        QTRY_VERIFY(bench.isUp());
        bench.venue.cut();
        QTRY_COMPARE(bench.venue.count(kSubscribe), 2);
        QTRY_COMPARE(bench.all<EventsLost>().size(), 1);
        QVERIFY(bench.all<EventsLost>().first().why.startsWith(QStringLiteral("The account's stream was interrupted: ")));
        QVERIFY(bench.isUp());
        QCOMPARE(bench.all<PathChanged>().size(), 4); // connecting, up, down, up
    }

    void aConnectionIsReplacedInTimeWithoutAGap()
    {
        Bench bench(nullptr, 150);
        QTRY_VERIFY(bench.isUp());
        QTRY_VERIFY(bench.venue.count(kSubscribe) >= 3);
        QVERIFY(bench.all<EventsLost>().isEmpty());
        QCOMPARE(bench.all<PathChanged>().size(), 2); // it was never away
    }

    void aShutdownIsReplacedWithoutAGap()
    {
        Bench bench;
        QTRY_VERIFY(bench.isUp());
        bench.venue.send(R"({"event":{"e":"serverShutdown","E":1}})");
        QTRY_COMPARE(bench.venue.count(kSubscribe), 2);
        QTRY_COMPARE(bench.venue.open().size(), 1);
        bench.venue.send(kSpotBalanceEvent);
        QTRY_COMPARE(bench.all<BalanceChange>().size(), 1);
        QVERIFY(bench.all<EventsLost>().isEmpty());
    }

    void whatComesTwiceIsToldOnce()
    {
        Bench bench;
        QTRY_VERIFY(bench.isUp());
        for (const QByteArray &event : {kSpotFillEvent, kSpotBalanceEvent, kSpotLockEvent, kSpotStopEvent}) {
            bench.venue.send(event);
            bench.venue.send(QByteArray(event).replace(R"("subscriptionId":0)", R"("subscriptionId":1)"));
        }
        const QByteArray older = QByteArray(kSpotPositionEvent).replace("1795000000123", "1795000000122");
        for (const QByteArray &event : {kSpotPositionEvent, older, QByteArray(kSpotBalanceEvent).replace("-500", "7")}) {
            bench.venue.send(event);
        }
        QTRY_COMPARE(bench.all<BalanceChange>().size(), 2); // the last one that was sent
        QCOMPARE(bench.all<FillUpdate>().size(), 1);
        QCOMPARE(bench.all<AlgoUpdate>().size(), 1);
        QCOMPARE(bench.all<EventsLost>().size(), 1);
        QCOMPARE(bench.all<AccountUpdate>().size(), 1); // older balances never follow newer ones
        QCOMPARE(bench.all<AccountUpdate>().first().at.ms(), 1795000000123LL);
    }

    void anEndedSubscriptionIsAGap()
    {
        Bench bench;
        QTRY_VERIFY(bench.isUp());
        bench.venue.send(kSpotTerminatedEvent);
        QTRY_COMPARE(bench.venue.count(kSubscribe), 2);
        QTRY_COMPARE(bench.all<EventsLost>().size(), 1);
        QVERIFY(bench.all<EventsLost>().first().why.contains(QStringLiteral("ended the account's stream")));
    }

    void anUnreadableEventIsAGap()
    {
        Bench bench;
        QTRY_VERIFY(bench.isUp());
        bench.venue.send(QByteArray(kSpotFillEvent).replace(R"("z":)", R"("y":)"));
        QTRY_COMPARE(bench.all<EventsLost>().size(), 1);
        QVERIFY(bench.isUp());
    }
};

QTEST_GUILESS_MAIN(TestSpotUserStream)
#include "tst_spot_user_stream.moc"
