#include "core/api/answers.h"

#include <QHash>

namespace bw::api {

using base::Decimal;
using http::JsonObject;

http::Response answered(int status, const QByteArray &json)
{
    http::Response response;
    response.status = status;
    response.body = json;
    response.headers.append({QByteArrayLiteral("Cache-Control"), QByteArrayLiteral("no-store")});
    response.headers.append({QByteArrayLiteral("X-Content-Type-Options"), QByteArrayLiteral("nosniff")});
    response.headers.append({QByteArrayLiteral("Cross-Origin-Resource-Policy"), QByteArrayLiteral("same-origin")});
    return response;
}

http::Response failed(int status, const char *code, const QString &message, const QByteArray &details)
{
    JsonObject error;
    error.word("code", code).text("message", message).raw("details", details.isEmpty() ? QByteArrayLiteral("null") : details);
    return answered(status, JsonObject().raw("error", error.done()).done());
}

http::Response refusedByServer(int status, const QByteArray &sentence)
{
    static const QHash<int, const char *> kCodes{{400, "malformed"}, {404, "no-such-route"}, {408, "too-slow"}, {413, "too-large"},
                                                 {431, "header-too-large"}, {500, "internal"}, {503, "busy"}};
    return failed(status, kCodes.value(status, "refused"), QString::fromLatin1(sentence));
}

QByteArray number(const Decimal &value)
{
    return value.toString().toLatin1();
}

QByteArray percent(const trading::Ratio &share)
{
    return number(Decimal::mul(share.value(), Decimal::fromInt(100), base::Rounding::HalfEven).rounded(4, base::Rounding::HalfEven));
}

QByteArray words(const QStringList &list)
{
    QList<QByteArray> items;
    for (const QString &word : list) {
        items.append(http::jsonText(word));
    }
    return http::jsonArray(items);
}

QByteArray timeText(base::VenueTime at)
{
    return at.isUnknown() ? QByteArrayLiteral("null") : http::jsonText(at.toIsoString());
}

QByteArray verdictJson(const safety::Verdict &verdict)
{
    const auto measure = [](const std::optional<safety::Measure> &of) { return of ? number(of->value) : QByteArrayLiteral("null"); };
    QList<QByteArray> rules;
    for (const safety::RuleFinding &finding : verdict.findings) {
        JsonObject rule;
        rule.text("rule", safety::ruleName(finding.rule)).boolean("passed", finding.passed()).text("code", finding.code).text("subject", finding.subject);
        rule.raw("measured", measure(finding.measured)).raw("limit", measure(finding.limit)).raw("headroom", measure(finding.headroom));
        rules.append(rule.done());
    }
    return JsonObject().boolean("passed", verdict.passed()).raw("largest_passing", amount(verdict.largestPassing)).raw("rules", http::jsonArray(rules)).done();
}

} // namespace bw::api
