// Signatures against the venue's published samples, percent-encoding, and the life of a secret.
#include "core/base/contracts.h"
#include "core/binance/parameters.h"
#include "core/binance/secret.h"
#include "core/binance/signer.h"

#include <QtTest>

#include <algorithm>
#include <new>

using namespace bw::binance;

namespace {

// Stored here only to be looked at after its destruction.
alignas(SecretBytes) unsigned char g_storage[sizeof(SecretBytes)];

} // namespace

class TestSigner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publishedVectors_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<QByteArray>("signature");
        const QByteArray spot = "NhqPtmdSJYdKjVHjA7PZj4Mge3R5YNiP1e3UZjInClVN65XAbvqqM6A7H5fATj0j";
        const QByteArray futures = "2b5eb11e18796d12d88f13dc27dbbd02c2cc51ff7059765ed9821957d82bb4d9";
        QTest::newRow("spot") << spot
            << QByteArray("symbol=LTCBTC&side=BUY&type=LIMIT&timeInForce=GTC&quantity=1&price=0.1&recvWindow=5000&timestamp=1499827319559")
            << QByteArray("c8db56825ae71d6d79447849e617115f4a920fa2acdcab2b053c4b2838bd6b71");
        QTest::newRow("spot, non-ASCII symbol") << spot
            << QByteArray("symbol=%EF%BC%91%EF%BC%92%EF%BC%93%EF%BC%94%EF%BC%95%EF%BC%96&side=BUY&type=LIMIT&timeInForce=GTC&quantity=1&price=0.1&recvWindow=5000&timestamp=1499827319559")
            << QByteArray("e1353ec6b14d888f1164ae9af8228a3dbd508bc82eb867db8ab6046442f33ef3");
        QTest::newRow("futures") << futures
            << QByteArray("symbol=BTCUSDT&side=BUY&type=LIMIT&quantity=1&price=9000&timeInForce=GTC&recvWindow=5000&timestamp=1591702613943")
            << QByteArray("3c661234138461fcc7a7d8746c6558c9842d4e10870d2ecbedf7777cad694af9");
        QTest::newRow("futures, query and body") << futures
            << QByteArray("symbol=BTCUSDT&side=BUY&type=LIMIT&timeInForce=GTCquantity=1&price=9000&recvWindow=5000&timestamp=1591702613943")
            << QByteArray("30baaf0fab549bbeda7f5ef201898b34122da25fd23c646cac2c529aebe670a4");
    }
    void publishedVectors()
    {
        QFETCH(QByteArray, secret);
        QFETCH(QByteArray, payload);
        QFETCH(QByteArray, signature);
        const HmacSigner signer{Secret(secret)};
        for (int round = 0; round < 3; ++round) { // the key survives its first message
            const auto made = signer.sign(payload);
            QVERIFY(made);
            QCOMPARE(*made, signature);
        }
    }

    void anotherPayloadAnotherSignature()
    {
        const HmacSigner signer{Secret(QByteArray("key"))};
        QVERIFY(*signer.sign("a=1") != *signer.sign("a=2"));
        QCOMPARE(*signer.sign("a=1"), *signer.sign("a=1"));
    }

    void withoutSecretNothingIsSigned()
    {
        const HmacSigner signer{Secret()};
        const auto made = signer.sign("a=1");
        QVERIFY(!made);
        QCOMPARE(made.error().code, bw::base::ErrorCode::Unauthorized);
        QVERIFY(!made.error().message.isEmpty());
    }

    void percentEncoding_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("encoded");
        QTest::newRow("plain") << QStringLiteral("BTCUSDT") << QByteArray("BTCUSDT");
        QTest::newRow("unreserved") << QStringLiteral("aZ09-_.~") << QByteArray("aZ09-_.~");
        QTest::newRow("client id") << QStringLiteral("bw:1/2") << QByteArray("bw%3A1%2F2");
        QTest::newRow("array") << QStringLiteral("[\"A\"]") << QByteArray("%5B%22A%22%5D");
        QTest::newRow("blank, plus, ampersand") << QStringLiteral(" +&=%") << QByteArray("%20%2B%26%3D%25");
        QTest::newRow("full width") << QString::fromUtf8("\xEF\xBC\x91") << QByteArray("%EF%BC%91");
    }
    void percentEncoding()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, encoded);
        QCOMPARE(percentEncode(text.toUtf8()), encoded);
        Parameters parameters;
        parameters.add(QLatin1StringView("n"), std::int64_t(-7)).add(QLatin1StringView("x"), text);
        QCOMPARE(parameters.encoded(), "n=-7&x=" + encoded);
    }

    void secretIsWipedOnDestruction()
    {
        const QByteArray text = "very-secret-text";
        auto *bytes = new (g_storage) SecretBytes(text);
        QCOMPARE(bytes->view().toByteArray(), text);
        bytes->~SecretBytes();
        const QByteArray left(reinterpret_cast<const char *>(g_storage), qsizetype(sizeof g_storage));
        QVERIFY(!left.contains("very-secret"));
        QVERIFY(!left.contains("secret-text"));
    }

    void secretTooLongFailsAContract()
    {
        QVERIFY_THROWS_EXCEPTION(bw::base::ContractViolation, Secret(QByteArray(qsizetype(kMaxSecretBytes) + 1, 'x')));
    }
};

QTEST_GUILESS_MAIN(TestSigner)
#include "tst_signer.moc"
