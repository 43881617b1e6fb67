#include "core/binance/signer.h"

#include "core/base/contracts.h"

#include <openssl/bio.h>
#include <openssl/core_names.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/params.h>
#include <openssl/pem.h>

#include <array>
#include <utility>

namespace bw::binance {

using base::ErrorCode;
using base::Result;

namespace {

constexpr int kDigestBytes = 32;
constexpr int kShortestRsaBits = 2048; // what Binance takes

template<auto Free>
struct Freed
{
    template<typename T>
    void operator()(T *pointer) const { Free(pointer); }
};
using MacPtr = std::unique_ptr<EVP_MAC, Freed<EVP_MAC_free>>;
using MacContextPtr = std::unique_ptr<EVP_MAC_CTX, Freed<EVP_MAC_CTX_free>>; // wipes its copy of the key when freed
using KeyPtr = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;              // likewise
using DigestContextPtr = std::unique_ptr<EVP_MD_CTX, Freed<EVP_MD_CTX_free>>;
using BioPtr = std::unique_ptr<BIO, Freed<BIO_free_all>>;

const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

tl::unexpected<base::Error> refusal(const QString &sentence)
{
    ERR_clear_error(); // OpenSSL's queue would otherwise be read by the next TLS error
    return base::failure(ErrorCode::Unauthorized, sentence);
}

QString noSecret()
{
    return QStringLiteral("No API secret is set, so nothing can be signed.");
}

QString notSigned()
{
    return QStringLiteral("The request could not be signed.");
}

class HmacSigner final : public Signer
{
public:
    explicit HmacSigner(MacPtr mac, MacContextPtr keyed) : m_mac(std::move(mac)), m_keyed(std::move(keyed)) {}

    [[nodiscard]] KeyKind kind() const override { return KeyKind::Hmac; }
    [[nodiscard]] Result<QByteArray> sign(QByteArrayView payload) const override
    {
        // Initialising without a key starts a new message under the key already set.
        std::array<unsigned char, kDigestBytes> digest{};
        std::size_t size = 0;
        const bool done = EVP_MAC_init(m_keyed.get(), nullptr, 0, nullptr) == 1
                          && EVP_MAC_update(m_keyed.get(), bytesOf(payload), std::size_t(payload.size())) == 1
                          && EVP_MAC_final(m_keyed.get(), digest.data(), &size, digest.size()) == 1;
        if (!done || size != digest.size()) {
            return refusal(notSigned());
        }
        return QByteArray(reinterpret_cast<const char *>(digest.data()), kDigestBytes).toHex();
    }

private:
    MacPtr m_mac;
    MacContextPtr m_keyed;
};

Result<std::unique_ptr<Signer>> hmacSigner(const Secret &secret)
{
    MacPtr mac(EVP_MAC_fetch(nullptr, "HMAC", nullptr));
    MacContextPtr keyed(mac ? EVP_MAC_CTX_new(mac.get()) : nullptr);
    std::array<char, 7> digest{"SHA256"};
    const std::array<OSSL_PARAM, 2> settings{
        OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, digest.data(), 0), OSSL_PARAM_construct_end()};
    const QByteArrayView key = secret.expose();
    if (!keyed || EVP_MAC_init(keyed.get(), bytesOf(key), std::size_t(key.size()), settings.data()) != 1) {
        return refusal(notSigned());
    }
    return std::unique_ptr<Signer>(std::make_unique<HmacSigner>(std::move(mac), std::move(keyed)));
}

class PrivateKeySigner final : public Signer
{
public:
    PrivateKeySigner(KeyPtr key, KeyKind kind) : m_key(std::move(key)), m_kind(kind) {}

    [[nodiscard]] KeyKind kind() const override { return m_kind; }
    [[nodiscard]] Result<QByteArray> sign(QByteArrayView payload) const override
    {
        const DigestContextPtr context(EVP_MD_CTX_new());
        const EVP_MD *digest = m_kind == KeyKind::Rsa ? EVP_sha256() : nullptr; // Ed25519 hashes by itself
        std::size_t size = 0;
        const auto length = std::size_t(payload.size());
        if (!context || EVP_DigestSignInit(context.get(), nullptr, digest, nullptr, m_key.get()) != 1
            || EVP_DigestSign(context.get(), nullptr, &size, bytesOf(payload), length) != 1) {
            return refusal(notSigned());
        }
        QByteArray signature(qsizetype(size), '\0');
        if (EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &size, bytesOf(payload), length) != 1) {
            return refusal(notSigned());
        }
        signature.truncate(qsizetype(size));
        return signature.toBase64();
    }

private:
    KeyPtr m_key;
    KeyKind m_kind;
};

// OpenSSL would ask the terminal for the pass phrase of an encrypted key.
int noPassPhrase(char *, int, int, void *)
{
    return 0;
}

Result<std::unique_ptr<Signer>> privateKeySigner(const Secret &secret)
{
    const QByteArrayView pem = secret.expose();
    if (pem.indexOf("ENCRYPTED") >= 0) {
        return refusal(QStringLiteral("The private key is encrypted with a pass phrase; Breakwater takes an unencrypted one, readable by nobody else."));
    }
    const BioPtr input(BIO_new_mem_buf(pem.data(), int(pem.size())));
    KeyPtr key(input ? PEM_read_bio_PrivateKey(input.get(), nullptr, &noPassPhrase, nullptr) : nullptr);
    if (!key) {
        return refusal(QStringLiteral("The PEM text is not a private key that can be read."));
    }
    if (EVP_PKEY_is_a(key.get(), "ED25519") == 1) {
        return std::unique_ptr<Signer>(std::make_unique<PrivateKeySigner>(std::move(key), KeyKind::Ed25519));
    }
    if (EVP_PKEY_is_a(key.get(), "RSA") != 1) {
        return refusal(QStringLiteral("The private key is of a kind that Binance does not take; Ed25519 and RSA are."));
    }
    if (EVP_PKEY_get_bits(key.get()) < kShortestRsaBits) {
        return refusal(QStringLiteral("The RSA key has %1 bits; Binance takes %2 and more.").arg(EVP_PKEY_get_bits(key.get())).arg(kShortestRsaBits));
    }
    return std::unique_ptr<Signer>(std::make_unique<PrivateKeySigner>(std::move(key), KeyKind::Rsa));
}

class RefusingSigner final : public Signer
{
public:
    explicit RefusingSigner(base::Error why) : m_why(std::move(why)) {}

    [[nodiscard]] KeyKind kind() const override { return KeyKind::Hmac; }
    [[nodiscard]] Result<QByteArray> sign(QByteArrayView) const override { return tl::unexpected<base::Error>(m_why); }

private:
    base::Error m_why;
};

} // namespace

QString toWord(KeyKind kind)
{
    switch (kind) {
    case KeyKind::Hmac: return QStringLiteral("HMAC");
    case KeyKind::Rsa: return QStringLiteral("RSA");
    case KeyKind::Ed25519: return QStringLiteral("Ed25519");
    }
    BW_UNREACHABLE("kind of key");
}

Result<std::unique_ptr<Signer>> makeSigner(const Secret &secret)
{
    if (secret.isEmpty()) {
        return refusal(noSecret());
    }
    return secret.expose().indexOf("-----BEGIN") >= 0 ? privateKeySigner(secret) : hmacSigner(secret);
}

std::unique_ptr<Signer> signerOrRefusal(const Secret &secret)
{
    auto made = makeSigner(secret);
    return made ? std::move(*made) : std::make_unique<RefusingSigner>(made.error());
}

} // namespace bw::binance
