#include "core/http/server.h"

#include "core/http/http_session.h"
#include "core/http/tls_context.h"
#include "core/http/websocket_session.h"

#include <boost/asio/ip/address_v4.hpp>

namespace bw::http {

namespace net = boost::asio;
using net::ip::tcp;

namespace {

base::Error listenError(quint16 port, const boost::system::error_code &error)
{
    if (error == net::error::address_in_use)
        return {base::ErrorCode::Conflict, QStringLiteral("Port %1 on 127.0.0.1 is already in use by another program.").arg(port)};
    return {base::ErrorCode::Network, QStringLiteral("Port %1 on 127.0.0.1 cannot be opened: %2.")
                                          .arg(port)
                                          .arg(QString::fromStdString(error.message()))};
}

} // namespace

ServerCore::ServerCore(net::io_context &io, ServerConfig config)
    : m_io(io), m_config(std::move(config)), m_acceptor(io), m_retry(io)
{
}

base::Result<quint16> ServerCore::listen(quint16 port)
{
    if (m_closed)
        return base::failure(base::ErrorCode::Conflict, QStringLiteral("The server was closed and cannot listen again."));
    if (m_port != 0)
        return base::failure(base::ErrorCode::Conflict, QStringLiteral("The server already listens on port %1.").arg(m_port));
    if (m_config.tls) {
        auto context = makeTlsContext(*m_config.tls);
        if (!context)
            return tl::unexpected(context.error());
        m_tls = std::move(*context);
    }
    boost::system::error_code error;
    const tcp::endpoint endpoint(net::ip::address_v4::loopback(), port);
    m_acceptor.open(endpoint.protocol(), error);
    if (!error)
        m_acceptor.set_option(net::socket_base::reuse_address(true), error);
    if (!error)
        m_acceptor.bind(endpoint, error);
    if (!error)
        m_acceptor.listen(net::socket_base::max_listen_connections, error);
    if (error) {
        boost::system::error_code ignored;
        m_acceptor.close(ignored);
        return tl::unexpected(listenError(port, error));
    }
    m_port = m_acceptor.local_endpoint(error).port();
    accept();
    return m_port;
}

void ServerCore::accept()
{
    m_acceptor.async_accept([self = shared_from_this()](const boost::system::error_code &error, tcp::socket socket) {
        if (self->m_closed)
            return;
        if (!error) {
            self->admit(std::move(socket));
            self->accept();
            return;
        }
        // Out of descriptors or a peer that left at once: not a reason to spin, nor to stop listening.
        self->m_retry.expires_after(std::chrono::milliseconds(50));
        self->m_retry.async_wait([self](const boost::system::error_code &) {
            if (!self->m_closed)
                self->accept();
        });
    });
}

void ServerCore::admit(tcp::socket socket)
{
    boost::system::error_code ignored;
    socket.set_option(tcp::no_delay(true), ignored);
    if (m_config.sendBufferBytes > 0)
        socket.set_option(net::socket_base::send_buffer_size(m_config.sendBufferBytes), ignored);
    const bool full = int(m_requests.size() + m_sockets.size()) >= m_config.maxConnections && !(m_config.makesRoom && makeRoom());
    if (full && int(m_refused.size()) >= m_config.maxConnections)
        return; // a flood: not worth an answer, nor a descriptor
    const std::uint64_t id = nextId();
    auto session = std::make_shared<HttpSession>(shared_from_this(), id, std::move(socket));
    (full ? m_refused : m_requests)[id] = session;
    session->start(full ? Admission::Refused : Admission::Granted);
}

// Ends the connection that has been silent the longest.
bool ServerCore::makeRoom()
{
    std::shared_ptr<HttpSession> silent;
    for (const auto &[id, session] : m_requests) {
        if (session->isWaiting() && (!silent || session->waitingSince() < silent->waitingSince()))
            silent = session;
    }
    if (silent)
        silent->finish();
    return silent != nullptr;
}

Response ServerCore::refusal(int status, const QByteArray &sentence) const
{
    return m_config.refusal ? m_config.refusal(status, sentence) : plainAnswer(status, sentence);
}

void ServerCore::close()
{
    if (m_closed)
        return;
    m_closed = true;
    m_port = 0;
    boost::system::error_code ignored;
    m_acceptor.close(ignored);
    m_retry.cancel();
    requestHandler = nullptr;
    upgradeHandler = nullptr;
    const auto requests = std::exchange(m_requests, {});
    const auto refused = std::exchange(m_refused, {});
    const auto sockets = std::exchange(m_sockets, {});
    for (const auto &[id, session] : refused)
        session->finish();
    for (const auto &[id, session] : requests)
        session->finish();
    for (const auto &[id, session] : sockets)
        session->abandon();
}

Server::Server(net::io_context &io, ServerConfig config)
    : m_core(std::make_shared<ServerCore>(io, std::move(config)))
{
}

Server::~Server() { m_core->close(); }

void Server::setRequestHandler(RequestHandler handler) { m_core->requestHandler = std::move(handler); }
void Server::setUpgradeHandler(UpgradeHandler handler) { m_core->upgradeHandler = std::move(handler); }
base::Result<quint16> Server::listen(quint16 port) { return m_core->listen(port); }
void Server::close() { m_core->close(); }
quint16 Server::port() const { return m_core->port(); }
int Server::connectionCount() const { return m_core->connectionCount(); }

} // namespace bw::http
