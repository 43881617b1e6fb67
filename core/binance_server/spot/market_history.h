// What the market did: the latest trades, the same brought together as one taker made them, and candles of every
// interval. Fed with trades one by one; knows no clock and no exchange.
// A candle without a trade stands at the close before it, with no volume, as the exchange prints it.
// Thread: a value. Limits: kTrades trades and aggregates, kCandles candles of an interval; older ones are forgotten.
// Source: Spot rest-api.md (trades, aggTrades, klines, tickers); weeks begin on Monday, all in UTC.
#pragma once

#include "core/binance_server/spot/values.h"

#include <array>
#include <deque>
#include <map>

namespace bw::binance_server::spot {

struct AggregateTrade
{
    std::int64_t id = 0;
    TradeId first, last;
    Price price;
    Quantity quantity;
    Side taker = Side::Buy;
    VenueOrderId takerOrder;
    base::VenueTime at;
};

struct Candle
{
    base::VenueTime openAt, closeAt;             // the last millisecond that belongs to it
    Price open, high, low, close;
    Quantity volume, takerBuyVolume;
    Money quoteVolume, takerBuyQuote;
    TradeId first, last;                         // null: no trade
    std::int64_t trades = 0;
};

struct Interval
{
    const char *word;
    std::int64_t ms;                             // 0: a calendar month
};
inline constexpr std::array<Interval, 16> kIntervals{{{"1s", 1000},
                                                      {"1m", 60'000},
                                                      {"3m", 180'000},
                                                      {"5m", 300'000},
                                                      {"15m", 900'000},
                                                      {"30m", 1'800'000},
                                                      {"1h", 3'600'000},
                                                      {"2h", 7'200'000},
                                                      {"4h", 14'400'000},
                                                      {"6h", 21'600'000},
                                                      {"8h", 28'800'000},
                                                      {"12h", 43'200'000},
                                                      {"1d", 86'400'000},
                                                      {"3d", 259'200'000},
                                                      {"1w", 604'800'000},
                                                      {"1M", 0}}};
[[nodiscard]] std::optional<int> intervalIndex(const QByteArray &word);      // "1M" is a month, "1m" a minute
[[nodiscard]] base::VenueTime candleStart(const Interval &interval, base::VenueTime at);
[[nodiscard]] base::VenueTime candleEnd(const Interval &interval, base::VenueTime start);   // start of the next one

// A rolling window over minutes (or hours, past 24 of them), as the tickers print it.
struct WindowStats
{
    Candle sum;                                  // openAt: begin of the window
    Price weightedAverage;
    Price before;                                // the close before the window: prevClosePrice
    Quantity lastQuantity;
};

class SymbolHistory
{
public:
    static constexpr std::size_t kTrades = 5000;
    static constexpr std::size_t kCandles = 1500;

    // True when it went into the aggregate before it.
    bool add(const MarketTrade &trade);
    void passTo(base::VenueTime now);            // opens the candles that time has begun

    [[nodiscard]] const std::deque<MarketTrade> &trades() const { return m_trades; }
    [[nodiscard]] const std::deque<AggregateTrade> &aggregates() const { return m_aggregates; }
    [[nodiscard]] const std::deque<Candle> &candles(int interval) const { return m_candles[static_cast<std::size_t>(interval)]; }
    [[nodiscard]] WindowStats window(std::int64_t ms, base::VenueTime now) const;
    // Volume-weighted over the last minutes; the last price where nothing traded; zero before the first trade.
    [[nodiscard]] Price average(int minutes, base::VenueTime now) const;

private:
    void addToCandle(std::size_t interval, const MarketTrade &trade);
    void openUpTo(std::size_t interval, base::VenueTime now);

    std::deque<MarketTrade> m_trades;
    std::deque<AggregateTrade> m_aggregates;
    std::array<std::deque<Candle>, kIntervals.size()> m_candles;
    std::int64_t m_nextAggregate = 1;
};

using MarketHistory = std::map<Symbol, SymbolHistory>;

} // namespace bw::binance_server::spot
