#include "core/http/websocket_session.h"

#include <boost/asio/post.hpp>

namespace bw::http {

namespace net = boost::asio;
namespace beast = boost::beast;
namespace websocket = boost::beast::websocket;

namespace {

constexpr auto kHandshakeTimeout = std::chrono::seconds(10);
constexpr auto kCloseTimeout = std::chrono::seconds(2);

} // namespace

WebSocketSession::WebSocketSession(std::shared_ptr<ServerCore> core, std::uint64_t id)
    : m_core(std::move(core)), m_id(id), m_ping(m_core->io()), m_silence(m_core->io())
{
}

void WebSocketSession::start(Transport stream, const HandshakeRequest &request, WebSocketEvents events)
{
    if (m_over) { // dropped by the very handler that accepted it
        stream.close();
        m_core->forgetSocket(m_id);
        return;
    }
    m_events = std::move(events);
    stream.expires_never(); // the WebSocket layer keeps its own time
    m_stream.emplace(std::move(stream));
    m_stream->set_option(websocket::stream_base::timeout{kHandshakeTimeout, websocket::stream_base::none(), false});
    m_stream->set_option(websocket::stream_base::decorator([name = m_core->config().serverName](websocket::response_type &head) {
        head.set(beast::http::field::server, beast::string_view(name.constData(), std::size_t(name.size())));
    }));
    m_stream->read_message_max(std::size_t(m_core->config().messageLimitBytes));
    m_stream->text(true);
    m_stream->control_callback([this](websocket::frame_type, beast::string_view) {
        m_lastHeard = std::chrono::steady_clock::now();
    });
    m_stream->async_accept(request, [self = shared_from_this()](beast::error_code error) { self->onAccepted(error); });
}

void WebSocketSession::onAccepted(beast::error_code error)
{
    if (m_over)
        return;
    if (error) {
        finish();
        return;
    }
    m_accepted = true;
    m_lastHeard = std::chrono::steady_clock::now();
    armPing();
    armSilence();
    read();
    writeNext();
}

void WebSocketSession::read()
{
    m_stream->async_read(m_buffer, [self = shared_from_this()](beast::error_code error, std::size_t) { self->onRead(error); });
}

void WebSocketSession::onRead(beast::error_code error)
{
    if (m_over)
        return;
    if (error) {
        if (!m_closeSent)
            finish();
        return; // with a close under way, its own handler ends the session
    }
    m_lastHeard = std::chrono::steady_clock::now();
    const auto data = m_buffer.cdata();
    const QByteArray text(static_cast<const char *>(data.data()), qsizetype(data.size()));
    m_buffer.consume(m_buffer.size());
    const auto onText = m_events.onText; // its owner may end this session from inside
    if (onText)
        onText(text);
    if (!m_over)
        read();
}

void WebSocketSession::send(const QByteArray &text)
{
    if (!isOpen())
        return;
    if (m_queuedBytes + text.size() > m_core->config().queueLimitBytes) {
        finish(); // a slow consumer must not grow our memory, nor read the past as the present
        return;
    }
    m_queue.push_back(text);
    m_queuedBytes += text.size();
    writeNext();
}

void WebSocketSession::writeNext()
{
    if (!m_accepted || m_writing || m_over || m_closeSent)
        return;
    if (m_queue.empty()) {
        if (m_closing)
            closeNow();
        return;
    }
    m_writing = true;
    const QByteArray &front = m_queue.front();
    m_stream->async_write(net::buffer(front.constData(), std::size_t(front.size())),
                          [self = shared_from_this()](beast::error_code error, std::size_t) {
                              if (self->m_over)
                                  return;
                              self->m_writing = false;
                              self->m_queuedBytes -= self->m_queue.front().size();
                              self->m_queue.pop_front();
                              if (error)
                                  self->finish();
                              else
                                  self->writeNext();
                          });
}

void WebSocketSession::close(CloseCode code)
{
    if (!isOpen())
        return;
    m_closing = code;
    // A peer that neither reads nor answers must not keep the socket: the silence timer becomes the deadline.
    m_silence.expires_after(kCloseTimeout);
    m_silence.async_wait([self = shared_from_this()](beast::error_code error) {
        if (!error)
            self->finish();
    });
    writeNext();
}

void WebSocketSession::closeNow()
{
    m_closeSent = true;
    m_stream->async_close(static_cast<websocket::close_code>(*m_closing),
                          [self = shared_from_this()](beast::error_code) { self->finish(); });
}

void WebSocketSession::finish()
{
    if (m_over)
        return;
    const auto self = shared_from_this(); // the register may hold the last reference
    m_over = true;
    m_ping.cancel();
    m_silence.cancel();
    if (m_stream)
        m_stream->next_layer().close();
    m_core->forgetSocket(m_id);
    if (m_events.onClosed && !m_core->isClosed()) {
        net::post(m_core->io(), [core = m_core, onClosed = std::move(m_events.onClosed)] {
            if (!core->isClosed())
                onClosed();
        });
    }
    m_events = {};
}

void WebSocketSession::abandon()
{
    m_events.onClosed = nullptr;
    finish();
}

void WebSocketSession::armPing()
{
    if (m_core->config().pingInterval.count() <= 0)
        return;
    m_ping.expires_after(m_core->config().pingInterval);
    m_ping.async_wait([self = shared_from_this()](beast::error_code error) {
        if (error || self->m_over)
            return;
        if (!self->m_pinging && !self->m_closeSent) {
            self->m_pinging = true;
            const auto now = std::chrono::system_clock::now().time_since_epoch();
            const auto text = std::to_string(std::chrono::duration_cast<std::chrono::milliseconds>(now).count());
            self->m_stream->async_ping(websocket::ping_data(text.c_str()),
                                       [self](beast::error_code) { self->m_pinging = false; });
        }
        self->armPing();
    });
}

void WebSocketSession::armSilence()
{
    if (m_core->config().pongTimeout.count() <= 0)
        return;
    m_silence.expires_at(m_lastHeard + m_core->config().pongTimeout);
    m_silence.async_wait([self = shared_from_this()](beast::error_code error) {
        if (error || self->m_over || self->m_closing)
            return;
        if (std::chrono::steady_clock::now() - self->m_lastHeard >= self->m_core->config().pongTimeout)
            self->finish();
        else
            self->armSilence();
    });
}

} // namespace bw::http
