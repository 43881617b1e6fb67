// What shall go wrong on demand, for tests and fault plans: with a request, with what is pushed, with a connection.
// One place asks for it, in front of both markets: Front. Whoever answers decides; see core/paper/fault_plan.h.
// Thread: values; a hook runs on the server's thread.
#pragma once

#include "core/base/time.h"
#include "core/binance_server/venue_error.h"
#include "core/http/server.h"

namespace bw::binance_server {

// The ways between a client and the exchange, each of which can fail alone. User: /private of USD-M; on spot, whose
// user events travel on the connection of the WebSocket API, what is pushed there.
enum class WirePath { Rest = 1, WsApi, Market, User };

enum class FaultMoment { BeforeHandling = 1, AfterHandling }; // AfterHandling: carried out, only the answer suffers
// HalfAnswer: the connection ends within the body that the head has promised; over WebSocket, where a message comes whole
// or not at all, it just ends.
enum class FaultAnswer { Normal = 1, Drop, Html, TruncatedJson, HalfAnswer, Error, ZeroPrices };

// What shall go wrong with one request.
struct Fault
{
    FaultMoment moment = FaultMoment::BeforeHandling;
    FaultAnswer answer = FaultAnswer::Normal;
    VenueError error{};             // for Error; its httpStatus also serves Html
    base::Millis delay{0};          // before handling or before the answer, by `moment`
    int retryAfterSeconds = 0;      // Retry-After with Error; 0: none

    [[nodiscard]] static Fault dropBefore() { return {FaultMoment::BeforeHandling, FaultAnswer::Drop}; }
    [[nodiscard]] static Fault dropAfter() { return {FaultMoment::AfterHandling, FaultAnswer::Drop}; }
    [[nodiscard]] static Fault html(int status, FaultMoment moment = FaultMoment::BeforeHandling)
    {
        return {moment, FaultAnswer::Html, VenueError{0, {}, status}};
    }
    [[nodiscard]] static Fault truncatedJson(FaultMoment moment = FaultMoment::AfterHandling) { return {moment, FaultAnswer::TruncatedJson}; }
    [[nodiscard]] static Fault venueError(VenueError error, FaultMoment moment = FaultMoment::BeforeHandling)
    {
        return {moment, FaultAnswer::Error, std::move(error)};
    }
    [[nodiscard]] static Fault delayed(base::Millis delay, FaultMoment moment = FaultMoment::AfterHandling)
    {
        return {moment, FaultAnswer::Normal, {}, delay};
    }
};

// A request of the WebSocket API asks too: as method "WS" and path "/ws-api/<name of the request>".
using RequestHook = std::function<std::optional<Fault>(const http::Request &)>;

enum class EventFate { Pass = 1, Lose, Twice, AfterTheNext, ZeroPrices };
struct EventFault
{
    EventFate fate = EventFate::Pass;
    base::Millis delay{0};          // those behind it wait too
};
using EventHook = std::function<EventFault(WirePath)>;

// Requests below /paper/v1/ are the exchange's own door, which no fault reaches.
using ControlHandler = std::function<http::Response(const http::Request &)>;

struct FrontHooks
{
    RequestHook request{};          // sees every request and upgrade first
    EventHook event{};              // of every event, for each socket that it goes to
    ControlHandler control{};
};

[[nodiscard]] WirePath wirePathOf(const QByteArray &requestPath);

// The same JSON with every price at zero: the fields that Binance gives prices in, by their names in answers and events.
[[nodiscard]] QByteArray withZeroPrices(const QByteArray &json);

enum class StreamFlow { Flowing = 1, Silent };  // Silent: sockets stay open, no data is pushed

} // namespace bw::binance_server
