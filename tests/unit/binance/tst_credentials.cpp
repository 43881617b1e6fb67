// Where keys come from, what is refused on the way, and that a secret does not stay where it was found.
#include "core/binance/credentials.h"
#include "core/binance/hosts.h"

#include <QTemporaryDir>
#include <QtTest>

#include <unistd.h>

using namespace bw::binance;
using bw::base::ErrorCode;
using bw::trading::Market;

namespace {

const QByteArray kPem = "-----BEGIN PRIVATE KEY-----\n" + (QByteArray::fromHex("302e020100300506032b657004220420") + QByteArray(32, 'k')).toBase64()
                        + "\n-----END PRIVATE KEY-----\n";

void clearEnvironment()
{
    for (const char *name : {"BINANCE_API_KEY", "BINANCE_API_SECRET", "BINANCE_PRIVATE_KEY_FILE"}) {
        qunsetenv(name);
    }
}

} // namespace

class TestCredentials : public QObject
{
    Q_OBJECT

    QTemporaryDir m_directory;

    QString keyFile(const QByteArray &text, QFileDevice::Permissions permissions)
    {
        const QString path = m_directory.filePath(QStringLiteral("key.pem"));
        QFile::remove(path);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.setPermissions(permissions)) {
            qFatal("cannot write the key file");
        }
        return path;
    }

