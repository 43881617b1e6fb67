// What the exchange answers about its accounts, and the cancelling of whole lists, which begins with such a question.
#include "core/base/contracts.h"
#include "core/paper/spot/spot_exchange.h"
#include "core/paper/venue_errors.h"

#include <algorithm>

namespace bw::paper::spot {

namespace venue = bw::paper::refusals;

namespace {

template<typename Question>
bool inRange(const Question &question, base::VenueTime at)
{
    return (!question.from || at >= *question.from) && (!question.to || at <= *question.to);
}

} // namespace

SpotExchange::Answer<SpotOrder> SpotExchange::order(AccountId account, const SpotOrderKey &key) const
{
    if (!key.symbol.isEmpty() && findMarket(key.symbol) < 0) {
        return tl::unexpected(venue::invalidSymbol());
    }
    const Live *found = find(indexOf(account), key);
    if (!found) {
        return tl::unexpected(venue::noSuchOrder());
    }
    return found->view;
}

QList<SpotOrder> SpotExchange::openOrders(AccountId account, const Symbol &symbolOrEmpty) const
{
    std::vector<std::int64_t> ids = accountOf(indexOf(account)).open;
    std::sort(ids.begin(), ids.end());
    QList<SpotOrder> orders;
    for (const std::int64_t id : ids) {
        const SpotOrder &view = m_orders.at(id).view;
        if (symbolOrEmpty.isEmpty() || view.symbol == symbolOrEmpty) {
            orders.append(view);
        }
    }
    return orders;
}

QList<SpotOrder> SpotExchange::allOrders(AccountId account, const SpotHistory &question) const
{
    std::vector<std::int64_t> ids;
    for (const auto &[id, live] : m_orders) {
        const bool late = (!question.orderId || id >= question.orderId->value()) && inRange(question, live.view.createdAt);
        if (live.view.account == account && live.view.symbol == question.symbol && late) {
            ids.push_back(id);
        }
    }
    std::sort(ids.begin(), ids.end());
    const std::size_t limit = static_cast<std::size_t>(std::max(0, question.limit));
    if (ids.size() > limit) {   // from an id or a time on: the first of them; else the latest
        ids = question.orderId || question.from ? std::vector<std::int64_t>(ids.begin(), ids.begin() + question.limit)
                               : std::vector<std::int64_t>(ids.end() - question.limit, ids.end());
    }
    QList<SpotOrder> orders;
    for (const std::int64_t id : ids) {
        orders.append(m_orders.at(id).view);
    }
    return orders;
}

QList<SpotTrade> SpotExchange::trades(AccountId account, const SpotHistory &question) const
{
    QList<SpotTrade> found;
    for (const SpotTrade &trade : accountOf(indexOf(account)).trades) {
        const bool asked = (question.symbol.isEmpty() || trade.symbol == question.symbol)
            && (!question.orderId || trade.orderId == *question.orderId) && (!question.fromTrade || trade.id >= *question.fromTrade) && inRange(question, trade.at);
        if (asked) {
            found.append(trade);
        }
    }
    const qsizetype limit = std::max(0, question.limit);
    return question.fromTrade || question.from || found.size() <= limit ? found.mid(0, limit) : found.mid(found.size() - limit);
}

const SpotOrderList *SpotExchange::findList(int account, OrderListId id, const ClientOrderId &clientId) const
{
    const AccountId owner(account + 1);
    if (!id.isNull()) {
        const auto found = m_lists.find(id.value());
        return found != m_lists.end() && found->second.account == owner ? &found->second : nullptr;
    }
    const SpotOrderList *latest = nullptr;
    for (const auto &[number, list] : m_lists) {
        if (list.account == owner && list.clientId == clientId && (!latest || latest->id < list.id)) {
            latest = &list;
        }
    }
    return latest;
}

SpotExchange::Answer<SpotOrderList> SpotExchange::orderList(AccountId account, OrderListId id, const ClientOrderId &clientId) const
{
    const SpotOrderList *found = findList(indexOf(account), id, clientId);
    if (!found) {
        return tl::unexpected(venue::noSuchOrder());
    }
    return *found;
}

QList<SpotOrderList> SpotExchange::orderLists(AccountId account, const ListHistory &question) const
{
    QList<SpotOrderList> found;
    for (const auto &[number, list] : m_lists) {
        const bool asked = list.account == account && (question.scope == ListScope::All || !list.over)
            && (!question.fromId || list.id >= *question.fromId) && inRange(question, list.at);
        if (asked) {
            found.append(list);
        }
    }
    std::sort(found.begin(), found.end(), [](const SpotOrderList &a, const SpotOrderList &b) { return a.id < b.id; });
    const qsizetype limit = std::max(0, question.limit);
    return question.fromId || question.from || found.size() <= limit ? found.mid(0, limit) : found.mid(found.size() - limit);
}

QList<SpotInstrument> SpotExchange::instruments() const
{
    QList<SpotInstrument> list;
    for (const Market &market : m_markets) {
        list.append(market.instrument);
    }
    return list;
}

BookView SpotExchange::bookView(const Symbol &symbol, int limit) const
{
    const int index = findMarket(symbol);
    BW_EXPECTS(index >= 0);
    const Market &market = m_markets[static_cast<std::size_t>(index)];
    const auto side = [&](Side of) {
        QList<PriceLevel> levels;
        for (const matching::BookLevel &level : market.book.shown(of, limit)) {
            levels.append({market.grid.price(level.price), market.grid.quantity(level.lots)});
        }
        return levels;
    };
    return {side(Side::Buy), side(Side::Sell)};
}

SpotExchange::Answer<SpotOrderList> SpotExchange::cancelList(AccountId account, OrderListId id, const ClientOrderId &clientId)
{
    const SpotOrderList *found = findList(indexOf(account), id, clientId);
    if (!found || found->over) {
        return tl::unexpected(venue::unknownOrderSent());
    }
    for (const VenueOrderId member : found->orders) {
        Live *order = live(member.value());
        if (order && !isOver(order->view.status)) {
            finish(*order, SpotStatus::Canceled, ExpiryReason::None, ExecutionType::Canceled);   // ends the others with it
            break;
        }
    }
    settle();
    return m_lists.at(found->id.value());
}

const matching::MatchingBook &SpotExchange::book(const Symbol &symbol) const
{
    const int index = findMarket(symbol);
    BW_EXPECTS(index >= 0);
    return m_markets[static_cast<std::size_t>(index)].book;
}

std::optional<Price> SpotExchange::last(const Symbol &symbol) const
{
    const int index = findMarket(symbol);
    if (index < 0 || m_markets[static_cast<std::size_t>(index)].last.isZero()) {
        return std::nullopt;
    }
    const Market &market = m_markets[static_cast<std::size_t>(index)];
    return market.grid.price(market.last);
}

std::size_t SpotExchange::openCount(AccountId account) const
{
    return accountOf(indexOf(account)).open.size();
}

} // namespace bw::paper::spot
