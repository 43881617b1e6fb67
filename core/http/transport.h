// The bytes of one connection, as they are or inside TLS: the one stream that both kinds of session read and write. It meets
// Asio's AsyncStream and what Beast's WebSocket asks of the layer below it; those names are theirs. What waits for an answer
// is wrapped into one type here, so that Beast's operations are compiled once and not once for each kind of stream.
// Thread: the io_context's. Invariants: it begins plain and may turn to TLS once, before anything is written; it is moved
// only while nothing is under way. Failure: told to the handler, which is called on the stream's executor, never from inside.
#pragma once

#include <boost/asio/buffer.hpp>
#include <boost/beast/core/error.hpp>
#include <boost/beast/core/role.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/ssl/ssl_stream.hpp>

#include <array>
#include <functional>
#include <memory>
#include <variant>

namespace bw::http {

class Transport
{
public:
    using Plain = boost::beast::tcp_stream;
    using Secure = boost::beast::ssl_stream<Plain>;
    using executor_type = Plain::executor_type;
    using Moved = std::function<void(boost::beast::error_code error, std::size_t bytes)>;
    using Done = std::function<void(boost::beast::error_code error)>;

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
    void async_read_some(const Buffers &buffers, Handler &&handler)
    {
        readSome(gathered<boost::asio::mutable_buffer>(buffers), movable<Moved>(std::forward<Handler>(handler)));
    }
    template<typename Buffers, typename Handler>
    void async_write_some(const Buffers &buffers, Handler &&handler)
    {
        writeSome(gathered<boost::asio::const_buffer>(buffers), movable<Moved>(std::forward<Handler>(handler)));
    }

    // The server's side of the handshake, of which these bytes have arrived already; they stay where they are until then.
    void turnToTls(boost::asio::ssl::context &context, boost::asio::const_buffer arrived, Done handler);

    // Tells the peer inside TLS that nothing more follows; what it has to say to that is not waited for. The handler is
    // called from inside where there is nothing to tell.
    void sendCloseNotify(std::function<void()> handler);

    // After the closing handshake of a WebSocket.
    void tearDown(boost::beast::role_type role, Done handler);

    // A handler may be of the kind that is only moved, and its memory has to be free before it is called: Asio asks for both.
    template<typename Function, typename Handler>
    static Function movable(Handler &&handler)
    {
        return [kept = std::make_shared<std::decay_t<Handler>>(std::forward<Handler>(handler))](auto... result) mutable {
            auto called = std::move(*kept);
            kept.reset();
            std::move(called)(result...);
        };
    }

private:
    static constexpr std::size_t kMostParts = 16; // an answer is written in two or three; what is more waits for the next call
    template<typename Buffer>
    using Parts = std::array<Buffer, kMostParts>;

    template<typename Buffer, typename Buffers>
    static Parts<Buffer> gathered(const Buffers &buffers)
    {
        Parts<Buffer> parts{};
        std::size_t count = 0;
        const auto end = boost::asio::buffer_sequence_end(buffers);
        for (auto part = boost::asio::buffer_sequence_begin(buffers); part != end && count < kMostParts; ++part) {
            const Buffer buffer(*part);
            if (buffer.size() > 0)
                parts[count++] = buffer;
        }
        return parts;
    }

    void readSome(const Parts<boost::asio::mutable_buffer> &parts, Moved handler);
    void writeSome(const Parts<boost::asio::const_buffer> &parts, Moved handler);

    std::variant<Plain, Secure> m_stream;
};

inline void beast_close_socket(Transport &transport) { transport.close(); }

template<typename Handler>
void async_teardown(boost::beast::role_type role, Transport &transport, Handler &&handler)
{
    transport.tearDown(role, Transport::movable<Transport::Done>(std::forward<Handler>(handler)));
}

} // namespace bw::http
