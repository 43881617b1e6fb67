// Strict reading of one JSON object: the first missing or malformed key is remembered as one sentence, later reads
// give zero values, and the caller asks ok() once. Decimals are strings on the wire; ids and times are numbers.
#pragma once

#include "core/base/decimal.h"
#include "core/base/time.h"

#include <QJsonObject>
#include <QJsonValue>

#include <optional>

namespace bw::binance {

class JsonReader
{
public:
    // what: the thing being read, as a person would say it: "order", "position of BTCUSDT".
    JsonReader(const QJsonValue &value, QString what);

    base::Decimal decimal(QLatin1StringView key);
    base::Decimal average(QLatin1StringView key);          // as decimal, absent or empty is zero, rounded to what we hold
    std::int64_t integer(QLatin1StringView key);
    int count(QLatin1StringView key);                      // 0 and more, as far as an int goes
    QString text(QLatin1StringView key);                   // required, may be empty
    QString name(QLatin1StringView key);                   // required, not empty
    bool flag(QLatin1StringView key);
    base::VenueTime time(QLatin1StringView key);
    [[nodiscard]] QJsonValue raw(QLatin1StringView key) const { return m_object.value(key); }
    [[nodiscard]] bool has(QLatin1StringView key) const { return m_object.contains(key); }

    void fail(const QString &sentence);
    [[nodiscard]] bool ok() const { return !m_error.has_value(); }
    [[nodiscard]] tl::unexpected<base::Error> failure() const { return tl::unexpected<base::Error>(*m_error); }

private:
    void missing(QLatin1StringView key);

    QJsonObject m_object;
    QString m_what;
    std::optional<base::Error> m_error;
};

} // namespace bw::binance
