// Clearing the emergency stop: the checklist as it stands now, an approver and a reason. Whatever is not green is named
// on the button's side and recorded by the engine. Stays open with the error; closes when the engine says it is done.
// Screen thread.
#pragma once

#include "ui/dialogs/command_dialog.h"

namespace bw::ui {

class ClearStopDialog : public CommandDialog
{
    Q_OBJECT

public:
    ClearStopDialog(engine_client::EngineClient &client, QWidget *parent);

    void setDualControl(bool on); // whoever stopped cannot approve

protected:
    void refresh() override;
    void submit() override;

private:
    void showChecks();
    [[nodiscard]] bool refuseTheirOwn(const base::LatchRecord &record);

    QLabel *m_stopped = nullptr;
    QGridLayout *m_checks = nullptr;
    QList<QLabel *> m_marks;
    QList<QLabel *> m_titles;
    QList<QLabel *> m_details;
    int m_notGreen = 0;
    bool m_dualControl = false;
    bool m_refusedTheirOwn = false;
    QLineEdit *m_approver = nullptr;
    QLineEdit *m_reason = nullptr;
};

} // namespace bw::ui
