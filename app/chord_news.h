// Says, once each time it happens, that another program holds the chord of the emergency stop, and that it is ours again. Screen thread.
#pragma once

#include "app/run_log.h"
#include "core/engine_client/engine_client.h"

namespace bw::app {

// After the window was made; the log outlives the client.
void tellOfChord(engine_client::EngineClient &client, RunLog &log);

} // namespace bw::app
