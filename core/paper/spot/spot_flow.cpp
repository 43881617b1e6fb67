// The life of an accepted order: work, wait, trade, end; and what each step does to balances.
#include "core/base/contracts.h"
#include "core/paper/spot/spot_errors.h"
#include "core/paper/spot/spot_exchange.h"

namespace bw::paper::spot {

using trading::Rounding;

int SpotExchange::spends(const Live &live) const
{
    return live.view.side == Side::Buy ? marketOf(live).quote : marketOf(live).base;
}

void SpotExchange::lockFor(Live &live, Decimal amount)
{
    m_ledger.lock(live.account, spends(live), amount);
    live.view.locked += amount;
}

// What an order has to keep locked for what is open of it. One that buys at market keeps what its preview asked for.
Decimal SpotExchange::requirement(const Live &live) const
{
    if (live.sharesLock || live.view.status == SpotStatus::PendingNew || !live.open.isPositive()) {
        return {};
    }
    const Market &market = marketOf(live);
    if (live.view.side == Side::Sell) {
        return market.grid.quantity(live.open).value();
    }
    if (hasPrice(live.view.type)) {
        return market.grid.money(live.price, live.open).value();
    }
    return live.waiting ? (live.lockPrice * market.grid.quantity(live.open)).value() : live.view.locked;
}

void SpotExchange::trimLock(Live &live)
{
    if (live.lendsLock) {
        return;   // what it needs no more, the other leg may
    }
    const Decimal required = requirement(live);
    if (live.view.locked > required) {
        m_ledger.unlock(live.account, spends(live), live.view.locked - required);
        live.view.locked = required;
    }
}

// The report of a new order already tells since when it works, if it waits for nothing.
void SpotExchange::startsNow(Live &live) const
{
    if (live.view.status == SpotStatus::New && !isContingent(live.view.type)) {
        live.view.workingAt = m_now;
    }
}

void SpotExchange::begin(Live &live)
{
    if (isContingent(live.view.type)) {
        waitForTrigger(live);
    } else {
        work(live);
    }
}

void SpotExchange::waitForTrigger(Live &live)
{
    Market &market = marketOf(live);
    matching::Trigger trigger;
    trigger.id = live.view.id.value();
    trigger.side = live.view.side;
    trigger.direction = waitsForRise(live.view.type, live.view.side) ? matching::Direction::Rise : matching::Direction::Fall;
    trigger.trailingBips = live.view.trailingBips;
    if (live.view.stopPrice.isPositive()) {
        trigger.at = market.grid.nearestTicks(live.view.stopPrice);
    }
    live.waiting = true;
    if (trigger.trailingBips == 0 && trigger.reachedBy(market.last)) {
        m_due.push_back(trigger.id);   // only a leg that waited for its working order: others are refused
    } else {
        market.triggers.add(trigger, market.last);
    }
}

void SpotExchange::work(Live &live)
{
    Market &market = marketOf(live);
    SpotOrder &view = live.view;
    view.workingAt = m_now;
    if (view.type == SpotOrderType::LimitMaker) {
        rest(live);
        return;
    }
    const bool priced = hasPrice(view.type);
    matching::TakerOrder taker{view.id.value(), live.account, view.side, {}, live.open, {}, view.stp};
    if (priced) {
        taker.limit = live.price;
    }
    if (priced && view.timeInForce == TimeInForce::Fok) {
        const matching::Preview preview = market.book.preview(taker);
        const bool ownStops = preview.meetsOwn && view.stp != StpMode::ExpireMaker;
        if (preview.lots < live.open || ownStops) {
            finish(live, SpotStatus::Expired, ExpiryReason::UnfilledFok, ExecutionType::Expired);
            return;
        }
    }
    const bool takes = !priced || wouldTake(market, view.side, view.price);
    if (takes && live.open.isPositive()) {
        m_events.clear();
        (void)market.book.take(taker, m_events);
        apply(market, m_events);
    }
    if (isOver(view.status)) {
        return;
    }
    if (!priced) {
        finish(live, SpotStatus::Expired, ExpiryReason::InsufficientLiquidity, ExecutionType::Expired);
    } else if (view.timeInForce == TimeInForce::Ioc) {
        finish(live, SpotStatus::Expired, ExpiryReason::UnfilledIocQuantity, ExecutionType::Expired);
    } else {
        rest(live);
    }
}

void SpotExchange::rest(Live &live)
{
    Market &market = marketOf(live);
    live.key = market.book.rest({live.view.id.value(), live.account, live.view.side, live.price, live.open,
                                 market.grid.floorLots(live.view.icebergQuantity), {}});
}

void SpotExchange::trigger(std::int64_t id)
{
    Live &live = m_orders.at(id);
    if (isOver(live.view.status)) {
        return;   // the other leg of its pair traded meanwhile
    }
    Market &market = marketOf(live);
    collapse(live);
    live.waiting = false;
    live.view.updatedAt = m_now;
    live.view.workingAt = m_now;
    if (live.view.side == Side::Buy && !hasPrice(live.view.type)) {
        matching::TakerOrder taker{id, live.account, Side::Buy, {}, live.open, {}, live.view.stp};
        const Decimal cost = market.grid.money(market.book.preview(taker).value).value();
        m_ledger.unlock(live.account, market.quote, live.view.locked);
        live.view.locked = {};
        if (m_ledger.holding(live.account, market.quote).free < cost) {
            finish(live, SpotStatus::Expired, ExpiryReason::Rejected, ExecutionType::Expired);
            return;
        }
        lockFor(live, cost);
    }
    report(live, ExecutionType::New);
    announce(live.account, spends(live), -1);
    work(live);
}

void SpotExchange::apply(Market &market, const matching::BookEvents &events)
{
    for (const matching::BookEvent &event : events) {
        if (event.kind == matching::BookEventKind::Trade) {
            applyTrade(market, event);
            continue;
        }
        // Spot has no deadlines: what is left are prevented self-trades.
        if (event.takerPrevented.isPositive()) {
            prevent(m_orders.at(event.taker), event.takerPrevented);
        }
        if (event.makerPrevented.isPositive()) {
            Live &maker = m_orders.at(event.maker);
            maker.key = event.makerIsOver ? matching::QueueKey{} : event.makerKey;
            prevent(maker, event.makerPrevented);
        }
    }
}

void SpotExchange::applyTrade(Market &market, const matching::BookEvent &event)
{
    const TradeId tradeId(market.nextTrade++);
    publishTrade(market, tradeId, event);
    Live *maker = event.maker != 0 ? &m_orders.at(event.maker) : nullptr;
    if (maker) {
        maker->key = event.makerIsOver ? matching::QueueKey{} : event.makerKey;
    }
    if (event.taker != 0) {
        fill(m_orders.at(event.taker), market, event, tradeId, false);
    }
    if (maker) {
        fill(*maker, market, event, tradeId, true);
    }
    if (event.price != market.last) {
        market.last = event.price;
        market.triggers.onPrice(event.price, m_due);
    }
}

void SpotExchange::publishTrade(const Market &market, TradeId id, const matching::BookEvent &event) const
{
    if (m_tradeSink) {
        m_tradeSink({market.instrument.common.symbol, id, market.grid.price(event.price), market.grid.quantity(event.lots),
                     market.grid.money(event.price, event.lots), event.takerSide, VenueOrderId(event.taker), m_now});
    }
}

void SpotExchange::prevent(Live &live, Lots lots)
{
    const Quantity quantity = marketOf(live).grid.quantity(lots);
    live.open -= lots;
    live.view.prevented += quantity;
    if (live.open.isPositive()) {
        trimLock(live);
        live.view.updatedAt = m_now;
        report(live, ExecutionType::TradePrevention, {}, nullptr, quantity);
        announce(live.account, spends(live), -1);
    } else {
        finish(live, SpotStatus::ExpiredInMatch, ExpiryReason::None, ExecutionType::TradePrevention);
    }
}

SpotExchange::Fee SpotExchange::feeFor(const Live &live, const Market &market, Decimal received, Money value, bool maker) const
{
    const Account &owner = accountOf(live.account);
    const AccountTerms &terms = owner.terms;
    const bool buys = live.view.side == Side::Buy;
    const int asset = buys ? market.base : market.quote;
    const Decimal rate = (maker ? terms.maker : terms.taker).value();
    const Decimal discounted = maker ? owner.makerInBnb : owner.takerInBnb;
    if (terms.payInBnb && asset == m_feeAsset) {
        return {asset, Decimal::mul(received, discounted, Rounding::Down).rounded(8, Rounding::Down)};
    }
    const Market *priced = market.feeMarket >= 0 ? &m_markets[static_cast<std::size_t>(market.feeMarket)] : nullptr;
    const bool payable = market.quote == m_feeAsset || (priced && priced->last.isPositive());
    if (terms.payInBnb && payable) {
        Decimal amount = Decimal::mul(value.value(), discounted, Rounding::Down);
        if (market.quote != m_feeAsset) {
            amount = Decimal::div(amount, priced->grid.price(priced->last).value(), Rounding::Down);
        }
        amount = amount.rounded(8, Rounding::Down);
        if (m_ledger.holding(live.account, m_feeAsset).free >= amount) {
            return {m_feeAsset, amount};
        }
    }
    const int places = buys ? market.instrument.basePrecision : market.instrument.quotePrecision;
    return {asset, Decimal::mul(received, rate, Rounding::Down).rounded(places, Rounding::Down)};
}

void SpotExchange::fill(Live &live, const Market &market, const matching::BookEvent &event, TradeId tradeId, bool maker)
{
    SpotOrder &view = live.view;
    if (!view.listId.isNull()) {
        collapse(live);
    }
    const bool buys = view.side == Side::Buy;
    const Quantity quantity = market.grid.quantity(event.lots);
    const Money value = market.grid.money(event.price, event.lots);
    const Decimal paid = buys ? value.value() : quantity.value();
    const Decimal received = buys ? quantity.value() : value.value();
    const int into = buys ? market.base : market.quote;
    BW_EXPECTS(paid <= view.locked);   // what others have locked is not this order's to pay with
    m_ledger.pay(live.account, spends(live), paid);
    m_ledger.receive(live.account, into, received);
    view.locked -= paid;
    view.executed += quantity;
    view.cumulativeQuote += value;
    view.updatedAt = m_now;
    live.open -= event.lots;
    const Fee fee = feeFor(live, market, received, value, maker);
    m_ledger.charge(live.account, fee.asset, fee.amount);
    if (buys) {
        live.netBase += received - (fee.asset == market.base ? fee.amount : Decimal{});
    }
    trimLock(live);
    view.status = live.open.isZero() ? SpotStatus::Filled : SpotStatus::PartiallyFilled;
    const SpotTrade trade{view.symbol, tradeId, view.id, view.listId, view.side, market.grid.price(event.price), quantity, value,
                          fee.amount, m_ledger.assetName(fee.asset), maker, m_now};
    Account &owner = accountOf(live.account);
    owner.trades.push_back(trade);
    if (owner.trades.size() > m_rules.historyLimit) {
        owner.trades.pop_front();
    }
    if (view.id.value() == m_collecting) {
        m_fills.push_back(trade);
    }
    report(live, ExecutionType::Trade, {}, &trade);
    announce(live.account, market.base, market.quote, fee.asset != market.base && fee.asset != market.quote ? fee.asset : -1);
    if (live.open.isZero()) {
        finish(live, SpotStatus::Filled, ExpiryReason::None, ExecutionType::Trade);
    }
}

// Out of the book or the triggers, out of the account's open orders, its lock returned. A fill has been reported already.
void SpotExchange::finish(Live &live, SpotStatus status, ExpiryReason reason, ExecutionType execution, const ClientOrderId &requestId)
{
    Market &market = marketOf(live);
    SpotOrder &view = live.view;
    if (live.key.sequence != 0) {
        market.book.remove(view.side, live.key);
        live.key = {};
    }
    if (live.waiting) {
        (void)market.triggers.remove(view.id.value());
        live.waiting = false;
    }
    const Decimal returned = view.locked;
    if (returned.isPositive()) {
        m_ledger.unlock(live.account, spends(live), returned);
        view.locked = {};
    }
    view.status = status;
    view.expiryReason = reason;
    view.updatedAt = m_now;
    Account &owner = accountOf(live.account);
    m_orders.at(owner.open.back()).slot = live.slot;
    owner.open[live.slot] = owner.open.back();
    owner.open.pop_back();
    owner.byClientId.erase(view.clientId);
    Counts &counts = owner.counts[static_cast<std::size_t>(live.market)];
    counts.orders -= 1;
    counts.algo -= isContingent(view.type) ? 1 : 0;
    owner.algo -= isContingent(view.type) ? 1 : 0;
    counts.iceberg -= view.icebergQuantity.isPositive() ? 1 : 0;
    owner.iceberg -= view.icebergQuantity.isPositive() ? 1 : 0;
    m_finished.push_back(view.id.value());
    if (execution != ExecutionType::Trade) {
        report(live, execution, requestId, nullptr, execution == ExecutionType::TradePrevention ? view.prevented : Quantity{});
    }
    if (execution != ExecutionType::Trade || returned.isPositive()) {
        announce(live.account, spends(live), -1);
    }
    if (!view.listId.isNull()) {
        afterEnd(live);
    }
}

} // namespace bw::paper::spot
