// The configuration of a run for the eyes of the desktop: what `breakwater config show` says of it.
#pragma once

#include "app/run_options.h"
#include "ui/desktop_services.h"

namespace bw::app {

// `taken`: what counts now; a file may have been read again since the start. Of the limits those of the mode, and what was set.
[[nodiscard]] ui::ConfigurationView configurationView(const RunOptions &options, const settings::Settings &taken);

} // namespace bw::app
