// What every operation of the spot server works with: the exchange behind it, what the market did, the numbered book, the
// configuration and the counts of orders. REST and WebSocket API share one desk.
// Thread: the server's.
#pragma once

#include "core/binance_server/depth_book.h"
#include "core/binance_server/market_history.h"
#include "core/binance_server/parameters.h"
#include "core/binance_server/rate_counter.h"
#include "core/binance_server/spot/spot_server.h"

namespace bw::binance_server::spot {

// Orders that have not traded yet, by window: the first fill of an order gives its count back.
// Source: Spot FAQ, order_count_decrement.
struct OrderCounts
{
    WindowCounter in10s{10'000};
    WindowCounter inDay{86'400'000};

    void add(base::VenueTime now, int orders)
    {
        in10s.add(now, orders);
        inDay.add(now, orders);
    }
};

struct SpotDesk
{
    SpotBackend &backend;
    const SpotServerConfig &config;
    QList<SpotInstrument> instruments;
    MarketHistory history;
    DepthBooks depth;
    WindowCounter weight{60'000};
    std::map<AccountId, OrderCounts> counts;

    SpotDesk(SpotBackend &exchange, const SpotServerConfig &terms) : backend(exchange), config(terms), instruments(exchange.instruments()) {}
    [[nodiscard]] const SpotInstrument *find(const Symbol &symbol) const;
    [[nodiscard]] SymbolHistory &historyOf(const Symbol &symbol) { return history.try_emplace(symbol, config.history).first->second; }
    [[nodiscard]] DepthBook &freshDepth(const Symbol &symbol);   // brought up to the exchange's book
};

struct Call
{
    const Parameters &parameters;
    SpotDesk &desk;
    AccountId account;           // null where nobody has to sign
};

using Body = Answer<QByteArray>; // JSON

} // namespace bw::binance_server::spot
