#include "ui/main_window.h"

#include "ui/appearance.h"
#include "ui/dialogs/accept_baseline_dialog.h"
#include "ui/dialogs/adopt_dialog.h"
#include "ui/dialogs/amend_reason_dialog.h"
#include "ui/dialogs/clear_stop_dialog.h"
#include "ui/dialogs/close_dialog.h"
#include "ui/dialogs/explain_flow_dialog.h"
#include "ui/dialogs/place_stop_dialog.h"
#include "ui/language_choice.h"
#include "ui/layouts.h"
#include "ui/panels/decisions_panel.h"
#include "ui/panels/equity_panel.h"
#include "ui/panels/events_panel.h"
#include "ui/panels/holdings_panel.h"
#include "ui/panels/orders_panel.h"
#include "ui/panels/panel_dock.h"
#include "ui/panels/positions_panel.h"
#include "ui/panels/positions_table.h"
#include "ui/panels/ticket_panel.h"
#include "ui/panels/trades_panel.h"
#include "ui/presenters/flow_presenter.h"
#include "ui/theme.h"
#include "ui/widgets/approval_bar.h"
#include "ui/widgets/box_stop.h"
#include "ui/widgets/panel_title.h"
#include "ui/widgets/status_strip.h"
#include "ui/widgets/stop_button.h"
#include "ui/widgets/stop_trigger.h"

#include <QApplication>
#include <QMenuBar>
#include <QPainter>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <array>

namespace bw::ui {

using trading::Symbol;

namespace {

constexpr int kFramePx = 4;
constexpr int kGapPx = 3;
const char *const kDialogName = "bwDialog";

enum class PanelShape { Whole = 1, BelowTitle };

QWidget *framed(QWidget *content, PanelShape shape)
{
    auto *outer = new QWidget;
    auto *inset = new QVBoxLayout(outer);
    inset->setContentsMargins(kGapPx, shape == PanelShape::Whole ? kGapPx : 0, kGapPx, kGapPx);
    auto *panel = new QFrame;
    panel->setProperty("role", shape == PanelShape::Whole ? QStringLiteral("panel") : QStringLiteral("panel-body"));
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(content);
    inset->addWidget(panel);
    return outer;
}

// A dock's title bar: part of the panel's frame, and what it is dragged by.
QWidget *titleBar(const Saying &title)
{
    auto *bar = new QWidget;
    auto *inset = new QVBoxLayout(bar);
    inset->setContentsMargins(kGapPx, kGapPx, kGapPx, 0);
    inset->addWidget(new PanelTitle(title));
    return bar;
}

} // namespace

MainWindow::MainWindow(engine_client::EngineClient &client, QWidget *parent)
    : QMainWindow(parent)
    , m_client(client)
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowIcon(Theme::icon(QStringLiteral("breakwater")));
    setContentsMargins(kFramePx, kFramePx, kFramePx, kFramePx);
    StopTrigger::of(client).watchKeys();
    BoxStop::watch(client);
    makePanels();
    makeStripAndMenu();
    connect(&client, &engine_client::EngineClient::snapshotChanged, this, &MainWindow::refreshMode);
    connect(m_strip, &StatusStrip::clearRequested, this, &MainWindow::openClearDialog);
    connect(m_strip, &StatusStrip::explainRequested, this, &MainWindow::openFlowDialog);
    connect(m_strip, &StatusStrip::amendRequested, this, &MainWindow::openAmendDialog);
    connect(m_positions, &PositionsPanel::closeRequested, this, &MainWindow::openCloseDialog);
    connect(m_positions, &PositionsPanel::placeStopRequested, this, &MainWindow::openPlaceStopDialog);
    connectLists();
    refreshMode();
    resize(1600, 960);
    setMinimumSize(1100, 700);
    watchScreens();
}

MainWindow::~MainWindow() = default;

