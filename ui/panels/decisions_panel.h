// What was allowed or refused, by which rule, with the numbers; newest on top. Screen thread.
#pragma once

#include "core/engine_client/engine_client.h"

#include <QWidget>

class QTableView;

namespace bw::ui {

class DecisionsModel;

class DecisionsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DecisionsPanel(engine_client::EngineClient &client, QWidget *parent = nullptr);

private:
    void refresh();

    engine_client::EngineClient &m_client;
    DecisionsModel *m_model = nullptr;
    QTableView *m_table = nullptr;
};

} // namespace bw::ui
