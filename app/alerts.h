// The alerts that the environment asks for (docs/alerts.md). Read once; what is secret is wiped from it.
#pragma once

#include "core/alerts/alert_service.h"
#include "core/alerts/alert_settings.h"
#include "core/binance/credentials.h"
#include "core/engine/local_client.h"
#include "core/journal/data_directory.h"

namespace bw::app {

// Taken the first time and remembered: a run may begin again in another mode. Malformed: one sentence that names the variable.
[[nodiscard]] base::Result<alerts::AlertSettings> alertSettingsFromEnvironment();

// Whether somebody hears of what happens away from this screen.
[[nodiscard]] bool alertsAreConfigured();

// Null where nothing is wanted. client: detach() before it goes. keys: none of them is ever told.
[[nodiscard]] std::unique_ptr<alerts::AlertService> makeAlerts(const alerts::AlertSettings &settings, std::shared_ptr<const base::Clock> clock, engine::LocalClient &client,
                                                               std::shared_ptr<base::HaltLatch> latch, const std::optional<binance::Credentials> &keys,
                                                               const journal::DataDirectory &directory);

} // namespace bw::app