// The strip and the menu are one block above every dock: nothing can be docked over it or scroll it away.
void MainWindow::makeStripAndMenu()
{
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *bar = new QMenuBar;
    bar->setNativeMenuBar(false); // part of the window, on every desktop
    column->addWidget(bar);
    m_strip = new StatusStrip(m_client);
    column->addWidget(m_strip);
    column->addWidget(new ApprovalBar(m_client));
    setMenuWidget(head);
    fillMenus(bar);
}

void MainWindow::makePanels()
{
    setDockNestingEnabled(true);
    setDockOptions(AllowNestedDocks | AllowTabbedDocks);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea); // the ticket needs the height: every rule stays in sight

    m_positions = new PositionsPanel(m_client);
    auto *centre = new QWidget;
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(titleBar([] { return tr("Positions"); }));
    column->addWidget(framed(m_positions, PanelShape::BelowTitle), 1);
    setCentralWidget(centre);

    m_ticket = new TicketPanel(m_client); // scrolls by itself on small screens; the strip never does
    m_ticketDock = addPanel([] { return tr("Order ticket"); }, QStringLiteral("ticketDock"), m_ticket, Qt::RightDockWidgetArea);

    m_lists = new QTabWidget;
    m_lists->setObjectName(QStringLiteral("lists"));
    m_lists->setDocumentMode(true);
    m_lists->addTab(new OrdersPanel(m_client), QString());
    m_lists->addTab(new TradesPanel(m_client), QString());
    m_lists->addTab(new DecisionsPanel(m_client), QString());
    m_lists->addTab(new EventsPanel(m_client), QString());
    if (engine_client::isSpot(*m_client.latest())) {
        auto *holdings = new HoldingsPanel(m_client);
        m_lists->addTab(holdings, QString());
        connect(holdings, &HoldingsPanel::adoptRequested, this, &MainWindow::openAdoptDialog);
    }
    spoken(m_lists, [this] {
        for (int tab = 0; tab < m_lists->count(); ++tab) {
            m_lists->setTabText(tab, listTitle(tab));
        }
        m_lists->setMinimumWidth(m_lists->tabBar()->sizeHint().width());
    });
    m_lists->setMinimumHeight(160);
    m_listsDock = addPanel([] { return tr("Orders, trades, decisions, events"); }, QStringLiteral("listsDock"), m_lists, Qt::BottomDockWidgetArea);

    auto *equity = new EquityPanel(m_client);
    m_chartDock = addPanel([] { return tr("Equity"); }, QStringLiteral("equityDock"), equity, Qt::BottomDockWidgetArea);
    splitDockWidget(m_listsDock, m_chartDock, Qt::Horizontal);
    resizeDocks({m_listsDock, m_chartDock}, {760, 400}, Qt::Horizontal);
    resizeDocks({m_listsDock}, {300}, Qt::Vertical);
    resizeDocks({m_ticketDock}, {425}, Qt::Horizontal);
}

// Of the lists in the order of their tabs; the last one is there on spot only.
QString MainWindow::listTitle(int tab)
{
    const std::array<QString, 5> titles{tr("Orders"), tr("Trades"), tr("Decisions"), tr("Events"), tr("Holdings")};
    return titles.at(static_cast<std::size_t>(tab));
}

PanelDock *MainWindow::addPanel(const Saying &title, const QString &name, QWidget *panel, Qt::DockWidgetArea area)
{
    const bool tabbed = panel == m_lists;
    const DockHead head = tabbed ? DockHead::Grip : area == Qt::BottomDockWidgetArea ? DockHead::GripAndTitle : DockHead::Title;
    auto *dock = new PanelDock(m_client, name, title, head, this);
    dock->setWidget(framed(panel, tabbed ? PanelShape::Whole : PanelShape::BelowTitle));
    addDockWidget(area, dock);
    return dock;
}

QMenu *MainWindow::addMenu(QMenuBar *bar, const Saying &title)
{
    QMenu *menu = bar->addMenu(QString());
    spoken(menu, [menu, title] { menu->setTitle(title.text()); });
    return menu;
}

