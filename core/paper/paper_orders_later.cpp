// What can still happen to a resting order: it is amended, its time runs out, a countdown takes it.
#include "core/base/contracts.h"
#include "core/paper/order_checks.h"
#include "core/paper/paper_exchange.h"
#include "core/paper/venue_errors.h"

namespace bw::paper {

using namespace trading;
using namespace binance_server;

namespace {

// The filters that an amendment has to pass; they leave the order as it is.
Refusal checkAmended(const Instrument &instrument, const OrderRecord &record, const Amendment &amendment, Price mark)
{
    if (auto refused = checkPrecision(instrument, amendment.quantity, amendment.price)) {
        return refused;
    }
    if (auto refused = checkPriceFilter(instrument, amendment.price)) {
        return refused;
    }
    if (auto refused = checkLotSize(instrument, amendment.quantity, OrderType::Limit)) {
        return refused;
    }
    if (auto refused = checkPriceBand(instrument, record.view.side, amendment.price, mark)) {
        return refused;
    }
    if (!record.view.reduceOnly && amendment.price * amendment.quantity < instrument.minNotional) {
        return refusals::amendmentTooSmall(instrument.minNotional);
    }
    return std::nullopt;
}

// Whether the account has room for what would be left of the order.
Refusal checkRoom(const AccountState &state, const OrderRecord &order, Quantity remaining, Price price)
{
    const WantedOrder wanted{keyOf(order), order.view.side, price * remaining};
    if (order.view.reduceOnly) {
        return remaining <= reduceOnlyRoom(state, keyOf(order), order.view.side) ? Refusal() : refusals::reduceOnlyRejected();
    }
    return refusalOf(roomFor(state, wanted));
}

} // namespace

Answer<OrderRecord> PaperExchange::amendOrder(const Amendment &wanted)
{
    Amendment amendment = wanted;
    const auto market = this->market(amendment.key.symbol);
    if (!market) {
        return tl::unexpected(market.error());
    }
    const OrderRecord *found = findOrder(amendment.key);
    if (!found || !found->view.isOpen() || found->view.side != amendment.side) {
        return tl::unexpected(refusals::noSuchOrder());
    }
    if (found->view.type != OrderType::Limit) {
        return tl::unexpected(refusals::onlyLimitOrders());
    }
    if (amendment.priceMatch != PriceMatch::None) {
        const auto matched = bookOf(amendment.key.symbol).matched(amendment.priceMatch, amendment.side);
        if (!matched) {
            return tl::unexpected(refusals::noDepthToMatch());
        }
        amendment.price = *matched;
    }
    if (found->view.quantity == amendment.quantity && found->view.price == amendment.price) {
        return tl::unexpected(refusals::sameOrder());
    }
    if (const auto refused = checkAmended(*instrument(amendment.key.symbol), *found, amendment, market->mark)) {
        return tl::unexpected(*refused);
    }
    auto answer = applyAmendment(found->view.venueId.value(), amendment);
    settle();
    return answer;
}

Answer<OrderRecord> PaperExchange::applyAmendment(std::int64_t id, const Amendment &amendment)
{
    OrderRecord &record = m_state.orders.at(id);
    const OrderView before = record.view;
    OrderBook &book = bookOf(before.symbol);
    const bool takes = book.wouldTake(before.side, amendment.price);
    // Nothing would be left of it, or it would no longer be a maker: the exchange cancels it.
    if (amendment.quantity <= before.executed || (record.timeInForce == TimeInForce::Gtx && takes)) {
        finishOrder(id, OrderStatus::Canceled, 0);
        return record;
    }
    m_state.openOrders.remove(record);   // out of the way of the sums while it is judged
    const Quantity wanted = amendment.quantity - before.executed;
    const Price valued = takes ? bestOpposite(m_state.markets.at(before.symbol), before.side) : amendment.price;
    if (const auto refused = checkRoom(m_state, record, wanted, valued)) {
        m_state.openOrders.add(record);
        return tl::unexpected(*refused);
    }
    record.view.quantity = amendment.quantity;
    record.view.price = amendment.price;
    record.view.updatedAt = now();
    record.priceMatch = amendment.priceMatch;
    record.selfTrade = SelfTrade::None;       // as the exchange does
    m_state.openOrders.add(record);
    touch();
    publish(OrderEvent{record, QStringLiteral("AMENDMENT"), std::nullopt});
    book.remove(id);
    work(id);
    return m_state.orders.at(id);
}

Answer<void> PaperExchange::armCountdown(const Symbol &symbol, base::Millis time)
{
    if (!instrument(symbol)) {
        return tl::unexpected(refusals::invalidSymbol());
    }
    if (time.count() > 0) {
        m_countdowns[symbol] = base::VenueTime(now().ms() + time.count());
    } else {
        m_countdowns.erase(symbol);
    }
    return {};
}

void PaperExchange::expireByTime()
{
    const base::VenueTime at = now();
    for (auto it = m_countdowns.begin(); it != m_countdowns.end();) {
        if (at < it->second) {
            ++it;
            continue;
        }
        const Symbol symbol = it->first;
        it = m_countdowns.erase(it);
        cancelOpen(symbol);
    }
    for (auto &[symbol, book] : m_books) {
        apply(symbol, book.expire(at));
    }
}

} // namespace bw::paper
