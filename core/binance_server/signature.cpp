#include "core/binance_server/signature.h"

#include <QList>

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/pem.h>

#include <memory>

namespace bw::binance_server {

namespace {

QByteArray withoutSignature(const QByteArray &part)
{
    QList<QByteArray> kept;
    for (const QByteArray &item : part.split('&')) {
        if (!item.startsWith("signature=") && item != "signature")
            kept.append(item);
    }
    return kept.join('&');
}

struct KeyFree { void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); } };
using PublicKey = std::unique_ptr<EVP_PKEY, KeyFree>;

PublicKey readPublicKey(const QByteArray &pem)
{
    BIO *bytes = BIO_new_mem_buf(pem.constData(), int(pem.size()));
    PublicKey key(PEM_read_bio_PUBKEY(bytes, nullptr, nullptr, nullptr));
    BIO_free(bytes);
    return key;
}

} // namespace

bool isEd25519(const QByteArray &publicKeyPem)
{
    const PublicKey key = readPublicKey(publicKeyPem);
    return key && EVP_PKEY_id(key.get()) == EVP_PKEY_ED25519;
}

QByteArray publicKeyPemOf(const QByteArray &base64)
{
    constexpr qsizetype kLine = 64;
    QByteArray pem = QByteArrayLiteral("-----BEGIN PUBLIC KEY-----\n");
    for (qsizetype at = 0; at < base64.size(); at += kLine)
        pem += base64.mid(at, kLine) + '\n';
    pem += QByteArrayLiteral("-----END PUBLIC KEY-----\n");
    const PublicKey key = readPublicKey(pem);
    const int kind = key ? EVP_PKEY_id(key.get()) : EVP_PKEY_NONE;
    return kind == EVP_PKEY_ED25519 || kind == EVP_PKEY_RSA ? pem : QByteArray();
}

bool publicKeyVerifies(const QByteArray &publicKeyPem, const QByteArray &payload, const QByteArray &signatureBase64)
{
    const PublicKey key = readPublicKey(publicKeyPem);
    const auto signature = QByteArray::fromBase64Encoding(signatureBase64, QByteArray::AbortOnBase64DecodingErrors);
    if (!key || !signature)
        return false;
    const EVP_MD *digest = EVP_PKEY_id(key.get()) == EVP_PKEY_ED25519 ? nullptr : EVP_sha256(); // Ed25519 hashes itself
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    const bool verified = EVP_DigestVerifyInit(context, nullptr, digest, nullptr, key.get()) == 1
        && EVP_DigestVerify(context, reinterpret_cast<const unsigned char *>(signature.decoded.constData()), std::size_t(signature.decoded.size()),
                            reinterpret_cast<const unsigned char *>(payload.constData()), std::size_t(payload.size())) == 1;
    EVP_MD_CTX_free(context);
    return verified;
}

QByteArray signedPayload(const QByteArray &query, const QByteArray &body)
{
    return withoutSignature(query) + withoutSignature(body);
}

QByteArray hmacSha256Hex(const QByteArray &secret, const QByteArray &payload)
{
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned int length = 0;
    HMAC(EVP_sha256(), secret.constData(), int(secret.size()), reinterpret_cast<const unsigned char *>(payload.constData()),
         std::size_t(payload.size()), digest, &length);
    return QByteArray(reinterpret_cast<const char *>(digest), qsizetype(length)).toHex();
}

bool signatureMatches(const QByteArray &expectedHex, const QByteArray &givenHex)
{
    return secretMatches(expectedHex, givenHex.toLower());
}

bool secretMatches(const QByteArray &expected, const QByteArray &given)
{
    return expected.size() == given.size()
           && CRYPTO_memcmp(expected.constData(), given.constData(), std::size_t(expected.size())) == 0;
}

} // namespace bw::binance_server
