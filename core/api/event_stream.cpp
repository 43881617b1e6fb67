#include "core/api/event_stream.h"

namespace bw::api {

bool EventStream::open(const http::Request &request, const http::Responder &responder, base::SteadyTime now)
{
    if (listeners() >= kMostListeners) {
        return false;
    }
    if (m_beatAt.isNever()) {
        m_beatAt = now;
    }
    http::Response head;
    head.contentType = QByteArrayLiteral("text/event-stream");
    head.headers = {{"Cache-Control", "no-store"}, {"X-Content-Type-Options", "nosniff"}, {"Cross-Origin-Resource-Policy", "same-origin"}};
    const std::uint64_t id = ++m_lastPeer;
    const http::StreamPeer peer = responder.stream(head, [this, id] { m_peers.erase(id); });
    if (peer.isOpen()) {
        m_peers[id] = peer;
        peer.send("retry: 2000\n\n" + m_feed.welcome(request.header(QByteArrayLiteral("last-event-id"))));
    }
    return true;
}

// Most ticks find the picture of the one before.
void EventStream::look(const engine_client::Snapshot &picture, const Moment &moment, base::SteadyTime now)
{
    if (picture.number == m_seen && moment.latch.epoch == m_seenEpoch && moment.latch.engaged == m_seenLatched) {
        return;
    }
    m_seen = picture.number;
    m_seenEpoch = moment.latch.epoch;
    m_seenLatched = moment.latch.engaged;
    if (const QList<QByteArray> frames = m_feed.look(picture, moment, now); !frames.isEmpty()) {
        sendAll(frames.join());
    }
}

void EventStream::beat(base::SteadyTime now)
{
    if (!m_beatAt.isNever() && now.since(m_beatAt) >= kBeatEvery) {
        m_beatAt = now;
        sendAll(QByteArrayLiteral(": beat\n\n"));
    }
}

// Sending to one may end it; it leaves the list later, by its own word.
void EventStream::sendAll(const QByteArray &bytes)
{
    for (const auto &[id, peer] : m_peers) {
        peer.send(bytes);
    }
}

} // namespace bw::api
