#include "core/paper/account_state.h"

#include <algorithm>

namespace bw::paper {

using namespace trading;
using binance_server::PositionSide;

Price PositionState::entryPrice() const
{
    if (amount.isZero()) {
        return {};
    }
    return Price(Decimal::div(cost.value(), amount.value(), Rounding::HalfEven).rounded(8, Rounding::HalfEven));
}

const PositionState *AccountState::position(const PositionKey &key) const
{
    const auto found = positions.find(key);
    return found == positions.end() || found->second.amount.isZero() ? nullptr : &found->second;
}

int AccountState::leverageOf(const Symbol &symbol) const
{
    const auto own = leverages.find(symbol);
    return own == leverages.end() ? leverage : own->second;
}

void AccountState::reindex()
{
    openOrders = {};
    workingAlgos.clear();
    for (const auto &[id, order] : orders) {
        if (order.view.isOpen()) {
            openOrders.add(order);
        }
    }
    for (const auto &[id, order] : algoOrders) {
        if (isWorking(order.view.status)) {
            workingAlgos.insert(id);
        }
    }
}

Money AccountState::isolatedWallets() const
{
    Money sum;
    for (const Symbol &symbol : isolated) {
        for (const PositionSide side : {PositionSide::Both, PositionSide::Long, PositionSide::Short}) {
            if (const PositionState *held = position({symbol, side})) {
                sum += held->isolatedWallet;
            }
        }
    }
    return sum;
}

Money AccountState::incomeTotal() const
{
    Money total = carriedIncome;
    for (const IncomeRow &row : income) {
        total += row.amount;
    }
    return total;
}

bool AccountState::addsUp() const
{
    Decimal total = carriedIncome.value();
    for (const IncomeRow &row : income) {
        const auto next = Decimal::checkedAdd(total, row.amount.value());
        if (!next) {
            return false;
        }
        total = *next;
    }
    return total == wallet.value();
}

Quantity reduceOnlyRoom(const AccountState &state, const PositionKey &key, Side side)
{
    const PositionState *position = state.position(key);
    if (!position || !opposes(side, position->amount)) {
        return {};
    }
    const OrderSums &sums = state.openOrders.sums(key);
    const Quantity room = position->amount.abs() - (side == Side::Buy ? sums.reducingBuys : sums.reducingSells);
    return room.isPositive() ? room : Quantity{};
}

PositionChange applyToPosition(PositionState &position, Quantity change, Price price)
{
    PositionChange result;
    if (position.amount.sign() * change.sign() < 0) {
        result.closed = std::min(position.amount.abs(), change.abs());
        const Quantity closing = position.amount.isPositive() ? result.closed : -result.closed;
        // All of it when everything is closed: the share is then exactly one.
        const Decimal share = Decimal::div(result.closed.value(), position.amount.abs().value(), Rounding::HalfEven);
        const Money released(Decimal::mul(position.cost.value(), share, Rounding::HalfEven));
        const Money exact = price * closing - released + position.residual;
        result.realized = booked(exact);
        position.residual = exact - result.realized;
        position.amount -= closing;
        position.cost -= released;
        position.realizedSinceOpen += result.realized;
        position.accumulatedRealized += result.realized;
        change += closing;
    }
    if (position.amount.isZero()) {
        position.realizedSinceOpen = {};
        position.feesSinceOpen = {};
    }
    position.amount += change;
    position.cost += price * change;
    return result;
}

} // namespace bw::paper
