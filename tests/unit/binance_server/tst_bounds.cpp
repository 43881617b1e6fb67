// What one peer can make the server keep has an end: subscriptions, and what a fault plan holds back for later.
#include "tests/unit/binance_server/server_stage.h"

#include "core/binance_server/delays.h"

using namespace bw;
using namespace bw::test;
using binance_server::Fault;
using binance_server::FaultMoment;

namespace {

constexpr base::Millis kHour{3'600'000};

binance_server::ServerConfig withRequests(const std::function<std::optional<Fault>(const http::Request &)> &hook)
{
    binance_server::ServerConfig config = quiet();
    config.hooks.request = hook;
    return config;
}

} // namespace

class TestBounds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void delaysCountWhatTheyHold()
    {
        boost::asio::io_context io;
        binance_server::Delays delays(io);
        int done = 0;
        const auto count = [&done] { ++done; };
        constexpr qsizetype kHalf = binance_server::Delays::kMostBytes / 2;
        QVERIFY(delays.add(base::Millis{0}, 4 * kHalf, count) && done == 1);     // nothing waits: nothing is held
        QVERIFY(delays.add(base::Millis{1}, kHalf, count));
        QVERIFY(!delays.add(base::Millis{1}, kHalf, count));                    // each has an overhead
        QVERIFY(delays.add(kHour, 100, count));
        QCOMPARE(delays.size(), std::size_t(2));
        io.run_one();
        QCOMPARE(done, 2);
        QVERIFY(delays.add(kHour, kHalf, count));                               // what is over is held no more
        delays.cancel();
        QCOMPARE(delays.size(), std::size_t(0));
        io.run();
        QCOMPARE(done, 2);
        QVERIFY(delays.add(kHour, 2 * kHalf - 1000, count));
    }

    void eventsOfAKeyCountAsStreams()
    {
        Venue venue(quiet());
        Client client(venue, "/private/ws/" + listenKey(venue));
        QTRY_VERIFY(client.isOpen());
        for (int i = 0; i < 1030; ++i)
            client.send(("{\"method\":\"SUBSCRIBE\",\"params\":[\"key@e" + QByteArray::number(i) + "\"],\"id\":" + QByteArray::number(i) + '}').constData());
        QTRY_COMPARE_WITH_TIMEOUT(client.texts.size(), 1030, kDeadlineMs);
        QCOMPARE(client.texts.first(), QByteArray(R"({"result":null,"id":0})"));
        QCOMPARE(client.texts.last(), QByteArray(R"({"code":2,"msg":"Invalid request: too many streams","id":1029})"));
        client.send(R"({"method":"UNSUBSCRIBE","params":["key"],"id":2000})");  // also of one who is full
        QTRY_COMPARE(client.texts.last(), QByteArray(R"({"result":null,"id":2000})"));
        client.send(R"({"method":"SUBSCRIBE","params":["key@e1"],"id":2001})");
        QTRY_COMPARE(client.texts.last(), QByteArray(R"({"result":null,"id":2001})"));
    }

    void aNameHasALength()
    {
        Venue venue(quiet());
        Client client(venue, "/public/ws");
        QTRY_VERIFY(client.isOpen());
        const auto ask = [&](int length) {
            client.send(("{\"method\":\"SUBSCRIBE\",\"params\":[\"" + QByteArray(length, 'x') + "\"],\"id\":1}").constData());
        };
        ask(200);
        QTRY_COMPARE(client.texts.value(0), QByteArray(R"({"result":null,"id":1})"));
        ask(201);
        QTRY_COMPARE(client.texts.value(1), QByteArray(R"({"code":2,"msg":"Invalid request: a stream name is too long","id":1})"));
    }

    void whoseEventsAreHeldBackForHoursIsDropped()
    {
        binance_server::ServerConfig config = quiet();
        config.hooks.event = [](binance_server::WirePath) { return binance_server::EventFault{binance_server::EventFate::Pass, kHour}; };
        Venue venue(config);
        Client client(venue, "/public/ws/btcusdt@bookTicker");
        QTRY_VERIFY(client.isOpen());
        for (int i = 0; i < 1000; ++i)
            emitMarket(venue);
        QVERIFY(barrier(client));                                               // answers are no events
        QCOMPARE(client.texts.size(), 1);
        for (int i = 0; i < 9000; ++i)
            emitMarket(venue);
        QTRY_COMPARE_WITH_TIMEOUT(client.disconnected, 1, kDeadlineMs);
    }

    void whoseRequestsAreHeldBackForHoursIsDropped_data()
    {
        QTest::addColumn<int>("moment");
        QTest::newRow("before they are carried out") << int(FaultMoment::BeforeHandling);
        QTest::newRow("after") << int(FaultMoment::AfterHandling);
    }
    void whoseRequestsAreHeldBackForHoursIsDropped()
    {
        QFETCH(int, moment);
        Venue venue(withRequests([moment](const http::Request &request) {
            return request.method == "WS" ? std::optional(Fault::delayed(kHour, static_cast<FaultMoment>(moment))) : std::nullopt;
        }));
        Client client(venue, "/ws-fapi/v1");
        QTRY_VERIFY(client.isOpen());
        const QByteArray filling(moment == int(FaultMoment::BeforeHandling) ? 60'000 : 1, 'x');
        const QByteArray request = "{\"id\":1,\"method\":\"ticker.price\",\"params\":{\"symbol\":\"BTCUSDT\",\"x\":\"" + filling + "\"}}";
        const int most = moment == int(FaultMoment::BeforeHandling) ? 100 : 10'000;
        for (int i = 0; i < most; ++i)
            client.send(request.constData());
        QTRY_COMPARE_WITH_TIMEOUT(client.disconnected, 1, kDeadlineMs);
        QCOMPARE(client.texts.size(), 0);
    }

    void requestsThatWaitForHoursAreCutInTheEnd()
    {
        Venue venue(withRequests([](const http::Request &request) {
            return request.method == "POST" ? std::optional(Fault::delayed(kHour, FaultMoment::BeforeHandling)) : std::nullopt;
        }));
        const QByteArray body(1'000'000, 'x');
        const QByteArray request = "POST /fapi/v1/order HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(venue.port)
            + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
        for (int i = 0; i < 4; ++i) {                                           // they leave, what they asked for stays
            RawClient client(venue.port);
            client.send(request);
            QCOMPARE(venue.raw("GET", "/fapi/v1/ping").status, 200);
        }
        RawClient last(venue.port);
        last.send(request);
        QCOMPARE(last.untilClosed(), std::optional(QByteArray()));
        QCOMPARE(venue.raw("GET", "/fapi/v1/ping").status, 200);
    }
};

QTEST_GUILESS_MAIN(TestBounds)
#include "tst_bounds.moc"
