// The emergency stop as the engine carries it out: latched, worked on, verified, cleared.
#include "core/engine/engine.h"

#include "core/base/contracts.h"
#include "core/trading/words.h"

namespace bw::engine {

using base::Now;
using engine_client::Command;
using engine_client::DecisionRow;
using engine_client::ReplyKind;
using engine_client::Severity;

Effects Engine::onLatched(const base::LatchRecord &record, std::int64_t latchNanos, Now now)
{
    const bool repeated = m_latch.engaged && m_plan.progress().phase != safety::StopPhase::Idle
                          && record.level <= m_plan.progress().record.level;
    m_latch = record;
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
}

Effects Engine::onLatchCleared(const base::LatchRecord &record, Now now)
{
    m_latch = record;
    m_plan.reset();
    m_resync = true; // nothing from before is believed or sent again
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
    note(Severity::Alarm, QStringLiteral("The emergency stop could not be cleared: %1").arg(why), now);
    if (m_clearing) {
        reply(*m_clearing, ReplyKind::Failed, QStringLiteral("Not cleared: %1").arg(why));
        m_clearing.reset();
    }
    return finish(now);
}

void Engine::runPlan(Now now)
{
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
        const trading::ClientOrderId id(QStringLiteral("bw-es-%1-%2-%3").arg(m_latch.epoch).arg(exit->symbol.text().left(14))
                                            .arg(m_run * 1000 + exit->attempt));
        sendExit(intent, id, now, 0, QStringLiteral("emergency stop, attempt %1").arg(exit->attempt));
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

QStringList Engine::clearChecklist(Now now) const
{
    QStringList open;
    if (m_resync || !m_ledger.everRead() || !m_recovered.isEmpty()) {
        open.append(QStringLiteral("not reconciled with the exchange"));
    }
    if (m_plan.active()) {
        open.append(QStringLiteral("the stop is still at work"));
    }
    for (const auto &answer : m_guardAnswers) {
        if (answer.verdict != safety::GuardVerdict::Protected) {
            open.append(QStringLiteral("a position has no protective stop"));
            break;
        }
    }
    const safety::DailyView daily = m_day.view(m_ledger, m_config.limits.values(), now.venue.day());
    if (!daily.baselineKnown) {
        open.append(QStringLiteral("the day's baseline is not proved"));
    } else if (daily.lossReasonLatched) {
        open.append(QStringLiteral("the daily loss limit was hit today"));
    }
    return open;
}

void Engine::handle(const engine_client::ClearStop &body, const Command &command, Now now)
{
    const QString approver = body.approver.trimmed();
    const QString reason = body.reason.trimmed();
    QString problem;
    if (!m_latch.engaged) {
        problem = QStringLiteral("There is no emergency stop to clear.");
    } else if (approver.isEmpty() || reason.isEmpty()) {
        problem = QStringLiteral("Clearing needs the approver's name and a reason.");
    } else if (m_plan.active() && m_plan.progress().phase != safety::StopPhase::LatchedNotSent) {
        problem = QStringLiteral("The stop is still at work; wait until it is verified.");
    } else if (m_clearing) {
        problem = QStringLiteral("A clear is already under way.");
    }
    if (!problem.isEmpty()) {
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
