#include "ui/chord/screen_chord.h"

#include <QCoreApplication>

namespace bw::ui {

namespace {

constexpr int kFirstAgainMs = 500; // the server may not have noticed yet that who held it has ended
constexpr int kAgainMs = 3000;

ChordReach reachOf(ChordHold hold)
{
    switch (hold) {
    case ChordHold::Ours:
        return ChordReach::Screen;
    case ChordHold::OfAnotherBreakwater:
        return ChordReach::ScreenByAnother;
    case ChordHold::OfAnotherProgram:
        return ChordReach::Taken;
    case ChordHold::NoSuchKey:
        break;
    }
    return ChordReach::WindowsOnly;
}

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ScreenChord)
};

} // namespace

QString chordSentence(ChordReach reach)
{
    switch (reach) {
    case ChordReach::NotYet:
        return Words::tr("Ctrl+Shift+F12 works in the windows of Breakwater. The desktop is being asked for it everywhere else.");
    case ChordReach::Screen:
        return Words::tr("Ctrl+Shift+F12 works everywhere on this screen: in other programs, and while Breakwater is minimised or in the tray.");
    case ChordReach::ScreenByAnother:
        return Words::tr("Ctrl+Shift+F12 works everywhere on this screen. Another Breakwater is running: in its windows it stops that one, in these this one, "
                         "and everywhere else both.");
    case ChordReach::Taken:
        return Words::tr("Another program holds Ctrl+Shift+F12 on this screen and gets the press instead, even in the windows of Breakwater. The red button, the tray's menu "
                         "and the command line work. Free the chord in that program; Breakwater then takes it by itself.");
    case ChordReach::WindowsOnly:
        break;
    }
    return Words::tr("Ctrl+Shift+F12 works in the windows of Breakwater only: this desktop lets no program hear a key in the windows of others.");
}

ScreenChord::ScreenChord(QObject *parent) : QObject(parent), m_keys(X11Keys::connectToServer())
{
    if (!m_keys) {
        return;
    }
    m_reach = ChordReach::NotYet;
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &ScreenChord::take);
    connect(m_keys.get(), &X11Keys::pressed, this, &ScreenChord::pressed);
    connect(m_keys.get(), &X11Keys::keysChanged, &m_again, [this] { m_again.start(0); }); // several come at once
    take();
}

void ScreenChord::take()
{
    const ChordReach now = reachOf(m_keys->take());
    const bool refused = now == ChordReach::Taken || now == ChordReach::ScreenByAnother;
    const bool sure = !refused || m_refused;
    if (refused) {
        m_again.start(sure ? kAgainMs : kFirstAgainMs);
    }
    m_refused = refused;
    if (sure && now != m_reach) {
        m_reach = now;
        Q_EMIT reachChanged();
    }
}

} // namespace bw::ui
