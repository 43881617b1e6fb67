// Every way the screen can stop ends here: button, key chord, dialog corner. One per engine client.
// Thread: the screen's. Latches before it returns and says how long that took; works while modal dialogs are open.
#pragma once

#include "ui/presenters/stop_progress_presenter.h"

#include "core/engine_client/engine_client.h"

#include <QElapsedTimer>
#include <QObject>

#include <optional>

namespace bw::ui {

class ScreenChord;

class StopTrigger : public QObject
{
    Q_OBJECT

public:
    [[nodiscard]] static StopTrigger &of(engine_client::EngineClient &client);

    // By the operator of this desktop; `way` is how it was pressed ("button", "key", "menu", "tray") and stands in the reason.
    // Asks the client even when it says that it is not armed: a press never costs anything, a missing one may.
    void fire(const QString &way);

    // Ctrl+Shift+F12 from now on, in every window of the program, also while a modal dialog is open; and on an X server in the windows
    // of everybody else.
    void watchKeys();
    // How far the chord reaches; null before watchKeys().
    [[nodiscard]] const ScreenChord *chord() const { return m_chord; }

    // The last press: kept until the engine showed the stop and then showed it cleared. A press that latched nothing
    // is kept for ten seconds, so that its failure can be read.
    [[nodiscard]] const std::optional<LocalStop> &local() const { return m_local; }

Q_SIGNALS:
    void fired(qint64 latchNanos);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit StopTrigger(engine_client::EngineClient &client);
    void onSnapshot();

    engine_client::EngineClient &m_client;
    std::optional<LocalStop> m_local;
    QElapsedTimer m_sincePress;
    bool m_engineSawIt = false;
    ScreenChord *m_chord = nullptr;
};

} // namespace bw::ui
