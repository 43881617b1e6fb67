// Where the panels are: torn off, locked, kept for the next start, kept by name. Everything that is restored lands where it is seen.
#include "ui/dialogs/fit_screen.h"
#include "ui/layouts.h"
#include "ui/main_window.h"
#include "ui/panels/panel_dock.h"
#include "ui/panels/positions_panel.h"
#include "ui/panels/positions_table.h"
#include "ui/preferences.h"
#include "ui/widgets/stop_button.h"

#include <QGuiApplication>
#include <QInputDialog>
#include <QMenu>
#include <QMessageBox>
#include <QScreen>
#include <QTabWidget>

namespace bw::ui {

namespace {

constexpr int kPanelsVersion = 1;

QList<QRect> freeAreas()
{
    QList<QRect> areas;
    const QList<QScreen *> screens = QGuiApplication::screens();
    for (const QScreen *screen : screens) {
        areas.append(screen->availableGeometry());
    }
    return areas;
}

void bring(QWidget &window)
{
    const QRect frame = window.frameGeometry();
    const QRect seen = broughtIntoSight(frame, freeAreas());
    if (seen != frame) {
        window.setGeometry(QRect(seen.topLeft() + (window.geometry().topLeft() - frame.topLeft()), window.geometry().size() - (frame.size() - seen.size())));
    }
}

} // namespace

WindowLayout MainWindow::layoutNow(const QString &name) const
{
    return {name, saveGeometry(), saveState(kPanelsVersion), m_lists->currentIndex()};
}

void MainWindow::arrange(const WindowLayout &layout)
{
    restoreGeometry(layout.geometry);
    restoreState(layout.panels, kPanelsVersion);
    if (layout.list < m_lists->count()) {
        m_lists->setCurrentIndex(layout.list);
    }
    bringIntoSight();
}

void MainWindow::bringIntoSight()
{
    if (!isMaximized() && !isFullScreen()) {
        bring(*this);
    }
    const QList<PanelDock *> docks = findChildren<PanelDock *>();
    for (PanelDock *dock : docks) {
        if (dock->isFloating()) {
            bring(*dock);
        }
    }
}

// Shown first: a panel that was torn off would else be a window before the one that it belongs to, and lie below it.
void MainWindow::showAsItWas()
{
    fitToScreen(*this, size(), minimumSize()); // wider than the screen, the emergency stop would be beside it
    show();
    if (const auto last = LayoutStore().last()) {
        arrange(*last);
    }
    m_keepsLayout = true;
    // Also where a signal ends the program and nobody closes the window.
    connect(qApp, &QCoreApplication::aboutToQuit, this, &MainWindow::rememberLayout);
}

// In the tray a torn-off panel is hidden, which is not how it was left.
void MainWindow::rememberLayout() const
{
    if (m_keepsLayout && !m_inTray) {
        LayoutStore().keepLast(layoutNow({}));
    }
}

void MainWindow::watchScreens()
{
    const auto later = [this](QScreen *) { QMetaObject::invokeMethod(this, &MainWindow::bringIntoSight, Qt::QueuedConnection); };
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, later);
    connect(qGuiApp, &QGuiApplication::primaryScreenChanged, this, later);
    const auto lock = [this] {
        const QList<PanelDock *> docks = findChildren<PanelDock *>();
        for (PanelDock *dock : docks) {
            dock->setLocked(PreferenceStore::instance().now().layoutLocked);
        }
    };
    connect(&PreferenceStore::instance(), &PreferenceStore::changed, this, lock);
    lock();
    // A panel that goes takes the keys with it, and what is next in the window is the emergency stop.
    const QList<PanelDock *> docks = findChildren<PanelDock *>();
    for (PanelDock *dock : docks) {
        connect(dock, &QDockWidget::topLevelChanged, this, [this] {
            if (!focusWidget() || qobject_cast<StopButton *>(focusWidget())) {
                m_positions->table()->setFocus(Qt::OtherFocusReason);
            }
        });
    }
    m_usual = std::make_unique<WindowLayout>(layoutNow({}));
}

void MainWindow::addTearOff(QMenu *menu, PanelDock *dock, const Saying &text, const QString &keys)
{
    QAction *tear = addEntry(menu, text);
    tear->setCheckable(true);
    tear->setShortcut(QKeySequence(keys));
    connect(tear, &QAction::triggered, dock, [this, dock, tear](bool wanted) {
        dock->tearOff(wanted);
        tear->setChecked(dock->isFloating());
        bringIntoSight();
    });
    connect(dock, &QDockWidget::topLevelChanged, tear, &QAction::setChecked);
    const auto offer = [tear] { tear->setEnabled(!PreferenceStore::instance().now().layoutLocked); };
    connect(&PreferenceStore::instance(), &PreferenceStore::changed, tear, offer);
    offer();
}

// What the pointer does by dragging: right, below, left, and right again. A panel that is torn off comes back so.
void MainWindow::addMove(QMenu *menu, PanelDock *dock, const Saying &text, const QString &keys)
{
    QAction *move = addEntry(menu, text);
    move->setObjectName(dock->objectName() + QStringLiteral(".move"));
    move->setShortcut(QKeySequence(keys));
    connect(move, &QAction::triggered, dock, [this, dock] {
        dock->tearOff(false);
        const Qt::DockWidgetArea area = dockWidgetArea(dock);
        addDockWidget(area == Qt::RightDockWidgetArea ? Qt::BottomDockWidgetArea : area == Qt::BottomDockWidgetArea ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea, dock);
    });
    const auto offer = [move] { move->setEnabled(!PreferenceStore::instance().now().layoutLocked); };
    connect(&PreferenceStore::instance(), &PreferenceStore::changed, move, offer);
    offer();
}

