// The bytes of one connection, as they are or inside TLS: the one stream that both kinds of session read and write. It meets
// Asio's AsyncStream and what Beast's WebSocket asks of the layer below it; those names are theirs.
// Thread: the io_context's. Invariants: it begins plain and may turn to TLS once, before anything is written; it is moved
// only while nothing is under way.
#pragma once

#include <boost/asio/buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/ssl/ssl_stream.hpp>
#include <boost/beast/websocket/teardown.hpp>

#include <variant>

namespace bw::http {

class Transport
{
public:
    using Plain = boost::beast::tcp_stream;
    using Secure = boost::beast::ssl_stream<Plain>;
    using executor_type = Plain::executor_type;

    explicit Transport(boost::asio::ip::tcp::socket socket) : m_stream(std::in_place_type<Plain>, std::move(socket)) {}

    [[nodiscard]] Plain &tcp() // below TLS
    {
        auto *secure = std::get_if<Secure>(&m_stream);
        return secure ? secure->next_layer() : std::get<Plain>(m_stream);
    }
    [[nodiscard]] executor_type get_executor() { return tcp().get_executor(); }
    void expires_after(std::chrono::nanoseconds time) { tcp().expires_after(time); }
    void expires_never() { tcp().expires_never(); }
    void close() { tcp().close(); }          // at once: no close_notify, and none is waited for

    template<typename Buffers, typename Handler>
    auto async_read_some(const Buffers &buffers, Handler &&handler)
    {
        return std::visit([&](auto &stream) { return stream.async_read_some(buffers, std::forward<Handler>(handler)); }, m_stream);
    }
    template<typename Buffers, typename Handler>
    auto async_write_some(const Buffers &buffers, Handler &&handler)
    {
        return std::visit([&](auto &stream) { return stream.async_write_some(buffers, std::forward<Handler>(handler)); }, m_stream);
    }

    // The server's side of the handshake, of which these bytes have arrived already; they stay where they are until then.
    // Handler: void(error_code).
    template<typename Handler>
    void turnToTls(boost::asio::ssl::context &context, boost::asio::const_buffer arrived, Handler handler)
    {
        Plain plain = std::move(std::get<Plain>(m_stream));
        auto &secure = m_stream.emplace<Secure>(std::move(plain), context);
        secure.async_handshake(Secure::server, boost::asio::const_buffers_1(arrived), // Beast checks it for both signatures
                               [handler = std::move(handler)](boost::beast::error_code error, std::size_t = 0) mutable { handler(error); });
    }

    // Tells the peer inside TLS that nothing more follows; what it has to say to that is not waited for. Handler: void(),
    // called from inside where there is nothing to tell.
    template<typename Handler>
    void sendCloseNotify(Handler handler)
    {
        auto *secure = std::get_if<Secure>(&m_stream);
        if (!secure || !SSL_is_init_finished(secure->native_handle())) {
            handler();
            return;
        }
        SSL_set_shutdown(secure->native_handle(), SSL_RECEIVED_SHUTDOWN); // or OpenSSL waits for the peer's
        secure->async_shutdown([handler = std::move(handler)](boost::beast::error_code) mutable { handler(); });
    }

private:
    std::variant<Plain, Secure> m_stream;
};

inline void beast_close_socket(Transport &transport) { transport.close(); }

// After the closing handshake of a WebSocket.
template<typename Handler>
void async_teardown(boost::beast::role_type role, Transport &transport, Handler &&handler)
{
    transport.sendCloseNotify([role, &transport, handler = std::forward<Handler>(handler)]() mutable {
        boost::beast::websocket::async_teardown(role, transport.tcp().socket(), std::move(handler));
    });
}

} // namespace bw::http
