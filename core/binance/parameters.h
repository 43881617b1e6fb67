// Request parameters in the order in which they are sent, percent-encoded before anything is signed.
// Source: Binance API, encode first and sign what is sent (-1022 otherwise).
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>

namespace bw::binance {

// Every byte outside letters, digits and "-_.~" becomes %XX in upper case.
[[nodiscard]] QByteArray percentEncode(QByteArrayView utf8);

class Parameters
{
public:
    Parameters &add(QLatin1StringView name, const QString &value);
    Parameters &add(QLatin1StringView name, std::int64_t value);

    [[nodiscard]] bool isEmpty() const { return m_encoded.isEmpty(); }
    [[nodiscard]] const QByteArray &encoded() const { return m_encoded; } // "a=1&b=x%2Fy"

private:
    QByteArray m_encoded;
};

} // namespace bw::binance
