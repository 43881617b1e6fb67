// Spot: making part of a holding a position, by name: from then on it is counted, guarded and closed like any other.
// Stays open with the reason when it is refused. Screen thread.
#pragma once

#include "ui/dialogs/command_dialog.h"
#include "ui/presenters/adoption_presenter.h"

namespace bw::ui {

class NumberField;

class AdoptDialog : public CommandDialog
{
    Q_OBJECT

public:
    AdoptDialog(engine_client::EngineClient &client, QString asset, QWidget *parent);

protected:
    void refresh() override;
    void submit() override;

private:
    QWidget *buildAmount();
    void buildEffect();

    QString m_asset;
    AdoptionView m_view;
    QLabel *m_holding = nullptr;
    NumberField *m_amount = nullptr;
    QPushButton *m_all = nullptr;
    ToneLabel *m_value = nullptr;
    ToneLabel *m_ofBalance = nullptr;
    QLabel *m_note = nullptr;
    QLineEdit *m_name = nullptr;
};

} // namespace bw::ui
