// Fills, newest on top. Screen thread.
#pragma once

#include "core/engine_client/engine_client.h"

#include <QWidget>

class QTableView;

namespace bw::ui {

class TradesModel;

class TradesPanel : public QWidget
{
    Q_OBJECT

public:
    explicit TradesPanel(engine_client::EngineClient &client, QWidget *parent = nullptr);

private:
    void refresh();

    engine_client::EngineClient &m_client;
    TradesModel *m_model = nullptr;
    QTableView *m_table = nullptr;
};

} // namespace bw::ui
