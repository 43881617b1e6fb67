// What the window does about a person who looks away: the inactivity lock.
#include "ui/main_window.h"

#include "ui/lock/lock_dialog.h"
#include "ui/lock/lock_keeper.h"

#include <QMenu>

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

} // namespace bw::ui
