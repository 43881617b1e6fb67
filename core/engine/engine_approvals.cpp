// Entries from outside the desktop that wait for a person (confirm-entry). They are judged when they come and again when they are
// approved, by what is fresh then; what nobody approved in time is gone, and so is everything when the stop is pulled or the
// program ends. Source: safety contract, section 3, confirm-entry.
#include "core/engine/engine.h"

#include <algorithm>

namespace bw::engine {

using base::Now;
using engine_client::Command;
using engine_client::DecisionRow;
using engine_client::ReplyKind;
using engine_client::Severity;

namespace {

constexpr base::Millis kExpiresAfter{60'000}; // the price that it was asked at is old by then
constexpr qsizetype kMostHeld = 20;

} // namespace

bool Engine::needsApproval(const Command &command) const
{
    return m_config.limits.values().confirmEntry == safety::ConfirmEntry::OutsideDesktop && command.from != QLatin1String("desktop");
}

bool Engine::mayWait(const safety::Verdict &verdict)
{
    return std::all_of(verdict.findings.begin(), verdict.findings.end(), [](const safety::RuleFinding &finding) {
        return finding.passed() || finding.rule == safety::RuleId::ConfirmEntry;
    });
}

void Engine::holdForApproval(const HeldEntry &entry, Now now)
{
    if (m_heldEntries.size() >= kMostHeld) {
        reply(entry.command.id, ReplyKind::Failed, QStringLiteral("%1 entries wait for approval already; nothing was sent.").arg(kMostHeld));
        return;
    }
    m_heldEntries.append(entry);
    note(Severity::Warning, QStringLiteral("An entry waits for approval: %1 (asked by %2).").arg(entry.text, entry.command.from), now);
    reply(entry.command.id, ReplyKind::Waits, QStringLiteral("It waits for a person's approval as %1, for %2 s.").arg(entry.id.text()).arg(kExpiresAfter.count() / 1000));
}

void Engine::handle(const engine_client::ConfirmEntry &body, const Command &command, Now now)
{
    const auto held = std::find_if(m_heldEntries.begin(), m_heldEntries.end(), [&body](const HeldEntry &entry) { return entry.id == body.id; });
    const QString approver = body.approver.trimmed();
    if (held == m_heldEntries.end() || approver.isEmpty()) {
        reply(command.id, ReplyKind::Failed, approver.isEmpty() ? QStringLiteral("Approving or declining an entry needs a name.")
                                                                : QStringLiteral("No entry %1 waits for approval.").arg(body.id.text()),
              {}, approver.isEmpty() ? "no-name" : "not-found");
        return;
    }
    const HeldEntry entry = *held;
    m_heldEntries.erase(held);
    if (!body.approve) {
        dropHeldEntry(entry, QStringLiteral("declined by %1").arg(approver), now);
        reply(command.id, ReplyKind::Done, QStringLiteral("Declined: nothing was sent."));
        return;
    }
    safety::EntryIntent intent = entry.intent;
    intent.approval = safety::Approval::Given;
    Command approved = command;
    approved.from = QStringLiteral("%1, approved by %2").arg(entry.command.from, approver);
    enter(intent, entry.id, entry.request, approved, now);
}

void Engine::expireHeldEntries(Now now)
{
    if (m_heldEntries.isEmpty()) {
        return;
    }
    const QList<HeldEntry> held = std::exchange(m_heldEntries, {});
    for (const HeldEntry &entry : held) {
        if (m_latch.engaged) {
            dropHeldEntry(entry, QStringLiteral("the emergency stop was pulled"), now);
        } else if (now.steady.since(entry.since) >= kExpiresAfter) {
            dropHeldEntry(entry, QStringLiteral("nobody approved it within %1 s").arg(kExpiresAfter.count() / 1000), now);
        } else {
            m_heldEntries.append(entry);
        }
    }
}

void Engine::dropHeldEntry(const HeldEntry &entry, const QString &why, Now now)
{
    DecisionRow row;
    row.subject = QStringLiteral("entry");
    row.symbol = entry.intent.symbol;
    row.text = entry.text;
    row.note = QStringLiteral("asked by %1; %2").arg(entry.command.from, why);
    m_chronicle.decide(row, now.venue);
    note(Severity::Info, QStringLiteral("%1 was not sent: %2.").arg(entry.text, why), now);
}

QList<engine_client::PendingEntryRow> Engine::pendingRows(Now now) const
{
    QList<engine_client::PendingEntryRow> rows;
    for (const HeldEntry &entry : m_heldEntries) {
        rows.append({entry.id, entry.intent, entry.text, entry.command.from, entry.askedAt,
                     std::max(base::Millis(0), kExpiresAfter - now.steady.since(entry.since))});
    }
    return rows;
}

} // namespace bw::engine
