#include "core/http/json_writer.h"

namespace bw::http {

QByteArray jsonText(QStringView text)
{
    static constexpr char kHex[] = "0123456789abcdef";
    QByteArray out;
    const QByteArray utf8 = text.toUtf8();
    out.reserve(utf8.size() + 2);
    out += '"';
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (byte < 0x20) {
            out += "\\u00";
            out += kHex[byte >> 4];
            out += kHex[byte & 15];
        } else {
            out += c;
        }
    }
    return out + '"';
}

JsonObject &JsonObject::raw(const char *key, const QByteArray &json)
{
    m_body += m_body.isEmpty() ? '{' : ',';
    m_body += '"';
    m_body += key;
    m_body += "\":";
    m_body += json;
    return *this;
}

JsonObject &JsonObject::word(const char *key, const char *ascii)
{
    QByteArray value;
    value += '"';
    value += ascii;
    value += '"';
    return raw(key, value);
}

QByteArray jsonArray(const QList<QByteArray> &items) { return '[' + items.join(',') + ']'; }

} // namespace bw::http
