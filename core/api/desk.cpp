// The table of routes, what reads, and what stops.
#include "core/api/desk.h"

#include "core/api/answers.h"
#include "core/trading/words.h"

namespace bw::api {

using engine_client::Reply;
using engine_client::ReplyKind;
using http::JsonObject;

namespace {

constexpr qsizetype kMostRows = 500;
constexpr qsizetype kUsualRows = 100;
const QByteArray kOrderPath = QByteArrayLiteral("/api/unified/orders/");

} // namespace

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
    {"GET", "/api/unified/trades", Needs::Nothing, &Desk::trades},
    {"GET", "/api/unified/decisions", Needs::Nothing, &Desk::decisions},
};

Desk::Desk(EngineAccess engine, const base::Clock *clock, Door door) : m_engine(std::move(engine)), m_clock(clock), m_door(std::move(door)) {}

void Desk::handle(const http::Request &request, const http::Responder &responder)
{
    const Visit visit{request, responder};
    if (const auto refusal = m_door.refusal(request, Needs::Nothing)) { // who may not come in learns of no route
        return responder.answer(*refusal);
    }
    if (request.path.startsWith(kOrderPath) && request.path.size() > kOrderPath.size() && request.method == "DELETE") {
        return cancelOrder(visit);
    }
    QStringList methods;
    for (const Route &route : kRoutes) {
        if (request.path != route.path) {
            continue;
        }
        if (request.method == route.method) {
            const auto refusal = m_door.refusal(request, route.needs);
            return refusal ? responder.answer(*refusal) : (this->*route.handler)(visit);
        }
        methods.append(QString::fromLatin1(route.method));
    }
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
    return {m_engine.latch(), m_engine.engineSilence()};
}

qsizetype Desk::limitOf(const http::Request &request)
{
    bool whole = false;
    const int asked = QUrlQuery(QString::fromUtf8(request.query)).queryItemValue(QStringLiteral("limit")).toInt(&whole);
    return whole && asked > 0 ? std::min<qsizetype>(asked, kMostRows) : kUsualRows;
}

bool Desk::sound(Wish &wish, const Visit &visit)
{
    if (!wish.isSound()) {
        visit.responder.answer(failed(400, "malformed", wish.problem()));
        return false;
    }
    return true;
}

// --- reading ---

void Desk::status(const Visit &visit)
{
    if (const auto s = picture(visit)) {
        visit.responder.answer(answered(200, statusJson(*s, moment())));
    }
}

void Desk::limitsAndState(const Visit &visit)
{
    if (const auto s = picture(visit)) {
        visit.responder.answer(answered(200, safetyJson(*s, moment())));
    }
}

void Desk::stopProgress(const Visit &visit)
{
    const auto s = m_engine.latest();
    visit.responder.answer(answered(200, stopJson(s ? *s : engine_client::Snapshot(), moment())));
}

void Desk::orders(const Visit &visit)
{
    if (const auto s = picture(visit)) {
        visit.responder.answer(answered(200, ordersJson(*s)));
    }
}

void Desk::trades(const Visit &visit)
{
    if (const auto s = picture(visit)) {
        visit.responder.answer(answered(200, tradesJson(*s, limitOf(visit.request))));
    }
}

void Desk::decisions(const Visit &visit)
{
    if (const auto s = picture(visit)) {
        visit.responder.answer(answered(200, decisionsJson(*s, limitOf(visit.request))));
    }
}

// --- stopping: latched on this thread, whatever the engine does ---

void Desk::emergencyStop(const Visit &visit)
{
    Wish wish(visit.request.body);
    const QString reason = wish.text("reason");
    const auto level = base::stopLevelFromWord(wish.choice("level", {QStringLiteral("halt"), QStringLiteral("cancel"), QStringLiteral("flatten")}, QStringLiteral("flatten")));
    if (!sound(wish, visit)) {
        return;
    }
    const base::LatchRecord record = m_engine.emergencyStop(*level, reason, QStringLiteral("api"));
    JsonObject out;
    out.boolean("latched", record.engaged).integer("id", std::int64_t(record.epoch)).text("level", toWord(record.level))
        .text("reason", record.reason).raw("at", timeText(base::VenueTime(record.atMs)))
        .word("follow", "/api/unified/emergency-stop");
    visit.responder.answer(answered(200, out.done()));
}

// --- commands ---

Desk::Waiting &Desk::ask(const Visit &visit, const engine_client::CommandBody &body)
{
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
    case ReplyKind::Failed:
        return failed(409, reply.message.contains(QLatin1String("only protective stop")) ? "protective-stop" : "not-possible", reply.message);
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
    const base::SteadyTime now = m_clock->steady();
    const auto latest = m_waiting.isEmpty() ? nullptr : m_engine.latest();
    const QList<engine_client::CommandId> ids = m_waiting.keys();
    for (const engine_client::CommandId id : ids) {
        const Waiting &waiting = m_waiting[id];
        const bool newer = waiting.reply && latest && latest->number > waiting.pictureAtReply;
        const bool shown = !waiting.shown || (waiting.reply && waiting.reply->kind == ReplyKind::Accepted);
        if (newer && (shown || waiting.shown(*latest) || now.since(waiting.repliedAt) >= kFiguresWithin)) {
            finish(id, outcome(waiting, *waiting.reply));
        } else if (now.since(waiting.since) >= kPatience) {
            finish(id, answered(202, JsonObject().boolean("unknown", true)
                                         .text("message", QStringLiteral("Sent to the engine; it has not answered yet. Nothing was sent twice.")).done()));
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
