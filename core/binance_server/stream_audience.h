// The sockets on a market's streams: who has asked for what, and sending to those who have.
// Thread: the server's. Invariant: after stop() nothing is sent.
#pragma once

#include "core/binance_server/faults.h"
#include "core/binance_server/stream_socket.h"

#include <QSet>

#include <map>
#include <memory>

namespace bw::binance_server {

class StreamAudience
{
public:
    [[nodiscard]] http::UpgradeAnswer add(StreamAddress address, const http::WebSocketPeer &peer, base::VenueTime now);
    void stop() { m_connections.clear(); }

    [[nodiscard]] bool isEmpty() const { return m_connections.empty(); }
    [[nodiscard]] bool wants(const QByteArray &stream) const { return m_wanted.contains(stream); }
    void push(const QByteArray &stream, const QByteArray &data) const;
    // Sending may end a socket, but never inside the call.
    void each(const std::function<void(StreamSocket &)> &visit) const;
    // Closes those that are older than this; `farewell` may tell them so first.
    void endOlderThan(base::Millis life, base::VenueTime now, const std::function<void(StreamSocket &)> &farewell = {}) const;
    void dropAll() const;
    void setFlow(StreamFlow flow) { m_flow = flow; }
    [[nodiscard]] bool isSilent() const { return m_flow == StreamFlow::Silent; }

private:
    struct Connection { std::shared_ptr<StreamSocket> socket; base::VenueTime since; };

    void collectWanted();

    std::map<std::uint64_t, Connection> m_connections;
    QSet<QByteArray> m_wanted;
    StreamFlow m_flow = StreamFlow::Flowing;
};

} // namespace bw::binance_server
