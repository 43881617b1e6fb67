#include "core/binance_server/market_history.h"

#include "core/base/contracts.h"

#include <QDate>
#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace bw::binance_server {

using base::VenueTime;
using trading::Price;
using trading::Side;

namespace {

constexpr std::int64_t kFirstMondayMs = 345'600'000;   // 1970-01-05
constexpr std::int64_t kWeekMs = 604'800'000;
constexpr int kHours = 6;                              // a row of kIntervals

VenueTime monthStart(VenueTime at, int monthsLater)
{
    const QDate date = QDateTime::fromMSecsSinceEpoch(at.ms(), Qt::UTC).date();
    return VenueTime(QDate(date.year(), date.month(), 1).addMonths(monthsLater).startOfDay(Qt::UTC).toMSecsSinceEpoch());
}

void widen(Candle &candle, Price high, Price low)
{
    candle.high = std::max(candle.high, high);
    candle.low = std::min(candle.low, low);
}

void join(Candle &sum, const Candle &one)
{
    if (one.trades > 0) {
        if (sum.trades == 0) {
            sum.open = one.open;
            sum.high = one.high;
            sum.low = one.low;
            sum.first = one.first;
        }
        widen(sum, one.high, one.low);
        sum.last = one.last;
    }
    sum.close = one.close;
    sum.closeAt = one.closeAt;
    sum.volume += one.volume;
    sum.takerBuyVolume += one.takerBuyVolume;
    sum.quoteVolume += one.quoteVolume;
    sum.takerBuyQuote += one.takerBuyQuote;
    sum.trades += one.trades;
}

template<typename Row, typename IdOf, typename TimeOf>
QList<Row> stretchOf(const std::deque<Row> &rows, const HistoryStretch &wanted, IdOf idOf, TimeOf timeOf)
{
    QList<Row> found;
    for (const Row &row : rows) {
        if ((!wanted.fromId || idOf(row) >= *wanted.fromId) && (!wanted.from || timeOf(row) >= *wanted.from) && (!wanted.to || timeOf(row) <= *wanted.to))
            found.append(row);
    }
    const bool fromPoint = wanted.fromId || wanted.from;
    return found.size() <= wanted.limit ? found : fromPoint ? found.first(wanted.limit) : found.last(wanted.limit);
}

} // namespace

std::optional<int> intervalIndex(const QByteArray &word)
{
    for (std::size_t i = 0; i < kIntervals.size(); ++i) {
        if (word == kIntervals[i].word)
            return static_cast<int>(i);
    }
    return std::nullopt;
}

VenueTime candleStart(const Interval &interval, VenueTime at)
{
    if (interval.ms == 0)
        return monthStart(at, 0);
    const std::int64_t origin = interval.ms == kWeekMs ? kFirstMondayMs : 0;
    return VenueTime(at.ms() - (at.ms() - origin) % interval.ms);
}

VenueTime candleEnd(const Interval &interval, VenueTime start)
{
    return interval.ms == 0 ? monthStart(start, 1) : VenueTime(start.ms() + interval.ms);
}

bool SymbolHistory::add(const MarketTrade &trade)
{
    m_series.front().add(trade);
    m_trades.push_back(trade);
    if (m_trades.size() > m_limits.trades)
        m_trades.pop_front();
    if (!m_aggregates.empty() && !trade.takerOrder.isNull()) {
        AggregateTrade &latest = m_aggregates.back();
        if (latest.takerOrder == trade.takerOrder && latest.price == trade.price && latest.at == trade.at) {
            latest.last = trade.id;
            latest.quantity += trade.quantity;
            return true;
        }
    }
    m_aggregates.push_back({m_nextAggregate++, trade.id, trade.id, trade.price, trade.quantity, trade.taker, trade.takerOrder, trade.at});
    if (m_aggregates.size() > m_limits.trades)
        m_aggregates.pop_front();
    return false;
}

void SymbolHistory::add(PriceSeries series, Price price, VenueTime at)
{
    BW_EXPECTS(series != PriceSeries::Trades);
    m_series[static_cast<std::size_t>(series)].add(price, at);
}

void SymbolHistory::passTo(VenueTime now)
{
    for (CandleSeries &series : m_series)
        series.passTo(now);
}

QList<MarketTrade> SymbolHistory::trades(const HistoryStretch &wanted) const
{
    return stretchOf(m_trades, wanted, [](const MarketTrade &t) { return t.id.value(); }, [](const MarketTrade &t) { return t.at; });
}

QList<AggregateTrade> SymbolHistory::aggregates(const HistoryStretch &wanted) const
{
    return stretchOf(m_aggregates, wanted, [](const AggregateTrade &t) { return t.id; }, [](const AggregateTrade &t) { return t.at; });
}

