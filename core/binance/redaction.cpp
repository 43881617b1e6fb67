#include "core/binance/redaction.h"

namespace bw::binance {

namespace {

// Hexadecimal, or base64 as it stands or percent-encoded.
bool isOfSignature(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '+' || c == '/' || c == '=' || c == '%';
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
    for (const QByteArrayView opening : {QByteArrayView("signature="), QByteArrayView("\"signature\":\"")}) {
        for (qsizetype at = text.indexOf(opening); at >= 0; at = text.indexOf(opening, at + opening.size())) {
            qsizetype end = at + opening.size();
            while (end < text.size() && isOfSignature(text.at(end))) {
                ++end;
            }
            text.replace(at + opening.size(), end - at - opening.size(), "[signature]");
        }
    }
    return text;
}

QString redacted(const QString &text, const QByteArray &apiKey, const Secret &secret)
{
    return QString::fromUtf8(redacted(text.toUtf8(), apiKey, secret));
}

} // namespace bw::binance
