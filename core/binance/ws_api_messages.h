// The messages of Binance's WebSocket API as values: a request as it stands on the wire, and what comes back.
// Source: Binance WebSocket API general information (spot /ws-api/v3, USD-M /ws-fapi/v1): one envelope for both,
// {"id","method","params"} and {"id","status","result"|"error","rateLimits"}; events stand in {"event":{...}}.
// Pure.
#pragma once

#include "core/base/result.h"
#include "core/binance/http_call.h"

#include <QJsonObject>

#include <variant>

namespace bw::binance {

[[nodiscard]] QString wsApiRequest(std::int64_t id, QLatin1StringView method, const Parameters &parameters);

// An answer in the shape of REST: the status, `result` or the error object as the body, what the limits say.
struct WsApiReply
{
    std::int64_t id = 0;
    HttpAnswer answer;
};

struct WsApiEvent
{
    QJsonObject message;              // the whole of it: the event and which subscription it belongs to
};

using WsApiMessage = std::variant<WsApiReply, WsApiEvent>;

// Protocol, in one sentence, where the text is neither; unknown keys are tolerated. venueNowMs: for a pause whose end
// the venue states without saying what time it has.
[[nodiscard]] base::Result<WsApiMessage> readWsApiMessage(const QString &text, std::int64_t venueNowMs);

// "serverShutdown": this connection will be closed soon, a new one is wanted at once.
[[nodiscard]] bool announcesShutdown(const WsApiEvent &event);

} // namespace bw::binance