private Q_SLOTS:
    void init() { clearEnvironment(); }
    void cleanup() { clearEnvironment(); }

    void nothingIsSet()
    {
        const auto taken = takeCredentialsFromEnvironment();
        QVERIFY(taken);
        QVERIFY(!taken->has_value());
    }

    void theSecretLeavesTheEnvironment()
    {
        qputenv("BINANCE_API_KEY", "KEYkey");
        qputenv("BINANCE_API_SECRET", " SECRETsecret\n");
        const char *stood = std::getenv("BINANCE_API_SECRET");
        const auto taken = takeCredentialsFromEnvironment();
        QVERIFY(taken && taken->has_value());
        QCOMPARE((*taken)->apiKey, QStringLiteral("KEYkey"));
        QCOMPARE((*taken)->secret.expose().toByteArray(), QByteArray("SECRETsecret")); // a line end of the shell is none of it
        QCOMPARE((*taken)->kind, KeyKind::Hmac);
        QCOMPARE((*taken)->origin, QStringLiteral("the environment"));
        QVERIFY(!qEnvironmentVariableIsSet("BINANCE_API_SECRET"));
        QCOMPARE(stood[1], '\0'); // and its bytes are gone from where /proc shows them
    }

    void aPrivateKeyFile()
    {
        qputenv("BINANCE_API_KEY", "KEYkey");
        const QString path = keyFile(kPem, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        qputenv("BINANCE_PRIVATE_KEY_FILE", path.toUtf8());
        const auto taken = takeCredentialsFromEnvironment();
        QVERIFY2(taken, taken ? "" : qPrintable(taken.error().message));
        QCOMPARE((*taken)->kind, KeyKind::Ed25519);
        QCOMPARE((*taken)->origin, path);
    }

    void whatIsIncompleteIsRefused_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("why");
        QTest::newRow("no secret") << QByteArray("K") << QByteArray() << QByteArray() << QStringLiteral("neither BINANCE_API_SECRET nor");
        QTest::newRow("no key") << QByteArray() << QByteArray("S") << QByteArray() << QStringLiteral("BINANCE_API_KEY is not set");
        QTest::newRow("no key, a file") << QByteArray() << QByteArray() << QByteArray("/x") << QStringLiteral("BINANCE_API_KEY is not set");
        QTest::newRow("two secrets") << QByteArray("K") << QByteArray("S") << QByteArray("/x") << QStringLiteral("both set");
        QTest::newRow("no such file") << QByteArray("K") << QByteArray() << QByteArray("/nowhere/key.pem") << QStringLiteral("cannot be opened");
        QTest::newRow("a blank inside") << QByteArray("K K") << QByteArray("S") << QByteArray() << QStringLiteral("characters that no key has");
        QTest::newRow("not ASCII") << QByteArray("K\xC3\xA9") << QByteArray("S") << QByteArray() << QStringLiteral("characters that no key has");
        QTest::newRow("a secret that cannot sign") << QByteArray("K") << QByteArray("-----BEGIN PUBLIC KEY-----SECRETsecret") << QByteArray()
                                                   << QStringLiteral("cannot be used");
    }
    void whatIsIncompleteIsRefused()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, secret);
        QFETCH(QByteArray, file);
        QFETCH(QString, why);
        qputenv("BINANCE_API_KEY", key);
        qputenv("BINANCE_API_SECRET", secret);
        qputenv("BINANCE_PRIVATE_KEY_FILE", file);
        const auto taken = takeCredentialsFromEnvironment();
        QVERIFY(!taken);
        QVERIFY2(taken.error().message.contains(why), qPrintable(taken.error().message));
        QVERIFY(!taken.error().message.contains(QStringLiteral("SECRETsecret")));
        QVERIFY(!qEnvironmentVariableIsSet("BINANCE_API_SECRET")); // also then
    }

    void aFileThatOthersMayReadIsRefused_data()
    {
        QTest::addColumn<int>("permissions");
        QTest::addColumn<QString>("mode");
        QTest::newRow("group") << int(QFileDevice::ReadOwner | QFileDevice::ReadGroup) << QStringLiteral("0440");
        QTest::newRow("everybody") << int(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadOther) << QStringLiteral("0604");
        QTest::newRow("group may write") << int(QFileDevice::ReadOwner | QFileDevice::WriteGroup) << QStringLiteral("0420");
    }
    void aFileThatOthersMayReadIsRefused()
    {
        QFETCH(int, permissions);
        QFETCH(QString, mode);
        const auto read = readPrivateKeyFile(keyFile(kPem, QFileDevice::Permissions(permissions)));
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Unauthorized);
        QVERIFY2(read.error().message.contains(mode), qPrintable(read.error().message));
        QVERIFY(read.error().message.contains(QStringLiteral("0600")));
    }

    void whatIsNoKeyFileIsRefused()
    {
        const auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
        const auto text = readPrivateKeyFile(keyFile("just a text", owner));
        QVERIFY(!text);
        QCOMPARE(text.error().code, ErrorCode::Malformed);
        const auto large = readPrivateKeyFile(keyFile("-----BEGIN" + QByteArray(qsizetype(kMaxSecretBytes), 'x'), owner));
        QVERIFY(!large);
        QVERIFY2(large.error().message.contains(QStringLiteral("too large")), qPrintable(large.error().message));
        const auto directory = readPrivateKeyFile(m_directory.path());
        QVERIFY(!directory);
        QVERIFY2(directory.error().message.contains(QStringLiteral("not a regular file")), qPrintable(directory.error().message));
    }

    // Every address of every environment is recognised as what it is.
    void hostsKnowTheirEnvironment()
    {
        for (const Market market : {Market::Spot, Market::UsdM}) {
            for (const Environment environment : {Environment::Production, Environment::Testnet, Environment::Demo}) {
                const Hosts hosts = hostsOf(environment, market);
                QVERIFY(hosts.rest.isValid() && hosts.rest.scheme() == QLatin1String("https"));
                QVERIFY(hosts.stream.isValid() && hosts.stream.scheme() == QLatin1String("wss"));
                QVERIFY(hosts.wsApi.isValid() && hosts.wsApi.scheme() == QLatin1String("wss"));
                QCOMPARE(hosts.wallet.isEmpty(), environment != Environment::Production);
                QCOMPARE(environmentOf(hosts.rest), environment);
                QVERIFY(!keyPageOf(environment, market).isEmpty());
            }
        }
        QCOMPARE(hostsOf(Environment::Production, Market::UsdM).rest.host(), QStringLiteral("fapi.binance.com"));
        QCOMPARE(hostsOf(Environment::Production, Market::Spot).rest.host(), QStringLiteral("api.binance.com"));
    }

    void otherNamesOfTheSameExchanges_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<int>("environment"); // 0: none of them
        QTest::newRow("alternate") << QStringLiteral("https://api3.binance.com") << int(Environment::Production);
        QTest::newRow("public data") << QStringLiteral("https://data-api.binance.vision") << int(Environment::Production);
        QTest::newRow("capitals") << QStringLiteral("https://FAPI.Binance.com") << int(Environment::Production);
        QTest::newRow("testnet's second host") << QStringLiteral("https://api1.testnet.binance.vision") << int(Environment::Testnet);
        QTest::newRow("demo streams") << QStringLiteral("wss://demo-fstream.binance.com") << int(Environment::Demo);
        QTest::newRow("loopback") << QStringLiteral("http://127.0.0.1:8080") << 0;
        QTest::newRow("a name that only ends alike") << QStringLiteral("https://evilbinance.com") << 0;
        QTest::newRow("a name that only begins alike") << QStringLiteral("https://fapi.binance.com.example.org") << 0;
    }
    void otherNamesOfTheSameExchanges()
    {
        QFETCH(QString, url);
        QFETCH(int, environment);
        const auto found = environmentOf(QUrl(url));
        QCOMPARE(found ? int(*found) : 0, environment);
    }
};

QTEST_GUILESS_MAIN(TestCredentials)
#include "tst_credentials.moc"
