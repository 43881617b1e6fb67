// The strangers' side of a market: a book with spread and depth that is a function of (seed, top, time), and the one thing
// that it remembers, which is what was taken from it. A taker eats its way down the levels and so moves the price against
// itself (impact); at the next refresh the book has recovered.
// The volume of a level belongs to its price, not to its rank: the same price shows the same volume until the refresh,
// however the top moves meanwhile. Integer arithmetic only: one seed gives one book, everywhere.
// Instead of the function a book can be given: one level a side with so many lots, nobody in a queue, nothing behind.
// Thread: a value. Failure: none; an empty side answers with no level.
#pragma once

#include "core/base/time.h"
#include "core/paper/matching/grid.h"
#include "core/trading/order.h"

#include <array>
#include <optional>
#include <vector>

namespace bw::paper::matching {

using trading::Side;

struct BookShape
{
    Ticks spread{1};                    // least distance between bid and ask, > 0
    std::int64_t spreadNoise = 0;       // up to so many ticks more, anew at every refresh
    int levels = 20;                    // on each side; what lies deeper is not for sale
    Ticks gap{1};                       // between levels, > 0
    Lots volume{1000};                  // mean at the best level, > 0
    int growthPercent = 10;             // more at every further level, of `volume`
    base::Millis refresh{1000};         // of venue time, > 0
};

struct Top { Ticks bid, ask; };
struct TopLots { Lots bid, ask; };
inline constexpr Lots kEndless{std::int64_t{1} << 61};     // as a given size: it never runs out
struct BookLevel { Ticks price; Lots lots; };

// Bid and ask around a middle; both positive. The spread is that of the shape and its noise at this time.
[[nodiscard]] Top topAround(const BookShape &shape, std::uint64_t seed, Ticks middle, base::VenueTime at);

class SyntheticBook
{
public:
    SyntheticBook(BookShape shape, std::uint64_t seed) : m_shape(shape), m_seed(seed) {}

    void move(Top top, base::VenueTime at);
    // Until the next call the best prices have these sizes, less what is taken; empty: the function's again.
    void give(std::optional<TopLots> lots) { m_given = lots; }
    [[nodiscard]] bool isGiven() const { return m_given.has_value(); }
    [[nodiscard]] bool isEmpty() const { return !m_top.bid.isPositive(); }  // before the first move
    [[nodiscard]] Top top() const { return m_top; }
    [[nodiscard]] int levels() const { return isEmpty() ? 0 : m_given ? 1 : m_shape.levels; }
    // `index` from 0, the best; `side` is that of the resting volume. A level without lots has been taken, or its price
    // would not be positive.
    [[nodiscard]] BookLevel level(Side side, int index) const;
    [[nodiscard]] Lots available(Side side, Ticks price) const;             // zero where no level is
    // What stands before somebody who joins here now: nothing inside the spread; deeper than is shown, as much as at the
    // deepest level, since a real book does not end where its picture ends.
    [[nodiscard]] Lots queueAt(Side side, Ticks price) const;
    void take(Side side, Ticks price, Lots lots);

private:
    [[nodiscard]] Lots untouched(Side side, Ticks price, std::int64_t rank) const;
    [[nodiscard]] Lots given(Side side, std::int64_t rank) const;
    [[nodiscard]] Lots taken(Side side, Ticks price) const;
    [[nodiscard]] std::int64_t distance(Side side, Ticks price) const;     // in ticks from the best, < 0 inside the spread

    BookShape m_shape;
    std::uint64_t m_seed;
    Top m_top;
    std::optional<TopLots> m_given;
    std::int64_t m_epoch = 0;
    std::array<std::vector<BookLevel>, 2> m_taken;
};

} // namespace bw::paper::matching
