// One WebSocket on a stream route: what it subscribed to, and the SUBSCRIBE protocol it may speak.
// Thread: the server's. Failure: a malformed request is answered with Binance's error body; the socket stays.
#pragma once

#include "core/binance_server/stream_address.h"
#include "core/http/server.h"

#include <QJsonObject>

namespace bw::binance_server {

class StreamSocket
{
public:
    StreamSocket(http::WebSocketPeer peer, StreamAddress address) : m_peer(peer), m_address(std::move(address)) {}

    void onText(const QByteArray &text);
    // Each sends only if the socket is subscribed to that stream and the stream belongs to its route.
    void publish(const QByteArray &stream, const QByteArray &data);
    void publishUser(const QByteArray &key, const char *event, const QByteArray &data);
    void publishToKey(const QByteArray &key, const QByteArray &data);  // whatever events were chosen
    [[nodiscard]] bool carriesKey(const QByteArray &key) const;
    [[nodiscard]] const QList<QByteArray> &streams() const { return m_address.streams; }
    void announce(const QByteArray &stream, const QByteArray &data) { send(stream, data); }   // whether subscribed or not
    [[nodiscard]] const http::WebSocketPeer &peer() const { return m_peer; }

private:
    void answerRequest(const QJsonObject &request, const QByteArray &id);
    [[nodiscard]] qsizetype size() const;
    void subscribe(const QList<QByteArray> &names);
    void unsubscribe(const QList<QByteArray> &names);
    [[nodiscard]] QByteArray subscriptions() const;
    void setProperty(const QJsonObject &request, const QByteArray &id);
    void send(const QByteArray &stream, const QByteArray &data);

    http::WebSocketPeer m_peer;
    StreamAddress m_address;
};

} // namespace bw::binance_server
