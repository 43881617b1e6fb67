// What a person chose about the desktop itself: looks, sounds, quiet, the lock. One home for all of it, kept for the next start
// (Breakwater/desktop.ini of the user's configuration folder). Nothing in it loosens a safety limit: those are the engine's.
// Thread: the screen's.
#pragma once

#include "ui/chart_range.h"
#include "ui/theme.h"

#include <QObject>
#include <QSet>

namespace bw::ui {

enum class SchemeChoice { AsTheDesktop = 1, Dark, Light };

struct Preferences
{
    SchemeChoice scheme = SchemeChoice::AsTheDesktop;
    GainHues hues = GainHues::GreenRed;
    bool sounds = true;
    QSet<QString> mutedSounds;  // words of the kinds of sound; the emergency cannot be muted and is dropped from it
    bool doNotDisturb = false;  // no sound, no notification, no window in front; never for an emergency
    int lockAfterMinutes = 0;   // 0: never; 1 .. 480 without a key or a pointer
    bool layoutLocked = false;  // panels stay where they are
    ChartRange equityRange = ChartRange::Run;
    ChartRange statisticsRange = ChartRange::Quarter; // never the run alone
    QString operatorName;       // who works here (operator_name.h); empty: the desktop's user

    bool operator==(const Preferences &) const = default;
};

inline constexpr int kLongestLockMinutes = 480;

// The program's one set of preferences. What cannot be read in the file counts as not said.
class PreferenceStore final : public QObject
{
    Q_OBJECT

public:
    static PreferenceStore &instance();

    [[nodiscard]] const Preferences &now() const { return m_now; }
    void set(const Preferences &wanted); // kept at once; `changed` only where something did
    void readAgain();                    // from the file, for a test with a folder of its own

Q_SIGNALS:
    void changed();

private:
    PreferenceStore();

    Preferences m_now;
};

} // namespace bw::ui
