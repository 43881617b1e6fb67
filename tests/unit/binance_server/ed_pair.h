// An Ed25519 key as a client has one. Thread: plain value.
#pragma once

#include <QByteArray>

#include <openssl/evp.h>
#include <openssl/pem.h>

namespace bw::test {

// A pair made for the test; signs with what the client alone has.
struct EdPair
{
    EdPair() : key(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"))
    {
        BIO *bytes = BIO_new(BIO_s_mem());
        PEM_write_bio_PUBKEY(bytes, key);
        char *text = nullptr;
        const long length = BIO_get_mem_data(bytes, &text);
        publicPem = QByteArray(text, qsizetype(length));
        BIO_free(bytes);
    }
    ~EdPair() { EVP_PKEY_free(key); }
    [[nodiscard]] QByteArray sign(const QByteArray &payload) const
    {
        unsigned char signature[64];
        std::size_t length = sizeof signature;
        EVP_MD_CTX *context = EVP_MD_CTX_new();
        EVP_DigestSignInit(context, nullptr, nullptr, nullptr, key);
        EVP_DigestSign(context, signature, &length, reinterpret_cast<const unsigned char *>(payload.constData()), std::size_t(payload.size()));
        EVP_MD_CTX_free(context);
        return QByteArray(reinterpret_cast<const char *>(signature), qsizetype(length)).toBase64();
    }
    EVP_PKEY *key;
    QByteArray publicPem;
};

} // namespace bw::test
