// The table of routes, what stops, and what a person may order beside entries and exits.
#include "core/api/desk.h"

#include "core/api/answers.h"
#include "core/trading/words.h"

namespace bw::api {

using engine_client::Reply;
using engine_client::ReplyKind;
using http::JsonObject;

const Desk::Route Desk::kRoutes[] = {
    {"GET", "/api/unified/status", Needs::Nothing, &Desk::status},
    {"GET", "/api/unified/safety", Needs::Nothing, &Desk::limitsAndState},
    {"GET", "/api/unified/emergency-stop", Needs::Nothing, &Desk::stopProgress},
    {"POST", "/api/unified/emergency-stop", Needs::Nothing, &Desk::emergencyStop},
    {"POST", "/api/unified/clear-stop", Needs::Token, &Desk::clearStop},
    {"POST", "/api/unified/close-position", Needs::Nothing, &Desk::closePosition},
    {"POST", "/api/unified/leverage", Needs::Token, &Desk::leverage},
    {"POST", "/api/unified/margin-type", Needs::Token, &Desk::marginType},
    {"GET", "/api/unified/orders", Needs::Nothing, &Desk::orders},
    {"POST", "/api/unified/orders", Needs::Token, &Desk::placeOrder},
    {"DELETE", "/api/unified/orders/{id}", Needs::Nothing, &Desk::cancelOrder},
    {"GET", "/api/unified/modes", Needs::Nothing, &Desk::modes},
    {"GET", "/api/unified/readiness-check", Needs::Nothing, &Desk::readinessCheck},
    {"GET", "/api/unified/transition-progress", Needs::Nothing, &Desk::readinessCheck},
    {"GET", "/api/unified/mode-history", Needs::Nothing, &Desk::modeHistory},
    {"POST", "/api/unified/switch-mode", Needs::Token, &Desk::switchMode},
    {"GET", "/api/unified/pending-orders", Needs::Nothing, &Desk::pendingOrders},
    {"POST", "/api/unified/confirm-order/{id}", Needs::Token, &Desk::confirmOrder},
    {"GET", "/api/unified/trades", Needs::Nothing, &Desk::trades},
    {"GET", "/api/unified/decisions", Needs::Nothing, &Desk::decisions},
    {"GET", "/api/unified/execution-log", Needs::Nothing, &Desk::executionLog},
    {"GET", "/api/unified/exchange/test-connection", Needs::Nothing, &Desk::testConnection},
    {"GET", "/api/unified/events", Needs::Nothing, &Desk::events},
    {"GET", "/api/unified/openapi.json", Needs::Nothing, &Desk::openApi},
    {"GET", "/metrics", Needs::Nothing, &Desk::metrics},
    {"GET", "/dashboard", Needs::Nothing, &Desk::dashboard},
    {"GET", "/api/unified/equity", Needs::Nothing, &Desk::equity},
    {"GET", "/api/unified/slippage-analysis", Needs::Nothing, &Desk::slippage},
};

Desk::Desk(EngineAccess engine, const base::Clock *clock, Door door, ListLine::Later later)
    : m_engine(std::move(engine)), m_clock(clock), m_door(std::move(door)), m_events(QByteArray::number(clock->systemMs(), 36)),
      m_lists(m_engine.latest, std::move(later))
{
}

QList<Desk::RouteName> Desk::routes()
{
    QList<RouteName> names;
    for (const Route &route : kRoutes) {
        names.append({route.method, route.path, route.needs});
    }
    return names;
}

std::optional<QString> Desk::fits(const char *pattern, const QByteArray &path)
{
    const QByteArray wanted(pattern);
    if (!wanted.endsWith("{id}")) {
        return wanted == path ? std::optional(QString()) : std::nullopt;
    }
    const qsizetype stem = wanted.size() - 4;
    const QByteArray id = path.mid(stem);
    if (!path.startsWith(wanted.left(stem)) || id.isEmpty() || id.contains('/')) {
        return std::nullopt;
    }
    return QString::fromUtf8(QByteArray::fromPercentEncoding(id));
}

bool Desk::serves(const Route &route, const QByteArray &method)
{
    const bool onlyHead = method == "HEAD" && route.handler != &Desk::events; // an answer without end has no length to tell
    return method == route.method || (onlyHead && QByteArrayLiteral("GET") == route.method);
}

bool Desk::admitted(const Visit &visit, Needs needs)
{
    auto refusal = m_door.refusal(visit.request, needs);
    if (!refusal) {
        return true;
    }
    if (refusal->status == 401 && visit.request.headers.contains(QByteArrayLiteral("authorization")) && !m_guesses.mayBeTold(m_clock->steady())) {
        refusal = failed(429, "too-many-guesses", QStringLiteral("Too many wrong tokens; try the right one, or wait."));
        refusal->headers.append({QByteArrayLiteral("Retry-After"), QByteArray::number(GuessMeter::kOneMoreEvery.count() / 1000)});
    }
    m_counters.refused(refusal->status);
    visit.responder.answer(*refusal);
    return false;
}

void Desk::handle(const http::Request &request, const http::Responder &responder)
{
    Visit visit{request, responder};
    if (!admitted(visit, Needs::Nothing)) { // who may not come in learns of no route
        return;
    }
    QStringList methods;
    for (const Route &route : kRoutes) {
        const auto id = fits(route.path, request.path);
        if (!id) {
            continue;
        }
        if (serves(route, request.method)) {
            m_counters.asked(route.method, route.path);
            visit.id = *id;
            if (admitted(visit, route.needs)) {
                (this->*route.handler)(visit);
            }
            return;
        }
        methods.append(QString::fromLatin1(route.method));
    }
    m_counters.refused(methods.isEmpty() ? 404 : 405);
    if (methods.isEmpty()) {
        return responder.answer(failed(404, "no-such-route", QStringLiteral("There is no such route.")));
    }
    http::Response response = failed(405, "method", QStringLiteral("Here is only %1.").arg(methods.join(QStringLiteral(", "))));
    response.headers.append({QByteArrayLiteral("Allow"), methods.join(QStringLiteral(", ")).toLatin1()});
    responder.answer(response);
}

std::shared_ptr<const engine_client::Snapshot> Desk::picture(const Visit &visit) const
{
    auto latest = m_engine.latest();
    if (!latest) {
        visit.responder.answer(failed(503, "not-ready", QStringLiteral("The engine has not started yet.")));
    }
    return latest;
}

Moment Desk::moment() const
{
    return {m_engine.latch(), m_engine.engineSilence(), m_engine.alerts ? m_engine.alerts() : nullptr};
}

bool Desk::sound(Wish &wish, const Visit &visit)
{
    if (!wish.isSound()) {
        visit.responder.answer(failed(400, "malformed", wish.problem()));
        return false;
    }
    return true;
}

// --- stopping: latched on this thread, whatever the engine does ---

void Desk::emergencyStop(const Visit &visit)
{
    Wish wish(visit.request.body);
    const QString reason = wish.anyText("reason"); // a stop is not turned away for a reason that is no text
    const auto level = base::stopLevelFromWord(wish.choice("level", {QStringLiteral("halt"), QStringLiteral("cancel"), QStringLiteral("flatten")}, QStringLiteral("flatten")));
    if (!sound(wish, visit)) {
        return;
    }
    // Who asked is for the reader of the journal; it opens nothing.
    const bool byCommand = visit.request.headers.value(QByteArrayLiteral("user-agent")).startsWith("breakwater-command");
    const base::LatchRecord record = m_engine.emergencyStop(*level, reason, byCommand ? QStringLiteral("command") : QStringLiteral("api"));
    JsonObject out;
    out.boolean("latched", record.engaged).integer("id", std::int64_t(record.epoch)).text("level", toWord(record.level))
        .text("reason", record.reason).raw("at", timeText(base::VenueTime(record.atMs)))
        .word("follow", "/api/unified/emergency-stop");
    visit.responder.answer(answered(200, out.done()));
}

// --- commands ---

Desk::Waiting &Desk::ask(const Visit &visit, const engine_client::CommandBody &body)
{
    while (m_waiting.size() >= kMostWaiting) { // each is with the engine already
        letGo(m_waiting.firstKey());
    }
    const engine_client::CommandId id = m_engine.send(body);
    return *m_waiting.insert(id, Waiting{visit.responder, m_clock->steady(), {}, {}, {}, {}, 0, {}});
}

http::Response Desk::outcome(const Waiting &waiting, const Reply &reply) const
{
    const QByteArray message = JsonObject().text("message", reply.message).done();
    switch (reply.kind) {
    case ReplyKind::Done:
        if (const auto latest = waiting.done ? m_engine.latest() : nullptr) {
            return waiting.done(reply, *latest);
        }
        return answered(200, message);
    case ReplyKind::Accepted:
        if (const auto latest = waiting.done ? m_engine.latest() : nullptr) {
            return waiting.done(reply, *latest);
        }
        return answered(202, message);
    case ReplyKind::Refused:
        return failed(422, "refused-by-rule", reply.message, reply.verdict ? verdictJson(*reply.verdict) : QByteArray());
    case ReplyKind::Waits:
        return answered(202, JsonObject().boolean("waits_for_approval", true).text("message", reply.message).done());
    case ReplyKind::Failed:
        if (reply.code == "not-found") {
            return failed(404, "not-found", reply.message);
        }
        return failed(409, reply.code.isEmpty() ? "not-possible" : reply.code.constData(), reply.message);
    case ReplyKind::Unknown:
        return answered(202, JsonObject().boolean("unknown", true).text("message", reply.message).done());
    }
    return failed(500, "internal", QStringLiteral("An answer of an unknown kind."));
}

void Desk::replied(const Reply &reply)
{
    const auto it = m_waiting.find(reply.id);
    if (it == m_waiting.end()) {
        return;
    }
    if (it->done && (reply.kind == ReplyKind::Done || reply.kind == ReplyKind::Accepted)) {
        const auto latest = m_engine.latest(); // its figures are in the next one
        it->reply = reply;
        it->pictureAtReply = latest ? latest->number : 0;
        it->repliedAt = m_clock->steady();
        return;
    }
    finish(reply.id, outcome(*it, reply));
}

// The engine has it and has not said what became of it: whoever asks again is answered by the engine, which knows it by its id.
void Desk::letGo(engine_client::CommandId id)
{
    const QString clientOrderId = m_waiting.value(id).clientOrderId;
    m_placed.remove(clientOrderId);
    m_placedOrder.removeOne(clientOrderId);
    finish(id, answered(202, JsonObject().boolean("unknown", true)
                                 .text("message", QStringLiteral("Sent to the engine; it has not answered yet. Nothing was sent twice.")).done()));
}

void Desk::finish(engine_client::CommandId id, const http::Response &response)
{
    const auto it = m_waiting.find(id);
    const Waiting waiting = *it;
    m_waiting.erase(it);
    if (!waiting.clientOrderId.isEmpty() && m_placed.contains(waiting.clientOrderId)) {
        m_placed[waiting.clientOrderId].answer = response;
    }
    waiting.responder->answer(response);
}

void Desk::tick()
{
    answerInquiries();
    const base::SteadyTime now = m_clock->steady();
    if (const auto newest = m_engine.latest()) {
        m_events.look(*newest, moment(), now);
    }
    m_events.beat(now);
    const auto latest = m_waiting.isEmpty() ? nullptr : m_engine.latest();
    const QList<engine_client::CommandId> ids = m_waiting.keys();
    for (const engine_client::CommandId id : ids) {
        const Waiting &waiting = m_waiting[id];
        const bool newer = waiting.reply && latest && latest->number > waiting.pictureAtReply;
        const bool shown = !waiting.shown || (waiting.reply && waiting.reply->kind == ReplyKind::Accepted);
        if (newer && (shown || waiting.shown(*latest) || now.since(waiting.repliedAt) >= kFiguresWithin)) {
            finish(id, outcome(waiting, *waiting.reply));
        } else if (now.since(waiting.since) >= kPatience) {
            letGo(id);
        }
    }
}

void Desk::clearStop(const Visit &visit)
{
    Wish wish(visit.request.body);
    engine_client::ClearStop body;
    body.approver = wish.text("approver");
    body.reason = wish.textOr("reason", QStringLiteral("cleared over the API"));
    if (sound(wish, visit)) {
        ask(visit, body);
    }
}

void Desk::leverage(const Visit &visit)
{
    Wish wish(visit.request.body);
    const engine_client::SetLeverage body{wish.symbol("symbol"), wish.wholeNumber("leverage")};
    if (sound(wish, visit)) {
        ask(visit, body);
    }
}

void Desk::marginType(const Visit &visit)
{
    Wish wish(visit.request.body);
    engine_client::SetMarginType body{wish.symbol("symbol")};
    const QString type = wish.choice("margin_type", {toWord(trading::MarginType::Cross), toWord(trading::MarginType::Isolated)}, {});
    body.marginType = type == toWord(trading::MarginType::Cross) ? trading::MarginType::Cross : trading::MarginType::Isolated;
    if (sound(wish, visit)) {
        ask(visit, body);
    }
}

} // namespace bw::api
