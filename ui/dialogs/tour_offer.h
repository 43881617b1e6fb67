// Where this run is not the incident: offers a practice run of its own for the tour, and says what became of it. Not modal, with
// the emergency stop of this run in its corner. Closing it leaves the practice run open. Screen thread.
#pragma once

#include "ui/dialogs/side_window.h"
#include "ui/tour_run.h"

class QPushButton;

namespace bw::ui {

class TourOffer : public SideWindow
{
    Q_OBJECT

public:
    TourOffer(engine_client::EngineClient &client, TourRun &run, const QString &program, QWidget *parent);

protected:
    void retranslate() override;
    void refresh() override;

private:
    void make();

    TourRun &m_run;
    QString m_program;
    QString m_failure;
    bool m_ended = false;
    QLabel *m_what = nullptr;
    ToneLabel *m_state = nullptr;
    QPushButton *m_start = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace bw::ui
