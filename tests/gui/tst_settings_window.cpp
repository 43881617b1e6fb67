// The settings: every choice counts at once and is kept, the emergency cannot be muted, and where the configuration came from is told.
#include "fake_engine_client.h"
#include "language_stage.h"
#include "scenes.h"

#include "ui/chord/screen_chord.h"
#include "ui/dialogs/reason_memory.h"
#include "ui/dialogs/settings_window.h"
#include "ui/language_choice.h"
#include "ui/main_window.h"
#include "ui/preferences.h"
#include "ui/widgets/stop_trigger.h"

#include <QCheckBox>
#include <QFile>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

using namespace bw;
using namespace bw::test;
using namespace bw::ui;

namespace {

ConfigurationView someConfiguration()
{
    return {QStringLiteral("/home/ada/breakwater.conf"), true,
            {{QStringLiteral("api.port"), QStringLiteral("8787"), QStringLiteral("--api-port"), false},
             {QStringLiteral("language"), QStringLiteral("system"), QString(), false},
             {QStringLiteral("limits.paper.position-size"), QStringLiteral("4 %"), QStringLiteral("breakwater.conf:12"), true},
             {QStringLiteral("symbols"), QString(), QString(), false}}};
}

} // namespace

class TestSettingsWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void looksAreChosen_data();
    void looksAreChosen();
    void whatChangesElsewhereIsShown();
    void theLanguageIsChosenHereToo();
    void soundsAreMutedByKind();
    void anEmergencyIsOutOfReach();
    void theLockIsSetAndTheWheelLeavesItAlone();
    void reasonsAreForgotten();
    void howFarTheChordReachesIsSaid();
    void originsAreTold();
    void originsThatNobodyTellsAreSaidToBeUnknown();
    void oneOfItFromTheMenu();
    void nothingIsCut();

private:
    template<typename T>
    T *in(const char *name)
    {
        T *found = m_window->findChild<T *>(QLatin1String(name));
        if (!found) {
            qFatal("there is no %s", name);
        }
        return found;
    }
    void page(int index) { in<QTabWidget>("pages")->setCurrentIndex(index); }
    static const Preferences &now() { return PreferenceStore::instance().now(); }

    QTemporaryDir m_folder;
    FakeEngineClient m_client{scenes::calm()};
    std::unique_ptr<SettingsWindow> m_window;
};

void TestSettingsWindow::init()
{
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    QFile::remove(m_folder.filePath(QStringLiteral("Breakwater/desktop.ini")));
    PreferenceStore::instance().readAgain();
    Theme::apply(*qApp, Scheme::Dark);
    m_window = std::make_unique<SettingsWindow>(m_client, DesktopServices{someConfiguration}, nullptr);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestSettingsWindow::looksAreChosen_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<int>("scheme");
    QTest::addColumn<int>("hues");
    QTest::newRow("dark") << "schemeDark" << int(SchemeChoice::Dark) << int(GainHues::GreenRed);
    QTest::newRow("light") << "schemeLight" << int(SchemeChoice::Light) << int(GainHues::GreenRed);
    QTest::newRow("red is gain") << "huesRedGreen" << int(SchemeChoice::AsTheDesktop) << int(GainHues::RedGreen);
    QTest::newRow("blue is gain") << "huesBlueOrange" << int(SchemeChoice::AsTheDesktop) << int(GainHues::BlueOrange);
}

void TestSettingsWindow::looksAreChosen()
{
    QFETCH(QString, button);
    QFETCH(int, scheme);
    QFETCH(int, hues);
    QVERIFY(in<QRadioButton>("schemeDesktop")->isChecked());
    m_window->findChild<QRadioButton *>(button)->click();
    QCOMPARE(int(now().scheme), scheme);
    QCOMPARE(int(now().hues), hues);
}

void TestSettingsWindow::whatChangesElsewhereIsShown()
{
    Preferences wanted;
    wanted.scheme = SchemeChoice::Light;
    wanted.doNotDisturb = true;
    wanted.lockAfterMinutes = 7;
    PreferenceStore::instance().set(wanted);
    QVERIFY(in<QRadioButton>("schemeLight")->isChecked());
    QVERIFY(in<QCheckBox>("doNotDisturb")->isChecked());
    QCOMPARE(in<QSpinBox>("lockMinutes")->value(), 7);
    QCOMPARE(now(), wanted); // showing it chose nothing
}

void TestSettingsWindow::theLanguageIsChosenHereToo()
{
    auto *language = in<QComboBox>("language");
    language->setCurrentIndex(language->findData(QStringLiteral("de")));
    Q_EMIT language->activated(language->currentIndex());
    QCOMPARE(language::asked(), QStringLiteral("de"));
    QCOMPARE(chosenLanguage(), QStringLiteral("de"));
    QCOMPARE(language->currentData().toString(), QStringLiteral("de"));
    speak(QStringLiteral("en"));
    QCoreApplication::processEvents(); // windows are told by an event
    QCOMPARE(language->currentData().toString(), QStringLiteral("en")); // said elsewhere
}

