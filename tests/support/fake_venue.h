// A scripted exchange for tests of the client: HTTP, plain or TLS, and streams on a QWebSocketServer, both on loopback. It judges nothing; it records what it saw and answers what it was told to.
// Thread: the test's, which must run an event loop. Failure: listening is asserted by the constructor's caller.
#pragma once

#include "tests/support/loopback_server.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QHash>
#include <QHostAddress>
#include <QList>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>
#include <QUrlQuery>
#include <QWebSocket>
#include <QWebSocketServer>

#include <algorithm>
#include <functional>
#include <utility>

namespace bw::test {

struct FakeRequest
{
    QByteArray method, path, query, body;
    QHash<QByteArray, QByteArray> headers; // lower-case names

    // Parameters of the query or, for the rest of the methods, of the form body.
    [[nodiscard]] QString parameter(const QString &name) const
    {
        const QByteArray &source = body.isEmpty() ? query : body;
        return QUrlQuery(QString::fromUtf8(source)).queryItemValue(name, QUrl::FullyDecoded);
    }
    [[nodiscard]] QByteArray route() const { return method + ' ' + path; }
};

enum class FakeAct { Answer = 1, Close, Reset, Silence, Late }; // Late: with answerLate()

struct FakeResponse
{
    FakeAct act = FakeAct::Answer;
    int status = 200;
    QByteArray body = "{}";
    QList<QByteArray> headers;  // whole lines
    qint64 missingBytes = 0;    // announced but never sent: the answer is cut short and the connection closed

    [[nodiscard]] static FakeResponse json(QByteArray body, int status = 200)
    {
        FakeResponse response;
        response.status = status;
        response.body = std::move(body);
        return response;
    }
    [[nodiscard]] static FakeResponse error(int status, int code, const QByteArray &message)
    {
        return json("{\"code\":" + QByteArray::number(code) + ",\"msg\":\"" + message + "\"}", status);
    }
    [[nodiscard]] static FakeResponse doing(FakeAct act)
    {
        FakeResponse response;
        response.act = act;
        return response;
    }
};

// The HTTP half. A request counts only when it arrived in full.
class FakeHttp : public QObject
{
public:
    using Responder = std::function<FakeResponse(const FakeRequest &)>;

    explicit FakeHttp(Wire wire = Wire::Plain) : m_wire(wire), m_server(wire)
    {
        m_server.connected = [this](QTcpSocket *socket) {
            ++connections;
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { onData(socket); });
            connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                m_buffers.remove(socket);
                socket->deleteLater();
            });
        };
    }

    [[nodiscard]] QUrl url() const
    {
        return QUrl(QStringLiteral("%1://127.0.0.1:%2").arg(m_wire == Wire::Tls ? QStringLiteral("https") : QStringLiteral("http")).arg(m_server.serverPort()));
    }
    // What was to be answered late is answered now, where somebody still listens.
    void answerLate()
    {
        const auto late = std::exchange(m_late, {});
        for (const auto &[socket, response] : late) {
            if (m_buffers.contains(socket)) {
                write(socket, response);
            }
        }
    }
    void on(const QByteArray &route, Responder responder) { m_routes[route] = std::move(responder); }
    void on(const QByteArray &route, const FakeResponse &response)
    {
        m_routes[route] = [response](const FakeRequest &) { return response; };
    }
    [[nodiscard]] int count(const QByteArray &route) const
    {
        int seen = 0;
        for (const FakeRequest &request : requests) {
            seen += request.route() == route ? 1 : 0;
        }
        return seen;
    }
    [[nodiscard]] FakeRequest last(const QByteArray &route) const
    {
        FakeRequest found;
        for (const FakeRequest &request : requests) {
            found = request.route() == route ? request : found;
        }
        return found;
    }

    QList<FakeRequest> requests;
    int connections = 0;
    qint64 bytesSeen = 0;

