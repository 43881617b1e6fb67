// What shall go wrong on demand, for tests and fault plans: with a request, or with the streams.
// Thread: values; a hook runs on the server's thread.
#pragma once

#include "core/base/time.h"
#include "core/binance_server/venue_error.h"
#include "core/http/server.h"

namespace bw::binance_server {

enum class FaultMoment { BeforeHandling = 1, AfterHandling }; // AfterHandling: carried out, only the answer suffers
enum class FaultAnswer { Normal = 1, Drop, Html, TruncatedJson, Error };

// What shall go wrong with one request.
struct Fault
{
    FaultMoment moment = FaultMoment::BeforeHandling;
    FaultAnswer answer = FaultAnswer::Normal;
    VenueError error;               // for Error; its httpStatus also serves Html
    base::Millis delay{0};          // before handling or before the answer, by `moment`

    [[nodiscard]] static Fault dropBefore() { return {FaultMoment::BeforeHandling, FaultAnswer::Drop, {}, base::Millis{0}}; }
    [[nodiscard]] static Fault dropAfter() { return {FaultMoment::AfterHandling, FaultAnswer::Drop, {}, base::Millis{0}}; }
    [[nodiscard]] static Fault html(int status, FaultMoment moment = FaultMoment::BeforeHandling)
    {
        return {moment, FaultAnswer::Html, VenueError{0, {}, status}, base::Millis{0}};
    }
    [[nodiscard]] static Fault truncatedJson(FaultMoment moment = FaultMoment::AfterHandling)
    {
        return {moment, FaultAnswer::TruncatedJson, {}, base::Millis{0}};
    }
    [[nodiscard]] static Fault venueError(VenueError error, FaultMoment moment = FaultMoment::BeforeHandling)
    {
        return {moment, FaultAnswer::Error, std::move(error), base::Millis{0}};
    }
    [[nodiscard]] static Fault delayed(base::Millis delay, FaultMoment moment = FaultMoment::AfterHandling)
    {
        return {moment, FaultAnswer::Normal, {}, delay};
    }
};

using RequestHook = std::function<std::optional<Fault>(const http::Request &)>;

enum class StreamFlow { Flowing = 1, Silent };  // Silent: sockets stay open, no data is pushed

} // namespace bw::binance_server
