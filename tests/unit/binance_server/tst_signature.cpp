// The published HMAC vectors, what counts as the signed payload, and the exact JSON writer.
#include "core/binance_server/json_writer.h"
#include "core/binance_server/parameters.h"
#include "core/binance_server/signature.h"
#include "core/trading/amounts.h"

#include <QtTest/QtTest>

using namespace bw::binance_server;

class TestSignature : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publishedVectors_data();
    void publishedVectors();
    void payloadIsWhatWasSent_data();
    void payloadIsWhatWasSent();
    void comparison();
    void queryWinsOverBody();
    void duplicatesAreRefused();
    void jsonIsExact();
    void jsonTextIsEscaped();
};

void TestSignature::publishedVectors_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray futures = "2b5eb11e18796d12d88f13dc27dbbd02c2cc51ff7059765ed9821957d82bb4d9";
    const QByteArray spot = "NhqPtmdSJYdKjVHjA7PZj4Mge3R5YNiP1e3UZjInClVN65XAbvqqM6A7H5fATj0j";
    QTest::newRow("futures, one part")
        << futures << QByteArray("symbol=BTCUSDT&side=BUY&type=LIMIT&quantity=1&price=9000&timeInForce=GTC&recvWindow=5000&timestamp=1591702613943")
        << QByteArray("3c661234138461fcc7a7d8746c6558c9842d4e10870d2ecbedf7777cad694af9");
    QTest::newRow("futures, query and body")
        << futures << QByteArray("symbol=BTCUSDT&side=BUY&type=LIMIT&timeInForce=GTCquantity=1&price=9000&recvWindow=5000&timestamp=1591702613943")
        << QByteArray("30baaf0fab549bbeda7f5ef201898b34122da25fd23c646cac2c529aebe670a4");
    QTest::newRow("spot")
        << spot << QByteArray("symbol=LTCBTC&side=BUY&type=LIMIT&timeInForce=GTC&quantity=1&price=0.1&recvWindow=5000&timestamp=1499827319559")
        << QByteArray("c8db56825ae71d6d79447849e617115f4a920fa2acdcab2b053c4b2838bd6b71");
    QTest::newRow("spot, encoded symbol")
        << spot
        << QByteArray("symbol=%EF%BC%91%EF%BC%92%EF%BC%93%EF%BC%94%EF%BC%95%EF%BC%96&side=BUY&type=LIMIT&timeInForce=GTC&quantity=1&price=0.1&recvWindow=5000&timestamp=1499827319559")
        << QByteArray("e1353ec6b14d888f1164ae9af8228a3dbd508bc82eb867db8ab6046442f33ef3");
}

void TestSignature::publishedVectors()
{
    QFETCH(QByteArray, secret);
    QFETCH(QByteArray, payload);
    QFETCH(QByteArray, expected);
    QCOMPARE(hmacSha256Hex(secret, payload), expected);
}

void TestSignature::payloadIsWhatWasSent_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("payload");
    QTest::newRow("query") << QByteArray("a=1&b=2&signature=xy") << QByteArray() << QByteArray("a=1&b=2");
    QTest::newRow("body") << QByteArray() << QByteArray("a=1&signature=xy") << QByteArray("a=1");
    QTest::newRow("both, no separator") << QByteArray("a=1") << QByteArray("b=2&signature=xy") << QByteArray("a=1b=2");
    QTest::newRow("signature in the query, rest in the body") << QByteArray("signature=xy") << QByteArray("b=2") << QByteArray("b=2");
    QTest::newRow("signature in the middle") << QByteArray("a=1&signature=xy&b=2") << QByteArray() << QByteArray("a=1&b=2");
    QTest::newRow("encoding untouched") << QByteArray("s=%5B%22A%22%5D&t=a%2fb&signature=1") << QByteArray() << QByteArray("s=%5B%22A%22%5D&t=a%2fb");
    QTest::newRow("a name that only begins so") << QByteArray("signatures=1&signature=2") << QByteArray() << QByteArray("signatures=1");
}

void TestSignature::payloadIsWhatWasSent()
{
    QFETCH(QByteArray, query);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, payload);
    QCOMPARE(signedPayload(query, body), payload);
}

void TestSignature::comparison()
{
    QVERIFY(signatureMatches("00ff", "00ff"));
    QVERIFY(signatureMatches("00ff", "00FF"));
    QVERIFY(!signatureMatches("00ff", "00fe"));
    QVERIFY(!signatureMatches("00ff", "00f"));
    QVERIFY(!signatureMatches("00ff", ""));
    QVERIFY(!secretMatches("Key", "key"));
}

void TestSignature::queryWinsOverBody()
{
    const auto parameters = Parameters::parse("a=1&empty=&c=x%20y%2Bz", "a=2&b=3+4");
    QVERIFY(parameters);
    QCOMPARE(parameters->value("a"), QByteArray("1"));
    QCOMPARE(parameters->value("b"), QByteArray("3 4"));
    QCOMPARE(parameters->value("c"), QByteArray("x y+z"));
    QVERIFY(parameters->has("empty"));
    QVERIFY(!parameters->has("d"));
}

void TestSignature::duplicatesAreRefused()
{
    const auto parameters = Parameters::parse("a=1&a=1", "");
    QVERIFY(!parameters);
    QCOMPARE(parameters.error().code, -1101);
}

void TestSignature::jsonIsExact()
{
    using bw::trading::Money;
    const QByteArray json = JsonObject()
                                .fixed("tiny", Money::literal("0.000000010000000001"), 18)
                                .fixed("rounded", Money::literal("-1.005"), 2)
                                .shortest("large", Money::literal("100000000000000000000"))
                                .integer("id", 9007199254740993)
                                .done();
    QCOMPARE(json, QByteArray("{\"tiny\":\"0.000000010000000001\",\"rounded\":\"-1.00\",\"large\":\"100000000000000000000\",\"id\":9007199254740993}"));
    QCOMPARE(JsonObject().done(), QByteArray("{}"));
    QCOMPARE(jsonArray({}), QByteArray("[]"));
    QCOMPARE(jsonArray({"1", "2"}), QByteArray("[1,2]"));
}

void TestSignature::jsonTextIsEscaped()
{
    QCOMPARE(jsonText(QStringLiteral("a\"b\\c\n\u00e9")), QStringLiteral("\"a\\\"b\\\\c\\u000a\u00e9\"").toUtf8());
}

QTEST_GUILESS_MAIN(TestSignature)
#include "tst_signature.moc"
