// Where the program finds the keys of an account.
#pragma once

#include "core/keychain/key_store.h"
#include "core/safety/limits.h"
#include "core/trading/account.h"

#include <memory>

namespace bw::app {

// MODE-MARKET: the name of the account's folder and of its keys.
[[nodiscard]] QString accountName(safety::Mode mode, trading::Market market);

// Needs the application object. Waits longer where a person can be asked for the keychain's password.
[[nodiscard]] std::unique_ptr<keychain::KeyStore> systemKeychain();

} // namespace bw::app
