// Saying what money was that moved without an explanation: a transfer or a result of today, what follows from each, a name.
// Name and choice stand for the amount they were given under: with another amount both are asked for again. Screen thread.
#pragma once

#include "core/engine_client/command.h"
#include "ui/dialogs/command_dialog.h"

#include <optional>

class QButtonGroup;
class QRadioButton;

namespace bw::ui {

struct FlowChoice;

class ExplainFlowDialog : public CommandDialog
{
    Q_OBJECT

public:
    ExplainFlowDialog(engine_client::EngineClient &client, QWidget *parent);

protected:
    void refresh() override;
    void submit() override;

private:
    struct Choice
    {
        QRadioButton *button = nullptr;
        QLabel *follows = nullptr;
        QLabel *warning = nullptr;
    };

    Choice addChoice(QGridLayout *panel, const Saying &text, const QString &name);
    void buildFigures();
    void buildChoices();
    void withdrawWordOfOtherAmount();
    void forgetChoice();
    void showChoice(const Choice &choice, const FlowChoice &view, bool enabled);
    [[nodiscard]] std::optional<engine_client::FlowIs> chosen() const;

    std::optional<trading::Money> m_amountShown;
    QLabel *m_why = nullptr;
    ToneLabel *m_amount = nullptr;
    ToneLabel *m_since = nullptr;
    ToneLabel *m_today = nullptr;
    QButtonGroup *m_group = nullptr;
    Choice m_transfer;
    Choice m_result;
    QLineEdit *m_name = nullptr;
};

} // namespace bw::ui
