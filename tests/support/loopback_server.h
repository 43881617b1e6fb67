// A TCP server on loopback, plain or TLS, whose connections can be ended in every way in which a peer ends them.
// Thread: the test's, which must run an event loop.
#pragma once

#include "tests/support/test_certificate.h"

#include <QHostAddress>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>

#include <sys/socket.h>

namespace bw::test {

// The certificate of this run, which every client of this process trusts from here on.
[[nodiscard]] inline const TestCertificate &trustedCertificate()
{
    static const TestCertificate *certificate = [] {
        auto *made = new TestCertificate();
        QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
        trusting.setCaCertificates({QSslCertificate(made->certificate())});
        QSslConfiguration::setDefaultConfiguration(trusting);
        return made;
    }();
    return *certificate;
}

enum class Wire { Plain = 1, Tls };

class LoopbackServer : public QTcpServer
{
public:
    explicit LoopbackServer(Wire wire) : m_wire(wire)
    {
        if (wire == Wire::Tls) {
            (void)trustedCertificate();
        }
        listen(QHostAddress::LocalHost);
    }

    std::function<void(QTcpSocket *)> connected; // ready for bytes, of TLS after its handshake

    static void reset(QTcpSocket *socket)
    {
        const linger hard{1, 0};
        setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
        socket->abort();
    }
    // No more bytes from here, the other direction stays open.
    static void halfClose(QTcpSocket *socket) { ::shutdown(int(socket->socketDescriptor()), SHUT_WR); }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        if (m_wire == Wire::Plain) {
            auto *socket = new QTcpSocket(this);
            socket->setSocketDescriptor(descriptor);
            connected(socket);
            return;
        }
        auto *socket = new QSslSocket(this);
        socket->setSocketDescriptor(descriptor);
        QSslConfiguration serving = QSslConfiguration::defaultConfiguration();
        serving.setLocalCertificate(QSslCertificate(trustedCertificate().certificate()));
        serving.setPrivateKey(QSslKey(trustedCertificate().key(), QSsl::Ec));
        serving.setPeerVerifyMode(QSslSocket::VerifyNone);
        socket->setSslConfiguration(serving);
        connect(socket, &QSslSocket::encrypted, this, [this, socket] { connected(socket); });
        socket->startServerEncryption();
    }

private:
    Wire m_wire;
};

} // namespace bw::test
