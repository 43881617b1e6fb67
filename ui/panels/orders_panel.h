// Working orders, regular and conditional, with cancel by menu, button or key. No confirmation: a cancel is asked for
// once, and what the engine answers is said below the table. Screen thread.
#pragma once

#include "core/engine_client/engine_client.h"

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;
class QTableView;

namespace bw::ui {

class ListFrame;
class OrdersModel;
struct OrderLine;

class OrdersPanel : public QWidget
{
    Q_OBJECT

public:
    explicit OrdersPanel(engine_client::EngineClient &client, QWidget *parent = nullptr);

Q_SIGNALS:
    void journalRequested(const bw::trading::Symbol &symbol, bw::base::VenueTime at, const bw::trading::ClientOrderId &order);

private:
    void makeActions();
    void refresh();
    void nameTheAction();
    void cancelSelected();
    void askJournal();
    [[nodiscard]] QList<OrderLine> chosen() const; // copies: an answer may change the rows while they are walked
    void onReply(const engine_client::Reply &reply);

    engine_client::EngineClient &m_client;
    OrdersModel *m_model = nullptr;
    QTableView *m_table = nullptr;
    ListFrame *m_frame = nullptr;
    QAction *m_cancel = nullptr;
    QAction *m_journal = nullptr;
    QPushButton *m_button = nullptr;
    QLabel *m_message = nullptr;
    QList<engine_client::CommandId> m_pending; // cancels whose end is not known yet
};

} // namespace bw::ui
