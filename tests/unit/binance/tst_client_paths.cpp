// The whole client on two paths: which one an order, a cancel and a lookup take, what happens when one is cut, and what
// the emergency stop changes.
#include "tests/unit/binance/client_stage.h"

using namespace bw::binance;
using namespace bw::binance::testing;
using namespace bw::exchange;
using namespace bw::test;
using namespace bw::trading;

namespace {

struct TwoPaths : Bench
{
    TwoPaths()
    {
        config.orderTimeoutMs = 150;
        config.requestTimeoutMs = 1'000;
        http.on("DELETE /fapi/v1/order", [](const FakeRequest &request) {
            return FakeResponse::json(orderAnswer(request.parameter(QStringLiteral("origClientOrderId")), "CANCELED"));
        });
        http.on("GET /fapi/v1/order", [](const FakeRequest &request) {
            return FakeResponse::json(orderAnswer(request.parameter(QStringLiteral("origClientOrderId")), "FILLED"));
        });
        http.on("GET /fapi/v1/algoOrder", [](const FakeRequest &request) { return FakeResponse::json(stopAnswer(request.parameter(QStringLiteral("clientAlgoId")))); });
        http.on("DELETE /fapi/v1/allOpenOrders", FakeResponse::json(R"({"code":200,"msg":"done"})"));
        offerWsApi();
    }
    void startBoth()
    {
        start();
        if (!QTest::qWaitFor([this] { return isIn(Path::WsApi, PathState::Up) && isIn(Path::Rest, PathState::Up); }, 10'000)) {
            qFatal("the paths do not come up");
        }
    }
    OrderOutcome submit(const QString &id)
    {
        const qsizetype before = all<OrderOutcome>().size();
        during([&id](BinanceClient &port) { port.submit(anExit(id)); });
        return awaited<OrderOutcome>(before);
    }
    OrderOutcome query(const QString &id)
    {
        const qsizetype before = all<OrderOutcome>().size();
        during([&id](BinanceClient &port) { port.query(kBtc, ClientOrderId(id)); });
        return awaited<OrderOutcome>(before);
    }
    CancelOutcome cancel(const QString &id)
    {
        const qsizetype before = all<CancelOutcome>().size();
        during([&id](BinanceClient &port) { port.cancel(kBtc, ClientOrderId(id)); });
        return awaited<CancelOutcome>(before);
    }
    void stop() { latch.engage(bw::base::StopLevel::Flatten, QStringLiteral("test"), QStringLiteral("button"), 1); }

private:
    template<typename Outcome>
    Outcome awaited(qsizetype before)
    {
        if (!QTest::qWaitFor([&] { return all<Outcome>().size() > before; }, 10'000)) {
            qFatal("no outcome");
        }
        return all<Outcome>().at(before);
    }
};

const QByteArray kNoSuchOrder = R"({"id":$id,"status":400,"error":{"code":-2011,"msg":"Unknown order sent."}})";

} // namespace


class TestClientPaths : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ordersGoByTheWebSocketApiWhileItIsUp()
    {
        TwoPaths bench;
        bench.startBoth();
        QCOMPARE(bench.submit(QStringLiteral("e")).fate, Fate::Accepted);
        QCOMPARE(bench.cancel(QStringLiteral("e")).fate, Fate::Accepted);
        bench.during([](BinanceClient &client) {
            client.submitStop(aStop(QStringLiteral("s")));
            client.cancelStop(kBtc, ClientOrderId(QStringLiteral("s")));
        });
        QTRY_COMPARE(bench.all<AlgoOutcome>().size(), 1);
        QTRY_COMPARE(bench.all<CancelOutcome>().size(), 2);
        QCOMPARE(bench.all<AlgoOutcome>().first().fate, Fate::Accepted);
        QCOMPARE(bench.all<CancelOutcome>().last().fate, Fate::Accepted);
        for (const char *route : {"POST /fapi/v1/order", "DELETE /fapi/v1/order", "POST /fapi/v1/algoOrder", "DELETE /fapi/v1/algoOrder"}) {
            QCOMPARE(bench.http.count(route), 0);
        }
        const auto measured = bench.all<RestMeasured>();
        QVERIFY(std::any_of(measured.begin(), measured.end(), [](const RestMeasured &one) { return one.path == Path::WsApi; }));
        QTRY_VERIFY(!bench.all<PathAlive>().isEmpty());
    }

