// The envelope of the WebSocket API, both ways.
#include "core/binance/outcome.h"
#include "core/binance/ws_api_messages.h"

#include <QtTest>

using namespace bw::binance;
using bw::exchange::Fate;

namespace {

constexpr std::int64_t kNowMs = 1'795'000'000'000;

WsApiReply replyIn(const char *text)
{
    const auto message = readWsApiMessage(QString::fromUtf8(text), kNowMs);
    if (!message || !std::holds_alternative<WsApiReply>(*message)) {
        qFatal("no reply: %s", text);
    }
    return std::get<WsApiReply>(*message);
}

} // namespace

class TestWsApiMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRequestOnTheWire()
    {
        Parameters parameters;
        parameters.add(QLatin1StringView("symbol"), QStringLiteral("BTCUSDT")).add(QLatin1StringView("recvWindow"), std::int64_t(5000));
        QCOMPARE(wsApiRequest(7, QLatin1StringView("order.status"), parameters).toUtf8(),
                 QByteArray("{\"id\":7,\"method\":\"order.status\",\"params\":{\"recvWindow\":5000,\"symbol\":\"BTCUSDT\"}}"));
        QCOMPARE(wsApiRequest(8, QLatin1StringView("session.status"), {}).toUtf8(), QByteArray("{\"id\":8,\"method\":\"session.status\"}"));
    }

    void aSuccessIsReadLikeOneOfRest()
    {
        const WsApiReply reply = replyIn("{\"id\":3,\"status\":200,\"future\":[1,{}],\"result\":{\"orderId\":9007199254740993,\"price\":\"0.10\"},\"rateLimits\":["
                                         "{\"rateLimitType\":\"ORDERS\",\"interval\":\"SECOND\",\"intervalNum\":10,\"limit\":300,\"count\":2},"
                                         "{\"rateLimitType\":\"ORDERS\",\"interval\":\"MINUTE\",\"intervalNum\":1,\"limit\":1200,\"count\":7},"
                                         "{\"rateLimitType\":\"REQUEST_WEIGHT\",\"interval\":\"MINUTE\",\"intervalNum\":1,\"limit\":2400,\"count\":41},"
                                         "{\"rateLimitType\":\"NEW\",\"interval\":\"FORTNIGHT\",\"count\":\"x\"},17]}");
        QCOMPARE(reply.id, 3);
        QVERIFY(reply.answer.isSuccess());
        QVERIFY(reply.answer.left);
        QCOMPARE(reply.answer.body, QByteArray("{\"orderId\":9007199254740993,\"price\":\"0.10\"}"));
        QCOMPARE(reply.answer.usedWeight, 41);
        const QList<std::pair<int, int>> counts{{10, 2}, {60, 7}};
        QCOMPARE(reply.answer.orderCounts, counts);
        QCOMPARE(reply.answer.retryAfterSeconds, -1);
        QCOMPARE(ruleOn(reply.answer, Asked::Placement).fate, Fate::Accepted);
    }

    void aListIsAResultToo()
    {
        QCOMPARE(replyIn("{\"id\":3,\"status\":200,\"result\":[{\"a\":1}]}").answer.body, QByteArray("[{\"a\":1}]"));
    }

    // A number that is not a whole one must not become one on the way.
    void noNumberIsReadAsAnother()
    {
        QCOMPARE(replyIn("{\"id\":3,\"status\":200,\"result\":{\"orderId\":4.2e1,\"time\":17950000000000000000}}").answer.body,
                 QByteArray("{\"orderId\":null,\"time\":null}"));
    }

    void aRefusalIsRuledLikeOneOfRest()
    {
        const WsApiReply reply = replyIn("{\"id\":4,\"status\":400,\"error\":{\"code\":-2022,\"msg\":\"ReduceOnly Order is rejected.\"}}");
        QCOMPARE(reply.answer.status, 400);
        const Ruling ruling = ruleOn(reply.answer, Asked::Placement);
        QCOMPARE(ruling.fate, Fate::Refused);
        QCOMPARE(ruling.error->venueCode, -2022);
        QCOMPARE(ruleOn(replyIn("{\"id\":4,\"status\":400,\"error\":{\"code\":-1007,\"msg\":\"Timeout\"}}").answer, Asked::Placement).fate, Fate::Unknown);
        QCOMPARE(ruleOn(replyIn("{\"id\":4,\"status\":503,\"error\":{\"code\":-1000,\"msg\":\"?\"}}").answer, Asked::Placement).fate, Fate::Unknown);
    }

    void retryAfter_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<int>("seconds");
        QTest::newRow("by the venue's own time") << QByteArray("{\"serverTime\":1795000030000,\"retryAfter\":1795000060001}") << 31;
        QTest::newRow("by what we hold for its time") << QByteArray("{\"retryAfter\":1795000002000}") << 2;
        QTest::newRow("past") << QByteArray("{\"retryAfter\":5}") << 0;
        QTest::newRow("beyond every ban") << QByteArray("{\"retryAfter\":9007199254740993}") << 72 * 3600;
        QTest::newRow("not said") << QByteArray("{}") << -1;
        QTest::newRow("no number") << QByteArray("{\"retryAfter\":\"soon\"}") << -1;
    }
    void retryAfter()
    {
        QFETCH(QByteArray, data);
        QFETCH(int, seconds);
        const QByteArray text = "{\"id\":4,\"status\":429,\"error\":{\"code\":-1003,\"msg\":\"Too much.\",\"data\":" + data + "}}";
        QCOMPARE(replyIn(text.constData()).answer.retryAfterSeconds, seconds);
    }

    void anEvent()
    {
        const auto message = readWsApiMessage(QStringLiteral("{\"subscriptionId\":0,\"event\":{\"e\":\"balanceUpdate\"}}"), kNowMs);
        QVERIFY(message.has_value());
        QVERIFY(std::holds_alternative<WsApiEvent>(*message));
        QCOMPARE(std::get<WsApiEvent>(*message).message.value(QLatin1StringView("subscriptionId")).toInt(-1), 0);
        QVERIFY(!announcesShutdown(std::get<WsApiEvent>(*message)));
        const auto farewell = readWsApiMessage(QStringLiteral("{\"event\":{\"e\":\"serverShutdown\",\"E\":1}}"), kNowMs);
        QVERIFY(announcesShutdown(std::get<WsApiEvent>(farewell.value())));
    }

    void whatIsNeither_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"", "{", "[]", "17", "{}", "{\"id\":null}", "{\"id\":\"7\",\"status\":200,\"result\":{}}", "{\"id\":7.5,\"status\":200,\"result\":{}}",
                                 "{\"id\":-1,\"status\":200,\"result\":{}}", "{\"id\":7,\"result\":{}}", "{\"id\":7,\"status\":\"200\",\"result\":{}}",
                                 "{\"id\":7,\"status\":4000,\"error\":{}}", "{\"id\":7,\"status\":200}", "{\"id\":7,\"status\":200,\"result\":\"ok\"}",
                                 "{\"id\":7,\"status\":400,\"result\":{}}", "{\"id\":7,\"status\":400,\"error\":[]}", "{\"event\":7}", "<html></html>"}) {
            QTest::newRow(text) << QByteArray(text);
        }
    }
    void whatIsNeither()
    {
        QFETCH(QByteArray, text);
        const auto message = readWsApiMessage(QString::fromUtf8(text), kNowMs);
        QVERIFY(!message.has_value());
        QCOMPARE(message.error().code, bw::base::ErrorCode::Protocol);
        QVERIFY(message.error().message.endsWith(QLatin1Char('.')));
    }

    void aSessionThatWasForgottenSaysWhy()
    {
        const auto message = readWsApiMessage(QStringLiteral("{\"id\":null,\"status\":401,\"error\":{\"code\":-2015,\"msg\":\"Invalid API-key, IP, or permissions\"}}"), kNowMs);
        QVERIFY(!message.has_value());
        QVERIFY(message.error().message.contains(QStringLiteral("-2015 Invalid API-key")));
    }
};

QTEST_GUILESS_MAIN(TestWsApiMessages)
#include "tst_ws_api_messages.moc"
