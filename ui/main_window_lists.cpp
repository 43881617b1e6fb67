// What the window does with its lists: from a position, an order or a trade to its decisions, and what the menu asks of the list in use.
#include "ui/main_window.h"

#include "ui/panels/decisions_panel.h"
#include "ui/panels/equity_panel.h"
#include "ui/panels/list_frame.h"
#include "ui/panels/orders_panel.h"
#include "ui/panels/panel_dock.h"
#include "ui/panels/positions_panel.h"
#include "ui/panels/ticket_panel.h"
#include "ui/panels/trades_panel.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>

namespace bw::ui {

void MainWindow::connectLists()
{
    connect(m_positions, &PositionsPanel::journalRequested, this, [this](const trading::Symbol &symbol) { showDecisionsOf(symbol, {}, {}); });
    connect(m_lists->findChild<OrdersPanel *>(), &OrdersPanel::journalRequested, this, &MainWindow::showDecisionsOf);
    connect(m_lists->findChild<TradesPanel *>(), &TradesPanel::journalRequested, this, &MainWindow::showDecisionsOf);
}

void MainWindow::showDecisionsOf(const trading::Symbol &symbol, base::VenueTime by, const trading::ClientOrderId &order)
{
    auto *decisions = m_lists->findChild<DecisionsPanel *>();
    m_lists->setCurrentWidget(decisions);
    decisions->showOf(symbol, by, order);
    decisions->setFocus(Qt::OtherFocusReason);
}

// The one with the keys in it, else the one that is shown below.
ListFrame *MainWindow::listInUse() const
{
    for (QWidget *widget = QApplication::focusWidget(); widget; widget = widget->parentWidget()) {
        if (auto *frame = qobject_cast<ListFrame *>(widget)) {
            return frame;
        }
    }
    return m_lists->currentWidget()->findChild<ListFrame *>();
}

// Under their own keys, which are heard in their list alone; from here they act on what is chosen there.
void MainWindow::addOrderEntries(QMenu *menu)
{
    menu->addSeparator();
    for (const char *name : {"cancelOrder", "adopt"}) { // holdings are there on spot only
        if (auto *action = m_lists->findChild<QAction *>(QLatin1String(name))) {
            menu->addAction(action);
        }
    }
    menu->addSeparator();
    // What the ticket offers there, where it does: their keys are always heard, the menu shows whether they do anything.
    const auto add = [this, menu](const Saying &text, const QString &keys, const char *name) {
        auto *button = m_ticket->findChild<QPushButton *>(QLatin1String(name));
        addGoTo(menu, text, keys, [button] {
            if (button->isVisible()) {
                button->click();
            }
        });
        QAction *entry = menu->actions().constLast();
        connect(menu, &QMenu::aboutToShow, entry, [entry, button] { entry->setEnabled(button->isVisible() && button->isEnabled()); });
        connect(menu, &QMenu::aboutToHide, entry, [entry] { QMetaObject::invokeMethod(entry, [entry] { entry->setEnabled(true); }, Qt::QueuedConnection); });
    };
    add([] { return tr("Set the leverage that the ticket offers"); }, QStringLiteral("Ctrl+Alt+V"), "setLeverage");
    add([] { return tr("Set the margin type that the ticket offers"); }, QStringLiteral("Ctrl+Alt+M"), "setMarginType");
}

void MainWindow::addListEntries(QMenu *view)
{
    view->addSeparator();
    addGoTo(view, [] { return tr("Filter the list…"); }, QStringLiteral("Ctrl+F"), [this] { listInUse()->openFilter(); });
    addGoTo(view, [] { return tr("Export the list as CSV…"); }, QStringLiteral("Ctrl+Shift+E"), [this] { listInUse()->askExport(); });
    auto *equity = m_chartDock->findChild<EquityPanel *>();
    addGoTo(view, [] { return tr("Export the equity as CSV…"); }, QStringLiteral("Ctrl+Alt+X"), [equity] { equity->askCsv(); });
    addGoTo(view, [] { return tr("Export the equity as PNG…"); }, QStringLiteral("Ctrl+Alt+P"), [equity] { equity->askPicture(); });
    const QList<ListFrame *> frames = m_lists->findChildren<ListFrame *>() << m_positions->frame();
    for (ListFrame *frame : frames) {
        frame->leaveKeysToWindow();
    }
}

} // namespace bw::ui
