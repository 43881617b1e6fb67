// Money: fills, income rows, funding, transfers, isolated wallets.
#include "core/base/contracts.h"
#include "core/paper/paper_exchange.h"

#include <algorithm>

namespace bw::paper {

using namespace trading;
using namespace binance_server;

namespace {

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
    const Ratio rate = liquidity == Liquidity::Maker ? m_rules.makerCommission : m_rules.takerCommission;
    const Money commission = booked(price * quantity * rate);
    const Quantity before = position.amount;
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
    } else {
        m_finished.push(id);
    }
    book(symbol, QStringLiteral("REALIZED_PNL"), change.realized);
    book(symbol, QStringLiteral("COMMISSION"), -commission);
    if (m_state.isIsolated(symbol)) {
        fitIsolatedWallet(key, before, change.closed, price * (quantity - change.closed));
    }

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
    touch();
    publish(OrderEvent{record, QStringLiteral("TRADE"), trade});
    emitAccount(QStringLiteral("ORDER"), {}, positionRecords(*instrument(symbol)));
    if (!record.view.isOpen()) {
        finishAlgoOf(record);
    }
    afterPositionChange(key);
}

// What is closed frees its share of the wallet, all of it with the last; what is opened brings its initial margin, as far as
// the cross wallet has it.
void PaperExchange::fitIsolatedWallet(const PositionKey &key, Quantity before, Quantity closed, Money opened)
{
    const Money held = m_state.positions.at(key).isolatedWallet;
    if (closed.isPositive()) {
        const Money share = times(held, Ratio(Decimal::div(closed.value(), before.abs().value(), Rounding::Down)), Rounding::Down);
        moveMargin(key, -(closed == before.abs() ? held : booked(share)), MarginCause::Trade);
    }
    if (opened.isPositive()) {
        const Money needed = initialMargin(opened, m_state.leverageOf(key.symbol));
        moveMargin(key, std::min(needed, std::max(Money{}, m_state.crossWallet())), MarginCause::Trade);
    }
}

void PaperExchange::moveMargin(const PositionKey &key, Money amount, MarginCause cause)
{
    if (amount.isZero()) {
        return;
    }
    m_state.positions.at(key).isolatedWallet += amount;
    m_state.marginMoves.push_back({key.symbol, key.side, amount, cause, now()});
    touch();
}

void PaperExchange::afterPositionChange(const PositionKey &key)
{
    fitReduceOnly(key);
    expireClosePositions(key);
}

void PaperExchange::emitAccount(const QString &reason, Money balanceChange, const QList<PositionRecord> &positions, const Symbol &fundingOf)
{
    AccountEvent event;
    event.reason = reason;
    event.balance = balance();
    event.balanceChange = balanceChange;
    event.symbol = fundingOf;
    event.positions = positions;
    event.at = now();
    publish(event);
}

base::Status PaperExchange::transfer(Money amount, std::optional<base::VenueTime> bookedAt)
{
    if (amount.isZero() || amount != booked(amount)) {
        return base::failure(base::ErrorCode::OutOfRange, QStringLiteral("A transfer needs an amount with at most eight decimals, other than zero."));
    }
    const Money free = marginOf(m_state).movable();
    if (amount.isNegative() && -amount > free) {
        return base::failure(base::ErrorCode::OutOfRange,
                             QStringLiteral("At most %1 USDT can be withdrawn.").arg(free.toString()));
    }
    book({}, QStringLiteral("TRANSFER"), amount);
    m_state.income.back().at = bookedAt.value_or(now());
    emitAccount(amount.isNegative() ? QStringLiteral("WITHDRAW") : QStringLiteral("DEPOSIT"), amount);
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
    for (auto &[key, position] : m_state.positions) {
        if (position.amount.isZero()) {
            continue;
        }
        // Longs pay shorts while the rate is positive.
        const Money paid = booked(m_state.markets.at(key.symbol).mark * position.amount * m_rules.fundingRate);
        book(key.symbol, QStringLiteral("FUNDING_FEE"), -paid);
        const bool isolated = m_state.isIsolated(key.symbol);
        position.isolatedWallet -= isolated ? paid : Money{};
        const auto moved = isolated ? QList{positionRecord(*instrument(key.symbol), key.side)} : QList<PositionRecord>{};
        emitAccount(QStringLiteral("FUNDING_FEE"), -paid, moved, key.symbol);
    }
}

} // namespace bw::paper
