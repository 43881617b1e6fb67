// Ctrl+Shift+F12 pressed anywhere on the screen, whoever has the keys: on an X server only. Elsewhere the chord is heard in the windows of
// the program alone (widgets/stop_trigger.h), and that is said. Screen thread.
#pragma once

#include "ui/chord/x11_keys.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace bw::ui {

enum class ChordReach {
    NotYet = 1,        // being asked for
    Screen,            // anywhere on this screen
    ScreenByAnother,   // another Breakwater holds it and passes the press on
    Taken,             // another program holds it: its press may reach nobody here, not even in our own windows
    WindowsOnly,       // this desktop lets no program hear a key in the windows of others
};

// For a person, in the language of now.
[[nodiscard]] QString chordSentence(ChordReach reach);

class ScreenChord final : public QObject
{
    Q_OBJECT

public:
    explicit ScreenChord(QObject *parent = nullptr);

    [[nodiscard]] ChordReach reach() const { return m_reach; }

Q_SIGNALS:
    void pressed();
    void reachChanged();

private:
    void take();

    std::unique_ptr<X11Keys> m_keys; // null: no X server
    QTimer m_again;                  // whoever holds it may end
    bool m_refused = false;          // the last time
    ChordReach m_reach = ChordReach::WindowsOnly;
};

} // namespace bw::ui
