#include "core/binance/signer.h"

#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/params.h>

#include <array>

namespace bw::binance {

struct HmacSigner::Context
{
    EVP_MAC *mac = nullptr;
    EVP_MAC_CTX *keyed = nullptr; // OpenSSL wipes its copy of the key when this is freed
    ~Context()
    {
        EVP_MAC_CTX_free(keyed);
        EVP_MAC_free(mac);
    }
};

namespace {

constexpr int kDigestBytes = 32;

const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

} // namespace

HmacSigner::HmacSigner(const Secret &secret)
{
    if (secret.isEmpty()) {
        return;
    }
    auto context = std::make_unique<Context>();
    context->mac = EVP_MAC_fetch(nullptr, "HMAC", nullptr);
    context->keyed = context->mac ? EVP_MAC_CTX_new(context->mac) : nullptr;
    if (!context->keyed) {
        return;
    }
    std::array<char, 7> digest{"SHA256"};
    const std::array<OSSL_PARAM, 2> settings{
        OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, digest.data(), 0), OSSL_PARAM_construct_end()};
    const QByteArrayView key = secret.expose();
    if (EVP_MAC_init(context->keyed, bytesOf(key), std::size_t(key.size()), settings.data()) == 1) {
        m_context = std::move(context);
    }
}

HmacSigner::~HmacSigner() = default;

base::Result<QByteArray> HmacSigner::sign(QByteArrayView payload) const
{
    if (!m_context) {
        return base::failure(base::ErrorCode::Unauthorized, QStringLiteral("No API secret is set, so nothing can be signed."));
    }
    // Initialising without a key starts a new message under the key already set.
    std::array<unsigned char, kDigestBytes> digest{};
    std::size_t size = 0;
    const bool done = EVP_MAC_init(m_context->keyed, nullptr, 0, nullptr) == 1
                      && EVP_MAC_update(m_context->keyed, bytesOf(payload), std::size_t(payload.size())) == 1
                      && EVP_MAC_final(m_context->keyed, digest.data(), &size, digest.size()) == 1;
    if (!done || size != digest.size()) {
        return base::failure(base::ErrorCode::Unauthorized, QStringLiteral("The request could not be signed."));
    }
    return QByteArray(reinterpret_cast<const char *>(digest.data()), kDigestBytes).toHex();
}

} // namespace bw::binance
