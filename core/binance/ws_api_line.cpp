#include "core/binance/ws_api_line.h"

#include "core/base/contracts.h"
#include "core/binance/outcome.h"
#include "core/binance/redaction.h"

#include <QTimer>

#include <utility>
#include <variant>

namespace bw::binance {

namespace {

constexpr QLatin1StringView kLogOn("session.logon");

HttpAnswer lost(CallFailure failure, const QString &detail)
{
    HttpAnswer answer = notSent(failure, detail);
    answer.left = true;
    return answer;
}

HttpCall logOn()
{
    HttpCall call;
    call.wsMethod = kLogOn;
    call.security = Security::Signed;
    call.urgency = Urgency::Essential;
    return call;
}

} // namespace

HttpCall sessionStatus()
{
    HttpCall call;
    call.wsMethod = QLatin1StringView("session.status");
    return call;
}

WsApiLine::WsApiLine(const ChannelShared *shared, const WsApiSettings *settings, Handlers handlers)
    : m_shared(shared), m_settings(settings), m_handlers(std::move(handlers)),
      m_socket(shared->clock, settings->timings, settings->jitter,
               {.prepare = [this] { prepare(); },
                .connected = [this] { openNext(); },
                .down = [this](const QString &why) { onDown(why); },
                .text = [this](const QString &text) { onText(text); },
                .alive = [this] { m_handlers.alive(); }},
               nullptr)
{
    m_socket.limitMessages(settings->maxMessageBytes);
}

void WsApiLine::start()
{
    m_socket.start();
}

// A connection has its weight too: none is tried while the venue wants a pause.
void WsApiLine::prepare()
{
    if (const auto held = heldBack(HttpCall(), *m_shared)) {
        m_socket.prepareFailed(held->detail);
        return;
    }
    m_socket.open(m_settings->url);
}

// --- opening ---

QList<HttpCall> WsApiLine::openingCalls() const
{
    QList<HttpCall> calls = m_settings->opening;
    if (m_shared->signer->kind() == KeyKind::Ed25519) {
        calls.prepend(logOn());
    }
    if (calls.isEmpty()) {
        calls.append(sessionStatus());
    }
    return calls;
}

void WsApiLine::openNext()
{
    const QList<HttpCall> calls = openingCalls();
    if (m_opened == calls.size()) {
        m_ready = true;
        m_handlers.ready();
        return;
    }
    const HttpCall call = calls.at(m_opened);
    transmit(call, [this, call](const HttpAnswer &answer) { onOpened(call, answer); });
}

void WsApiLine::onOpened(const HttpCall &call, const HttpAnswer &answer)
{
    if (m_stopped) {
        return;
    }
    if (!answer.isSuccess()) {
        const Ruling ruling = ruleOn(answer, Asked::Placement);
        m_socket.restart(ruling.error ? ruling.error->message : answer.detail);
        return;
    }
    m_loggedOn = m_loggedOn || call.wsMethod == kLogOn;
    ++m_opened;
    openNext();
}

// --- requests ---

void WsApiLine::send(const HttpCall &call, AnswerHandler handler)
{
    BW_EXPECTS(!call.wsMethod.isEmpty());
    if (m_stopped) {
        m_deferred.add(answerAfterStop(), std::move(handler));
    } else if (auto held = heldBack(call, *m_shared)) {
        m_deferred.add(std::move(*held), std::move(handler));
    } else if (!isReady()) {
        m_deferred.add(notSent(CallFailure::Connection, QStringLiteral("The WebSocket API is not connected.")), std::move(handler));
    } else if (m_open.size() + m_overdue.size() >= m_settings->mostOpen) {
        m_deferred.add(notSent(CallFailure::Connection, QStringLiteral("Too many requests wait for the WebSocket API's answers.")),
                       std::move(handler));
    } else {
        transmit(call, std::move(handler));
    }
}

base::Result<Parameters> WsApiLine::parametersFor(const HttpCall &call) const
{
    if (call.security == Security::None) {
        return call.parameters;
    }
    if (call.security == Security::Signed && m_loggedOn) {
        return timed(call, *m_shared);
    }
    Parameters parameters = call.security == Security::Signed ? timed(call, *m_shared) : call.parameters;
    parameters.add(QLatin1StringView("apiKey"), QString::fromLatin1(m_shared->apiKey));
    if (call.security == Security::Signed) {
        const auto signature = m_shared->signer->sign(parameters.signingText());
        if (!signature) {
            return tl::unexpected(signature.error());
        }
        parameters.add(QLatin1StringView("signature"), QString::fromLatin1(*signature));
    }
    return parameters;
}

void WsApiLine::transmit(const HttpCall &call, AnswerHandler handler)
{
    const auto parameters = parametersFor(call);
    if (!parameters) {
        m_deferred.add(notSent(CallFailure::Unsigned, parameters.error().message), std::move(handler));
        return;
    }
    const QString text = wsApiRequest(++m_lastId, call.wsMethod, *parameters);
    if (m_socket.hasBacklog()) { // bytes that wait in here could leave after the emergency stop
        m_socket.restart(QStringLiteral("The exchange takes no more bytes."));
        m_deferred.add(notSent(CallFailure::Connection, QStringLiteral("The exchange takes no more bytes.")), std::move(handler));
        return;
    }
    // The question of the emergency stop: nothing of ours stands between it and the socket.
    if (call.permit && !call.permit()) {
        m_deferred.add(blockedByStop(), std::move(handler));
        return;
    }
    const bool whole = m_socket.send(text);
    m_open.insert(m_lastId, Open{std::move(handler), m_shared->clock->steady(), m_shared->clock->systemMs()});
    if (!whole || m_socket.hasBacklog()) {
        m_socket.restart(QStringLiteral("The exchange takes no more bytes."));
    }
    const int timeoutMs = call.timeoutMs > 0 ? call.timeoutMs : m_shared->requestTimeoutMs;
    QTimer::singleShot(timeoutMs, Qt::PreciseTimer, this, [this, id = m_lastId] { expire(id); });
}

void WsApiLine::expire(std::int64_t id)
{
    const auto it = m_open.find(id);
    if (it == m_open.end()) {
        return;
    }
    const Open open = std::move(it.value());
    m_open.erase(it);
    m_overdue.insert(id);
    finish(open, lost(CallFailure::Timeout, QStringLiteral("The exchange did not answer in time.")));
}

// --- what comes back ---

void WsApiLine::onText(const QString &text)
{
    auto message = readWsApiMessage(text, m_shared->clock->systemMs() + m_shared->offset->offsetMs());
    if (!message) {
        m_socket.restart(redacted(message.error().message, m_shared->apiKey, m_shared->secret));
    } else if (const auto *event = std::get_if<WsApiEvent>(&*message)) {
        m_handlers.event(*event);
    } else {
        onReply(std::get<WsApiReply>(std::move(*message)));
    }
}

void WsApiLine::onReply(WsApiReply reply)
{
    if (m_overdue.remove(reply.id)) { // its caller was told "unknown" and looks it up; the connection has proved itself
        settle(reply.answer, *m_shared);
        m_handlers.observe(reply.answer);
        return;
    }
    const auto it = m_open.find(reply.id);
    if (it == m_open.end()) {
        m_socket.restart(QStringLiteral("The exchange answered a request that was never made."));
        return;
    }
    const Open open = std::move(it.value());
    m_open.erase(it);
    finish(open, std::move(reply.answer));
}

void WsApiLine::finish(const Open &open, HttpAnswer answer)
{
    answer.askedAtMs = open.askedAtMs;
    answer.answeredAtMs = m_shared->clock->systemMs();
    answer.roundTripMicros = (m_shared->clock->steady().nanos() - open.sentAt.nanos()) / 1000;
    settle(answer, *m_shared);
    m_handlers.observe(answer);
    open.handler(std::move(answer));
    if (m_open.isEmpty() && !m_stopped) {
        m_handlers.idle();
    }
}

// Everything that is open, also what was sent and may have arrived, is answered: its fate is unknown.
void WsApiLine::abandon(HttpAnswer answer)
{
    const auto open = std::exchange(m_open, {});
    m_overdue.clear();
    m_opened = 0;
    m_ready = m_loggedOn = false;
    for (const Open &one : open) {
        one.handler(answer);
    }
}

void WsApiLine::onDown(const QString &why)
{
    m_ready = false;
    HttpAnswer answer = lost(CallFailure::Connection, why);
    settle(answer, *m_shared);
    m_handlers.down(answer.detail);
    abandon(answer);
}

void WsApiLine::shutdown()
{
    m_stopped = true;
    m_socket.stop();
    HttpAnswer answer = answerAfterStop();
    answer.left = true;
    abandon(answer);
    m_deferred.flush();
}

} // namespace bw::binance
