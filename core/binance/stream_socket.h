// One WebSocket to the venue that keeps itself alive: own liveness (a half-open peer is invisible to QWebSocket),
// reconnects with capped back-off and jitter, frame and message limits.
// The owner names the address anew for every attempt (prepare -> open or prepareFailed), because a user stream needs
// a fresh key each time.
// Thread: the thread that made it. Handlers are called from the event loop, never after stop().
// Failure: anything wrong ends this connection and begins the next attempt.
#pragma once

#include "core/base/time.h"
#include "core/binance/rate_meter.h"

#include <QObject>
#include <QTimer>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

class QWebSocket;

namespace bw::binance {

struct StreamTimings
{
    int pingIntervalMs = 2'000;      // a ping when nothing was heard for this long
    int deadAfterMs = 15'000;        // no frame and no pong: the peer is gone
    int silentAfterMs = 0;           // no text although the peer answers pings: nothing is streamed; 0 = quiet is fine
    int connectTimeoutMs = 10'000;
    int backOffFirstMs = 250;
    int backOffCapMs = 15'000;
    int stableAfterMs = 10'000;      // a connection that lived this long resets the back-off
    int messagesPerSecond = 0;       // that the exchange takes on a connection; 0: not counted
    std::shared_ptr<RateMeter> connections{}; // of all sockets that share it, on one thread; null: not counted
};

class StreamSocket final : public QObject
{
public:
    struct Handlers
    {
        std::function<void()> prepare;                 // wants open() or prepareFailed()
        std::function<void()> connected;
        std::function<void(const QString &why)> down;  // an attempt or a connection ended
        std::function<void(const QString &text)> text;
        std::function<void()> alive;                   // any frame, a pong
    };
    using Jitter = std::function<int(int bound)>;      // 0 <= result < bound

    StreamSocket(const base::Clock *clock, StreamTimings timings, Jitter jitter, Handlers handlers, QObject *parent);
    ~StreamSocket() override;

    void start();
    void stop();
    void open(const QUrl &url);
    void prepareFailed(const QString &why);
    // Ends the connection and begins anew; safe inside the handlers.
    void restart(const QString &why);
    // Before start(); what is larger ends the connection.
    void limitMessages(quint64 bytes) { m_maxMessageBytes = bytes; }
    // Handed to the operating system before it returns, as far as that takes it. False: perhaps, but not in order.
    bool send(const QString &text);
    // How long the next message has to wait for the limit of messages; a pong of ours always has its place.
    [[nodiscard]] std::optional<base::Millis> mustWait() const;
    // Bytes that the operating system did not take: the peer reads nothing.
    [[nodiscard]] bool hasBacklog() const;
    [[nodiscard]] bool isUp() const { return m_state == State::Up && !m_ending; }

private:
    enum class State { Stopped = 1, Waiting, Preparing, Connecting, Up };

    void prepare();
    void endLater(const QString &why);
    void end(const QString &why);
    void discardSocket();
    void onConnected();
    void onHeard();
    void check();
    [[nodiscard]] int nextDelayMs();

    const base::Clock *m_clock;
    StreamTimings m_timings;
    Jitter m_jitter;
    Handlers m_handlers;
    QTimer m_checkTimer;
    QTimer m_retryTimer;
    quint64 m_maxMessageBytes = 1024 * 1024; // an event is a few hundred bytes, of a large account a few thousand
    std::optional<RateMeter> m_messages; // of this connection
    QWebSocket *m_socket = nullptr;
    State m_state = State::Stopped;
    std::uint64_t m_generation = 0;  // of the connection; late signals of an older one mean nothing
    bool m_ending = false;
    int m_attempt = 0;
    base::SteadyTime m_since;        // of the present state
    base::SteadyTime m_heardAt;
    base::SteadyTime m_textAt;
    base::SteadyTime m_pingedAt;
};

} // namespace bw::binance
