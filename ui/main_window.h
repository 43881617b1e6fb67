// The window: strip on top, positions with the ticket at their right, lists below, the chart beside them.
// A frame and the title carry the mode. Panels can be moved and resized; none can be torn off, because a torn-off window
// would have no emergency stop in it. Screen thread.
#pragma once

#include "core/engine_client/engine_client.h"
#include "ui/widgets/spoken.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>

class QAction;
class QDialog;
class QDockWidget;
class QMenu;
class QMenuBar;
class QTabWidget;

namespace bw::ui {

class LockKeeper;
class ListFrame;
class PositionsPanel;
class StatusStrip;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(engine_client::EngineClient &client, QWidget *parent = nullptr);

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

Q_SIGNALS:
    void left(); // a person closed it and it is gone: the program ends

public:

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
    static QAction *addEntry(QMenu *menu, const Saying &text);
    [[nodiscard]] static QString listTitle(int tab);
    QDockWidget *addPanel(const Saying &title, const QString &name, QWidget *panel, Qt::DockWidgetArea area);
    void addPersonEntries(QMenu *menu);
    void connectLists();
    void addListEntries(QMenu *view);
    void showDecisionsOf(const trading::Symbol &symbol, base::VenueTime by);
    [[nodiscard]] ListFrame *listInUse() const;
    void addWindows(QMenuBar *bar);
    void addLock(QMenu *view);
    void askWhetherToLeave(qsizetype open);
    void goIntoTray();
    void translateWindows();
    void addAsk(QMenu *menu, const Saying &text, const QString &keys, void (MainWindow::*open)(),
                const std::function<bool(const engine_client::Snapshot &)> &wanted);
    void addGoTo(QMenu *menu, const Saying &text, const QString &keys, const std::function<void()> &go);
    void openOnce(QDialog *dialog);
    void refreshMode();
    void restoreLayout();
    void keepLayout();

    engine_client::EngineClient &m_client;
    StatusStrip *m_strip = nullptr;
    PositionsPanel *m_positions = nullptr;
    QWidget *m_ticket = nullptr;
    QTabWidget *m_lists = nullptr;
    QDockWidget *m_ticketDock = nullptr;
    QDockWidget *m_listsDock = nullptr;
    QDockWidget *m_chartDock = nullptr;
    QMenu *m_account = nullptr;
    QList<QAction *> m_accountEntries;
    LockKeeper *m_lock = nullptr;
    std::function<bool()> m_thereIsATray;
    QList<QPointer<QWidget>> m_hidden; // with the window, in the tray
    bool m_inTray = false;
    bool m_leaving = false;
    int m_shownMode = 0; // none yet
};

} // namespace bw::ui
