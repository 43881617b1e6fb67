// A place that keeps one secret text for each account, beyond the life of the program.
// Thread: the main thread; calls return when the answer is there, within a bounded time.
// Failure: NotFound (nothing is kept for that account), Unauthorized (locked or denied), Timeout (no answer), Storage (there
// is no such place here, or it failed); one sentence that repeats nothing of what is kept.
#pragma once

#include "core/base/result.h"
#include "core/binance/secret.h"

namespace bw::keychain {

class KeyStore
{
public:
    virtual ~KeyStore() = default;

    [[nodiscard]] virtual base::Result<binance::Secret> read(const QString &account) = 0;
    // Replaces what was kept.
    [[nodiscard]] virtual base::Status write(const QString &account, const binance::Secret &text) = 0;
    [[nodiscard]] virtual base::Status remove(const QString &account) = 0;
};

} // namespace bw::keychain
