// Regular orders: acceptance, matching, cancellation.
#include "core/base/contracts.h"
#include "core/paper/order_checks.h"
#include "core/paper/paper_exchange.h"
#include "core/paper/venue_errors.h"

#include <algorithm>

namespace bw::paper {

using namespace trading;
using namespace binance_server;

namespace {

constexpr int kExpiredIoc = 2;
constexpr int kExpiredReduceOnly = 4;
constexpr int kExpiredMarketRemainder = 9;

constexpr std::int64_t kLeastLifeMs = 600'000;          // of a GTD order
constexpr std::int64_t kEndOfTimeMs = 253'402'300'799'000;

} // namespace

// What can only close its side of a hedge is treated as reduce-only, whatever the client said of it.
PaperExchange::Placement PaperExchange::placementOf(const NewOrder &order)
{
    Placement placement;
    placement.order = order;
    placement.order.reduceOnly = order.reduceOnly || closes(order.side, order.positionSide);
    return placement;
}

Answer<OrderRecord> PaperExchange::placeOrder(const NewOrder &order)
{
    Placement placement = placementOf(order);
    placement.originalType = order.type == OrderType::Market ? QStringLiteral("MARKET") : QStringLiteral("LIMIT");
    auto answer = place(std::move(placement));
    settle();
    return answer;
}

Answer<PaperExchange::Placement> PaperExchange::priced(Placement placement) const
{
    NewOrder &order = placement.order;
    if (order.priceMatch == PriceMatch::None) {
        return placement;
    }
    const OrderBook *book = findBook(order.symbol);
    order.price = book ? book->matched(order.priceMatch, order.side) : std::nullopt;
    return order.price ? Answer<Placement>(std::move(placement)) : tl::unexpected(refusals::noDepthToMatch());
}

// What the account allows of the wanted quantity: the filters, the reduce-only rules, the margin.
Answer<Quantity> PaperExchange::acceptableQuantity(const Placement &placement, const MarketRecord &market) const
{
    const NewOrder &order = placement.order;
    const PositionKey key(order.symbol, order.positionSide);
    if (placement.purpose == Purpose::CloseAll || placement.purpose == Purpose::Forced) {
        const PositionState *position = m_state.position(key);
        if (!position || !opposes(order.side, position->amount)) {
            return tl::unexpected(refusals::reduceOnlyRejected());
        }
        return std::min(order.quantity, position->amount.abs());
    }
    if (auto refused = checkNewOrder(*instrument(order.symbol), order, market)) {
        return tl::unexpected(*refused);
    }
    if (order.reduceOnly) {
        const Quantity room = reduceOnlyRoom(m_state, key, order.side);
        if (!room.isPositive()) {
            return tl::unexpected(refusals::reduceOnlyRejected());
        }
        return std::min(order.quantity, room);
    }
    const WantedOrder wanted{key, order.side, valueOf(order, market)};
    if (const auto refused = refusalOf(roomFor(m_state, wanted))) {
        return tl::unexpected(*refused);
    }
    return order.quantity;
}

// A limit order at its price, a market order at what the book asks for it now.
Money PaperExchange::valueOf(const NewOrder &order, const MarketRecord &market) const
{
    if (order.type == OrderType::Limit) {
        return *order.price * order.quantity;
    }
    const OrderBook::Cost cost = bookOf(order.symbol).preview(order.side, order.quantity, std::nullopt);
    return cost.value + bestOpposite(market, order.side) * (order.quantity - cost.quantity);
}

Answer<void> PaperExchange::testOrder(const NewOrder &order) const
{
    const auto placement = priced(placementOf(order));
    if (!placement) {
        return tl::unexpected(placement.error());
    }
    const auto admitted = admit(*placement);
    return admitted ? Answer<void>{} : tl::unexpected(admitted.error());
}

Answer<Quantity> PaperExchange::admit(const Placement &placement) const
{
    const NewOrder &order = placement.order;
    BW_EXPECTS((order.positionSide != PositionSide::Both) == m_state.hedgeMode);
    const auto market = this->market(order.symbol);
    if (!market) {
        return tl::unexpected(market.error());
    }
    if (order.type == OrderType::Market && !market->hasPrice) {
        return tl::unexpected(refusals::noOrdersOnBook(order.symbol));
    }
    // A triggered order carries the id of its conditional order and must not fail over a name.
    if (placement.purpose == Purpose::Client && !order.clientId.isEmpty() && m_state.openOrders.holds(order.clientId)) {
        return tl::unexpected(refusals::duplicateClientId());
    }
    const auto quantity = acceptableQuantity(placement, *market);
    if (!quantity) {
        return quantity;
    }
    if (order.goodTill && (order.goodTill->ms() <= now().ms() + kLeastLifeMs || order.goodTill->ms() >= kEndOfTimeMs)) {
        return tl::unexpected(refusals::goodTillDateInvalid());
    }
    const int limit = instrument(order.symbol)->maxOpenOrders;
    if (placement.purpose == Purpose::Client && limit > 0 && m_state.openOrders.count(order.symbol) >= limit) {
        return tl::unexpected(refusals::tooManyOrders());
    }
    if (order.type == OrderType::Market) {
        return quantity;
    }
    const OrderBook &book = bookOf(order.symbol);
    if (order.timeInForce == TimeInForce::Gtx && book.wouldTake(order.side, *order.price)) {
        return tl::unexpected(refusals::postOnlyRejected());
    }
    if (order.timeInForce == TimeInForce::Fok && book.preview(order.side, *quantity, order.price).quantity < *quantity) {
        return tl::unexpected(refusals::fokRejected());
    }
    return quantity;
}

Answer<OrderRecord> PaperExchange::place(Placement wanted)
{
    const auto ready = priced(std::move(wanted));
    if (!ready) {
        return tl::unexpected(ready.error());
    }
    const Placement &placement = *ready;
    const auto quantity = admit(placement);
    if (!quantity) {
        return tl::unexpected(quantity.error());
    }
    const std::int64_t id = accept(placement, *quantity);
    work(id);
    if (placement.purpose == Purpose::Forced && isOpen(id)) {
        fillTheRest(id);
    }
    if (isOpen(id) && !bookOf(placement.order.symbol).rests(id)) {
        finishOrder(id, OrderStatus::Expired, placement.order.type == OrderType::Market ? kExpiredMarketRemainder : kExpiredIoc);
    }
    return m_state.orders.at(id);
}

std::int64_t PaperExchange::accept(const Placement &placement, Quantity quantity)
{
    const NewOrder &order = placement.order;
    const std::int64_t id = m_state.nextOrderId++;
    OrderRecord record;
    record.view.symbol = order.symbol;
    record.view.clientId = order.clientId.isEmpty() ? ClientOrderId(QLatin1String("paper-") + QString::number(id)) : order.clientId;
    record.view.venueId = VenueOrderId(id);
    record.view.side = order.side;
    record.positionSide = order.positionSide;
    record.view.type = order.type;
    record.view.status = OrderStatus::New;
    record.view.reduceOnly = order.reduceOnly;
    record.view.quantity = quantity;
    record.view.price = order.type == OrderType::Limit ? *order.price : Price{};
    record.view.updatedAt = now();
    record.timeInForce = order.type == OrderType::Limit ? order.timeInForce : TimeInForce::Gtc;
    record.createdAt = now();
    record.originalType = placement.originalType;
    record.stopPrice = placement.stopPrice;
    record.selfTrade = order.selfTrade;
    record.goodTill = order.goodTill;
    record.priceMatch = order.priceMatch;
    m_state.orders.emplace(id, record);
    m_state.openOrders.add(record);
    touch();
    publish(OrderEvent{record, QStringLiteral("NEW"), std::nullopt});
    if (placement.onAccepted) {
        placement.onAccepted(VenueOrderId(id));
    }
    return id;
}

void PaperExchange::finishOrder(std::int64_t id, OrderStatus status, int expiryReason)
{
    OrderRecord &record = m_state.orders.at(id);
    BW_EXPECTS(record.view.isOpen() && isTerminal(status));
    m_state.openOrders.remove(record);
    if (const auto book = m_books.find(record.view.symbol); book != m_books.end()) {
        book->second.remove(id);
        touchBook(record.view.symbol);
    }
    record.view.status = status;
    record.view.updatedAt = now();
    record.expiryReason = expiryReason;
    m_finished.push(id);
    touch();
    const QString execution = status == OrderStatus::Canceled ? QStringLiteral("CANCELED") : QStringLiteral("EXPIRED");
    publish(OrderEvent{record, execution, std::nullopt});
    finishAlgoOf(record);
}

// After the position has shrunk: the reduce-only orders with the better price keep their room, the rest are knocked out.
void PaperExchange::fitReduceOnly(const PositionKey &key)
{
    const PositionState *position = m_state.position(key);
    Quantity room = position ? position->amount.abs() : Quantity{};
    const OrderSums &sums = m_state.openOrders.sums(key);
    if (sums.reducingBuys.isZero() && sums.reducingSells.isZero()) {
        return;
    }
    for (const std::int64_t id : m_state.openOrders.ranked(key.symbol)) {
        const OrderRecord &record = m_state.orders.at(id);
        const OrderView view = record.view;
        if (!view.isOpen() || !view.reduceOnly || record.positionSide != key.side) {
            continue;
        }
        if (position && opposes(view.side, position->amount) && view.remaining() <= room) {
            room -= view.remaining();
        } else {
            finishOrder(id, OrderStatus::Expired, kExpiredReduceOnly);
        }
    }
}

const OrderRecord *PaperExchange::findOrder(const OrderKey &key) const
{
    const auto fits = [&key](const OrderRecord &record) { return key.symbol.isEmpty() || record.view.symbol == key.symbol; };
    if (!key.venueId.isNull()) {
        const auto found = m_state.orders.find(key.venueId.value());
        return found != m_state.orders.end() && fits(found->second) ? &found->second : nullptr;
    }
    // Client ids may be used again once their order is over: the open one first, then the latest.
    for (const std::int64_t id : m_state.openOrders.named(key.clientId)) {
        if (const OrderRecord &record = m_state.orders.at(id); fits(record)) {
            return &record;
        }
    }
    for (auto it = m_state.orders.rbegin(); it != m_state.orders.rend(); ++it) {
        if (it->second.view.clientId == key.clientId && fits(it->second)) {
            return &it->second;
        }
    }
    return nullptr;
}

Answer<OrderRecord> PaperExchange::cancelOrder(const OrderKey &key)
{
    if (!key.symbol.isEmpty() && !instrument(key.symbol)) {
        return tl::unexpected(refusals::invalidSymbol());
    }
    const OrderRecord *found = findOrder(key);
    if (!found || !found->view.isOpen()) {
        return tl::unexpected(refusals::unknownOrderSent());
    }
    const std::int64_t id = found->view.venueId.value();
    finishOrder(id, OrderStatus::Canceled, 0);
    const OrderRecord record = m_state.orders.at(id);
    settle();
    return record;
}

void PaperExchange::cancelOpen(const Symbol &symbolOrEmpty)
{
    for (const std::int64_t id : m_state.openOrders.ranked(symbolOrEmpty)) {
        finishOrder(id, OrderStatus::Canceled, 0);
    }
}

Answer<int> PaperExchange::cancelAllOrders(const Symbol &symbol)
{
    if (!instrument(symbol)) {
        return tl::unexpected(refusals::invalidSymbol());
    }
    const int count = m_state.openOrders.count(symbol);
    cancelOpen(symbol);
    settle();
    return count;
}

} // namespace bw::paper
