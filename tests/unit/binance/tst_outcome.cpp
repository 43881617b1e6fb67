// What an answer means: one row per kind of answer the venue, its edge or the network can give.
#include "core/binance/outcome.h"

#include <QtTest>

using namespace bw::binance;
using bw::base::ErrorCode;
using bw::exchange::Fate;
using bw::trading::Market;

Q_DECLARE_METATYPE(bw::binance::HttpAnswer)
Q_DECLARE_METATYPE(bw::exchange::Fate)
Q_DECLARE_METATYPE(bw::base::ErrorCode)

namespace {

HttpAnswer answered(int status, const QByteArray &body)
{
    HttpAnswer answer;
    answer.failure = CallFailure::None;
    answer.left = true;
    answer.status = status;
    answer.body = body;
    return answer;
}

HttpAnswer failed(CallFailure failure, bool left, int status = 0)
{
    HttpAnswer answer;
    answer.failure = failure;
    answer.left = left;
    answer.status = status;
    answer.detail = QStringLiteral("Something went wrong.");
    return answer;
}

QByteArray said(int code, const QByteArray &message = "text")
{
    return "{\"code\":" + QByteArray::number(code) + ",\"msg\":\"" + message + "\"}";
}

const QByteArray kHtml = "<html><head><title>502 Bad Gateway</title></head></html>";

} // namespace

