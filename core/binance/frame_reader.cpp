#include "core/binance/frame_reader.h"

#include <charconv>

namespace bw::binance {

using base::Decimal;

namespace {

QByteArrayView viewOf(std::string_view text)
{
    return QByteArrayView(text.data(), qsizetype(text.size()));
}

} // namespace

void FrameReader::fail(const QString &sentence)
{
    if (m_problem.isEmpty()) {
        m_problem = sentence;
    }
}

void FrameReader::missing(std::string_view key)
{
    fail(QStringLiteral("An event of the exchange (%1) has no usable %2.")
             .arg(QString::fromLatin1(m_what), QString::fromUtf8(viewOf(key))));
}

const Scalar *FrameReader::textScalar(std::string_view key)
{
    const Scalar *scalar = m_object.find(key);
    return scalar && scalar->kind == ScalarKind::Text ? scalar : nullptr;
}

Decimal FrameReader::decimal(std::string_view key)
{
    if (const Scalar *scalar = textScalar(key)) {
        if (const auto parsed = Decimal::parse(viewOf(scalar->text))) {
            return *parsed;
        }
    }
    missing(key);
    return {};
}

Decimal FrameReader::decimalOrZero(std::string_view key)
{
    return m_object.find(key) ? decimal(key) : Decimal();
}

Decimal FrameReader::average(std::string_view key)
{
    const Scalar *scalar = m_object.find(key);
    if (!scalar || (scalar->kind == ScalarKind::Text && scalar->text.empty())) {
        return {};
    }
    if (scalar->kind == ScalarKind::Text) {
        if (const auto parsed = Decimal::parseRounded(viewOf(scalar->text), base::Rounding::HalfEven)) {
            return *parsed;
        }
    }
    missing(key);
    return {};
}

std::int64_t FrameReader::integer(std::string_view key)
{
    const Scalar *scalar = m_object.find(key);
    if (scalar && scalar->kind == ScalarKind::Number) {
        std::int64_t number = 0;
        const char *end = scalar->text.data() + scalar->text.size();
        const auto [stop, error] = std::from_chars(scalar->text.data(), end, number);
        if (error == std::errc() && stop == end) {
            return number;
        }
    }
    missing(key);
    return 0;
}

QByteArrayView FrameReader::word(std::string_view key)
{
    const Scalar *scalar = textScalar(key);
    if (!scalar || scalar->text.empty()) {
        missing(key);
        return {};
    }
    return viewOf(scalar->text);
}

QString FrameReader::name(std::string_view key)
{
    return QString::fromUtf8(word(key));
}

QString FrameReader::text(std::string_view key)
{
    const Scalar *scalar = textScalar(key);
    if (!scalar) {
        missing(key);
        return {};
    }
    return QString::fromUtf8(viewOf(scalar->text));
}

QString FrameReader::textOrEmpty(std::string_view key)
{
    const Scalar *scalar = textScalar(key);
    return scalar ? QString::fromUtf8(viewOf(scalar->text)) : QString();
}

bool FrameReader::flag(std::string_view key)
{
    const Scalar *scalar = m_object.find(key);
    if (!scalar || scalar->kind != ScalarKind::Flag) {
        missing(key);
        return false;
    }
    return scalar->text == "true";
}

base::VenueTime FrameReader::time(std::string_view key)
{
    const std::int64_t ms = integer(key);
    if (ok() && ms <= 0) {
        missing(key);
    }
    return base::VenueTime(ms);
}

} // namespace bw::binance
