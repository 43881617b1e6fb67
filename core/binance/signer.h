// HMAC-SHA256 signatures of request payloads.
// Thread: one thread at a time. Failure: without a secret there is no signature, and the call is not made.
#pragma once

#include "core/base/result.h"
#include "core/binance/secret.h"

#include <QByteArray>

#include <memory>

namespace bw::binance {

class HmacSigner
{
public:
    explicit HmacSigner(const Secret &secret);
    ~HmacSigner();
    HmacSigner(const HmacSigner &) = delete;
    HmacSigner &operator=(const HmacSigner &) = delete;

    // 64 hexadecimal digits over the payload exactly as it will be sent.
    [[nodiscard]] base::Result<QByteArray> sign(QByteArrayView payload) const;

private:
    struct Context;
    std::unique_ptr<Context> m_context; // null without a usable secret
};

} // namespace bw::binance
