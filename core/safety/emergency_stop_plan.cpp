#include "core/safety/emergency_stop_plan.h"

#include <algorithm>

namespace bw::safety {

using base::SteadyTime;
using base::StopLevel;
using trading::AccountReading;
using trading::Symbol;

void EmergencyStopPlan::begin(const base::LatchRecord &record, std::int64_t latchNanos,
                              const std::optional<AccountReading> &known, SteadyTime now)
{
    reset();
    m_progress.record = record;
    m_progress.latchNanos = latchNanos;
    m_progress.phase = StopPhase::Latched;
    if (record.level == StopLevel::Halt) {
        m_progress.phase = StopPhase::Done;
        return;
    }
    if (known) {
        startRound(*known, now);
    }
    m_readWanted = true;
}

void EmergencyStopPlan::reset()
{
    *this = EmergencyStopPlan();
}

bool EmergencyStopPlan::active() const
{
    return m_progress.phase != StopPhase::Idle && m_progress.phase != StopPhase::Done;
}

void EmergencyStopPlan::startRound(const AccountReading &picture, SteadyTime now)
{
    m_legs.clear();
    planRegular(picture);
    planAlgos(picture);
    if (flattening()) {
        for (const trading::Position &position : picture.positions) {
            if (!position.isFlat() && !isDust(position)) {
                m_legs[position.symbol].hasPosition = true;
                // Also where no order is known: one may rest there that nobody has seen yet.
                m_legs[position.symbol].cancelAll = true;
                m_toClose.insert(position.symbol);
            }
        }
    }
    m_progress.ordersToCancel = std::max(m_progress.ordersToCancel, static_cast<int>(m_toCancel.size()) + m_progress.ordersCancelled);
    m_progress.positionsToClose = std::max(m_progress.positionsToClose, static_cast<int>(m_toClose.size()) + m_progress.positionsClosed);
    m_progress.attempts += 1;
    m_progress.phase = StopPhase::Cancelling;
    m_roundNotBefore = m_progress.attempts == 1 ? now : now + pause();
    m_readWanted = true;
}

void EmergencyStopPlan::planRegular(const AccountReading &picture)
{
    for (const trading::OrderView &order : picture.openOrders) {
        if (!order.isOpen() || (!flattening() && order.reduceOnly)) {
            continue;
        }
        Leg &leg = m_legs[order.symbol];
        if (flattening()) {
            leg.cancelAll = true;
        } else {
            leg.orders.append(order.clientId);
        }
        m_toCancel.insert(order.clientId);
    }
}

void EmergencyStopPlan::planAlgos(const AccountReading &picture)
{
    const auto holds = [&picture](const Symbol &symbol) {
        return std::any_of(picture.positions.begin(), picture.positions.end(),
                           [&symbol](const trading::Position &p) { return p.symbol == symbol && !p.isFlat(); });
    };
    for (const trading::AlgoOrderView &order : picture.openAlgoOrders) {
        if (!isWorking(order.status)) {
            continue;
        }
        const bool protects = order.isExit() && order.type == trading::ConditionalType::StopMarket;
        // A protective stop stays until its position is flat; a take-profit and an entry go at once.
        const bool cancels = flattening() ? !(protects && holds(order.symbol)) : !order.isExit();
        if (cancels) {
            m_legs[order.symbol].algos.append(order.clientId);
            m_toCancel.insert(order.clientId);
        }
    }
}

QList<StopAction> EmergencyStopPlan::due(SteadyTime now)
{
    QList<StopAction> out;
    if (!active() || now < m_roundNotBefore) {
        return out;
    }
    for (auto it = m_legs.begin(); it != m_legs.end(); ++it) {
        dueCancels(it.key(), it.value(), now, out);
    }
    for (auto it = m_legs.begin(); it != m_legs.end(); ++it) {
        Leg &leg = it.value();
        const bool mayExit = leg.cancelAnswered || now.since(leg.cancelAt) >= kExitWaitsForCancel;
        if (leg.hasPosition && leg.cancelSent && !leg.exitSent && mayExit) {
            leg.exitSent = true;
            leg.exitAt = now;
            m_progress.phase = StopPhase::Flattening;
            out.append(StopExit{it.key(), m_progress.attempts});
        }
    }
    const bool readOverdue = m_reading && now.since(m_readAt) >= kReadPatience;
    if (m_readWanted && (!m_reading || readOverdue) && roundAnswered(now)) {
        m_reading = true;
        m_readWanted = false;
        m_readAt = now;
        out.append(StopRead{});
    } else if (readOverdue) {
        m_readAt = now;
        out.append(StopRead{});
    }
    return out;
}

void EmergencyStopPlan::dueCancels(const Symbol &symbol, Leg &leg, SteadyTime now, QList<StopAction> &out)
{
    if (leg.cancelSent) {
        return;
    }
    leg.cancelSent = true;
    leg.cancelAt = now;
    leg.cancelAnswered = !leg.cancelAll;
    if (leg.cancelAll) {
        out.append(StopCancelAll{symbol});
    }
    for (const trading::ClientOrderId &id : leg.orders) {
        out.append(StopCancelOrder{symbol, id});
    }
    for (const trading::ClientOrderId &id : leg.algos) {
        out.append(StopCancelAlgo{symbol, id});
    }
}

bool EmergencyStopPlan::roundAnswered(SteadyTime now) const
{
    return std::all_of(m_legs.begin(), m_legs.end(), [now](const Leg &leg) {
        const bool cancelled = leg.cancelAnswered || (leg.cancelSent && now.since(leg.cancelAt) >= kAnswerPatience);
        const bool exited = !leg.hasPosition || leg.exitAnswered
                            || (leg.exitSent && now.since(leg.exitAt) >= kAnswerPatience);
        return cancelled && exited;
    });
}

void EmergencyStopPlan::onCancelAllAnswered(const Symbol &symbol, bool definite)
{
    const auto it = m_legs.find(symbol);
    if (it != m_legs.end() && definite) {
        it->cancelAnswered = true;
    }
}

void EmergencyStopPlan::onOrderGone(const trading::ClientOrderId &clientId)
{
    if (m_toCancel.remove(clientId)) {
        m_progress.ordersCancelled = std::max(m_progress.ordersCancelled, m_progress.ordersToCancel - static_cast<int>(m_toCancel.size()));
    }
}

void EmergencyStopPlan::onExitAnswered(const Symbol &symbol, const std::optional<base::Error> &error)
{
    const auto it = m_legs.find(symbol);
    if (it == m_legs.end()) {
        return;
    }
    it->exitAnswered = true;
    if (error) {
        m_progress.trouble = QStringLiteral("%1: %2").arg(symbol.text(), error->message);
    }
}

void EmergencyStopPlan::onDust(const Symbol &symbol, trading::Quantity amount)
{
    m_dust[symbol] = std::max(m_dust.value(symbol), amount.abs());
    if (const auto it = m_legs.find(symbol); it != m_legs.end()) {
        it->exitAnswered = true;
    }
}

void EmergencyStopPlan::onPositionFlat(const Symbol &symbol)
{
    if (m_toClose.remove(symbol)) {
        m_progress.positionsClosed = std::max(m_progress.positionsClosed, m_progress.positionsToClose - static_cast<int>(m_toClose.size()));
    }
}

bool EmergencyStopPlan::isDust(const trading::Position &position) const
{
    return position.amount.abs() <= m_dust.value(position.symbol);
}

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
        return isWorking(o.status) && !(o.isExit() && m_dust.contains(o.symbol)); // dust keeps its stop, never an entry
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

void EmergencyStopPlan::onReading(const base::Result<AccountReading> &reading, SteadyTime now)
{
    if (!active() || !m_reading) {
        return;
    }
    m_reading = false;
    m_readWanted = true;
    if (!reading) {
        m_failures += 1;
        m_cleanReads = 0;
        m_progress.trouble = reading.error().message;
        m_progress.phase = StopPhase::LatchedNotSent;
        m_roundNotBefore = now + pause();
        return;
    }
    m_failures = 0;
    noteResiduals(*reading);
    if (!isClean(*reading)) {
        const bool first = m_progress.attempts == 0;
        m_cleanReads = 0;
        startRound(*reading, now);
        if (first) {
            m_roundNotBefore = now;
        }
        return;
    }
    m_legs.clear();
    m_cleanReads += 1;
    m_progress.phase = StopPhase::Verifying;
    m_roundNotBefore = now + kFirstPause;
    if (m_cleanReads >= kAgreeingReads) {
        m_progress.phase = StopPhase::Done;
        m_progress.verifiedFlat = flattening();
        m_progress.ordersCancelled = m_progress.ordersToCancel;
        m_progress.positionsClosed = m_progress.positionsToClose;
        m_progress.trouble.clear();
        m_readWanted = false;
    }
}

void EmergencyStopPlan::resume(const AccountReading &seen, SteadyTime now)
{
    if (active() || isClean(seen) || m_progress.phase == StopPhase::Idle || m_progress.record.level == StopLevel::Halt) {
        return;
    }
    m_progress.verifiedFlat = false;
    m_cleanReads = 0;
    m_reading = false;
    noteResiduals(seen);
    startRound(seen, now);
    m_roundNotBefore = now;
}

base::Millis EmergencyStopPlan::pause() const
{
    const int doublings = std::clamp(std::max(m_failures, m_progress.attempts - 2), 0, 6);
    return std::min(base::Millis(kFirstPause.count() << doublings), kLongestPause);
}

} // namespace bw::safety
