// Signatures against the venue's published samples, percent-encoding, and the life of a secret.
#include "core/base/contracts.h"
#include "core/binance/parameters.h"
#include "core/binance/secret.h"
#include "core/binance/signer.h"

#include <QtTest>

#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

#include <algorithm>
#include <new>

using namespace bw::binance;

namespace {

// Stored here only to be looked at after its destruction.
alignas(SecretBytes) unsigned char g_storage[sizeof(SecretBytes)];

std::unique_ptr<Signer> signerFor(const QByteArray &secret)
{
    auto made = makeSigner(Secret(secret));
    return made ? std::move(*made) : nullptr;
}

// PKCS#8: what stands in front of the 32 bytes of an Ed25519 key. Source: RFC 8410.
QByteArray ed25519Pem(const QByteArray &seed)
{
    const QByteArray der = QByteArray::fromHex("302e020100300506032b657004220420") + seed;
    return "-----BEGIN PRIVATE KEY-----\n" + der.toBase64() + "\n-----END PRIVATE KEY-----\n";
}

QByteArray pemOf(EVP_PKEY *key)
{
    const std::unique_ptr<BIO, decltype(&BIO_free_all)> out(BIO_new(BIO_s_mem()), &BIO_free_all);
    PEM_write_bio_PKCS8PrivateKey(out.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(out.get(), &bytes);
    return QByteArray(bytes, size);
}

bool verifies(EVP_PKEY *key, const QByteArray &signature, const QByteArray &payload)
{
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    return EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, key) == 1
           && EVP_DigestVerify(context.get(), reinterpret_cast<const unsigned char *>(signature.data()), std::size_t(signature.size()),
                               reinterpret_cast<const unsigned char *>(payload.data()), std::size_t(payload.size())) == 1;
}

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
        const auto signer = signerFor(secret);
        QCOMPARE(signer->kind(), KeyKind::Hmac);
        for (int round = 0; round < 3; ++round) { // the key survives its first message
            const auto made = signer->sign(payload);
            QVERIFY(made);
            QCOMPARE(*made, signature);
        }
    }

    void anotherPayloadAnotherSignature()
    {
        const auto signer = signerFor("key");
        QVERIFY(*signer->sign("a=1") != *signer->sign("a=2"));
        QCOMPARE(*signer->sign("a=1"), *signer->sign("a=1"));
    }

    // Source: RFC 8032, section 7.1. Binance publishes no Ed25519 key of its own.
    void ed25519Vectors_data()
    {
        QTest::addColumn<QByteArray>("seed");
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("signature");
        QTest::newRow("test 1") << QByteArray("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60") << QByteArray()
            << QByteArray("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b");
        QTest::newRow("test 2") << QByteArray("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb") << QByteArray("72")
            << QByteArray("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
        QTest::newRow("test 3") << QByteArray("c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7") << QByteArray("af82")
            << QByteArray("6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a");
    }
    void ed25519Vectors()
    {
        QFETCH(QByteArray, seed);
        QFETCH(QByteArray, message);
        QFETCH(QByteArray, signature);
        const auto signer = signerFor(ed25519Pem(QByteArray::fromHex(seed)));
        QCOMPARE(signer->kind(), KeyKind::Ed25519);
        for (int round = 0; round < 2; ++round) {
            const auto made = signer->sign(QByteArray::fromHex(message));
            QVERIFY(made);
            QCOMPARE(*made, QByteArray::fromHex(signature).toBase64());
        }
    }

    // PKCS1 v1.5 with SHA-256 and nothing else: another padding or digest does not verify.
    void rsaVerifiesUnderItsPublicKey()
    {
        const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(EVP_RSA_gen(2048), &EVP_PKEY_free);
        const auto signer = signerFor(pemOf(key.get()));
        QCOMPARE(signer->kind(), KeyKind::Rsa);
        const QByteArray payload = "symbol=BTCUSDT&side=SELL&type=LIMIT&timeInForce=GTC&quantity=1&price=0.2&timestamp=1668481559918&recvWindow=5000";
        const auto made = signer->sign(payload);
        QVERIFY(made);
        const QByteArray raw = QByteArray::fromBase64(*made);
        QCOMPARE(raw.size(), 256);
        QVERIFY(verifies(key.get(), raw, payload));
        QVERIFY(!verifies(key.get(), raw, payload + ' '));
        QCOMPARE(*signer->sign(payload), *made); // PKCS1 has no salt
    }

    void whatCannotSignSaysWhy_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<QString>("why");
        const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> curve(EVP_EC_gen("P-256"), &EVP_PKEY_free);
        const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> small(EVP_RSA_gen(1024), &EVP_PKEY_free);
        const QByteArray good = ed25519Pem(QByteArray(32, 'k'));
        QTest::newRow("nothing") << QByteArray() << QStringLiteral("No API secret is set");
        QTest::newRow("encrypted") << QByteArray("-----BEGIN ENCRYPTED PRIVATE KEY-----\nMIIB\n-----END ENCRYPTED PRIVATE KEY-----\n") << QStringLiteral("pass phrase");
        QTest::newRow("encrypted, old form") << QByteArray("-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n\nMIIB\n-----END RSA PRIVATE KEY-----\n") << QStringLiteral("pass phrase");
        QTest::newRow("public") << QByteArray("-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEA\n-----END PUBLIC KEY-----\n") << QStringLiteral("not a private key");
        QTest::newRow("cut off") << good.left(60) << QStringLiteral("not a private key");
        QTest::newRow("another curve") << pemOf(curve.get()) << QStringLiteral("of a kind that Binance does not take");
        QTest::newRow("too short") << pemOf(small.get()) << QStringLiteral("1024 bits");
    }
    void whatCannotSignSaysWhy()
    {
        QFETCH(QByteArray, secret);
        QFETCH(QString, why);
        const auto made = makeSigner(Secret(secret));
        QVERIFY(!made);
        QCOMPARE(made.error().code, bw::base::ErrorCode::Unauthorized);
        QVERIFY2(made.error().message.contains(why), qPrintable(made.error().message));
        QVERIFY(!made.error().message.contains(QStringLiteral("MII")));
        const auto refused = signerOrRefusal(Secret(secret))->sign("a=1"); // and so does whoever asks it all the same
        QVERIFY(!refused);
        QCOMPARE(refused.error().message, made.error().message);
    }

    void withoutSecretNothingIsSigned()
    {
        const auto made = signerOrRefusal(Secret())->sign("a=1");
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
