// Identifiers of what is traded.
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

namespace bw::trading {

using Symbol = base::TextId<struct SymbolTag>;               // Binance's upper-case form: BTCUSDT
using ClientOrderId = base::TextId<struct ClientOrderIdTag>; // ^[.A-Z:/a-z0-9_-]{1,36}$
using VenueOrderId = base::NumberId<struct VenueOrderIdTag>; // unique per symbol
using AlgoId = base::NumberId<struct AlgoIdTag>;             // conditional orders have their own id space
using OrderListId = base::NumberId<struct OrderListIdTag>;   // spot: OCO, OTO, OPO and their kin
using TradeId = base::NumberId<struct TradeIdTag>;           // unique per symbol

// Accepts "BTC/USDT", "btcusdt" and "BTCUSDT". Malformed otherwise.
[[nodiscard]] base::Result<Symbol> parseSymbol(QStringView text);

} // namespace bw::trading
