// The keychain of the desktop session: the Secret Service of GNOME and others, or KWallet, by QtKeychain.
// Needs an application object; runs an event loop of its own while it waits. Never falls back to a file in plain text.
// What passes through here is wiped as far as it is ours; the copies of the library and of the bus are not.
#pragma once

#include "core/keychain/key_store.h"

#include <chrono>

namespace bw::keychain {

class SystemKeyStore final : public KeyStore
{
public:
    // A locked keychain asks a person for its password meanwhile.
    explicit SystemKeyStore(std::chrono::milliseconds patience);

    [[nodiscard]] base::Result<binance::Secret> read(const QString &account) override;
    [[nodiscard]] base::Status write(const QString &account, const binance::Secret &text) override;
    [[nodiscard]] base::Status remove(const QString &account) override;

private:
    std::chrono::milliseconds m_patience;
};

} // namespace bw::keychain
