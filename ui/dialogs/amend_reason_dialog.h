// Saying afterwards why it was stopped: who and why, recorded beside what the stop began with. Both stand for the stop they
// were written under: another one asks again. Screen thread.
#pragma once

#include "ui/dialogs/command_dialog.h"

#include <optional>

namespace bw::ui {

class AmendReasonDialog : public CommandDialog
{
    Q_OBJECT

public:
    AmendReasonDialog(engine_client::EngineClient &client, QWidget *parent);

protected:
    void refresh() override;
    void submit() override;

private:
    void withdrawWordsOfOtherStop();

    std::optional<std::uint64_t> m_epochShown;
    QLabel *m_stopped = nullptr;
    QLineEdit *m_reason = nullptr;
    QLineEdit *m_name = nullptr;
};

} // namespace bw::ui
