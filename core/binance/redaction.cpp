#include "core/binance/redaction.h"

namespace bw::binance {

namespace {

constexpr QByteArrayView kSignature("signature=");

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

} // namespace

QByteArray redacted(QByteArray text, const QByteArray &apiKey, const Secret &secret)
{
    if (!apiKey.isEmpty()) {
        text.replace(apiKey, "[key]");
    }
    if (!secret.isEmpty()) {
        text.replace(secret.expose(), QByteArrayView("[secret]"));
    }
    for (qsizetype at = text.indexOf(kSignature); at >= 0; at = text.indexOf(kSignature, at + kSignature.size())) {
        qsizetype end = at + kSignature.size();
        while (end < text.size() && isHexDigit(text.at(end))) {
            ++end;
        }
        text.replace(at + kSignature.size(), end - at - kSignature.size(), "[signature]");
    }
    return text;
}

QString redacted(const QString &text, const QByteArray &apiKey, const Secret &secret)
{
    return QString::fromUtf8(redacted(text.toUtf8(), apiKey, secret));
}

} // namespace bw::binance
