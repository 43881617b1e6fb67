#include "core/report/slippage.h"

namespace bw::report {

using trading::Money;
using trading::Ratio;
using trading::Rounding;

namespace {

Money worse(trading::Side side, Money paid, Money atMark)
{
    return side == trading::Side::Buy ? paid - atMark : atMark - paid;
}

} // namespace

trading::Price SlippageRow::average() const
{
    return trading::Price(base::Decimal::div(paid.value(), filled.value(), Rounding::HalfEven));
}

std::optional<Money> SlippageRow::cost() const
{
    return order.mark ? std::optional(worse(order.side, paid, *order.mark * filled)) : std::nullopt;
}

std::optional<Ratio> SlippageRow::share() const
{
    const auto lost = cost();
    return lost && filled.isPositive() ? std::optional(trading::ratioOf(*lost, *order.mark * filled, Rounding::HalfEven)) : std::nullopt;
}

std::optional<Ratio> SlippageSum::share() const
{
    return value.isPositive() ? std::optional(trading::ratioOf(cost, value, Rounding::HalfEven)) : std::nullopt;
}

void SlippageBook::decided(const OrderDecision &order)
{
    if (m_rows.contains(order.clientId)) {
        return;
    }
    m_rows.insert(order.clientId, SlippageRow{order, {}, {}, {}});
    m_order.append(order.clientId);
    if (m_order.size() > kMostOrders) {
        m_rows.remove(m_order.takeFirst());
    }
}

void SlippageBook::filled(const trading::Fill &fill)
{
    const auto row = m_rows.find(fill.clientId);
    if (row == m_rows.end() || !row->order.mark || !row->order.mark->isPositive()) {
        m_sums.unmeasuredFills += 1;
    } else {
        SlippageSum &sum = row->order.purpose == OrderPurpose::Entry ? m_sums.entries : m_sums.exits;
        const Money atMark = *row->order.mark * fill.quantity;
        sum.fills += 1;
        sum.cost += worse(fill.side, fill.price * fill.quantity, atMark);
        sum.value += atMark;
    }
    if (row != m_rows.end()) {
        row->filled += fill.quantity;
        row->paid += fill.price * fill.quantity;
        row->filledAt = std::max(row->filledAt, fill.at);
    }
}

Slippage SlippageBook::picture() const
{
    Slippage all = m_sums;
    for (const trading::ClientOrderId &id : m_order) {
        if (const SlippageRow row = m_rows.value(id); row.filled.isPositive()) {
            all.rows.append(row);
        }
    }
    return all;
}

} // namespace bw::report
