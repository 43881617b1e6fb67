// Those who listen to /api/unified/events. Each is sent what the feed adds and, every kBeatEvery, a comment line, by which both
// sides learn of a connection that is gone. Who reads too slowly is cut off by the server when more waits for it than it may
// (http::ServerConfig::queueLimitBytes), and comes back with its Last-Event-ID.
// Thread: the API's. Invariant: at most kMostListeners.
#pragma once

#include "core/api/event_feed.h"
#include "core/http/server.h"

#include <map>

namespace bw::api {

class EventStream
{
public:
    static constexpr int kMostListeners = 128;
    static constexpr base::Millis kBeatEvery{10'000};

    explicit EventStream(QByteArray run) : m_feed(std::move(run)) {}
    EventStream(const EventStream &) = delete;
    EventStream &operator=(const EventStream &) = delete;

    // False: there are as many as may be; nothing was answered.
    [[nodiscard]] bool open(const http::Request &request, const http::Responder &responder, base::SteadyTime now);
    void look(const engine_client::Snapshot &picture, const Moment &moment, base::SteadyTime now);
    void beat(base::SteadyTime now);
    [[nodiscard]] int listeners() const { return int(m_peers.size()); }

private:
    void sendAll(const QByteArray &bytes);

    EventFeed m_feed;
    std::map<std::uint64_t, http::StreamPeer> m_peers;
    std::uint64_t m_lastPeer = 0;
    std::uint64_t m_seen = ~std::uint64_t(0); // the picture's number; at first none
    std::uint64_t m_seenEpoch = 0;
    bool m_seenLatched = false;
    base::SteadyTime m_beatAt;
};

} // namespace bw::api
