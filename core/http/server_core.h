// What the sessions of one server share: configuration, handlers, and the register that keeps them alive.
// Thread: the io_context's. Invariant: a session is in the register until it is over; close() empties the register.
#pragma once

#include "core/http/server.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>

#include <unordered_map>

namespace boost::asio::ssl { class context; }

namespace bw::http {

class ServerCore : public std::enable_shared_from_this<ServerCore>
{
public:
    ServerCore(boost::asio::io_context &io, ServerConfig config);

    [[nodiscard]] base::Result<quint16> listen(quint16 port);
    void close();

    [[nodiscard]] const ServerConfig &config() const { return m_config; }
    [[nodiscard]] boost::asio::io_context &io() { return m_io; }
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] boost::asio::ssl::context *tls() const { return m_tls.get(); } // null: plain
    [[nodiscard]] bool isClosed() const { return m_closed; }
    [[nodiscard]] int connectionCount() const { return int(m_requests.size() + m_refused.size() + m_sockets.size()); }

    [[nodiscard]] std::uint64_t nextId() { return ++m_lastId; }
    void keep(std::uint64_t id, std::shared_ptr<WebSocketSession> session) { m_sockets[id] = std::move(session); }
    void forgetRequest(std::uint64_t id)
    {
        m_requests.erase(id);
        m_refused.erase(id);
    }
    void forgetSocket(std::uint64_t id) { m_sockets.erase(id); }
    [[nodiscard]] Response refusal(int status, const QByteArray &sentence) const;

    RequestHandler requestHandler;
    UpgradeHandler upgradeHandler;

private:
    void accept();
    void admit(boost::asio::ip::tcp::socket socket);
    [[nodiscard]] bool makeRoom();

    boost::asio::io_context &m_io;
    ServerConfig m_config;
    std::shared_ptr<boost::asio::ssl::context> m_tls;
    boost::asio::ip::tcp::acceptor m_acceptor;
    boost::asio::steady_timer m_retry;
    std::unordered_map<std::uint64_t, std::shared_ptr<HttpSession>> m_requests;
    std::unordered_map<std::uint64_t, std::shared_ptr<HttpSession>> m_refused;   // being told that there is no room
    std::unordered_map<std::uint64_t, std::shared_ptr<WebSocketSession>> m_sockets;
    std::uint64_t m_lastId = 0;
    quint16 m_port = 0;
    bool m_closed = false;
};

} // namespace bw::http
