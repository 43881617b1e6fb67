// A request on both paths, as it leaves: at a fixed time and with the key and secret that Binance publishes with its
// examples. Thread: the test's, which must run an event loop.
#pragma once

#include "core/binance/rest_channel.h"
#include "tests/support/fake_venue.h"
#include "tests/unit/binance/ws_api_stage.h"

namespace bw::binance::testing {

inline const QByteArray kGoldenKey = "dbefbc809e3e83c283a984c3a1459732ea7db1360ca80c5c2c8867408d28cc83";

inline void goldenColumns()
{
    QTest::addColumn<HttpCall>("call");
    QTest::addColumn<QByteArray>("rest");
    QTest::addColumn<QByteArray>("frame");
}

// The present row: rest is "METHOD path ?query" or "METHOD path body"; frame is empty where the WebSocket API has no such
// request.
inline void checkGolden()
{
    QFETCH(HttpCall, call);
    QFETCH(QByteArray, rest);
    QFETCH(QByteArray, frame);
    test::FakeWsApi api;
    WsBench bench(api);
    bench.shared.apiKey = kGoldenKey;
    test::FakeHttp http;
    bench.shared.baseUrl = http.url();
    RestChannel channel(&bench.shared, nullptr);
    channel.send(call, [](const HttpAnswer &) {});
    QTRY_COMPARE(http.requests.size(), 1);
    const test::FakeRequest &sent = http.requests.first();
    QCOMPARE(sent.route() + (sent.query.isEmpty() ? "" : " ?" + sent.query) + (sent.body.isEmpty() ? "" : ' ' + sent.body), rest);
    QCOMPARE(sent.headers.value("x-mbx-apikey"), call.security == Security::None ? QByteArray() : kGoldenKey);
    QVERIFY(!(call.method == Method::Get ? sent.body : sent.query).size());
    QCOMPARE(call.wsMethod.isEmpty(), frame.isEmpty());
    if (!frame.isEmpty()) {
        QTRY_VERIFY(bench.channel->isUp());
        bench.channel->send(call, [](const HttpAnswer &) {});
        QTRY_COMPARE(api.texts.size(), 2);
        QCOMPARE(api.texts.last(), frame);
    }
    channel.shutdown();
}

} // namespace bw::binance::testing