void MainWindow::fillLayoutMenu(QMenu *menu)
{
    menu->setObjectName(QStringLiteral("layoutMenu"));
    addTearOff(menu, m_ticketDock, [] { return tr("Order ticket as a window"); }, QStringLiteral("Ctrl+Shift+F2"));
    addTearOff(menu, m_listsDock, [] { return tr("Lists as a window"); }, QStringLiteral("Ctrl+Shift+F3"));
    addTearOff(menu, m_chartDock, [] { return tr("Equity as a window"); }, QStringLiteral("Ctrl+Shift+F4"));
    addMove(menu, m_ticketDock, [] { return tr("Order ticket to another side"); }, QStringLiteral("Shift+F2"));
    addMove(menu, m_listsDock, [] { return tr("Lists to another side"); }, QStringLiteral("Shift+F3"));
    addMove(menu, m_chartDock, [] { return tr("Equity to another side"); }, QStringLiteral("Shift+F4"));
    QAction *lock = addEntry(menu, [] { return tr("Lock the panels"); });
    lock->setObjectName(QStringLiteral("lockPanels"));
    lock->setCheckable(true);
    lock->setShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+F5")));
    const auto show = [lock] { lock->setChecked(PreferenceStore::instance().now().layoutLocked); };
    connect(&PreferenceStore::instance(), &PreferenceStore::changed, lock, show);
    show();
    connect(lock, &QAction::triggered, this, [](bool locked) {
        Preferences wanted = PreferenceStore::instance().now();
        wanted.layoutLocked = locked;
        PreferenceStore::instance().set(wanted);
    });
    menu->addSeparator();
    addGoTo(menu, [] { return tr("As usual"); }, QStringLiteral("Ctrl+Alt+0"), [this] { arrange({{}, {}, m_usual->panels, m_lists->currentIndex()}); });
    for (int key = 1; key <= LayoutStore::kMost; ++key) {
        QAction *choose = menu->addAction(QString());
        choose->setObjectName(QStringLiteral("layout%1").arg(key));
        choose->setShortcut(QKeySequence(QStringLiteral("Ctrl+Alt+%1").arg(key)));
        connect(choose, &QAction::triggered, this, [this, key] {
            const QList<WindowLayout> named = LayoutStore().named();
            if (key <= named.size()) {
                arrange(named.at(key - 1));
            }
        });
        m_layoutEntries.append(choose);
    }
    menu->addSeparator();
    addGoTo(menu, [] { return tr("Save this layout…"); }, QStringLiteral("Ctrl+Shift+F6"), [this] { askLayoutName(); });
    menu->actions().constLast()->setObjectName(QStringLiteral("saveLayout"));
    addGoTo(menu, [] { return tr("Delete a layout…"); }, QStringLiteral("Ctrl+Shift+F7"), [this] { askLayoutToDelete(); });
    menu->actions().constLast()->setObjectName(QStringLiteral("deleteLayout"));
    nameLayouts();
}

void MainWindow::nameLayouts()
{
    const QList<WindowLayout> named = LayoutStore().named();
    for (qsizetype i = 0; i < m_layoutEntries.size(); ++i) {
        const bool there = i < named.size();
        m_layoutEntries.at(i)->setVisible(there);
        m_layoutEntries.at(i)->setText(there ? QString(named.at(i).name).replace(QLatin1Char('&'), QStringLiteral("&&")) : QString());
    }
}

bool MainWindow::saveLayout(const QString &name)
{
    const bool saved = LayoutStore().save(layoutNow(name));
    nameLayouts();
    return saved;
}

void MainWindow::askLayoutName()
{
    auto *ask = new QInputDialog(this);
    ask->setWindowTitle(tr("Save this layout"));
    ask->setLabelText(tr("Name (an existing one is replaced):"));
    QStringList names;
    const QList<WindowLayout> named = LayoutStore().named();
    for (const WindowLayout &one : named) {
        names.append(one.name);
    }
    ask->setComboBoxEditable(true);
    ask->setComboBoxItems(names.isEmpty() ? QStringList{tr("Day")} : names);
    ask->setOkButtonText(tr("Save"));
    connect(ask, &QInputDialog::textValueSelected, this, [this](const QString &name) {
        if (!saveLayout(name)) {
            auto *full = new QMessageBox(QMessageBox::Warning, tr("The layout was not saved"),
                                         name.trimmed().isEmpty() ? tr("It needs a name.") : tr("There are %n layouts, one for each key. Give the name of one of them, or delete one.", nullptr, LayoutStore::kMost),
                                         QMessageBox::Ok, this);
            full->setAttribute(Qt::WA_DeleteOnClose);
            full->open();
        }
    });
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->open();
}

void MainWindow::askLayoutToDelete()
{
    QStringList names;
    const QList<WindowLayout> named = LayoutStore().named();
    for (const WindowLayout &one : named) {
        names.append(one.name);
    }
    if (names.isEmpty()) {
        return;
    }
    auto *ask = new QInputDialog(this);
    ask->setWindowTitle(tr("Delete a layout"));
    ask->setLabelText(tr("Layout:"));
    ask->setComboBoxItems(names);
    ask->setOkButtonText(tr("Delete"));
    connect(ask, &QInputDialog::textValueSelected, this, [this](const QString &name) {
        LayoutStore().remove(name);
        nameLayouts();
    });
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->open();
}

} // namespace bw::ui
