// Money: fills, income rows, funding, transfers, liquidation.
#include "core/base/contracts.h"
#include "core/paper/paper_exchange.h"

#include <algorithm>

namespace bw::paper {

using namespace trading;
using namespace binance_server;

namespace {

constexpr int kExpiredLiquidation = 5;

const QString kAsset = QStringLiteral("USDT");

} // namespace

void PaperExchange::book(const Symbol &symbol, const QString &type, Money amount)
{
    if (amount.isZero()) {
        return;
    }
    m_state.wallet += amount;
    m_state.income.push_back({symbol, type, amount, kAsset, now(), m_state.nextTranId++});
    touch();
}

void PaperExchange::fill(std::int64_t id, Price price, Quantity quantity, Liquidity liquidity)
{
    OrderRecord &record = m_state.orders.at(id);
    OrderView &view = record.view;
    BW_EXPECTS(view.isOpen() && quantity.isPositive() && quantity <= view.remaining());
    const PositionKey key = keyOf(record);
    const Symbol symbol = view.symbol;
    PositionState &position = m_state.positions[key];
    // What is open as reduce-only always fits the position: fitReduceOnly sees to it after every fill.
    BW_EXPECTS(!view.reduceOnly || (opposes(view.side, position.amount) && quantity <= position.amount.abs()));
    consumeDepth(symbol, view.side, quantity);
    const Ratio rate = liquidity == Liquidity::Maker ? m_rules.makerCommission : m_rules.takerCommission;
    const Money commission = booked(price * quantity * rate);
    const PositionChange change = applyToPosition(position, signedQuantity(view.side, quantity), price);
    if (!position.amount.isZero()) {
        position.feesSinceOpen += commission;
    }
    position.updatedAt = now();

    m_state.openOrders.remove(record);
    record.cumulativeQuote += price * quantity;
    view.executed += quantity;
    view.averagePrice = Price(Decimal::div(record.cumulativeQuote.value(), view.executed.value(), Rounding::HalfEven)
                                  .rounded(8, Rounding::HalfEven));
    view.status = view.remaining().isZero() ? OrderStatus::Filled : OrderStatus::PartiallyFilled;
    view.updatedAt = now();
    if (view.isOpen()) {
        m_state.openOrders.add(record);
    }
    book(symbol, QStringLiteral("REALIZED_PNL"), change.realized);
    book(symbol, QStringLiteral("COMMISSION"), -commission);

    TradeRecord trade;
    trade.positionSide = record.positionSide;
    trade.symbol = symbol;
    trade.tradeId = TradeId(m_state.nextTradeId++);
    trade.orderId = view.venueId;
    trade.clientId = view.clientId;
    trade.side = view.side;
    trade.price = price;
    trade.quantity = quantity;
    trade.commission = commission;
    trade.commissionAsset = kAsset;
    trade.realizedPnl = change.realized;
    trade.maker = liquidity == Liquidity::Maker;
    trade.at = now();
    m_state.trades.push_back(trade);
    print({symbol, {}, price, quantity, {}, trade.maker ? opposite(view.side) : view.side, trade.maker ? VenueOrderId() : view.venueId, trade.at});
    touch();
    publish(OrderEvent{record, QStringLiteral("TRADE"), trade});
    emitAccount(QStringLiteral("ORDER"), {}, symbol);
    if (!record.view.isOpen()) {
        finishAlgoOf(record);
    }
    afterPositionChange(key);
}

void PaperExchange::afterPositionChange(const PositionKey &key)
{
    fitReduceOnly(key);
    expireClosePositions(key);
}

void PaperExchange::emitAccount(const QString &reason, Money balanceChange, const Symbol &symbolOrEmpty)
{
    AccountEvent event;
    event.reason = reason;
    event.balance = balance();
    event.balanceChange = balanceChange;
    event.at = now();
    if (const Instrument *listed = symbolOrEmpty.isEmpty() ? nullptr : instrument(symbolOrEmpty)) {
        event.positions = positionRecords(*listed);
    }
    publish(event);
}

base::Status PaperExchange::transfer(Money amount, std::optional<base::VenueTime> bookedAt)
{
    if (amount.isZero() || amount != booked(amount)) {
        return base::failure(base::ErrorCode::OutOfRange, QStringLiteral("A transfer needs an amount with at most eight decimals, other than zero."));
    }
    const Money free = std::min(marginOf(m_state).available(), m_state.wallet);
    if (amount.isNegative() && -amount > free) {
        return base::failure(base::ErrorCode::OutOfRange,
                             QStringLiteral("At most %1 USDT can be withdrawn.").arg(std::max(free, Money{}).toString()));
    }
    book({}, QStringLiteral("TRANSFER"), amount);
    m_state.income.back().at = bookedAt.value_or(now());
    emitAccount(amount.isNegative() ? QStringLiteral("WITHDRAW") : QStringLiteral("DEPOSIT"), amount, {});
    settle();
    return {};
}

void PaperExchange::payFunding()
{
    for (const auto &[symbol, market] : m_state.markets) {
        m_fundings.push_back({symbol, m_nextFundingAt, m_rules.fundingRate, market.mark});
    }
    while (m_fundings.size() > m_rules.historyLimit) {
        m_fundings.pop_front();
    }
    m_nextFundingAt = nextFundingAfter(now());
    for (const auto &[key, position] : m_state.positions) {
        if (position.amount.isZero()) {
            continue;
        }
        // Longs pay shorts while the rate is positive.
        const Money paid = booked(m_state.markets.at(key.symbol).mark * position.amount * m_rules.fundingRate);
        book(key.symbol, QStringLiteral("FUNDING_FEE"), -paid);
        emitAccount(QStringLiteral("FUNDING_FEE"), -paid, {});
    }
}

void PaperExchange::liquidateIfDue()
{
    const AccountMargin margin = marginOf(m_state);
    if (m_liquidating || !margin.maintenance.isPositive() || margin.equity() > margin.maintenance) {
        return;
    }
    m_liquidating = true;
    for (const std::int64_t id : m_state.openOrders.ranked({})) {
        finishOrder(id, OrderStatus::Expired, kExpiredLiquidation);
    }
    std::vector<PositionKey> keys;
    for (const auto &[key, position] : m_state.positions) {
        if (!position.amount.isZero()) {
            keys.push_back(key);
        }
    }
    for (const PositionKey &key : keys) {
        const PositionState &position = m_state.positions.at(key);
        Placement close;
        close.purpose = Purpose::CloseAll;
        close.originalType = QStringLiteral("MARKET");
        close.order.symbol = key.symbol;
        close.order.positionSide = key.side;
        close.order.side = position.amount.isPositive() ? Side::Sell : Side::Buy;
        close.order.reduceOnly = true;
        close.order.quantity = position.amount.abs();
        close.order.clientId = ClientOrderId(QStringLiteral("autoclose-%1").arg(m_state.nextOrderId));
        m_depth.erase(key.symbol);   // the insurance fund takes what the book cannot
        const auto done = place(std::move(close));
        BW_ENSURES(done.has_value() && done->view.status == OrderStatus::Filled);
    }
    if (m_state.wallet.isNegative()) {
        const Money cover = -m_state.wallet;
        book({}, QStringLiteral("INSURANCE_CLEAR"), cover);
        emitAccount(QStringLiteral("INSURANCE_CLEAR"), cover, {});
    }
    m_liquidating = false;
}

} // namespace bw::paper
