// The line about the alerts: who gets them, and whether they arrive. Pure.
#pragma once

#include "core/engine_client/alerts_view.h"
#include "ui/presenters/tone.h"

namespace bw::ui {

// Empty text: no alerts are wanted. A receiver that is not reached is an alarm, whatever the others are.
[[nodiscard]] Toned presentAlerts(const engine_client::AlertsView *view);

} // namespace bw::ui
