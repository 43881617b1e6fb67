// Entries from outside the desktop that wait for a person: the oldest, who asks, how long it waits, and the two answers.
// Hidden while none waits. Screen thread.
#pragma once

#include "core/engine_client/engine_client.h"

#include <QFrame>
#include <QTimer>

class QAction;
class QLabel;
class QPushButton;

namespace bw::ui {

class ApprovalBar : public QFrame
{
    Q_OBJECT

public:
    explicit ApprovalBar(engine_client::EngineClient &client, QWidget *parent = nullptr);

private:
    void makeEntries();
    void refresh();
    void answer(bool approve);

    engine_client::EngineClient &m_client;
    trading::ClientOrderId m_shown;
    trading::ClientOrderId m_answered;    // pressed already
    QTimer m_settled;                     // another entry came into sight: a press meant for the one before must not hit it
    QLabel *m_text = nullptr;
    QPushButton *m_approve = nullptr;
    QPushButton *m_decline = nullptr;
    QAction *m_approveEntry = nullptr;    // of the window's menu: the same press, by key
    QAction *m_declineEntry = nullptr;
};

} // namespace bw::ui
