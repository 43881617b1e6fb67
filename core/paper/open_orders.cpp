#include "core/paper/open_orders.h"

#include "core/base/contracts.h"

#include <algorithm>

namespace bw::paper {

using namespace trading;
using namespace binance_server;

namespace {

std::size_t indexOf(PositionSide side)
{
    return static_cast<std::size_t>(side) - 1;
}

template<typename T>
void insertSorted(std::vector<T> &values, const T &value)
{
    values.insert(std::lower_bound(values.begin(), values.end(), value), value);
}

template<typename T>
void eraseSorted(std::vector<T> &values, const T &value)
{
    const auto found = std::lower_bound(values.begin(), values.end(), value);
    BW_EXPECTS(found != values.end() && *found == value);
    values.erase(found);
}

} // namespace

OpenOrders::Rank OpenOrders::rankOf(const OrderRecord &order)
{
    const OrderView &view = order.view;
    return {view.side, view.type, view.side == Side::Buy ? -view.price : view.price, view.venueId.value()};
}

void OpenOrders::count(OrderSums &sums, const OrderRecord &order, int sign)
{
    const OrderView &view = order.view;
    const bool buys = view.side == Side::Buy;
    sums.count += sign;
    if (view.reduceOnly) {
        Quantity &sum = buys ? sums.reducingBuys : sums.reducingSells;
        sum += sign > 0 ? view.remaining() : -view.remaining();
    } else {
        Money &sum = buys ? sums.buys : sums.sells;
        const Money value = view.price * view.remaining();
        sum += sign > 0 ? value : -value;
    }
}

void OpenOrders::add(const OrderRecord &order)
{
    insertSorted(m_ids, order.view.venueId.value());
    Book &book = m_books[order.view.symbol];
    insertSorted(book.ranks, rankOf(order));
    count(book.sums[indexOf(order.positionSide)], order, 1);
    m_names.insert(order.view.clientId, order.view.venueId.value());
}

void OpenOrders::remove(const OrderRecord &order)
{
    eraseSorted(m_ids, order.view.venueId.value());
    const auto found = m_books.find(order.view.symbol);
    eraseSorted(found->second.ranks, rankOf(order));
    count(found->second.sums[indexOf(order.positionSide)], order, -1);
    if (found->second.ranks.empty()) {
        m_books.erase(found);
    }
    m_names.remove(order.view.clientId, order.view.venueId.value());
}

std::vector<std::int64_t> OpenOrders::ranked(const Symbol &symbolOrEmpty) const
{
    std::vector<Rank> ranks;
    for (const auto &[symbol, book] : m_books) {
        if (symbolOrEmpty.isEmpty() || symbol == symbolOrEmpty) {
            ranks.insert(ranks.end(), book.ranks.begin(), book.ranks.end());
        }
    }
    if (symbolOrEmpty.isEmpty()) {
        std::sort(ranks.begin(), ranks.end());
    }
    std::vector<std::int64_t> ids;
    ids.reserve(ranks.size());
    for (const Rank &rank : ranks) {
        ids.push_back(rank.id);
    }
    return ids;
}

const OrderSums &OpenOrders::sums(const PositionKey &key) const
{
    static const OrderSums kNone;
    const auto found = m_books.find(key.symbol);
    return found == m_books.end() ? kNone : found->second.sums[indexOf(key.side)];
}

int OpenOrders::count(const Symbol &symbol) const
{
    const auto found = m_books.find(symbol);
    return found == m_books.end() ? 0 : static_cast<int>(found->second.ranks.size());
}

std::vector<std::int64_t> OpenOrders::named(const ClientOrderId &id) const
{
    const QList<std::int64_t> ids = m_names.values(id);
    std::vector<std::int64_t> sorted(ids.begin(), ids.end());
    std::sort(sorted.rbegin(), sorted.rend());
    return sorted;
}

} // namespace bw::paper
