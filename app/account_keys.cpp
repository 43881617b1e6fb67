#include "app/account_keys.h"

#include "core/keychain/system_key_store.h"
#include "core/trading/words.h"

namespace bw::app {

namespace {

constexpr std::chrono::seconds kForAService{5};
constexpr std::chrono::seconds kForAPerson{60};

} // namespace

QString accountName(safety::Mode mode, trading::Market market)
{
    return toWord(mode) + QLatin1Char('-') + toKey(market);
}

base::Result<std::optional<binance::Credentials>> environmentKeys()
{
    static const base::Result<std::optional<binance::Credentials>> taken = binance::takeCredentialsFromEnvironment();
    return taken;
}

std::unique_ptr<keychain::KeyStore> systemKeychain()
{
    const bool person = qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
    return std::make_unique<keychain::SystemKeyStore>(person ? kForAPerson : kForAService);
}

} // namespace bw::app
