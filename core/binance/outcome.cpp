#include "core/binance/outcome.h"

#include "core/binance/exact_json.h"

#include <QJsonObject>

#include <limits>

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
    const auto document = exactJson(body);
    if (!document || !document->isObject()) {
        return std::nullopt;
    }
    const QJsonObject said = document->object();
    const std::int64_t code = said.value(QLatin1StringView("code")).toInteger();
    if (code >= 0 || code < std::numeric_limits<int>::min()) {
        return std::nullopt;
    }
    return VenueSaid{int(code), said.value(QLatin1StringView("msg")).toString().left(300)};
}

Error errorFrom(const HttpAnswer &answer, const VenueSaid &said, const CodeRow &row)
{
    const QString message = QStringLiteral("The exchange answered %1: %2").arg(said.code).arg(said.message);
    return Error{row.error, message, said.code, answer.status, answer.statedPauseMs};
}

Error errorFrom(const HttpAnswer &answer, ErrorCode code, const QString &message)
{
    return Error{code, message, 0, answer.status, answer.statedPauseMs};
}

// The venue's documented definite failures among the 5xx.
bool isDefinite5xx(const HttpAnswer &answer, const VenueSaid &said)
{
    return said.code == -1008 || (answer.status == 503 && said.message == QLatin1String("Service Unavailable."));
}

Ruling refused(Error error)
{
    Ruling ruling;
    ruling.fate = Fate::Refused;
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

Ruling ruleOnSilence(const HttpAnswer &answer)
{
    if (answer.status == 429 || answer.status == 418) {
        return refused(errorFrom(answer, ErrorCode::RateLimited, QStringLiteral("The exchange asks for fewer requests.")));
    }
    if (answer.isSuccess()) {
        Ruling ruling;
        ruling.fate = Fate::Accepted;
        return ruling;
    }
    return unknown(unreadableBody(answer)); // 5xx, redirects, HTML from an edge, other 4xx without the venue's code
}

Ruling ruleOnNumber(const HttpAnswer &answer, const VenueSaid &said, Asked asked, trading::Market market)
{
    const CodeRow row = rowFor(said.code, said.message, market);
    Error error = errorFrom(answer, said, row);
    Ruling ruling;
    if (answer.status == 429 || answer.status == 418) {
        error.code = ErrorCode::RateLimited;
        ruling = refused(std::move(error));
    } else if (isDefinite5xx(answer, said)) {
        ruling = refused(std::move(error));
    } else if (answer.status >= 500 || answer.status == 408 || row.fate == Fate::Unknown) {
        ruling = unknown(std::move(error));
    } else if (row.fate == Fate::Accepted && asked == Asked::Setting) {
        ruling.fate = Fate::Accepted;
    } else if (row.fate == Fate::Accepted) {
        ruling = unknown(std::move(error)); // no order is answered with that
    } else {
        ruling = refused(std::move(error));
    }
    ruling.remedy = row.remedy;
    return ruling;
}

Ruling ruleOnAnswer(const HttpAnswer &answer, Asked asked, trading::Market market)
{
    const std::optional<VenueSaid> said = venueError(answer.body);
    return said ? ruleOnNumber(answer, *said, asked, market) : ruleOnSilence(answer);
}

} // namespace

Ruling ruleOn(const HttpAnswer &answer, Asked asked, trading::Market market)
{
    Ruling ruling = answer.failure == CallFailure::None ? ruleOnAnswer(answer, asked, market) : ruleOnFailure(answer);
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
    base::Result<QJsonDocument> document = exactJson(answer.body);
    return document ? document : tl::unexpected<Error>(unreadableBody(answer));
}

} // namespace bw::binance
