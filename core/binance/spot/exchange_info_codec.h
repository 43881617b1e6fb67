// The spot market's exchangeInfo: every symbol quoted in our asset becomes an Instrument with its SpotTerms, or one
// sentence why it cannot. Source: Binance spot, GET /api/v3/exchangeInfo and filters.md. Pure.
#pragma once

#include "core/binance/exchange_info.h"

namespace bw::binance::spot {

[[nodiscard]] base::Result<ExchangeInfo> decodeExchangeInfo(const QJsonDocument &document, const QString &quoteAsset);

} // namespace bw::binance::spot
