// A second way to compute an exposure, apart from the code under test: prices in ticks, sizes in tenths, every subset
// of the orders tried, every unit of quantity on its own. Slow, obvious, and without any decimal arithmetic.
#pragma once

#include "core/safety/risk_view.h"

#include <rapidcheck.h>

#include <algorithm>
#include <cstdint>
#include <ostream>
#include <vector>

namespace bw::safety::test {

struct BookOrder
{
    bool buy = true;
    int units = 0;      // of 0.1
    int limitTicks = 0; // of 0.01; 0 = market
};

struct Book
{
    int position = 0;   // units, signed
    int markTicks = 10000;
    std::vector<BookOrder> orders;
};

inline std::ostream &operator<<(std::ostream &out, const BookOrder &order)
{
    return out << (order.buy ? "buy " : "sell ") << order.units << "u @ " << order.limitTicks;
}

inline std::ostream &operator<<(std::ostream &out, const Book &book)
{
    out << "position " << book.position << "u, mark " << book.markTicks;
    for (const BookOrder &order : book.orders) {
        out << "; " << order;
    }
    return out;
}

// What one unit costs in 1e-6 quote: size 1e-1 x price 1e-2 x allowance 1e-3.
inline std::int64_t unitCost(int priceTicks, int thousandths)
{
    return std::int64_t(priceTicks) * thousandths;
}

inline std::int64_t orderUnitCost(const Book &book, const BookOrder &order)
{
    return std::max(unitCost(order.limitTicks, 1000), unitCost(book.markTicks, 1001));
}

// The value of what is held after exactly these orders filled. What was closed was closed with the cheapest units.
inline std::int64_t valueAfter(const Book &book, unsigned filled)
{
    std::vector<std::int64_t> bought;
    std::vector<std::int64_t> sold;
    auto &held = book.position > 0 ? bought : sold;
    held.insert(held.end(), static_cast<std::size_t>(std::abs(book.position)), unitCost(book.markTicks, 1000));
    for (std::size_t i = 0; i < book.orders.size(); ++i) {
        if ((filled >> i & 1U) != 0) {
            auto &side = book.orders[i].buy ? bought : sold;
            side.insert(side.end(), static_cast<std::size_t>(book.orders[i].units), orderUnitCost(book, book.orders[i]));
        }
    }
    auto &larger = bought.size() >= sold.size() ? bought : sold;
    const std::size_t open = larger.size() - std::min(bought.size(), sold.size());
    std::sort(larger.begin(), larger.end(), std::greater<>());
    std::int64_t value = 0;
    for (std::size_t i = 0; i < open; ++i) {
        value += larger[i];
    }
    return value;
}

inline base::Decimal fromMillionths(std::int64_t value)
{
    return base::Decimal::fromRaw(base::Int128(value) * 1'000'000'000'000);
}

inline base::Decimal largestByEnumeration(const Book &book)
{
    std::int64_t largest = 0;
    for (unsigned filled = 0; filled < 1U << book.orders.size(); ++filled) {
        largest = std::max(largest, valueAfter(book, filled));
    }
    return fromMillionths(largest);
}

inline Quantity unitsOf(int units) { return Quantity(base::Decimal::fromRaw(base::Int128(units) * 100'000'000'000'000'000)); }
inline Price ticksOf(int ticks) { return Price(base::Decimal::fromRaw(base::Int128(ticks) * 10'000'000'000'000'000)); }

inline PendingEntry pendingOf(const BookOrder &order)
{
    return {order.buy ? Side::Buy : Side::Sell, unitsOf(order.units),
            order.limitTicks == 0 ? std::nullopt : std::optional(ticksOf(order.limitTicks))};
}

inline SymbolRisk riskOf(const Book &book)
{
    SymbolRisk risk;
    risk.mark = ticksOf(book.markTicks);
    risk.markAge = Millis(1);
    risk.position.amount = unitsOf(book.position);
    risk.position.entryPrice = ticksOf(book.markTicks);
    for (const BookOrder &order : book.orders) {
        risk.pending.append(pendingOf(order));
    }
    return risk;
}

// Prices cluster around the mark of 80 to 120, so that limits below, inside and above the slippage allowance all occur.
inline rc::Gen<BookOrder> anyOrder()
{
    return rc::gen::build<BookOrder>(rc::gen::set(&BookOrder::buy), rc::gen::set(&BookOrder::units, rc::gen::inRange(0, 40)),
                                     rc::gen::set(&BookOrder::limitTicks,
                                                  rc::gen::weightedOneOf<int>({{1, rc::gen::just(0)},
                                                                               {2, rc::gen::inRange(8000, 12000)},
                                                                               {1, rc::gen::inRange(9990, 10020)}})));
}

inline rc::Gen<Book> anyBook()
{
    return rc::gen::build<Book>(
        rc::gen::set(&Book::position, rc::gen::weightedOneOf<int>({{1, rc::gen::just(0)}, {3, rc::gen::inRange(-60, 60)}})),
        rc::gen::set(&Book::markTicks, rc::gen::inRange(8000, 12001)),
        rc::gen::set(&Book::orders, rc::gen::resize(6, rc::gen::container<std::vector<BookOrder>>(anyOrder()))));
}

} // namespace bw::safety::test
