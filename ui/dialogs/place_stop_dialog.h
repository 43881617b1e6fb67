// Placing or moving the protective stop of a position: trigger price, its distance, the loss if it is hit.
// Stays open with the reason when it is refused; closes when the stop works at the exchange. Screen thread.
#pragma once

#include "core/engine_client/engine_client.h"
#include "ui/presenters/stop_presenter.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace bw::ui {

class NumberField;
class ToneLabel;

class PlaceStopDialog : public QDialog
{
    Q_OBJECT

public:
    PlaceStopDialog(engine_client::EngineClient &client, trading::Symbol symbol, QWidget *parent);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *buildTrigger();
    QWidget *buildEffect();
    QWidget *buildBottom();
    void applyDistance(trading::Ratio distance);
    void refresh();
    void send();
    void onReply(const engine_client::Reply &reply);

    engine_client::EngineClient &m_client;
    trading::Symbol m_symbol;
    StopView m_view;
    engine_client::CommandId m_pending = 0;
    bool m_placed = false;
    QLabel *m_position = nullptr;
    QLabel *m_current = nullptr;
    NumberField *m_trigger = nullptr;
    ToneLabel *m_distance = nullptr;
    ToneLabel *m_loss = nullptr;
    QLabel *m_note = nullptr;
    QLabel *m_message = nullptr;
    QList<QPushButton *> m_chips;
    QPushButton *m_place = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace bw::ui
