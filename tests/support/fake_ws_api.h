// A scripted exchange's WebSocket API on loopback, plain or TLS. It judges nothing; it records the requests that came in
// whole and answers what it was told to. session.status and session.logon are answered with success unless told otherwise.
// Thread: the test's, which must run an event loop.
#pragma once

#include "tests/support/loopback_server.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>
#include <QWebSocket>
#include <QWebSocketServer>

#include <algorithm>
#include <functional>

namespace bw::test {

enum class WsAct { Answer = 1, Close, Reset, HalfClose, Silence, Freeze };

struct WsResponse
{
    WsAct act = WsAct::Answer;
    QByteArray text;             // the whole message; "$id" stands for the request's number

    [[nodiscard]] static WsResponse raw(QByteArray text) { return {WsAct::Answer, std::move(text)}; }
    [[nodiscard]] static WsResponse result(const QByteArray &json)
    {
        return raw(R"({"id":$id,"status":200,"result":)" + json + R"(,"rateLimits":[]})");
    }
    [[nodiscard]] static WsResponse error(int status, int code, const QByteArray &message)
    {
        return raw(R"({"id":$id,"status":)" + QByteArray::number(status) + R"(,"error":{"code":)" + QByteArray::number(code) + R"(,"msg":")"
                   + message + R"("},"rateLimits":[]})");
    }
    [[nodiscard]] static WsResponse doing(WsAct act) { return {act, {}}; }
};

class FakeWsApi : public QObject
{
public:
    using Responder = std::function<WsResponse(const QJsonObject &parameters)>;

    explicit FakeWsApi(Wire wire = Wire::Plain)
        : m_wire(wire), m_upgrader(QStringLiteral("fake"), QWebSocketServer::NonSecureMode), m_server(wire)
    {
        on("session.status", WsResponse::result("{}"));
        on("session.logon", WsResponse::result("{}"));
        m_server.connected = [this](QTcpSocket *socket) {
            m_tcp[socket->peerPort()] = socket;
            m_upgrader.handleConnection(socket);
        };
        connect(&m_upgrader, &QWebSocketServer::newConnection, this, [this] { adopt(m_upgrader.nextPendingConnection()); });
    }

    [[nodiscard]] QUrl url() const
    {
        return QUrl(QStringLiteral("%1://127.0.0.1:%2").arg(m_wire == Wire::Tls ? QStringLiteral("wss") : QStringLiteral("ws")).arg(m_server.serverPort()));
    }
    void on(const QByteArray &method, Responder responder) { m_methods[method] = std::move(responder); }
    void on(const QByteArray &method, const WsResponse &response)
    {
        m_methods[method] = [response](const QJsonObject &) { return response; };
    }
    [[nodiscard]] int count(const QByteArray &method) const
    {
        return int(std::count_if(requests.begin(), requests.end(), [&method](const QJsonObject &one) { return methodOf(one) == method; }));
    }
    [[nodiscard]] QJsonObject last(const QByteArray &method) const
    {
        QJsonObject found;
        for (const QJsonObject &one : requests) {
            found = methodOf(one) == method ? one : found;
        }
        return found.value(QLatin1String("params")).toObject();
    }
    [[nodiscard]] const QList<QWebSocket *> &open() const { return m_sockets; }
    void send(const QByteArray &text) const
    {
        for (QWebSocket *socket : m_sockets) {
            socket->sendTextMessage(QString::fromUtf8(text));
        }
    }
    // Bytes below the protocol.
    void write(const QByteArray &bytes) const
    {
        for (QWebSocket *socket : m_sockets) {
            m_tcp.value(socket->peerPort())->write(bytes);
        }
    }
    void cut() const
    {
        const auto sockets = m_sockets;
        for (QWebSocket *socket : sockets) {
            LoopbackServer::reset(m_tcp.value(socket->peerPort()));
        }
    }

    QStringList opened;           // path and query of every connection so far
    QList<QByteArray> texts;      // every request as it stood on the wire
    QList<QJsonObject> requests;

private:
    static QByteArray methodOf(const QJsonObject &request) { return request.value(QLatin1String("method")).toString().toLatin1(); }

    void adopt(QWebSocket *socket)
    {
        socket->setParent(this); // one that is frozen never says that it is over
        opened.append(socket->requestUrl().toString(QUrl::RemoveScheme | QUrl::RemoveAuthority));
        m_sockets.append(socket);
        connect(socket, &QWebSocket::textMessageReceived, this, [this, socket](const QString &text) { onText(socket, text); });
        connect(socket, &QWebSocket::disconnected, this, [this, socket] {
            m_sockets.removeAll(socket);
            socket->deleteLater();
        });
    }

    void onText(QWebSocket *socket, const QString &text)
    {
        texts.append(text.toUtf8());
        const QJsonObject request = QJsonDocument::fromJson(text.toUtf8()).object();
        requests.append(request);
        const auto responder = m_methods.constFind(methodOf(request));
        const WsResponse response = responder == m_methods.constEnd() ? WsResponse::error(404, -1099, "Not found.")
                                                                      : (*responder)(request.value(QLatin1String("params")).toObject());
        QTcpSocket *tcp = m_tcp.value(socket->peerPort());
        switch (response.act) {
        case WsAct::Answer: {
            QByteArray answer = response.text;
            answer.replace("$id", QByteArray::number(request.value(QLatin1String("id")).toInteger()));
            socket->sendTextMessage(QString::fromUtf8(answer));
            return;
        }
        case WsAct::Close: socket->close(); return;
        case WsAct::Reset: LoopbackServer::reset(tcp); return;
        case WsAct::HalfClose: LoopbackServer::halfClose(tcp); return;
        case WsAct::Freeze: tcp->blockSignals(true); return;
        case WsAct::Silence: return;
        }
    }

    Wire m_wire;
    QHash<QByteArray, Responder> m_methods;
    QHash<quint16, QTcpSocket *> m_tcp;
    QList<QWebSocket *> m_sockets;
    QWebSocketServer m_upgrader;
    LoopbackServer m_server; // last: its sockets say goodbye into the lists
};

} // namespace bw::test
