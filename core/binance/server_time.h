// {"serverTime":1795000000000}: the answer to GET /api/v3/time and GET /fapi/v1/time. Pure.
#pragma once

#include "core/base/result.h"
#include "core/base/time.h"

#include <QJsonDocument>

namespace bw::binance {

[[nodiscard]] base::Result<base::VenueTime> decodeServerTime(const QJsonDocument &document);

} // namespace bw::binance
