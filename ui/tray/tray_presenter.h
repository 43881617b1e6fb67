// What the icon in the tray says: one of four states, and a few lines for who points at it. Pure.
#pragma once

#include "core/engine_client/snapshot.h"

namespace bw::ui {

enum class TrayLook {
    Normal = 1,
    ReduceOnly,
    Stopped,   // latched; whatever else is known
    Stale,     // not ready, no path, a silent engine: nothing can be said of now
};

enum class Privacy { Open = 1, Locked };

struct TrayView
{
    TrayLook look = TrayLook::Stale;
    QString state;   // "Reduce only"
    QString tip;     // lines; without a figure while the program is locked

    friend bool operator==(const TrayView &, const TrayView &) = default;
};

[[nodiscard]] TrayView presentTray(const engine_client::Snapshot &snapshot, base::Millis engineSilence, Privacy privacy);

} // namespace bw::ui
