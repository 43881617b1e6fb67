// When the program locks itself, and what opens it again. Screen thread.
#pragma once

#include "ui/dialogs/command_dialog.h"

class QCheckBox;
class QSpinBox;

namespace bw::ui {

class LockDialog final : public CommandDialog
{
    Q_OBJECT

public:
    LockDialog(engine_client::EngineClient &client, QWidget *parent);

protected:
    void refresh() override;
    void submit() override;

private:
    QLineEdit *addSecret(QGridLayout *form, const Line &line);
    void addMinutes(QGridLayout *form);
    [[nodiscard]] QString problem() const;

    QSpinBox *m_minutes = nullptr;
    QLineEdit *m_current = nullptr; // null: none is chosen so far
    QLineEdit *m_fresh = nullptr;
    QLineEdit *m_again = nullptr;
    QCheckBox *m_none = nullptr;
};

} // namespace bw::ui
