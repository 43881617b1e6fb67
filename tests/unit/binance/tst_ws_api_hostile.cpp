// The WebSocket API channel against a peer that means no good: whatever it sends, what was under way is unknown, nothing
// is kept of it, and the next connection works.
#include "core/binance/outcome.h"
#include "tests/unit/binance/ws_api_stage.h"

using namespace bw::binance;
using namespace bw::binance::testing;
using namespace bw::test;


namespace {

using Attack = std::function<void(const FakeWsApi &)>;

Attack saying(const QByteArray &text)
{
    return [text](const FakeWsApi &venue) { venue.send(text); };
}

Attack writing(const QByteArray &hex, const QByteArray &rest = {})
{
    return [hex, rest](const FakeWsApi &venue) { venue.write(QByteArray::fromHex(hex) + rest); };
}

} // namespace

class TestWsApiHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itEndsTheConnectionAndTheNextOneWorks_data()
    {
        QTest::addColumn<Attack>("attack");
        QTest::addColumn<QString>("sentence");
        const QString protocol = QStringLiteral("The exchange's WebSocket API sent ");
        QTest::newRow("no JSON") << saying("<html>busy</html>") << protocol + QStringLiteral("something that is no JSON object.");
        QTest::newRow("half an answer") << saying("{\"id\":2,\"status\":200,\"resu") << protocol + QStringLiteral("something that is no JSON object.");
        QTest::newRow("an empty message") << saying("") << protocol + QStringLiteral("something that is no JSON object.");
        QTest::newRow("no envelope") << saying("{\"orderId\":42}") << protocol + QStringLiteral("neither an answer nor an event.");
        QTest::newRow("no status") << saying("{\"id\":2,\"result\":{}}") << protocol + QStringLiteral("an answer without a number or a status.");
        QTest::newRow("no result") << saying("{\"id\":2,\"status\":200}") << protocol + QStringLiteral("an answer without a result or an error.");
        QTest::newRow("a forgotten key") << saying("{\"id\":null,\"status\":401,\"error\":{\"code\":-2015,\"msg\":\"Bad test-key\"}}")
                                         << protocol + QStringLiteral("a refusal of no request in particular: -2015 Bad [key].");
        QTest::newRow("an unknown number") << saying("{\"id\":7777,\"status\":200,\"result\":{}}") << QStringLiteral("The exchange answered a request that was never made.");
        QTest::newRow("the first answer again") << saying("{\"id\":1,\"status\":200,\"result\":{}}") << QStringLiteral("The exchange answered a request that was never made.");
        QTest::newRow("a flood of such") << Attack([](const FakeWsApi &venue) {
            for (int i = 0; i < 10'000; ++i) {
                venue.send("{\"id\":" + QByteArray::number(1000 + i) + ",\"status\":200,\"result\":{}}");
            }
        }) << QStringLiteral("The exchange answered a request that was never made.");
        QTest::newRow("binary") << Attack([](const FakeWsApi &venue) { venue.open().first()->sendBinaryMessage("{}"); })
                                << QStringLiteral("The exchange sent a binary message, which is no part of its protocol.");
        QTest::newRow("a frame of 50 MB") << writing("817f0000000003200000", "{") << QString();
        QTest::newRow("a message of many frames") << Attack([](const FakeWsApi &venue) {
            venue.write(QByteArray::fromHex("017e8000") + QByteArray(0x8000, 'x'));
            for (int i = 0; i < 40; ++i) {
                venue.write(QByteArray::fromHex("007e8000") + QByteArray(0x8000, 'x'));
            }
        }) << QString();
        QTest::newRow("a reserved opcode") << writing("8300") << QString();
        QTest::newRow("a close without a reason") << writing("8800") << QString();
        QTest::newRow("half a frame and silence") << Attack([](const FakeWsApi &venue) {
            venue.write(QByteArray::fromHex("817e0400") + "{");
            venue.open().first()->blockSignals(true);
        }) << QString();
    }
    void itEndsTheConnectionAndTheNextOneWorks()
    {
        QFETCH(Attack, attack);
        QFETCH(QString, sentence);
        FakeWsApi venue;
        venue.on("order.place", WsResponse::doing(WsAct::Silence));
        venue.on("order.status", WsResponse::result("{}"));
        WsBench bench(venue);
        bench.shared.requestTimeoutMs = 3'000;
        QTRY_VERIFY(bench.channel->isUp());
        std::optional<HttpAnswer> order;
        bench.channel->send(anOrder(), [&order](const HttpAnswer &answer) { order = answer; });
        QTRY_COMPARE(venue.count("order.place"), 1);
        attack(venue);
        QTRY_VERIFY(order.has_value());
        QCOMPARE(order->failure, CallFailure::Connection);
        QVERIFY(order->left);
        QVERIFY(bench.changes.size() >= 2); // up, and down again
        const QString why = bench.changes.at(1);
        QVERIFY2(sentence.isEmpty() ? !why.isEmpty() : why == sentence, qPrintable(why));
        QTRY_VERIFY(bench.channel->isUp());
        QVERIFY(bench.ask(aLookup()).isSuccess());
        QCOMPARE(venue.count("order.place"), 1);
        QCOMPARE(venue.opened.size(), 2);
    }

    void whatIsOnlyNewIsTolerated()
    {
        FakeWsApi venue;
        venue.on("order.status", WsResponse::raw("{\"id\":$id,\"status\":200,\"spell\":[{\"a\":null}],\"result\":{\"new\":{\"x\":[]}},\"rateLimits\":\"later\"}"));
        WsBench bench(venue);
        QTRY_VERIFY(bench.channel->isUp());
        QVERIFY(bench.ask(aLookup()).isSuccess());
        for (int i = 0; i < 5'000; ++i) {
            venue.send("{\"event\":{\"e\":\"neverHeardOf\",\"n\":1},\"more\":true}");
        }
        QTRY_COMPARE(bench.events.size(), 5'000); // handed on, not kept
        QVERIFY(bench.channel->isUp());
        QVERIFY(bench.ask(aLookup()).isSuccess());
        QCOMPARE(venue.opened.size(), 1);
    }

    // Requests to a peer that reads but never answers do not pile up.
    void onlySoManyWait()
    {
        FakeWsApi venue;
        venue.on("order.place", WsResponse::doing(WsAct::Silence));
        WsBench bench(venue);
        bench.shared.requestTimeoutMs = 60'000;
        QTRY_VERIFY(bench.channel->isUp());
        int refused = 0;
        for (int i = 0; i < 150; ++i) {
            bench.channel->send(anOrder(), [&refused](const HttpAnswer &answer) { refused += answer.left ? 0 : 1; });
        }
        QTRY_COMPARE(refused, 50);
        QTRY_COMPARE(venue.count("order.place"), 100);
    }
};

QTEST_GUILESS_MAIN(TestWsApiHostile)
#include "tst_ws_api_hostile.moc"
