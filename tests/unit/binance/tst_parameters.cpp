// One request, two ways: encoded for REST, plain and sorted for the WebSocket API, and the published signatures of both.
#include "core/binance/parameters.h"
#include "core/binance/signer.h"

#include <QJsonDocument>
#include <QtTest>

using namespace bw::binance;

namespace {

using Key = QLatin1StringView;

// The key and the secret that Binance publishes with its examples.
const QString kSampleKey = QStringLiteral("vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zvsw0MuIgwCIPy6utIco14y7Ju91duEh8A");
const QByteArray kSampleSecret = "NhqPtmdSJYdKjVHjA7PZj4Mge3R5YNiP1e3UZjInClVN65XAbvqqM6A7H5fATj0j";

Parameters sampleOrder(const QString &symbol, const char *side, const char *price, const char *quantity, std::int64_t window)
{
    Parameters order;
    order.add(Key("symbol"), symbol)
        .add(Key("side"), QString::fromLatin1(side))
        .add(Key("type"), QStringLiteral("LIMIT"))
        .add(Key("timeInForce"), QStringLiteral("GTC"))
        .add(Key("price"), QString::fromLatin1(price))
        .add(Key("quantity"), QString::fromLatin1(quantity))
        .add(Key("recvWindow"), window)
        .add(Key("timestamp"), std::int64_t(1645423376532))
        .add(Key("apiKey"), kSampleKey);
    return order;
}

} // namespace

class TestParameters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void restKeepsTheOrderAndEncodes()
    {
        Parameters parameters;
        QVERIFY(parameters.isEmpty());
        parameters.add(Key("symbol"), QStringLiteral("a/b")).add(Key("limit"), std::int64_t(5)).addFlag(Key("reduceOnly"), true);
        QVERIFY(!parameters.isEmpty());
        QCOMPARE(parameters.encoded(), QByteArray("symbol=a%2Fb&limit=5&reduceOnly=true"));
    }

    void theWebSocketApiSortsByBytesAndEncodesNothing()
    {
        Parameters parameters;
        parameters.add(Key("symbol"), QStringLiteral("a/b &=%\uFF11"))
            .add(Key("Zeta"), QStringLiteral("1.50"))
            .add(Key("apiKey"), QStringLiteral("k"))
            .add(Key("orderId"), std::int64_t(9007199254740993)) // more than a double holds
            .addFlag(Key("closePosition"), false);
        QCOMPARE(QString::fromUtf8(parameters.signingText()),
                 QStringLiteral("Zeta=1.50&apiKey=k&closePosition=false&orderId=9007199254740993&symbol=a/b &=%\uFF11"));
        const QByteArray json = "{\"Zeta\":\"1.50\",\"apiKey\":\"k\",\"closePosition\":\"false\",\"orderId\":9007199254740993,\"symbol\":\"a/b &=%";
        QCOMPARE(QJsonDocument(parameters.object()).toJson(QJsonDocument::Compact), json + "\xEF\xBC\x91\"}");
    }

    void publishedSignatures_data()
    {
        QTest::addColumn<QString>("symbol");
        QTest::addColumn<QByteArray>("side");
        QTest::addColumn<QByteArray>("price");
        QTest::addColumn<QByteArray>("quantity");
        QTest::addColumn<int>("window");
        QTest::addColumn<QByteArray>("signature");
        QTest::newRow("ASCII") << QStringLiteral("BTCUSDT") << QByteArray("SELL") << QByteArray("52000.00") << QByteArray("0.01000000") << 100
                               << QByteArray("aa1b5712c094bc4e57c05a1a5c1fd8d88dcd628338ea863fec7b88e59fe2db24");
        QTest::newRow("UTF-8") << QStringLiteral("\uFF11\uFF12\uFF13\uFF14\uFF15\uFF16") << QByteArray("BUY") << QByteArray("0.10000000")
                               << QByteArray("1.00000000") << 5000
                               << QByteArray("b33892ae8e687c939f4468c6268ddd4c40ac1af18ad19a064864c47bae0752cd");
    }
    void publishedSignatures()
    {
        QFETCH(QString, symbol);
        QFETCH(QByteArray, side);
        QFETCH(QByteArray, price);
        QFETCH(QByteArray, quantity);
        QFETCH(int, window);
        QFETCH(QByteArray, signature);
        const auto signer = signerOrRefusal(Secret(kSampleSecret));
        const Parameters order = sampleOrder(symbol, side.constData(), price.constData(), quantity.constData(), window);
        QCOMPARE(signer->sign(order.signingText()).value(), signature);
    }
};

QTEST_GUILESS_MAIN(TestParameters)
#include "tst_parameters.moc"