    void whenOneIsCutTheOtherCarriesOn()
    {
        TwoPaths bench;
        bench.config.backOffFirstMs = bench.config.backOffCapMs = 400;
        bench.startBoth();
        bench.wsApi.cut();
        QTRY_VERIFY(bench.isIn(Path::WsApi, PathState::Down));
        QCOMPARE(bench.submit(QStringLiteral("by-rest")).fate, Fate::Accepted);
        QCOMPARE(bench.http.count("POST /fapi/v1/order"), 1);
        QVERIFY(bench.isIn(Path::Rest, PathState::Up));
        QTRY_VERIFY(bench.isIn(Path::WsApi, PathState::Up));
        QCOMPARE(bench.submit(QStringLiteral("by-ws")).fate, Fate::Accepted);
        QCOMPARE(bench.http.count("POST /fapi/v1/order"), 1);
        QCOMPARE(bench.wsApi.count("order.place"), 1);

        for (const char *route : {"GET /fapi/v1/ping", "GET /fapi/v1/time", "POST /fapi/v1/order", "GET /fapi/v1/order"}) {
            bench.http.on(route, FakeResponse::doing(FakeAct::Reset));
        }
        bench.during([](BinanceClient &client) { client.query(kBtc, ClientOrderId(QStringLiteral("nobody"))); });
        QTRY_VERIFY(bench.isIn(Path::Rest, PathState::Down));
        QVERIFY(bench.isIn(Path::WsApi, PathState::Up));
        QCOMPARE(bench.submit(QStringLiteral("still")).fate, Fate::Accepted);
        QCOMPARE(bench.query(QStringLiteral("still")).fate, Fate::Accepted); // and is looked up where there is a way
        QCOMPARE(bench.wsApi.count("order.status"), 1);
    }

    void aPathThatTimedOutIsNotChosenBeforeItProvedItself()
    {
        TwoPaths bench;
        bench.startBoth();
        bench.wsApi.on("order.place", WsResponse::doing(WsAct::Silence));
        bench.wsApi.on("session.status", WsResponse::doing(WsAct::Silence));
        QCOMPARE(bench.submit(QStringLiteral("slow")).fate, Fate::Unknown);
        QVERIFY(bench.isIn(Path::WsApi, PathState::Down));
        QCOMPARE(bench.submit(QStringLiteral("next")).fate, Fate::Accepted);
        QCOMPARE(bench.wsApi.count("order.place"), 1);
        QCOMPARE(bench.http.count("POST /fapi/v1/order"), 1);
        QCOMPARE(bench.http.last("POST /fapi/v1/order").parameter(QStringLiteral("newClientOrderId")), QStringLiteral("next"));
        bench.wsApi.on("session.status", WsResponse::result("{}"));
        bench.offerWsApi();
        QTRY_VERIFY(bench.isIn(Path::WsApi, PathState::Up)); // its probe fails, a new connection answers
        QCOMPARE(bench.submit(QStringLiteral("third")).fate, Fate::Accepted);
        QCOMPARE(bench.wsApi.count("order.place"), 2);
        QCOMPARE(bench.http.count("POST /fapi/v1/order"), 1);
    }

