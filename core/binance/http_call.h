// One request to the venue, for either way it can go, and what became of it, before anybody judges it.
#pragma once

#include "core/binance/parameters.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <cstdint>
#include <functional>
#include <utility>

namespace bw::binance {

enum class Method { Get = 1, Post, Put, Delete };
enum class Security { None = 1, KeyOnly, Signed };
// Essential: exits, protective stops and cancels, which go out even while the venue asks for fewer requests.
enum class Urgency { Routine = 1, Essential };

struct HttpCall
{
    Method method = Method::Get;
    QString path;
    QLatin1StringView wsMethod{};      // the same request on the WebSocket API; empty: REST only
    Parameters parameters;
    Security security = Security::None;
    Urgency urgency = Urgency::Routine;
    int timeoutMs = 0;                 // 0: the channel's default
    std::function<bool()> permit;      // entries only: asked last, and again when the bytes are about to leave
};

// A request without parameters yet.
[[nodiscard]] inline HttpCall callOf(Method method, const QString &path, QLatin1StringView wsMethod, Security security,
                                     Urgency urgency = Urgency::Routine)
{
    HttpCall made;
    made.method = method;
    made.path = path;
    made.wsMethod = wsMethod;
    made.security = security;
    made.urgency = urgency;
    return made;
}

enum class CallFailure {
    None = 1,     // a complete HTTP answer arrived, whatever its status
    Blocked,      // the emergency stop was set before the bytes left
    Paused,       // the venue asked for a pause; not sent
    Unsigned,     // no secret; not sent
    Stopped,      // this client was stopped
    Timeout,
    Connection,   // refused, reset, TLS, closed before or within the answer
    TooLarge,
};

struct HttpAnswer
{
    CallFailure failure = CallFailure::Connection;
    QString detail;                    // one sentence where failure is not None
    bool left = false;                 // request bytes may have reached the venue
    int status = 0;                    // 0: no status line arrived
    QByteArray body;
    int retryAfterSeconds = -1;        // -1: not said
    std::int64_t statedPauseMs = 0;    // that the venue stated with 429 or 418, by header or by word; 0: none
    int usedWeight = -1;               // -1: not said
    QList<std::pair<int, int>> orderCounts; // seconds of the window, orders counted in it; empty: not said
    std::int64_t roundTripMicros = 0;
    std::int64_t askedAtMs = 0;        // workstation time
    std::int64_t answeredAtMs = 0;

    [[nodiscard]] bool isSuccess() const { return failure == CallFailure::None && status >= 200 && status < 300; }
};

using AnswerHandler = std::function<void(HttpAnswer)>;

} // namespace bw::binance
