// What opens the inactivity lock is kept as a salted slow hash alone, and changed only by who knows it.
#include "fake_engine_client.h"
#include "panel_shots.h"
#include "scenes.h"

#include "ui/lock/lock_dialog.h"
#include "ui/lock/passphrase.h"
#include "ui/preferences.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace bw;
using namespace bw::test;
using namespace bw::ui;

class LockPassphraseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Scheme::Dark); }
    void init();
    void onlyASlowHashIsKept();
    void theDialogKeepsWhatWasChosen();
    void theDialogAsksForThePassphraseOfNow();

private:
    QTemporaryDir m_folder;
};

void LockPassphraseTest::init()
{
    useOwnSettings(m_folder);
    QFile::remove(m_folder.filePath(QStringLiteral("Breakwater/lock.ini")));
    PreferenceStore::instance().set({});
}

void LockPassphraseTest::onlyASlowHashIsKept()
{
    QCOMPARE(passphrase::state(), passphrase::State::None);
    QVERIFY(passphrase::choose(QStringLiteral("correct horse")));
    const auto bytes = [] {
        QFile file(passphrase::path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray first = bytes();
    QVERIFY(first.contains("scrypt:14:8:1:"));
    QVERIFY(!first.contains("horse"));
    QVERIFY(!(QFileInfo(passphrase::path()).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup | QFileDevice::WriteOther)));
    QVERIFY(passphrase::matches(QStringLiteral("correct horse")));
    QVERIFY(!passphrase::matches(QStringLiteral("correct horsf")));
    QVERIFY(!passphrase::matches({}));
    QVERIFY(passphrase::choose(QStringLiteral("correct horse")));
    QVERIFY(bytes() != first); // another salt
    QVERIFY(passphrase::choose({}));
    QCOMPARE(passphrase::state(), passphrase::State::None);
}

void LockPassphraseTest::theDialogKeepsWhatWasChosen()
{
    FakeEngineClient client(scenes::calm());
    LockDialog dialog(client, nullptr);
    dialog.show();
    auto *keep = child<QPushButton>(dialog, "keepLock");
    child<QSpinBox>(dialog, "lockMinutes")->setValue(10);
    test::type(child<QLineEdit>(dialog, "newPassphrase"), "four words it is");
    QVERIFY(!keep->isEnabled());
    test::type(child<QLineEdit>(dialog, "againPassphrase"), "four words it was");
    QVERIFY(!keep->isEnabled());
    test::type(child<QLineEdit>(dialog, "againPassphrase"), "four words it is");
    QVERIFY(keep->isEnabled());
    keep->click();
    QVERIFY(!dialog.isVisible());
    QCOMPARE(PreferenceStore::instance().now().lockAfterMinutes, 10);
    QVERIFY(passphrase::matches(QStringLiteral("four words it is")));
}

void LockPassphraseTest::theDialogAsksForThePassphraseOfNow()
{
    QVERIFY(passphrase::choose(QStringLiteral("of now")));
    Preferences ten;
    ten.lockAfterMinutes = 10;
    PreferenceStore::instance().set(ten);
    FakeEngineClient client(scenes::calm());
    LockDialog dialog(client, nullptr);
    dialog.show();
    auto *keep = child<QPushButton>(dialog, "keepLock");
    child<QSpinBox>(dialog, "lockMinutes")->setValue(0);
    child<QCheckBox>(dialog, "noPassphrase")->setChecked(true);
    QVERIFY(!keep->isEnabled());
    test::type(child<QLineEdit>(dialog, "currentPassphrase"), "of then");
    keep->click();
    QVERIFY(dialog.isVisible());
    QCOMPARE(PreferenceStore::instance().now().lockAfterMinutes, 10);
    QCOMPARE(passphrase::state(), passphrase::State::Chosen);
    test::type(child<QLineEdit>(dialog, "currentPassphrase"), "of now");
    keep->click();
    QVERIFY(!dialog.isVisible());
    QCOMPARE(PreferenceStore::instance().now().lockAfterMinutes, 0);
    QCOMPARE(passphrase::state(), passphrase::State::None);
}

QTEST_MAIN(LockPassphraseTest)
#include "tst_lock_passphrase.moc"
