// A step on the ladder of modes as the API and the desktop take it: what the engine's picture says of it, and the attempt, which
// is written down before it is made. Thread: any. Failure: an outcome that is not made, with one sentence.
#pragma once

#include "core/api/access.h"

namespace bw::api {

[[nodiscard]] ladder::Facts factsOf(const engine_client::Snapshot &snapshot, bool stopped, bool alertsConfigured);

struct ModeStep
{
    safety::Mode from = safety::Mode::Paper;
    safety::Mode target = safety::Mode::Paper;
    QString approver;
    QString how;                     // "api", "desktop"
    QList<ladder::Check> checks;
};

struct StepOutcome
{
    bool made = false;
    bool kept = false;               // it could be written down
    const char *code = "";           // of what was not made: "not-kept", "not-ready"
    QString message;
};

// `now`: the newest picture, because the checks took their time; null: none. Whoever asks takes the step where it is made.
[[nodiscard]] StepOutcome writeStep(const ModeAccess &modes, const ModeStep &step, const engine_client::Snapshot *now, base::VenueTime at);

} // namespace bw::api
