// Keys in a key store: kept and found again as they were, the environment's before them, and what is said where there are none.
#include "core/keychain/stored_keys.h"
#include "tests/support/memory_key_store.h"

#include <QtTest>

using namespace bw;
using namespace bw::keychain;
using base::ErrorCode;
using binance::Credentials;
using binance::Secret;
using test::MemoryKeyStore;

namespace {

const QString kAccount = QStringLiteral("testnet-usdm");
const QByteArray kPem = "-----BEGIN PRIVATE KEY-----\n" + (QByteArray::fromHex("302e020100300506032b657004220420") + QByteArray(32, 'k')).toBase64()
                        + "\n-----END PRIVATE KEY-----";

Credentials keysOf(const char *key, const QByteArray &secret)
{
    const auto made = binance::makeCredentials(QString::fromLatin1(key), Secret(secret), QStringLiteral("the test"));
    if (!made) {
        qFatal("%s", qPrintable(made.error().message));
    }
    return *made;
}

} // namespace

class TestStoredKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsStoredIsFound_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<binance::KeyKind>("kind");
        QTest::newRow("HMAC") << QByteArray("SECRETsecret") << binance::KeyKind::Hmac;
        QTest::newRow("a private key of several lines") << kPem << binance::KeyKind::Ed25519;
    }
    void whatIsStoredIsFound()
    {
        QFETCH(QByteArray, secret);
        QFETCH(binance::KeyKind, kind);
        MemoryKeyStore store;
        QVERIFY(storeKeys(store, kAccount, keysOf("KEYkey", secret)));
        const auto found = loadKeys(store, kAccount);
        QVERIFY(found && found->has_value());
        QCOMPARE((*found)->apiKey, QStringLiteral("KEYkey"));
        QCOMPARE((*found)->secret.expose().toByteArray(), secret);
        QCOMPARE((*found)->kind, kind);
        QCOMPARE((*found)->origin, QStringLiteral("the system keychain"));
        const auto other = loadKeys(store, QStringLiteral("testnet-spot")); // an account's keys are its own
        QVERIFY(other && !other->has_value());
    }

    void aSecondPairReplacesTheFirst()
    {
        MemoryKeyStore store;
        QVERIFY(storeKeys(store, kAccount, keysOf("KEYone", "SECRETone")));
        QVERIFY(storeKeys(store, kAccount, keysOf("KEYtwo", "SECRETtwo")));
        QCOMPARE((*loadKeys(store, kAccount))->apiKey, QStringLiteral("KEYtwo"));
    }

    void whatCannotBeKept()
    {
        MemoryKeyStore store;
        const QByteArray large(qsizetype(binance::kMaxSecretBytes) - 2, 's');
        const auto refused = storeKeys(store, kAccount, keysOf("KEYkey", large));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Malformed);
        QVERIFY(store.kept.isEmpty());
    }

    void anotherText_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("one line") << QByteArray("SECRETsecret");
        QTest::newRow("no secret") << QByteArray("KEYkey\n\n");
        QTest::newRow("no key") << QByteArray("\nSECRETsecret");
        QTest::newRow("a key with blanks") << QByteArray("not a key\nSECRETsecret");
    }
    // Somebody else's entry of that name: refused in a sentence, not signed with, not repeated.
    void anotherText()
    {
        QFETCH(QByteArray, text);
        MemoryKeyStore store;
        store.kept.insert(kAccount, Secret(text));
        const auto found = loadKeys(store, kAccount);
        QVERIFY(!found);
        QVERIFY(!found.error().message.isEmpty());
        QVERIFY2(!found.error().message.contains(QStringLiteral("SECRETsecret")), qPrintable(found.error().message));
    }

    void theEnvironmentComesFirst()
    {
        MemoryKeyStore store;
        QVERIFY(storeKeys(store, kAccount, keysOf("KEYkept", "SECRETkept")));
        const auto first = chooseKeys(keysOf("KEYset", "SECRETset"), store, kAccount);
        QVERIFY(first);
        QCOMPARE(first->apiKey, QStringLiteral("KEYset"));
        QCOMPARE(store.reads, 0); // nobody is asked for a password that is not needed
        const auto second = chooseKeys({}, store, kAccount);
        QVERIFY(second);
        QCOMPARE(second->apiKey, QStringLiteral("KEYkept"));
    }

    void noneAnywhereNamesBothWays()
    {
        MemoryKeyStore store;
        const auto none = chooseKeys({}, store, kAccount);
        QVERIFY(!none);
        QCOMPARE(none.error().code, ErrorCode::NotFound);
        for (const char *way : {"BINANCE_API_KEY", "BINANCE_PRIVATE_KEY_FILE", "breakwater keys store --mode testnet --market usdm"}) {
            QVERIFY2(none.error().message.contains(QLatin1String(way)), qPrintable(none.error().message));
        }
    }

    void aStoreThatFailsIsToldBesidesTheWays()
    {
        MemoryKeyStore store;
        store.failing = base::Error{ErrorCode::Unauthorized, QStringLiteral("The keychain is locked.")};
        const auto none = chooseKeys({}, store, kAccount);
        QVERIFY(!none);
        QCOMPARE(none.error().code, ErrorCode::Unauthorized);
        QVERIFY(none.error().message.contains(QStringLiteral("BINANCE_API_KEY")));
        QVERIFY(none.error().message.contains(QStringLiteral("The keychain is locked.")));
        const auto loaded = loadKeys(store, kAccount);
        QVERIFY(!loaded); // not the same as holding none
    }

    void littleIsShownOfAKey()
    {
        QCOMPARE(shownKey(QStringLiteral("abcdefghijklmnop")), QStringLiteral("abcd…"));
        QCOMPARE(shownKey(QStringLiteral("abcdefgh")), QStringLiteral("…"));
        QCOMPARE(shownKey(QString()), QStringLiteral("…"));
    }
};

QTEST_GUILESS_MAIN(TestStoredKeys)
#include "tst_stored_keys.moc"
