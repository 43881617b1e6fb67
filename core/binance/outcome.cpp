#include "core/binance/outcome.h"

#include <QJsonObject>

namespace bw::binance {

using base::Error;
using base::ErrorCode;
using exchange::Fate;

namespace {

struct VenueSaid
{
    int code = 0;
    QString message;
};

// {"code":-1121,"msg":"Invalid symbol."}; nothing where the body is not that.
std::optional<VenueSaid> venueError(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject()) {
        return std::nullopt;
    }
    const QJsonValue code = document.object().value(QLatin1StringView("code"));
    if (!code.isDouble() || code.toInteger() >= 0) {
        return std::nullopt;
    }
    return VenueSaid{int(code.toInteger()), document.object().value(QLatin1StringView("msg")).toString().left(300)};
}

ErrorCode errorCodeFor(int venueCode)
{
    switch (venueCode) {
    case -2011: case -2013: return ErrorCode::NotFound;
    case -1002: case -1011: case -1022: case -1099: case -2014: case -2015: case -2017: case -4056: case -4057:
        return ErrorCode::Unauthorized;
    case -1003: case -1015: return ErrorCode::RateLimited;
    case -1006: case -1007: return ErrorCode::Timeout;
    case -4116: return ErrorCode::Conflict;
    default: return ErrorCode::Refused;
    }
}

Error errorFrom(const HttpAnswer &answer, const VenueSaid &said)
{
    const QString message = QStringLiteral("The exchange answered %1: %2").arg(said.code).arg(said.message);
    return Error{errorCodeFor(said.code), message, said.code, answer.status, answer.statedPauseMs};
}

Error errorFrom(const HttpAnswer &answer, ErrorCode code, const QString &message)
{
    return Error{code, message, 0, answer.status, answer.statedPauseMs};
}

// Codes that leave the fate open whatever the HTTP status. -4116: the id was used, so the order probably exists.
bool leavesFateOpen(int venueCode)
{
    switch (venueCode) {
    case -1000: case -1001: case -1006: case -1007: case -2012: case -4083: case -4116: return true;
    default: return false;
    }
}

// The venue's documented definite failures among the 5xx.
bool isDefinite5xx(const HttpAnswer &answer, const std::optional<VenueSaid> &said)
{
    if (said && said->code == -1008) {
        return true;
    }
    return answer.status == 503 && said && said->message == QLatin1String("Service Unavailable.");
}

Ruling refused(Error error)
{
    Ruling ruling;
    ruling.fate = Fate::Refused;
    ruling.clockIsOff = error.venueCode == -1021 || error.venueCode == -5028;
    ruling.error = std::move(error);
    return ruling;
}

Ruling unknown(Error error)
{
    Ruling ruling;
    ruling.error = std::move(error);
    return ruling;
}

Ruling ruleOnFailure(const HttpAnswer &answer)
{
    switch (answer.failure) {
    case CallFailure::None:
    case CallFailure::Blocked:
        return refused(errorFrom(answer, ErrorCode::Conflict, answer.detail));
    case CallFailure::Paused:
        return refused(errorFrom(answer, ErrorCode::RateLimited, answer.detail));
    case CallFailure::Unsigned:
        return refused(errorFrom(answer, ErrorCode::Unauthorized, answer.detail));
    case CallFailure::Timeout:
    case CallFailure::Connection:
    case CallFailure::Stopped:
    case CallFailure::TooLarge:
        break;
    }
    const ErrorCode code = answer.failure == CallFailure::Timeout    ? ErrorCode::Timeout
                           : answer.failure == CallFailure::TooLarge ? ErrorCode::Protocol
                                                                     : ErrorCode::Network;
    if (!answer.left) {
        return refused(errorFrom(answer, code, answer.detail + QStringLiteral(" Nothing was sent.")));
    }
    return unknown(errorFrom(answer, code, answer.detail));
}

Error unreadableBody(const HttpAnswer &answer)
{
    return errorFrom(answer, ErrorCode::Protocol,
                     QStringLiteral("The exchange's host answered HTTP %1 with something that is not the exchange's protocol.")
                         .arg(answer.status));
}

Ruling ruleOnAnswer(const HttpAnswer &answer)
{
    const std::optional<VenueSaid> said = venueError(answer.body);
    if (answer.status == 429 || answer.status == 418) {
        Error error = said ? errorFrom(answer, *said)
                           : errorFrom(answer, ErrorCode::RateLimited, QStringLiteral("The exchange asks for fewer requests."));
        error.code = ErrorCode::RateLimited;
        return refused(std::move(error));
    }
    if (isDefinite5xx(answer, said)) {
        return refused(errorFrom(answer, *said));
    }
    if (answer.status >= 500 || answer.status == 408) {
        return unknown(said ? errorFrom(answer, *said) : unreadableBody(answer));
    }
    if (said) {
        Error error = errorFrom(answer, *said);
        return leavesFateOpen(said->code) ? unknown(std::move(error)) : refused(std::move(error));
    }
    if (answer.isSuccess()) {
        Ruling ruling;
        ruling.fate = Fate::Accepted;
        return ruling;
    }
    return unknown(unreadableBody(answer)); // redirects, HTML from an edge, other 4xx without the venue's code
}

} // namespace

Ruling ruleOn(const HttpAnswer &answer, Asked asked)
{
    Ruling ruling = answer.failure == CallFailure::None ? ruleOnAnswer(answer) : ruleOnFailure(answer);
    // "Refused" after a lookup says that there is no such order: only the venue's own words may say that.
    if (asked == Asked::Lookup && ruling.fate == Fate::Refused && ruling.error->venueCode != -2013) {
        ruling.fate = Fate::Unknown;
    }
    return ruling;
}

Ruling unreadable(const Error &why)
{
    return unknown(Error{ErrorCode::Protocol, why.message, why.venueCode, why.httpStatus, why.retryAfterMs});
}

base::Result<QJsonDocument> jsonOf(const HttpAnswer &answer)
{
    const Ruling ruling = ruleOn(answer, Asked::Placement);
    if (ruling.error) {
        return tl::unexpected<Error>(*ruling.error);
    }
    QJsonParseError parse;
    QJsonDocument document = QJsonDocument::fromJson(answer.body, &parse);
    if (parse.error != QJsonParseError::NoError) {
        return tl::unexpected<Error>(unreadableBody(answer));
    }
    return document;
}

} // namespace bw::binance
