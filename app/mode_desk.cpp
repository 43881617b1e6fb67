#include "app/mode_desk.h"

#include <QJsonArray>

namespace bw::app {

using engine_client::CheckAnswer;
using engine_client::ModeChangeRow;
using engine_client::Readiness;
using ladder::Check;
using safety::Mode;

namespace {

constexpr int kLookMs = 50;

// It is not ready either way, but it is not the same to a person.
CheckAnswer answerOf(const Check &check)
{
    switch (check.answer) {
    case ladder::Answer::Pass: return CheckAnswer::Pass;
    case ladder::Answer::Warn: return CheckAnswer::Warn;
    case ladder::Answer::Fail: break;
    }
    return check.known ? CheckAnswer::Fail : CheckAnswer::Unknown;
}

Readiness readinessOf(Mode from, Mode target, const QList<Check> &rows, base::VenueTime at)
{
    Readiness out{from, target, ladder::isStepDown(from, target), ladder::isReady(rows), {}, at};
    for (const Check &row : rows) {
        out.checks.append({row.name, answerOf(row), row.measured, row.needed, row.text});
    }
    return out;
}

ModeChangeRow rowOf(const QJsonObject &kept)
{
    ModeChangeRow row;
    row.at = base::VenueTime(kept.value(QStringLiteral("at")).toInteger());
    row.from = kept.value(QStringLiteral("from")).toString();
    row.to = kept.value(QStringLiteral("to")).toString();
    row.approver = kept.value(QStringLiteral("approver")).toString();
    row.how = kept.value(QStringLiteral("how")).toString();
    row.made = kept.value(QStringLiteral("made")).toBool();
    const QJsonArray checks = kept.value(QStringLiteral("checks")).toArray();
    for (const QJsonValue &check : checks) {
        if (check.toObject().value(QStringLiteral("result")).toString() == toWord(ladder::Answer::Fail)) {
            row.failed.append(check.toObject().value(QStringLiteral("check")).toString());
        }
    }
    return row;
}

} // namespace

ModeDesk::ModeDesk(engine_client::EngineClient &client, std::shared_ptr<const base::HaltLatch> latch, std::shared_ptr<const base::Clock> clock, api::ModeAccess access)
    : m_client(client), m_latch(std::move(latch)), m_clock(std::move(clock)), m_access(std::move(access))
{
    m_look.setInterval(kLookMs);
    connect(&m_look, &QTimer::timeout, this, &ModeDesk::look);
}

void ModeDesk::check(Mode target)
{
    ask(target, {});
}

void ModeDesk::step(Mode target, const QString &approver)
{
    const QString name = approver.trimmed();
    if (name.isEmpty()) {
        Q_EMIT stepped({target, false, tr("A step needs the name of who approves it.")});
        return;
    }
    ask(target, name);
}

void ModeDesk::ask(Mode target, const QString &approver)
{
    const auto now = m_client.latest();
    const ladder::Facts facts = api::factsOf(*now, m_latch->record().engaged, m_client.alerts() != nullptr);
    // Of two questions about one target the newer one counts; a step that is under way is never dropped.
    std::erase_if(m_questions, [&](const Question &one) { return one.target == target && one.approver.isEmpty() && approver.isEmpty(); });
    m_questions.push_back({now->mode, target, approver, m_access.check(target, facts)});
    m_look.start();
}

void ModeDesk::look()
{
    std::vector<Question> ready;
    for (auto it = m_questions.begin(); it != m_questions.end();) {
        if (it->rows.wait_for(std::chrono::seconds(0)) == std::future_status::ready) {
            ready.push_back(std::move(*it));
            it = m_questions.erase(it);
        } else {
            ++it;
        }
    }
    if (m_questions.empty()) {
        m_look.stop();
    }
    for (const Question &question : ready) {
        answer(question);
    }
}

void ModeDesk::answer(const Question &question)
{
    const QList<Check> rows = question.rows.get();
    const base::VenueTime at(m_clock->systemMs());
    Q_EMIT checked(readinessOf(question.from, question.target, rows, at));
    if (question.approver.isEmpty()) {
        return;
    }
    const auto now = m_client.latest();
    const api::StepOutcome outcome = api::writeStep(m_access, {question.from, question.target, question.approver, QStringLiteral("desktop"), rows}, now.get(), at);
    Q_EMIT stepped({question.target, outcome.made, outcome.message});
    if (outcome.made) {
        m_access.change(question.target, question.approver);
    }
}

QList<ModeChangeRow> ModeDesk::history(int most) const
{
    const QList<QJsonObject> kept = m_access.history();
    QList<ModeChangeRow> rows;
    for (auto it = kept.crbegin(); it != kept.crend() && rows.size() < most; ++it) {
        rows.append(rowOf(*it));
    }
    return rows;
}

} // namespace bw::app
