// What orders cost against the price they were decided at: slippage = (fill's price - mark at the decision) x quantity, with the
// sign of a sell turned, so that positive is worse. Of an order's fills together, and of all orders.
// A fill whose order's decision or mark is not known here is counted as unmeasured, never as nothing.
// Thread: a plain value. Exact; a quotient is rounded half to even at 18 digits. Failure: none.
#pragma once

#include "core/trading/order.h"

#include <QHash>

namespace bw::report {

enum class OrderPurpose { Entry = 1, Exit }; // exits of every kind: a person's, the guard's, the emergency stop's

struct OrderDecision
{
    trading::ClientOrderId clientId;
    trading::Symbol symbol;
    trading::Side side = trading::Side::Buy;
    OrderPurpose purpose = OrderPurpose::Entry;
    std::optional<trading::Price> mark;    // empty: unknown
    base::VenueTime at;
};

struct SlippageRow
{
    OrderDecision order;
    trading::Quantity filled;
    trading::Money paid;                   // filled, at its prices
    base::VenueTime filledAt;              // the newest fill

    [[nodiscard]] trading::Price average() const;                // filled > 0
    [[nodiscard]] std::optional<trading::Money> cost() const;    // positive = worse than the mark
    [[nodiscard]] std::optional<trading::Ratio> share() const;   // of the value at the mark
};

struct SlippageSum
{
    int fills = 0;                         // measured
    trading::Money cost;
    trading::Money value;                  // at the marks
    [[nodiscard]] std::optional<trading::Ratio> share() const;
};

struct Slippage
{
    SlippageSum entries;
    SlippageSum exits;
    int unmeasuredFills = 0;
    QList<SlippageRow> rows;               // orders with a fill, newest decision last, at most SlippageBook::kMostOrders
};

class SlippageBook
{
public:
    static constexpr qsizetype kMostOrders = 500;

    void decided(const OrderDecision &order);
    void filled(const trading::Fill &fill); // each fill once
    [[nodiscard]] Slippage picture() const;

private:
    QHash<trading::ClientOrderId, SlippageRow> m_rows;
    QList<trading::ClientOrderId> m_order; // oldest decision first
    Slippage m_sums;                       // without rows
};

} // namespace bw::report
