// API keys: from the environment or a file, looked at before anything is signed with them.
// Source: outward contract, configuration and secrets; safety contract, I11.
// Thread: the main thread, before others start (the process environment is read and changed).
// Failure: one sentence that names where the key came from and repeats nothing of it.
#pragma once

#include "core/base/result.h"
#include "core/binance/signer.h"

#include <QString>

#include <optional>

namespace bw::binance {

struct Credentials
{
    QString apiKey;
    Secret secret;                    // an HMAC secret, or a private key in PEM
    KeyKind kind = KeyKind::Hmac;
    QString origin;                   // where it came from: "the environment", "/path/to/key.pem"
};

// BINANCE_API_KEY with BINANCE_API_SECRET or BINANCE_PRIVATE_KEY_FILE. Empty: none of the three is set. The secret is
// taken out of the process environment, so that no child inherits it.
[[nodiscard]] base::Result<std::optional<Credentials>> takeCredentialsFromEnvironment();

// To the end of an open file or pipe; `what` begins the sentence of a failure ("Standard input").
[[nodiscard]] base::Result<Secret> readSecret(int descriptor, const QString &what);

// A private key in PEM. Refused where anybody but its owner may read it (Unauthorized), and where it is no such file.
[[nodiscard]] base::Result<Secret> readPrivateKeyFile(const QString &path);

// Both parts, judged: a key of printable letters without blanks, a secret that can sign.
[[nodiscard]] base::Result<Credentials> makeCredentials(const QString &apiKey, const Secret &secret, const QString &origin);

} // namespace bw::binance
