#include "core/binance_server/gatekeeper.h"

#include "core/binance_server/signature.h"

#include <algorithm>

namespace bw::binance_server {

namespace {

constexpr std::int64_t kStandardWindowMs = 5000;
constexpr std::int64_t kLargestWindowMs = 60000;
constexpr std::int64_t kAheadMs = 1000;

std::optional<std::int64_t> plainInteger(const QByteArray &text)
{
    const bool digits = !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    bool ok = false;
    const qlonglong number = text.toLongLong(&ok);
    return digits && ok ? std::optional<std::int64_t>(number) : std::nullopt;
}

// In microseconds: whole milliseconds, or with up to three decimals where they are allowed.
std::optional<std::int64_t> windowUs(const QByteArray &text, TimeForm form)
{
    const qsizetype point = text.indexOf('.');
    if (point < 0 || form == TimeForm::Milliseconds) {
        const auto whole = plainInteger(text);
        return whole && *whole < 1'000'000'000 ? std::optional(*whole * 1000) : std::nullopt;
    }
    const QByteArray fraction = text.mid(point + 1);
    const auto whole = plainInteger(text.left(point));
    const auto part = plainInteger(fraction.leftJustified(3, '0'));
    const bool readable = whole && part && *whole < 1'000'000'000 && fraction.size() <= 3 && !fraction.isEmpty();
    return readable ? std::optional(*whole * 1000 + *part) : std::nullopt;
}

} // namespace

VenueError mandatory(const char *name)
{
    return {-1102, QStringLiteral("Mandatory parameter '%1' was not sent, was empty/null, or malformed.").arg(QLatin1String(name)), 400};
}

// Accepted: timestamp < server time + 1000 ms and server time - timestamp <= recvWindow.
std::optional<VenueError> checkTime(const Parameters &parameters, base::VenueTime now, TimeForm form)
{
    constexpr std::int64_t kFirstMicroseconds = 100'000'000'000'000; // no millisecond of this age has as many digits
    const auto timestamp = plainInteger(parameters.value("timestamp"));
    if (!timestamp || *timestamp > kFirstMicroseconds * 1000)
        return mandatory("timestamp");
    std::int64_t window = kStandardWindowMs * 1000;
    if (parameters.has("recvWindow")) {
        const auto wanted = windowUs(parameters.value("recvWindow"), form);
        if (!wanted)
            return VenueError{-1130, QStringLiteral("Data sent for parameter 'recvWindow' is not valid."), 400};
        if (*wanted > kLargestWindowMs * 1000)
            return VenueError{-1131, QStringLiteral("recvWindow must be less than 60000."), 400};
        window = *wanted;
    }
    const bool micro = form == TimeForm::AlsoMicroseconds && *timestamp >= kFirstMicroseconds;
    const std::int64_t behind = now.ms() * 1000 - (micro ? *timestamp : *timestamp * 1000);
    if (behind <= -kAheadMs * 1000)
        return VenueError{-1021, QStringLiteral("Timestamp for this request was 1000ms ahead of the server's time."), 400};
    if (behind > window)
        return VenueError{-1021, QStringLiteral("Timestamp for this request is outside of the recvWindow."), 400};
    return std::nullopt;
}

VenueError unknownKey() { return {-2015, QStringLiteral("Invalid API-key, IP, or permissions for action."), 401}; }

VenueError badSignature() { return {-1022, QStringLiteral("Signature for this request is not valid."), 400}; }

std::optional<VenueError> checkKeyForm(const QByteArray &given)
{
    const bool wellFormed = !given.isEmpty() && std::all_of(given.begin(), given.end(), [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    });
    if (!wellFormed)
        return VenueError{-2014, QStringLiteral("API-key format invalid."), 401};
    return std::nullopt;
}

VenueError hmacMayNotLogOn() { return {-4056, QStringLiteral("HMAC_SHA256 API key is not supported."), 400}; }

const Credentials *findKey(const QList<Credentials> &keys, const QByteArray &given)
{
    for (const Credentials &key : keys) {
        if (secretMatches(key.key, given))
            return &key;
    }
    return nullptr;
}

bool signedBy(const Credentials &key, const QByteArray &payload, const QByteArray &signature)
{
    return key.publicKeyPem.isEmpty() ? signatureMatches(hmacSha256Hex(key.secret, payload), signature)
                                      : publicKeyVerifies(key.publicKeyPem, payload, signature);
}

std::optional<VenueError> checkSigned(const Credentials &key, const Parameters &parameters, const QByteArray &payload, base::VenueTime now)
{
    for (const char *name : {"timestamp", "signature"}) {
        if (parameters.value(name).isEmpty())
            return mandatory(name);
    }
    if (auto wrong = checkTime(parameters, now, TimeForm::Milliseconds))
        return wrong;
    return signedBy(key, payload, parameters.value("signature")) ? std::nullopt : std::optional(badSignature());
}

} // namespace bw::binance_server
