// At most once, as the exchange sees it: whatever the peer does with an order's request, on either path, plain or TLS,
// it gets that request a single time, and what became of it is unknown. Proves S-07.
#include "core/binance/outcome.h"
#include "core/binance/rest_channel.h"
#include "tests/support/fake_venue.h"
#include "tests/unit/binance/ws_api_stage.h"

using namespace bw::binance;
using namespace bw::binance::testing;
using namespace bw::test;
using bw::exchange::Fate;

namespace {

constexpr int kTimeoutMs = 300;

HttpCall orderBy(Method method)
{
    HttpCall call = anOrder();
    call.method = method;
    call.path = QStringLiteral("/fapi/v1/order");
    call.timeoutMs = kTimeoutMs;
    return call;
}

HttpCall pingCall()
{
    HttpCall call;
    call.path = QStringLiteral("/fapi/v1/ping");
    return call;
}

const char *wordOf(Method method)
{
    return method == Method::Post ? "POST" : method == Method::Put ? "PUT" : "DELETE";
}

const char *wordOf(Wire wire) { return wire == Wire::Tls ? "TLS" : "plain"; }

HttpAnswer asked(RestChannel &channel, const HttpCall &call)
{
    std::optional<HttpAnswer> got;
    channel.send(call, [&got](const HttpAnswer &answer) { got = answer; });
    if (!QTest::qWaitFor([&got] { return got.has_value(); }, 10'000)) {
        qFatal("no answer");
    }
    return *got;
}

} // namespace

class TestSentOnce : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void byRest_data()
    {
        QTest::addColumn<int>("wire");
        QTest::addColumn<int>("method");
        QTest::addColumn<int>("act");
        QTest::addColumn<int>("failure");
        QTest::addColumn<bool>("warm");
        const auto row = [](Wire wire, Method method, const char *name, FakeAct act, CallFailure failure, bool warm) {
            QTest::addRow("%s %s %s %s", wordOf(wire), wordOf(method), name, warm ? "warm" : "cold") << int(wire) << int(method) << int(act) << int(failure) << warm;
        };
        for (const Wire wire : {Wire::Plain, Wire::Tls}) {
            for (const bool warm : {false, true}) {
                for (const Method method : {Method::Post, Method::Put, Method::Delete}) {
                    row(wire, method, "close", FakeAct::Close, CallFailure::Connection, warm);
                    row(wire, method, "reset", FakeAct::Reset, CallFailure::Connection, warm);
                }
                row(wire, Method::Post, "stall", FakeAct::Silence, CallFailure::Timeout, warm);
                row(wire, Method::Post, "answer late", FakeAct::Late, CallFailure::Timeout, warm);
            }
        }
    }
    void byRest()
    {
        QFETCH(int, wire);
        QFETCH(int, method);
        QFETCH(int, act);
        QFETCH(int, failure);
        QFETCH(bool, warm);
        FakeHttp venue{Wire(wire)};
        const QByteArray route = QByteArray(wordOf(Method(method))) + " /fapi/v1/order";
        venue.on("GET /fapi/v1/ping", FakeResponse::json("{}"));
        venue.on(route, FakeResponse::doing(FakeAct(act)));
        FakeWsApi unused;
        WsBench bench(unused);
        bench.shared.baseUrl = venue.url();
        bench.shared.requestTimeoutMs = 5'000;
        RestChannel channel(&bench.shared, nullptr);
        if (warm) {
            QVERIFY(asked(channel, pingCall()).isSuccess());
        }
        const HttpAnswer answer = asked(channel, orderBy(Method(method)));
        QCOMPARE(int(answer.failure), failure);
        QVERIFY(answer.left);
        QCOMPARE(ruleOn(answer, Asked::Placement).fate, Fate::Unknown);
        venue.answerLate();
        // A repeat would come on a new connection: a request of our own behind it shows that none is on its way.
        QVERIFY(asked(channel, pingCall()).isSuccess());
        QCOMPARE(venue.count(route), 1);
        QVERIFY(!warm || venue.connections >= 2);
        channel.shutdown();
    }

    void byTheWebSocketApi_data()
    {
        QTest::addColumn<int>("wire");
        QTest::addColumn<int>("act");
        QTest::addColumn<bool>("late");
        QTest::addColumn<int>("failure");
        for (const Wire wire : {Wire::Plain, Wire::Tls}) {
            const auto row = [wire](const char *name, WsAct act, bool late, CallFailure failure) {
                QTest::addRow("%s %s", wordOf(wire), name) << int(wire) << int(act) << late << int(failure);
            };
            row("close", WsAct::Close, false, CallFailure::Connection);
            row("reset", WsAct::Reset, false, CallFailure::Connection);
            row("half-close", WsAct::HalfClose, false, CallFailure::Connection);
            row("stall", WsAct::Silence, false, CallFailure::Timeout);
            row("freeze", WsAct::Freeze, false, CallFailure::Timeout);
            row("answer late", WsAct::Silence, true, CallFailure::Timeout);
        }
    }
    void byTheWebSocketApi()
    {
        QFETCH(int, wire);
        QFETCH(int, act);
        QFETCH(bool, late);
        QFETCH(int, failure);
        FakeWsApi venue{Wire(wire)};
        venue.on("order.place", WsResponse::doing(WsAct(act)));
        venue.on("order.status", WsResponse::result("{}"));
        WsBench bench(venue);
        QTRY_VERIFY(bench.channel->isUp());
        const HttpAnswer answer = bench.ask(orderBy(Method::Post));
        QCOMPARE(int(answer.failure), failure);
        QVERIFY(answer.left);
        QCOMPARE(ruleOn(answer, Asked::Placement).fate, Fate::Unknown);
        QVERIFY(!bench.channel->isUp());
        if (late) {
            venue.send("{\"id\":2,\"status\":200,\"result\":{\"orderId\":42}}");
        }
        QTRY_VERIFY(bench.channel->isUp()); // by a new connection, or because the old one answers something else
        QVERIFY(bench.ask(aLookup()).isSuccess()); // whatever was under way has arrived by now
        QCOMPARE(venue.count("order.place"), 1);
        QVERIFY(venue.opened.size() >= (failure == int(CallFailure::Connection) ? 2 : 1));
    }
};

QTEST_GUILESS_MAIN(TestSentOnce)
#include "tst_sent_once.moc"
