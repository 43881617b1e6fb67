#include "core/http/http_session.h"

#include "core/http/peers.h"
#include "core/http/websocket_session.h"

#include <boost/asio/post.hpp>
#include <boost/asio/ssl/error.hpp>
#include <boost/asio/write.hpp>

#include <sstream>

namespace bw::http {

namespace net = boost::asio;
namespace beast = boost::beast;

namespace {

constexpr std::size_t kMaxDiscardedBytes = 4 * 1024 * 1024;
constexpr auto kHangUpTimeout = std::chrono::seconds(2);
constexpr std::size_t kFirstRead = 4096;
constexpr unsigned char kTlsHandshakeRecord = 0x16; // no method begins like this

QByteArray bytes(beast::string_view text) { return QByteArray(text.data(), qsizetype(text.size())); }
beast::string_view view(const QByteArray &text) { return {text.constData(), std::size_t(text.size())}; }

Request toRequest(const beast::http::request<beast::http::string_body> &message)
{
    Request request;
    request.method = bytes(message.method_string());
    QByteArray target = bytes(message.target());
    QByteArray authority;
    const qsizetype scheme = target.startsWith('/') ? -1 : target.indexOf("://");
    if (scheme > 0) { // absolute form, as proxies and some clients send it
        const qsizetype slash = target.indexOf('/', scheme + 3);
        authority = target.mid(scheme + 3, slash < 0 ? -1 : slash - scheme - 3);
        target = slash < 0 ? QByteArrayLiteral("/") : target.mid(slash);
    }
    const qsizetype mark = target.indexOf('?');
    request.path = mark < 0 ? target : target.left(mark);
    request.query = mark < 0 ? QByteArray() : target.mid(mark + 1);
    request.body = QByteArray(message.body().data(), qsizetype(message.body().size()));
    for (const auto &field : message) {
        const QByteArray name = bytes(field.name_string()).toLower();
        const QByteArray value = bytes(field.value());
        auto &slot = request.headers[name];
        slot = slot.isNull() ? value : slot + ", " + value;
    }
    if (scheme > 0)
        request.headers[QByteArrayLiteral("host")] = authority;
    return request;
}

template<typename Message>
void fillHead(Message &message, const Response &response, const QByteArray &serverName, bool keepAlive)
{
    namespace http = beast::http;
    message.version(11);
    message.result(unsigned(response.status));
    message.set(http::field::server, view(serverName));
    if (!response.contentType.isEmpty())
        message.set(http::field::content_type, view(response.contentType));
    for (const auto &[name, value] : response.headers)
        message.insert(view(name), view(value));
    message.keep_alive(keepAlive);
    message.set(http::field::connection, keepAlive ? "keep-alive" : "close");
}

} // namespace

Response plainAnswer(int status, const QByteArray &sentence)
{
    Response response;
    response.status = status;
    response.contentType = QByteArrayLiteral("text/plain;charset=UTF-8");
    response.body = sentence + '\n';
    return response;
}

HttpSession::HttpSession(std::shared_ptr<ServerCore> core, std::uint64_t id, net::ip::tcp::socket socket)
    : m_core(std::move(core)), m_id(id), m_stream(std::move(socket)), m_delay(m_core->io()), m_patience(m_core->io())
{
}

void HttpSession::start(Admission admission)
{
    m_admission = admission;
    m_waitingSince = m_core->nextId();
    if (m_core->tls())
        greet();
    else
        begin();
}

// The first byte tells whether the peer knows that this port speaks TLS; who does not is told.
void HttpSession::greet()
{
    m_stream.expires_after(m_core->config().idleTimeout);
    m_stream.async_read_some(m_buffer.prepare(kFirstRead),
                             [self = shared_from_this()](beast::error_code error, std::size_t count) { self->onGreeted(error, count); });
}

void HttpSession::onGreeted(beast::error_code error, std::size_t count)
{
    if (m_over)
        return;
    if (error) {
        finish();
        return;
    }
    m_buffer.commit(count);
    if (*static_cast<const unsigned char *>(m_buffer.cdata().data()) != kTlsHandshakeRecord) {
        write(m_core->refusal(400, QByteArrayLiteral("This port speaks TLS: use https or wss.")));
        return;
    }
    m_stream.turnToTls(*m_core->tls(), m_buffer.cdata(), [self = shared_from_this()](beast::error_code failed) { self->onHandshake(failed); });
}

void HttpSession::onHandshake(beast::error_code error)
{
    if (m_over)
        return;
    m_buffer.consume(m_buffer.size());
    if (!error)
        begin();
    else if (error.category() == net::error::get_ssl_category())
        hangUp(); // the alert that says why is on its way
    else
        finish();
}

void HttpSession::begin()
{
    if (m_admission == Admission::Refused)
        write(m_core->refusal(503, QByteArrayLiteral("Too many connections.")));
    else
        readRequest();
}

void HttpSession::finish()
{
    if (m_over)
        return;
    m_over = true;
    m_delay.cancel();
    m_patience.cancel();
    m_stream.close();
    m_core->forgetRequest(m_id);
    if (m_onStreamClosed && !m_core->isClosed())
        net::post(m_core->io(), std::exchange(m_onStreamClosed, {}));
}

void HttpSession::readRequest()
{
    m_parser.emplace();
    m_parser->header_limit(std::uint32_t(m_core->config().headerLimitBytes));
    m_parser->body_limit(std::uint64_t(m_core->config().bodyLimitBytes));
    m_waitingSince = m_core->nextId();
    m_reading = true;
    if (m_core->config().refusal)
        watchTheSlow();
    else
        m_stream.expires_after(m_core->config().idleTimeout);
    beast::http::async_read(m_stream, m_buffer, *m_parser,
                            [self = shared_from_this()](beast::error_code error, std::size_t) { self->onRequest(error); });
}

// The stream's own deadline closes it; this one leaves it open for an answer.
void HttpSession::watchTheSlow()
{
    m_stream.expires_never();
    m_patience.expires_after(m_core->config().idleTimeout);
    m_patience.async_wait([self = shared_from_this()](beast::error_code error) {
        if (!error && !self->m_over && self->m_reading && self->m_patience.expiry() <= std::chrono::steady_clock::now())
            self->tooSlow();
    });
}

void HttpSession::tooSlow()
{
    m_tooSlow = m_parser->got_some() || m_buffer.size() > 0;
    if (m_tooSlow)
        m_stream.tcp().cancel(); // the reading ends, and answers
    else
        finish();
}

void HttpSession::onRequest(beast::error_code error)
{
    if (m_over)
        return;
    m_reading = false;
    m_patience.cancel();
    m_waitingSince = 0;
    if (error) {
        onBadRequest(error);
        return;
    }
    m_stream.expires_never(); // the handler may take its time
    const auto &message = m_parser->get();
    m_keepAlive = message.keep_alive();
    m_headOnly = message.method() == beast::http::verb::head;
    const Request request = toRequest(message);
    if (beast::websocket::is_upgrade(message)) {
        handleUpgrade(request);
        return;
    }
    if (!m_core->requestHandler) {
        refuse(404, QByteArrayLiteral("Not found."));
        return;
    }
    const RequestHandler handler = m_core->requestHandler; // a handler may close the server
    handler(request, Responder(std::make_shared<Responder::Ticket>(weak_from_this())));
}

void HttpSession::onBadRequest(beast::error_code error)
{
    namespace http = beast::http;
    m_keepAlive = false;
    if (m_tooSlow)
        refuse(408, QByteArrayLiteral("The request came too slowly."));
    else if (error == http::error::header_limit)
        refuse(431, QByteArrayLiteral("The request header is too large."));
    else if (error == http::error::body_limit)
        refuse(413, QByteArrayLiteral("The request body is too large."));
    else if (error == http::error::end_of_stream || error == http::error::partial_message)
        hangUp();
    else if (error.category() == http::make_error_code(http::error::bad_method).category())
        refuse(400, QByteArrayLiteral("The request is not HTTP/1.1."));
    else
        finish(); // reset, or too slow
}

void HttpSession::handleUpgrade(const Request &request)
{
    const UpgradeHandler handler = m_core->upgradeHandler;
    if (!handler) {
        refuse(404, QByteArrayLiteral("Not found."));
        return;
    }
    const auto socket = std::make_shared<WebSocketSession>(m_core, m_id);
    UpgradeAnswer answered = handler(request, WebSocketPeer(m_id, socket));
    if (m_over)
        return;
    if (const auto *refusal = std::get_if<Response>(&answered)) {
        write(*refusal);
        return;
    }
    const auto self = shared_from_this();
    m_over = true; // the socket lives on in the WebSocket session
    m_core->forgetRequest(m_id);
    m_core->keep(m_id, socket);
    socket->start(std::move(m_stream), m_parser->get(), std::get<WebSocketEvents>(std::move(answered)));
}

void HttpSession::answer(const Response &response)
{
    if (!m_over)
        write(response);
}

void HttpSession::refuse(int status, const QByteArray &sentence)
{
    answer(m_core->refusal(status, sentence));
}

void HttpSession::afterDelay(base::Millis delay, std::function<void()> action)
{
    m_delay.expires_after(delay);
    m_delay.async_wait([self = shared_from_this(), action = std::move(action)](beast::error_code error) {
        if (!error && !self->m_over)
            action();
    });
}

void HttpSession::write(const Response &response)
{
    m_message.emplace();
    fillHead(*m_message, response, m_core->config().serverName, m_keepAlive);
    if (m_headOnly) {
        m_message->content_length(std::uint64_t(response.body.size()));
    } else {
        m_message->body().assign(response.body.constData(), std::size_t(response.body.size()));
        m_message->prepare_payload();
    }
    m_waitingSince = m_core->nextId();
    m_stream.expires_after(m_core->config().idleTimeout);
    beast::http::async_write(m_stream, *m_message, [self = shared_from_this()](beast::error_code error, std::size_t) {
        self->onWritten(error);
    });
}

void HttpSession::answerHalf(const Response &response)
{
    if (m_over)
        return;
    Message whole;
    fillHead(whole, response, m_core->config().serverName, m_keepAlive);
    whole.body().assign(response.body.constData(), std::size_t(response.body.size()));
    whole.prepare_payload();
    std::ostringstream text;
    text << whole;
    m_part = text.str();
    m_part.erase(m_part.size() - (whole.body().size() + 1) / 2);
    m_stream.expires_after(m_core->config().idleTimeout);
    net::async_write(m_stream, net::buffer(m_part), [self = shared_from_this()](beast::error_code, std::size_t) {
        if (!self->m_over)
            self->finish();
    });
}

void HttpSession::onWritten(beast::error_code error)
{
    if (m_over)
        return;
    if (error)
        finish();
    else if (m_keepAlive)
        readRequest();
    else
        hangUp();
}

// Closing with unread bytes resets the connection, and the peer may lose the answer: take them away first, as they come.
void HttpSession::hangUp()
{
    m_waitingSince = m_core->nextId();
    m_stream.expires_after(kHangUpTimeout);
    m_stream.sendCloseNotify([self = shared_from_this()] {
        if (self->m_over)
            return;
        beast::error_code ignored;
        self->m_stream.tcp().socket().shutdown(net::ip::tcp::socket::shutdown_send, ignored);
        self->discard(0);
    });
}

void HttpSession::discard(std::size_t soFar)
{
    m_stream.tcp().async_read_some(net::buffer(m_discarded),
                                   [self = shared_from_this(), soFar](beast::error_code error, std::size_t count) {
                                       if (self->m_over)
                                           return;
                                       if (error || soFar + count > kMaxDiscardedBytes)
                                           self->finish();
                                       else
                                           self->discard(soFar + count);
                                   });
}

void HttpSession::startStream(const Response &head, std::function<void()> onClosed)
{
    m_keepAlive = false;
    m_streaming = true;
    m_onStreamClosed = std::move(onClosed);
    m_head.emplace();
    fillHead(*m_head, head, m_core->config().serverName, m_keepAlive);
    m_head->chunked(true);
    m_headWriter.emplace(*m_head);
    m_chunkUnderWay = true;
    m_stream.expires_never();
    beast::http::async_write_header(m_stream, *m_headWriter,
                                    [self = shared_from_this()](beast::error_code error, std::size_t) {
                                        if (self->m_over)
                                            return;
                                        self->m_chunkUnderWay = false;
                                        if (error)
                                            self->finish();
                                        else
                                            self->writeChunks();
                                    });
    watchStreamPeer();
}

// Nothing more is expected from the peer; its end of file is how we learn that it left.
void HttpSession::watchStreamPeer()
{
    m_stream.async_read_some(net::buffer(m_discarded), [self = shared_from_this()](beast::error_code error, std::size_t) {
        if (self->m_over)
            return;
        if (error)
            self->finish();
        else
            self->watchStreamPeer();
    });
}

void HttpSession::sendChunk(const QByteArray &chunk)
{
    if (!isStreaming() || m_streamEnding || chunk.isEmpty())
        return;
    if (m_chunkBytes + chunk.size() > m_core->config().queueLimitBytes) {
        finish();
        return;
    }
    m_chunks.push_back(QByteArray::number(chunk.size(), 16) + "\r\n" + chunk + "\r\n");
    m_chunkBytes += m_chunks.back().size();
    writeChunks();
}

void HttpSession::endStream()
{
    if (!isStreaming() || m_streamEnding)
        return;
    m_streamEnding = true;
    m_chunks.push_back(QByteArrayLiteral("0\r\n\r\n"));
    m_chunkBytes += m_chunks.back().size();
    writeChunks();
}

void HttpSession::writeChunks()
{
    if (m_chunkUnderWay)
        return;
    if (m_chunks.empty()) {
        if (m_streamEnding)
            finish();
        return;
    }
    m_chunkUnderWay = true;
    const QByteArray &front = m_chunks.front();
    net::async_write(m_stream, net::buffer(front.constData(), std::size_t(front.size())),
                     [self = shared_from_this()](beast::error_code error, std::size_t) {
                         if (self->m_over)
                             return;
                         self->m_chunkUnderWay = false;
                         self->m_chunkBytes -= self->m_chunks.front().size();
                         self->m_chunks.pop_front();
                         if (error)
                             self->finish();
                         else
                             self->writeChunks();
                     });
}

} // namespace bw::http
