// The emergency stop above every box that is not built here: file names, a name that is asked for, questions and warnings, also those
// that a box of Qt opens by itself. A dialog that brings its own is left alone. One per engine client, which owns it. Screen thread.
// Reaches what Qt draws; the program turns the desktop's own dialogs off (Qt::AA_DontUseNativeDialogs).
#pragma once

#include "core/engine_client/engine_client.h"

#include <QObject>

class QDialog;

namespace bw::ui {

class BoxStop final : public QObject
{
    Q_OBJECT

public:
    // From now on, for every box of the program that is shown.
    static void watch(engine_client::EngineClient &client);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit BoxStop(engine_client::EngineClient &client);
    void furnish(QDialog &box);

    engine_client::EngineClient &m_client;
};

} // namespace bw::ui