    void anOpenFateIsLookedUpOnTheOtherPath()
    {
        TwoPaths bench;
        bench.startBoth();
        bench.wsApi.on("order.place", WsResponse::doing(WsAct::Reset));
        QCOMPARE(bench.submit(QStringLiteral("by-ws")).fate, Fate::Unknown);
        QTRY_VERIFY(bench.isIn(Path::WsApi, PathState::Up));
        QCOMPARE(bench.query(QStringLiteral("by-ws")).fate, Fate::Accepted);
        QCOMPARE(bench.http.count("GET /fapi/v1/order"), 1);
        QCOMPARE(bench.wsApi.count("order.status"), 0);

        bench.wsApi.on("session.status", WsResponse::doing(WsAct::Silence)); // down for a while
        bench.wsApi.cut();
        QTRY_VERIFY(bench.isIn(Path::WsApi, PathState::Down));
        bench.http.on("POST /fapi/v1/order", FakeResponse::doing(FakeAct::Reset));
        QCOMPARE(bench.submit(QStringLiteral("by-rest")).fate, Fate::Unknown);
        bench.wsApi.on("session.status", WsResponse::result("{}"));
        QTRY_VERIFY(bench.isIn(Path::WsApi, PathState::Up) && bench.isIn(Path::Rest, PathState::Up));
        bench.wsApi.on("order.status", WsResponse::error(400, -2013, "Order does not exist."));
        QCOMPARE(bench.query(QStringLiteral("by-rest")).fate, Fate::Refused);
        QCOMPARE(bench.query(QStringLiteral("by-rest")).fate, Fate::Refused); // "not there" is no end of it
        bench.offerWsApi();
        QCOMPARE(bench.query(QStringLiteral("by-rest")).fate, Fate::Accepted);
        QCOMPARE(bench.wsApi.count("order.status"), 3);
        QCOMPARE(bench.http.count("GET /fapi/v1/order"), 1);
        QCOMPARE(bench.query(QStringLiteral("by-rest")).fate, Fate::Accepted); // its fate is known: as any other order
        QCOMPARE(bench.http.count("GET /fapi/v1/order"), 2);
    }

    void whileStoppedACancelGoesOnBothPaths_data()
    {
        QTest::addColumn<WsResponse>("wsApi");
        QTest::addColumn<FakeResponse>("rest");
        QTest::addColumn<int>("fate");
        QTest::addColumn<int>("code");
        const auto done = WsResponse::result(orderAnswer(QStringLiteral("e"), "CANCELED"));
        const auto restDone = FakeResponse::json(orderAnswer(QStringLiteral("e"), "CANCELED"));
        const auto gone = FakeResponse::error(400, -2011, "Unknown order sent.");
        QTest::newRow("the other one hangs") << WsResponse::doing(WsAct::Silence) << restDone << int(Fate::Accepted) << 0;
        QTest::newRow("REST hangs") << done << FakeResponse::doing(FakeAct::Silence) << int(Fate::Accepted) << 0;
        QTest::newRow("cut, done") << WsResponse::doing(WsAct::Reset) << restDone << int(Fate::Accepted) << 0;
        QTest::newRow("busy, done") << WsResponse::error(503, -1008, "busy") << restDone << int(Fate::Accepted) << 0;
        QTest::newRow("too many, gone") << WsResponse::error(429, -1003, "Too many.") << gone << int(Fate::Refused) << -2011;
        QTest::newRow("gone, hangs") << WsResponse::raw(kNoSuchOrder) << FakeResponse::doing(FakeAct::Silence) << int(Fate::Refused) << -2011;
        QTest::newRow("busy, hangs") << WsResponse::error(503, -1008, "busy") << FakeResponse::doing(FakeAct::Silence) << int(Fate::Unknown) << 0;
        QTest::newRow("both hang") << WsResponse::doing(WsAct::Silence) << FakeResponse::doing(FakeAct::Silence) << int(Fate::Unknown) << 0;
    }
    void whileStoppedACancelGoesOnBothPaths()
    {
        QFETCH(WsResponse, wsApi);
        QFETCH(FakeResponse, rest);
        QFETCH(int, fate);
        QFETCH(int, code);
        TwoPaths bench;
        bench.config.orderTimeoutMs = 500;
        bench.startBoth();
        bench.wsApi.on("order.cancel", wsApi);
        bench.http.on("DELETE /fapi/v1/order", rest);
        bench.stop();
        const CancelOutcome outcome = bench.cancel(QStringLiteral("e"));
        QCOMPARE(int(outcome.fate), fate);
        QCOMPARE(outcome.error ? outcome.error->venueCode : 0, code);
        const bool wsHangs = wsApi.act == WsAct::Silence;
        const bool restHangs = rest.act == FakeAct::Silence;
        if (outcome.fate != Fate::Unknown) { // a definite answer did not wait for the other path
            QVERIFY(!wsHangs || bench.isIn(Path::WsApi, PathState::Up));
            QVERIFY(!restHangs || bench.isIn(Path::Rest, PathState::Up));
        }
        QTRY_VERIFY(!wsHangs || bench.entered(Path::WsApi, PathState::Down) > 0);
        QTRY_VERIFY(!restHangs || bench.entered(Path::Rest, PathState::Down) > 0);
        QCOMPARE(bench.wsApi.count("order.cancel"), 1);
        QCOMPARE(bench.http.count("DELETE /fapi/v1/order"), 1);
        QCOMPARE(bench.all<CancelOutcome>().size(), 1); // told once
    }

