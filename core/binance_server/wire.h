// One WebSocket as the fault plan sees it: events are lost, doubled, held back or late here, and requests of the WebSocket
// API fail here, for both markets.
// Thread: the server's. Invariant: without a fault everything passes at once and in order; a late event holds those behind
// it. Kept alive by the peer that it taps. What waits is bounded (Delays::kMostBytes each way); past it the peer is dropped.
#pragma once

#include "core/binance_server/delays.h"
#include "core/binance_server/faults.h"

#include <boost/asio/steady_timer.hpp>

#include <deque>

namespace bw::binance_server {

class Wire final : public http::WebSocketTap, public std::enable_shared_from_this<Wire>
{
public:
    Wire(boost::asio::io_context &io, WirePath path, http::WebSocketPeer peer, const FrontHooks &hooks);

    void answer(const QByteArray &text) override;
    void event(const QByteArray &text) override;
    // Puts the plan in front of what the peer asks; onClosed passes.
    [[nodiscard]] http::WebSocketEvents around(http::WebSocketEvents events);
    void end();                              // nothing waits any more

    [[nodiscard]] WirePath path() const { return m_path; }
    void cut() const { m_peer.drop(); }

private:
    using Clock = boost::asio::steady_timer::clock_type;
    struct Late { QByteArray text; Clock::time_point due; };

    void onRequest(const QByteArray &text, const std::function<void(const QByteArray &)> &handle);
    void refuse(const Fault &fault, const QByteArray &request);
    void deliver(const Fault &fault, const QByteArray &text);
    void sendEvent(const QByteArray &text, base::Millis delay);
    void releaseHeld();
    void armQueue();
    void later(base::Millis delay, qsizetype bytes, std::function<void()> action);

    WirePath m_path;
    http::WebSocketPeer m_peer;
    const FrontHooks &m_hooks;
    Delays m_delays;
    boost::asio::steady_timer m_queueTimer;
    boost::asio::steady_timer m_holdTimer;
    std::deque<Late> m_queue;
    qsizetype m_queuedBytes = 0;
    std::optional<QByteArray> m_held;        // until the next one has gone
    std::optional<Fault> m_answerFault;      // of the request that is being carried out
};

} // namespace bw::binance_server
