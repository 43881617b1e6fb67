// A key store in memory that can be told to fail.
#pragma once

#include "core/keychain/key_store.h"

#include <QMap>

#include <optional>

namespace bw::test {

class MemoryKeyStore final : public keychain::KeyStore
{
public:
    [[nodiscard]] base::Result<binance::Secret> read(const QString &account) override
    {
        ++reads;
        if (failing) {
            return tl::unexpected<base::Error>(*failing);
        }
        if (!kept.contains(account)) {
            return base::failure(base::ErrorCode::NotFound, QStringLiteral("nothing is kept for %1").arg(account));
        }
        return kept.value(account);
    }
    [[nodiscard]] base::Status write(const QString &account, const binance::Secret &text) override
    {
        if (failing) {
            return tl::unexpected<base::Error>(*failing);
        }
        kept.insert(account, text);
        return {};
    }
    [[nodiscard]] base::Status remove(const QString &account) override
    {
        if (failing) {
            return tl::unexpected<base::Error>(*failing);
        }
        return kept.remove(account) > 0 ? base::Status() : base::failure(base::ErrorCode::NotFound, QStringLiteral("nothing is kept for %1").arg(account));
    }

    QMap<QString, binance::Secret> kept;
    std::optional<base::Error> failing;
    int reads = 0;
};

} // namespace bw::test
