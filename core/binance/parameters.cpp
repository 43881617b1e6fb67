#include "core/binance/parameters.h"

namespace bw::binance {

QByteArray percentEncode(QByteArrayView utf8)
{
    // QByteArray's default unreserved set is exactly RFC 3986's.
    return utf8.toByteArray().toPercentEncoding();
}

Parameters &Parameters::add(QLatin1StringView name, const QString &value)
{
    if (!m_encoded.isEmpty()) {
        m_encoded += '&';
    }
    m_encoded += QByteArrayView(name.data(), name.size());
    m_encoded += '=';
    m_encoded += percentEncode(value.toUtf8());
    return *this;
}

Parameters &Parameters::add(QLatin1StringView name, std::int64_t value)
{
    return add(name, QString::number(value));
}

} // namespace bw::binance
