// Signatures over the bytes of a request exactly as they arrived: HMAC-SHA256, Ed25519, RSA. Thread: any.
#pragma once

#include <QByteArray>

namespace bw::binance_server {

// Query and body without their signature parameter, joined without a separator: what the sender signed.
[[nodiscard]] QByteArray signedPayload(const QByteArray &query, const QByteArray &body);
[[nodiscard]] QByteArray hmacSha256Hex(const QByteArray &secret, const QByteArray &payload); // 64 lower-case digits
// In constant time for equal lengths; hexadecimal digits may be of either case.
[[nodiscard]] bool signatureMatches(const QByteArray &expectedHex, const QByteArray &givenHex);
// Ed25519, or RSA (PKCS1 v1.5, SHA-256), by the public key in PEM; the signature in base64. False also for what is no key.
[[nodiscard]] bool publicKeyVerifies(const QByteArray &publicKeyPem, const QByteArray &payload, const QByteArray &signatureBase64);
[[nodiscard]] bool isEd25519(const QByteArray &publicKeyPem);
// The PEM of an Ed25519 or RSA public key that is written as its base64 alone, on one line; empty: it is none.
[[nodiscard]] QByteArray publicKeyPemOf(const QByteArray &base64);
[[nodiscard]] bool secretMatches(const QByteArray &expected, const QByteArray &given);

} // namespace bw::binance_server
