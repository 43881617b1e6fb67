// The one HTTP/1.1 and WebSocket server, on Boost.Beast, inside TLS if wanted. Loopback only: it binds 127.0.0.1 and nothing else.
// Thread: none of its own. Everything, handlers included, runs on the thread that runs the caller's io_context.
//   listen() may also be called before that thread starts, close() and the destructor also after it has ended.
// Invariants: one request of a connection is handled at a time; every size, count and wait has a limit (ServerConfig);
//   after close() no handler is called again.
// Failure: listen() answers one sentence (Conflict when the port is taken; certificate or key unusable: tls_context.h); a
//   peer that breaks a limit is answered 400, 413, 431 or 503 where it still can be, then disconnected; one that is too slow
//   is disconnected unanswered, or answered 408 where ServerConfig::refusal says how. On a port with TLS a plain request is answered 400; a connection counts from its handshake on.
#pragma once

#include "core/base/result.h"
#include "core/base/time.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QPair>

#include <functional>
#include <memory>
#include <optional>
#include <variant>

namespace boost::asio { class io_context; }

namespace bw::http {

struct Request
{
    QByteArray method;                       // "GET"
    QByteArray path;                         // as received, up to '?', not percent-decoded
    QByteArray query;                        // raw bytes after '?'
    QByteArray body;                         // raw bytes
    QHash<QByteArray, QByteArray> headers;   // names in lower case; repeated ones joined with ", "; of a whole address as
                                             // the target its host counts, as RFC 9112, 3.2.2, has it

    [[nodiscard]] QByteArray header(const QByteArray &lowerCaseName) const { return headers.value(lowerCaseName); }
};

struct Response
{
    int status = 200;
    QByteArray body;
    QByteArray contentType = QByteArrayLiteral("application/json;charset=UTF-8");
    QList<QPair<QByteArray, QByteArray>> headers;
};

class HttpSession;
class WebSocketSession;
class ServerCore;

// An answer without end: the head went out, chunks follow (server-sent events). Copies mean the same answer.
// A consumer that lets more than ServerConfig::queueLimitBytes pile up is disconnected.
class StreamPeer
{
public:
    StreamPeer() = default;
    explicit StreamPeer(std::weak_ptr<HttpSession> session) : m_session(std::move(session)) {}
    void send(const QByteArray &chunk) const;
    void close() const;
    [[nodiscard]] bool isOpen() const;

private:
    std::weak_ptr<HttpSession> m_session;
};

// The right to answer one request, once; later calls do nothing. Copies mean the same request. Dropping every copy
// without an answer answers 500.
class Responder
{
public:
    class Ticket;
    explicit Responder(std::shared_ptr<Ticket> ticket) : m_ticket(std::move(ticket)) {}
    void answer(const Response &response) const;
    void answerAfter(base::Millis delay, const Response &response) const;
    void answerHalf(const Response &response) const; // the head and half of the body, then the end: for those who test their clients
    void drop() const;                       // close the connection without a byte
    void dropAfter(base::Millis delay) const;
    [[nodiscard]] StreamPeer stream(const Response &head, std::function<void()> onClosed) const;

private:
    std::shared_ptr<Ticket> m_ticket;
};

enum class CloseCode { Normal = 1000, GoingAway = 1001, PolicyViolation = 1008, TooBig = 1009, InternalError = 1011 };

// Stands between an owner and its socket: whatever is sent comes here instead, and goes on from here or not.
class WebSocketTap
{
public:
    virtual ~WebSocketTap() = default;
    virtual void answer(const QByteArray &text) = 0; // to what the peer asked
    virtual void event(const QByteArray &text) = 0;  // pushed
};

// A WebSocket as its owner sees it. Copies mean the same socket; calls on one that is gone do nothing.
class WebSocketPeer
{
public:
    WebSocketPeer() = default;
    WebSocketPeer(std::uint64_t id, std::weak_ptr<WebSocketSession> session) : m_id(id), m_session(std::move(session)) {}
    [[nodiscard]] std::uint64_t id() const { return m_id; }
    void send(const QByteArray &text) const; // queued in order; past the queue's limit the socket is dropped
    void push(const QByteArray &text) const; // the same, for what nobody asked for: only a tap tells the two apart
    [[nodiscard]] WebSocketPeer tappedBy(std::shared_ptr<WebSocketTap> tap) const;
    void close(CloseCode code) const;        // after what is queued
    void drop() const;                       // at once, without a close frame
    [[nodiscard]] bool isOpen() const;

private:
    std::uint64_t m_id = 0;
    std::weak_ptr<WebSocketSession> m_session;
    std::shared_ptr<WebSocketTap> m_tap;
};

struct WebSocketEvents
{
    std::function<void(const QByteArray &)> onText;
    std::function<void()> onClosed;          // once, whatever the cause; not after Server::close()
};

using RequestHandler = std::function<void(const Request &, const Responder &)>;
// Accepts the upgrade with the events it wants, or refuses it with an answer. Sending may start at once.
using UpgradeAnswer = std::variant<WebSocketEvents, Response>;
using UpgradeHandler = std::function<UpgradeAnswer(const Request &, const WebSocketPeer &)>;

// PEM text: as bytes, or where those are empty in a file.
struct Pem
{
    QByteArray bytes;
    QString file;
};

struct TlsConfig
{
    Pem certificates;                        // the server's own first, then those that vouch for it
    Pem key;                                 // of the first; without a password
};

struct ServerConfig
{
    QByteArray serverName = QByteArrayLiteral("breakwater");
    int headerLimitBytes = 8 * 1024;
    int bodyLimitBytes = 1024 * 1024;
    int messageLimitBytes = 64 * 1024;       // of one incoming WebSocket message
    int queueLimitBytes = 4 * 1024 * 1024;   // waiting to be sent to one WebSocket or stream
    int sendBufferBytes = 0;                 // of the socket; 0 = the system's
    int maxConnections = 512;                // further ones are answered 503, as many at once again; more are cut unanswered
    // With it, who comes to a full house takes the place of the connection that has been silent the longest: nobody is told
    // 503 as long as there is one that is neither being handled nor a stream.
    bool makesRoom = false;
    // How the server words what it refuses by itself, and 408 to a request that came too slowly. Empty: plain text, no 408.
    std::function<Response(int status, const QByteArray &sentence)> refusal{};
    base::Millis idleTimeout{60'000};        // for a TLS handshake, for one request to arrive, and between two
    base::Millis pingInterval{180'000};      // 0 = no pings
    base::Millis pongTimeout{600'000};       // silence after which a WebSocket is dropped; 0 = never
    std::optional<TlsConfig> tls{};          // given: the port speaks TLS 1.2 and 1.3 (https, wss) and nothing else
};

class Server
{
public:
    Server(boost::asio::io_context &io, ServerConfig config);
    ~Server();
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    void setRequestHandler(RequestHandler handler);
    void setUpgradeHandler(UpgradeHandler handler); // without one, upgrades are answered 404

    // Port 0 picks a free one; answers the port that is bound.
    [[nodiscard]] base::Result<quint16> listen(quint16 port);
    void close();                            // idempotent; drops every connection
    [[nodiscard]] quint16 port() const;      // 0 while not listening
    [[nodiscard]] int connectionCount() const;

private:
    std::shared_ptr<ServerCore> m_core;
};

} // namespace bw::http
