#include "core/binance/stream_socket.h"

#include <QWebSocket>

#include <algorithm>
#include <utility>

namespace bw::binance {

namespace {

constexpr int kMaxDoublings = 16;
constexpr int kKeptMessages = 2; // a second, for a ping and a pong

} // namespace

StreamSocket::StreamSocket(const base::Clock *clock, StreamTimings timings, Jitter jitter, Handlers handlers, QObject *parent)
    : QObject(parent), m_clock(clock), m_timings(timings), m_jitter(std::move(jitter)), m_handlers(std::move(handlers))
{
    m_checkTimer.setInterval(std::max(20, m_timings.pingIntervalMs / 4));
    connect(&m_checkTimer, &QTimer::timeout, this, [this] { check(); });
    m_retryTimer.setSingleShot(true);
    connect(&m_retryTimer, &QTimer::timeout, this, [this] { prepare(); });
}

StreamSocket::~StreamSocket()
{
    stop();
}

void StreamSocket::start()
{
    if (m_state != State::Stopped) {
        return;
    }
    m_state = State::Waiting;
    m_attempt = 0;
    m_retryTimer.start(0);
    m_checkTimer.start();
}

void StreamSocket::stop()
{
    m_state = State::Stopped;
    m_checkTimer.stop();
    m_retryTimer.stop();
    discardSocket();
}

void StreamSocket::prepare()
{
    const base::SteadyTime now = m_clock->steady();
    if (m_timings.connections) {
        if (const auto wait = m_timings.connections->mustWait(now)) {
            m_retryTimer.start(*wait);
            return;
        }
        m_timings.connections->count(now);
    }
    m_state = State::Preparing;
    m_since = now;
    m_handlers.prepare();
}

void StreamSocket::prepareFailed(const QString &why)
{
    if (m_state == State::Preparing) {
        end(why);
    }
}

void StreamSocket::open(const QUrl &url)
{
    if (m_state != State::Preparing) {
        return;
    }
    m_state = State::Connecting;
    m_since = m_clock->steady();
    m_socket = new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, this);
    m_socket->setMaxAllowedIncomingFrameSize(m_maxMessageBytes);
    m_socket->setMaxAllowedIncomingMessageSize(m_maxMessageBytes);
    QWebSocket *socket = m_socket;
    connect(socket, &QWebSocket::connected, this, [this] { onConnected(); });
    connect(socket, &QWebSocket::disconnected, this, [this, socket] {
        const QString reason = socket->closeReason();
        endLater(reason.isEmpty() ? QStringLiteral("The exchange closed the stream.")
                                  : QStringLiteral("The exchange closed the stream: %1").arg(reason));
    });
    connect(socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this, [this, socket](QAbstractSocket::SocketError) {
        endLater(QStringLiteral("The stream failed: %1").arg(socket->errorString()));
    });
    connect(socket, &QWebSocket::textMessageReceived, this, [this](const QString &text) {
        if (m_state != State::Up || m_ending) {
            return;
        }
        m_textAt = m_clock->steady();
        onHeard();
        m_handlers.text(text);
    });
    connect(socket, &QWebSocket::binaryMessageReceived, this, [this](const QByteArray &) {
        endLater(QStringLiteral("The exchange sent a binary message, which is no part of its protocol."));
    });
    connect(socket, &QWebSocket::pong, this, [this](quint64, const QByteArray &) { onHeard(); });
    socket->open(url);
}

void StreamSocket::onConnected()
{
    if (m_state != State::Connecting || m_ending) {
        return;
    }
    m_state = State::Up;
    if (m_timings.messagesPerSecond > 0) {
        m_messages.emplace(m_timings.messagesPerSecond - kKeptMessages, base::Millis(1'000));
    }
    m_since = m_heardAt = m_textAt = m_pingedAt = m_clock->steady();
    m_handlers.connected();
}

void StreamSocket::onHeard()
{
    if (m_state == State::Up && !m_ending) {
        m_heardAt = m_clock->steady();
        m_handlers.alive();
    }
}

bool StreamSocket::send(const QString &text)
{
    if (!isUp()) {
        return false;
    }
    if (m_messages) {
        m_messages->count(m_clock->steady());
    }
    const bool whole = m_socket->sendTextMessage(text) == text.toUtf8().size();
    m_socket->flush();
    return whole;
}

std::optional<base::Millis> StreamSocket::mustWait() const
{
    return m_messages ? m_messages->mustWait(m_clock->steady()) : std::nullopt;
}

bool StreamSocket::hasBacklog() const
{
    return m_socket && m_socket->bytesToWrite() > 0;
}

void StreamSocket::restart(const QString &why)
{
    if (m_state == State::Connecting || m_state == State::Up) {
        endLater(why);
    }
}

// Not at once: the socket may be in the middle of delivering.
void StreamSocket::endLater(const QString &why)
{
    if (m_ending || m_state == State::Stopped) {
        return;
    }
    m_ending = true;
    const std::uint64_t generation = m_generation;
    QMetaObject::invokeMethod(
        this,
        [this, generation, why] {
            if (generation == m_generation && m_state != State::Stopped) {
                end(why);
            }
        },
        Qt::QueuedConnection);
}

void StreamSocket::end(const QString &why)
{
    const bool stable = m_state == State::Up && m_clock->steady().since(m_since).count() >= m_timings.stableAfterMs;
    m_attempt = stable ? 0 : m_attempt;
    discardSocket();
    m_state = State::Waiting;
    m_retryTimer.start(nextDelayMs());
    m_handlers.down(why);
}

void StreamSocket::discardSocket()
{
    ++m_generation;
    m_ending = false;
    if (QWebSocket *socket = std::exchange(m_socket, nullptr)) {
        socket->disconnect(this);
        socket->abort();
        socket->deleteLater();
    }
}

int StreamSocket::nextDelayMs()
{
    const int doublings = std::min(m_attempt++, kMaxDoublings);
    const std::int64_t full = std::min<std::int64_t>(std::int64_t(m_timings.backOffFirstMs) << doublings, m_timings.backOffCapMs);
    const int half = int(full / 2);
    return half + m_jitter(half + 1);
}

void StreamSocket::check()
{
    const base::SteadyTime now = m_clock->steady();
    if (m_state == State::Connecting && now.since(m_since).count() >= m_timings.connectTimeoutMs) {
        endLater(QStringLiteral("The exchange did not accept the stream in time."));
        return;
    }
    if (m_state != State::Up || m_ending) {
        return;
    }
    if (now.since(m_heardAt).count() >= m_timings.deadAfterMs) {
        endLater(QStringLiteral("The stream fell silent: nothing for %1 seconds, not even an answer to a ping.")
                     .arg(now.since(m_heardAt).count() / 1000));
    } else if (m_timings.silentAfterMs > 0 && now.since(m_textAt).count() >= m_timings.silentAfterMs) {
        endLater(QStringLiteral("The stream is open but delivers nothing."));
    } else if (std::min(now.since(m_heardAt), now.since(m_pingedAt)).count() >= m_timings.pingIntervalMs) {
        m_pingedAt = now;
        m_socket->ping();
    }
}

} // namespace bw::binance
