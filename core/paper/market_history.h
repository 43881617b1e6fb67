// What a market remembers: the latest prints of every symbol, and candles of a minute from which all longer ones are
// summed. Fed with prints and mark prices; it knows no account and no clock.
// Thread: plain value. Invariant: prints and minutes are in the order of time; the older ones are dropped, never changed.
// Limits: 10 000 prints and seven days of minutes a symbol. Memory only: a new run begins with an empty history.
#pragma once

#include "core/binance_server/market_records.h"

#include <QList>

#include <deque>
#include <map>

namespace bw::paper {

class MarketHistory
{
public:
    // Gives the print its id.
    void print(const trading::Symbol &symbol, binance_server::TradePrint print);
    void mark(const trading::Symbol &symbol, trading::Price price, base::VenueTime at);

    // Asked from a point: the first ones from there. Asked without one: the latest. Oldest first.
    [[nodiscard]] QList<binance_server::TradePrint> prints(const binance_server::PrintQuestion &question) const;
    [[nodiscard]] QList<binance_server::Candle> candles(const binance_server::CandleQuestion &question) const;
    // The minutes of the last 24 hours as one candle; trades is zero when there was none.
    [[nodiscard]] binance_server::Candle day(const trading::Symbol &symbol, base::VenueTime now) const;

private:
    struct Book
    {
        std::deque<binance_server::TradePrint> prints;
        std::deque<binance_server::Candle> minutes, markMinutes;
        std::int64_t nextId = 1;
    };
    std::map<trading::Symbol, Book> m_books;
};

// The first and the last millisecond of the candle that a time belongs to. Weeks begin on Monday, months on the first.
struct CandleSpan { base::VenueTime from, to; };
[[nodiscard]] CandleSpan spanOf(binance_server::CandleInterval interval, base::VenueTime at);

} // namespace bw::paper
