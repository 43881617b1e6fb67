// A request of the WebSocket API, taken apart without a number ever becoming a binary one: what is signed is the text of
// each parameter as it was sent. Source: web-socket-api.md, request format and request security.
// Thread: plain functions.
#pragma once

#include "core/binance_server/parameters.h"

namespace bw::binance_server {

struct WsRequest
{
    QByteArray id = "null";                      // JSON, to be echoed
    QByteArray method;
    Parameters parameters;
};

// Empty: not JSON, no object, no id, or no method. The id is kept in `id` where there was a sound one.
[[nodiscard]] std::optional<WsRequest> readRequest(const QByteArray &text, QByteArray &id);

// Every parameter but the signature, by name, as name=value joined with '&'.
[[nodiscard]] QByteArray signedPayload(const Parameters &parameters);

} // namespace bw::binance_server
