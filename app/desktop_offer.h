// What the desktop of this run is given beside the engine.
#pragma once

#include "app/run_session.h"
#include "ui/desktop_services.h"

namespace bw::app {

// Without the configuration and the keys, which live where the run is served.
[[nodiscard]] ui::DesktopServices servicesOf(const RunOptions &options, const RunSession &session);

} // namespace bw::app
