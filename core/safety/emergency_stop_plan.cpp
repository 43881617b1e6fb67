#include "core/safety/emergency_stop_plan.h"

#include "core/base/mutants.h"

#include <algorithm>

namespace bw::safety {

using base::SteadyTime;
using base::StopLevel;
using trading::AccountReading;
using trading::ClientOrderId;
using trading::Symbol;

namespace {

// Source: Binance USD-M, -2022 (reduce-only rejected) and -4118 (reduce-only would flip with what is open).
constexpr int kReduceOnlyRejected = -2022;
constexpr int kReduceOnlyReserved = -4118;
// Source: Binance spot, -2010: the coins are locked, or not there.
constexpr int kInsufficientBalance = -2010;

} // namespace

bool EmergencyStopPlan::isReserved(const std::optional<base::Error> &error) const
{
    const int code = error ? error->venueCode : 0;
    return onSpot() ? code == kInsufficientBalance : code == kReduceOnlyRejected || code == kReduceOnlyReserved;
}

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
    *this = EmergencyStopPlan(m_market);
}

void EmergencyStopPlan::onBan(SteadyTime until)
{
    if (!active() || until <= m_progress.bannedUntil) {
        return;
    }
    m_progress.bannedUntil = until;
    m_progress.phase = StopPhase::LatchedNotSent;
    m_legs.clear();
    m_cleanReads = 0;
    m_reading = false;
    m_readWanted = true;
    m_roundNotBefore = until;
}

void EmergencyStopPlan::wake(SteadyTime now)
{
    if (active() && m_roundNotBefore > now) {
        m_roundNotBefore = std::max(now, m_progress.bannedUntil);
    }
}

bool EmergencyStopPlan::active() const
{
    return m_progress.phase != StopPhase::Idle && m_progress.phase != StopPhase::Done;
}

void EmergencyStopPlan::startRound(const AccountReading &picture, SteadyTime now)
{
    if (BW_MUTANT("one-round-only") && m_progress.attempts > 0) {
        m_roundNotBefore = now + pause();
        return;
    }
    const bool cameBack = m_progress.phase == StopPhase::LatchedNotSent;
    m_legs.clear();
    noteStall(picture);
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
    m_roundNotBefore = m_progress.attempts == 1 || cameBack ? now : now + pause();
    m_readWanted = true;
}

