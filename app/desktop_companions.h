// What the desktop of this run may start beside itself.
#pragma once

#include "app/run_session.h"
#include "ui/companions.h"

namespace bw::app {

[[nodiscard]] ui::Companions companionsOf(const RunOptions &options, const RunSession &session);

} // namespace bw::app
