// The HTTP side that both markets share: requests and upgrades are asked here whom they name as their host, pass the fault
// plan, then go to whoever carries them out; delayed answers are kept until they are due.
// Thread: the io_context's; listen() may also be called before that thread starts, close() and the destructor after it
//   has ended. Invariant: after close() no handler is called.
#pragma once

#include "core/binance_server/faults.h"
#include "core/binance_server/host_guard.h"
#include "core/binance_server/wire.h"

#include <map>

namespace bw::binance_server {

struct FrontHandlers
{
    std::function<http::Response(const http::Request &)> carryOut;
    http::UpgradeHandler upgrade;
};

class Front
{
public:
    Front(boost::asio::io_context &io, http::ServerConfig config, HostGuard guard, FrontHooks hooks, FrontHandlers handlers);
    ~Front() { close(); }
    Front(const Front &) = delete;
    Front &operator=(const Front &) = delete;

    [[nodiscard]] base::Result<quint16> listen(quint16 port) { return m_http.listen(port); }
    void close();                       // idempotent
    [[nodiscard]] quint16 port() const { return m_http.port(); }
    void cut(WirePath path);            // every WebSocket of this way ends without a close frame

private:
    void handle(const http::Request &request, const http::Responder &responder);
    [[nodiscard]] http::UpgradeAnswer upgrade(const http::Request &request, const http::WebSocketPeer &peer);
    [[nodiscard]] std::optional<Fault> faultFor(const http::Request &request) const { return m_hooks.request ? m_hooks.request(request) : std::nullopt; }
    [[nodiscard]] http::UpgradeAnswer open(const http::Request &request, const http::WebSocketPeer &peer);

    boost::asio::io_context &m_io;
    http::Server m_http;
    HostGuard m_guard;
    FrontHooks m_hooks;
    FrontHandlers m_handlers;
    std::map<std::uint64_t, std::shared_ptr<Wire>> m_wires;
    Delays m_delays;                    // requests that are carried out late, also for those who have left
};

} // namespace bw::binance_server
