// The parameters of one request, in the order in which they were added, for either way it can go: REST, percent-encoded
// before anything is signed, or the WebSocket API, as JSON, signed over their plain text.
// Source: Binance API, encode first and sign what is sent (-1022 otherwise); WebSocket API general info: sorted by name,
// not encoded, INT as a JSON integer and DECIMAL as a string.
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <cstdint>

namespace bw::binance {

// Every byte outside letters, digits and "-_.~" becomes %XX in upper case.
[[nodiscard]] QByteArray percentEncode(QByteArrayView utf8);

class Parameters
{
public:
    Parameters &add(QLatin1StringView name, const QString &value); // decimals too: they are text on every wire
    Parameters &add(QLatin1StringView name, std::int64_t value);
    Parameters &addFlag(QLatin1StringView name, bool value);

    [[nodiscard]] bool isEmpty() const { return m_entries.isEmpty(); }
    [[nodiscard]] QByteArray encoded() const;     // REST: "b=x%2Fy&a=1"
    [[nodiscard]] QByteArray signingText() const; // WebSocket API: "a=1&b=x/y", sorted by the bytes of the names, UTF-8
    [[nodiscard]] QJsonObject object() const;     // WebSocket API: {"a":1,"b":"x/y"}

private:
    enum class Kind { Text = 1, Integer };
    struct Entry
    {
        QByteArray name;
        QString text;
        Kind kind = Kind::Text;
    };
    QList<Entry> m_entries;
};

} // namespace bw::binance