class TestOutcome : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placement_data()
    {
        QTest::addColumn<HttpAnswer>("answer");
        QTest::addColumn<Fate>("fate");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<int>("venueCode");
        const auto row = [](const char *name, const HttpAnswer &answer, Fate fate, ErrorCode code, int venueCode = 0) {
            QTest::newRow(name) << answer << fate << code << venueCode;
        };
        row("200 order", answered(200, "{\"orderId\":1}"), Fate::Accepted, ErrorCode::Refused);
        row("200 done", answered(200, said(200)), Fate::Accepted, ErrorCode::Refused);
        row("200 with an error code", answered(200, said(-2019)), Fate::Refused, ErrorCode::Refused, -2019);
        row("400 margin", answered(400, said(-2019)), Fate::Refused, ErrorCode::Refused, -2019);
        row("400 reduce-only", answered(400, said(-2022)), Fate::Refused, ErrorCode::Refused, -2022);
        row("400 gone", answered(400, said(-2011)), Fate::Refused, ErrorCode::NotFound, -2011);
        row("400 clock", answered(400, said(-1021)), Fate::Refused, ErrorCode::Refused, -1021);
        row("400 engine clock", answered(400, said(-5028)), Fate::Refused, ErrorCode::Refused, -5028);
        row("400 signature", answered(400, said(-1022)), Fate::Refused, ErrorCode::Unauthorized, -1022);
        row("401 key", answered(401, said(-2015)), Fate::Refused, ErrorCode::Unauthorized, -2015);
        row("400 duplicate id", answered(400, said(-4116)), Fate::Unknown, ErrorCode::Conflict, -4116);
        row("400 -1000", answered(400, said(-1000)), Fate::Unknown, ErrorCode::Refused, -1000);
        row("400 -1001", answered(400, said(-1001)), Fate::Unknown, ErrorCode::Refused, -1001);
        row("400 -1006", answered(400, said(-1006)), Fate::Unknown, ErrorCode::Timeout, -1006);
        row("400 -1007", answered(400, said(-1007)), Fate::Unknown, ErrorCode::Timeout, -1007);
        row("408", answered(408, said(-1007)), Fate::Unknown, ErrorCode::Timeout, -1007);
        row("408 bare", answered(408, {}), Fate::Unknown, ErrorCode::Protocol);
        row("500", answered(500, said(-1000)), Fate::Unknown, ErrorCode::Refused, -1000);
        row("502 html", answered(502, kHtml), Fate::Unknown, ErrorCode::Protocol);
        row("503 unknown", answered(503, said(-1000, "Unknown error, please check your request or try again later.")), Fate::Unknown, ErrorCode::Refused, -1000);
        row("503 unavailable", answered(503, said(-1016, "Service Unavailable.")), Fate::Refused, ErrorCode::Refused, -1016);
        row("503 throttled", answered(503, said(-1008)), Fate::Refused, ErrorCode::Refused, -1008);
        row("503 html saying so", answered(503, "Service Unavailable."), Fate::Unknown, ErrorCode::Protocol);
        row("504 html", answered(504, kHtml), Fate::Unknown, ErrorCode::Protocol);
        row("429", answered(429, said(-1015)), Fate::Refused, ErrorCode::RateLimited, -1015);
        row("429 html", answered(429, kHtml), Fate::Refused, ErrorCode::RateLimited);
        row("418", answered(418, said(-1003)), Fate::Refused, ErrorCode::RateLimited, -1003);
        row("403 edge", answered(403, kHtml), Fate::Unknown, ErrorCode::Protocol);
        row("404 html", answered(404, kHtml), Fate::Unknown, ErrorCode::Protocol);
        row("302", answered(302, {}), Fate::Unknown, ErrorCode::Protocol);
        row("400 truncated", answered(400, "{\"code\":-2019,\"ms"), Fate::Unknown, ErrorCode::Protocol);
        row("400 code as text", answered(400, "{\"code\":\"-2019\"}"), Fate::Unknown, ErrorCode::Protocol);
        row("timeout", failed(CallFailure::Timeout, true), Fate::Unknown, ErrorCode::Timeout);
        row("reset", failed(CallFailure::Connection, true), Fate::Unknown, ErrorCode::Network);
        row("closed within the answer", failed(CallFailure::Connection, true, 200), Fate::Unknown, ErrorCode::Network);
        row("too large", failed(CallFailure::TooLarge, true, 200), Fate::Unknown, ErrorCode::Protocol);
        row("refused connection", failed(CallFailure::Connection, false), Fate::Refused, ErrorCode::Network);
        row("timeout before sending", failed(CallFailure::Timeout, false), Fate::Refused, ErrorCode::Timeout);
        row("stopped in flight", failed(CallFailure::Stopped, true), Fate::Unknown, ErrorCode::Network);
        row("emergency stop", failed(CallFailure::Blocked, false), Fate::Refused, ErrorCode::Conflict);
        row("pause", failed(CallFailure::Paused, false), Fate::Refused, ErrorCode::RateLimited);
        row("no secret", failed(CallFailure::Unsigned, false), Fate::Refused, ErrorCode::Unauthorized);
    }
    void placement()
    {
        QFETCH(HttpAnswer, answer);
        QFETCH(Fate, fate);
        QFETCH(ErrorCode, code);
        QFETCH(int, venueCode);
        const Ruling ruling = ruleOn(answer, Asked::Placement);
        QCOMPARE(ruling.fate, fate);
        QCOMPARE(ruling.error.has_value(), fate != Fate::Accepted);
        if (ruling.error) {
            QCOMPARE(ruling.error->code, code);
            QCOMPARE(ruling.error->venueCode, venueCode);
            QCOMPARE(ruling.error->httpStatus, answer.status);
            QVERIFY(!ruling.error->message.isEmpty());
        }
        QCOMPARE(ruling.remedy == Remedy::ResyncClock, venueCode == -1021 || venueCode == -5028);
    }

    // "Refused" after a lookup means that there is no such order: nothing else may say so.
    void lookup_data() { placement_data(); }
    void lookup()
    {
        QFETCH(HttpAnswer, answer);
        QFETCH(Fate, fate);
        const Ruling ruling = ruleOn(answer, Asked::Lookup);
        QCOMPARE(ruling.fate, fate == Fate::Accepted ? Fate::Accepted : Fate::Unknown);
    }
    void lookupOfNothing()
    {
        const Ruling ruling = ruleOn(answered(400, said(-2013, "Order does not exist.")), Asked::Lookup);
        QCOMPARE(ruling.fate, Fate::Refused);
        QCOMPARE(ruling.error->code, ErrorCode::NotFound);
        QCOMPARE(ruling.error->venueCode, -2013);
    }

    // A number of spot is not always the number of USD-M.
    void theMarketDecides()
    {
        const HttpAnswer partly = answered(409, said(-2021));
        QCOMPARE(ruleOn(partly, Asked::Placement, Market::Spot).fate, Fate::Unknown);
        QCOMPARE(ruleOn(partly, Asked::Placement, Market::UsdM).fate, Fate::Refused);
        const HttpAnswer twice = answered(400, said(-2010, "Duplicate order sent."));
        QCOMPARE(ruleOn(twice, Asked::Placement, Market::Spot).fate, Fate::Unknown);
        QCOMPARE(ruleOn(answered(400, said(-2010, "Market is closed.")), Asked::Placement, Market::Spot).fate, Fate::Refused);
    }

    // No need to change: a setting is as it was wanted, but no order is answered with that.
    void aSettingMayAlreadyBeAsWanted()
    {
        const HttpAnswer settled = answered(400, said(-4046));
        QCOMPARE(ruleOn(settled, Asked::Setting).fate, Fate::Accepted);
        QCOMPARE(ruleOn(settled, Asked::Setting).remedy, std::optional(Remedy::Settled));
        QVERIFY(!ruleOn(settled, Asked::Setting).error);
        QCOMPARE(ruleOn(settled, Asked::Placement).fate, Fate::Unknown);
        QCOMPARE(ruleOn(answered(400, said(-4048)), Asked::Setting).fate, Fate::Refused);
    }

    void aStatedPauseTravelsWithTheError()
    {
        HttpAnswer banned = answered(418, said(-1003));
        QCOMPARE(ruleOn(banned, Asked::Placement).error->retryAfterMs, 0); // none was stated
        banned.statedPauseMs = 120'000;
        QCOMPARE(ruleOn(banned, Asked::Placement).error->retryAfterMs, 120'000);
        QCOMPARE(ruleOn(banned, Asked::Lookup).error->retryAfterMs, 120'000);
        QCOMPARE(jsonOf(banned).error().retryAfterMs, 120'000);
    }

    void jsonOfGarbageIsAnError()
    {
        QVERIFY(jsonOf(answered(200, "[]")));
        QVERIFY(!jsonOf(answered(200, "[{\"a\":")));
        QVERIFY(!jsonOf(answered(200, kHtml)));
        QVERIFY(!jsonOf(answered(200, {})));
        QVERIFY(!jsonOf(answered(418, "[]")));
    }
};

QTEST_GUILESS_MAIN(TestOutcome)
#include "tst_outcome.moc"
