// The ladder of modes: where the account stands, what a step needs, and the step.
#include "core/api/desk.h"

#include "core/api/answers.h"
#include "core/api/mode_step.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

namespace bw::api {

using http::JsonObject;
using ladder::Check;
using safety::Mode;

namespace {

const QList<Mode> kLadder{Mode::Paper, Mode::PaperLiveData, Mode::Testnet, Mode::LiveLimited, Mode::LiveFull};

QStringList modeWords()
{
    QStringList words;
    for (const Mode mode : kLadder) {
        words.append(toWord(mode));
    }
    return words;
}

QByteArray checksJson(const QList<Check> &rows)
{
    QList<QByteArray> out;
    for (const Check &row : rows) {
        out.append(QJsonDocument(toJson(row)).toJson(QJsonDocument::Compact));
    }
    return http::jsonArray(out);
}

QByteArray readinessJson(Mode from, Mode target, const QList<Check> &rows)
{
    int passed = 0;
    for (const Check &row : rows) {
        passed += row.answer == ladder::Answer::Pass ? 1 : 0;
    }
    return JsonObject().text("mode", toWord(from)).text("target_mode", toWord(target)).boolean("ready", ladder::isReady(rows))
        .boolean("step_down", ladder::isStepDown(from, target)).integer("passed", passed).integer("of", rows.size()).raw("checks", checksJson(rows)).done();
}

} // namespace

void Desk::modes(const Visit &visit)
{
    const auto s = picture(visit);
    if (!s) {
        return;
    }
    QList<QByteArray> rows;
    for (const Mode mode : kLadder) {
        rows.append(JsonObject().text("mode", toWord(mode)).boolean("current", mode == s->mode).boolean("real_money", isLive(mode))
                        .boolean("step_down", ladder::isStepDown(s->mode, mode)).done());
    }
    visit.responder.answer(answered(200, JsonObject().text("mode", toWord(s->mode)).raw("modes", http::jsonArray(rows)).done()));
}

void Desk::modeHistory(const Visit &visit)
{
    QJsonArray rows;
    const QList<QJsonObject> kept = m_engine.modes.history ? m_engine.modes.history() : QList<QJsonObject>();
    for (auto it = kept.crbegin(); it != kept.crend(); ++it) {
        rows.append(*it);
    }
    visit.responder.answer(answered(200, QJsonDocument(QJsonObject{{QStringLiteral("mode_history"), rows}}).toJson(QJsonDocument::Compact)));
}

// readiness-check and transition-progress ask the same: what a step needs, and how much of it is there.
void Desk::readinessCheck(const Visit &visit)
{
    const QString word = QUrlQuery(QString::fromUtf8(visit.request.query)).queryItemValue(QStringLiteral("target_mode"));
    const auto target = safety::modeFromWord(word);
    if (!target) {
        return visit.responder.answer(failed(400, "malformed", QStringLiteral("?target_mode= has to be one of: %1.").arg(modeWords().join(QStringLiteral(", ")))));
    }
    inquire(visit, *target, {});
}

void Desk::switchMode(const Visit &visit)
{
    Wish wish(visit.request.body);
    const QString word = wish.choice("target_mode", modeWords(), {});
    const bool confirmed = wish.flag("confirm");
    const QString approver = wish.text("approver");
    if (!sound(wish, visit)) {
        return;
    }
    const Mode target = *safety::modeFromWord(word);
    const auto s = picture(visit);
    if (!s) {
        return;
    }
    if (target == s->mode) {
        return visit.responder.answer(failed(409, "same-mode", QStringLiteral("It runs in %1 already.").arg(word)));
    }
    if (!confirmed) {
        return visit.responder.answer(failed(400, "not-confirmed", QStringLiteral("\"confirm\" has to be true.")));
    }
    inquire(visit, target, approver);
}

// Asked of the exchange too, apart: nothing here waits for it.
void Desk::inquire(const Visit &visit, Mode target, const QString &approver)
{
    const auto s = picture(visit);
    if (!s) {
        return;
    }
    if (!m_engine.modes.check || m_inquiries.size() >= kMostInquiries) {
        return visit.responder.answer(failed(409, "under-way", QStringLiteral("A check of that kind is under way already.")));
    }
    const ladder::Facts facts = factsOf(*s, m_engine.latch().engaged, m_engine.alerts && m_engine.alerts() != nullptr);
    m_inquiries.push_back({visit.responder, s->mode, target, approver, m_engine.modes.check(target, facts)});
}

void Desk::answerInquiries()
{
    for (auto it = m_inquiries.begin(); it != m_inquiries.end();) {
        if (it->rows.wait_for(std::chrono::seconds(0)) != std::future_status::ready) {
            ++it;
            continue;
        }
        answerInquiry(*it);
        it = m_inquiries.erase(it);
    }
}

void Desk::answerInquiry(const Inquiry &inquiry)
{
    const QList<Check> rows = inquiry.rows.get();
    const QByteArray body = readinessJson(inquiry.from, inquiry.target, rows);
    if (inquiry.approver.isEmpty()) {
        return inquiry.responder.answer(answered(200, body));
    }
    const StepOutcome outcome = writeStep(m_engine.modes, {inquiry.from, inquiry.target, inquiry.approver, QStringLiteral("api"), rows},
                                          m_engine.latest().get(), base::VenueTime(m_clock->systemMs()));
    if (!outcome.made) {
        return inquiry.responder.answer(failed(409, outcome.code, outcome.message, outcome.kept ? body : QByteArray()));
    }
    inquiry.responder.answer(answered(202, JsonObject().text("mode", toWord(inquiry.from)).text("target_mode", toWord(inquiry.target)).text("approver", inquiry.approver)
                                               .text("message", outcome.message).raw("checks", checksJson(rows)).done()));
    m_engine.modes.change(inquiry.target, inquiry.approver);
}

} // namespace bw::api
