#include "core/base/time_text.h"

#include <QDateTime>
#include <QRegularExpression>

namespace bw::base {

namespace {

constexpr std::int64_t kLastMs = 253'402'300'799'999; // 9999-12-31T23:59:59.999Z

std::optional<std::int64_t> millisOf(const QString &text)
{
    static const QRegularExpression digits(QStringLiteral(R"(^\d{1,15}$)"));
    static const QRegularExpression date(QStringLiteral(R"(^\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)?)?$)"));
    if (digits.match(text).hasMatch()) {
        return text.toLongLong();
    }
    if (!date.match(text).hasMatch()) {
        return std::nullopt;
    }
    const bool bare = text.size() == 10;
    QString whole = bare ? text + QStringLiteral("T00:00Z") : text;
    whole[10] = QLatin1Char('T');
    const bool zoned = whole.endsWith(QLatin1Char('Z')) || whole.lastIndexOf(QLatin1Char('+')) > 10 || whole.lastIndexOf(QLatin1Char('-')) > 10;
    const QDateTime moment = QDateTime::fromString(zoned ? whole : whole + QLatin1Char('Z'), Qt::ISODateWithMs);
    return moment.isValid() ? std::optional<std::int64_t>(moment.toMSecsSinceEpoch()) : std::nullopt;
}

} // namespace

Result<VenueTime> parseTime(const QString &text)
{
    const auto ms = millisOf(text.trimmed());
    if (!ms || *ms <= 0 || *ms > kLastMs) {
        return failure(ErrorCode::Malformed, QStringLiteral("'%1' is not a time; write it as 2026-11-22, 2026-11-22T19:45:36Z or in milliseconds since 1970.").arg(text.left(40)));
    }
    return VenueTime(*ms);
}

} // namespace bw::base