QMenu *MainWindow::addSubMenu(QMenu *menu, const Saying &title)
{
    QMenu *sub = menu->addMenu(QString());
    spoken(sub, [sub, title] { sub->setTitle(title.text()); });
    return sub;
}

QAction *MainWindow::addEntry(QMenu *menu, const Saying &text)
{
    QAction *action = menu->addAction(QString());
    spoken(menu, [action, text] { action->setText(text.text()); });
    return action;
}

void MainWindow::addGoTo(QMenu *menu, const Saying &text, const QString &keys, const std::function<void()> &go)
{
    QAction *action = addEntry(menu, text);
    action->setShortcut(QKeySequence(keys));
    connect(action, &QAction::triggered, this, go);
}

void MainWindow::fillMenus(QMenuBar *bar)
{
    QMenu *file = addMenu(bar, QStringLiteral("&Breakwater"));
    addPreferenceEntries(file);
    addGoTo(file, [] { return tr("&Quit"); }, QStringLiteral("Ctrl+Q"), [this] { close(); });

    QMenu *position = addMenu(bar, [] { return tr("&Position"); });
    position->setToolTipsVisible(true);
    position->addActions(m_positions->positionActions());
    position->addSeparator();
    position->addActions(findChild<ApprovalBar *>()->actions());
    addOrderEntries(position);

    fillViewMenu(addMenu(bar, [] { return tr("&View"); }));
    addWindows(bar);
    fillStopMenu(addMenu(bar, [] { return tr("&Emergency"); }));
    QMenu *help = addMenu(bar, [] { return tr("&Help"); });
    help->setObjectName(QStringLiteral("helpMenu"));
    addWelcome(help);
    addTour(help);
}

void MainWindow::fillViewMenu(QMenu *view)
{
    addGoTo(view, [] { return tr("Positions"); }, QStringLiteral("Ctrl+1"), [this] {
        activateWindow();
        m_positions->table()->setFocus();
    });
    addGoTo(view, [] { return tr("Order ticket"); }, QStringLiteral("Ctrl+2"), [this] {
        m_ticket->window()->activateWindow();
        m_ticket->setFocus(Qt::ShortcutFocusReason); // its first field
    });
    for (int tab = 0; tab < m_lists->count(); ++tab) {
        addGoTo(view, [tab] { return listTitle(tab); }, QStringLiteral("Ctrl+%1").arg(tab + 3), [this, tab] {
            m_lists->setCurrentIndex(tab);
            m_lists->window()->activateWindow(); // they may be torn off
            m_lists->currentWidget()->setFocus(Qt::ShortcutFocusReason);
        });
    }
    addListEntries(view);
    view->addSeparator();
    fillLayoutMenu(addSubMenu(view, [] { return tr("La&youts"); }));
    addGoTo(view, [] { return tr("Dark or light"); }, QStringLiteral("Ctrl+Shift+D"), [] { chooseOtherScheme(); });

    QMenu *language = addSubMenu(view, [] { return tr("&Language"); });
    language->setObjectName(QStringLiteral("languageMenu"));
    fillLanguageMenu(*language);
    addLock(view);
}

void MainWindow::fillStopMenu(QMenu *stop)
{
    // The chord belongs to the event filter of StopTrigger, which also hears it in modal dialogs; here it is only shown.
    QAction *now = addEntry(stop, [] { return tr("Emergency stop: flatten all\tCtrl+Shift+F12"); });
    connect(now, &QAction::triggered, this, [this] { StopTrigger::of(m_client).fire(QStringLiteral("menu")); });
    stop->addSeparator();
    addAsk(stop, [] { return tr("Clear the stop…"); }, QStringLiteral("Ctrl+Alt+S"), &MainWindow::openClearDialog,
           [](const engine_client::Snapshot &s) { return s.state.state == safety::TradingState::Stopped; });
    addPersonEntries(stop);
    addDrill(stop);
}

