// The checks before an engine starts on an exchange that is not a paper exchange. Each is told on standard error.
#pragma once

#include "app/run_options.h"
#include "core/binance/account_checks.h"

namespace bw::app {

// Fetches keys from the keychain where none are set. Needs the application object. One sentence where there are none.
[[nodiscard]] base::Status completeKeys(RunOptions &options);

// What is asked of the account that the options name. The clock outlives whoever asks.
[[nodiscard]] binance::AccountChecksConfig accountChecksConfig(const RunOptions &options, const base::Clock &clock);

// Needs the application object; an event loop of its own. Conflict with one sentence when a check failed.
[[nodiscard]] base::Status checkAccount(const RunOptions &options);

} // namespace bw::app
