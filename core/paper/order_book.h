// The book of one market of USD-M as the account sees it: the matching core with the exchange's own prices, sizes and orders
// at its edge. Which order rests where is known here and nowhere else.
// Thread: a value. Failure: broken contracts only; what is off the grid has been refused before.
#pragma once

#include "core/binance_server/backend.h"
#include "core/paper/matching/matching_book.h"

#include <unordered_map>

namespace bw::paper {

// What the best prices can take; without one, as much as the kind of book has.
struct Depth { trading::Quantity bid, ask; };

// AtTouch: the best price takes everything, and a resting order fills as soon as the other side reaches it.
// ByDepth: levels with sizes, impact, and a place in the queue (core/paper/matching).
enum class FillModel { AtTouch = 1, ByDepth };

class OrderBook
{
public:
    // The size of a book with depth follows from the first price that the market is seen at.
    OrderBook(const trading::Instrument &instrument, FillModel model, trading::Price price, std::uint64_t seed);

    // Before the first price and from close() to the next one nothing is found here, and nothing fills.
    [[nodiscard]] bool isOpen() const { return m_open; }
    void close() { m_open = false; }
    [[nodiscard]] std::optional<trading::Price> best(trading::Side side) const;  // of strangers and own orders
    [[nodiscard]] trading::Quantity shownAt(trading::Side side, trading::Price price) const;   // likewise
    [[nodiscard]] bool wouldTake(trading::Side side, trading::Price limit) const;
    [[nodiscard]] binance_server::BookView view(int levels) const;
    // Of an order of this side; none where the book is not so deep.
    [[nodiscard]] std::optional<trading::Price> matched(binance_server::PriceMatch match, trading::Side side) const;
    void setDepth(std::optional<Depth> depth);

    struct Cost { trading::Quantity quantity; trading::Money value; };
    // What an order finds now.
    [[nodiscard]] Cost preview(trading::Side side, trading::Quantity wanted, std::optional<trading::Price> limit) const;

    struct Trade
    {
        std::int64_t taker = 0, maker = 0;      // 0: a stranger
        trading::Side takerSide = trading::Side::Buy;
        trading::Price price;
        trading::Quantity quantity;
    };
    struct Ended { std::int64_t id = 0; bool prevented = false; };                // else its time was up
    using Happened = std::vector<std::variant<Trade, Ended>>;                     // in order

    // Whoever the price passes or reaches. The prices are brought onto the grid, away from each other.
    [[nodiscard]] Happened move(trading::Price bid, trading::Price ask, base::VenueTime at);
    [[nodiscard]] Happened print(trading::Price price, trading::Quantity quantity, trading::Side aggressor);
    [[nodiscard]] Happened expire(base::VenueTime now);
    [[nodiscard]] Happened take(const binance_server::OrderRecord &order);        // with what is open of it, at most

    void rest(const binance_server::OrderRecord &order);                          // with what is open of it
    void remove(std::int64_t id);                                                 // nothing where it does not rest
    [[nodiscard]] bool rests(std::int64_t id) const { return m_places.contains(id); }
    [[nodiscard]] std::size_t size() const { return m_book.size(); }              // of what rests

private:
    struct Place { trading::Side side; matching::QueueKey key; };
    [[nodiscard]] Happened told(const matching::BookEvents &events);
    [[nodiscard]] matching::Lots lots(trading::Quantity quantity) const { return m_grid.floorLots(quantity); }

    matching::Grid m_grid;
    FillModel m_model;
    bool m_open = false;
    matching::MatchingBook m_book;
    std::unordered_map<std::int64_t, Place> m_places;
};

} // namespace bw::paper