private:
    void onData(QTcpSocket *socket)
    {
        const QByteArray data = socket->readAll();
        bytesSeen += data.size();
        m_buffers[socket] += data;
        FakeRequest request;
        while (takeRequest(m_buffers[socket], request)) {
            requests.append(request);
            respond(socket, request);
            if (!m_buffers.contains(socket)) {
                return;
            }
        }
    }

    static bool takeRequest(QByteArray &buffer, FakeRequest &request)
    {
        const qsizetype end = buffer.indexOf("\r\n\r\n");
        if (end < 0) {
            return false;
        }
        request = FakeRequest();
        const QList<QByteArray> lines = buffer.left(end).split('\n');
        for (const QByteArray &line : lines.mid(1)) {
            const qsizetype colon = line.indexOf(':');
            request.headers[line.left(colon).trimmed().toLower()] = line.mid(colon + 1).trimmed();
        }
        const qint64 length = request.headers.value("content-length", "0").toLongLong();
        if (buffer.size() < end + 4 + length) {
            return false;
        }
        const QList<QByteArray> words = lines.first().trimmed().split(' ');
        request.method = words.value(0);
        const QByteArray target = words.value(1);
        const qsizetype mark = target.indexOf('?');
        request.path = mark < 0 ? target : target.left(mark);
        request.query = mark < 0 ? QByteArray() : target.mid(mark + 1);
        request.body = buffer.mid(end + 4, length);
        buffer.remove(0, end + 4 + length);
        return true;
    }

    void respond(QTcpSocket *socket, const FakeRequest &request)
    {
        const auto route = m_routes.constFind(request.route());
        const FakeResponse response = route == m_routes.constEnd() ? FakeResponse::error(404, -1099, "Not found.") : (*route)(request);
        switch (response.act) {
        case FakeAct::Silence:
            return;
        case FakeAct::Close:
            socket->disconnectFromHost();
            return;
        case FakeAct::Reset:
            LoopbackServer::reset(socket);
            return;
        case FakeAct::Late:
            m_late.append({socket, response});
            return;
        case FakeAct::Answer:
            write(socket, response);
        }
    }

    static void write(QTcpSocket *socket, const FakeResponse &response)
    {
        QByteArray head = "HTTP/1.1 " + QByteArray::number(response.status) + " Scripted\r\nContent-Type: application/json\r\n";
        for (const QByteArray &line : response.headers) {
            head += line + "\r\n";
        }
        head += "Content-Length: " + QByteArray::number(response.body.size() + response.missingBytes) + "\r\n\r\n";
        socket->write(head + response.body);
        if (response.missingBytes > 0) {
            socket->disconnectFromHost();
        }
    }

    QHash<QByteArray, Responder> m_routes;
    QHash<QTcpSocket *, QByteArray> m_buffers;
    QList<std::pair<QTcpSocket *, FakeResponse>> m_late;
    Wire m_wire;
    LoopbackServer m_server; // last: its sockets say goodbye into the buffers
};

// The stream half.
class FakeStreams : public QObject
{
public:
    FakeStreams() : m_upgrader(QStringLiteral("fake"), QWebSocketServer::NonSecureMode), m_server(Wire::Plain)
    {
        m_server.connected = [this](QTcpSocket *socket) {
            m_tcp[socket->peerPort()] = socket;
            m_upgrader.handleConnection(socket);
        };
        connect(&m_upgrader, &QWebSocketServer::newConnection, this, [this] {
            QWebSocket *socket = m_upgrader.nextPendingConnection();
            socket->setParent(this); // one that is frozen never says that it is over
            opened.append(socket->requestUrl().toString(QUrl::RemoveScheme | QUrl::RemoveAuthority));
            m_sockets.append(socket);
            connect(socket, &QWebSocket::textMessageReceived, this, [this](const QString &text) { received.append(text); });
            connect(socket, &QWebSocket::disconnected, this, [this, socket] {
                m_sockets.removeAll(socket);
                socket->deleteLater();
            });
        });
    }

    [[nodiscard]] QUrl url() const { return QUrl(QStringLiteral("ws://127.0.0.1:%1").arg(m_server.serverPort())); }
    // Connections that are open now on paths that begin so.
    [[nodiscard]] QList<QWebSocket *> on(const QString &path) const
    {
        QList<QWebSocket *> found;
        for (QWebSocket *socket : m_sockets) {
            if (socket->requestUrl().path().startsWith(path)) {
                found.append(socket);
            }
        }
        return found;
    }
    [[nodiscard]] int openedOn(const QString &path) const
    {
        return int(std::count_if(opened.begin(), opened.end(), [&path](const QString &one) { return one.startsWith(path); }));
    }
    void send(const QString &path, const QByteArray &text) const
    {
        for (QWebSocket *socket : on(path)) {
            socket->sendTextMessage(QString::fromUtf8(text));
        }
    }
    void cut(const QString &path) const
    {
        for (QWebSocket *socket : on(path)) {
            socket->abort();
        }
    }
    // What is below the protocol.
    [[nodiscard]] QTcpSocket *wire(QWebSocket *socket) const { return m_tcp.value(socket->peerPort()); }

    QStringList opened;   // path and query of every connection so far
    QStringList received;

private:
    QHash<quint16, QTcpSocket *> m_tcp;
    QList<QWebSocket *> m_sockets;
    QWebSocketServer m_upgrader;
    LoopbackServer m_server; // last: its sockets say goodbye into the lists
};

// Accepts the WebSocket handshake and then plays dead: no frame, no pong, no close.
class FrozenStreams : public QObject
{
public:
    FrozenStreams()
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                const QByteArray data = socket->readAll();
                const qsizetype at = data.indexOf("Sec-WebSocket-Key: ");
                if (at < 0) {
                    return;
                }
                const QByteArray key = data.mid(at + 19, data.indexOf("\r\n", at) - at - 19);
                const QByteArray accept = QCryptographicHash::hash(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11", QCryptographicHash::Sha1).toBase64();
                socket->write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: " + accept + "\r\n\r\n");
                ++handshakes;
            });
        });
        m_server.listen(QHostAddress::LocalHost);
    }
    [[nodiscard]] QUrl url() const { return QUrl(QStringLiteral("ws://127.0.0.1:%1").arg(m_server.serverPort())); }
    int handshakes = 0;

private:
    QTcpServer m_server;
};

} // namespace bw::test
