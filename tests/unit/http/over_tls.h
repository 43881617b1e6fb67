// Runs a test class twice, plainly and inside TLS: what the server promises holds for both.
#pragma once

#include "core/http/server.h"
#include "tests/support/test_certificate.h"
#include "tests/unit/http/io_thread.h"

#include <QCoreApplication>
#include <QTest>

#include <csignal>

namespace bw::test {

// Of a client that trusts this certificate and no other.
inline QSslConfiguration trusting(const QByteArray &certificate)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates(QSslCertificate::fromData(certificate));
    return configuration;
}

inline http::TlsConfig tlsOf(const TestCertificate &certificate)
{
    return {{certificate.certificate(), {}}, {certificate.key(), {}}};
}

inline std::optional<http::TlsConfig> &usualTls() // of the servers
{
    static std::optional<http::TlsConfig> tls;
    return tls;
}

inline http::ServerConfig asUsual(http::ServerConfig config)
{
    config.tls = usualTls();
    return config;
}

// At the start of each run: Qt does so once for the whole process, and QTest undoes it.
inline void ignoreBrokenPipes() { std::signal(SIGPIPE, SIG_IGN); }

template<typename Tests>
int runPlainAndSecure(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    Tests plain;
    const int failed = QTest::qExec(&plain, argc, argv);
    const TestCertificate certificate;
    usualTls() = tlsOf(certificate);
    RawClient::usual = trusting(certificate.certificate());
    Tests secure;
    return failed + QTest::qExec(&secure, argc, argv);
}

} // namespace bw::test
