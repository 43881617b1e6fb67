#include "core/http/tls_context.h"

#include <QFile>

#include <boost/asio/ssl/context.hpp>

#include <openssl/err.h>
#include <openssl/pem.h>

namespace bw::http {

namespace ssl = boost::asio::ssl;

namespace {

constexpr qint64 kMaxPemBytes = 1024 * 1024;

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;

// "The TLS key 'k.pem'"
QString nameOf(const char *what, const Pem &pem)
{
    const QString name = QStringLiteral("The TLS %1").arg(QLatin1String(what));
    return pem.file.isEmpty() ? name : name + QStringLiteral(" '%1'").arg(pem.file);
}

base::Result<QByteArray> textOf(const char *what, const Pem &pem)
{
    if (!pem.bytes.isEmpty())
        return pem.bytes;
    if (pem.file.isEmpty())
        return base::failure(base::ErrorCode::Malformed, nameOf(what, pem) + QStringLiteral(" is missing."));
    QFile file(pem.file);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return base::failure(base::ErrorCode::Storage, nameOf(what, pem) + QStringLiteral(" cannot be read: %1.").arg(file.errorString()));
    QByteArray text = file.read(kMaxPemBytes + 1);
    if (text.size() > kMaxPemBytes)
        return base::failure(base::ErrorCode::Malformed, nameOf(what, pem) + QStringLiteral(" is larger than 1 MiB."));
    return text;
}

Key keyFrom(const QByteArray &text)
{
    const std::unique_ptr<BIO, decltype(&BIO_free)> bio(BIO_new_mem_buf(text.constData(), int(text.size())), &BIO_free);
    const auto noPassword = [](char *, int, int, void *) { return -1; }; // or OpenSSL asks the terminal
    return {PEM_read_bio_PrivateKey(bio.get(), nullptr, noPassword, nullptr), &EVP_PKEY_free};
}

} // namespace

base::Result<std::shared_ptr<ssl::context>> makeTlsContext(const TlsConfig &config)
{
    const auto certificates = textOf("certificate", config.certificates);
    if (!certificates)
        return tl::unexpected(certificates.error());
    auto keyText = textOf("key", config.key);
    if (!keyText)
        return tl::unexpected(keyText.error());
    ERR_clear_error();
    const Key key = keyFrom(*keyText);
    OPENSSL_cleanse(keyText->data(), std::size_t(keyText->size()));
    if (!key)
        return base::failure(base::ErrorCode::Malformed, nameOf("key", config.key) + QStringLiteral(" is not a PEM private key without a password."));

    auto context = std::make_shared<ssl::context>(ssl::context::tls_server);
    SSL_CTX *native = context->native_handle();
    SSL_CTX_set_min_proto_version(native, TLS1_2_VERSION);
    SSL_CTX_set_options(native, SSL_OP_NO_RENEGOTIATION | SSL_OP_CIPHER_SERVER_PREFERENCE);
    SSL_CTX_set_session_cache_mode(native, SSL_SESS_CACHE_OFF); // clients resume with tickets, which cost us no memory
    boost::system::error_code error;
    context->use_certificate_chain({certificates->constData(), std::size_t(certificates->size())}, error);
    if (error) {
        const QString why = error.value() == ERR_R_PEM_LIB ? QStringLiteral(" is not a PEM certificate chain.")
                                                           : QStringLiteral(" cannot be used: %1.").arg(QString::fromStdString(error.message()));
        return base::failure(base::ErrorCode::Malformed, nameOf("certificate", config.certificates) + why);
    }
    const bool belongs = X509_check_private_key(SSL_CTX_get0_certificate(native), key.get()) == 1;
    if (!belongs || SSL_CTX_use_PrivateKey(native, key.get()) != 1)
        return base::failure(base::ErrorCode::Conflict, nameOf("key", config.key) + QStringLiteral(" does not belong to the certificate."));
    return context;
}

} // namespace bw::http
