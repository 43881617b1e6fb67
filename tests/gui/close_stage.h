// The close dialog before a scripted engine.
#pragma once

#include "fake_engine_client.h"
#include "panel_shots.h"
#include "scenes.h"

#include "ui/dialogs/close_dialog.h"
#include "ui/dialogs/placement.h"
#include "ui/dialogs/reason_memory.h"
#include "ui/widgets/stop_button.h"

#include <QComboBox>
#include <QCursor>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSlider>
#include <QWheelEvent>

namespace bw::test {

using engine_client::ClosePosition;
using engine_client::ReplyKind;
using trading::OrderType;
using trading::Price;
using trading::Quantity;
using trading::Symbol;

const Symbol kBtc(QStringLiteral("BTCUSDT"));

struct Stage
{
    explicit Stage(engine_client::Snapshot snapshot = scenes::calm(), int percent = 100, Symbol symbol = kBtc)
        : client(std::move(snapshot)), dialog(client, std::move(symbol), nullptr, percent)
    {
        dialog.show();
    }

    QPushButton *close() { return child<QPushButton>(dialog, "close"); }
    QLineEdit *quantity() { return child<QLineEdit>(dialog, "quantity"); }
    QLineEdit *price() { return child<QLineEdit>(dialog, "price"); }
    QComboBox *reason() { return child<QComboBox>(dialog, "reason"); }
    QString text(const char *name) { return plain(child<QLabel>(dialog, name)->text()); }
    void giveReason() { type(reason()->lineEdit(), "target reached"); }

    FakeEngineClient client;
    ui::CloseDialog dialog;
};

} // namespace bw::test
