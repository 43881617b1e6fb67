// Keys for the desktop: the exchange is asked before anything is kept, what is unknown stays unknown, and no secret is in what is shown.
#include "app/key_service.h"

#include "core/keychain/stored_keys.h"
#include "tests/support/memory_key_store.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace bw;
using namespace bw::app;
using base::ErrorCode;
using binance::CheckResult;
using binance::CheckRow;
using binance::Credentials;
using binance::Secret;
using safety::Mode;
using trading::Market;
using ui::KeyPlace;
using ui::KeyRow;

namespace {

const QString kAccount = QStringLiteral("testnet-usdm");
const QString kKey = QStringLiteral("abcdefghijklmnop7xQ2");

class StillClock final : public base::Clock
{
public:
    [[nodiscard]] base::SteadyTime steady() const override { return {}; }
    [[nodiscard]] std::int64_t systemMs() const override { return 1'795'354'212'000; }
};

Credentials keysOf(const QString &key, const QString &origin = QStringLiteral("the environment"))
{
    const auto made = binance::makeCredentials(key, Secret("SECRETsecret"), origin);
    if (!made) {
        qFatal("%s", qPrintable(made.error().message));
    }
    return *made;
}

const QList<CheckRow> kGood{{QStringLiteral("key"), CheckResult::Pass, QStringLiteral("known")},
                            {QStringLiteral("permissions"), CheckResult::Warn, QStringLiteral("it is bound to no address")}};
const QList<CheckRow> kWithdraws{{QStringLiteral("key"), CheckResult::Pass, QStringLiteral("known")},
                                 {QStringLiteral("permissions"), CheckResult::Fail, QStringLiteral("The key may withdraw.")}};

} // namespace

class TestKeyService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsKeptIsShownByItsLastCharacters();
    void nothingIsShownBeforeItWasRead();
    void aKeychainThatFailsIsAskedOnce();
    void anUnreadableEntryIsThatEntryOnly();
    void aGoodKeyIsKeptAndItsDayNoted();
    void aKeyThatTheCommandLineKeptHasNoDay();
    void aRefusedKeyIsNotKept_data();
    void aRefusedKeyIsNotKept();
    void theSecretIsWiped();
    void nonsenseAsksNobody();
    void aFileOthersCanReadIsRefused();
    void aKeptKeyIsChecked();
    void removedIsGone();
    void theEnvironmentIsShownAndLeftAlone();
    void anEnvironmentThatCannotBeUsedIsSaid();
    void oneThingAtATime();

private:
    KeyService &service(const base::Result<std::optional<Credentials>> &environment = std::optional<Credentials>(),
                        std::optional<std::pair<Mode, Market>> running = {});
    void answer(const QList<CheckRow> &rows) { std::exchange(m_waiting, {})(rows); }
    [[nodiscard]] KeyRow rowOf(const QString &account) const;

    QTemporaryDir m_folder;
    StillClock m_clock;
    std::shared_ptr<test::MemoryKeyStore> m_store;
    QList<KeyService::Asked> m_asked;
    std::function<void(const QList<CheckRow> &)> m_waiting;
    std::unique_ptr<KeyService> m_service;
};

void TestKeyService::init()
{
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("Breakwater"), QStringLiteral("desktop")).clear();
    m_store = std::make_shared<test::MemoryKeyStore>();
    m_asked.clear();
    m_waiting = {};
}

KeyService &TestKeyService::service(const base::Result<std::optional<Credentials>> &environment, std::optional<std::pair<Mode, Market>> running)
{
    m_service = std::make_unique<KeyService>(KeyService::Parts{m_store, environment, running,
                                                               [this](const KeyService::Asked &asked, std::function<void(const QList<CheckRow> &)> done) {
                                                                   m_asked.append(asked);
                                                                   m_waiting = std::move(done);
                                                               },
                                                               &m_clock});
    return *m_service;
}

KeyRow TestKeyService::rowOf(const QString &account) const
{
    const QList<KeyRow> rows = m_service->rows();
    for (const KeyRow &row : rows) {
        if (row.account == account) {
            return row;
        }
    }
    return {};
}

void TestKeyService::whatIsKeptIsShownByItsLastCharacters()
{
    QVERIFY(keychain::storeKeys(*m_store, kAccount, keysOf(kKey)));
    QVERIFY(keychain::storeKeys(*m_store, QStringLiteral("live_full-spot"), keysOf(QStringLiteral("short"))));
    service().read();
    QCOMPARE(m_service->rows().size(), 6);
    const KeyRow row = rowOf(kAccount);
    QCOMPARE(row.place, KeyPlace::Keychain);
    QCOMPARE(row.tail, QStringLiteral("…7xQ2"));
    QCOMPARE(row.kind, QStringLiteral("HMAC"));
    QCOMPARE(rowOf(QStringLiteral("live_full-spot")).tail, QStringLiteral("…")); // four of five would be much of it
    QCOMPARE(rowOf(QStringLiteral("testnet-spot")).place, KeyPlace::None);
}

