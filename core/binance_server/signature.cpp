#include "core/binance_server/signature.h"

#include <QList>

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

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

} // namespace

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
