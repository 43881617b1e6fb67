// Who may call: API key, time window and signature of a request, in the exchange's order and words.
// Thread: plain functions. Failure: -2014, -2015, -1102, -1130, -1131, -1021, -1022.
#pragma once

#include "core/binance_server/parameters.h"

namespace bw::binance_server {

// One key: HMAC by its secret, or Ed25519 or RSA by the public key (PEM).
struct Credentials
{
    QByteArray key;
    QByteArray secret{};
    QByteArray publicKeyPem{};
};

// USD-M takes milliseconds only. Spot takes microseconds too, and a window with up to three decimals.
enum class TimeForm { Milliseconds = 1, AlsoMicroseconds };

[[nodiscard]] std::optional<VenueError> checkKeyForm(const QByteArray &given);                      // -2014
[[nodiscard]] VenueError unknownKey();                                                              // -2015
[[nodiscard]] VenueError badSignature();                                                            // -1022
[[nodiscard]] std::optional<VenueError> checkTime(const Parameters &parameters, base::VenueTime now, TimeForm form);
[[nodiscard]] VenueError mandatory(const char *name);                                               // -1102

[[nodiscard]] VenueError hmacMayNotLogOn();                                                         // -4056

// Null: nobody's. No hint in the time it takes.
[[nodiscard]] const Credentials *findKey(const QList<Credentials> &keys, const QByteArray &given);
[[nodiscard]] bool signedBy(const Credentials &key, const QByteArray &payload, const QByteArray &signature);
// USD-M: a signed request of the key's owner.
[[nodiscard]] std::optional<VenueError> checkSigned(const Credentials &key, const Parameters &parameters, const QByteArray &payload, base::VenueTime now);

} // namespace bw::binance_server