void TestKeyService::nothingIsShownBeforeItWasRead()
{
    service();
    QCOMPARE(rowOf(kAccount).place, KeyPlace::Unknown);
    QCOMPARE(m_store->reads, 0);
}

void TestKeyService::aKeychainThatFailsIsAskedOnce()
{
    m_store->failing = base::Error{ErrorCode::Unauthorized, QStringLiteral("The system keychain is locked.")};
    service().read();
    QCOMPARE(m_store->reads, 1);
    QCOMPARE(m_service->keychainTrouble(), QStringLiteral("The system keychain is locked."));
    QCOMPARE(rowOf(QStringLiteral("live_full-spot")).place, KeyPlace::Unknown); // not "none"
    m_store->failing.reset();
    m_service->read();
    QCOMPARE(m_service->keychainTrouble(), QString());
    QCOMPARE(rowOf(kAccount).place, KeyPlace::None);
}

void TestKeyService::anUnreadableEntryIsThatEntryOnly()
{
    m_store->kept.insert(kAccount, Secret("no line break"));
    service().read();
    QCOMPARE(rowOf(kAccount).place, KeyPlace::Unknown);
    QVERIFY(!rowOf(kAccount).trouble.isEmpty());
    QCOMPARE(m_service->keychainTrouble(), QString());
    QCOMPARE(rowOf(QStringLiteral("testnet-spot")).place, KeyPlace::None);
}

void TestKeyService::aGoodKeyIsKeptAndItsDayNoted()
{
    service().read();
    QSignalSpy said(m_service.get(), &ui::KeyDesk::said);
    QByteArray secret("SECRETsecret");
    m_service->add(kAccount, QStringLiteral(" %1 \n").arg(kKey), secret);
    QVERIFY(m_store->kept.isEmpty()); // not before the exchange has answered
    QCOMPARE(m_asked.size(), 1);
    QCOMPARE(m_asked.first().mode, Mode::Testnet);
    QCOMPARE(m_asked.first().market, Market::UsdM);
    QCOMPARE(m_asked.first().keys.apiKey, kKey);
    answer(kGood);
    QVERIFY(m_store->kept.contains(kAccount));
    QVERIFY(said.last().at(1).toBool());
    QCOMPARE(rowOf(kAccount).added, std::optional(base::VenueTime(m_clock.systemMs())));
    QVERIFY(rowOf(kAccount).checked->ready);
    QVERIFY(!said.last().at(2).toString().contains(kKey));
}

void TestKeyService::aKeyThatTheCommandLineKeptHasNoDay()
{
    service().read();
    QByteArray secret("SECRETsecret");
    m_service->add(kAccount, kKey, secret);
    answer(kGood);
    QVERIFY(keychain::storeKeys(*m_store, kAccount, keysOf(QStringLiteral("zyxwvutsrqponmlkZZZZ"))));
    m_service->read();
    QCOMPARE(rowOf(kAccount).tail, QStringLiteral("…ZZZZ"));
    QVERIFY(!rowOf(kAccount).added);
}

void TestKeyService::aRefusedKeyIsNotKept_data()
{
    QTest::addColumn<QList<CheckRow>>("rows");
    QTest::addColumn<QString>("why");
    QTest::newRow("it may withdraw") << kWithdraws << "The key may withdraw.";
    QTest::newRow("nobody answered") << QList<CheckRow>() << "could not be asked";
    QTest::newRow("it is not known there") << QList<CheckRow>{{QStringLiteral("key"), CheckResult::Fail, QStringLiteral("not known")}} << "not known";
}

void TestKeyService::aRefusedKeyIsNotKept()
{
    QFETCH(QList<CheckRow>, rows);
    QFETCH(QString, why);
    service().read();
    QSignalSpy said(m_service.get(), &ui::KeyDesk::said);
    QByteArray secret("SECRETsecret");
    m_service->add(kAccount, kKey, secret);
    answer(rows);
    QVERIFY(m_store->kept.isEmpty());
    QVERIFY(!said.last().at(1).toBool());
    QVERIFY2(said.last().at(2).toString().contains(why), qPrintable(said.last().at(2).toString()));
    QVERIFY(!m_service->busy());
    QVERIFY(!rowOf(kAccount).checked->ready);
}

void TestKeyService::theSecretIsWiped()
{
    service().read();
    QByteArray secret("SECRETsecret");
    const QByteArray same = secret; // one buffer
    m_service->add(kAccount, kKey, secret);
    QVERIFY(secret.isEmpty());
    QVERIFY(!same.contains("SECRET"));
}

