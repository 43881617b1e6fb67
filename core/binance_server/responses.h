// The answers of both markets as HTTP: JSON, Binance's error body, and the page of the machine in front of it.
// Thread: plain functions.
#pragma once

#include "core/binance_server/venue_error.h"
#include "core/http/server.h"

namespace bw::binance_server {

[[nodiscard]] http::Response jsonResponse(const QByteArray &body, int status = 200);
[[nodiscard]] QByteArray errorBody(const VenueError &error);           // {"code":..,"msg":".."} and its data, if any
[[nodiscard]] http::Response errorResponse(const VenueError &error);
[[nodiscard]] http::Response htmlResponse(int status);

} // namespace bw::binance_server
