// The positions: what is held, how much of the balance, what protects it, and what to do about it.
// Screen thread. Works on the selected symbol, never on a row number: rows may come and go under the pointer.
#pragma once

#include "core/engine_client/engine_client.h"
#include "ui/presenters/position_presenter.h"

#include <QElapsedTimer>
#include <QHash>
#include <QWidget>

class QAction;
class QFrame;
class QLabel;
class QPushButton;

namespace bw::ui {

class ListFrame;
class ListOrder;
class PositionsModel;
class PositionsTable;
class ToneLabel;
class TotalsRow;

class PositionsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PositionsPanel(engine_client::EngineClient &client, QWidget *parent = nullptr);

    [[nodiscard]] trading::Symbol selected() const;
    void select(const trading::Symbol &symbol);
    [[nodiscard]] QList<QAction *> positionActions() const; // for the menu bar: the same as in the context menu
    [[nodiscard]] PositionsTable *table() const { return m_table; }
    [[nodiscard]] ListFrame *frame() const { return m_frame; }

Q_SIGNALS:
    void closeRequested(const bw::trading::Symbol &symbol);
    void placeStopRequested(const bw::trading::Symbol &symbol);
    void journalRequested(const bw::trading::Symbol &symbol);
    void selectionMoved(const bw::trading::Symbol &symbol);

private:
    void makeActions();
    void makeTable();
    [[nodiscard]] QWidget *makeBanner();
    [[nodiscard]] QWidget *makeActionBar();
    void refresh();
    void refreshActions();
    void run(const PositionAction &action, const QString &name);
    void showTotals();
    void onReply(const engine_client::Reply &reply);
    [[nodiscard]] PositionActions currentActions() const;

    engine_client::EngineClient &m_client;
    PositionsModel *m_model = nullptr;
    ListOrder *m_order = nullptr;
    PositionsTable *m_table = nullptr;
    TotalsRow *m_totals = nullptr;
    ListFrame *m_frame = nullptr;
    QFrame *m_banner = nullptr;
    QLabel *m_notice = nullptr;
    ToneLabel *m_message = nullptr;
    QPushButton *m_trim = nullptr;
    QPushButton *m_placeStop = nullptr;
    QPushButton *m_closeHalf = nullptr;
    QPushButton *m_close = nullptr;
    QAction *m_trimAction = nullptr;
    QAction *m_placeStopAction = nullptr;
    QAction *m_breakEvenAction = nullptr;
    QAction *m_closeHalfAction = nullptr;
    QAction *m_closeAction = nullptr;
    QAction *m_copyAction = nullptr;
    QAction *m_journalAction = nullptr;
    QHash<engine_client::CommandId, QString> m_pending; // number -> "Close half of BTCUSDT"
    QString m_lastName;                                 // two presses of one thing within two seconds are one
    QElapsedTimer m_sinceLast;
};

} // namespace bw::ui
