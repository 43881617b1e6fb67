// Settings: the emergency stop of this desktop: how far its chord reaches. Screen thread.
#pragma once

#include "core/engine_client/engine_client.h"

#include <QWidget>

class QLabel;

namespace bw::ui {

class SettingsStopPage : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsStopPage(engine_client::EngineClient &client, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void refreshReach();

    engine_client::EngineClient &m_client;
    QLabel *m_chordTitle = nullptr;
    QLabel *m_reach = nullptr;
};

} // namespace bw::ui
