// The checks before an engine starts on an exchange that is not a paper exchange. Each is told on standard error.
#pragma once

#include "app/run_options.h"

namespace bw::app {

// Needs the application object; an event loop of its own. Conflict with one sentence when a check failed.
[[nodiscard]] base::Status checkAccount(const RunOptions &options);

} // namespace bw::app
