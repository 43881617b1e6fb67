// Signatures of request payloads, by the three kinds of key that Binance knows.
// Source: Binance API, request security: HMAC-SHA256 (hex), RSASSA-PKCS1-v1_5 with SHA-256 (base64), Ed25519 (base64).
// Thread: one thread at a time. Failure: without a usable secret there is no signature, and the call is not made.
#pragma once

#include "core/base/result.h"
#include "core/binance/secret.h"

#include <QByteArray>

#include <memory>

namespace bw::binance {

// Ed25519 is the only kind that may log a WebSocket API session on.
enum class KeyKind { Hmac = 1, Rsa, Ed25519 };
[[nodiscard]] QString toWord(KeyKind kind); // "HMAC", "RSA", "Ed25519"

class Signer
{
public:
    virtual ~Signer() = default;
    Signer(const Signer &) = delete;
    Signer &operator=(const Signer &) = delete;

    [[nodiscard]] virtual KeyKind kind() const = 0;
    // Over the payload exactly as it will be sent. Hmac: 64 hexadecimal digits; else base64, which a URL has to encode.
    [[nodiscard]] virtual base::Result<QByteArray> sign(QByteArrayView payload) const = 0;

protected:
    Signer() = default;
};

// A private key in PEM signs by its own kind, any other text is the secret of an HMAC key. Unauthorized, in one sentence
// that repeats nothing of the secret: an empty secret, a public or encrypted key, another kind of key.
[[nodiscard]] base::Result<std::unique_ptr<Signer>> makeSigner(const Secret &secret);

// The same, but what cannot sign says so at each call: for clients that may be made without a key.
[[nodiscard]] std::unique_ptr<Signer> signerOrRefusal(const Secret &secret);

} // namespace bw::binance
