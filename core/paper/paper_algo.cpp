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

QString venueName(ConditionalType type)
{
    return type == ConditionalType::StopMarket ? QStringLiteral("STOP_MARKET") : QStringLiteral("TAKE_PROFIT_MARKET");
}

Refusal checkSize(const Instrument &instrument, const NewAlgoOrder &order)
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
    if (auto refused = checkLotSize(instrument, order.quantity, OrderType::Market)) {
        return refused;
    }
    if (!order.reduceOnly && order.triggerPrice * order.quantity < instrument.minNotional) {
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
    record.view.reduceOnly = order.reduceOnly;
    record.view.updatedAt = at;
    record.triggerBy = order.triggerBy;
    record.priceProtect = order.priceProtect;
    record.createdAt = at;
    return record;
}

} // namespace

Answer<AlgoRecord> PaperExchange::placeAlgoOrder(const NewAlgoOrder &order)
{
    const auto market = this->market(order.symbol);
    if (!market) {
        return tl::unexpected(market.error());
    }
    if (auto refused = checkClientId(order.clientId)) {
        return tl::unexpected(*refused);
    }
    if (auto refused = checkTriggerPrice(*instrument(order.symbol), order.triggerPrice)) {
        return tl::unexpected(*refused);
    }
    if (auto refused = checkSize(*instrument(order.symbol), order)) {
        return tl::unexpected(*refused);
    }
    for (const std::int64_t id : m_state.workingAlgos) {
        const AlgoOrderView &other = m_state.algoOrders.at(id).view;
        if (!order.clientId.isEmpty() && other.clientId == order.clientId) {
            return tl::unexpected(refusals::duplicateClientId());
        }
        if (order.closePosition && other.closePosition && other.symbol == order.symbol && other.side == order.side
            && other.type == order.type) {
            return tl::unexpected(refusals::closePositionExists());
        }
    }
    if (order.closePosition) {
        const PositionState *position = m_state.position(order.symbol);
        if (!position || !opposes(order.side, position->amount)) {
            return tl::unexpected(refusals::gteWithoutPosition());
        }
    }
    if (std::ssize(m_state.workingAlgos) >= m_rules.maxConditionalOrders) {
        return tl::unexpected(refusals::tooManyStops());
    }
    if (reached(order.type, order.side, order.triggerPrice, watched(*market, order.triggerBy))) {
        return tl::unexpected(refusals::wouldTrigger());
    }
    const std::int64_t id = m_state.nextAlgoId++;
    const AlgoRecord record = recordOf(order, id, now());
    m_state.algoOrders.emplace(id, record);
    m_state.workingAlgos.insert(id);
    touch();
    publish(AlgoEvent{record});
    settle();
    return record;
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

void PaperExchange::triggerAlgoOrders(const Symbol &symbol)
{
    const MarketRecord market = m_state.markets.at(symbol);
    const std::vector<std::int64_t> ids(m_state.workingAlgos.begin(), m_state.workingAlgos.end());
    for (const std::int64_t id : ids) {
        const AlgoRecord &record = m_state.algoOrders.at(id);
        const AlgoOrderView &view = record.view;   // an earlier one may have closed the position and expired this one
        if (view.symbol == symbol && view.status == AlgoStatus::New
            && reached(view.type, view.side, view.triggerPrice, watched(market, record.triggerBy))) {
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
    child.originalType = venueName(record.view.type);
    child.stopPrice = record.view.triggerPrice;
    child.order.symbol = record.view.symbol;
    child.order.side = record.view.side;
    child.order.type = OrderType::Market;
    child.order.reduceOnly = record.view.isExit();
    child.order.clientId = record.view.clientId;
    child.order.quantity = record.view.quantity;
    if (record.view.closePosition) {
        const PositionState *position = m_state.position(record.view.symbol);
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
    record.actualPrice = done->view.averagePrice;
    record.actualQuantity = done->view.executed;
    setAlgoStatus(record, AlgoStatus::Finished);
}

// A closePosition order lives only as long as the position it would close.
void PaperExchange::expireClosePositions(const Symbol &symbol)
{
    const PositionState *position = m_state.position(symbol);
    const std::vector<std::int64_t> ids(m_state.workingAlgos.begin(), m_state.workingAlgos.end());
    for (const std::int64_t id : ids) {
        AlgoRecord &record = m_state.algoOrders.at(id);
        const bool needed = position && opposes(record.view.side, position->amount);
        if (record.view.symbol == symbol && record.view.closePosition && record.view.status == AlgoStatus::New && !needed) {
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
