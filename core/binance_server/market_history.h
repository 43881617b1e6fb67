// What a market did, of either kind: the latest trades, the same brought together as one taker made them, and candles of
// every interval, of the trades and, where a market has them, of mark and index price. Fed with trades and prices one by
// one; knows no clock and no exchange.
// A candle without a trade stands at the close before it, with no volume, as the exchange prints it.
// Thread: a value. Limits: HistoryLimits; what is older is forgotten. Memory only: a new run begins with an empty history.
// Source: Spot rest-api.md and USD-M market data (trades, aggTrades, klines, tickers); weeks begin on Monday, all in UTC.
#pragma once

#include "core/binance_server/market_records.h"

#include <QByteArray>
#include <QList>

#include <array>
#include <deque>
#include <map>
#include <optional>

namespace bw::binance_server {

inline constexpr std::int64_t kDayMs = 86'400'000;   // the window of the 24-hour tickers

struct AggregateTrade
{
    std::int64_t id = 0;
    trading::TradeId first, last;
    trading::Price price;
    trading::Quantity quantity;
    trading::Side taker = trading::Side::Buy;
    trading::VenueOrderId takerOrder;
    base::VenueTime at;
};

struct Candle
{
    base::VenueTime openAt, closeAt;             // the last millisecond that belongs to it
    trading::Price open, high, low, close;
    trading::Quantity volume, takerBuyVolume;
    trading::Money quoteVolume, takerBuyQuote;
    trading::TradeId first, last;                // null: no trade
    std::int64_t trades = 0;                     // of mark and index: how often the price was told
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
inline constexpr int kMinuteInterval = 1;        // its row; USD-M begins there
[[nodiscard]] std::optional<int> intervalIndex(const QByteArray &word);      // "1M" is a month, "1m" a minute
[[nodiscard]] base::VenueTime candleStart(const Interval &interval, base::VenueTime at);
[[nodiscard]] base::VenueTime candleEnd(const Interval &interval, base::VenueTime start);   // start of the next one

struct HistoryLimits
{
    std::size_t trades = 5000;                   // and as many aggregates
    std::size_t candles = 1500;                  // of each interval; > 0
};

// One series of prices in candles of every interval from the finest on.
class CandleSeries
{
public:
    explicit CandleSeries(std::size_t limit, int finest = 0) : m_limit(limit), m_finest(static_cast<std::size_t>(finest)) {}
    void add(const MarketTrade &trade);
    void add(trading::Price price, base::VenueTime at);   // told, not traded
    void passTo(base::VenueTime now);            // opens the candles that time has begun
    [[nodiscard]] const std::deque<Candle> &of(int interval) const { return m_candles[static_cast<std::size_t>(interval)]; }

private:
    Candle &current(std::size_t interval, trading::Price price, base::VenueTime at);
    void openUpTo(std::size_t interval, base::VenueTime now);

    std::array<std::deque<Candle>, kIntervals.size()> m_candles;
    std::size_t m_limit;
    std::size_t m_finest;
};

// A rolling window over minutes (or hours, past 24 of them), as the tickers print it.
struct WindowStats
{
    Candle sum;                                  // openAt: begin of the window
    trading::Price weightedAverage;
    trading::Price before;                       // the close before the window: prevClosePrice
    trading::Quantity lastQuantity;

    [[nodiscard]] trading::Price change() const { return sum.close - sum.open; }
    [[nodiscard]] base::Decimal changePercent() const;
};

enum class PriceSeries { Trades = 0, Mark, Index };

// Asked from a point (an id or a time): the first rows from there. Asked without one: the latest. Oldest first.
struct HistoryStretch
{
    std::optional<std::int64_t> fromId{};
    std::optional<base::VenueTime> from{}, to{};
    int limit = 500;
};

class SymbolHistory
{
public:
    explicit SymbolHistory(HistoryLimits limits = {}) : m_limits(limits) {}

    // True when it went into the aggregate before it.
    bool add(const MarketTrade &trade);
    void add(PriceSeries series, trading::Price price, base::VenueTime at);   // Mark or Index
    void passTo(base::VenueTime now);

    [[nodiscard]] const std::deque<MarketTrade> &trades() const { return m_trades; }
    [[nodiscard]] const std::deque<AggregateTrade> &aggregates() const { return m_aggregates; }
    [[nodiscard]] const std::deque<Candle> &candles(int interval, PriceSeries series = PriceSeries::Trades) const { return one(series).of(interval); }
    [[nodiscard]] QList<MarketTrade> trades(const HistoryStretch &wanted) const;
    [[nodiscard]] QList<AggregateTrade> aggregates(const HistoryStretch &wanted) const;
    [[nodiscard]] QList<Candle> candles(int interval, PriceSeries series, const HistoryStretch &wanted) const;   // by opening time
    [[nodiscard]] WindowStats window(std::int64_t ms, base::VenueTime now) const;
    // Volume-weighted over the last minutes; the last price where nothing traded; zero before the first trade.
    [[nodiscard]] trading::Price average(int minutes, base::VenueTime now) const;

private:
    [[nodiscard]] const CandleSeries &one(PriceSeries series) const { return m_series[static_cast<std::size_t>(series)]; }

    HistoryLimits m_limits;
    std::deque<MarketTrade> m_trades;
    std::deque<AggregateTrade> m_aggregates;
    // Nobody sells seconds of mark and index.
    std::array<CandleSeries, 3> m_series{CandleSeries(m_limits.candles), CandleSeries(m_limits.candles, kMinuteInterval),
                                         CandleSeries(m_limits.candles, kMinuteInterval)};
    std::int64_t m_nextAggregate = 1;
};

using MarketHistory = std::map<trading::Symbol, SymbolHistory>;

} // namespace bw::binance_server
