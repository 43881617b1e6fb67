// Closing a position, all or part of it, with its effect before the press. Modal; follows the snapshots while open.
// Stays open with the reason when the exchange or the engine refuses; closes when the exit is done (a limit: accepted).
// Screen thread. The emergency stop in its corner works while it is open.
#pragma once

#include "core/engine_client/engine_client.h"
#include "ui/presenters/close_presenter.h"

#include <QDialog>

class QButtonGroup;
class QComboBox;
class QLabel;
class QLayout;
class QPushButton;
class QRadioButton;
class QSlider;

namespace bw::ui {

class NumberField;
class ToneLabel;

class CloseDialog : public QDialog
{
    Q_OBJECT

public:
    CloseDialog(engine_client::EngineClient &client, trading::Symbol symbol, QWidget *parent, int presetPercent = 100);

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum class Busy { Yes = 1, No };

    void build();
    QWidget *buildQuantity();
    QLayout *buildShares(QWidget *box);
    QWidget *buildOrderKind();
    void buildReason(QWidget *box);
    QWidget *buildEffect();
    QWidget *buildBottom();
    void applyPercent(int percent);
    void refresh();
    void showView();
    void send();
    void onReply(const engine_client::Reply &reply);
    void setBusy(Busy busy);
    [[nodiscard]] CloseInput input() const;

    engine_client::EngineClient &m_client;
    trading::Symbol m_symbol;
    CloseView m_view;
    engine_client::CommandId m_pending = 0;  // 0: nothing on its way
    bool m_followAll = false;                // 100 % was asked for: the number follows the position
    bool m_placed = false;

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
    QLabel *m_message = nullptr;
    QPushButton *m_close = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace bw::ui
