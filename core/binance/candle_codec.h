// One candle, as both markets tell it: a list of rows that begin with the opening time and the opening price.
// Source: Binance spot GET /api/v3/klines, USD-M GET /fapi/v1/markPriceKlines.
// Pure. Failure: NotFound where the exchange has none that opens at that instant; Protocol for anything else than a list of rows.
#pragma once

#include "core/base/result.h"
#include "core/base/time.h"
#include "core/binance/parameters.h"
#include "core/trading/amounts.h"
#include "core/trading/ids.h"

#include <QJsonDocument>

namespace bw::binance {

// The question for that one candle.
void addCandle(Parameters &parameters, const trading::Symbol &symbol, base::VenueTime at);

[[nodiscard]] base::Result<trading::Price> decodeOpenPrice(const QJsonDocument &document, base::VenueTime at);

} // namespace bw::binance
