#include "core/binance_server/request_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>

namespace bw::binance_server {

namespace {

// Walks over JSON that is known to be well-formed.
class Walker
{
public:
    explicit Walker(const QByteArray &text) : m_text(text) {}

    // The fields of the object here: names decoded, values as they stand.
    QHash<QByteArray, QByteArray> fields()
    {
        QHash<QByteArray, QByteArray> found;
        ++m_at;                                  // {
        while (peek() != '}') {
            const QByteArray name = decoded(value());
            (void)peek();
            ++m_at;                              // :
            found.insert(name, value());
            if (peek() == ',')
                ++m_at;
        }
        return found;
    }
    char peek()
    {
        while (m_at < m_text.size() && QByteArrayView(" \t\r\n").contains(m_text[m_at]))
            ++m_at;
        return m_at < m_text.size() ? m_text[m_at] : '}';
    }
    static QByteArray decoded(const QByteArray &raw)
    {
        return raw.startsWith('"') ? QJsonDocument::fromJson('[' + raw + ']').array().at(0).toString().toUtf8() : raw;
    }

private:
    QByteArray value()
    {
        (void)peek();
        const qsizetype from = m_at;
        int depth = 0;
        do {
            const char c = m_text[m_at];
            if (c == '"')
                skipText();
            else if (c == '{' || c == '[')
                ++depth;
            else if (c == '}' || c == ']')
                --depth;
            ++m_at;
        } while (m_at < m_text.size() && (depth > 0 || !QByteArrayView(",:}] \t\r\n").contains(m_text[m_at])));
        return m_text.mid(from, m_at - from);
    }
    void skipText()                              // onto the closing quote
    {
        for (++m_at; m_text[m_at] != '"'; ++m_at) {
            if (m_text[m_at] == '\\')
                ++m_at;
        }
    }

    const QByteArray &m_text;
    qsizetype m_at = 0;
};

} // namespace

std::optional<WsRequest> readRequest(const QByteArray &text, QByteArray &id)
{
    id = "null";
    const QJsonDocument document = QJsonDocument::fromJson(text);
    const QByteArray trimmed = text.trimmed();
    if (!document.isObject() || !trimmed.startsWith('{'))
        return std::nullopt;
    const auto fields = Walker(trimmed).fields();
    const QByteArray given = fields.value("id");
    const bool known = given == "null" || given.startsWith('"') || (!given.isEmpty() && QByteArrayView("-0123456789").contains(given.front()));
    if (!known)
        return std::nullopt;
    id = given;
    WsRequest request;
    request.id = id;
    request.method = Walker::decoded(fields.value("method"));
    const QByteArray parameters = fields.value("params");
    if (request.method.isEmpty() || !(parameters.isEmpty() || parameters == "null" || parameters.startsWith('{')))
        return std::nullopt;
    QHash<QByteArray, QByteArray> values;
    if (parameters.startsWith('{')) {
        const auto raw = Walker(parameters).fields();
        for (auto it = raw.cbegin(); it != raw.cend(); ++it)
            values.insert(it.key(), Walker::decoded(it.value()));
    }
    request.parameters = Parameters(values);
    return request;
}

QByteArray signedPayload(const Parameters &parameters)
{
    QMap<QByteArray, QByteArray> sorted;
    for (auto it = parameters.all().cbegin(); it != parameters.all().cend(); ++it) {
        if (it.key() != "signature")
            sorted.insert(it.key(), it.value());
    }
    QByteArrayList parts;
    for (auto it = sorted.cbegin(); it != sorted.cend(); ++it)
        parts.append(it.key() + '=' + it.value());
    return parts.join('&');
}

} // namespace bw::binance_server
