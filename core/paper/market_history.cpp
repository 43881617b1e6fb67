#include "core/paper/market_history.h"

#include "core/base/contracts.h"

#include <algorithm>
#include <array>

namespace bw::paper {

using namespace trading;
using namespace binance_server;

namespace {

constexpr std::size_t kMostPrints = 10'000;
constexpr std::size_t kMostMinutes = 7 * 24 * 60;
constexpr std::int64_t kMinuteMs = 60'000;
constexpr std::int64_t kDayMs = 24 * 60 * kMinuteMs;
constexpr std::int64_t kMondayMs = 4 * kDayMs;   // 1970-01-05

struct Length { CandleInterval interval; std::int64_t ms; };
constexpr std::array<Length, 13> kLengths{{
    {CandleInterval::M1, kMinuteMs}, {CandleInterval::M3, 3 * kMinuteMs}, {CandleInterval::M5, 5 * kMinuteMs},
    {CandleInterval::M15, 15 * kMinuteMs}, {CandleInterval::M30, 30 * kMinuteMs}, {CandleInterval::H1, 60 * kMinuteMs},
    {CandleInterval::H2, 120 * kMinuteMs}, {CandleInterval::H4, 240 * kMinuteMs}, {CandleInterval::H6, 360 * kMinuteMs},
    {CandleInterval::H8, 480 * kMinuteMs}, {CandleInterval::H12, 720 * kMinuteMs}, {CandleInterval::D1, kDayMs},
    {CandleInterval::D3, 3 * kDayMs},
}};

CandleSpan monthOf(base::VenueTime at)
{
    using namespace std::chrono;
    const year_month_day day{sys_days{days{at.day().daysSinceEpoch()}}};
    const auto first = day.year() / day.month();
    const auto startMs = [](const year_month &month) { return sys_days{month / 1}.time_since_epoch().count() * kDayMs; };
    return {base::VenueTime(startMs(first)), base::VenueTime(startMs(first + months{1}) - 1)};
}

// What the second adds to the first: both of the same market, the second the later one.
void append(Candle &sum, const Candle &next)
{
    sum.high = std::max(sum.high, next.high);
    sum.low = std::min(sum.low, next.low);
    sum.close = next.close;
    sum.volume += next.volume;
    sum.takerBuyVolume += next.takerBuyVolume;
    sum.quoteVolume += next.quoteVolume;
    sum.takerBuyQuote += next.takerBuyQuote;
    sum.lastQuantity = next.lastQuantity;
    sum.lastId = next.lastId;
    sum.trades += next.trades;
}

void addToMinutes(std::deque<Candle> &minutes, Candle next)
{
    const CandleSpan span = spanOf(CandleInterval::M1, next.openedAt);
    next.openedAt = span.from;
    next.closedAt = span.to;
    // A clock that was set back keeps writing into the latest minute.
    if (!minutes.empty() && minutes.back().openedAt >= next.openedAt) {
        append(minutes.back(), next);
        return;
    }
    minutes.push_back(next);
    if (minutes.size() > kMostMinutes) {
        minutes.pop_front();
    }
}

Candle flat(Price price, base::VenueTime at)
{
    Candle candle;
    candle.openedAt = at;
    candle.open = candle.high = candle.low = candle.close = price;
    return candle;
}

template<typename T>
QList<T> limited(const QList<T> &rows, int most, bool fromPoint)
{
    return rows.size() <= most ? rows : fromPoint ? rows.first(most) : rows.last(most);
}

} // namespace

CandleSpan spanOf(CandleInterval interval, base::VenueTime at)
{
    const auto aligned = [&](std::int64_t length, std::int64_t origin) {
        const std::int64_t start = (at.ms() - origin) / length * length + origin;
        return CandleSpan{base::VenueTime(start), base::VenueTime(start + length - 1)};
    };
    if (interval == CandleInterval::Month) {
        return monthOf(at);
    }
    if (interval == CandleInterval::W1) {
        return aligned(7 * kDayMs, kMondayMs);
    }
    for (const Length &length : kLengths) {
        if (length.interval == interval) {
            return aligned(length.ms, 0);
        }
    }
    BW_UNREACHABLE("an interval without a length");
}

void MarketHistory::print(const Symbol &symbol, TradePrint print)
{
    Book &book = m_books[symbol];
    print.id = book.nextId++;
    book.prints.push_back(print);
    if (book.prints.size() > kMostPrints) {
        book.prints.pop_front();
    }
    Candle candle = flat(print.price, print.at);
    candle.volume = candle.lastQuantity = print.quantity;
    candle.quoteVolume = print.price * print.quantity;
    if (!print.buyerMaker) {
        candle.takerBuyVolume = candle.volume;
        candle.takerBuyQuote = candle.quoteVolume;
    }
    candle.firstId = candle.lastId = print.id;
    candle.trades = 1;
    addToMinutes(book.minutes, candle);
}

void MarketHistory::mark(const Symbol &symbol, Price price, base::VenueTime at)
{
    Candle candle = flat(price, at);
    candle.trades = 1;
    addToMinutes(m_books[symbol].markMinutes, candle);
}

QList<TradePrint> MarketHistory::prints(const PrintQuestion &question) const
{
    QList<TradePrint> rows;
    const auto book = m_books.find(question.symbol);
    if (book == m_books.end()) {
        return rows;
    }
    for (const TradePrint &print : book->second.prints) {
        const bool wanted = (!question.fromId || print.id >= *question.fromId) && (!question.from || print.at >= *question.from)
            && (!question.to || print.at <= *question.to);
        if (wanted) {
            rows.append(print);
        }
    }
    return limited(rows, question.limit, question.fromId || question.from);
}

QList<Candle> MarketHistory::candles(const CandleQuestion &question) const
{
    QList<Candle> rows;
    const auto book = m_books.find(question.symbol);
    if (book == m_books.end()) {
        return rows;
    }
    const auto &minutes = question.series == PriceSeries::Trades ? book->second.minutes : book->second.markMinutes;
    for (const Candle &minute : minutes) {
        const CandleSpan span = spanOf(question.interval, minute.openedAt);
        if ((question.from && span.from < *question.from) || (question.to && span.from > *question.to)) {
            continue;
        }
        if (!rows.isEmpty() && rows.last().openedAt == span.from) {
            append(rows.last(), minute);
            continue;
        }
        rows.append(minute);
        rows.last().openedAt = span.from;
        rows.last().closedAt = span.to;
    }
    return limited(rows, question.limit, question.from.has_value());
}

Candle MarketHistory::day(const Symbol &symbol, base::VenueTime now) const
{
    Candle sum;
    const auto book = m_books.find(symbol);
    if (book != m_books.end()) {
        for (const Candle &minute : book->second.minutes) {
            if (minute.closedAt.ms() < now.ms() - kDayMs) {
                continue;
            }
            if (sum.trades == 0) {
                sum = minute;
            } else {
                append(sum, minute);
            }
        }
    }
    sum.openedAt = base::VenueTime(now.ms() - kDayMs);
    sum.closedAt = now;
    return sum;
}

} // namespace bw::paper
