// What happened, by severity; newest on top; below it whether the alerts arrive. Screen thread.
#pragma once

#include "core/engine_client/engine_client.h"

#include <QWidget>

class QTableView;

namespace bw::ui {

class EventsModel;
class ListFrame;
class ToneLabel;

class EventsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit EventsPanel(engine_client::EngineClient &client, QWidget *parent = nullptr);

private:
    void refresh();
    void showAlerts();

    engine_client::EngineClient &m_client;
    EventsModel *m_model = nullptr;
    QTableView *m_table = nullptr;
    ListFrame *m_frame = nullptr;
    ToneLabel *m_alerts = nullptr;
};

} // namespace bw::ui
