// Placing or moving the protective stop of a position: trigger price, its distance, the loss if it is hit.
// Stays open with the reason when it is refused; closes when the stop works at the exchange. Screen thread.
#pragma once

#include "ui/dialogs/command_dialog.h"
#include "ui/presenters/stop_presenter.h"

namespace bw::ui {

class NumberField;

class PlaceStopDialog : public CommandDialog
{
    Q_OBJECT

public:
    PlaceStopDialog(engine_client::EngineClient &client, trading::Symbol symbol, QWidget *parent);

protected:
    void refresh() override;
    void submit() override;
    [[nodiscard]] bool endsWhenAccepted() const override { return true; } // an accepted stop works from then on

private:
    QWidget *buildTrigger();
    QLayout *buildChips(QWidget *box);
    void buildEffect();
    QLayout *buildBreakEven(QWidget *box);
    void showBreakEven(bool busy);
    void sendBreakEven();
    void applyDistance(trading::Ratio distance);

    trading::Symbol m_symbol;
    StopView m_view;
    QLabel *m_position = nullptr;
    QLabel *m_current = nullptr;
    NumberField *m_trigger = nullptr;
    ToneLabel *m_distance = nullptr;
    ToneLabel *m_loss = nullptr;
    QLabel *m_note = nullptr;
    QPushButton *m_breakEven = nullptr;
    QLabel *m_breakEvenWords = nullptr;
    QList<QPushButton *> m_chips;
};

} // namespace bw::ui