void TestSettingsWindow::soundsAreMutedByKind()
{
    page(1);
    auto *fill = in<QCheckBox>("sound-fill");
    QVERIFY(fill->isChecked() && fill->isEnabled());
    fill->click();
    in<QCheckBox>("sound-stop-hit")->click();
    QCOMPARE(now().mutedSounds, (QSet<QString>{QStringLiteral("fill"), QStringLiteral("stop-hit")}));
    fill->click();
    QCOMPARE(now().mutedSounds, QSet<QString>{QStringLiteral("stop-hit")});
    in<QCheckBox>("sounds")->click();
    QVERIFY(!now().sounds);
    QVERIFY(!fill->isEnabled());
    in<QCheckBox>("doNotDisturb")->click();
    QVERIFY(now().doNotDisturb);
}

void TestSettingsWindow::anEmergencyIsOutOfReach()
{
    page(1);
    auto *emergency = in<QCheckBox>("sound-emergency");
    in<QCheckBox>("sounds")->click();
    QTest::mouseClick(emergency, Qt::LeftButton);
    emergency->setFocus();
    QTest::keyClick(emergency, Qt::Key_Space);
    QVERIFY(emergency->isChecked());
    QVERIFY(!emergency->isEnabled());
    QVERIFY(emergency->text().contains(QStringLiteral("always")));
    QVERIFY(!now().mutedSounds.contains(QStringLiteral("emergency")));
}

void TestSettingsWindow::theLockIsSetAndTheWheelLeavesItAlone()
{
    page(1);
    auto *lock = in<QSpinBox>("lockMinutes");
    QCOMPARE(lock->text(), QStringLiteral("never"));
    in<QCheckBox>("sounds")->setFocus();
    const QPointF at(lock->rect().center());
    QWheelEvent turn(at, lock->mapToGlobal(at), {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(lock, &turn);
    QCOMPARE(now().lockAfterMinutes, 0);
    lock->setFocus();
    lock->selectAll();
    QTest::keyClicks(lock, QStringLiteral("15"));
    QCOMPARE(now().lockAfterMinutes, 0); // 1 is not a wish of whoever types 15
    QTest::keyClick(lock, Qt::Key_Return);
    QCOMPARE(now().lockAfterMinutes, 15);
    QVERIFY(m_window->isVisible()); // Enter ends the number, not the window
}

void TestSettingsWindow::reasonsAreForgotten()
{
    const ReasonMemory memory(QStringLiteral("close"));
    page(1);
    QVERIFY(!in<QPushButton>("forget")->isEnabled());
    memory.remember(QStringLiteral("target reached"));
    page(0);
    page(1);
    QVERIFY(in<QPushButton>("forget")->isEnabled());
    in<QPushButton>("forget")->click();
    QVERIFY(memory.load().isEmpty());
    QVERIFY(!in<QPushButton>("forget")->isEnabled());
}

// Without an X server nobody hears a key in other programs' windows, and nobody is told otherwise.
void TestSettingsWindow::howFarTheChordReachesIsSaid()
{
    page(2);
    QVERIFY2(in<QLabel>("chordReach")->text().contains(QStringLiteral("in the windows of Breakwater only")), qPrintable(in<QLabel>("chordReach")->text()));
    StopTrigger::of(m_client).watchKeys();
    QCOMPARE(StopTrigger::of(m_client).chord()->reach(), ChordReach::WindowsOnly);
    const SettingsWindow later(m_client, {}, nullptr);
    QVERIFY(later.findChild<QLabel *>(QStringLiteral("chordReach"))->text().contains(QStringLiteral("in the windows of Breakwater only")));
}

void TestSettingsWindow::originsAreTold()
{
    page(3);
    auto *table = in<QTableWidget>("origins");
    QCOMPARE(table->rowCount(), 4);
    QCOMPARE(table->item(0, 2)->text(), QStringLiteral("--api-port"));
    QCOMPARE(table->item(1, 2)->text(), QStringLiteral("default"));
    QCOMPARE(table->item(2, 3)->text(), QStringLiteral("when read again"));
    QCOMPARE(table->item(3, 1)->text(), QStringLiteral("—"));
    QVERIFY(in<QLabel>("originWords")->text().contains(QStringLiteral("/home/ada/breakwater.conf")));
    in<QCheckBox>("originSetOnly")->click();
    QCOMPARE(table->rowCount(), 2);
    in<QLineEdit>("originSearch")->setText(QStringLiteral("POSITION"));
    QCOMPARE(table->rowCount(), 1);
    in<QLineEdit>("originSearch")->setText(QStringLiteral("nowhere"));
    QVERIFY(in<QLabel>("originNone")->isVisible());
}

void TestSettingsWindow::originsThatNobodyTellsAreSaidToBeUnknown()
{
    SettingsWindow bare(m_client, {}, nullptr);
    QVERIFY(bare.findChild<QLabel *>(QStringLiteral("originWords"))->text().contains(QStringLiteral("not known")));
    QCOMPARE(bare.findChild<QTableWidget *>(QStringLiteral("origins"))->rowCount(), 0);
}

void TestSettingsWindow::oneOfItFromTheMenu()
{
    MainWindow window(m_client);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_Comma, Qt::ControlModifier);
    QCOMPARE(window.findChildren<SettingsWindow *>().size(), 1);
    window.findChild<QAction *>(QStringLiteral("settings"))->trigger();
    QCOMPARE(window.findChildren<SettingsWindow *>().size(), 1);
}

void TestSettingsWindow::nothingIsCut()
{
    for (int at = 0; at < 4; ++at) {
        page(at);
        QCoreApplication::processEvents();
        const QStringList cut = cutTexts(*m_window);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(QLatin1Char('\n'))));
    }
}

QTEST_MAIN(TestSettingsWindow)
#include "tst_settings_window.moc"
