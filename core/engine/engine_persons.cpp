// What only a named person decides: a baseline nobody saw, a flow nobody explained, looser limits, real money.
#include "core/base/mutants.h"
#include "core/engine/engine.h"

namespace bw::engine {

using base::Now;
using engine_client::Command;
using engine_client::DecisionRow;
using engine_client::ReplyKind;
using engine_client::Severity;

void Engine::handle(const engine_client::AcceptBaseline &body, const Command &command, Now now)
{
    const QString approver = body.approver.trimmed();
    const bool nobody = approver.isEmpty() && !BW_MUTANT("baseline-accepted-by-nobody");
    if (m_baselineStep != BaselineStep::Unproven || !m_proposedBaseline || nobody) {
        reply(command.id, ReplyKind::Failed, approver.isEmpty() ? QStringLiteral("Accepting a baseline needs a name.")
                                                                : QStringLiteral("There is no baseline to accept."));
        return;
    }
    // The sums of the day count from now on: the printed figure is of now. What was said of 00:00 is left as it was.
    Baseline baseline{m_baselineDay, *m_proposedBaseline, QStringLiteral("accepted by %1").arg(approver), m_proposedAt, m_proposedUnrealised};
    setBaseline(baseline, now);
    reply(command.id, ReplyKind::Done, QStringLiteral("The day's baseline is %1 %2.").arg(m_proposedBaseline->toString(), m_config.quote));
}

void Engine::handle(const engine_client::ResolveFlow &body, const Command &command, Now now)
{
    const QString approver = body.approver.trimmed();
    if ((approver.isEmpty() && !BW_MUTANT("flow-resolved-by-nobody")) || !m_openFlow) {
        reply(command.id, ReplyKind::Failed, approver.isEmpty() ? QStringLiteral("Explaining a flow needs a name.")
                                                                : QStringLiteral("There is no unexplained flow."));
        return;
    }
    // Between the press and here the wallet may have moved on: a name stands for the amount that was read.
    if (body.seen && *body.seen != m_flows.unexplained()) {
        reply(command.id, ReplyKind::Failed, QStringLiteral("The unexplained amount is %1 %3 by now, not %2 %3: look at it again.")
                                                 .arg(m_flows.unexplained().toString(), body.seen->toString(), m_config.quote));
        return;
    }
    const bool transfer = body.as == engine_client::FlowIs::Transfer;
    const Flow flow = m_flows.resolve(transfer ? FlowKind::Transfer : FlowKind::Income, QStringLiteral("named by %1").arg(approver), now.venue);
    QJsonObject record = toJson(flow);
    record.insert(QStringLiteral("state"), QStringLiteral("resolved"));
    record.insert(QStringLiteral("approver"), approver);
    countTransfer(flow, HeardBy::Stream, record);
    m_chronicle.record(kind::kFlow, record, now.venue);
    m_openFlow.reset();
    m_flowNeedsPerson = false;
    if (transfer) {
        m_drawdown.shift(flow.amount, now.venue);
        writePeak(now);
    }
    DecisionRow row;
    row.subject = QStringLiteral("flow");
    row.allowed = true;
    row.text = QStringLiteral("%1 %2 is a %3").arg(flow.amount.toString(), m_config.quote, transfer ? QStringLiteral("transfer") : QStringLiteral("result of the day"));
    row.note = QStringLiteral("said by %1").arg(approver);
    m_chronicle.decide(row, now.venue);
    reply(command.id, ReplyKind::Done, row.text + QLatin1Char('.'));
}

void Engine::handle(const engine_client::SetLimits &body, const Command &command, Now now)
{
    const QString approver = body.approver.trimmed();
    const auto limits = safety::Limits::create(body.values);
    if (!limits) {
        reply(command.id, ReplyKind::Failed, limits.error().message);
        return;
    }
    // Others changed them since: laid over theirs, what was meant to be tighter could loosen what they tightened.
    if (body.seen && !safety::changesBetween(m_config.limits.values(), *body.seen).isEmpty()) {
        reply(command.id, ReplyKind::Failed, QStringLiteral("The limits were changed by somebody else meanwhile: look at them again."));
        return;
    }
    const QList<safety::LimitChange> changes = safety::changesBetween(m_config.limits.values(), body.values);
    QStringList looser, words;
    for (const safety::LimitChange &change : changes) {
        words.append(QStringLiteral("%1 %2 -> %3").arg(change.key, change.from, change.to));
        if (change.loosens) {
            looser.append(change.key);
        }
    }
    DecisionRow row;
    row.subject = QStringLiteral("limit");
    row.allowed = !changes.isEmpty() && (looser.isEmpty() || !isLive(m_config.mode) || !approver.isEmpty() || BW_MUTANT("loosened-by-nobody"));
    row.text = words.join(QStringLiteral(", "));
    row.note = !row.allowed        ? QStringLiteral("Loosening %1 with real money needs the name of who approves it.").arg(looser.join(QStringLiteral(", ")))
               : looser.isEmpty()  ? QStringLiteral("tightened, asked by %1").arg(command.from)
                                   : QStringLiteral("loosened (%1), approved by %2").arg(looser.join(QStringLiteral(", ")),
                                                                                          approver.isEmpty() ? command.from : approver);
    if (changes.isEmpty()) {
        reply(command.id, ReplyKind::Done, QStringLiteral("These are the limits already."));
        return;
    }
    m_chronicle.decide(row, now.venue);
    if (!row.allowed) {
        reply(command.id, ReplyKind::Failed, row.note);
        return;
    }
    m_chronicle.record(kind::kLimits, {{QStringLiteral("from"), toJson(m_config.limits.values())}, {QStringLiteral("to"), toJson(body.values)},
                                       {QStringLiteral("configured"), m_configuredLimits}, {QStringLiteral("approver"), approver},
                                       {QStringLiteral("by"), command.from}}, now.venue);
    m_config.limits = *limits;
    if (!now.venue.isUnknown()) {
        m_results.limitIs(limits->values().dailyLoss, now.venue.day());
    }
    engine_client::LimitOrigins origins = *m_limitOrigins;
    setOrigins(origins, changes, limitOrigin(approver, command.from, now.venue));
    m_limitOrigins = std::make_shared<const engine_client::LimitOrigins>(origins);
    m_guard.useLimits(*limits);
    m_ledger.useLimits(limits->values());
    note(looser.isEmpty() ? Severity::Info : Severity::Warning, QStringLiteral("Limits changed: %1 (%2).").arg(row.text, row.note), now);
    reply(command.id, ReplyKind::Done, QStringLiteral("Limits changed: %1.").arg(row.text));
}

void Engine::handle(const engine_client::ConfirmLive &body, const Command &command, Now now)
{
    const QString approver = body.approver.trimmed();
    if ((approver.isEmpty() && !BW_MUTANT("live-confirmed-by-nobody")) || m_confirmed) {
        reply(command.id, approver.isEmpty() ? ReplyKind::Failed : ReplyKind::Done,
              approver.isEmpty() ? QStringLiteral("Confirming a live run needs a name.") : QStringLiteral("This run needs no confirmation."));
        return;
    }
    m_confirmed = true;
    m_chronicle.record(kind::kConfirm, {{QStringLiteral("approver"), approver}, {QStringLiteral("mode"), toWord(m_config.mode)}}, now.venue);
    note(Severity::Warning, QStringLiteral("%1 confirmed this run with real money.").arg(approver), now);
    reply(command.id, ReplyKind::Done, QStringLiteral("Confirmed for this run."));
}

} // namespace bw::engine
