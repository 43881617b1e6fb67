// API keys of an account in a key store, and which keys count where there are several.
// An account is named as its folder is: MODE-MARKET, "testnet-usdm".
// Thread and failure: as the store.
#pragma once

#include "core/binance/credentials.h"
#include "core/keychain/key_store.h"

#include <optional>

namespace bw::keychain {

// The form in which keys are typed, piped and kept: the API key in the first line, its secret in the rest (an HMAC secret,
// or a private key in PEM). `origin` is for the sentences.
[[nodiscard]] base::Result<binance::Credentials> readKeyText(const binance::Secret &text, const QString &origin);

[[nodiscard]] base::Status storeKeys(KeyStore &store, const QString &account, const binance::Credentials &keys);
// Empty: none are kept for that account, or the keychain is locked and nobody opened it, which it tells as the same.
[[nodiscard]] base::Result<std::optional<binance::Credentials>> loadKeys(KeyStore &store, const QString &account);

// Those of the environment, where there are any; the store is not asked then. Else those of the store. None: NotFound with a
// sentence that names both ways; where the store failed, its code and that sentence with the store's.
[[nodiscard]] base::Result<binance::Credentials> chooseKeys(const std::optional<binance::Credentials> &fromEnvironment, KeyStore &store,
                                                            const QString &account);

// Enough to tell keys apart: four characters and "…", or "…" alone where that would be much of it.
[[nodiscard]] QString shownKey(const QString &apiKey);

} // namespace bw::keychain