void EmergencyStopPlan::planRegular(const AccountReading &picture)
{
    for (const trading::OrderView &order : picture.openOrders) {
        if (BW_MUTANT("resting-entries-left") || !order.isOpen() || (!flattening() && order.reduceOnly)) {
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
    for (const trading::AlgoOrderView &order : picture.openAlgoOrders) {
        if (onSpot() && flattening()) { // a leg that does not work yet goes with its list
            m_legs[order.symbol].cancelAll = true;
            m_toCancel.insert(order.clientId);
            continue;
        }
        if (!isWorking(order.status)) {
            continue;
        }
        if (BW_MUTANT("conditional-entries-left") && !order.isExit()) {
            continue;
        }
        const bool protects = order.isExit() && order.type == trading::ConditionalType::StopMarket;
        // A take-profit and an entry go at once; a protective stop stays until its position is flat beyond doubt.
        const bool flat = m_flatTwice.contains(order.symbol) && !BW_MUTANT("stops-left-behind");
        const bool cancels = flattening() ? !protects || flat || BW_MUTANT("stop-cancelled-too-early") : !order.isExit();
        if (cancels) {
            m_legs[order.symbol].algos.append(order.clientId);
            m_toCancel.insert(order.clientId);
        }
    }
}

QList<StopAction> EmergencyStopPlan::due(SteadyTime now)
{
    QList<StopAction> out;
    if (!active() || now < m_progress.bannedUntil || now < m_roundNotBefore) {
        return out;
    }
    m_progress.bannedUntil = {};
    // Every cancel that is wanted is sent before an exit or a read is thought of.
    for (auto it = m_legs.begin(); it != m_legs.end(); ++it) {
        dueCancels(it.key(), it.value(), now, out);
    }
    dueExits(now, out);
    dueRead(now, out);
    return out;
}

void EmergencyStopPlan::dueExits(SteadyTime now, QList<StopAction> &out)
{
    for (auto it = m_legs.begin(); it != m_legs.end(); ++it) {
        Leg &leg = it.value();
        if (leg.hasPosition && !leg.exitSent && mayExit(it.key(), leg, now)) {
            leg.exitSent = true;
            leg.exitAt = now;
            m_progress.phase = StopPhase::Flattening;
            out.append(StopExit{it.key(), m_progress.attempts});
        }
    }
}

void EmergencyStopPlan::dueRead(SteadyTime now, QList<StopAction> &out)
{
    const bool overdue = m_reading && now.since(m_readAt) >= kReadPatience;
    const bool wanted = m_readWanted && roundAnswered(now); // never wanted while one is on its way
    if (overdue || wanted) {
        m_reading = true;
        m_readWanted = false;
        m_touched = false;
        m_readAt = now;
        out.append(StopRead{});
    }
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

bool EmergencyStopPlan::waitsForFate(const Symbol &symbol) const
{
    return onSpot() && !BW_MUTANT("spot-sold-twice")
        && std::any_of(m_parts.begin(), m_parts.end(), [&symbol](const Part &part) { return part.symbol == symbol; });
}

bool EmergencyStopPlan::mayExit(const Symbol &symbol, const Leg &leg, SteadyTime now) const
{
    if (onSpot() && BW_MUTANT("spot-sold-before-the-cancel")) {
        return true;
    }
    if (onSpot()) {
        return leg.cancelAnswered && !waitsForFate(symbol);
    }
    return leg.cancelAnswered || now.since(leg.cancelAt) >= kExitWaitsForCancel;
}

// On spot an exit may have to wait for a word that never comes: the next read has to go on without it.
bool EmergencyStopPlan::exitSettled(const Symbol &symbol, const Leg &leg, SteadyTime now) const
{
    if (!leg.hasPosition || leg.exitAnswered) {
        return true;
    }
    if (leg.exitSent) {
        return now.since(leg.exitAt) >= kAnswerPatience;
    }
    return onSpot() && (waitsForFate(symbol) || now.since(leg.cancelAt) >= kAnswerPatience);
}

bool EmergencyStopPlan::roundAnswered(SteadyTime now) const
{
    for (auto it = m_legs.begin(); it != m_legs.end(); ++it) {
        const bool cancelled = it->cancelAnswered || now.since(it->cancelAt) >= kAnswerPatience;
        if (!cancelled || !exitSettled(it.key(), *it, now)) {
            return false;
        }
    }
    return true;
}

void EmergencyStopPlan::onCancelAllAnswered(const Symbol &symbol, bool definite)
{
    m_touched = true;
    const auto it = m_legs.find(symbol);
    if (it != m_legs.end() && definite) {
        it->cancelAnswered = true;
    }
}

void EmergencyStopPlan::onOrderGone(const ClientOrderId &clientId)
{
    if (m_toCancel.remove(clientId)) {
        m_touched = true;
        m_progress.ordersCancelled = std::max(m_progress.ordersCancelled, m_progress.ordersToCancel - static_cast<int>(m_toCancel.size()));
    }
}

void EmergencyStopPlan::onExitSent(const Symbol &symbol, const QList<ClientOrderId> &parts, SteadyTime now)
{
    m_touched = true;
    for (const ClientOrderId &part : parts) {
        m_parts.insert(part, Part{symbol, now});
    }
    if (const auto it = m_legs.find(symbol); it != m_legs.end()) {
        it->waiting = QSet<ClientOrderId>(parts.begin(), parts.end());
        it->exitAnswered = false;
        it->blocked = false;
    }
}

void EmergencyStopPlan::onExitAnswered(const Symbol &symbol, const std::optional<base::Error> &error, const ClientOrderId &part)
{
    m_touched = true;
    m_parts.remove(part);
    if (error) {
        m_progress.trouble = QStringLiteral("%1: %2").arg(symbol.text(), error->message);
    }
    const auto it = m_legs.find(symbol);
    if (it == m_legs.end() || (!part.isEmpty() && !it->waiting.remove(part))) {
        return;
    }
    it->blocked = it->blocked || isReserved(error);
    if (part.isEmpty() || it->waiting.isEmpty()) {
        answered(*it);
    }
}

// What reserves the quantity is cancelled and the exit sent again at once, under a new id; bounded, because the same
// refusal is also given where there is nothing left to exit, and only a read tells the two apart.
void EmergencyStopPlan::answered(Leg &leg)
{
    leg.exitAnswered = true;
    if (!leg.blocked || leg.retries >= kQuickRetries) {
        return;
    }
    leg.retries += 1;
    leg.blocked = false;
    leg.waiting.clear();
    leg.cancelSent = false;
    leg.cancelAnswered = false;
    leg.exitSent = false;
    leg.exitAnswered = false;
}

void EmergencyStopPlan::onExitUnknown(const Symbol &symbol, const std::optional<base::Error> &error, const ClientOrderId &part)
{
    m_touched = true;
    if (error) {
        m_progress.trouble = QStringLiteral("%1: %2").arg(symbol.text(), error->message);
    }
    const auto it = m_legs.find(symbol);
    if (it != m_legs.end() && it->waiting.remove(part) && it->waiting.isEmpty()) {
        answered(*it);
    }
}

bool EmergencyStopPlan::fatesOpen(SteadyTime now)
{
    if (!onSpot()) { // there only the exchange's own word about it will do
        m_parts.removeIf([now](const auto &entry) { return now.since(entry.value().sentAt) >= kFateOpenFor; });
    }
    return !m_parts.isEmpty();
}

void EmergencyStopPlan::onDust(const Symbol &symbol, trading::Quantity amount)
{
    m_touched = true;
    m_dust[symbol] = std::max(m_dust.value(symbol), amount.abs());
    if (const auto it = m_legs.find(symbol); it != m_legs.end()) {
        it->exitAnswered = true;
    }
}

void EmergencyStopPlan::onPositionFlat(const Symbol &symbol)
{
    m_touched = true;
    if (m_toClose.remove(symbol)) {
        m_progress.positionsClosed = std::max(m_progress.positionsClosed, m_progress.positionsToClose - static_cast<int>(m_toClose.size()));
    }
}

bool EmergencyStopPlan::isDust(const trading::Position &position) const
{
    return position.amount.abs() <= m_dust.value(position.symbol) || (BW_MUTANT("rest-called-dust") && m_progress.attempts > 1);
}

void EmergencyStopPlan::onReading(const base::Result<AccountReading> &reading, SteadyTime now, ReadAge age)
{
    if (!active() || !m_reading) {
        return;
    }
    m_reading = false;
    m_readWanted = true;
    if (!reading) {
        return readFailed(reading.error(), now);
    }
    const ReadAge seen = m_touched ? ReadAge::MaybeStale : age;
    m_failures = 0;
    noteResiduals(*reading);
    noteFlat(*reading, seen);
    if (isClean(*reading)) {
        return countClean(now, seen);
    }
    const bool first = m_progress.attempts == 0;
    m_cleanReads = 0;
    m_unprovenReads = 0;
    startRound(*reading, now);
    if (first) {
        m_roundNotBefore = now;
    }
}

// After that the picture is of before: once there is a path again it is read first.
void EmergencyStopPlan::readFailed(const base::Error &error, SteadyTime now)
{
    m_failures += 1;
    m_cleanReads = 0;
    m_legs.clear();
    m_progress.trouble = error.message;
    m_progress.phase = StopPhase::LatchedNotSent;
    m_roundNotBefore = std::max(now + pause(), m_progress.bannedUntil);
}

void EmergencyStopPlan::countClean(SteadyTime now, ReadAge age)
{
    m_legs.clear();
    m_progress.phase = StopPhase::Verifying;
    const bool proves = age == ReadAge::Fresh && !fatesOpen(now);
    m_unprovenReads = proves ? 0 : m_unprovenReads + 1;
    const bool agrees = m_cleanReads == 0 || m_cleanResiduals == m_progress.residuals;
    m_cleanReads = !proves ? 0 : agrees ? m_cleanReads + 1 : 1;
    m_cleanResiduals = m_progress.residuals;
    m_roundNotBefore = now + (proves ? kFirstPause : pause());
    if (m_cleanReads >= (BW_MUTANT("one-read-proves") ? 1 : kAgreeingReads)) {
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
    m_unprovenReads = 0;
    m_stalls = 0;
    m_left.reset();
    m_flatOnce.clear();
    m_flatTwice.clear();
    m_reading = false;
    noteResiduals(seen);
    startRound(seen, now);
    m_roundNotBefore = now;
}

base::Millis EmergencyStopPlan::pause() const
{
    const int doublings = std::clamp(std::max({m_failures, m_stalls - 1, m_unprovenReads - 1}), 0, 6);
    return std::min(base::Millis(kFirstPause.count() << doublings), kLongestPause);
}

} // namespace bw::safety
