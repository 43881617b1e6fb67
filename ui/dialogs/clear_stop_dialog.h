// Clearing the emergency stop: the checklist as it stands now, an approver and a reason. Whatever is not green is named
// on the button's side and recorded by the engine. Stays open with the error; closes when the engine says it is done.
// Screen thread.
#pragma once

#include "core/engine_client/engine_client.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QGridLayout;

namespace bw::ui {

class ClearStopDialog : public QDialog
{
    Q_OBJECT

public:
    ClearStopDialog(engine_client::EngineClient &client, QWidget *parent);

private:
    void build();
    QWidget *buildForm();
    void refresh();
    void showChecks();
    void send();
    void onReply(const engine_client::Reply &reply);

    engine_client::EngineClient &m_client;
    engine_client::CommandId m_pending = 0;
    QLabel *m_stopped = nullptr;
    QGridLayout *m_checks = nullptr;
    QList<QLabel *> m_marks;
    QList<QLabel *> m_titles;
    QList<QLabel *> m_details;
    int m_notGreen = 0;
    QLineEdit *m_approver = nullptr;
    QLineEdit *m_reason = nullptr;
    QLabel *m_message = nullptr;
    QPushButton *m_clear = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace bw::ui