    void whileStoppedAPlacementStillGoesOnce()
    {
        TwoPaths bench;
        bench.startBoth();
        const auto entry = anEntry(QStringLiteral("in"), bench.latch.epoch());
        bench.stop();
        bench.during([&entry](BinanceClient &client) { client.submit(entry); });
        QTRY_COMPARE(bench.all<OrderOutcome>().size(), 1);
        QVERIFY(bench.all<OrderOutcome>().first().error->message.contains(QStringLiteral("blocked by the emergency stop")));
        QCOMPARE(bench.submit(QStringLiteral("out")).fate, Fate::Accepted);
        bench.during([](BinanceClient &client) { client.submitStop(aStop(QStringLiteral("sl"))); });
        QTRY_COMPARE(bench.all<AlgoOutcome>().size(), 1);
        QCOMPARE(bench.wsApi.count("order.place"), 1);
        QCOMPARE(bench.wsApi.count("algoOrder.place"), 1);
        QCOMPARE(bench.http.count("POST /fapi/v1/order") + bench.http.count("POST /fapi/v1/algoOrder"), 0);
    }

    // Six positions stopped at once: none of their cancel-alls waits for another or for a connection.
    void cancelAllsMeetWarmConnections()
    {
        TwoPaths bench;
        bench.config.keepWarmMs = 3'600'000;
        bench.startBoth();
        QTRY_VERIFY(bench.http.count("GET /fapi/v1/ping") >= 7); // orders have one, cancel-alls six
        QTRY_VERIFY(!bench.all<InstrumentsLoaded>().isEmpty());
        QTRY_VERIFY(!bench.all<ClockMeasured>().isEmpty());
        QTRY_VERIFY(bench.isIn(Path::UserStream, PathState::Up));
        const int connections = bench.http.connections;
        bench.http.on("DELETE /fapi/v1/allOpenOrders", FakeResponse::doing(FakeAct::Silence));
        bench.config.orderTimeoutMs = 2'000;
        bench.during([](BinanceClient &client) {
            for (int i = 0; i < 6; ++i) {
                client.cancelAll(kBtc);
            }
        });
        QTRY_COMPARE(bench.http.count("DELETE /fapi/v1/allOpenOrders"), 6); // although none is answered
        QCOMPARE(bench.http.connections, connections);
        QVERIFY(bench.wsApi.requests.size() == bench.wsApi.count("session.status"));
    }

    void withoutAnAddressThereIsNoSecondPath()
    {
        Bench bench;
        bench.start();
        QTRY_VERIFY(bench.isIn(Path::Rest, PathState::Up));
        const auto changes = bench.all<PathChanged>();
        QVERIFY(std::none_of(changes.begin(), changes.end(), [](const PathChanged &one) { return one.path == Path::WsApi; }));
    }
};

QTEST_GUILESS_MAIN(TestClientPaths)
#include "tst_client_paths.moc"
