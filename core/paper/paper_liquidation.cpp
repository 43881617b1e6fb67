// Liquidation: an isolated position alone when its own wallet is used up, all cross positions when the cross wallet is.
#include "core/base/contracts.h"
#include "core/paper/paper_exchange.h"

namespace bw::paper {

using namespace trading;
using namespace binance_server;

namespace {

constexpr int kExpiredLiquidation = 5;

} // namespace

void PaperExchange::liquidateIfDue()
{
    if (m_liquidating) {
        return;
    }
    m_liquidating = true;
    std::vector<PositionKey> due;
    bool crossIsKnown = true;
    for (const auto &[key, position] : m_state.positions) {
        const bool hasPrice = position.amount.isZero() || m_state.markets.at(key.symbol).hasPrice;
        crossIsKnown = crossIsKnown && (hasPrice || m_state.isIsolated(key.symbol));
        if (hasPrice && isolatedIsDue(m_state, key)) {
            due.push_back(key);
        }
    }
    for (const PositionKey &key : due) {
        liquidateIsolated(key);
    }
    const AccountMargin margin = marginOf(m_state);
    if (crossIsKnown && margin.maintenance.isPositive() && margin.equity() <= margin.maintenance) {
        liquidateCross();
    }
    m_liquidating = false;
}

// What the wallet of its own does not cover is not taken from the rest of the account.
void PaperExchange::liquidateIsolated(const PositionKey &key)
{
    for (const std::int64_t id : m_state.openOrders.ranked(key.symbol)) {
        if (keyOf(m_state.orders.at(id)) == key) {
            finishOrder(id, OrderStatus::Expired, kExpiredLiquidation);
        }
    }
    const Money before = m_state.crossWallet();
    closeByForce(key, liquidationId());
    clearInsurance(before - m_state.crossWallet());
}

void PaperExchange::liquidateCross()
{
    for (const std::int64_t id : m_state.openOrders.ranked({})) {
        finishOrder(id, OrderStatus::Expired, kExpiredLiquidation);
    }
    std::vector<PositionKey> keys;
    for (const auto &[key, position] : m_state.positions) {
        if (!position.amount.isZero() && !m_state.isIsolated(key.symbol)) {
            keys.push_back(key);
        }
    }
    for (const PositionKey &key : keys) {
        closeByForce(key, liquidationId());
    }
    clearInsurance(-m_state.crossWallet());
}

// Source: Binance, Event: Order Update, the client ids of liquidations.
void PaperExchange::closeByForce(const PositionKey &key, const QString &clientId)
{
    const Quantity amount = m_state.positions.at(key).amount;
    Placement close;
    close.purpose = Purpose::Forced;
    close.originalType = QStringLiteral("MARKET");
    close.order.symbol = key.symbol;
    close.order.positionSide = key.side;
    close.order.side = amount.isPositive() ? Side::Sell : Side::Buy;
    close.order.reduceOnly = true;
    close.order.quantity = amount.abs();
    close.order.clientId = ClientOrderId(clientId);
    const auto done = place(std::move(close));
    BW_ENSURES(done.has_value() && done->view.status == OrderStatus::Filled);
}

QString PaperExchange::liquidationId() const { return QStringLiteral("autoclose-%1").arg(m_state.nextOrderId); }

bool PaperExchange::deleverage(const PositionKey &key)
{
    if (!m_state.position(key)) {
        return false;
    }
    closeByForce(key, QStringLiteral("adl_autoclose"));
    settle();
    return true;
}

void PaperExchange::clearInsurance(Money missing)
{
    if (missing.isPositive()) {
        book({}, QStringLiteral("INSURANCE_CLEAR"), missing);
        emitAccount(QStringLiteral("INSURANCE_CLEAR"), missing);
    }
}

} // namespace bw::paper
