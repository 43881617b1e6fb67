// Orders that wait for a price: stops, take-profits and trailing stops, for both markets. What "the price" is (last trade
// on spot, last or mark on USD-M) is the caller's affair; so is what becomes of an order that is due.
// Every test is inclusive. Trailing: a buy is due after a rise of so many bips from the lowest price since tracking began, a
// sell after a fall from the highest; compared by cross-multiplication, so that no trigger price is ever rounded.
//   Source: Spot trailing stop FAQ; USD-M callbackRate is the same with 100 bips to the percent.
// Thread: a value. Failure: an id that is known already is a broken contract.
#pragma once

#include "core/paper/matching/grid.h"
#include "core/trading/order.h"

#include <map>
#include <unordered_map>
#include <vector>

namespace bw::paper::matching {

enum class Direction { Rise = 1, Fall };

struct Trigger
{
    std::int64_t id = 0;
    trading::Side side = trading::Side::Sell;   // of the order; decides what trailing follows
    Direction direction = Direction::Fall;
    std::optional<Ticks> at;                    // with trailing: where tracking begins; empty: at once
    int trailingBips = 0;                       // 0: none

    [[nodiscard]] bool reachedBy(Ticks price) const
    {
        return at && (direction == Direction::Rise ? price >= *at : price <= *at);
    }
};

class TriggerBook
{
public:
    void add(const Trigger &trigger, Ticks price);
    bool remove(std::int64_t id);                // false: not known
    [[nodiscard]] bool contains(std::int64_t id) const { return m_keys.contains(id) || isTrailing(id); }
    [[nodiscard]] std::size_t size() const { return m_keys.size() + m_trailing.size(); }
    // Whether a trailing order follows the price already.
    [[nodiscard]] bool isTracking(std::int64_t id) const;
    // Takes the orders that are due out of the book, those with the nearest trigger first, then the oldest; trailing last.
    void onPrice(Ticks price, std::vector<std::int64_t> &due);

private:
    struct Key
    {
        std::int64_t distance;                   // grows away from the price
        std::uint64_t sequence;
        friend auto operator<=>(const Key &, const Key &) = default;
    };
    struct Place { Direction direction; Key key; };
    struct Trailing { Trigger trigger; bool tracking; Ticks extreme; };
    using Waiting = std::map<Key, std::int64_t>;

    [[nodiscard]] bool isTrailing(std::int64_t id) const;
    void releaseTrailing(Ticks price, std::vector<std::int64_t> &due);

    Waiting m_rise, m_fall;
    std::unordered_map<std::int64_t, Place> m_keys;
    std::vector<Trailing> m_trailing;            // oldest first
    std::uint64_t m_sequence = 0;
};

} // namespace bw::paper::matching
