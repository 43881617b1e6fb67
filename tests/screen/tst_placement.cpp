// Where windows and dialogs come up under a window manager, which would put them elsewhere: over the window that they belong to.
#include "tests/gui/fake_engine_client.h"
#include "tests/gui/scenes.h"
#include "tests/screen/x_server.h"
#include "ui/dialogs/side_window.h"
#include "ui/main_window.h"
#include "ui/theme.h"

#include <QMessageBox>
#include <QSettings>
#include <QTemporaryDir>
#include <QWindow>

using namespace bw;
using namespace bw::test;

class PlacementOnScreen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_client = std::make_unique<FakeEngineClient>(scenes::incident());
        m_window = std::make_unique<ui::MainWindow>(*m_client);
        m_window->setGeometry(430, 240, 1100, 700);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_VERIFY(m_window->geometry().left() > 300); // the window manager has put it there
    }
    void cleanup()
    {
        m_window.reset();
        m_client.reset();
    }

    void overItsOwner_data()
    {
        QTest::addColumn<int>("which");
        for (const char *name : {"welcome", "settings", "limits", "modes", "statistics", "keys", "close dialog", "amend dialog", "question"}) {
            QTest::newRow(name) << static_cast<int>(m_row++);
        }
    }
    void overItsOwner()
    {
        QFETCH(int, which);
        const std::array<std::function<void()>, 9> opens{[this] { m_window->openWelcome(); }, [this] { m_window->openSettings(); }, [this] { m_window->openLimits(); },
                                                         [this] { m_window->openModes(); }, [this] { m_window->openStatistics(); }, [this] { m_window->openKeys(); },
                                                         [this] { m_window->openCloseDialog(scenes::symbol("ETHUSDT")); }, [this] { m_window->openAmendDialog(); },
                                                         [this] { m_window->close(); }};
        opens.at(static_cast<std::size_t>(which))();
        const auto *opened = m_window->findChild<QDialog *>();
        QVERIFY(opened);
        QVERIFY(QTest::qWaitForWindowExposed(const_cast<QDialog *>(opened)));
        QTRY_VERIFY2(isOver(*opened), qPrintable(QStringLiteral("%1,%2 %3x%4").arg(opened->x()).arg(opened->y()).arg(opened->width()).arg(opened->height())));
    }

    // The window manager has not placed the main window yet when the program asks for the welcome.
    void atTheFirstStart()
    {
        m_window = std::make_unique<ui::MainWindow>(*m_client);
        m_window->resize(1100, 700);
        m_window->show();
        m_window->welcomeOnceShown();
        const ui::SideWindow *welcome = nullptr;
        QTRY_VERIFY((welcome = m_window->findChild<ui::SideWindow *>()) && welcome->windowHandle() && welcome->windowHandle()->isExposed());
        QVERIFY(m_window->windowHandle()->isExposed());
        QTRY_VERIFY2(isOver(*welcome), qPrintable(QStringLiteral("%1,%2 beside %3,%4").arg(welcome->x()).arg(welcome->y()).arg(m_window->x()).arg(m_window->y())));
    }

private:
    // The middles meet, but for the frame that the window manager draws and what the edge of the screen pushes back.
    [[nodiscard]] bool isOver(const QWidget &opened) const
    {
        constexpr int kFramePx = 40;
        const QPoint apart = opened.frameGeometry().center() - m_window->frameGeometry().center();
        const QRect screen = m_window->screen()->availableGeometry();
        return std::abs(apart.x()) <= kFramePx && std::abs(apart.y()) <= kFramePx && screen.contains(opened.geometry());
    }

    std::size_t m_row = 0;
    std::unique_ptr<FakeEngineClient> m_client;
    std::unique_ptr<ui::MainWindow> m_window;
};

int main(int argc, char **argv)
{
    bw::test::XServer server;
    int code = 1;
    {
        QApplication application(argc, argv);
        QTemporaryDir folder; // preferences of its own
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
        bw::ui::Theme::apply(application, bw::ui::Scheme::Dark);
        PlacementOnScreen test;
        code = QTest::qExec(&test, argc, argv);
    }
    return code;
}

#include "tst_placement.moc"
