// Requests of the WebSocket API, taken apart.
#include "core/binance_server/request_json.h"

#include <QTest>

using namespace bw;
using namespace bw::binance_server;

class WsRequestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRequestKeepsTheTextOfItsNumbers()
    {
        QByteArray id;
        const auto request = readRequest(" {\"id\" : \"a\\\"b\", \"method\":\"order.place\",\n\"params\":{\"quantity\": 1.10e-5, \"symbols\":[\"A\",\"B\"],"
                                         "\"note\":\"x{,}\\u00e9\",\"flag\":true,\"none\":null}} ", id);
        QVERIFY(request.has_value());
        QCOMPARE(request->id, QByteArray("\"a\\\"b\""));
        QCOMPARE(request->method, QByteArray("order.place"));
        QCOMPARE(request->parameters.value("quantity"), QByteArray("1.10e-5"));
        QCOMPARE(request->parameters.value("symbols"), QByteArray("[\"A\",\"B\"]"));
        QCOMPARE(request->parameters.value("note"), QByteArray("x{,}\xc3\xa9"));
        QCOMPARE(signedPayload(request->parameters), QByteArray("flag=true&none=null&note=x{,}\xc3\xa9&quantity=1.10e-5&symbols=[\"A\",\"B\"]"));
        const auto bare = readRequest("{\"id\":-5,\"method\":\"ping\",\"params\":{ }}", id);
        QVERIFY(bare.has_value() && bare->id == "-5" && bare->parameters.all().isEmpty());
    }
};

QTEST_GUILESS_MAIN(WsRequestTest)
#include "tst_ws_request.moc"