QList<Candle> SymbolHistory::candles(int interval, PriceSeries series, const HistoryStretch &wanted) const
{
    return stretchOf(candles(interval, series), wanted, [](const Candle &) { return 0; }, [](const Candle &c) { return c.openAt; });
}

void CandleSeries::openUpTo(std::size_t interval, VenueTime now)
{
    std::deque<Candle> &candles = m_candles[interval];
    const Interval &of = kIntervals[interval];
    while (!candles.empty() && candles.back().closeAt < now) {
        VenueTime start(candles.back().closeAt.ms() + 1);
        if (of.ms > 0 && (now.ms() - start.ms()) / of.ms > static_cast<std::int64_t>(m_limit)) {
            candles.erase(candles.begin(), candles.end() - 1);   // a long pause: what lies before it would be forgotten anyway
            start = candleStart(of, VenueTime(now.ms() - of.ms * static_cast<std::int64_t>(m_limit)));
        }
        Candle flat;
        flat.openAt = start;
        flat.closeAt = VenueTime(candleEnd(of, start).ms() - 1);
        flat.open = flat.high = flat.low = flat.close = candles.back().close;
        candles.push_back(flat);
        if (candles.size() > m_limit)
            candles.pop_front();
    }
}

void CandleSeries::passTo(VenueTime now)
{
    for (std::size_t i = m_finest; i < kIntervals.size(); ++i)
        openUpTo(i, now);
}

// The candle that a price of this time goes into, widened by it. A clock that was set back writes on into the latest one.
Candle &CandleSeries::current(std::size_t interval, Price price, VenueTime at)
{
    std::deque<Candle> &candles = m_candles[interval];
    openUpTo(interval, at);
    if (candles.empty()) {
        Candle first;
        first.openAt = candleStart(kIntervals[interval], at);
        first.closeAt = VenueTime(candleEnd(kIntervals[interval], first.openAt).ms() - 1);
        candles.push_back(first);
    }
    Candle &candle = candles.back();
    if (candle.trades == 0)
        candle.open = candle.high = candle.low = price;
    widen(candle, price, price);
    candle.close = price;
    candle.trades += 1;
    return candle;
}

void CandleSeries::add(Price price, VenueTime at)
{
    for (std::size_t i = m_finest; i < kIntervals.size(); ++i)
        (void)current(i, price, at);
}

void CandleSeries::add(const MarketTrade &trade)
{
    for (std::size_t i = m_finest; i < kIntervals.size(); ++i) {
        Candle &candle = current(i, trade.price, trade.at);
        if (candle.trades == 1)
            candle.first = trade.id;
        candle.last = trade.id;
        candle.volume += trade.quantity;
        candle.quoteVolume += trade.quoteQuantity;
        if (trade.taker == Side::Buy) {
            candle.takerBuyVolume += trade.quantity;
            candle.takerBuyQuote += trade.quoteQuantity;
        }
    }
}

base::Decimal WindowStats::changePercent() const
{
    if (sum.open.isZero())
        return {};
    const base::Decimal hundredfold = base::Decimal::mul(change().value(), base::Decimal::fromInt(100), trading::Rounding::HalfEven);
    return base::Decimal::div(hundredfold, sum.open.value(), trading::Rounding::HalfEven);
}

WindowStats SymbolHistory::window(std::int64_t ms, VenueTime now) const
{
    const std::deque<Candle> &minutesOrHours = candles(ms <= kDayMs ? kMinuteInterval : kHours);
    WindowStats stats;
    const VenueTime from(now.ms() - ms);
    for (const Candle &candle : minutesOrHours) {
        if (candle.closeAt < from)
            stats.before = candle.close;
        else
            join(stats.sum, candle);
    }
    if (stats.sum.trades == 0)
        stats.sum.open = stats.sum.high = stats.sum.low = stats.sum.close;
    if (stats.before.isZero())
        stats.before = stats.sum.open;
    stats.sum.openAt = from;
    stats.sum.closeAt = now;
    stats.weightedAverage = stats.sum.close;
    if (stats.sum.volume.isPositive())
        stats.weightedAverage = Price(base::Decimal::div(stats.sum.quoteVolume.value(), stats.sum.volume.value(), trading::Rounding::HalfEven).rounded(8, trading::Rounding::HalfEven));
    if (!m_trades.empty())
        stats.lastQuantity = m_trades.back().quantity;
    return stats;
}

Price SymbolHistory::average(int minutes, VenueTime now) const
{
    const WindowStats stats = window(std::int64_t(minutes) * 60'000, now);
    return stats.weightedAverage;
}

} // namespace bw::binance_server