void TestKeyService::nonsenseAsksNobody()
{
    service().read();
    QSignalSpy said(m_service.get(), &ui::KeyDesk::said);
    QByteArray secret("SECRETsecret");
    m_service->add(kAccount, QStringLiteral("two words"), secret);
    QByteArray large(9000, 's');
    m_service->add(kAccount, kKey, large);
    QVERIFY(large.isEmpty());
    QByteArray fine("SECRETsecret");
    m_service->add(QStringLiteral("paper-usdm"), kKey, fine); // no account that needs keys
    QVERIFY(m_asked.isEmpty());
    QCOMPARE(said.size(), 2);
    QVERIFY(!m_service->busy());
}

void TestKeyService::aFileOthersCanReadIsRefused()
{
    const QString path = m_folder.filePath(QStringLiteral("key.pem"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("-----BEGIN PRIVATE KEY-----\n" + (QByteArray::fromHex("302e020100300506032b657004220420") + QByteArray(32, 'k')).toBase64() + "\n-----END PRIVATE KEY-----\n");
    file.close();
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::ReadOther));
    service().read();
    QSignalSpy said(m_service.get(), &ui::KeyDesk::said);
    m_service->addFromFile(kAccount, kKey, path);
    QVERIFY(m_asked.isEmpty());
    QVERIFY(!said.last().at(1).toBool());
    QVERIFY(file.setPermissions(QFile::ReadOwner));
    m_service->addFromFile(kAccount, kKey, path);
    answer(kGood);
    QCOMPARE(rowOf(kAccount).kind, QStringLiteral("Ed25519"));
}

void TestKeyService::aKeptKeyIsChecked()
{
    QVERIFY(keychain::storeKeys(*m_store, QStringLiteral("live_limited-spot"), keysOf(kKey)));
    service().read();
    m_service->check(QStringLiteral("testnet-spot")); // there is none
    QVERIFY(m_asked.isEmpty());
    m_service->check(QStringLiteral("live_limited-spot"));
    QVERIFY(m_service->busy());
    QCOMPARE(m_asked.first().mode, Mode::LiveLimited);
    QCOMPARE(m_asked.first().market, Market::Spot);
    answer(kWithdraws);
    QVERIFY(!m_service->busy());
    QVERIFY(!rowOf(QStringLiteral("live_limited-spot")).checked->ready);
    QVERIFY(m_store->kept.contains(QStringLiteral("live_limited-spot"))); // checking takes nothing away
}

void TestKeyService::removedIsGone()
{
    service().read();
    QByteArray secret("SECRETsecret");
    m_service->add(kAccount, kKey, secret);
    answer(kGood);
    m_service->remove(kAccount);
    QVERIFY(m_store->kept.isEmpty());
    QCOMPARE(rowOf(kAccount).place, KeyPlace::None);
    QVERIFY(!rowOf(kAccount).checked);
    QVERIFY(!rowOf(kAccount).added);
}

void TestKeyService::theEnvironmentIsShownAndLeftAlone()
{
    const QString account = QStringLiteral("environment");
    service(std::optional(keysOf(kKey)));
    QCOMPARE(m_service->rows().size(), 7);
    QCOMPARE(rowOf(account).place, KeyPlace::Environment);
    QVERIFY(!rowOf(account).checkable); // of whom would it be asked?
    m_service->remove(account);
    QByteArray secret("SECRETsecret");
    m_service->add(account, kKey, secret);
    QVERIFY(m_asked.isEmpty() && m_store->kept.isEmpty());

    service(std::optional(keysOf(kKey, QStringLiteral("/home/ada/key.pem"))), std::pair(Mode::LiveFull, Market::Spot));
    QCOMPARE(rowOf(account).place, KeyPlace::File);
    QCOMPARE(rowOf(account).file, QStringLiteral("/home/ada/key.pem"));
    m_service->check(account);
    QCOMPARE(m_asked.first().mode, Mode::LiveFull);
    answer(kGood);
    QVERIFY(rowOf(account).checked->ready);
}

void TestKeyService::anEnvironmentThatCannotBeUsedIsSaid()
{
    service(base::failure(ErrorCode::Malformed, QStringLiteral("BINANCE_API_KEY is set without a secret.")));
    QCOMPARE(rowOf(QStringLiteral("environment")).place, KeyPlace::Unknown);
    QVERIFY(rowOf(QStringLiteral("environment")).trouble.contains(QStringLiteral("without a secret")));
}

void TestKeyService::oneThingAtATime()
{
    service().read();
    QByteArray first("SECRETsecret");
    m_service->add(kAccount, kKey, first);
    const int reads = m_store->reads;
    QByteArray second("SECRETsecret");
    m_service->add(QStringLiteral("testnet-spot"), kKey, second);
    m_service->read();
    m_service->remove(kAccount);
    QCOMPARE(m_asked.size(), 1);
    QCOMPARE(m_store->reads, reads);
    QVERIFY(second.isEmpty()); // wiped also where nobody takes it
    answer(kGood);
    QVERIFY(m_store->kept.contains(kAccount));
    m_service.reset(); // an answer that comes after it finds nobody
}

QTEST_GUILESS_MAIN(TestKeyService)
#include "tst_key_service.moc"
