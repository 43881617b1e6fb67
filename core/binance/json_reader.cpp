#include "core/binance/json_reader.h"

#include <limits>

namespace bw::binance {

using base::Decimal;

JsonReader::JsonReader(const QJsonValue &value, QString what) : m_object(value.toObject()), m_what(std::move(what))
{
    if (!value.isObject()) {
        fail(QStringLiteral("The exchange's %1 is not an object.").arg(m_what));
    }
}

void JsonReader::fail(const QString &sentence)
{
    if (!m_error) {
        m_error = base::Error{base::ErrorCode::Protocol, sentence};
    }
}

void JsonReader::missing(QLatin1StringView key)
{
    fail(QStringLiteral("The exchange's %1 has no usable %2.").arg(m_what, key));
}

Decimal JsonReader::decimal(QLatin1StringView key)
{
    const QJsonValue value = m_object.value(key);
    const auto parsed = Decimal::parse(QStringView(value.toString()));
    if (!value.isString() || !parsed) {
        missing(key);
        return {};
    }
    return *parsed;
}

Decimal JsonReader::average(QLatin1StringView key)
{
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined() || (value.isString() && value.toString().isEmpty())) {
        return {};
    }
    const auto parsed = Decimal::parseRounded(value.toString().toUtf8(), base::Rounding::HalfEven);
    if (!value.isString() || !parsed) {
        missing(key);
        return {};
    }
    return *parsed;
}

std::int64_t JsonReader::integer(QLatin1StringView key)
{
    constexpr std::int64_t kNotAnInteger = std::numeric_limits<std::int64_t>::min();
    const QJsonValue value = m_object.value(key);
    const std::int64_t number = value.isDouble() ? value.toInteger(kNotAnInteger) : kNotAnInteger;
    if (number == kNotAnInteger) {
        missing(key);
        return 0;
    }
    return number;
}

int JsonReader::count(QLatin1StringView key)
{
    const std::int64_t number = integer(key);
    if (ok() && (number < 0 || number > std::numeric_limits<int>::max())) {
        missing(key);
        return 0;
    }
    return int(number);
}

QString JsonReader::text(QLatin1StringView key)
{
    const QJsonValue value = m_object.value(key);
    if (!value.isString()) {
        missing(key);
    }
    return value.toString();
}

QString JsonReader::name(QLatin1StringView key)
{
    const QString value = text(key);
    if (value.isEmpty()) {
        missing(key);
    }
    return value;
}

bool JsonReader::flag(QLatin1StringView key)
{
    const QJsonValue value = m_object.value(key);
    if (!value.isBool()) {
        missing(key);
    }
    return value.toBool();
}

base::VenueTime JsonReader::time(QLatin1StringView key)
{
    const std::int64_t ms = integer(key);
    if (ok() && ms <= 0) {
        missing(key);
    }
    return base::VenueTime(ms);
}

} // namespace bw::binance
