// The server's JSON is written by the one writer of core/http.
#pragma once

#include "core/http/json_writer.h"

namespace bw::binance_server {

using http::jsonArray;
using http::JsonObject;
using http::jsonText;

} // namespace bw::binance_server
