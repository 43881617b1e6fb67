// Accepting the proposed start of a day that nobody saw begin: the figure as it stands now, what follows from it, a name.
// A name stands for the figure it was written under: with another figure it is asked for again. Screen thread.
#pragma once

#include "ui/dialogs/command_dialog.h"

#include <optional>

namespace bw::ui {

class AcceptBaselineDialog : public CommandDialog
{
    Q_OBJECT

public:
    AcceptBaselineDialog(engine_client::EngineClient &client, QWidget *parent);

protected:
    void refresh() override;
    void submit() override;

private:
    void buildFigures();
    void withdrawNameFromOtherFigure();

    std::optional<trading::Money> m_figureShown;
    QLabel *m_why = nullptr;
    ToneLabel *m_figure = nullptr;
    ToneLabel *m_equity = nullptr;
    ToneLabel *m_limit = nullptr;
    QLineEdit *m_name = nullptr;
};

} // namespace bw::ui
