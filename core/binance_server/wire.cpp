#include "core/binance_server/wire.h"

#include "core/binance_server/json_writer.h"
#include "core/binance_server/responses.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace bw::binance_server {

namespace {

constexpr std::chrono::milliseconds kLongestHold{500};   // where no next event comes

QJsonObject objectOf(const QByteArray &text) { return QJsonDocument::fromJson(text).object(); }

QByteArray idOf(const QJsonObject &request)
{
    const QJsonValue id = request.value(QLatin1String("id"));
    if (id.isString())
        return jsonText(id.toString());
    return id.isDouble() ? QByteArray::number(id.toInteger()) : QByteArrayLiteral("null");
}

} // namespace

Wire::Wire(boost::asio::io_context &io, WirePath path, http::WebSocketPeer peer, const FrontHooks &hooks)
    : m_path(path), m_peer(std::move(peer)), m_hooks(hooks), m_delays(io), m_queueTimer(io), m_holdTimer(io)
{
}

http::WebSocketEvents Wire::around(http::WebSocketEvents events)
{
    if (m_path != WirePath::WsApi || !m_hooks.request)
        return events;
    auto handle = std::move(events.onText);
    events.onText = [weak = weak_from_this(), handle = std::move(handle)](const QByteArray &text) {
        if (const auto self = weak.lock())
            self->onRequest(text, handle);
    };
    return events;
}

void Wire::end()
{
    m_queueTimer.cancel();
    m_holdTimer.cancel();
    m_delays.cancel();
    m_queue.clear();
    m_queuedBytes = 0;
    m_held.reset();
}

void Wire::onRequest(const QByteArray &text, const std::function<void(const QByteArray &)> &handle)
{
    http::Request asked;
    asked.method = QByteArrayLiteral("WS");
    asked.path = "/ws-api/" + objectOf(text).value(QLatin1String("method")).toString().toUtf8();
    const auto fault = m_hooks.request(asked);
    if (!fault) {
        handle(text);
    } else if (fault->moment == FaultMoment::AfterHandling) {
        m_answerFault = fault;
        handle(text);
        m_answerFault.reset();
    } else if (fault->answer == FaultAnswer::Normal) {
        later(fault->delay, text.size(), [text, handle] { handle(text); });
    } else {
        refuse(*fault, text);
    }
}

// Where a page stands in for an answer, this way has nothing to show but its end.
void Wire::refuse(const Fault &fault, const QByteArray &request)
{
    if (fault.answer == FaultAnswer::Error) {
        const QByteArray body = JsonObject()
                                    .raw("id", idOf(objectOf(request)))
                                    .integer("status", fault.error.httpStatus)
                                    .raw("error", errorBody(fault.error))
                                    .done();
        later(fault.delay, body.size(), [this, body] { m_peer.send(body); });
    } else {
        later(fault.delay, 0, [this] { m_peer.drop(); });
    }
}

void Wire::answer(const QByteArray &text)
{
    if (m_answerFault)
        deliver(*m_answerFault, text);
    else
        m_peer.send(text);
}

void Wire::deliver(const Fault &fault, const QByteArray &text)
{
    switch (fault.answer) {
    case FaultAnswer::Normal: later(fault.delay, text.size(), [this, text] { m_peer.send(text); }); return;
    case FaultAnswer::ZeroPrices: later(fault.delay, text.size(), [this, text] { m_peer.send(withZeroPrices(text)); }); return;
    case FaultAnswer::TruncatedJson: later(fault.delay, text.size(), [this, text] { m_peer.send(text.left((text.size() + 1) / 2)); }); return;
    case FaultAnswer::Error: refuse(fault, text); return;    // an answer names its id as its request does
    case FaultAnswer::Html:
    case FaultAnswer::HalfAnswer:
    case FaultAnswer::Drop: later(fault.delay, 0, [this] { m_peer.drop(); }); return;
    }
}

void Wire::event(const QByteArray &text)
{
    const EventFault fault = m_hooks.event ? m_hooks.event(m_path == WirePath::WsApi ? WirePath::User : m_path) : EventFault{};
    switch (fault.fate) {
    case EventFate::Lose: return;
    case EventFate::AfterTheNext:
        releaseHeld();
        m_held = text;
        m_holdTimer.expires_after(kLongestHold);
        m_holdTimer.async_wait([weak = weak_from_this()](const boost::system::error_code &error) {
            if (const auto self = error ? nullptr : weak.lock())
                self->releaseHeld();
        });
        return;
    case EventFate::ZeroPrices: sendEvent(withZeroPrices(text), fault.delay); break;
    case EventFate::Twice:
        sendEvent(text, fault.delay);
        sendEvent(text, fault.delay);
        break;
    case EventFate::Pass: sendEvent(text, fault.delay); break;
    }
    releaseHeld();
}

void Wire::releaseHeld()
{
    if (const auto held = std::exchange(m_held, std::nullopt))
        sendEvent(*held, base::Millis{0});
}

void Wire::sendEvent(const QByteArray &text, base::Millis delay)
{
    if (delay.count() <= 0 && m_queue.empty()) {
        m_peer.send(text);
        return;
    }
    m_queuedBytes += text.size() + Delays::kOverhead;
    if (m_queuedBytes > Delays::kMostBytes) {
        m_peer.drop();                           // as a reader that is too slow
        return;
    }
    const Clock::time_point due = Clock::now() + delay;
    m_queue.push_back({text, m_queue.empty() ? due : std::max(due, m_queue.back().due)});
    if (m_queue.size() == 1)
        armQueue();
}

void Wire::armQueue()
{
    m_queueTimer.expires_at(m_queue.front().due);
    m_queueTimer.async_wait([weak = weak_from_this()](const boost::system::error_code &error) {
        const auto self = error ? nullptr : weak.lock();
        if (!self)
            return;
        while (!self->m_queue.empty() && self->m_queue.front().due <= Clock::now()) {
            self->m_queuedBytes -= self->m_queue.front().text.size() + Delays::kOverhead;
            self->m_peer.send(self->m_queue.front().text);
            self->m_queue.pop_front();
        }
        if (!self->m_queue.empty())
            self->armQueue();
    });
}

// More than may wait: as a reader that is too slow, the peer goes.
void Wire::later(base::Millis delay, qsizetype bytes, std::function<void()> action)
{
    auto ifStillHere = [weak = weak_from_this(), action = std::move(action)] {
        if (const auto self = weak.lock())
            action();
    };
    if (!m_delays.add(delay, bytes, std::move(ifStillHere)))
        m_peer.drop();
}

} // namespace bw::binance_server
