#include "core/binance/parameters.h"

#include <algorithm>

namespace bw::binance {

QByteArray percentEncode(QByteArrayView utf8)
{
    // QByteArray's default unreserved set is exactly RFC 3986's.
    return utf8.toByteArray().toPercentEncoding();
}

Parameters &Parameters::add(QLatin1StringView name, const QString &value)
{
    m_entries.append({QByteArray(name.data(), name.size()), value, Kind::Text});
    return *this;
}

Parameters &Parameters::add(QLatin1StringView name, std::int64_t value)
{
    m_entries.append({QByteArray(name.data(), name.size()), QString::number(value), Kind::Integer});
    return *this;
}

Parameters &Parameters::addFlag(QLatin1StringView name, bool value)
{
    return add(name, value ? QStringLiteral("true") : QStringLiteral("false"));
}

QByteArray Parameters::encoded() const
{
    QByteArrayList pairs;
    for (const Entry &entry : m_entries) {
        pairs.append(entry.name + '=' + percentEncode(entry.text.toUtf8()));
    }
    return pairs.join('&');
}

QByteArray Parameters::signingText() const
{
    QList<Entry> sorted = m_entries;
    std::stable_sort(sorted.begin(), sorted.end(), [](const Entry &a, const Entry &b) { return a.name < b.name; });
    QByteArrayList pairs;
    for (const Entry &entry : sorted) {
        pairs.append(entry.name + '=' + entry.text.toUtf8());
    }
    return pairs.join('&');
}

QJsonObject Parameters::object() const
{
    QJsonObject object;
    for (const Entry &entry : m_entries) {
        const QString name = QString::fromLatin1(entry.name);
        object.insert(name, entry.kind == Kind::Integer ? QJsonValue(entry.text.toLongLong()) : QJsonValue(entry.text));
    }
    return object;
}

} // namespace bw::binance
