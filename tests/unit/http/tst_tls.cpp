// What TLS adds to the server: certificates that are refused, versions, the handshake's limits, peers that speak the wrong
// language, and how a connection ends. That all else holds inside TLS too is what the other tests of this folder show.
#include "tests/unit/http/over_tls.h"

#include <QTemporaryDir>

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/asio/write.hpp>

#include <atomic>

using namespace bw;
using test::bodyOf;
using test::IoThread;
using test::RawClient;
using test::statusOf;
using test::TestCertificate;

namespace net = boost::asio;

class TestTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void certificateAndKeyMayBeFiles();
    void unusableCertificatesAreOneClearSentence_data();
    void unusableCertificatesAreOneClearSentence();
    void versionsFrom12On_data();
    void versionsFrom12On();
    void plainClientIsToldToUseTls_data();
    void plainClientIsToldToUseTls();
    void tlsClientOnAPlainPortIsNotLeftWaiting();
    void brokenHandshakeIsEnded();
    void slowHandshakeIsCut_data();
    void slowHandshakeIsCut();
    void handshakesCountAsConnections();
    void connectionEndsWithCloseNotify();
    void refusedBodyIsToldWhy();
    void closeDuringTheHandshake();
    void closeWhileNobodyReads();
};

namespace {

http::ServerConfig secured(const TestCertificate &certificate)
{
    http::ServerConfig config;
    config.tls = test::tlsOf(certificate);
    return config;
}

struct Harness
{
    explicit Harness(http::ServerConfig config) : server(thread.io, std::move(config))
    {
        server.setRequestHandler([this](const http::Request &request, const http::Responder &responder) {
            ++handled;
            http::Response response;
            response.body = request.path == "/large" ? QByteArray(kLarge, 'x') : request.path;
            responder.answer(response);
        });
        thread.run([this] { port = server.listen(0).value_or(0); });
    }
    ~Harness()
    {
        thread.run([this] { server.close(); });
        thread.join();
    }
    int connections()
    {
        int count = 0;
        thread.run([&] { count = server.connectionCount(); });
        return count;
    }

    static constexpr qsizetype kLarge = 16 * 1024 * 1024; // more than the system's buffers hold

