// What a person chose about the desktop is kept, is in range, and never silences an emergency.
#include "ui/preferences.h"

#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace bw::ui;

class TestPreferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatWasChosenIsKept();
    void anEmergencyCannotBeMuted();
    void aLockIsInRange();
    void whatCannotBeReadIsNotSaid();
    void nothingNewTellsNobody();

private:
    QTemporaryDir m_folder;
};

void TestPreferences::init()
{
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    QFile::remove(m_folder.filePath(QStringLiteral("Breakwater/desktop.ini")));
    PreferenceStore::instance().readAgain();
}

void TestPreferences::whatWasChosenIsKept()
{
    const Preferences chosen{SchemeChoice::Light, GainHues::BlueOrange, false, {QStringLiteral("fill")}, true, 15, true, ChartRange::Month, ChartRange::Week, QStringLiteral("Ada")};
    PreferenceStore::instance().set(chosen);
    QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("Breakwater"), QStringLiteral("desktop")).sync();
    PreferenceStore::instance().readAgain();
    QCOMPARE(PreferenceStore::instance().now(), chosen);
    QVERIFY(QFile(m_folder.filePath(QStringLiteral("Breakwater/desktop.ini"))).size() > 0);
}

void TestPreferences::anEmergencyCannotBeMuted()
{
    Preferences wanted;
    wanted.mutedSounds = {QStringLiteral("emergency"), QStringLiteral("refusal")};
    PreferenceStore::instance().set(wanted);
    QCOMPARE(PreferenceStore::instance().now().mutedSounds, QSet<QString>{QStringLiteral("refusal")});
}

void TestPreferences::aLockIsInRange()
{
    Preferences wanted;
    wanted.lockAfterMinutes = kLongestLockMinutes + 1;
    PreferenceStore::instance().set(wanted);
    QCOMPARE(PreferenceStore::instance().now().lockAfterMinutes, kLongestLockMinutes);
    wanted.lockAfterMinutes = -5;
    PreferenceStore::instance().set(wanted);
    QCOMPARE(PreferenceStore::instance().now().lockAfterMinutes, 0);
}

void TestPreferences::whatCannotBeReadIsNotSaid()
{
    {
        QSettings kept(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("Breakwater"), QStringLiteral("desktop"));
        kept.setValue(QStringLiteral("desktop/scheme"), QStringLiteral("plaid"));
        kept.setValue(QStringLiteral("desktop/gain-hues"), 7);
        kept.setValue(QStringLiteral("desktop/equity-range"), QStringLiteral("age"));
        kept.setValue(QStringLiteral("desktop/statistics-range"), QStringLiteral("run"));
        kept.setValue(QStringLiteral("desktop/lock-after-minutes"), QStringLiteral("soon"));
        kept.setValue(QStringLiteral("desktop/muted-sounds"), QStringList{QStringLiteral("emergency")});
    }
    PreferenceStore::instance().readAgain();
    QCOMPARE(PreferenceStore::instance().now(), Preferences());
}

void TestPreferences::nothingNewTellsNobody()
{
    QSignalSpy told(&PreferenceStore::instance(), &PreferenceStore::changed);
    PreferenceStore::instance().set(PreferenceStore::instance().now());
    QCOMPARE(told.size(), 0);
    Preferences other = PreferenceStore::instance().now();
    other.sounds = !other.sounds;
    PreferenceStore::instance().set(other);
    QCOMPARE(told.size(), 1);
}

QTEST_MAIN(TestPreferences)
#include "tst_preferences.moc"
