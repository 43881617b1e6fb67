// Writes JSON with exact numbers: decimals go in as decimals and come out as text, never through binary floating point.
// Thread: plain value. Invariant: what is written is well-formed as long as raw() is given well-formed JSON.
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringView>

#include <cstdint>

namespace bw::http {

[[nodiscard]] QByteArray jsonText(QStringView text);       // quoted and escaped

class JsonObject
{
public:
    JsonObject &text(const char *key, QStringView value) { return raw(key, jsonText(value)); }
    JsonObject &word(const char *key, const char *ascii);   // a value that needs no escaping
    JsonObject &integer(const char *key, std::int64_t value) { return raw(key, QByteArray::number(qlonglong(value))); }
    JsonObject &boolean(const char *key, bool value) { return raw(key, value ? QByteArrayLiteral("true") : QByteArrayLiteral("false")); }
    JsonObject &null(const char *key) { return raw(key, QByteArrayLiteral("null")); }
    JsonObject &raw(const char *key, const QByteArray &json);
    // "84000.00": a string with exactly that many places.
    template<typename Amount>
    JsonObject &fixed(const char *key, const Amount &amount, int places)
    {
        return word(key, amount.toFixed(places).toLatin1().constData());
    }
    // "84000.1": a string in the shortest form.
    template<typename Amount>
    JsonObject &shortest(const char *key, const Amount &amount)
    {
        return word(key, amount.toString().toLatin1().constData());
    }

    [[nodiscard]] QByteArray done() const { return m_body.isEmpty() ? QByteArrayLiteral("{}") : m_body + '}'; }

private:
    QByteArray m_body;
};

[[nodiscard]] QByteArray jsonArray(const QList<QByteArray> &items);

} // namespace bw::http
