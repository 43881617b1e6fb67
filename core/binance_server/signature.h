// HMAC-SHA256 over the bytes of a request exactly as they arrived. Thread: any.
#pragma once

#include <QByteArray>

namespace bw::binance_server {

// Query and body without their signature parameter, joined without a separator: what the sender signed.
[[nodiscard]] QByteArray signedPayload(const QByteArray &query, const QByteArray &body);
[[nodiscard]] QByteArray hmacSha256Hex(const QByteArray &secret, const QByteArray &payload); // 64 lower-case digits
// In constant time for equal lengths; hexadecimal digits may be of either case.
[[nodiscard]] bool signatureMatches(const QByteArray &expectedHex, const QByteArray &givenHex);
[[nodiscard]] bool secretMatches(const QByteArray &expected, const QByteArray &given);

} // namespace bw::binance_server
