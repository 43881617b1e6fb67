// Conditional orders: a book and an id space of their own, until they trigger.
#include "core/base/contracts.h"
#include "core/paper/order_checks.h"
#include "core/paper/paper_exchange.h"
#include "core/paper/venue_errors.h"

namespace bw::paper {

using namespace trading;
using namespace binance_server;

namespace {

Price watched(const MarketRecord &market, TriggerBy by)
{
    return by == TriggerBy::MarkPrice ? market.mark : market.last;
}

// STOP_MARKET: a buy waits for the price to rise to the trigger, a sell for it to fall; TAKE_PROFIT_MARKET the reverse.
bool reached(ConditionalType type, Side side, Price trigger, Price price)
{
    const bool waitsForRise = (type == ConditionalType::StopMarket) == (side == Side::Buy);
    return waitsForRise ? price >= trigger : price <= trigger;
}

QString venueName(const AlgoRecord &record)
{
    if (record.trailing) {
        return QStringLiteral("TRAILING_STOP_MARKET");
    }
    const QString stem = record.view.type == ConditionalType::StopMarket ? QStringLiteral("STOP") : QStringLiteral("TAKE_PROFIT");
    return record.becomesLimit() ? stem : stem + QStringLiteral("_MARKET");
}

// The trigger price of a trailing stop: the extreme, moved by the callback against the order's direction. Off the tick, as
// it is compared only.
Price trailedPrice(Side side, const Trailing &trailing)
{
    const Price callback = times(trailing.extreme, trailing.callback, Rounding::HalfEven);
    return side == Side::Buy ? trailing.extreme + callback : trailing.extreme - callback;
}

Refusal checkTrailing(const Instrument &instrument, const NewAlgoOrder &order, Price latest)
{
    const std::optional<Price> &activation = order.trailing->activation;
    if (!activation) {
        return std::nullopt;
    }
    if (!activation->isPositive() || !activation->value().isMultipleOf(instrument.tickSize.value())) {
        return refusals::invalidActivationPrice();
    }
    const bool behind = order.side == Side::Buy ? *activation >= latest : *activation <= latest;
    return behind ? Refusal(refusals::wouldTrigger()) : std::nullopt;
}

Refusal checkPrices(const Instrument &instrument, const NewAlgoOrder &order, Price latest)
{
    if (order.trailing) {
        return checkTrailing(instrument, order, latest);
    }
    if (auto refused = checkTriggerPrice(instrument, order.triggerPrice)) {
        return refused;
    }
    if (!order.price) {
        return std::nullopt;
    }
    if (auto refused = checkPrecision(instrument, order.quantity, order.price)) {
        return refused;
    }
    return checkPriceFilter(instrument, *order.price);
}

Refusal checkSize(const Instrument &instrument, const NewAlgoOrder &order, Price latest)
{
    if (order.closePosition) {
        if (!order.quantity.isZero()) {
            return refusals::closePositionQuantity();
        }
        if (order.reduceOnly) {
            return refusals::closePositionReduceOnly();
        }
        return std::nullopt;
    }
    if (auto refused = checkPrecision(instrument, order.quantity, std::nullopt)) {
        return refused;
    }
    if (auto refused = checkLotSize(instrument, order.quantity, order.price || order.priceMatch != PriceMatch::None ? OrderType::Limit : OrderType::Market)) {
        return refused;
    }
    const Price valued = order.trailing ? latest : order.price.value_or(order.triggerPrice);
    const bool reduces = order.reduceOnly || closes(order.side, order.positionSide);
    if (!reduces && valued * order.quantity < instrument.minNotional) {
        return refusals::notionalTooSmall(instrument.minNotional);
    }
    return std::nullopt;
}

AlgoRecord recordOf(const NewAlgoOrder &order, std::int64_t id, base::VenueTime at)
{
    AlgoRecord record;
    record.view.symbol = order.symbol;
    record.view.clientId = order.clientId.isEmpty() ? ClientOrderId(QStringLiteral("paper-algo-%1").arg(id)) : order.clientId;
    record.view.algoId = AlgoId(id);
    record.view.side = order.side;
    record.view.type = order.type;
    record.view.quantity = order.quantity;
    record.view.triggerPrice = order.triggerPrice;
    record.view.closePosition = order.closePosition;
    record.view.reduceOnly = order.reduceOnly || (!order.closePosition && closes(order.side, order.positionSide));
    record.positionSide = order.positionSide;
    record.view.updatedAt = at;
    record.triggerBy = order.triggerBy;
    record.priceProtect = order.priceProtect;
    record.createdAt = at;
    record.price = order.price;
    record.priceMatch = order.priceMatch;
    record.timeInForce = order.timeInForce;
    record.trailing = order.trailing;
    record.selfTrade = order.selfTrade;
    return record;
}

} // namespace

Answer<AlgoRecord> PaperExchange::placeAlgoOrder(const NewAlgoOrder &order)
{
    BW_EXPECTS((order.positionSide != PositionSide::Both) == m_state.hedgeMode);
    const PositionKey key(order.symbol, order.positionSide);
    const auto market = this->market(order.symbol);
    if (!market) {
        return tl::unexpected(market.error());
    }
    if (auto refused = checkClientId(order.clientId)) {
        return tl::unexpected(*refused);
    }
    const Price latest = watched(*market, order.triggerBy);
    if (auto refused = checkPrices(*instrument(order.symbol), order, latest)) {
        return tl::unexpected(*refused);
    }
    if (auto refused = checkSize(*instrument(order.symbol), order, latest)) {
        return tl::unexpected(*refused);
    }
    for (const std::int64_t id : m_state.workingAlgos) {
        const AlgoRecord &record = m_state.algoOrders.at(id);
        const AlgoOrderView &other = record.view;
        if (!order.clientId.isEmpty() && other.clientId == order.clientId) {
            return tl::unexpected(refusals::duplicateClientId());
        }
        if (order.closePosition && other.closePosition && keyOf(record) == key && other.side == order.side
            && other.type == order.type) {
            return tl::unexpected(refusals::closePositionExists());
        }
    }
    if (order.closePosition) {
        const PositionState *position = m_state.position(key);
        if (!position || !opposes(order.side, position->amount)) {
            return tl::unexpected(refusals::gteWithoutPosition());
        }
    }
    if (std::ssize(m_state.workingAlgos) >= m_rules.maxConditionalOrders) {
        return tl::unexpected(refusals::tooManyStops());
    }
    if (!order.trailing && reached(order.type, order.side, order.triggerPrice, latest)) {
        return tl::unexpected(refusals::wouldTrigger());
    }
    const std::int64_t id = m_state.nextAlgoId++;
    const AlgoRecord record = recordOf(order, id, now());
    m_state.algoOrders.emplace(id, record);
    m_state.workingAlgos.insert(id);
    touch();
    publish(AlgoEvent{record});
    if (record.trailing && market->hasPrice) {
        followTrailing(id, latest);
    }
    settle();
    return m_state.algoOrders.at(id);
}

void PaperExchange::setAlgoStatus(AlgoRecord &record, AlgoStatus status)
{
    record.view.status = status;
    record.view.updatedAt = now();
    if (!isWorking(status)) {
        m_state.workingAlgos.erase(record.view.algoId.value());
    }
    touch();
    publish(AlgoEvent{record});
}

// Moves the trigger price behind the extreme; before that, waits for the activation price. Its arrival is told as a second
// NEW (ALGO_UPDATE.o.ia).
void PaperExchange::followTrailing(std::int64_t id, Price price)
{
    AlgoRecord &record = m_state.algoOrders.at(id);
    Trailing &trailing = *record.trailing;
    const bool buys = record.view.side == Side::Buy;
    if (!trailing.activated) {
        if (trailing.activation && (buys ? price > *trailing.activation : price < *trailing.activation)) {
            return;
        }
        trailing.activated = true;
        trailing.extreme = price;
        record.view.triggerPrice = trailedPrice(record.view.side, trailing);
        setAlgoStatus(record, AlgoStatus::New);
        return;
    }
    const Price extreme = buys ? std::min(trailing.extreme, price) : std::max(trailing.extreme, price);
    if (extreme != trailing.extreme) {
        trailing.extreme = extreme;
        record.view.triggerPrice = trailedPrice(record.view.side, trailing);
        touch();
    }
}

void PaperExchange::triggerAlgoOrders(const Symbol &symbol)
{
    const MarketRecord market = m_state.markets.at(symbol);
    const std::vector<std::int64_t> ids(m_state.workingAlgos.begin(), m_state.workingAlgos.end());
    for (const std::int64_t id : ids) {
        const AlgoRecord &record = m_state.algoOrders.at(id);
        const AlgoOrderView &view = record.view;   // an earlier one may have closed the position and expired this one
        if (view.symbol != symbol || view.status != AlgoStatus::New) {
            continue;
        }
        const Price price = watched(market, record.triggerBy);
        if (record.trailing) {
            followTrailing(id, price);
        }
        const bool armed = !record.trailing || record.trailing->activated;
        if (armed && reached(view.type, view.side, view.triggerPrice, price)) {
            trigger(id);
        }
    }
}

void PaperExchange::trigger(std::int64_t id)
{
    AlgoRecord &record = m_state.algoOrders.at(id);
    const MarketRecord &market = m_state.markets.at(record.view.symbol);
    record.triggeredAt = now();
    setAlgoStatus(record, AlgoStatus::Triggering);
    const Price gap = (market.mark - market.last).abs();
    if (record.priceProtect && gap > times(market.mark, m_rules.triggerProtect, Rounding::Floor)) {
        record.rejectReason = QStringLiteral("Price protection: mark and last price are too far apart.");
        setAlgoStatus(record, AlgoStatus::Expired);
        return;
    }
    Placement child;
    child.purpose = record.view.closePosition ? Purpose::CloseAll : Purpose::Child;
    child.originalType = venueName(record);
    child.stopPrice = record.view.triggerPrice;
    child.order.symbol = record.view.symbol;
    child.order.side = record.view.side;
    child.order.positionSide = record.positionSide;
    child.order.type = record.becomesLimit() ? OrderType::Limit : OrderType::Market;
    child.order.price = record.price;
    child.order.priceMatch = record.priceMatch;
    child.order.timeInForce = record.timeInForce;
    child.order.selfTrade = record.selfTrade;
    child.order.reduceOnly = record.view.isExit();
    child.order.clientId = record.view.clientId;
    child.order.quantity = record.view.quantity;
    if (record.view.closePosition) {
        const PositionState *position = m_state.position(keyOf(record));
        child.order.quantity = position ? position->amount.abs() : Quantity{};
    }
    child.onAccepted = [this, &record](VenueOrderId orderId) {
        record.actualOrderId = orderId;
        setAlgoStatus(record, AlgoStatus::Triggered);
    };
    const auto done = place(std::move(child));
    if (!done) {
        record.rejectReason = done.error().message;
        setAlgoStatus(record, AlgoStatus::Rejected);
        return;
    }
    if (!record.becomesLimit()) {
        finishAlgo(record, *done);
    }
}

void PaperExchange::finishAlgo(AlgoRecord &record, const OrderRecord &child)
{
    record.actualPrice = child.view.averagePrice;
    record.actualQuantity = child.view.executed;
    setAlgoStatus(record, AlgoStatus::Finished);
}

// STOP and TAKE_PROFIT are over when the limit order is that they became, which may rest for long in between.
void PaperExchange::finishAlgoOf(const OrderRecord &child)
{
    if (child.view.type != OrderType::Limit || child.stopPrice.isZero()) {
        return;
    }
    for (auto &[id, record] : m_state.algoOrders) {
        if (record.actualOrderId == child.view.venueId && record.view.status == AlgoStatus::Triggered) {
            finishAlgo(record, child);
            return;
        }
    }
}

// A closePosition order lives only as long as the position it would close.
void PaperExchange::expireClosePositions(const PositionKey &key)
{
    const PositionState *position = m_state.position(key);
    const std::vector<std::int64_t> ids(m_state.workingAlgos.begin(), m_state.workingAlgos.end());
    for (const std::int64_t id : ids) {
        AlgoRecord &record = m_state.algoOrders.at(id);
        const bool needed = position && opposes(record.view.side, position->amount);
        if (record.view.closePosition && keyOf(record) == key && record.view.status == AlgoStatus::New && !needed) {
            setAlgoStatus(record, AlgoStatus::Expired);
        }
    }
}

const AlgoRecord *PaperExchange::findAlgo(AlgoId id, const ClientOrderId &clientId) const
{
    if (!id.isNull()) {
        const auto found = m_state.algoOrders.find(id.value());
        return found != m_state.algoOrders.end() ? &found->second : nullptr;
    }
    const AlgoRecord *latest = nullptr;
    for (const auto &[key, record] : m_state.algoOrders) {
        const bool better = !latest || isWorking(record.view.status) || !isWorking(latest->view.status);
        if (record.view.clientId == clientId && better) {
            latest = &record;
        }
    }
    return latest;
}

Answer<AlgoRecord> PaperExchange::cancelAlgoOrder(AlgoId id, const ClientOrderId &clientId)
{
    const AlgoRecord *found = findAlgo(id, clientId);
    if (!found || found->view.status != AlgoStatus::New) {
        return tl::unexpected(refusals::unknownOrderSent());
    }
    AlgoRecord &record = m_state.algoOrders.at(found->view.algoId.value());
    setAlgoStatus(record, AlgoStatus::Canceled);
    const AlgoRecord answer = record;
    settle();
    return answer;
}

Answer<int> PaperExchange::cancelAllAlgoOrders(const Symbol &symbol)
{
    if (!instrument(symbol)) {
        return tl::unexpected(refusals::invalidSymbol());
    }
    int count = 0;
    const std::vector<std::int64_t> ids(m_state.workingAlgos.begin(), m_state.workingAlgos.end());
    for (const std::int64_t id : ids) {
        AlgoRecord &record = m_state.algoOrders.at(id);
        if (record.view.symbol == symbol && record.view.status == AlgoStatus::New) {
            setAlgoStatus(record, AlgoStatus::Canceled);
            ++count;
        }
    }
    settle();
    return count;
}

} // namespace bw::paper
