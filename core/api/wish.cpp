#include "core/api/wish.h"

#include <QJsonDocument>

namespace bw::api {

namespace {

bool isNumberPart(char c)
{
    return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E';
}

constexpr char kNumberMark = '\x7f'; // begins the text of what was a number; in a text of the sender's own it is no digit

// The text with every number in quotes, so that it is read as it stands. Inside strings nothing changes.
QByteArray withNumbersAsText(const QByteArray &body)
{
    QByteArray out;
    out.reserve(body.size() + 64);
    bool inString = false;
    for (qsizetype i = 0; i < body.size(); ++i) {
        const char c = body[i];
        if (inString) {
            out += c;
            if (c == '\\' && i + 1 < body.size()) {
                out += body[++i];
            }
            inString = c != '"';
        } else if (c == '"') {
            inString = true;
            out += c;
        } else if ((c >= '0' && c <= '9') || c == '-') {
            out += '"';
            out += kNumberMark;
            while (i < body.size() && isNumberPart(body[i])) {
                out += body[i++];
            }
            --i;
            out += '"';
        } else {
            out += c;
        }
    }
    return out;
}

} // namespace

Wish::Wish(const QByteArray &body)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(withNumbersAsText(body), &error);
    if (error.error != QJsonParseError::NoError || !document.isObject()) {
        m_problem = QStringLiteral("The body has to be a JSON object.");
    }
    m_object = document.object();
}

void Wish::refuse(const QString &sentence)
{
    if (m_problem.isEmpty()) {
        m_problem = sentence;
    }
}

QJsonValue Wish::take(const char *key)
{
    const QString name = QString::fromLatin1(key);
    m_known.insert(name);
    const QJsonValue value = m_object.value(name);
    return value.isNull() ? QJsonValue(QJsonValue::Undefined) : value;
}

QString Wish::textOr(const char *key, const QString &otherwise)
{
    const QJsonValue value = take(key);
    const QString text = value.toString();
    if ((!value.isUndefined() && !value.isString()) || text.startsWith(QLatin1Char(kNumberMark))) {
        refuse(QStringLiteral("\"%1\" has to be a text.").arg(QLatin1String(key)));
    }
    return value.isString() ? text.trimmed() : otherwise;
}

QString Wish::numberOr(const char *key, const QString &otherwise)
{
    const QJsonValue value = take(key);
    QString text = value.toString();
    if (!value.isUndefined() && !value.isString()) {
        refuse(QStringLiteral("\"%1\" has to be a number.").arg(QLatin1String(key)));
    }
    if (text.startsWith(QLatin1Char(kNumberMark))) {
        text.remove(0, 1);
    }
    return value.isString() ? text.trimmed() : otherwise;
}

QString Wish::anyText(const char *key)
{
    const QJsonValue value = take(key);
    QString text = value.toString().trimmed();
    if (text.startsWith(QLatin1Char(kNumberMark))) {
        text.remove(0, 1);
    }
    if (text.isEmpty()) {
        refuse(QStringLiteral("\"%1\" is required, as a text.").arg(QLatin1String(key)));
    }
    return text;
}

QString Wish::canonical() const
{
    return QString::fromUtf8(QJsonDocument(m_object).toJson(QJsonDocument::Compact)).remove(QLatin1Char(kNumberMark));
}

QString Wish::text(const char *key)
{
    const QString value = textOr(key, {});
    if (value.isEmpty()) {
        refuse(QStringLiteral("\"%1\" is required.").arg(QLatin1String(key)));
    }
    return value;
}

trading::Symbol Wish::symbol(const char *key)
{
    const QString value = text(key);
    const auto parsed = trading::parseSymbol(value);
    if (!parsed) {
        refuse(QStringLiteral("\"%1\": %2").arg(QLatin1String(key), parsed.error().message));
    }
    return parsed ? *parsed : trading::Symbol();
}

std::optional<base::Decimal> Wish::positive(const char *key)
{
    const QString value = numberOr(key, {});
    if (value.isEmpty()) {
        return std::nullopt;
    }
    const auto parsed = base::Decimal::parse(value);
    if (!parsed || !parsed->isPositive()) {
        refuse(QStringLiteral("\"%1\" has to be a number above zero.").arg(QLatin1String(key)));
        return std::nullopt;
    }
    return *parsed;
}

int Wish::wholeNumber(const char *key)
{
    bool whole = false;
    const int value = numberOr(key, {}).toInt(&whole);
    if (!whole) {
        refuse(QStringLiteral("\"%1\" has to be a whole number.").arg(QLatin1String(key)));
    }
    return value;
}

bool Wish::flag(const char *key)
{
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isBool()) {
        refuse(QStringLiteral("\"%1\" has to be true or false.").arg(QLatin1String(key)));
    }
    return value.toBool();
}

QString Wish::choice(const char *key, const QStringList &allowed, const QString &otherwise)
{
    const QString value = textOr(key, otherwise).toLower();
    if (!allowed.contains(value)) {
        refuse(QStringLiteral("\"%1\" has to be one of: %2.").arg(QLatin1String(key), allowed.join(QStringLiteral(", "))));
    }
    return value;
}

bool Wish::isSound()
{
    for (const QString &key : m_object.keys()) {
        if (!m_known.contains(key)) {
            refuse(QStringLiteral("\"%1\" is not known here.").arg(key));
        }
    }
    return m_problem.isEmpty();
}

} // namespace bw::api
