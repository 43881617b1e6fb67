// What the exchange keeps between two runs, and how it takes it up again.
#include "core/base/contracts.h"
#include "core/paper/spot/spot_exchange.h"

#include <algorithm>
#include <map>

namespace bw::paper::spot {

namespace {

template<typename Map>
auto keysOf(const Map &map)
{
    std::vector<std::int64_t> ids;
    for (const auto &[id, value] : map) {
        ids.push_back(id);
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

base::Status damaged(const QString &what)
{
    return base::failure(base::ErrorCode::Corrupt, QStringLiteral("The stored spot account is damaged: %1.").arg(what));
}

} // namespace

SpotState SpotExchange::state() const
{
    SpotState state;
    state.nextOrder = m_nextOrder;
    state.nextList = m_nextList;
    state.nextExecution = m_nextExecution;
    for (const Market &market : m_markets) {
        state.markets.append({market.instrument.common.symbol, market.grid.price(market.last), market.average, market.nextTrade});
    }
    for (int asset = 0; asset < m_ledger.assets(); ++asset) {
        state.assets.append(m_ledger.totals(asset));
    }
    for (int account = 0; account < static_cast<int>(m_accounts.size()); ++account) {
        const Account &owner = accountOf(account);
        state.accounts.append(owner.terms);
        for (int asset = 0; asset < m_ledger.assets(); ++asset) {
            if (const Holding &holding = m_ledger.holding(account, asset); holding.touched) {
                state.holdings.append({AccountId(account + 1), m_ledger.assetName(asset), holding.free, holding.locked});
            }
        }
        const std::size_t skipped = owner.trades.size() - std::min(owner.trades.size(), SpotState::kKept);
        for (std::size_t i = skipped; i < owner.trades.size(); ++i) {
            state.trades.append({AccountId(account + 1), owner.trades[i]});
        }
    }
    const auto forgotten = [](const std::deque<std::int64_t> &finished, std::int64_t id) {
        const std::size_t skipped = finished.size() - std::min(finished.size(), SpotState::kKept);
        return std::find(finished.begin(), finished.begin() + static_cast<std::ptrdiff_t>(skipped), id) != finished.begin() + static_cast<std::ptrdiff_t>(skipped);
    };
    for (const std::int64_t id : keysOf(m_orders)) {
        const Live &live = m_orders.at(id);
        if (!isOver(live.view.status) || !forgotten(m_finished, id)) {
            state.orders.append({live.view, live.lockPrice, live.waiting, live.sharesLock, live.lendsLock, live.netBase});
        }
    }
    for (const std::int64_t id : keysOf(m_lists)) {
        if (const SpotOrderList &list = m_lists.at(id); !list.over || !forgotten(m_finishedLists, id)) {
            state.lists.append(list);
        }
    }
    return state;
}

bool SpotExchange::restoreOrder(const StoredOrder &stored)
{
    const int market = findMarket(stored.view.symbol);
    const std::int64_t account = stored.view.account.value();
    if (market < 0 || account < 1 || account > static_cast<std::int64_t>(m_accounts.size()) || m_orders.contains(stored.view.id.value())) {
        return false;
    }
    Live &live = m_orders[stored.view.id.value()];
    live.view = stored.view;
    live.account = static_cast<int>(account - 1);
    live.market = market;
    live.price = marketOf(live).grid.nearestTicks(stored.view.price);
    live.open = marketOf(live).grid.floorLots(stored.view.open());
    live.lockPrice = stored.lockPrice;
    live.waiting = stored.waiting;
    live.sharesLock = stored.sharesLock;
    live.lendsLock = stored.lendsLock;
    live.netBase = stored.netBase;
    if (isOver(live.view.status)) {
        m_finished.push_back(live.view.id.value());
        return true;
    }
    enlist(live);
    if (live.view.status == SpotStatus::PendingNew) {
        return true;
    }
    if (live.waiting) {
        waitForTrigger(live);
    } else if (hasPrice(live.view.type) && live.open.isPositive()) {
        rest(live);
    } else {
        return false;                            // nothing else rests
    }
    return true;
}

void SpotExchange::restoreList(const SpotOrderList &list)
{
    m_lists[list.id.value()] = list;
    if (list.over) {
        m_finishedLists.push_back(list.id.value());
        return;
    }
    Account &owner = accountOf(indexOf(list.account));
    owner.openLists.push_back(list.id.value());
    owner.counts[static_cast<std::size_t>(findMarket(list.symbol))].lists += 1;
}

bool SpotExchange::locksAddUp() const
{
    std::map<std::pair<int, int>, Decimal> locked;
    for (const auto &[id, live] : m_orders) {
        locked[{live.account, spends(live)}] += live.view.locked;
    }
    for (int account = 0; account < m_ledger.accounts(); ++account) {
        for (int asset = 0; asset < m_ledger.assets(); ++asset) {
            if (m_ledger.holding(account, asset).locked != locked[{account, asset}]) {
                return false;
            }
        }
    }
    return true;
}

base::Status SpotExchange::restore(const SpotState &state)
{
    BW_EXPECTS(m_accounts.empty());
    for (const AccountTerms &terms : state.accounts) {
        (void)openAccount(terms);
    }
    for (const AssetTotals &totals : state.assets) {
        m_ledger.restore(totals);
    }
    const auto exists = [&](AccountId account) { return account.value() >= 1 && account.value() <= state.accounts.size(); };
    for (const StoredHolding &one : state.holdings) {
        if (!exists(one.account)) {
            return damaged(QStringLiteral("a balance belongs to nobody"));
        }
        m_ledger.restore(indexOf(one.account), m_ledger.assetIndex(one.asset), {one.free, one.locked, true});
    }
    for (const StoredMarket &one : state.markets) {
        if (const int index = findMarket(one.symbol); index >= 0 && one.last.isPositive()) {
            Market &market = m_markets[static_cast<std::size_t>(index)];
            market.nextTrade = one.nextTrade;
            setMarket({one.symbol, one.last, one.last + market.instrument.common.tickSize, one.last, one.average});
        }
    }
    for (const StoredOrder &stored : state.orders) {
        if (!restoreOrder(stored)) {
            return damaged(QStringLiteral("order %1 is of a symbol or an account that is not there, or could not rest").arg(stored.view.id.value()));
        }
    }
    for (const SpotOrderList &list : state.lists) {
        if (!exists(list.account) || findMarket(list.symbol) < 0) {
            return damaged(QStringLiteral("list %1 is of a symbol or an account that is not there").arg(list.id.value()));
        }
        restoreList(list);
    }
    for (const StoredTrade &one : state.trades) {
        if (!exists(one.account)) {
            return damaged(QStringLiteral("a trade belongs to nobody"));
        }
        accountOf(indexOf(one.account)).trades.push_back(one.trade);
    }
    m_nextOrder = state.nextOrder;
    m_nextList = state.nextList;
    m_nextExecution = state.nextExecution;
    if (!m_ledger.addsUp() || !locksAddUp()) {
        return damaged(QStringLiteral("its balances do not add up"));
    }
    settle();
    return {};
}

} // namespace bw::paper::spot
