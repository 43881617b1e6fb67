// The open orders of an account, ordered the ways they are asked for: by id, by rank within a symbol, by client id, and
// summed by the position they belong to. An index over the orders, never stored.
// Invariant: what is removed is equal to what was added; who changes an order takes it out before and puts it back after.
// Thread: plain values.
#pragma once

#include "core/binance_server/backend.h"

#include <QMultiHash>

#include <array>
#include <map>

namespace bw::paper {

// A position: one of a symbol in one-way mode, a long and a short one in hedge mode.
struct PositionKey
{
    PositionKey(trading::Symbol ofSymbol, binance_server::PositionSide ofSide = binance_server::PositionSide::Both)
        : symbol(std::move(ofSymbol)), side(ofSide) {}
    trading::Symbol symbol;
    binance_server::PositionSide side;
    friend auto operator<=>(const PositionKey &, const PositionKey &) = default;
};

[[nodiscard]] inline PositionKey keyOf(const binance_server::OrderRecord &order) { return {order.view.symbol, order.positionSide}; }
[[nodiscard]] inline PositionKey keyOf(const binance_server::AlgoRecord &order) { return {order.view.symbol, order.positionSide}; }

// Of one position: what the open orders would add to it (money) and what they may only take away (quantity).
struct OrderSums
{
    trading::Money buys, sells;
    trading::Quantity reducingBuys, reducingSells;
    int count = 0;
    friend bool operator==(const OrderSums &, const OrderSums &) = default;
};

class OpenOrders
{
public:
    void add(const binance_server::OrderRecord &order);
    void remove(const binance_server::OrderRecord &order);

    [[nodiscard]] const std::vector<std::int64_t> &ids() const { return m_ids; }                  // oldest first
    [[nodiscard]] std::vector<std::int64_t> ranked(const trading::Symbol &symbolOrEmpty) const;   // best price first, then oldest
    [[nodiscard]] const OrderSums &sums(const PositionKey &key) const;
    [[nodiscard]] int count(const trading::Symbol &symbol) const;
    [[nodiscard]] bool holds(const trading::ClientOrderId &id) const { return m_names.contains(id); }
    [[nodiscard]] std::vector<std::int64_t> named(const trading::ClientOrderId &id) const;        // latest first
    // Calls visit(key, sums) for every position that has open orders.
    template<typename F>
    void forEachPosition(F visit) const
    {
        for (const auto &[symbol, book] : m_books) {
            for (std::size_t i = 0; i < book.sums.size(); ++i) {
                if (book.sums[i].count > 0) {
                    visit(PositionKey(symbol, static_cast<binance_server::PositionSide>(i + 1)), book.sums[i]);
                }
            }
        }
    }
    friend bool operator==(const OpenOrders &, const OpenOrders &) = default;

private:
    struct Rank
    {
        trading::Side side = trading::Side::Buy;
        trading::OrderType type = trading::OrderType::Limit;
        trading::Price distance;           // smaller is nearer to the other side
        std::int64_t id = 0;
        friend auto operator<=>(const Rank &, const Rank &) = default;
    };
    struct Book
    {
        std::vector<Rank> ranks;
        std::array<OrderSums, 3> sums;     // by PositionSide
        friend bool operator==(const Book &, const Book &) = default;
    };

    [[nodiscard]] static Rank rankOf(const binance_server::OrderRecord &order);
    static void count(OrderSums &sums, const binance_server::OrderRecord &order, int sign);

    std::vector<std::int64_t> m_ids;
    std::map<trading::Symbol, Book> m_books;
    QMultiHash<trading::ClientOrderId, std::int64_t> m_names;
};

} // namespace bw::paper
