#include "core/keychain/stored_keys.h"

#include <openssl/crypto.h>

namespace bw::keychain {

using base::Error;
using base::ErrorCode;
using base::failure;
using base::Result;
using binance::Credentials;
using binance::Secret;

namespace {

constexpr qsizetype kShown = 4;
constexpr qsizetype kShortestShown = 16;

} // namespace

Result<Credentials> readKeyText(const Secret &text, const QString &origin)
{
    const QByteArrayView all = text.expose();
    const qsizetype end = all.indexOf('\n');
    if (end < 0) {
        return failure(ErrorCode::Malformed, QStringLiteral("What %1 gave is not a key and its secret: the API key belongs in the first line, the secret below it.").arg(origin));
    }
    const QString apiKey = QString::fromUtf8(all.first(end).trimmed());
    return binance::makeCredentials(apiKey, Secret(all.sliced(end + 1).trimmed()), origin);
}

base::Status storeKeys(KeyStore &store, const QString &account, const Credentials &keys)
{
    QByteArray text = keys.apiKey.toUtf8() + '\n';
    const QByteArrayView secret = keys.secret.expose();
    text.reserve(text.size() + secret.size()); // no copy is left behind by growing
    text.append(secret);
    const bool fits = std::size_t(text.size()) <= binance::kMaxSecretBytes;
    const Secret whole = fits ? Secret(text) : Secret();
    OPENSSL_cleanse(text.data(), std::size_t(text.size()));
    if (!fits) {
        return failure(ErrorCode::Malformed, QStringLiteral("The secret from %1 is too large to be kept.").arg(keys.origin));
    }
    return store.write(account, whole);
}

Result<std::optional<Credentials>> loadKeys(KeyStore &store, const QString &account)
{
    const Result<Secret> text = store.read(account);
    if (!text && text.error().code == ErrorCode::NotFound) {
        return std::optional<Credentials>();
    }
    if (!text) {
        return tl::unexpected<Error>(text.error());
    }
    auto keys = readKeyText(*text, QStringLiteral("the system keychain"));
    if (!keys) {
        return tl::unexpected<Error>(keys.error());
    }
    return std::optional<Credentials>(std::move(*keys));
}

Result<Credentials> chooseKeys(const std::optional<Credentials> &fromEnvironment, KeyStore &store, const QString &account)
{
    if (fromEnvironment) {
        return *fromEnvironment;
    }
    auto kept = loadKeys(store, account);
    if (kept && *kept) {
        return std::move(**kept);
    }
    const QString ways = QStringLiteral("set BINANCE_API_KEY and BINANCE_API_SECRET or BINANCE_PRIVATE_KEY_FILE, or keep them in the system keychain: "
                                        "breakwater keys store --mode %1 --market %2")
                             .arg(account.section(QLatin1Char('-'), 0, 0), account.section(QLatin1Char('-'), 1));
    return kept ? failure(ErrorCode::NotFound, QStringLiteral("no keys for %1; %2. A locked keychain looks like an empty one.").arg(account, ways))
                : failure(kept.error().code, QStringLiteral("no keys for %1; %2. %3").arg(account, ways, kept.error().message));
}

QString shownKey(const QString &apiKey)
{
    return (apiKey.size() >= kShortestShown ? apiKey.first(kShown) : QString()) + QChar(0x2026);
}

} // namespace bw::keychain
