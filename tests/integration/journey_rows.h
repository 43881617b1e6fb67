// The journeys of tests/interop by their names, each with the test of tst_client_journeys that our client takes it by, or
// with what the exchange port has no call for. What a foreign journey asks for beyond that test is said too.
#pragma once

#include "core/trading/account.h"

namespace bw::test {

struct JourneyRow
{
    trading::Market market = trading::Market::UsdM;
    const char *foreign = "";     // its name there
    const char *ours = nullptr;   // the slot; null: not taken
    const char *lacks = "";       // of the port
};

inline constexpr auto kOnUsdM = trading::Market::UsdM;
inline constexpr auto kOnSpot = trading::Market::Spot;
inline constexpr char kNoTimeInForce[] = "an order names no time in force: entries rest until cancelled, spot's exits at a price are IOC";
inline constexpr char kOneStop[] = "one kind of conditional order is sent, the protective stop at market";
inline constexpr char kNoMarginTerms[] = "leverage, margin type and position mode are read, never set";
inline constexpr char kNoMarketHistory[] = "of the market only marks and best prices are asked for";

inline constexpr JourneyRow kJourneys[] = {
    {kOnUsdM, "markets", "markets"},
    {kOnUsdM, "time and status", "timeAndStatus"},
    {kOnUsdM, "market data", "marketData", kNoMarketHistory},
    {kOnUsdM, "balance", "balance"},
    {kOnUsdM, "account", "balance", kNoMarginTerms},
    {kOnUsdM, "a clean account", "aCleanAccount"},
    {kOnUsdM, "a limit order: placed, found, amended, cancelled", "aLimitOrder", "no amending"},
    {kOnUsdM, "an order: placed, asked for, modified, cancelled", "aLimitOrder", "no amending"},
    {kOnUsdM, "a market order and its position, trades, income", "aMarketOrder", "no history of funding"},
    {kOnUsdM, "a position with a stop, its trades and income", "aStop"},
    {kOnUsdM, "a conditional order: stop loss", "aStop"},
    {kOnUsdM, "a conditional order: take profit", nullptr, kOneStop},
    {kOnUsdM, "a conditional order: stop limit", nullptr, kOneStop},
    {kOnUsdM, "a conditional order: take-profit limit", nullptr, kOneStop},
    {kOnUsdM, "a trailing stop", nullptr, kOneStop},
    {kOnUsdM, "a limit order, post-only", nullptr, kNoTimeInForce},
    {kOnUsdM, "a limit order, immediate or cancel", nullptr, kNoTimeInForce},
    {kOnUsdM, "a limit order, good till a date", nullptr, kNoTimeInForce},
    {kOnUsdM, "fill or kill that cannot be filled is refused", nullptr, kNoTimeInForce},
    {kOnUsdM, "a post-only order that would take is refused", nullptr, kNoTimeInForce},
    {kOnUsdM, "several orders at once", "severalOrders", "no batches: one after another"},
    {kOnUsdM, "leverage and its brackets, fees, the position mode", "termsSetElsewhere", kNoMarginTerms},
    {kOnUsdM, "hedge mode: both sides, closed apart", "termsSetElsewhere", "hedge mode is seen and not traded in"},
    {kOnUsdM, "isolated margin: set, added to, taken back", nullptr, kNoMarginTerms},
    {kOnUsdM, "the documented errors", "theDocumentedErrors"},
    {kOnUsdM, "market streams", "marketStreams", kNoMarketHistory},
    {kOnUsdM, "a market stream", "marketStreams"},
    {kOnUsdM, "a market stream: aggregateTradeStreams", nullptr, kNoMarketHistory},
    {kOnUsdM, "a market stream: klineCandlestickStreams", nullptr, kNoMarketHistory},
    {kOnUsdM, "a market stream: individualSymbolTickerStreams", nullptr, kNoMarketHistory},
    {kOnUsdM, "a market stream: individualSymbolMiniTickerStream", nullptr, kNoMarketHistory},
    {kOnUsdM, "a market stream: diffBookDepthStreams", nullptr, kNoMarketHistory},
    {kOnUsdM, "a market stream: partialBookDepthStreams", nullptr, kNoMarketHistory},
    {kOnUsdM, "a market stream: markPriceStream", "marketStreams"},
    {kOnUsdM, "a book that is followed", "aBookThatIsFollowed", "best prices, no depth"},
    {kOnUsdM, "account streams", "accountStreams"},
    {kOnUsdM, "the account stream", "accountStreams"},
    {kOnUsdM, "orders through the WebSocket API", "throughTheWebSocketApi", "no amending"},
    {kOnUsdM, "the WebSocket API", "throughTheWebSocketApi", "readings go by REST"},

    {kOnSpot, "markets", "markets"},
    {kOnSpot, "time and status", "timeAndStatus"},
    {kOnSpot, "market data", "marketData", kNoMarketHistory},
    {kOnSpot, "balance and fees", "balance", "rates of commission are not read"},
    {kOnSpot, "account", "balance", "rates of commission are not read"},
    {kOnSpot, "a limit order: placed, found, cancelled", "aLimitOrder"},
    {kOnSpot, "an order is replaced", nullptr, "no replacing"},
    {kOnSpot, "an order: placed, asked for, amended, replaced, cancelled", "aLimitOrder", "no amending, no replacing"},
    {kOnSpot, "market orders, their trades, by quantity and by cost", "aMarketOrder", "by quantity only"},
    {kOnSpot, "a limit order, post-only", nullptr, kNoTimeInForce},
    {kOnSpot, "a limit order, immediate or cancel", "immediateOrCancel", "of exits"},
    {kOnSpot, "a limit order, fill or kill", "fillOrKill", "of entries at market"},
    {kOnSpot, "a post-only order that would take is refused", nullptr, kNoTimeInForce},
    {kOnSpot, "a conditional order: stop loss", "aStop"},
    {kOnSpot, "a conditional order: take profit", nullptr, kOneStop},
    {kOnSpot, "a conditional order: stop limit", nullptr, kOneStop},
    {kOnSpot, "a conditional order: take-profit limit", nullptr, kOneStop},
    {kOnSpot, "a trailing stop", nullptr, kOneStop},
    {kOnSpot, "validated and not placed", nullptr, "no order is sent as a trial"},
    {kOnSpot, "order lists", "orderLists", "an entry with its stop; no OCO and no OTOCO of the port's own"},
    {kOnSpot, "the documented errors", "theDocumentedErrors"},
    {kOnSpot, "market streams", "marketStreams", kNoMarketHistory},
    {kOnSpot, "a market stream", "marketStreams", "best prices; trades are not streamed"},
    {kOnSpot, "account streams", "accountStreams"},
    {kOnSpot, "orders through the WebSocket API", "throughTheWebSocketApi", "readings go by REST"},
    {kOnSpot, "the WebSocket API and its account stream", "throughTheWebSocketApi"},
};

} // namespace bw::test
