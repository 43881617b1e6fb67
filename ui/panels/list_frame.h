// What every list has around its table: the filter line, a row of totals where there is something to add up, the columns, the order,
// copying, and the rows as a file; by menu and by key. While a person is on the rows, with the pointer or with keys on what is chosen,
// no row moves (models/list_order.h). Screen thread.
#pragma once

#include "core/engine_client/engine_client.h"

#include <QWidget>

#include <functional>
#include <optional>

class QAction;
class QMenu;
class QTableView;

namespace bw::ui {

class ListBar;
class ListColumns;
class ListOrder;
class WaitingRows;

enum class ListKind {
    State = 1, // what is so now: a new row could push the row under the pointer away
    Log,       // newest on top, and shown there as it comes, as long as no pointer is on its rows and nobody sorts it
};

class ListFrame : public QWidget
{
    Q_OBJECT

public:
    struct Parts
    {
        QString name;          // "orders": of its file and of what is kept
        ListKind kind = ListKind::State;
        QTableView *table = nullptr;
        ListOrder *order = nullptr; // the table's model
        ListColumns *columns = nullptr;
    };

    ListFrame(engine_client::EngineClient &client, const Parts &parts, QWidget *totals = nullptr, QWidget *parent = nullptr);

    void showOnly(const QString &words);      // from elsewhere
    void openFilter();
    void askExport();
    void leaveKeysToWindow();                 // the window has those of the filter and the file, also where the keys are elsewhere
    void copyRows() const;                    // those that are chosen, as they are shown
    void setOwnEntries(const QList<QAction *> &own); // first in the menu; null: a line
    bool saveTo(const QString &path);         // false: nothing was written, and the line says why
    [[nodiscard]] ListOrder *order() const { return m_parts.order; }
    [[nodiscard]] ListColumns *columns() const { return m_parts.columns; }

Q_SIGNALS:
    void rowsShownChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void popUpMenu(const QPoint &at);
    void addToMenu(QMenu &menu);
    void makeActions();
    void nameActions();
    QAction *makeAction(const QString &name, const QString &keys, const std::function<void()> &run);
    bool onKey(const QKeyEvent &event);
    void judgeHold();
    void countSoon();
    void countRows();
    [[nodiscard]] int symbolColumn() const; // below zero: there is none
    void copyCell();
    void showOnlyThisSymbol();
    void sortBy(Qt::SortOrder order);
    [[nodiscard]] int currentColumn() const;

    engine_client::EngineClient &m_client;
    Parts m_parts;
    ListBar *m_bar = nullptr;
    WaitingRows *m_waiting = nullptr;
    QList<QAction *> m_own;
    std::optional<QPoint> m_pointer; // in the viewport
    bool m_counting = false; // soon
    bool m_keysOfWindow = false;
    QMenu *m_menu = nullptr; // while it is open
    QAction *m_copyCell = nullptr;
    QAction *m_copyRows = nullptr;
    QAction *m_filter = nullptr;
    QAction *m_onlyThis = nullptr;
    QAction *m_up = nullptr;
    QAction *m_down = nullptr;
    QAction *m_usual = nullptr;
    QAction *m_left = nullptr;
    QAction *m_right = nullptr;
    QAction *m_wider = nullptr;
    QAction *m_narrower = nullptr;
    QAction *m_export = nullptr;
};

} // namespace bw::ui
