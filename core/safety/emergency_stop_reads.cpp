// What the emergency stop learns from a read: what is left, what is gone, whether anything moved.
#include "core/base/mutants.h"
#include "core/safety/emergency_stop_plan.h"

#include <algorithm>

namespace bw::safety {

using trading::AccountReading;
using trading::Symbol;

bool EmergencyStopPlan::isClean(const AccountReading &reading) const
{
    const auto isEntry = [](const auto &order) { return !order.reduceOnly; };
    if (!flattening()) {
        const bool entryRests = std::any_of(reading.openOrders.begin(), reading.openOrders.end(), isEntry);
        const bool entryWaits = std::any_of(reading.openAlgoOrders.begin(), reading.openAlgoOrders.end(),
                                            [](const trading::AlgoOrderView &o) { return !o.isExit(); });
        return !entryRests && !entryWaits;
    }
    const bool holds = std::any_of(reading.positions.begin(), reading.positions.end(), [this](const trading::Position &p) {
        return !p.isFlat() && !isDust(p);
    });
    const bool waits = std::any_of(reading.openAlgoOrders.begin(), reading.openAlgoOrders.end(), [this](const auto &o) {
        return onSpot() || (isWorking(o.status) && !(o.isExit() && m_dust.contains(o.symbol))); // dust keeps its stop, never an entry
    });
    return !holds && reading.openOrders.isEmpty() && !waits;
}

void EmergencyStopPlan::noteResiduals(const AccountReading &reading)
{
    m_progress.residuals.clear();
    for (const trading::Position &position : reading.positions) {
        if (!position.isFlat()) {
            m_progress.residuals.append(Residual{position.symbol, position.amount, isDust(position)});
        }
    }
    if (m_progress.attempts == 0) { // resumed without a local picture: these are what there is to do
        return;
    }
    QSet<trading::ClientOrderId> open;
    for (const trading::OrderView &order : reading.openOrders) {
        open.insert(order.clientId);
    }
    for (const trading::AlgoOrderView &order : reading.openAlgoOrders) {
        open.insert(order.clientId);
    }
    const QSet<trading::ClientOrderId> cancelling = m_toCancel;
    for (const trading::ClientOrderId &id : cancelling) {
        if (!open.contains(id)) {
            onOrderGone(id);
        }
    }
    const QSet<Symbol> closing = m_toClose;
    for (const Symbol &symbol : closing) {
        const bool held = std::any_of(reading.positions.begin(), reading.positions.end(),
                                      [&symbol](const auto &p) { return p.symbol == symbol && !p.isFlat(); });
        if (!held) {
            onPositionFlat(symbol);
        }
    }
}

// One read is made of several answers: an entry that fills between two of them shows neither as an entry nor as a
// position. So a symbol counts as flat here when two fresh reads in a row show nothing that holds or may open it.
void EmergencyStopPlan::noteFlat(const AccountReading &reading, ReadAge age)
{
    QSet<Symbol> stops;
    for (const trading::AlgoOrderView &order : reading.openAlgoOrders) {
        if (order.isExit()) {
            stops.insert(order.symbol);
        }
    }
    for (const trading::Position &position : reading.positions) {
        if (!position.isFlat()) {
            stops.remove(position.symbol);
        }
    }
    for (const trading::OrderView &order : reading.openOrders) {
        stops.remove(order.symbol);
    }
    for (const trading::AlgoOrderView &order : reading.openAlgoOrders) {
        if (!order.isExit()) {
            stops.remove(order.symbol);
        }
    }
    m_flatTwice = age == ReadAge::Fresh ? QSet<Symbol>(stops).intersect(m_flatOnce) : QSet<Symbol>();
    m_flatOnce = age == ReadAge::Fresh ? stops : QSet<Symbol>();
}

// Only a picture that did not move at all slows the rounds down; so do clean reads that come too early to count.
void EmergencyStopPlan::noteStall(const AccountReading &picture)
{
    Left left;
    for (const trading::Position &position : picture.positions) {
        left.positions.insert(position.symbol, position.amount);
    }
    for (const trading::OrderView &order : picture.openOrders) {
        left.orders.insert(order.clientId);
    }
    for (const trading::AlgoOrderView &order : picture.openAlgoOrders) {
        left.orders.insert(order.clientId);
    }
    const bool same = m_left && m_left->positions == left.positions && m_left->orders == left.orders;
    m_stalls += same ? 1 : 0;
    m_left = left;
}

} // namespace bw::safety
