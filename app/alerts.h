// The alerts that the environment asks for: TELEGRAM_BOT_TOKEN and TELEGRAM_CHAT_ID. Read once and wiped from it.
#pragma once

#include "core/alerts/alert_service.h"

namespace bw::app {

// Null where nothing is asked for. Malformed where one of the two is missing.
[[nodiscard]] base::Result<std::unique_ptr<alerts::AlertService>> alertsFromEnvironment(std::shared_ptr<const base::Clock> clock);

} // namespace bw::app
