// Settings: the emergency stop of this desktop: how far its chord reaches, and whose name a press is recorded with. Screen thread.
#pragma once

#include "core/engine_client/engine_client.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace bw::ui {

class SettingsStopPage : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsStopPage(engine_client::EngineClient &client, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeOperator(QVBoxLayout *column);
    void retranslate();
    void refreshReach();

    engine_client::EngineClient &m_client;
    QLabel *m_chordTitle = nullptr;
    QLabel *m_reach = nullptr;
    QLabel *m_operatorTitle = nullptr;
    QLabel *m_operatorLabel = nullptr;
    QLabel *m_operatorNote = nullptr;
};

} // namespace bw::ui
