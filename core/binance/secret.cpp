#include "core/binance/secret.h"

#include "core/base/contracts.h"

#include <openssl/crypto.h>

#include <algorithm>

namespace bw::binance {

SecretBytes::SecretBytes(QByteArrayView text)
{
    BW_EXPECTS(std::size_t(text.size()) <= kMaxSecretBytes);
    m_size = std::size_t(text.size());
    std::copy(text.begin(), text.end(), m_bytes.begin());
}

SecretBytes::~SecretBytes()
{
    OPENSSL_cleanse(m_bytes.data(), m_bytes.size());
}

SecretBuffer::~SecretBuffer()
{
    OPENSSL_cleanse(bytes.data(), bytes.size());
}

Secret::Secret(QByteArrayView text) : m_bytes(std::make_shared<const SecretBytes>(text)) {}

} // namespace bw::binance
