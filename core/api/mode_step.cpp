#include "core/api/mode_step.h"

namespace bw::api {

ladder::Facts factsOf(const engine_client::Snapshot &snapshot, bool stopped, bool alertsConfigured)
{
    ladder::Facts facts;
    facts.from = snapshot.mode;
    facts.flat = engine_client::isFlat(snapshot);
    facts.stopped = stopped;
    facts.alertsConfigured = alertsConfigured;
    return facts;
}

StepOutcome writeStep(const ModeAccess &modes, const ModeStep &step, const engine_client::Snapshot *now, base::VenueTime at)
{
    const bool flatStill = now && engine_client::isFlat(*now).value_or(false);
    const bool made = flatStill && ladder::isReady(step.checks);
    if (const base::Status kept = modes.keep({at, step.from, step.target, step.approver, step.how, made, step.checks}); !kept) {
        return {false, false, "not-kept", kept.error().message};
    }
    if (!made) {
        return {false, true, "not-ready", QStringLiteral("Not switched to %1: %2.").arg(toWord(step.target), flatStill ? QStringLiteral("a check failed") : QStringLiteral("the account is not flat"))};
    }
    return {true, true, "", QStringLiteral("Ending in order; it starts again in %1.").arg(toWord(step.target))};
}

} // namespace bw::api
