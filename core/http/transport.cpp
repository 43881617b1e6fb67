#include "core/http/transport.h"

#include <boost/beast/websocket/teardown.hpp>

namespace bw::http {

namespace beast = boost::beast;

void Transport::readSome(const Parts<boost::asio::mutable_buffer> &parts, Moved handler)
{
    std::visit([&](auto &stream) { stream.async_read_some(parts, std::move(handler)); }, m_stream);
}

void Transport::writeSome(const Parts<boost::asio::const_buffer> &parts, Moved handler)
{
    std::visit([&](auto &stream) { stream.async_write_some(parts, std::move(handler)); }, m_stream);
}

void Transport::turnToTls(boost::asio::ssl::context &context, boost::asio::const_buffer arrived, Done handler)
{
    Plain plain = std::move(std::get<Plain>(m_stream));
    auto &secure = m_stream.emplace<Secure>(std::move(plain), context);
    secure.async_handshake(Secure::server, boost::asio::const_buffers_1(arrived), // Beast checks it for both signatures
                           [handler = std::move(handler)](beast::error_code error, std::size_t = 0) { handler(error); });
}

void Transport::sendCloseNotify(std::function<void()> handler)
{
    auto *secure = std::get_if<Secure>(&m_stream);
    if (!secure || !SSL_is_init_finished(secure->native_handle())) {
        handler();
        return;
    }
    SSL_set_shutdown(secure->native_handle(), SSL_RECEIVED_SHUTDOWN); // or OpenSSL waits for the peer's
    secure->async_shutdown([handler = std::move(handler)](beast::error_code) { handler(); });
}

void Transport::tearDown(beast::role_type role, Done handler)
{
    sendCloseNotify([this, role, handler = std::move(handler)] {
        beast::websocket::async_teardown(role, tcp().socket(), [handler](beast::error_code error) { handler(error); });
    });
}

} // namespace bw::http
