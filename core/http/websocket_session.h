// One WebSocket: a bounded queue of messages out, messages in, pings and the deadline for silence.
// Thread: the io_context's. Invariants: one read, one write and one ping at most under way; onClosed is called once,
// never from inside send() or close(). Failure: a full queue or silence drops the socket.
#pragma once

#include "core/http/server_core.h"
#include "core/http/transport.h"

#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/message.hpp>
#include <boost/beast/http/string_body.hpp>
#include <boost/beast/websocket.hpp>

#include <deque>

namespace bw::http {

class WebSocketSession : public std::enable_shared_from_this<WebSocketSession>
{
public:
    using HandshakeRequest = boost::beast::http::request<boost::beast::http::string_body>;

    WebSocketSession(std::shared_ptr<ServerCore> core, std::uint64_t id);

    void start(Transport stream, const HandshakeRequest &request, WebSocketEvents events);
    void send(const QByteArray &text);
    void close(CloseCode code);
    void finish();                       // drops the socket now; idempotent; onClosed follows
    void abandon();                      // finish() without onClosed
    [[nodiscard]] bool isOpen() const { return !m_over && !m_closing; }

private:
    using Stream = boost::beast::websocket::stream<Transport, false>;

    void onAccepted(boost::beast::error_code error);
    void read();
    void onRead(boost::beast::error_code error);
    void writeNext();
    void closeNow();
    void armPing();
    void armSilence();

    std::shared_ptr<ServerCore> m_core;
    std::uint64_t m_id;
    std::optional<Stream> m_stream;
    WebSocketEvents m_events;
    boost::beast::flat_buffer m_buffer;
    std::deque<QByteArray> m_queue;
    qsizetype m_queuedBytes = 0;
    boost::asio::steady_timer m_ping;
    boost::asio::steady_timer m_silence;
    std::chrono::steady_clock::time_point m_lastHeard;
    std::optional<CloseCode> m_closing;
    bool m_accepted = false;
    bool m_writing = false;
    bool m_pinging = false;
    bool m_closeSent = false;
    bool m_over = false;
};

} // namespace bw::http
