// The window: strip on top, positions with the ticket at their right, lists below, the chart beside them.
// A frame and the title carry the mode. Panels can be moved, resized and torn off (panels/panel_dock.h). Screen thread.
#pragma once

#include "core/engine_client/engine_client.h"
#include "ui/desktop_services.h"
#include "ui/widgets/spoken.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>
#include <memory>

class QAction;
class QDialog;
class QMenu;
class QMenuBar;
class QTabWidget;

namespace bw::ui {

class LockKeeper;
class ListFrame;
class PanelDock;
class PositionsPanel;
class StatusStrip;
struct WindowLayout;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(engine_client::EngineClient &client, QWidget *parent = nullptr);
    ~MainWindow() override;

    void openCloseDialog(const trading::Symbol &symbol);
    void openPlaceStopDialog(const trading::Symbol &symbol);
    void openAdoptDialog(const QString &asset);
    void openClearDialog();
    void openBaselineDialog();
    void openFlowDialog();
    void openAmendDialog();
    void openLimits();
    void openModes();
    void openStatistics();
    void openLock();
    // Where the window may go on guarding without being seen; answers whether there is a tray now. Empty: there is none.
    void guardFromTray(std::function<bool()> thereIsATray) { m_thereIsATray = std::move(thereIsATray); }
    [[nodiscard]] bool isInTray() const { return m_inTray; }
    void comeForward(); // from the tray, from behind, from the task bar
    void openTour();
    void openDrill();

Q_SIGNALS:
    void left(); // a person closed it and it is gone: the program ends

public:
    void showAsItWas();                     // at the last end; and kept at the next. Called once
    bool saveLayout(const QString &name);   // false: not saved (layouts.h)
    void arrange(const WindowLayout &layout);
    void openSettings();
    void openKeys();
    void openWelcome();
    void welcomeOnceShown(); // as soon as this window has its place on the screen; what comes up before would be put anywhere

    void setServices(const DesktopServices &services); // begins the tour where the run is for it
    [[nodiscard]] StatusStrip *strip() const { return m_strip; }
    [[nodiscard]] PositionsPanel *positions() const { return m_positions; }
    [[nodiscard]] LockKeeper *lock() const { return m_lock; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void makeStripAndMenu();
    void makePanels();
    void fillMenus(QMenuBar *bar);
    void fillViewMenu(QMenu *view);
    void fillStopMenu(QMenu *stop);
    static QMenu *addMenu(QMenuBar *bar, const Saying &title);
    static QMenu *addSubMenu(QMenu *menu, const Saying &title);
    static QAction *addEntry(QMenu *menu, const Saying &text);
    [[nodiscard]] static QString listTitle(int tab);
    PanelDock *addPanel(const Saying &title, const QString &name, QWidget *panel, Qt::DockWidgetArea area);
    void addPersonEntries(QMenu *menu);
    void connectLists();
    void addListEntries(QMenu *view);
    void addOrderEntries(QMenu *menu);
    void showDecisionsOf(const trading::Symbol &symbol, base::VenueTime by, const trading::ClientOrderId &order);
    [[nodiscard]] ListFrame *listInUse() const;
    void addPreferenceEntries(QMenu *file);
    void addKeyEntry(QMenu *account);
    void addWelcome(QMenu *help);
    void addWindows(QMenuBar *bar);
    void addLock(QMenu *view);
    void askWhetherToLeave(qsizetype open);
    void goIntoTray();
    void addTour(QMenu *help);
    void addDrill(QMenu *stop);
    void beginTour();
    void translateWindows();
    void addAsk(QMenu *menu, const Saying &text, const QString &keys, void (MainWindow::*open)(),
                const std::function<bool(const engine_client::Snapshot &)> &wanted);
    void addGoTo(QMenu *menu, const Saying &text, const QString &keys, const std::function<void()> &go);
    void openOnce(QDialog *dialog);
    void refreshMode();
    void fillLayoutMenu(QMenu *menu);
    void addMove(QMenu *menu, PanelDock *dock, const Saying &text, const QString &keys);
    void addTearOff(QMenu *menu, PanelDock *dock, const Saying &text, const QString &keys);
    void watchScreens();
    void bringIntoSight();
    void rememberLayout() const;
    void nameLayouts();
    void askLayoutName();
    void askLayoutToDelete();
    [[nodiscard]] WindowLayout layoutNow(const QString &name) const;

    engine_client::EngineClient &m_client;
    DesktopServices m_services;
    StatusStrip *m_strip = nullptr;
    PositionsPanel *m_positions = nullptr;
    QWidget *m_ticket = nullptr;
    QTabWidget *m_lists = nullptr;
    PanelDock *m_ticketDock = nullptr;
    PanelDock *m_listsDock = nullptr;
    PanelDock *m_chartDock = nullptr;
    QMenu *m_account = nullptr;
    QList<QAction *> m_accountEntries;
    LockKeeper *m_lock = nullptr;
    std::function<bool()> m_thereIsATray;
    QList<QPointer<QWidget>> m_hidden; // with the window, in the tray
    bool m_inTray = false;
    bool m_keepsLayout = false;
    bool m_leaving = false;
    QList<QAction *> m_layoutEntries;       // one for each key
    std::unique_ptr<WindowLayout> m_usual;  // as it was built
    int m_shownMode = 0;                    // none yet
};

} // namespace bw::ui
