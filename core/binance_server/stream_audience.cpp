#include "core/binance_server/stream_audience.h"

namespace bw::binance_server {

http::UpgradeAnswer StreamAudience::add(StreamAddress address, const http::WebSocketPeer &peer, base::VenueTime now)
{
    const auto socket = std::make_shared<StreamSocket>(peer, std::move(address));
    m_connections[peer.id()] = {socket, now};
    collectWanted();
    http::WebSocketEvents events;
    events.onText = [this, socket](const QByteArray &text) {
        socket->onText(text);
        collectWanted();
    };
    events.onClosed = [this, id = peer.id()] {
        m_connections.erase(id);
        collectWanted();
    };
    return events;
}

void StreamAudience::collectWanted()
{
    m_wanted.clear();
    for (const auto &[id, connection] : m_connections) {
        for (const QByteArray &stream : connection.socket->streams())
            m_wanted.insert(stream);
    }
}

void StreamAudience::push(const QByteArray &stream, const QByteArray &data) const
{
    if (wants(stream) && !isSilent())
        each([&](StreamSocket &socket) { socket.publish(stream, data); });
}

void StreamAudience::each(const std::function<void(StreamSocket &)> &visit) const
{
    for (const auto &[id, connection] : m_connections)
        visit(*connection.socket);
}

void StreamAudience::endOlderThan(base::Millis life, base::VenueTime now, const std::function<void(StreamSocket &)> &farewell) const
{
    for (const auto &[id, connection] : m_connections) {
        if (now.ms() - connection.since.ms() < life.count() || !connection.socket->peer().isOpen())
            continue;
        if (farewell)
            farewell(*connection.socket);
        connection.socket->peer().close(http::CloseCode::GoingAway);
    }
}

void StreamAudience::dropAll() const
{
    for (const auto &[id, connection] : m_connections)
        connection.socket->peer().drop();
}

} // namespace bw::binance_server
