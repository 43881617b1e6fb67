#include "core/paper/spot/spot_exchange.h"

#include "core/base/contracts.h"

#include <algorithm>

namespace bw::paper::spot {

SpotExchange::SpotExchange(const QList<SpotInstrument> &instruments, std::uint64_t seed, SpotRules rules) : m_rules(std::move(rules))
{
    m_feeAsset = m_ledger.assetIndex(m_rules.feeAsset);
    for (const SpotInstrument &instrument : instruments) {
        BW_EXPECTS(instrument.isUsable() && !m_marketOf.contains(instrument.common.symbol));
        const auto index = static_cast<int>(m_markets.size());
        const std::uint64_t own = seed + 0x9E3779B97F4A7C15ULL * static_cast<std::uint64_t>(index + 1);
        m_marketOf.emplace(instrument.common.symbol, index);
        m_markets.push_back({instrument, matching::Grid(instrument.common.tickSize, instrument.common.stepSize),
                             matching::MatchingBook(m_rules.shape, own), {}, m_ledger.assetIndex(instrument.common.baseAsset),
                             m_ledger.assetIndex(instrument.common.quoteAsset), {}, {}, 1, -1});
    }
    for (Market &market : m_markets) {
        const auto priced = std::find_if(m_markets.begin(), m_markets.end(),
                                         [&](const Market &one) { return one.base == m_feeAsset && one.quote == market.quote; });
        market.feeMarket = priced == m_markets.end() ? -1 : static_cast<int>(priced - m_markets.begin());
    }
}

void SpotExchange::setTime(base::VenueTime now)
{
    BW_EXPECTS(now >= m_now);
    m_now = now;
}

void SpotExchange::setMarket(const SpotQuote &quote)
{
    const int index = findMarket(quote.symbol);
    BW_EXPECTS(index >= 0 && quote.bid.isPositive() && quote.ask >= quote.bid && quote.last.isPositive());
    Market &market = m_markets[static_cast<std::size_t>(index)];
    const Ticks bid = std::max(Ticks(1), market.grid.nearestTicks(quote.bid));
    const Ticks below = market.grid.nearestTicks(quote.ask);
    const Ticks ask = market.grid.price(below) == quote.ask ? below : below + Ticks(1);
    market.average = quote.average.value_or(quote.last);
    market.hasPrice = true;
    m_events.clear();
    market.book.move({bid, std::max(ask, bid + Ticks(1))}, m_now, m_events);
    if (!m_events.empty()) {
        apply(market, m_events);
    }
    market.last = std::max(Ticks(1), market.grid.nearestTicks(quote.last));
    market.triggers.onPrice(market.last, m_due);
    settle();
}

void SpotExchange::withoutPrice(const Symbol &symbol)
{
    if (const int index = findMarket(symbol); index >= 0) {
        m_markets[static_cast<std::size_t>(index)].hasPrice = false;
    }
}

void SpotExchange::setThin(const Symbol &symbol, std::optional<Quantity> atBest)
{
    const int index = findMarket(symbol);
    BW_EXPECTS(index >= 0 && (!atBest || !atBest->isNegative()));
    Market &market = m_markets[static_cast<std::size_t>(index)];
    const auto lots = atBest ? std::optional(market.grid.floorLots(*atBest)) : std::nullopt;
    market.book.give(lots ? std::optional(matching::TopLots{*lots, *lots}) : std::nullopt);
}

void SpotExchange::print(const Symbol &symbol, Price price, Quantity quantity, Side aggressor)
{
    const int index = findMarket(symbol);
    BW_EXPECTS(index >= 0 && price.isPositive() && quantity.isPositive());
    Market &market = m_markets[static_cast<std::size_t>(index)];
    const Ticks at = std::max(Ticks(1), market.grid.nearestTicks(price));
    const Lots lots = market.grid.floorLots(quantity);
    m_events.clear();
    if (lots.isPositive()) {
        market.book.print(at, lots, aggressor, m_events);
        apply(market, m_events);
        Lots left = lots;                        // for strangers, after the orders that stood at better prices or before them
        for (const matching::BookEvent &event : m_events) {
            left -= std::min(left, event.lots);
        }
        if (left.isPositive()) {
            publishTrade(market, TradeId(market.nextTrade++), {matching::BookEventKind::Trade, 0, 0, aggressor, at, left, {}, {}, false, {}});
        }
    }
    market.last = at;
    market.triggers.onPrice(at, m_due);
    settle();
}

AccountId SpotExchange::openAccount(const AccountTerms &terms)
{
    m_accounts.emplace_back();
    m_accounts.back().counts.resize(m_markets.size());
    const AccountId id(m_ledger.addAccount() + 1);
    setTerms(id, terms);
    return id;
}

void SpotExchange::setTerms(AccountId account, const AccountTerms &terms)
{
    const Ratio one = Ratio::literal("1");
    BW_EXPECTS(!terms.maker.isNegative() && terms.maker < one && !terms.taker.isNegative() && terms.taker < one);
    BW_EXPECTS(!terms.bnbDiscount.isNegative() && terms.bnbDiscount <= one);
    Account &owner = accountOf(indexOf(account));
    const Decimal left = (one - terms.bnbDiscount).value();
    owner.terms = terms;
    owner.makerInBnb = Decimal::mul(terms.maker.value(), left, trading::Rounding::Down);
    owner.takerInBnb = Decimal::mul(terms.taker.value(), left, trading::Rounding::Down);
}

int SpotExchange::indexOf(AccountId account) const
{
    BW_EXPECTS(account.value() >= 1 && account.value() <= static_cast<std::int64_t>(m_accounts.size()));
    return static_cast<int>(account.value() - 1);
}

base::Status SpotExchange::deposit(AccountId account, const QString &asset, Decimal amount)
{
    if (!amount.isPositive() || asset.isEmpty()) {
        return base::failure(base::ErrorCode::OutOfRange, QStringLiteral("A deposit is a positive amount of an asset."));
    }
    const int index = m_ledger.assetIndex(asset);
    m_ledger.deposit(indexOf(account), index, amount);
    publish(BalanceUpdate{account, asset, amount, m_now});
    announce(indexOf(account), index, -1);
    return {};
}

base::Status SpotExchange::withdraw(AccountId account, const QString &asset, Decimal amount)
{
    const auto index = m_ledger.findAsset(asset);
    if (!amount.isPositive() || !index || m_ledger.holding(indexOf(account), *index).free < amount) {
        return base::failure(base::ErrorCode::OutOfRange, QStringLiteral("A withdrawal is a positive amount of an asset, and no more than is free."));
    }
    m_ledger.withdraw(indexOf(account), *index, amount);
    publish(BalanceUpdate{account, asset, -amount, m_now});
    announce(indexOf(account), *index, -1);
    return {};
}

base::Status SpotExchange::transfer(AccountId from, AccountId to, const QString &asset, Decimal amount)
{
    if (auto status = withdraw(from, asset, amount); !status) {
        return status;
    }
    return deposit(to, asset, amount);
}

QList<BalanceView> SpotExchange::balances(AccountId account) const
{
    QList<BalanceView> list;
    for (int asset = 0; asset < m_ledger.assets(); ++asset) {
        const Holding &holding = m_ledger.holding(indexOf(account), asset);
        if (holding.touched) {
            list.append({m_ledger.assetName(asset), holding.free, holding.locked});
        }
    }
    return list;
}

void SpotExchange::publish(const SpotEvent &event) const
{
    if (m_sink) {
        m_sink(event);
    }
}

void SpotExchange::announce(int account, int assetA, int assetB, int assetC)
{
    if (!m_sink) {
        return;
    }
    SpotEvent event(std::in_place_type<AccountPosition>);
    AccountPosition &position = std::get<AccountPosition>(event);
    position.account = AccountId(account + 1);
    position.at = m_now;
    for (const int asset : {assetA, assetB, assetC}) {
        if (asset >= 0) {
            const Holding &holding = m_ledger.holding(account, asset);
            position.balances.append({m_ledger.assetName(asset), holding.free, holding.locked});
        }
    }
    m_sink(event);
}

void SpotExchange::report(Live &live, ExecutionType execution, const ClientOrderId &requestId, const SpotTrade *trade, Quantity prevented)
{
    live.view.executionId = m_nextExecution++;
    if (!m_sink) {
        return;
    }
    SpotEvent event(std::in_place_type<ExecutionReport>);
    ExecutionReport &made = std::get<ExecutionReport>(event);
    made.execution = execution;
    made.order = live.view;
    made.requestId = requestId;
    made.lastPrevented = prevented;
    if (trade) {
        made.trade = *trade;
    }
    m_sink(event);
}

// Each triggered order and each released list can make more of both; every order triggers once, so this ends.
void SpotExchange::settle()
{
    std::size_t next = 0;
    while (next < m_due.size() || !m_toRelease.empty()) {
        if (next < m_due.size()) {
            trigger(m_due[next++]);
        } else {
            const std::int64_t list = m_toRelease.front();
            m_toRelease.pop_front();
            release(list);
        }
    }
    m_due.clear();
    while (m_finished.size() > m_rules.historyLimit) {
        m_orders.erase(m_finished.front());
        m_finished.pop_front();
    }
    while (m_finishedLists.size() > m_rules.historyLimit) {
        m_lists.erase(m_finishedLists.front());
        m_finishedLists.pop_front();
    }
}

} // namespace bw::paper::spot
