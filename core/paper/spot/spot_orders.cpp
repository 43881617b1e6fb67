// What is asked of the exchange about orders: place, cancel, replace, amend.
#include "core/base/contracts.h"
#include "core/paper/spot/spot_errors.h"
#include "core/paper/spot/spot_exchange.h"
#include "core/paper/venue_errors.h"

namespace bw::paper::spot {

namespace venue = bw::paper::refusals;

int SpotExchange::findMarket(const Symbol &symbol) const
{
    const auto found = m_marketOf.find(symbol);
    return found == m_marketOf.end() ? -1 : found->second;
}

const SpotExchange::Live *SpotExchange::find(int account, const SpotOrderKey &key) const
{
    const auto fits = [&](const Live &live) {
        return live.account == account && (key.symbol.isEmpty() || live.view.symbol == key.symbol)
            && (key.clientId.isEmpty() || live.view.clientId == key.clientId);
    };
    if (!key.id.isNull()) {
        const auto found = m_orders.find(key.id.value());
        return found != m_orders.end() && fits(found->second) ? &found->second : nullptr;
    }
    const auto &open = accountOf(account).byClientId;
    if (const auto found = open.find(key.clientId); found != open.end()) {
        const Live &live = m_orders.at(found->second);
        return fits(live) ? &live : nullptr;
    }
    for (auto id = m_finished.rbegin(); id != m_finished.rend(); ++id) {
        if (const Live &live = m_orders.at(*id); fits(live)) {
            return &live;
        }
    }
    return nullptr;
}

SpotExchange::Live *SpotExchange::findOpen(int account, const SpotOrderKey &key)
{
    if (key.id.isNull() && !accountOf(account).byClientId.contains(key.clientId)) {
        return nullptr;
    }
    const Live *found = find(account, key);
    return found && !isOver(found->view.status) ? &m_orders.at(found->view.id.value()) : nullptr;
}

Refusal SpotExchange::checkCounts(int account, int market, const NewSpotOrder *const *orders, std::size_t count) const
{
    const SpotInstrument &instrument = m_markets[static_cast<std::size_t>(market)].instrument;
    const Account &owner = accountOf(account);
    const Counts &here = owner.counts[static_cast<std::size_t>(market)];
    int algo = 0;
    int iceberg = 0;
    for (std::size_t i = 0; i < count; ++i) {
        algo += isContingent(orders[i]->type) ? 1 : 0;
        iceberg += orders[i]->icebergQuantity ? 1 : 0;
    }
    const auto added = static_cast<int>(count);
    const auto above = [](int limit, int have, int more) { return limit > 0 && more > 0 && have + more > limit; };
    if (above(instrument.common.maxOpenOrders, here.orders, added)) {
        return refusals::filterFailure("MAX_NUM_ORDERS");
    }
    if (above(instrument.maxAlgoOrders, here.algo, algo)) {
        return refusals::filterFailure("MAX_NUM_ALGO_ORDERS");
    }
    if (above(instrument.maxIcebergOrders, here.iceberg, iceberg)) {
        return refusals::filterFailure("MAX_NUM_ICEBERG_ORDERS");
    }
    if (above(m_rules.maxOrders, static_cast<int>(owner.open.size()), added)) {
        return refusals::filterFailure("EXCHANGE_MAX_NUM_ORDERS");
    }
    if (above(m_rules.maxIcebergOrders, owner.iceberg, iceberg)) {
        return refusals::filterFailure("EXCHANGE_MAX_NUM_ICEBERG_ORDERS");
    }
    return above(m_rules.maxAlgoOrders, owner.algo, algo) ? Refusal(refusals::filterFailure("EXCHANGE_MAX_NUM_ALGO_ORDERS")) : std::nullopt;
}

Refusal SpotExchange::checkPosition(int account, const Market &market, const NewSpotOrder &order) const
{
    const Quantity most = market.instrument.maxPosition;
    if (!most.isPositive() || order.side == Side::Sell || !order.quantity) {
        return std::nullopt;
    }
    const Holding &holding = m_ledger.holding(account, market.base);
    Quantity sum = Quantity(holding.free + holding.locked) + *order.quantity;
    for (const std::int64_t id : accountOf(account).open) {
        const SpotOrder &other = m_orders.at(id).view;
        if (other.side == Side::Buy && other.symbol == order.symbol) {
            sum += other.open();
        }
    }
    return sum > most ? Refusal(refusals::filterFailure("MAX_POSITION")) : std::nullopt;
}

Refusal SpotExchange::checkAssets(const Market &market, const NewSpotOrder &order) const
{
    if (m_rules.maxAsset.isEmpty()) {
        return std::nullopt;
    }
    const auto exceeds = [this](const QString &asset, Decimal amount) {
        const auto limit = m_rules.maxAsset.constFind(asset);
        return limit != m_rules.maxAsset.constEnd() && amount > *limit;
    };
    const Quantity quantity = order.quantity.value_or(Quantity{});
    const Money notional = order.quoteQuantity.value_or(order.price.value_or(market.average) * quantity);
    const bool refused = exceeds(market.instrument.common.baseAsset, quantity.value())
        || exceeds(market.instrument.common.quoteAsset, notional.value());
    return refused ? Refusal(refusals::filterFailure("MAX_ASSET")) : std::nullopt;
}

bool SpotExchange::wouldTake(const Market &market, Side side, Price price) const
{
    const auto best = market.book.best(trading::opposite(side));
    const Ticks limit = market.grid.nearestTicks(price);
    return best && (side == Side::Buy ? *best <= limit : *best >= limit);
}

bool SpotExchange::wouldTradeNow(const Market &market, const NewSpotOrder &order) const
{
    const bool limit = order.type == SpotOrderType::Limit || order.type == SpotOrderType::LimitMaker;
    return order.type == SpotOrderType::Market || (limit && order.price && wouldTake(market, order.side, *order.price));
}

// With trailing the stop price only begins the tracking, and that it may do at once.
bool SpotExchange::wouldTrigger(const Market &market, const NewSpotOrder &order) const
{
    if (!isContingent(order.type) || order.trailingBips != 0) {
        return false;
    }
    const Ticks stop = market.grid.nearestTicks(*order.stopPrice);
    return waitsForRise(order.type, order.side) ? market.last >= stop : market.last <= stop;
}

matching::TakerOrder SpotExchange::takerFor(const Market &market, int account, const NewSpotOrder &order) const
{
    matching::TakerOrder taker;
    taker.account = account;
    taker.side = order.side;
    taker.stp = order.stp.value_or(market.instrument.defaultStp);
    taker.lots = market.grid.floorLots(order.quantity.value_or(market.instrument.common.maxMarketQuantity));
    if (order.quoteQuantity) {
        taker.budget = market.grid.floorValue(Money(order.quoteQuantity->value()));
    }
    return taker;
}

// What the order spends at most, in the asset that it spends. For a market order that depends on the book.
SpotExchange::Answer<Decimal> SpotExchange::needOf(const Market &market, int account, const NewSpotOrder &order) const
{
    if (order.type != SpotOrderType::Market) {
        if (order.side == Side::Sell) {
            return order.quantity->value();
        }
        const Price last = market.grid.price(market.last);
        const Price price = order.price ? *order.price : order.stopPrice.value_or(last);
        return (price * *order.quantity).value();
    }
    const matching::Preview preview = market.book.preview(takerFor(market, account, order));
    if (order.quoteQuantity && market.grid.quantity(preview.lots) < market.instrument.common.minQuantity) {
        return tl::unexpected(refusals::tooIlliquidForLot());
    }
    if (order.side == Side::Buy) {
        return market.grid.money(preview.value).value();
    }
    return order.quantity ? order.quantity->value() : market.grid.quantity(preview.lots).value();
}

Refusal SpotExchange::checkNew(int account, int index, const NewSpotOrder &order) const
{
    if (index < 0) {
        return venue::invalidSymbol();
    }
    const Market &market = m_markets[static_cast<std::size_t>(index)];
    if (auto refused = checkParameters(order)) {
        return refused;
    }
    if (market.last.isZero() || market.instrument.common.status != trading::InstrumentStatus::Trading) {
        return refusals::marketClosed();
    }
    if (!market.hasPrice && wouldTradeNow(market, order)) {
        return venue::noOrdersOnBook(order.symbol);
    }
    if (auto refused = checkFilters(market.instrument, market.grid, order, market.average)) {
        return refused;
    }
    const NewSpotOrder *const one = &order;
    if (auto refused = checkCounts(account, index, &one, 1)) {
        return refused;
    }
    if (auto refused = checkPosition(account, market, order)) {
        return refused;
    }
    if (auto refused = checkAssets(market, order)) {
        return refused;
    }
    if (!order.clientId.isEmpty() && accountOf(account).byClientId.contains(order.clientId)) {
        return refusals::duplicateOrder();
    }
    if (wouldTrigger(market, order)) {
        return refusals::triggersImmediately();
    }
    return order.type == SpotOrderType::LimitMaker && wouldTake(market, order.side, *order.price) ? Refusal(refusals::matchesImmediately())
                                                                                                  : std::nullopt;
}

Refusal SpotExchange::test(AccountId account, const NewSpotOrder &order) const
{
    return checkNew(indexOf(account), findMarket(order.symbol), order);
}

// Among the account's open orders, and counted.
void SpotExchange::enlist(Live &live)
{
    const SpotOrder &view = live.view;
    Account &owner = accountOf(live.account);
    live.slot = owner.open.size();
    owner.open.push_back(view.id.value());
    owner.byClientId.emplace(view.clientId, view.id.value());
    Counts &counts = owner.counts[static_cast<std::size_t>(live.market)];
    counts.orders += 1;
    counts.algo += isContingent(view.type) ? 1 : 0;
    owner.algo += isContingent(view.type) ? 1 : 0;
    counts.iceberg += view.icebergQuantity.isPositive() ? 1 : 0;
    owner.iceberg += view.icebergQuantity.isPositive() ? 1 : 0;
}

SpotExchange::Live &SpotExchange::accept(int account, int market, const NewSpotOrder &order, OrderListId listId)
{
    const std::int64_t id = m_nextOrder++;
    Live &live = m_orders[id];
    const Market &where = m_markets[static_cast<std::size_t>(market)];
    SpotOrder &view = live.view;
    view.account = AccountId(account + 1);
    view.symbol = order.symbol;
    view.id = VenueOrderId(id);
    view.listId = listId;
    view.clientId = order.clientId.isEmpty() ? ClientOrderId(QStringLiteral("spot-") + QString::number(id)) : order.clientId;
    view.side = order.side;
    view.type = order.type;
    view.timeInForce = order.timeInForce.value_or(TimeInForce::Gtc);
    view.quantity = order.quantity.value_or(Quantity{});
    view.quoteQuantity = order.quoteQuantity.value_or(Money{});
    view.price = order.price.value_or(Price{});
    view.stopPrice = order.stopPrice.value_or(Price{});
    view.icebergQuantity = order.icebergQuantity.value_or(Quantity{});
    view.trailingBips = order.trailingBips;
    view.stp = order.stp.value_or(where.instrument.defaultStp);
    view.strategyId = order.strategyId;
    view.strategyType = order.strategyType;
    view.createdAt = view.updatedAt = m_now;
    live.account = account;
    live.market = market;
    live.price = where.grid.nearestTicks(view.price);
    live.lockPrice = order.stopPrice.value_or(where.grid.price(where.last));
    if (order.quoteQuantity) {
        view.quantity = where.grid.quantity(where.book.preview(takerFor(where, account, order)).lots);
    }
    live.open = where.grid.floorLots(view.quantity);
    enlist(live);
    return live;
}

SpotExchange::Answer<OrderReceipt> SpotExchange::doPlace(int account, const NewSpotOrder &order)
{
    const int index = findMarket(order.symbol);
    if (auto refused = checkNew(account, index, order)) {
        return tl::unexpected(*refused);
    }
    const Market &market = m_markets[static_cast<std::size_t>(index)];
    const auto need = needOf(market, account, order);
    if (!need) {
        return tl::unexpected(need.error());
    }
    if (m_ledger.holding(account, order.side == Side::Buy ? market.quote : market.base).free < *need) {
        return tl::unexpected(refusals::insufficientBalance());
    }
    Live &live = accept(account, index, order, {});
    lockFor(live, *need);
    m_collecting = live.view.id.value();
    m_fills.clear();
    startsNow(live);
    report(live, ExecutionType::New);
    announce(account, spends(live), -1);
    begin(live);
    m_collecting = 0;
    return OrderReceipt{live.view, std::move(m_fills)};
}

SpotExchange::Answer<OrderReceipt> SpotExchange::place(AccountId account, const NewSpotOrder &order)
{
    auto receipt = doPlace(indexOf(account), order);
    settle();
    return receipt;
}

SpotExchange::Answer<SpotOrder> SpotExchange::doCancel(int account, const SpotOrderKey &key, const CancelOptions &options)
{
    if (!key.symbol.isEmpty() && findMarket(key.symbol) < 0) {
        return tl::unexpected(venue::invalidSymbol());
    }
    Live *found = findOpen(account, key);
    if (!found) {
        return tl::unexpected(venue::unknownOrderSent());
    }
    const bool traded = found->view.status == SpotStatus::PartiallyFilled;
    if ((options.restriction == CancelRestriction::OnlyNew && traded)
        || (options.restriction == CancelRestriction::OnlyPartiallyFilled && !traded)) {
        return tl::unexpected(refusals::cancelRestricted());
    }
    finish(*found, SpotStatus::Canceled, ExpiryReason::None, ExecutionType::Canceled, options.requestId);
    return found->view;
}

SpotExchange::Answer<SpotOrder> SpotExchange::cancel(AccountId account, const SpotOrderKey &key, const CancelOptions &options)
{
    auto cancelled = doCancel(indexOf(account), key, options);
    settle();
    return cancelled;
}

SpotExchange::Answer<QList<SpotOrder>> SpotExchange::cancelAll(AccountId account, const Symbol &symbol)
{
    const int index = findMarket(symbol);
    if (index < 0) {
        return tl::unexpected(venue::invalidSymbol());
    }
    const QList<SpotOrder> open = openOrders(account, symbol);
    if (open.isEmpty()) {
        return tl::unexpected(venue::unknownOrderSent());
    }
    QList<SpotOrder> cancelled;
    for (const SpotOrder &order : open) {
        Live &live = m_orders.at(order.id.value());   // another leg of its list may have ended it
        if (!isOver(live.view.status)) {
            finish(live, SpotStatus::Canceled, ExpiryReason::None, ExecutionType::Canceled);
        }
        cancelled.append(live.view);
    }
    settle();
    return cancelled;
}

ReplaceReceipt SpotExchange::cancelReplace(AccountId account, const SpotOrderKey &key, const NewSpotOrder &order, ReplaceMode mode,
                                           const CancelOptions &options)
{
    ReplaceReceipt receipt{std::nullopt, doCancel(indexOf(account), key, options), std::nullopt};
    if (receipt.cancelled || mode == ReplaceMode::AllowFailure) {
        receipt.placed = doPlace(indexOf(account), order);
    }
    settle();
    const bool placed = receipt.placed && receipt.placed->has_value();
    if (receipt.cancelled.has_value() != placed) {
        receipt.error = refusals::cancelReplaceHalf();
    } else if (!placed) {
        receipt.error = refusals::cancelReplaceFailed();
    }
    return receipt;
}

Refusal SpotExchange::checkAmend(const Live &live, Quantity quantity) const
{
    const Market &market = marketOf(live);
    if (!live.view.listId.isNull() || !hasPrice(live.view.type) || live.view.quoteQuantity.isPositive()) {
        return refusals::amendRejected("Order amend is not supported for this order.");
    }
    if (auto refused = checkQuantityFilters(market.instrument, market.grid, live.view.type, quantity)) {
        return refused;
    }
    if (quantity == live.view.quantity) {
        return refusals::amendRejected("The requested action would change no state; rejecting");
    }
    if (quantity > live.view.quantity) {
        return refusals::amendRejected("Order amend (quantity increase) is not supported.");
    }
    if (quantity <= live.view.executed + live.view.prevented) {
        return refusals::amendRejected("The new quantity must be greater than what was executed.");
    }
    if (market.instrument.maxAmends > 0 && live.view.amends >= market.instrument.maxAmends) {
        return refusals::amendRejected("Filter failure: MAX_NUM_ORDER_AMENDS");
    }
    if (live.view.icebergQuantity > quantity) {
        return refusals::icebergExceedsQuantity();
    }
    return checkNotional(market.instrument, live.view.type, live.view.price * quantity);
}

SpotExchange::Answer<SpotOrder> SpotExchange::amend(AccountId account, const SpotOrderKey &key, Quantity quantity, const ClientOrderId &newId)
{
    const int owner = indexOf(account);
    Live *live = findOpen(owner, key);
    if (!live) {
        return tl::unexpected(venue::noSuchOrder());
    }
    if (auto refused = checkAmend(*live, quantity)) {
        return tl::unexpected(*refused);
    }
    if (!newId.isEmpty() && newId != live->view.clientId && accountOf(owner).byClientId.contains(newId)) {
        return tl::unexpected(refusals::duplicateOrder());
    }
    Market &market = marketOf(*live);
    live->view.quantity = quantity;
    live->view.updatedAt = m_now;
    live->view.amends += 1;
    live->open = market.grid.floorLots(live->view.open());
    if (live->key.sequence != 0) {
        market.book.reduce(live->view.side, live->key, live->open);
    }
    trimLock(*live);
    const ClientOrderId former = live->view.clientId;
    if (!newId.isEmpty() && newId != former) {
        accountOf(owner).byClientId.erase(former);
        accountOf(owner).byClientId.emplace(newId, live->view.id.value());
        live->view.clientId = newId;
    }
    report(*live, ExecutionType::Replaced, former);
    announce(owner, spends(*live), -1);
    settle();
    return live->view;
}

} // namespace bw::paper::spot
