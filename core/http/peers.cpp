#include "core/http/peers.h"

#include "core/http/websocket_session.h"

namespace bw::http {

std::shared_ptr<HttpSession> Responder::Ticket::take()
{
    auto session = m_session.lock();
    m_session.reset();
    return session && !session->isOver() ? session : nullptr;
}

Responder::Ticket::~Ticket()
{
    if (const auto session = take())
        session->refuse(500, QByteArrayLiteral("The request was not answered."));
}

void Responder::answer(const Response &response) const
{
    if (const auto session = m_ticket->take())
        session->answer(response);
}

// The session holds the timer, so that a closed server leaves nothing behind in the io_context.
void Responder::answerAfter(base::Millis delay, const Response &response) const
{
    if (const auto session = m_ticket->take()) {
        HttpSession *raw = session.get();
        session->afterDelay(delay, [raw, response] { raw->answer(response); });
    }
}

void Responder::answerHalf(const Response &response) const
{
    if (const auto session = m_ticket->take())
        session->answerHalf(response);
}

void Responder::drop() const
{
    if (const auto session = m_ticket->take())
        session->finish();
}

void Responder::dropAfter(base::Millis delay) const
{
    if (const auto session = m_ticket->take()) {
        HttpSession *raw = session.get();
        session->afterDelay(delay, [raw] { raw->finish(); });
    }
}

StreamPeer Responder::stream(const Response &head, std::function<void()> onClosed) const
{
    const auto session = m_ticket->take();
    if (!session)
        return {};
    session->startStream(head, std::move(onClosed));
    return StreamPeer(session);
}

void StreamPeer::send(const QByteArray &chunk) const
{
    if (const auto session = m_session.lock())
        session->sendChunk(chunk);
}

void StreamPeer::close() const
{
    if (const auto session = m_session.lock())
        session->endStream();
}

bool StreamPeer::isOpen() const
{
    const auto session = m_session.lock();
    return session && session->isStreaming();
}

void WebSocketPeer::send(const QByteArray &text) const
{
    if (m_tap)
        m_tap->answer(text);
    else if (const auto session = m_session.lock())
        session->send(text);
}

void WebSocketPeer::push(const QByteArray &text) const
{
    if (m_tap)
        m_tap->event(text);
    else
        send(text);
}

WebSocketPeer WebSocketPeer::tappedBy(std::shared_ptr<WebSocketTap> tap) const
{
    WebSocketPeer peer = *this;
    peer.m_tap = std::move(tap);
    return peer;
}

void WebSocketPeer::close(CloseCode code) const
{
    if (const auto session = m_session.lock())
        session->close(code);
}

void WebSocketPeer::drop() const
{
    if (const auto session = m_session.lock())
        session->finish();
}

bool WebSocketPeer::isOpen() const
{
    const auto session = m_session.lock();
    return session && session->isOpen();
}

} // namespace bw::http
