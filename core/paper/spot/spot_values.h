// Orders, lists, trades, events and the rules of a market stand with the protocol that prints them; the model works on the
// same values.
#pragma once

#include "core/binance_server/spot/instrument.h"

namespace bw::paper::spot {

using namespace binance_server::spot;
using binance_server::BookView;
using binance_server::MarketTrade;
using binance_server::PriceLevel;
using binance_server::TradeSink;
using base::Decimal;

} // namespace bw::paper::spot
