// What happened, by severity; newest on top. Screen thread.
#pragma once

#include "core/engine_client/engine_client.h"

#include <QWidget>

class QTableView;

namespace bw::ui {

class EventsModel;

class EventsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit EventsPanel(engine_client::EngineClient &client, QWidget *parent = nullptr);

private:
    void refresh();

    engine_client::EngineClient &m_client;
    EventsModel *m_model = nullptr;
    QTableView *m_table = nullptr;
};

} // namespace bw::ui
