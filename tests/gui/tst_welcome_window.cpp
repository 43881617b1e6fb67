// The first start: paper by one press, met once, in nobody's way, and found again in the help menu.
#include "fake_engine_client.h"
#include "language_stage.h"
#include "scenes.h"

#include "ui/dialogs/keys_window.h"
#include "ui/dialogs/mode_window.h"
#include "ui/dialogs/welcome_window.h"
#include "ui/first_start.h"
#include "ui/main_window.h"
#include "ui/theme.h"
#include "ui/widgets/stop_button.h"

#include <QFile>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace bw;
using namespace bw::test;
using namespace bw::ui;

class TestWelcomeWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_main.reset(); }
    void whoIsWelcomed_data();
    void whoIsWelcomed();
    void enterIsPaperNow();
    void leavingItIsAnAnswerToo();
    void keysAndModesAreOpenedFromIt();
    void theLastPageEndsInTheTerminal();
    void theEmergencyStopWorksInAndBesideIt();
    void itIsFoundAgainInTheHelpMenu();
    void inAnotherModeNobodyIsToldThatItIsPaper();
    void nothingIsCut();

private:
    WelcomeWindow *window() { return m_main->findChild<WelcomeWindow *>(); }
    QPushButton *button(const char *name) { return window()->findChild<QPushButton *>(QLatin1String(name)); }
    [[nodiscard]] int page() { return window()->findChild<QStackedWidget *>(QStringLiteral("pages"))->currentIndex(); }

    QTemporaryDir m_folder;
    FakeEngineClient m_client{scenes::calm()};
    std::unique_ptr<MainWindow> m_main;
};

void TestWelcomeWindow::init()
{
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("Breakwater"), QStringLiteral("desktop")).clear();
    Theme::apply(*qApp, Scheme::Dark);
    m_client.stops.clear();
    m_client.sent.clear();
    m_main = std::make_unique<MainWindow>(m_client);
    m_main->show();
    m_main->openWelcome();
    QVERIFY(QTest::qWaitForWindowExposed(window()));
}

void TestWelcomeWindow::whoIsWelcomed_data()
{
    QTest::addColumn<bool>("modeSaid");
    QTest::addColumn<bool>("dataThere");
    QTest::addColumn<bool>("before");
    QTest::addColumn<bool>("wanted");
    QTest::newRow("somebody new") << false << false << false << true;
    QTest::newRow("who says a mode") << true << false << false << false;
    QTest::newRow("who has traded here") << false << true << false << false;
    QTest::newRow("who was welcomed, and moved the data away") << false << false << true << false;
}

void TestWelcomeWindow::whoIsWelcomed()
{
    QFETCH(bool, modeSaid);
    QFETCH(bool, dataThere);
    QFETCH(bool, before);
    QFETCH(bool, wanted);
    if (before) {
        rememberWelcome();
    }
    QCOMPARE(wantsWelcome({modeSaid, dataThere}), wanted);
}

void TestWelcomeWindow::enterIsPaperNow()
{
    QVERIFY(!wasWelcomed());
    QTest::keyClick(window(), Qt::Key_Return);
    QTRY_VERIFY(!window());
    QVERIFY(wasWelcomed());
    QVERIFY(m_client.sent.isEmpty()); // the paper exchange already runs
    QVERIFY(m_main->isVisible());
}

void TestWelcomeWindow::leavingItIsAnAnswerToo()
{
    window()->close();
    QTRY_VERIFY(!window());
    QVERIFY(wasWelcomed());
}

void TestWelcomeWindow::keysAndModesAreOpenedFromIt()
{
    QVERIFY(!button("back")->isVisible());
    button("setUp")->click();
    QCOMPARE(page(), 1);
    button("openKeys")->click();
    QVERIFY(m_main->findChild<KeysWindow *>());
    button("openModes")->click();
    QVERIFY(m_main->findChild<ModeWindow *>());
    button("back")->click();
    QCOMPARE(page(), 0);
}

void TestWelcomeWindow::theLastPageEndsInTheTerminal()
{
    button("setUp")->click();
    button("next")->click();
    QCOMPARE(page(), 2);
    QVERIFY(window()->findChild<QLabel *>(QStringLiteral("alerts"))->text().contains(QStringLiteral("no alerts")));
    QTest::keyClick(window(), Qt::Key_Return);
    QTRY_VERIFY(!window());
    QVERIFY(wasWelcomed());
}

void TestWelcomeWindow::theEmergencyStopWorksInAndBesideIt()
{
    QVERIFY(!window()->isModal());
    auto *stop = window()->findChild<StopButton *>();
    QVERIFY(stop && stop->isVisible());
    QTest::mouseClick(stop, Qt::LeftButton);
    QCOMPARE(m_client.stops.size(), 1);
    QTest::keyClick(window(), Qt::Key_F12, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(m_client.stops.size(), 2);
}

void TestWelcomeWindow::itIsFoundAgainInTheHelpMenu()
{
    window()->close();
    QTRY_VERIFY(!window());
    auto *again = m_main->findChild<QAction *>(QStringLiteral("welcome"));
    again->trigger();
    QVERIFY(window());
    again->trigger();
    QCOMPARE(m_main->findChildren<WelcomeWindow *>().size(), 1);
}

void TestWelcomeWindow::inAnotherModeNobodyIsToldThatItIsPaper()
{
    QVERIFY(button("paper")->text().contains(QStringLiteral("paper")));
    engine_client::Snapshot live = scenes::calm();
    live.mode = safety::Mode::LiveFull;
    m_client.publish(live);
    QVERIFY(!button("paper")->text().contains(QStringLiteral("paper")));
    QVERIFY(window()->findChild<QLabel *>(QStringLiteral("paperNote"))->text().contains(QStringLiteral("LIVE FULL")));
    m_client.publish(scenes::calm());
}

void TestWelcomeWindow::nothingIsCut()
{
    for (const char *next : {"setUp", "next", ""}) {
        QCoreApplication::processEvents();
        const QStringList cut = cutTexts(*window());
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(QLatin1Char('\n'))));
        if (*next) {
            button(next)->click();
        }
    }
}

QTEST_MAIN(TestWelcomeWindow)
#include "tst_welcome_window.moc"
