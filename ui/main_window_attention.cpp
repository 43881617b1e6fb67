// What the window does about a person who looks away: the inactivity lock, leaving, guarding from the tray.
#include "ui/main_window.h"

#include "ui/lock/lock_dialog.h"
#include "ui/lock/lock_keeper.h"

#include <QApplication>
#include <QCloseEvent>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

#include <utility>

namespace bw::ui {

void MainWindow::addLock(QMenu *view)
{
    m_lock = new LockKeeper(m_client, std::make_shared<base::SystemClock>(), this);
    view->addSeparator();
    addGoTo(view, [] { return tr("Lock now"); }, QStringLiteral("Ctrl+Alt+L"), [this] { m_lock->lock(); });
    addGoTo(view, [] { return tr("Inactivity lock…"); }, QStringLiteral("Ctrl+Alt+Shift+L"), [this] { openLock(); });
}

void MainWindow::openLock()
{
    if (!findChild<QDialog *>(QStringLiteral("bwDialog"))) {
        openOnce(new LockDialog(m_client, this));
    }
}

// With a position open, leaving is a decision: nothing guards it while the program is away.
void MainWindow::closeEvent(QCloseEvent *event)
{
    const qsizetype open = m_client.latest()->positions.size();
    if (m_lock->locked() || (open > 0 && !m_leaving)) {
        event->ignore();
        if (!m_lock->locked() && !findChild<QDialog *>(QStringLiteral("bwDialog"))) {
            askWhetherToLeave(open);
        }
        return;
    }
    QMainWindow::closeEvent(event);
    Q_EMIT left();
}

namespace {

QString unprotectedNames(const engine_client::Snapshot &snapshot)
{
    QStringList names;
    for (const engine_client::PositionRow &row : snapshot.positions) {
        if (row.guard != engine_client::GuardState::Protected) {
            names.append(row.position.symbol.text());
        }
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

// Offers only what works: without a tray there is nothing to come back from.
void MainWindow::askWhetherToLeave(qsizetype open)
{
    const QString bare = unprotectedNames(*m_client.latest());
    auto *ask = new QMessageBox(QMessageBox::Warning, tr("Leave with open positions?"),
                                bare.isEmpty() ? tr("Open positions: %1.").arg(open) : tr("Open positions: %1. WITHOUT A PROTECTIVE STOP: %2.").arg(open).arg(bare),
                                QMessageBox::NoButton, this);
    ask->setInformativeText(tr("Protective stops stay at the exchange. Nothing replaces a stop, watches the daily loss or answers "
                               "to the emergency stop while Breakwater is not running."));
    QPushButton *stay = ask->addButton(tr("Stay"), QMessageBox::RejectRole);
    QPushButton *guard = m_thereIsATray && m_thereIsATray() ? ask->addButton(tr("Keep guarding in the tray"), QMessageBox::YesRole) : nullptr;
    QPushButton *leave = ask->addButton(tr("Leave, stops stay at the exchange"), QMessageBox::AcceptRole);
    ask->setDefaultButton(stay);
    ask->setEscapeButton(stay);
    connect(ask, &QMessageBox::buttonClicked, this, [this, guard, leave](const QAbstractButton *pressed) {
        if (pressed == leave) {
            m_leaving = true;
            close();
        } else if (guard && pressed == guard) {
            goIntoTray();
        }
    });
    openOnce(ask);
}

// Nothing is left on the screen whose closing could be taken for the program's end.
void MainWindow::goIntoTray()
{
    rememberLayout();
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (window == this || !window->isVisible() || !window->parentWidget() || window->objectName() == QLatin1String("bwDialog")) {
            continue;
        }
        if (qobject_cast<QDialog *>(window)) {
            window->close();
        } else { // a panel that was torn off comes back with the window
            window->hide();
            m_hidden.append(window);
        }
    }
    m_inTray = true;
    hide();
}

void MainWindow::comeForward()
{
    m_inTray = false;
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    const QList<QPointer<QWidget>> hidden = std::exchange(m_hidden, {});
    for (const QPointer<QWidget> &window : hidden) {
        if (window) {
            window->show();
        }
    }
    raise();
    activateWindow();
}

} // namespace bw::ui
