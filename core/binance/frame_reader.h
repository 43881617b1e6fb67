// Strict reading of a flattened stream object, in the manner of JsonReader: the first problem is kept as one sentence.
#pragma once

#include "core/base/decimal.h"
#include "core/base/time.h"
#include "core/binance/flat_json.h"

#include <QString>

namespace bw::binance {

class FrameReader
{
public:
    FrameReader(const FlatObject &object, const char *what) : m_object(object), m_what(what) {}

    base::Decimal decimal(std::string_view key);
    base::Decimal average(std::string_view key);       // absent or empty is zero, rounded to what we hold
    base::Decimal decimalOrZero(std::string_view key); // absent is zero; present has to be a decimal
    std::int64_t integer(std::string_view key);
    QByteArrayView word(std::string_view key);         // required, not empty
    QString name(std::string_view key);                // required, not empty
    QString text(std::string_view key);                // required, may be empty
    QString textOrEmpty(std::string_view key);
    bool flag(std::string_view key);
    base::VenueTime time(std::string_view key);

    void fail(const QString &sentence);
    [[nodiscard]] bool ok() const { return m_problem.isEmpty(); }
    [[nodiscard]] const QString &problem() const { return m_problem; }

private:
    void missing(std::string_view key);
    [[nodiscard]] const Scalar *textScalar(std::string_view key);

    const FlatObject &m_object;
    const char *m_what;
    QString m_problem;
};

} // namespace bw::binance
