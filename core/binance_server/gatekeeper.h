// Who may call: API key, time window and signature of a request, in the exchange's order and words.
// Thread: plain functions. Failure: -2014, -2015, -1102, -1130, -1131, -1021, -1022.
#pragma once

#include "core/binance_server/parameters.h"
#include "core/http/server.h"

namespace bw::binance_server {

struct Credentials
{
    QByteArray key;
    QByteArray secret;
};

// USD-M takes milliseconds only. Spot takes microseconds too, and a window with up to three decimals.
enum class TimeForm { Milliseconds = 1, AlsoMicroseconds };

[[nodiscard]] std::optional<VenueError> checkKeyForm(const QByteArray &given);                      // -2014
[[nodiscard]] VenueError unknownKey();                                                              // -2015
[[nodiscard]] VenueError badSignature();                                                            // -1022
[[nodiscard]] std::optional<VenueError> checkTime(const Parameters &parameters, base::VenueTime now, TimeForm form);
[[nodiscard]] VenueError mandatory(const char *name);                                               // -1102

[[nodiscard]] std::optional<VenueError> checkKey(const http::Request &request, const Credentials &credentials);
[[nodiscard]] std::optional<VenueError> checkSigned(const http::Request &request, const Parameters &parameters,
                                                    const Credentials &credentials, base::VenueTime now);

} // namespace bw::binance_server
