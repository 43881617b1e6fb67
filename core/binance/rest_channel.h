// One access manager's worth of requests to the venue's REST host. Trading and reading have a channel each, so that an
// order never queues behind a download.
// Signed at the moment of sending; anything but GET goes out with a one-shot body, so that it is sent at most once.
// Thread: the thread that made it; send() returns at once and the handler is called from the event loop, except that
// shutdown() completes whatever is open before it returns.
// Failure: every call is answered exactly once, also when it was never sent.
#pragma once

#include "core/binance/channel_duties.h"

#include <QObject>
#include <QSet>

#include <memory>

class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;

namespace bw::binance {

class OneShotBody;

class RestChannel final : public QObject
{
public:
    RestChannel(const ChannelShared *shared, QObject *parent);

    // Sees every answer that came over the network, before its own handler does.
    void setObserver(std::function<void(const HttpAnswer &)> observer) { m_observer = std::move(observer); }

    void send(const HttpCall &call, AnswerHandler handler);
    // Opens a TLS connection ahead of the first request: a cold one costs two more round trips.
    void warmUp();
    // Aborts what is open and answers it with CallFailure::Stopped; nothing is sent afterwards.
    void shutdown();
    [[nodiscard]] int inFlight() const { return int(m_open.size()); }

private:
    struct Exchange; // one request and its reply

    [[nodiscard]] QByteArray payloadOf(const HttpCall &call, HttpAnswer &refusal) const;
    [[nodiscard]] QNetworkRequest requestFor(const HttpCall &call, const QByteArray &query) const;
    void dispatch(const HttpCall &call, const QByteArray &payload, const std::shared_ptr<Exchange> &exchange);
    void watch(const std::shared_ptr<Exchange> &exchange, int timeoutMs);
    void finish(const std::shared_ptr<Exchange> &exchange);

    const ChannelShared *m_shared;
    QNetworkAccessManager *m_manager;
    std::function<void(const HttpAnswer &)> m_observer;
    QSet<std::shared_ptr<Exchange>> m_open;
    DeferredAnswers m_deferred;
    bool m_stopped = false;
};

} // namespace bw::binance
