#include "app/chord_news.h"

#include "ui/chord/screen_chord.h"
#include "ui/widgets/stop_trigger.h"

namespace bw::app {

using ui::ChordReach;

void tellOfChord(engine_client::EngineClient &client, RunLog &log)
{
    const ui::ScreenChord *chord = ui::StopTrigger::of(client).chord();
    if (!chord) {
        return;
    }
    QObject::connect(chord, &ui::ScreenChord::reachChanged, chord, [chord, &log, taken = false]() mutable {
        if (chord->reach() == ChordReach::Taken) {
            log.tell(QStringLiteral("Another program holds Ctrl+Shift+F12 on this screen: the emergency stop is pressed with the button, the tray's menu or the command line."));
        } else if (taken) {
            log.tell(QStringLiteral("Ctrl+Shift+F12 is free again and presses the emergency stop."));
        }
        taken = chord->reach() == ChordReach::Taken;
    });
}

} // namespace bw::app
