// A certificate of this run, signed by itself for 127.0.0.1 and localhost, with its key: PEM, made anew by each caller.
#pragma once

#include <QByteArray>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <functional>
#include <memory>

namespace bw::test {

enum class KeyKind { Elliptic = 1, Rsa, WeakRsa };

class TestCertificate
{
public:
    explicit TestCertificate(KeyKind kind = KeyKind::Elliptic)
        : m_key(kind == KeyKind::Elliptic ? EVP_EC_gen("P-256") : EVP_RSA_gen(kind == KeyKind::Rsa ? 2048U : 1024U), &EVP_PKEY_free),
          m_certificate(X509_new(), &X509_free)
    {
        X509 *certificate = m_certificate.get();
        X509_set_version(certificate, X509_VERSION_3);
        ASN1_INTEGER_set(X509_get_serialNumber(certificate), 1);
        X509_gmtime_adj(X509_getm_notBefore(certificate), -86'400);
        X509_gmtime_adj(X509_getm_notAfter(certificate), 86'400);
        X509_NAME *name = X509_get_subject_name(certificate);
        X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char *>("localhost"), -1, -1, 0);
        X509_set_issuer_name(certificate, name);
        X509_set_pubkey(certificate, m_key.get());
        extend(NID_basic_constraints, "critical,CA:TRUE");
        extend(NID_subject_alt_name, "IP:127.0.0.1,DNS:localhost");
        X509_sign(certificate, m_key.get(), EVP_sha256());
    }

    [[nodiscard]] QByteArray certificate() const
    {
        return written([this](BIO *bio) { return PEM_write_bio_X509(bio, m_certificate.get()); });
    }
    [[nodiscard]] QByteArray key() const
    {
        return written([this](BIO *bio) { return PEM_write_bio_PrivateKey(bio, m_key.get(), nullptr, nullptr, 0, nullptr, nullptr); });
    }
    [[nodiscard]] QByteArray keyWithPassword() const
    {
        return written([this](BIO *bio) {
            return PEM_write_bio_PKCS8PrivateKey(bio, m_key.get(), EVP_aes_128_cbc(), "word", 4, nullptr, nullptr);
        });
    }

private:
    void extend(int id, const char *value)
    {
        X509V3_CTX context;
        X509V3_set_ctx(&context, m_certificate.get(), m_certificate.get(), nullptr, nullptr, 0);
        const std::unique_ptr<X509_EXTENSION, void (*)(X509_EXTENSION *)> extension(X509V3_EXT_conf_nid(nullptr, &context, id, value),
                                                                                    &X509_EXTENSION_free);
        X509_add_ext(m_certificate.get(), extension.get(), -1);
    }
    static QByteArray written(const std::function<int(BIO *)> &write)
    {
        const std::unique_ptr<BIO, int (*)(BIO *)> bio(BIO_new(BIO_s_mem()), &BIO_free);
        if (write(bio.get()) != 1) {
            qFatal("OpenSSL writes no PEM");
        }
        QByteArray pem(qsizetype(BIO_ctrl_pending(bio.get())), '\0');
        BIO_read(bio.get(), pem.data(), int(pem.size()));
        return pem;
    }

    std::unique_ptr<EVP_PKEY, void (*)(EVP_PKEY *)> m_key;
    std::unique_ptr<X509, void (*)(X509 *)> m_certificate;
};

} // namespace bw::test
