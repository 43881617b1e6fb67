// Closing a position, all or part of it, with its effect before the press. Modal; follows the snapshots while open.
// Stays open with the reason when the exchange or the engine refuses; closes when the exit is done (a limit: accepted).
// Screen thread. The emergency stop in its corner works while it is open.
#pragma once

#include "ui/dialogs/command_dialog.h"
#include "ui/presenters/close_presenter.h"

class QButtonGroup;
class QComboBox;
class QRadioButton;
class QSlider;

namespace bw::ui {

class NumberField;

class CloseDialog : public CommandDialog
{
    Q_OBJECT

public:
    CloseDialog(engine_client::EngineClient &client, trading::Symbol symbol, QWidget *parent, int presetPercent = 100);

protected:
    void refresh() override;
    void submit() override;
    [[nodiscard]] bool endsWhenAccepted() const override; // a limit: it rests, the orders list shows it from here
    [[nodiscard]] QString failureText(const engine_client::Reply &reply) const override;

private:
    QWidget *buildQuantity();
    QLayout *buildShares(QWidget *box);
    QWidget *buildOrderKind();
    void buildReason(QWidget *box);
    void buildEffect();
    void applyPercent(int percent);
    void showView();
    void showBusy();
    [[nodiscard]] CloseInput input() const;

    trading::Symbol m_symbol;
    CloseView m_view;
    bool m_followAll = false; // 100 % was asked for: the number follows the position

    QLabel *m_position = nullptr;
    NumberField *m_quantity = nullptr;
    QSlider *m_slider = nullptr;
    QButtonGroup *m_percents = nullptr;
    QRadioButton *m_market = nullptr;
    QRadioButton *m_limit = nullptr;
    NumberField *m_price = nullptr;
    QComboBox *m_reason = nullptr;
    ToneLabel *m_effectPrice = nullptr;
    ToneLabel *m_effectPnl = nullptr;
    ToneLabel *m_effectLeft = nullptr;
    ToneLabel *m_effectStop = nullptr;
};

} // namespace bw::ui
