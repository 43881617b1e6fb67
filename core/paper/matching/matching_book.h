// One market's matching, for spot and USD-M alike: the account holders' resting orders against each other and against the
// synthetic book, by price, then time. It knows orders only as ids with sizes: no balances, no filters, no words of an API.
//
// When a resting order fills:
//  - the top of the book (or a printed trade) passes its price: whoever stood there is gone, it fills whole, at its price;
//  - somebody trades at its price: first the lots that stood before it when it joined (`SyntheticBook::queueAt`), then it.
//    A print brings its own lots; a top that reaches the price brings what the synthetic book shows there;
//  - another account's order takes it.
// Against a given top (SyntheticBook::give) nobody waits: what the top reaches fills at once, with as many lots as it has.
// The lots ahead shrink by trades alone. Strangers also cancel, but how many of those stood ahead nobody can know from
// outside; to assume none errs toward the person who trains here: a fill on paper would have been one in the market.
// Hidden lots of an iceberg join the queue anew, at its end, slice by slice.
//
// Self-trade: a taker that meets its own account is handled by the taker's mode (Binance, STP FAQ).
// Thread: a value. Everything that happened is appended to `out`, in order. Failure: broken contracts only.
#pragma once

#include "core/paper/matching/synthetic_book.h"
#include "core/trading/self_trade.h"

#include <map>

namespace bw::paper::matching {

using trading::StpMode;

// Where an order rests: best price first, then oldest.
struct QueueKey
{
    std::int64_t rank = 0;         // price for sells, its negative for buys
    std::uint64_t sequence = 0;    // > 0 while it rests
    friend auto operator<=>(const QueueKey &, const QueueKey &) = default;
};

struct RestingOrder
{
    std::int64_t id = 0;           // > 0
    std::int64_t account = 0;
    Side side = Side::Buy;
    Ticks price;
    Lots lots;                     // still open, hidden ones included
    Lots slice;                    // iceberg: what is shown at a time; zero: all
    base::VenueTime expiresAt;     // GTD; unknown: never
};

struct TakerOrder
{
    std::int64_t id = 0;
    std::int64_t account = 0;
    Side side = Side::Buy;
    std::optional<Ticks> limit;    // empty: at any price
    Lots lots;                     // at most
    std::optional<TickLots> budget; // at most this value (quoteOrderQty)
    StpMode stp = StpMode::None;
};

enum class BookEventKind { Trade = 1, Prevented, Expired };

struct BookEvent
{
    BookEventKind kind = BookEventKind::Trade;
    std::int64_t taker = 0;        // 0: a stranger
    std::int64_t maker = 0;        // 0: a stranger
    Side takerSide = Side::Buy;
    Ticks price;
    Lots lots;                     // traded
    Lots takerPrevented, makerPrevented;
    bool makerIsOver = false;      // prevented or expired: no longer in the book
    QueueKey makerKey;             // where the maker rests now (an iceberg moves)
};
using BookEvents = std::vector<BookEvent>;

struct Taken
{
    Lots open;                     // what was neither traded nor prevented
    bool endedByStp = false;
    bool budgetSpent = false;      // the rest of the budget does not pay one more lot at the next price
};

struct Preview
{
    Lots lots;
    TickLots value = 0;
    bool meetsOwn = false;         // an order of the same account stands in the way
};

class MatchingBook
{
public:
    MatchingBook(BookShape shape, std::uint64_t seed) : m_strangers(shape, seed) {}

    [[nodiscard]] const SyntheticBook &strangers() const { return m_strangers; }
    void give(std::optional<TopLots> lots) { m_strangers.give(lots); }   // see SyntheticBook
    [[nodiscard]] std::optional<Ticks> best(Side side) const;        // of strangers and account holders together
    [[nodiscard]] Lots shownAt(Side side, Ticks price) const;        // likewise; hidden lots are not shown
    [[nodiscard]] std::vector<BookLevel> shown(Side side, int limit) const;   // levels with lots, best first
    [[nodiscard]] std::size_t size() const { return m_buys.size() + m_sells.size(); }

    // What the taker would find now. With a mode other than None its own account's orders count as not there.
    [[nodiscard]] Preview preview(const TakerOrder &taker) const;
    Taken take(const TakerOrder &taker, BookEvents &out);

    QueueKey rest(const RestingOrder &order);
    void remove(Side side, QueueKey key);                            // must rest there
    void reduce(Side side, QueueKey key, Lots lots);                 // fewer lots, same place
    [[nodiscard]] Lots ahead(Side side, QueueKey key) const;

    // The market as the feed tells it.
    void move(Top top, base::VenueTime at, BookEvents &out);
    void print(Ticks price, Lots lots, Side aggressor, BookEvents &out);
    void expire(base::VenueTime now, BookEvents &out);               // GTD: at its time, not before
    [[nodiscard]] std::size_t deadlines() const { return m_deadlines.size(); } // remembered; those of orders that are gone are few

private:
    struct Standing
    {
        std::int64_t id;
        std::int64_t account;
        Lots open;
        Lots shown;
        Lots slice;
        Lots ahead;
    };
    using Queue = std::map<QueueKey, Standing>;
    struct Deadline { std::int64_t id; Side side; QueueKey key; };
    struct Walk;

    [[nodiscard]] Queue &queue(Side side) { return side == Side::Buy ? m_buys : m_sells; }
    [[nodiscard]] const Queue &queue(Side side) const { return side == Side::Buy ? m_buys : m_sells; }
    void walkLevel(Walk &walk, Ticks price, Lots strangers);
    void tradeStrangers(Walk &walk, Ticks price, Lots lots);
    [[nodiscard]] bool meetOwn(Walk &walk, Queue::iterator at, Ticks price);
    void fill(Walk &walk, Queue::iterator at, Ticks price, Lots lots);
    void forgetDeadlines();
    Lots sweep(Side resting, Ticks limit, Lots lots, BookEvents &out);
    Lots meetGiven(Side resting, Ticks limit, Lots lots, BookEvents &out);

    SyntheticBook m_strangers;
    Queue m_buys, m_sells;
    std::multimap<base::VenueTime, Deadline> m_deadlines;            // entries of orders that are gone are skipped
    std::uint64_t m_sequence = 0;
};

} // namespace bw::paper::matching