    IoThread thread;
    http::Server server;
    std::atomic<int> handled{0};
    quint16 port = 0;
};

QByteArray get(const QByteArray &target, const QByteArray &extra = {})
{
    return "GET " + target + " HTTP/1.1\r\nHost: x\r\n" + extra + "\r\n";
}

// The beginning of a handshake, as a client of TLS 1.1 makes it: one record, one hello, two cipher suites.
QByteArray hello11()
{
    const QByteArray inside = QByteArray::fromHex("0302") + QByteArray(32, 'r') + QByteArray::fromHex("00" "0004" "c013" "002f" "0100");
    const QByteArray message = QByteArray::fromHex("010000") + char(inside.size()) + inside;
    return QByteArray::fromHex("16030100") + char(message.size()) + message;
}

QString write(const QTemporaryDir &dir, const QString &name, const QByteArray &bytes)
{
    QFile file(dir.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

// A client that tells an orderly end from a cut one.
class StrictClient
{
public:
    explicit StrictClient(quint16 port) : m_context(net::ssl::context::tls_client), m_stream(m_io, m_context)
    {
        m_stream.lowest_layer().connect({net::ip::address_v4::loopback(), port});
        m_stream.handshake(net::ssl::stream_base::client);
    }
    void send(const QByteArray &bytes) { net::write(m_stream, net::buffer(bytes.constData(), std::size_t(bytes.size()))); }
    boost::system::error_code readToTheEnd(QByteArray &all)
    {
        boost::system::error_code error;
        std::array<char, 4096> part{};
        while (!error) {
            const std::size_t count = m_stream.read_some(net::buffer(part), error);
            all.append(part.data(), qsizetype(count));
        }
        return error;
    }

private:
    net::io_context m_io;
    net::ssl::context m_context;
    net::ssl::stream<net::ip::tcp::socket> m_stream;
};

} // namespace

void TestTls::certificateAndKeyMayBeFiles()
{
    const TestCertificate certificate(test::KeyKind::Rsa);
    QTemporaryDir dir;
    http::ServerConfig config;
    config.tls = http::TlsConfig{{{}, write(dir, QStringLiteral("c.pem"), certificate.certificate())}, {{}, write(dir, QStringLiteral("k.pem"), certificate.key())}};
    Harness harness(config);
    RawClient client(harness.port, test::trusting(certificate.certificate()));
    QVERIFY(client.isConnected());
    client.send(get("/files"));
    QCOMPARE(bodyOf(client.answer()), QByteArrayLiteral("/files"));
    client.send(get("/again"));
    QCOMPARE(bodyOf(client.answer()), QByteArrayLiteral("/again"));
}

void TestTls::unusableCertificatesAreOneClearSentence_data()
{
    QTest::addColumn<http::TlsConfig>("tls");
    QTest::addColumn<QString>("sentence");
    static const QTemporaryDir dir;
    const TestCertificate one, other, rsa(test::KeyKind::Rsa), weak(test::KeyKind::WeakRsa);
    const http::Pem certificate{one.certificate(), {}}, key{one.key(), {}};
    const QString missing = dir.filePath(QStringLiteral("missing.pem"));
    const QString garbage = write(dir, QStringLiteral("garbage.pem"), "-----BEGIN NOTHING-----\n");
    const QString huge = write(dir, QStringLiteral("huge.pem"), QByteArray(2 * 1024 * 1024, 'x'));
    const auto row = [](const char *name, const http::TlsConfig &tls, const QString &sentence) { QTest::newRow(name) << tls << sentence; };
    row("no certificate", {{}, key}, QStringLiteral("The TLS certificate is missing."));
    row("no key", {certificate, {}}, QStringLiteral("The TLS key is missing."));
    row("no certificate file", {{{}, missing}, key}, QStringLiteral("The TLS certificate '%1' cannot be read: No such file or directory.").arg(missing));
    row("no key file", {certificate, {{}, missing}}, QStringLiteral("The TLS key '%1' cannot be read: No such file or directory.").arg(missing));
    row("a directory", {{{}, dir.path()}, key}, QStringLiteral("The TLS certificate '%1' cannot be read: file to open is a directory.").arg(dir.path()));
    row("a huge file", {{{}, huge}, key}, QStringLiteral("The TLS certificate '%1' is larger than 1 MiB.").arg(huge));
    row("a certificate that is none", {{"hello", {}}, key}, QStringLiteral("The TLS certificate is not a PEM certificate chain."));
    row("a certificate file that is none", {{{}, garbage}, key},
        QStringLiteral("The TLS certificate '%1' is not a PEM certificate chain.").arg(garbage));
    row("a key that is none", {certificate, {"hello", {}}}, QStringLiteral("The TLS key is not a PEM private key without a password."));
    row("a key file that is none", {certificate, {{}, garbage}}, QStringLiteral("The TLS key '%1' is not a PEM private key without a password.").arg(garbage));
    row("a key with a password", {certificate, {one.keyWithPassword(), {}}}, QStringLiteral("The TLS key is not a PEM private key without a password."));
    row("exchanged", {key, certificate}, QStringLiteral("The TLS key is not a PEM private key without a password."));
    row("a key that is too short", {{weak.certificate(), {}}, {weak.key(), {}}}, QStringLiteral("The TLS certificate cannot be used: ee key too small (SSL routines)."));
    row("another's key", {certificate, {other.key(), {}}}, QStringLiteral("The TLS key does not belong to the certificate."));
    row("another kind of key", {certificate, {rsa.key(), {}}}, QStringLiteral("The TLS key does not belong to the certificate."));
}

void TestTls::unusableCertificatesAreOneClearSentence()
{
    QFETCH(http::TlsConfig, tls);
    QFETCH(QString, sentence);
    IoThread thread;
    http::ServerConfig config;
    config.tls = tls;
    http::Server server(thread.io, config);
    base::Result<quint16> port = quint16(0);
    thread.run([&] { port = server.listen(0); });
    QVERIFY(!port);
    QCOMPARE(port.error().message, sentence);
    QCOMPARE(server.port(), quint16(0));
}

void TestTls::versionsFrom12On_data()
{
    QTest::addColumn<QSsl::SslProtocol>("version");
    QTest::newRow("1.2") << QSsl::TlsV1_2;
    QTest::newRow("1.3") << QSsl::TlsV1_3;
}

void TestTls::versionsFrom12On()
{
    QFETCH(QSsl::SslProtocol, version);
    const TestCertificate certificate;
    Harness harness(secured(certificate));
    QSslConfiguration tls = test::trusting(certificate.certificate());
    tls.setProtocol(version);
    RawClient client(harness.port, tls);
    client.send(get("/v"));
    QCOMPARE(bodyOf(client.answer()), QByteArrayLiteral("/v"));
    RawClient old(harness.port);
    old.send(hello11());
    const auto all = old.untilClosed();
    QVERIFY(all.has_value());
    QCOMPARE(all->toHex().last(4), QByteArrayLiteral("0246")); // fatal alert protocol_version
    QCOMPARE(all->size(), 7);
}

void TestTls::plainClientIsToldToUseTls_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("GET") << get("/");
    QTest::newRow("DELETE") << QByteArrayLiteral("DELETE /order HTTP/1.1\r\nHost: x\r\n\r\n");
    QTest::newRow("POST") << "POST / HTTP/1.1\r\nContent-Length: 100000\r\n\r\n" + QByteArray(100'000, 'b');
}

void TestTls::plainClientIsToldToUseTls()
{
    QFETCH(QByteArray, bytes);
    const TestCertificate certificate;
    Harness harness(secured(certificate));
    RawClient plain(harness.port);
    plain.send(bytes);
    const auto all = plain.untilClosed();
    QVERIFY(all.has_value());
    QCOMPARE(statusOf(*all), 400);
    QCOMPARE(bodyOf(*all), QByteArrayLiteral("This port speaks TLS: use https or wss.\n"));
    QCOMPARE(harness.handled.load(), 0);
    QTRY_COMPARE(harness.connections(), 0);
}

void TestTls::tlsClientOnAPlainPortIsNotLeftWaiting()
{
    Harness harness({}); // whose idle time-out is longer than this client waits
    RawClient client(harness.port, QSslConfiguration::defaultConfiguration());
    QVERIFY(!client.isConnected());
    QTRY_COMPARE(client.socket().state(), QAbstractSocket::UnconnectedState);
    QTRY_COMPARE(harness.connections(), 0);
    RawClient raw(harness.port);
    raw.send(hello11());
    const auto all = raw.untilClosed();
    QVERIFY(all.has_value());
    QCOMPARE(statusOf(*all), 400);
    QCOMPARE(harness.handled.load(), 0);
}

void TestTls::brokenHandshakeIsEnded()
{
    const TestCertificate certificate;
    Harness harness(secured(certificate));
    RawClient broken(harness.port);
    broken.send(hello11().left(20) + QByteArray(5000, '\xff'));
    QVERIFY(broken.untilClosed().has_value());
    RawClient distrusting(harness.port, test::trusting(TestCertificate().certificate()));
    QVERIFY(!distrusting.isConnected());
    QTRY_COMPARE(harness.connections(), 0);
    RawClient client(harness.port, test::trusting(certificate.certificate()));
    client.send(get("/alive"));
    QCOMPARE(bodyOf(client.answer()), QByteArrayLiteral("/alive"));
}

void TestTls::slowHandshakeIsCut_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("silent") << QByteArray();
    QTest::newRow("half a hello") << hello11().left(30);
}

void TestTls::slowHandshakeIsCut()
{
    QFETCH(QByteArray, bytes);
    const TestCertificate certificate;
    http::ServerConfig config = secured(certificate);
    config.idleTimeout = base::Millis{50};
    Harness harness(config);
    RawClient slow(harness.port);
    slow.send(bytes);
    QCOMPARE(slow.untilClosed(), std::optional<QByteArray>(QByteArray()));
    QTRY_COMPARE(harness.connections(), 0);
}

void TestTls::handshakesCountAsConnections()
{
    const TestCertificate certificate;
    http::ServerConfig config = secured(certificate);
    config.maxConnections = 1;
    Harness harness(config);
    RawClient silent(harness.port);
    QTRY_COMPARE(harness.connections(), 1);
    RawClient refused(harness.port, test::trusting(certificate.certificate()));
    QVERIFY(refused.isConnected());
    const auto all = refused.untilClosed();
    QVERIFY(all.has_value());
    QCOMPARE(statusOf(*all), 503);
    silent.socket().abort();
    QTRY_COMPARE(harness.connections(), 0);
    RawClient next(harness.port, test::trusting(certificate.certificate()));
    next.send(get("/free"));
    QCOMPARE(bodyOf(next.answer()), QByteArrayLiteral("/free"));
}

void TestTls::connectionEndsWithCloseNotify()
{
    const TestCertificate certificate;
    Harness harness(secured(certificate));
    StrictClient client(harness.port);
    client.send(get("/bye", "Connection: close\r\n"));
    QByteArray all;
    const auto error = client.readToTheEnd(all);
    QVERIFY2(error == net::error::eof, error.message().c_str());
    QCOMPARE(bodyOf(all), QByteArrayLiteral("/bye"));
}

// The answer comes while the body is still on its way, and is not lost with the connection.
void TestTls::refusedBodyIsToldWhy()
{
    const TestCertificate certificate;
    http::ServerConfig config = secured(certificate);
    config.bodyLimitBytes = 1000;
    Harness harness(config);
    StrictClient client(harness.port);
    client.send("POST / HTTP/1.1\r\nContent-Length: 1000000\r\n\r\n" + QByteArray(1'000'000, 'b'));
    QByteArray all;
    const auto error = client.readToTheEnd(all);
    QVERIFY2(error == net::error::eof, error.message().c_str());
    QCOMPARE(statusOf(all), 413);
}

void TestTls::closeDuringTheHandshake()
{
    const TestCertificate certificate;
    Harness harness(secured(certificate));
    RawClient silent(harness.port), half(harness.port);
    half.send(hello11().left(30));
    QTRY_COMPARE(harness.connections(), 2);
    harness.thread.run([&] { harness.server.close(); });
    QCOMPARE(silent.untilClosed(), std::optional<QByteArray>(QByteArray()));
    QCOMPARE(half.untilClosed(), std::optional<QByteArray>(QByteArray()));
    QCOMPARE(harness.connections(), 0);
    harness.thread.join(); // nothing keeps the io_context alive
}

// An answer that does not fit into the system's buffers is under way to somebody who reads nothing.
void TestTls::closeWhileNobodyReads()
{
    const TestCertificate certificate;
    Harness harness(secured(certificate));
    StrictClient client(harness.port);
    client.send(get("/large"));
    QTRY_COMPARE(harness.handled.load(), 1);
    harness.thread.run([&] { harness.server.close(); });
    harness.thread.join(); // without the peer's close_notify
    QByteArray all;
    QVERIFY(client.readToTheEnd(all) != net::error::eof); // cut short, and seen to be
    QVERIFY(all.size() < Harness::kLarge);
}

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
