// The main window's entries for what is chosen about the desktop itself.
#include "ui/main_window.h"

#include "ui/dialogs/bring_up.h"
#include "ui/dialogs/keys_window.h"
#include "ui/dialogs/settings_window.h"
#include "ui/dialogs/welcome_window.h"

#include <QMenuBar>
#include <QWindow>

namespace bw::ui {

namespace {

// Once, when the window can be seen for the first time: then the window manager has given it its place.
class OnceExposed final : public QObject
{
public:
    OnceExposed(QWindow &window, std::function<void()> then) : QObject(&window), m_window(window), m_then(std::move(then)) {}

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Expose && m_window.isExposed()) {
            m_window.removeEventFilter(this);
            QMetaObject::invokeMethod(this, [this] {
                m_then();
                deleteLater();
            }, Qt::QueuedConnection);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QWindow &m_window;
    std::function<void()> m_then;
};

} // namespace

void MainWindow::openSettings()
{
    bringUp(*this, [this] { return new SettingsWindow(m_client, m_services, this); });
}

void MainWindow::addPreferenceEntries(QMenu *file)
{
    QAction *settings = addEntry(file, [] { return tr("&Settings…"); });
    settings->setObjectName(QStringLiteral("settings"));
    settings->setMenuRole(QAction::PreferencesRole);
    settings->setShortcut(QKeySequence(QStringLiteral("Ctrl+,")));
    connect(settings, &QAction::triggered, this, &MainWindow::openSettings);
    file->addSeparator();
}

void MainWindow::openKeys()
{
    bringUp(*this, [this] { return new KeysWindow(m_client, m_services.keys, this); });
}

void MainWindow::addKeyEntry(QMenu *account)
{
    account->addSeparator();
    QAction *keys = addEntry(account, [] { return tr("&Keys…"); });
    keys->setObjectName(QStringLiteral("keys"));
    keys->setShortcut(QKeySequence(QStringLiteral("Ctrl+Alt+K")));
    connect(keys, &QAction::triggered, this, &MainWindow::openKeys);
}

void MainWindow::openWelcome()
{
    const auto *known = findChild<WelcomeWindow *>();
    const auto *shown = bringUp(*this, [this] { return new WelcomeWindow(m_client, m_services.keys, this, m_services.dualControl ? AsksName::Yes : AsksName::No); });
    if (shown != known) {
        connect(shown, &WelcomeWindow::keysRequested, this, &MainWindow::openKeys);
        connect(shown, &WelcomeWindow::modesRequested, this, &MainWindow::openModes);
    }
}

void MainWindow::welcomeOnceShown()
{
    if (windowHandle() && !windowHandle()->isExposed()) {
        windowHandle()->installEventFilter(new OnceExposed(*windowHandle(), [this] { openWelcome(); }));
    } else {
        openWelcome();
    }
}

// The last menu; whoever has more to say there finds it by its name.
void MainWindow::addWelcome(QMenu *help)
{
    QAction *welcome = addEntry(help, [] { return tr("&Welcome…"); });
    welcome->setObjectName(QStringLiteral("welcome"));
    welcome->setShortcut(QKeySequence(QStringLiteral("Ctrl+Alt+W")));
    connect(welcome, &QAction::triggered, this, &MainWindow::openWelcome);
}

} // namespace bw::ui
