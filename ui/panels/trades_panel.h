// Fills, newest on top. Screen thread.
#pragma once

#include "core/engine_client/engine_client.h"

#include <QWidget>

class QAction;
class QTableView;

namespace bw::ui {

class ListFrame;
class TotalsRow;
class TradesModel;

class TradesPanel : public QWidget
{
    Q_OBJECT

public:
    explicit TradesPanel(engine_client::EngineClient &client, QWidget *parent = nullptr);

Q_SIGNALS:
    void journalRequested(const bw::trading::Symbol &symbol, bw::base::VenueTime at, const bw::trading::ClientOrderId &order);

private:
    void refresh();
    void showTotals();
    void askJournal();

    engine_client::EngineClient &m_client;
    TradesModel *m_model = nullptr;
    QTableView *m_table = nullptr;
    ListFrame *m_frame = nullptr;
    TotalsRow *m_totals = nullptr;
    QAction *m_journal = nullptr;
};

} // namespace bw::ui