// What the engine waits for a named person to say. With every picture, not when the menu opens: a disabled entry's key is
// dead, and the strip names these keys.
void MainWindow::addAsk(QMenu *menu, const Saying &text, const QString &keys, void (MainWindow::*open)(),
                        const std::function<bool(const engine_client::Snapshot &)> &wanted)
{
    QAction *ask = addEntry(menu, text);
    ask->setShortcut(QKeySequence(keys));
    connect(ask, &QAction::triggered, this, open);
    const auto offer = [this, ask, wanted] { ask->setEnabled(wanted(*m_client.latest())); };
    connect(&m_client, &engine_client::EngineClient::snapshotChanged, ask, offer);
    offer();
}

void MainWindow::addPersonEntries(QMenu *menu)
{
    using engine_client::Snapshot;
    addAsk(menu, [] { return tr("Accept the day's starting balance…"); }, QStringLiteral("Ctrl+Alt+B"), &MainWindow::openBaselineDialog,
           [](const Snapshot &s) { return s.daily.proposedBaseline.has_value(); });
    addAsk(menu, [] { return tr("Explain money that moved…"); }, QStringLiteral("Ctrl+Alt+E"), &MainWindow::openFlowDialog,
           [](const Snapshot &s) { return presentFlow(s).open; });
    addAsk(menu, [] { return tr("Say why it was stopped…"); }, QStringLiteral("Ctrl+Alt+R"), &MainWindow::openAmendDialog,
           [](const Snapshot &s) { return s.stop.record.engaged; });
}

// One dialog at a time: the double click that opened it must not open a second one below it.
void MainWindow::openOnce(QDialog *dialog)
{
    dialog->setObjectName(QLatin1String(kDialogName));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::openCloseDialog(const Symbol &symbol)
{
    if (!symbol.isEmpty() && !findChild<QDialog *>(QLatin1String(kDialogName))) {
        openOnce(new CloseDialog(m_client, symbol, this));
    }
}

void MainWindow::openPlaceStopDialog(const Symbol &symbol)
{
    if (!symbol.isEmpty() && !findChild<QDialog *>(QLatin1String(kDialogName))) {
        openOnce(new PlaceStopDialog(m_client, symbol, this));
    }
}

void MainWindow::openAdoptDialog(const QString &asset)
{
    if (!findChild<QDialog *>(QLatin1String(kDialogName))) {
        openOnce(new AdoptDialog(m_client, asset, this));
    }
}

void MainWindow::openClearDialog()
{
    if (!findChild<QDialog *>(QLatin1String(kDialogName))) {
        auto *dialog = new ClearStopDialog(m_client, this);
        dialog->setDualControl(m_services.dualControl);
        openOnce(dialog);
    }
}

void MainWindow::openBaselineDialog()
{
    if (!findChild<QDialog *>(QLatin1String(kDialogName))) {
        openOnce(new AcceptBaselineDialog(m_client, this));
    }
}

void MainWindow::openAmendDialog()
{
    if (!findChild<QDialog *>(QLatin1String(kDialogName))) {
        openOnce(new AmendReasonDialog(m_client, this));
    }
}

void MainWindow::openFlowDialog()
{
    if (!findChild<QDialog *>(QLatin1String(kDialogName))) {
        openOnce(new ExplainFlowDialog(m_client, this));
    }
}

void MainWindow::refreshMode()
{
    const safety::Mode mode = m_client.latest()->mode;
    if (static_cast<int>(mode) == m_shownMode) {
        return;
    }
    m_shownMode = static_cast<int>(mode);
    setWindowTitle(QStringLiteral("Breakwater · %1").arg(Theme::modeTitle(mode)));
    update();
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    QPainter painter(this);
    painter.setPen(QPen(Theme::modeColor(m_client.latest()->mode), kFramePx));
    painter.drawRect(QRectF(rect()).adjusted(kFramePx / 2.0, kFramePx / 2.0, -kFramePx / 2.0, -kFramePx / 2.0));
}

} // namespace bw::ui
