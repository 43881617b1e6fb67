// One connection to the WebSocket API that keeps itself alive. It is ready once its opening requests were answered:
// session.logon where the key may do that (Ed25519; requests are not signed one by one afterwards), and what its owner
// wants of every connection.
// At most once: a request is written to one connection, once, or not at all; nothing waits for the next connection.
// Thread: the thread that made it. Handlers are called from the event loop, never after shutdown(), which answers
// whatever is open before it returns.
// Failure: every call is answered exactly once. A connection that is lost leaves its requests unknown (`left`); a message
// that is neither an answer to one of them nor an event ends it.
#pragma once

#include "core/binance/channel_duties.h"
#include "core/binance/stream_socket.h"
#include "core/binance/ws_api_messages.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace bw::binance {

struct WsApiSettings
{
    QUrl url;                              // ws(s)://host[:port]/path
    StreamTimings timings;                 // source: at most 5 pings a second
    StreamSocket::Jitter jitter;
    QList<HttpCall> opening;               // answered with success before a connection is ready, in this order
    int renewAfterMs = 23 * 3'600'000;     // a connection lives for 24 h
    quint64 maxMessageBytes = 4ULL * 1024 * 1024;
    int mostOpen = 100;                    // requests without an answer, of one connection
};

[[nodiscard]] HttpCall sessionStatus();    // weight 2; proves that a connection answers

class WsApiLine final : public QObject
{
public:
    struct Handlers
    {
        std::function<void()> ready;
        std::function<void(const QString &why)> down;
        std::function<void()> alive;                    // any frame, a pong
        // Every answer, time-out and loss of what was sent, late answers too, before its own handler sees it.
        std::function<void(const HttpAnswer &)> observe;
        std::function<void(const WsApiEvent &)> event;
        std::function<void()> idle;                     // nothing is open any more
    };

    WsApiLine(const ChannelShared *shared, const WsApiSettings *settings, Handlers handlers);

    void start();
    void shutdown();
    void send(const HttpCall &call, AnswerHandler handler);
    void restart(const QString &why) { m_socket.restart(why); }
    [[nodiscard]] bool isReady() const { return m_ready && m_socket.isUp(); }
    [[nodiscard]] int inFlight() const { return int(m_open.size()); }

private:
    struct Open // one request that waits for its answer
    {
        AnswerHandler handler;
        base::SteadyTime sentAt;
        std::int64_t askedAtMs = 0;
    };

    void prepare();
    [[nodiscard]] QList<HttpCall> openingCalls() const;
    void openNext();
    void onOpened(const HttpCall &call, const HttpAnswer &answer);
    void transmit(const HttpCall &call, AnswerHandler handler);
    [[nodiscard]] base::Result<Parameters> parametersFor(const HttpCall &call) const;
    void expire(std::int64_t id);
    void onText(const QString &text);
    void onReply(WsApiReply reply);
    void onDown(const QString &why);
    void finish(const Open &open, HttpAnswer answer);
    void abandon(HttpAnswer answer);

    const ChannelShared *m_shared;
    const WsApiSettings *m_settings;
    Handlers m_handlers;
    StreamSocket m_socket;
    DeferredAnswers m_deferred;
    QHash<std::int64_t, Open> m_open;
    QSet<std::int64_t> m_overdue;   // given up; an answer may still come
    std::int64_t m_lastId = 0;
    qsizetype m_opened = 0;         // opening requests that were answered
    bool m_ready = false;
    bool m_loggedOn = false;
    bool m_stopped = false;
};

} // namespace bw::binance
