#include "core/binance_server/gatekeeper.h"

#include "core/binance_server/signature.h"

#include <algorithm>

namespace bw::binance_server {

namespace {

constexpr std::int64_t kStandardWindowMs = 5000;
constexpr std::int64_t kLargestWindowMs = 60000;
constexpr std::int64_t kAheadMs = 1000;

VenueError mandatory(const char *name)
{
    return {-1102, QStringLiteral("Mandatory parameter '%1' was not sent, was empty/null, or malformed.").arg(QLatin1String(name)), 400};
}

std::optional<std::int64_t> plainInteger(const QByteArray &text)
{
    const bool digits = !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    bool ok = false;
    const qlonglong number = text.toLongLong(&ok);
    return digits && ok ? std::optional<std::int64_t>(number) : std::nullopt;
}

// Accepted: timestamp < server time + 1000 and server time - timestamp <= recvWindow.
std::optional<VenueError> checkTime(const Parameters &parameters, base::VenueTime now)
{
    const auto timestamp = plainInteger(parameters.value("timestamp"));
    if (!timestamp)
        return mandatory("timestamp");
    std::int64_t window = kStandardWindowMs;
    if (parameters.has("recvWindow")) {
        const auto wanted = plainInteger(parameters.value("recvWindow"));
        if (!wanted)
            return VenueError{-1130, QStringLiteral("Data sent for parameter 'recvWindow' is not valid."), 400};
        if (*wanted > kLargestWindowMs)
            return VenueError{-1131, QStringLiteral("recvWindow must be less than 60000."), 400};
        window = *wanted;
    }
    if (*timestamp >= now.ms() + kAheadMs)
        return VenueError{-1021, QStringLiteral("Timestamp for this request was 1000ms ahead of the server's time."), 400};
    if (now.ms() - *timestamp > window)
        return VenueError{-1021, QStringLiteral("Timestamp for this request is outside of the recvWindow."), 400};
    return std::nullopt;
}

} // namespace

std::optional<VenueError> checkKey(const http::Request &request, const Credentials &credentials)
{
    const QByteArray given = request.header(QByteArrayLiteral("x-mbx-apikey"));
    const bool wellFormed = !given.isEmpty() && std::all_of(given.begin(), given.end(), [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    });
    if (!wellFormed)
        return VenueError{-2014, QStringLiteral("API-key format invalid."), 401};
    if (!secretMatches(credentials.key, given))
        return VenueError{-2015, QStringLiteral("Invalid API-key, IP, or permissions for action."), 401};
    return std::nullopt;
}

std::optional<VenueError> checkSigned(const http::Request &request, const Parameters &parameters,
                                      const Credentials &credentials, base::VenueTime now)
{
    if (parameters.value("timestamp").isEmpty())
        return mandatory("timestamp");
    const QByteArray signature = parameters.value("signature");
    if (signature.isEmpty())
        return mandatory("signature");
    if (auto wrong = checkTime(parameters, now))
        return wrong;
    const QByteArray expected = hmacSha256Hex(credentials.secret, signedPayload(request.query, request.body));
    if (!signatureMatches(expected, signature))
        return VenueError{-1022, QStringLiteral("Signature for this request is not valid."), 400};
    return std::nullopt;
}

} // namespace bw::binance_server
