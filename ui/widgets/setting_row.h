// One row of the ticket: leverage and margin type of its symbol, and the press that sets them. Screen thread.
#pragma once

#include "core/engine_client/engine_client.h"
#include "ui/presenters/setting_presenter.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace bw::ui {

class SettingRow : public QWidget
{
    Q_OBJECT

public:
    explicit SettingRow(engine_client::EngineClient &client, QWidget *parent = nullptr);

    void present(const trading::Symbol &symbol);

private:
    void set(const engine_client::CommandBody &body);
    void onReply(const engine_client::Reply &reply);
    void offer(QPushButton *button, const QString &label);

    engine_client::EngineClient &m_client;
    trading::Symbol m_symbol;
    SettingView m_view;
    engine_client::CommandId m_command = 0;   // sent, and not answered for good
    QLabel *m_state = nullptr;
    QPushButton *m_leverage = nullptr;
    QPushButton *m_marginType = nullptr;
    QLabel *m_answer = nullptr;
};

} // namespace bw::ui
