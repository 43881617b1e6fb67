// Order lists: pairs of which one leg ends the other (OCO), and orders that wait until another has filled (OTO, OPO).
#include "core/base/contracts.h"
#include "core/paper/spot/spot_errors.h"
#include "core/paper/spot/spot_exchange.h"
#include "core/paper/venue_errors.h"

#include <QSet>

#include <algorithm>

namespace bw::paper::spot {

namespace {

bool sizesByWorking(ListKind kind)
{
    return kind == ListKind::Opo || kind == ListKind::Opoco;
}

bool waitsAsPair(ListKind kind)
{
    return kind == ListKind::Otoco || kind == ListKind::Opoco;
}

std::vector<const NewSpotOrder *> membersOf(const NewOrderList &list)
{
    std::vector<const NewSpotOrder *> members{&list.first, &list.second};
    if (list.third) {
        members.push_back(&*list.third);
    }
    return members;
}

Refusal checkShape(const NewOrderList &list)
{
    BW_EXPECTS(list.third.has_value() == waitsAsPair(list.kind));
    const auto members = membersOf(list);
    for (const NewSpotOrder *member : members) {
        const bool pending = list.kind != ListKind::Oco && member != members.front();
        if (member->symbol != list.first.symbol) {
            return bw::paper::refusals::invalidSymbol();
        }
        if (auto refused = checkParameters(*member, pending && sizesByWorking(list.kind) ? Sizing::ByWorkingOrder : Sizing::Own)) {
            return refused;
        }
        if (member->quoteQuantity) {
            return refusals::notRequired("quoteOrderQty");
        }
    }
    if (list.kind == ListKind::Oco) {
        const bool alike = list.first.side == list.second.side && list.first.quantity == list.second.quantity;
        return alike ? std::nullopt : Refusal(refusals::invalidQuantity());
    }
    if (list.first.type != SpotOrderType::Limit && list.first.type != SpotOrderType::LimitMaker) {
        return refusals::invalidType();
    }
    if (sizesByWorking(list.kind) && list.first.side != Side::Buy) {
        return refusals::opoWorkingMustBuy();
    }
    if (sizesByWorking(list.kind) && (list.second.side != Side::Sell || (list.third && list.third->side != Side::Sell))) {
        return refusals::opoPendingMustSell();
    }
    if (list.third && (list.second.side != list.third->side || list.second.quantity != list.third->quantity)) {
        return refusals::invalidQuantity();
    }
    return std::nullopt;
}

} // namespace

SpotExchange::Live *SpotExchange::live(std::int64_t id)
{
    const auto found = m_orders.find(id);
    return found == m_orders.end() ? nullptr : &found->second;
}

SpotOrderList *SpotExchange::openList(OrderListId id)
{
    const auto found = m_lists.find(id.value());
    return found == m_lists.end() || found->second.over ? nullptr : &found->second;
}

std::vector<std::int64_t> SpotExchange::pairOf(const SpotOrderList &list) const
{
    std::vector<std::int64_t> ids;
    for (qsizetype i = list.kind == ListKind::Oco ? 0 : 1; i < list.orders.size(); ++i) {
        ids.push_back(list.orders[i].value());
    }
    return ids;
}

Refusal SpotExchange::checkList(int account, const NewOrderList &list) const
{
    const int index = findMarket(list.first.symbol);
    if (index < 0) {
        return bw::paper::refusals::invalidSymbol();
    }
    if (auto refused = checkShape(list)) {
        return refused;
    }
    const Market &market = m_markets[static_cast<std::size_t>(index)];
    if (market.last.isZero() || market.instrument.common.status != trading::InstrumentStatus::Trading) {
        return refusals::marketClosed();
    }
    const auto members = membersOf(list);
    const Account &owner = accountOf(account);
    QSet<ClientOrderId> ids;
    for (const NewSpotOrder *member : members) {
        if (auto refused = checkFilters(market.instrument, market.grid, *member, market.average)) {
            return refused;
        }
        if (auto refused = checkPosition(account, market, *member)) {
            return refused;
        }
        if (auto refused = checkAssets(market, *member)) {
            return refused;
        }
        const bool taken = ids.contains(member->clientId) || owner.byClientId.contains(member->clientId);
        if (!member->clientId.isEmpty() && taken) {
            return refusals::duplicateOrder();
        }
        ids.insert(member->clientId);
    }
    if (auto refused = checkCounts(account, index, members.data(), members.size())) {
        return refused;
    }
    const int lists = owner.counts[static_cast<std::size_t>(index)].lists;
    if (market.instrument.maxOrderLists > 0 && lists >= market.instrument.maxOrderLists) {
        return refusals::filterFailure("MAX_NUM_ORDER_LISTS");
    }
    if (m_rules.maxOrderLists > 0 && std::ssize(owner.openLists) >= m_rules.maxOrderLists) {
        return refusals::filterFailure("EXCHANGE_MAX_NUM_ORDER_LISTS");
    }
    const bool oco = list.kind == ListKind::Oco;
    if (!market.hasPrice && (wouldTradeNow(market, list.first) || (oco && wouldTradeNow(market, list.second)))) {
        return bw::paper::refusals::noOrdersOnBook(list.first.symbol);
    }
    if (oco || list.third) {
        const std::optional<Price> last = oco ? std::optional(market.grid.price(market.last)) : std::nullopt;
        if (auto refused = checkPair(oco ? list.first : list.second, oco ? list.second : *list.third, last)) {
            return refused;
        }
    }
    const auto takes = [&](const NewSpotOrder &one) {
        return one.type == SpotOrderType::LimitMaker && wouldTake(market, one.side, *one.price);
    };
    return takes(list.first) || (oco && takes(list.second)) ? Refusal(refusals::matchesImmediately()) : std::nullopt;
}

Refusal SpotExchange::checkListFunds(int account, const NewOrderList &list) const
{
    const Market &market = m_markets[static_cast<std::size_t>(findMarket(list.first.symbol))];
    Decimal most;
    for (const NewSpotOrder *member : membersOf(list)) {
        if (list.kind == ListKind::Oco || member == &list.first) {
            const auto need = needOf(market, account, *member);
            if (!need) {
                return need.error();
            }
            most = std::max(most, *need);
        }
    }
    const Decimal free = m_ledger.holding(account, list.first.side == Side::Buy ? market.quote : market.base).free;
    return free < most ? Refusal(refusals::insufficientBalance()) : std::nullopt;
}

SpotExchange::Answer<ListReceipt> SpotExchange::placeList(AccountId account, const NewOrderList &list)
{
    const int owner = indexOf(account);
    if (auto refused = checkList(owner, list)) {
        return tl::unexpected(*refused);
    }
    if (auto refused = checkListFunds(owner, list)) {
        return tl::unexpected(*refused);
    }
    auto receipt = openNewList(owner, list);
    settle();
    return receipt;
}

ListReceipt SpotExchange::openNewList(int account, const NewOrderList &wanted)
{
    const std::int64_t id = m_nextList++;
    SpotOrderList &list = m_lists[id];
    list = {OrderListId(id), AccountId(account + 1), wanted.first.symbol, wanted.kind, wanted.clientId, {}, m_now, false, false};
    if (list.clientId.isEmpty()) {
        list.clientId = ClientOrderId(QStringLiteral("spot-list-") + QString::number(id));
    }
    const int market = findMarket(list.symbol);
    const bool oco = list.kind == ListKind::Oco;
    std::vector<Live *> members;
    for (const NewSpotOrder *member : membersOf(wanted)) {
        Live &made = accept(account, market, *member, list.id);
        if (sizesByWorking(list.kind) && !members.empty()) {
            made.view.quantity = *wanted.first.quantity;   // at most; it is known when the working order has filled
            made.open = marketOf(made).grid.floorLots(made.view.quantity);
        }
        made.waiting = isContingent(member->type);
        if (!oco && !members.empty()) {
            made.view.status = SpotStatus::PendingNew;
        }
        list.orders.append(made.view.id);
        members.push_back(&made);
    }
    accountOf(account).counts[static_cast<std::size_t>(market)].lists += 1;
    accountOf(account).openLists.push_back(id);
    const bool locked = lockPair(*members[0], oco ? members[1] : nullptr);
    BW_ENSURES(locked);
    publish(ListStatus{list});
    for (Live *member : members) {
        startsNow(*member);
        report(*member, ExecutionType::New);
    }
    announce(account, spends(*members[0]), -1);
    begin(*members[0]);
    if (oco && !isOver(members[1]->view.status)) {
        begin(*members[1]);
    }
    ListReceipt receipt{list, {}};
    for (const Live *member : members) {
        receipt.reports.append(member->view);
    }
    return receipt;
}

// While they wait together, a pair locks once, what its dearer leg needs.
bool SpotExchange::lockPair(Live &first, Live *second)
{
    const Decimal needFirst = needWhenReleased(first);
    const Decimal needSecond = second ? needWhenReleased(*second) : Decimal{};
    Live &carrier = second && needSecond > needFirst ? *second : first;
    const Decimal amount = std::max(needFirst, needSecond);
    if (m_ledger.holding(first.account, spends(first)).free < amount) {
        return false;
    }
    lockFor(carrier, amount);
    if (second) {
        carrier.lendsLock = true;
        (&carrier == &first ? *second : first).sharesLock = true;
    }
    return true;
}

Decimal SpotExchange::needWhenReleased(const Live &live) const
{
    if (live.view.type == SpotOrderType::Market && live.view.side == Side::Buy) {
        const Market &market = marketOf(live);
        const matching::TakerOrder taker{live.view.id.value(), live.account, Side::Buy, {}, live.open, {}, live.view.stp};
        return market.grid.money(market.book.preview(taker).value).value();
    }
    return requirement(live);
}

void SpotExchange::collapse(Live &survivor)
{
    const SpotOrderList *list = openList(survivor.view.listId);
    if (!list) {
        return;
    }
    const std::vector<std::int64_t> pair = pairOf(*list);
    const auto own = std::find(pair.begin(), pair.end(), survivor.view.id.value());
    if (pair.size() != 2 || own == pair.end()) {
        return;
    }
    Live *other = live(own == pair.begin() ? pair[1] : pair[0]);
    if (!other || isOver(other->view.status)) {
        return;
    }
    if (survivor.sharesLock) {
        survivor.view.locked = other->view.locked;
        other->view.locked = {};
        survivor.sharesLock = false;
    }
    survivor.lendsLock = false;
    trimLock(survivor);
    finish(*other, SpotStatus::Expired, ExpiryReason::OcoTrigger, ExecutionType::Expired);
}

void SpotExchange::afterEnd(const Live &ended)
{
    SpotOrderList *list = openList(ended.view.listId);
    if (!list) {
        return;
    }
    const bool cancelled = ended.view.status == SpotStatus::Canceled;
    const SpotStatus others = cancelled ? SpotStatus::Canceled : SpotStatus::Expired;
    if (list->kind != ListKind::Oco && !list->pendingReleased) {
        if (ended.view.id != list->orders.first()) {
            endOthers(*list, ended, others, ended.view.expiryReason);
        } else if (ended.view.status == SpotStatus::Filled) {
            list->pendingReleased = true;
            m_toRelease.push_back(list->id.value());
        } else {
            endOthers(*list, ended, others, cancelled ? ExpiryReason::None : ExpiryReason::OtoPhaseOneExpired);
        }
    } else if (ended.view.status != SpotStatus::Filled && ended.view.expiryReason != ExpiryReason::OcoTrigger) {
        endOthers(*list, ended, others, ended.view.expiryReason);
    }
    closeIfOver(*list);
}

void SpotExchange::endOthers(SpotOrderList &list, const Live &ended, SpotStatus status, ExpiryReason reason)
{
    const ExecutionType execution = status == SpotStatus::Canceled ? ExecutionType::Canceled : ExecutionType::Expired;
    for (const VenueOrderId id : list.orders) {
        Live *other = live(id.value());
        if (other && id != ended.view.id && !isOver(other->view.status)) {
            finish(*other, status, reason, execution);
        }
    }
}

void SpotExchange::closeIfOver(SpotOrderList &list)
{
    const bool open = std::any_of(list.orders.begin(), list.orders.end(), [this](VenueOrderId id) {
        const Live *member = live(id.value());
        return member && !isOver(member->view.status);
    });
    if (list.over || open) {
        return;
    }
    list.over = true;
    list.at = m_now;
    const auto owner = static_cast<int>(list.account.value() - 1);
    accountOf(owner).counts[static_cast<std::size_t>(findMarket(list.symbol))].lists -= 1;
    std::erase(accountOf(owner).openLists, list.id.value());
    m_finishedLists.push_back(list.id.value());
    publish(ListStatus{list});
}

// The working order has filled. What cannot be paid for now, or would take although it must not, ends the whole list.
void SpotExchange::release(std::int64_t listId)
{
    SpotOrderList *list = openList(OrderListId(listId));
    if (!list) {
        return;
    }
    const std::vector<std::int64_t> pending = pairOf(*list);
    Live &first = m_orders.at(pending.front());
    Live *second = pending.size() > 1 ? &m_orders.at(pending.back()) : nullptr;
    const bool sized = !sizesByWorking(list->kind) || sizeByWorking(*list, pending);
    if (sized) {
        first.view.status = SpotStatus::New;
        if (second) {
            second->view.status = SpotStatus::New;
        }
    }
    if (!sized || !lockPair(first, second)) {
        finish(first, SpotStatus::Expired, ExpiryReason::Rejected, ExecutionType::Expired);
        return;
    }
    startPending(pending);
}

void SpotExchange::startPending(const std::vector<std::int64_t> &pending)
{
    for (const std::int64_t id : pending) {
        Live &live = m_orders.at(id);
        live.view.updatedAt = m_now;
        startsNow(live);
        report(live, ExecutionType::New);
    }
    announce(m_orders.at(pending.front()).account, spends(m_orders.at(pending.front())), -1);
    for (const std::int64_t id : pending) {
        Live &live = m_orders.at(id);
        if (isOver(live.view.status)) {
            continue;
        }
        if (live.view.type == SpotOrderType::LimitMaker && wouldTake(marketOf(live), live.view.side, live.view.price)) {
            finish(live, SpotStatus::Expired, ExpiryReason::Rejected, ExecutionType::Expired);
        } else {
            begin(live);
        }
    }
}

bool SpotExchange::sizeByWorking(const SpotOrderList &list, const std::vector<std::int64_t> &pending)
{
    const Live &working = m_orders.at(list.orders.first().value());
    const Market &market = marketOf(working);
    const Lots lots = market.grid.floorLots(Quantity(working.netBase));
    for (const std::int64_t id : pending) {
        Live &one = m_orders.at(id);
        const Quantity quantity = market.grid.quantity(lots);
        const Price price = hasPrice(one.view.type) ? one.view.price : market.average;
        if (checkQuantityFilters(market.instrument, market.grid, one.view.type, quantity)
            || checkNotional(market.instrument, one.view.type, price * quantity)) {
            return false;
        }
        one.view.quantity = quantity;
        one.open = lots;
    }
    return true;
}

} // namespace bw::paper::spot
