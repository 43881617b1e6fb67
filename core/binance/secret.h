// An API secret: kept in one place, wiped when its last holder goes, and never printable.
// Thread: copies may be held by several threads; the bytes never change.
// Failure: a secret longer than kMaxBytes fails a contract (Binance's HMAC secrets have 64 characters,
// an RSA key of 4096 bits in PEM about 3300).
#pragma once

#include <QByteArrayView>

#include <array>
#include <cstddef>
#include <memory>

class QDebug;

namespace bw::binance {

inline constexpr std::size_t kMaxSecretBytes = 8192;

// The bytes themselves; zeroed on destruction in a way that the optimiser cannot drop.
class SecretBytes
{
public:
    explicit SecretBytes(QByteArrayView text);
    ~SecretBytes();
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;
    [[nodiscard]] QByteArrayView view() const { return QByteArrayView(m_bytes.data(), qsizetype(m_size)); }

private:
    std::array<char, kMaxSecretBytes> m_bytes{};
    std::size_t m_size = 0;
};

// Where a secret is put together while it is read; wiped when it goes. One byte more than a secret may have, to see that
// there is too much.
struct SecretBuffer
{
    SecretBuffer() = default;
    ~SecretBuffer();
    SecretBuffer(const SecretBuffer &) = delete;
    SecretBuffer &operator=(const SecretBuffer &) = delete;
    [[nodiscard]] QByteArrayView view() const { return QByteArrayView(bytes.data(), qsizetype(size)); }

    std::array<char, kMaxSecretBytes + 1> bytes{};
    std::size_t size = 0;
};

class Secret
{
public:
    Secret() = default;
    // Copies the text; the caller wipes its own copy.
    explicit Secret(QByteArrayView text);

    [[nodiscard]] bool isEmpty() const { return !m_bytes || m_bytes->view().isEmpty(); }
    // For the signer only: valid as long as this Secret lives.
    [[nodiscard]] QByteArrayView expose() const { return m_bytes ? m_bytes->view() : QByteArrayView(); }

private:
    std::shared_ptr<const SecretBytes> m_bytes;
};

QDebug operator<<(QDebug, const Secret &) = delete;

} // namespace bw::binance
