// Where the program finds the keys of an account.
#pragma once

#include "core/binance/credentials.h"
#include "core/keychain/key_store.h"
#include "core/safety/limits.h"
#include "core/trading/account.h"

#include <memory>

namespace bw::app {

// MODE-MARKET: the name of the account's folder and of its keys.
[[nodiscard]] QString accountName(safety::Mode mode, trading::Market market);

// BINANCE_API_KEY and its secret, taken out of the environment the first time and remembered: a run may begin again in another mode.
// Main thread.
[[nodiscard]] base::Result<std::optional<binance::Credentials>> environmentKeys();

// Needs the application object. Waits longer where a person can be asked for the keychain's password.
[[nodiscard]] std::unique_ptr<keychain::KeyStore> systemKeychain();

} // namespace bw::app
