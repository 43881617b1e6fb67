// Keys typed or pasted by a person: nothing of them is shown.
#pragma once

#include "core/base/result.h"
#include "core/binance/secret.h"

namespace bw::app {

// Asks on standard error, reads from the terminal on standard input without echo. The form is that of keychain::readKeyText;
// a private key in PEM may be pasted with all its lines. Conflict: given up with Ctrl+C or Ctrl+D.
[[nodiscard]] base::Result<binance::Secret> askForKeys();

} // namespace bw::app
