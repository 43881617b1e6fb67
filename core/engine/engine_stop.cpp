// The emergency stop as the engine carries it out: latched, worked on, verified, cleared.
#include "core/base/mutants.h"
#include "core/engine/engine.h"

#include "core/base/contracts.h"
#include "core/engine_client/persons.h"
#include "core/trading/words.h"

#include <algorithm>

namespace bw::engine {

using base::Now;
using engine_client::Command;
using engine_client::DecisionRow;
using engine_client::ReplyKind;
using engine_client::Severity;

Effects Engine::onLatched(const base::LatchRecord &record, std::int64_t latchNanos, Now now)
{
    const bool repeated = m_latch.engaged && record.level <= m_plan.progress().record.level;
    m_latch = record;
    if (m_amendment) {
        m_latch.reason = m_amendment->reason;
    }
    if (repeated) {
        return finish(now);
    }
    beginStop(record, latchNanos, now);
    runPlan(now); // the cancels first; what is written about it follows
    m_chronicle.record(kind::kLatch, toJson(record), now.venue);
    engine_client::DecisionRow row;
    row.subject = QStringLiteral("emergency-stop");
    row.allowed = true;
    row.text = QStringLiteral("%1, by %2: %3").arg(toWord(record.level), record.by, record.reason);
    row.note = QStringLiteral("Entries are blocked until a named person clears the stop.");
    m_chronicle.decide(row, now.venue);
    note(Severity::Alarm, QStringLiteral("Emergency stop (%1) by %2: %3").arg(toWord(record.level), record.by, record.reason), now);
    m_out.append(SyncLatch{});
    return finish(now);
}

void Engine::beginStop(const base::LatchRecord &record, std::int64_t latchNanos, Now now)
{
    m_plan.begin(record, latchNanos, m_ledger.everRead() ? std::optional(m_ledger.picture()) : std::nullopt, now.steady);
    if (banned(now)) {
        m_plan.onBan(m_bannedUntil);
    }
}

Effects Engine::onLatchCleared(const base::LatchRecord &record, Now now)
{
    m_latch = record;
    m_amendment.reset();
    m_plan.reset();
    m_resync = true; // nothing from before is believed or sent again
    m_drawdown.rebase();
    m_drawdownHit = false;
    note(Severity::Info, QStringLiteral("The drawdown counts from the equity after this clear."), now);
    note(Severity::Warning, QStringLiteral("The emergency stop was cleared by %1.").arg(m_clearApprover), now);
    if (m_clearing) {
        reply(*m_clearing, ReplyKind::Done, QStringLiteral("Cleared. Entries are possible again once the account is read afresh."));
        m_clearing.reset();
    }
    requestReading(now);
    return finish(now);
}

Effects Engine::onLatchClearFailed(const QString &why, Now now)
{
    m_chronicle.record(kind::kLatch, toJson(m_latch), now.venue); // the clear may be in the journal, and is not true
    note(Severity::Alarm, QStringLiteral("The emergency stop could not be cleared: %1").arg(why), now);
    if (m_clearing) {
        reply(*m_clearing, ReplyKind::Failed, QStringLiteral("Not cleared: %1").arg(why));
        m_clearing.reset();
    }
    return finish(now);
}

// Spot: a stop that was on its way when everything was cancelled may have come to stand after it, beside what is sold.
void Engine::cancelWhatCameLate()
{
    const QSet<trading::Symbol> late = m_cancelAgain;
    for (const trading::Symbol &symbol : late) {
        if (!stopMayStand(symbol)) {
            m_cancelAgain.remove(symbol);
            m_out.append(CancelAll{symbol});
        }
    }
    if (!m_plan.active()) {
        m_cancelAgain.clear();
    }
}

void Engine::runPlan(Now now)
{
    cancelWhatCameLate();
    for (const safety::StopAction &action : m_plan.due(now.steady)) {
        perform(action, now);
    }
}

void Engine::perform(const safety::StopAction &action, Now now)
{
    if (const auto *cancelAll = std::get_if<safety::StopCancelAll>(&action)) {
        m_out.append(CancelAll{cancelAll->symbol});
    } else if (const auto *cancel = std::get_if<safety::StopCancelOrder>(&action)) {
        m_out.append(Cancel{cancel->symbol, cancel->clientId});
    } else if (const auto *algo = std::get_if<safety::StopCancelAlgo>(&action)) {
        m_out.append(CancelStop{algo->symbol, algo->clientId});
    } else if (const auto *exit = std::get_if<safety::StopExit>(&action)) {
        safety::ExitIntent intent;
        intent.purpose = safety::Purpose::StopExit;
        intent.symbol = exit->symbol;
        sendExit(intent, m_stopIds.next(m_latch.epoch, exit->symbol), now, 0, QStringLiteral("emergency stop, attempt %1").arg(exit->attempt));
    } else {
        requestReading(now);
    }
}

void Engine::stopFinished(Now now)
{
    const safety::StopProgress &stop = m_plan.progress();
    DecisionRow row;
    row.subject = QStringLiteral("emergency-stop");
    row.allowed = true;
    row.text = stop.verifiedFlat ? QStringLiteral("verified flat by two reads") : QStringLiteral("verified by two reads: no entry is open");
    row.note = QStringLiteral("%1 orders cancelled, %2 positions closed, %3 rounds.").arg(stop.ordersCancelled).arg(stop.positionsClosed).arg(stop.attempts);
    m_chronicle.decide(row, now.venue);
    note(Severity::Info, QStringLiteral("The emergency stop is done: %1.").arg(row.text), now);
}

// Nothing could be sent. For a stop's exit that means flat or dust; for the guard's, that this size can be neither
// protected nor left: said once, and not tried again while it does not grow.
// A stated ban is waited out to the second: every request before its end would only make it longer.
void Engine::noteBan(const std::optional<base::Error> &error, Now now)
{
    if (!error || error->retryAfterMs <= 0) {
        return;
    }
    const base::Millis length(error->retryAfterMs);
    const base::SteadyTime until = now.steady + length;
    const bool news = until > m_bannedUntil + std::chrono::seconds(1);
    m_bannedUntil = std::max(m_bannedUntil, until);
    m_plan.onBan(m_bannedUntil);
    if (news) {
        note(Severity::Alarm, QStringLiteral("The exchange takes no requests from here until %1: %2")
                                  .arg(base::VenueTime(now.venue.ms() + length.count()).toIsoString(), error->message), now);
    }
}

// An entry of ours may still come into being, or may already rest where no read has shown it.
bool Engine::fatesOpen() const
{
    // An exit of unknown fate is reduce-only: it can open nothing.
    const auto mayOpen = [](const Intent &intent) { return intent.purpose == safety::Purpose::Entry; };
    if (std::any_of(m_recovered.begin(), m_recovered.end(), mayOpen)) {
        return true;
    }
    const auto &orders = m_ledger.orders();
    return std::any_of(orders.begin(), orders.end(), [](const TrackedOrder &order) {
        return !order.foreign && order.isEntry() && order.view.isOpen() && order.state != engine_client::OrderState::Working;
    });
}

void Engine::alertAppeared(const QList<trading::Position> &positions, Now now)
{
    if (!m_latch.engaged || m_plan.active() || !m_ledger.everRead()) {
        return;
    }
    for (const trading::Position &position : positions) {
        if (!position.isFlat() && m_ledger.position(position.symbol).isFlat()) {
            note(Severity::Alarm, QStringLiteral("%1 %2 appeared although the emergency stop is set.").arg(position.amount.toString(), position.symbol.text()), now);
        }
    }
}

// At `cancel` an entry is cancelled whenever it appears; at `flatten` everything is flattened again where that is wanted.
void Engine::stopWhatAppeared(trading::AccountReading seen, Now now)
{
    if (m_spot) { // what was sold is gone, although its fills may be told later
        for (trading::Position &position : seen.positions) {
            position.amount = sellable(position.symbol).amount;
        }
        seen.positions.removeIf([](const trading::Position &position) { return position.isFlat(); });
    }
    const bool wanted = m_latch.level == base::StopLevel::Cancel || m_config.holdFlat == HoldFlat::On;
    if (!m_latch.engaged || !wanted || m_plan.active()) {
        return;
    }
    m_plan.resume(seen, now.steady);
    if (m_plan.active()) {
        note(Severity::Alarm, QStringLiteral("The emergency stop works again: something appeared at the exchange."), now);
    }
}

void Engine::noticeStopOrders(const trading::AccountReading &reading)
{
    for (const trading::OrderView &order : reading.openOrders) {
        noticeStopOrder(order.clientId);
    }
    for (const trading::AlgoOrderView &order : reading.openAlgoOrders) {
        noticeStopOrder(order.clientId);
    }
}

// The exchange remembers a stop that nothing here does: it was begun under an epoch that was never cleared.
void Engine::noticeStopOrder(const trading::ClientOrderId &id)
{
    const auto epoch = safety::StopIds::epochOf(id);
    if (!epoch || *epoch <= m_latch.epoch) {
        return;
    }
    m_latch.epoch = *epoch; // asked for once
    const base::StopLevel level = m_latch.engaged ? m_latch.level : base::StopLevel::Halt;
    m_out.append(EngageLatch{level, QStringLiteral("state-unproven: order %1 of a stop that is not recorded here").arg(id.text()),
                             QStringLiteral("engine"), *epoch});
}

QStringList Engine::clearChecklist(Now now) const
{
    QStringList open;
    const safety::LimitValues &limits = m_config.limits.values();
    const auto isOld = [&](const trading::Position &position) { return !freshMark(position.symbol, now); };
    const auto &positions = m_ledger.positions();
    const bool accountOld = m_ledger.everRead() && now.steady.since(m_ledger.accountAt()) > limits.accountFresh;
    if (accountOld || m_user.state != exchange::PathState::Up || std::any_of(positions.begin(), positions.end(), isOld)) {
        open.append(QStringLiteral("the data are not fresh"));
    }
    if (m_resync || !m_recovered.isEmpty()) {
        open.append(QStringLiteral("not reconciled with the exchange"));
    }
    if (m_plan.active()) {
        open.append(QStringLiteral("the stop is still at work"));
    }
    const bool unprotected = std::any_of(m_guardAnswers.begin(), m_guardAnswers.end(), [](const safety::GuardAnswer &answer) {
        return answer.verdict != safety::GuardVerdict::Protected && answer.verdict != safety::GuardVerdict::TooSmall;
    });
    if (unprotected) {
        open.append(QStringLiteral("a position has no protective stop"));
    }
    if (notReadyReasons(now).contains(QStringLiteral("ledger-mismatch"))) {
        open.append(QStringLiteral("the two sums of the day do not agree"));
    }
    const safety::DailyView daily = m_day.view(m_ledger, now.venue.day());
    const trading::Money limit = times(daily.dailyBalance, limits.dailyLoss, trading::Rounding::Floor);
    if (!daily.baselineKnown) {
        open.append(QStringLiteral("the day's baseline is not proved"));
    } else if (daily.lossReasonLatched || -daily.closeOutPnl >= limit) {
        open.append(QStringLiteral("the daily loss limit was hit today"));
    }
    return open;
}

bool Engine::approverStopped(const QString &approver) const
{
    const QString person = engine_client::personOf(approver); // wherever they sat and sit
    const auto is = [&person](const QString &by) { return person.compare(engine_client::personOf(by), Qt::CaseInsensitive) == 0; };
    return is(m_latch.by) || (m_amendment && is(m_amendment->by));
}

QString Engine::clearProblem(const QString &approver, const QString &reason) const
{
    if (!m_latch.engaged) {
        return QStringLiteral("There is no emergency stop to clear.");
    }
    if ((approver.isEmpty() && !BW_MUTANT("clear-without-a-name")) || reason.isEmpty()) {
        return QStringLiteral("Clearing needs the approver's name and a reason.");
    }
    if (m_config.dualControl == DualControl::On && approverStopped(approver)) {
        return QStringLiteral("%1 pulled this stop; under dual control somebody else has to approve the clear.").arg(approver);
    }
    if (m_plan.active() && m_plan.progress().phase != safety::StopPhase::LatchedNotSent) {
        return QStringLiteral("The stop is still at work; wait until it is verified.");
    }
    return m_clearing ? QStringLiteral("A clear is already under way.") : QString();
}

void Engine::handle(const engine_client::AmendStopReason &body, const Command &command, Now now)
{
    const QString reason = body.reason.trimmed();
    const QString by = body.by.trimmed();
    if (!m_latch.engaged || reason.isEmpty() || by.isEmpty()) {
        reply(command.id, ReplyKind::Failed, m_latch.engaged ? QStringLiteral("A reason and a name are required.")
                                                             : QStringLiteral("There is no emergency stop whose reason could be amended."));
        return;
    }
    m_amendment = StopAmendment{reason, by};
    m_chronicle.record(kind::kAmend, {{QStringLiteral("epoch"), static_cast<qint64>(m_latch.epoch)}, {QStringLiteral("reason"), reason},
                                      {QStringLiteral("by"), by}, {QStringLiteral("before"), m_latch.reason}}, now.venue);
    note(Severity::Info, QStringLiteral("The reason of the emergency stop, by %1: %2").arg(by, reason), now);
    m_latch.reason = reason;
    m_plan.amendReason(reason);
    reply(command.id, ReplyKind::Done, QStringLiteral("The reason is recorded."));
}

void Engine::handle(const engine_client::ClearStop &body, const Command &command, Now now)
{
    const QString approver = body.approver.trimmed();
    const QString reason = body.reason.trimmed();
    if (const QString problem = clearProblem(approver, reason); !problem.isEmpty()) {
        reply(command.id, ReplyKind::Failed, problem);
        return;
    }
    const QStringList notGreen = clearChecklist(now);
    DecisionRow row;
    row.subject = QStringLiteral("clear-stop");
    row.allowed = true;
    row.text = QStringLiteral("approved by %1: %2").arg(approver, reason);
    row.note = notGreen.isEmpty() ? QStringLiteral("Everything on the checklist was green.")
                                  : QStringLiteral("Not green: %1.").arg(notGreen.join(QStringLiteral("; ")));
    m_chronicle.decide(row, now.venue);
    m_chronicle.record(kind::kClear, {{QStringLiteral("epoch"), static_cast<qint64>(m_latch.epoch)},
                                      {QStringLiteral("approver"), approver}, {QStringLiteral("reason"), reason}}, now.venue);
    m_clearing = command.id;
    m_clearApprover = approver;
    m_out.append(ClearLatch{}); // the host performs it only if the record above reached the disk
}

} // namespace bw::engine
