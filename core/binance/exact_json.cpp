#include "core/binance/exact_json.h"

#include <charconv>
#include <string_view>

namespace bw::binance {

namespace {

bool isNumberPart(char c)
{
    return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E';
}

bool isInteger(std::string_view token)
{
    std::int64_t value = 0;
    const char *end = token.data() + token.size();
    const auto [stop, error] = std::from_chars(token.data(), end, value);
    return error == std::errc() && stop == end;
}

// The end of the string that begins at `at`, behind its closing quote.
qsizetype endOfString(const QByteArray &text, qsizetype at)
{
    for (qsizetype i = at + 1; i < text.size(); ++i) {
        if (text[i] == '\\') {
            ++i;
        } else if (text[i] == '"') {
            return i + 1;
        }
    }
    return text.size();
}

// The text with null in place of every number that is not an integer of 64 bits; unchanged (and shared) without any.
QByteArray withIntegersOnly(const QByteArray &text)
{
    QByteArray changed;
    qsizetype copied = 0;
    qsizetype at = 0;
    while (at < text.size()) {
        if (text[at] == '"') {
            at = endOfString(text, at);
            continue;
        }
        if (text[at] != '-' && (text[at] < '0' || text[at] > '9')) {
            ++at; // true, false and null hold an e, but begin with none
            continue;
        }
        const qsizetype begin = at;
        while (at < text.size() && isNumberPart(text[at])) {
            ++at;
        }
        if (!isInteger(std::string_view(text.constData() + begin, std::size_t(at - begin)))) {
            changed += QByteArrayView(text).sliced(copied, begin - copied);
            changed += "null";
            copied = at;
        }
    }
    return copied == 0 ? text : changed + QByteArrayView(text).sliced(copied).toByteArray();
}

} // namespace

base::Result<QJsonDocument> exactJson(const QByteArray &text)
{
    QJsonParseError parse;
    QJsonDocument document = QJsonDocument::fromJson(text, &parse);
    if (parse.error != QJsonParseError::NoError) {
        return base::failure(base::ErrorCode::Protocol, QStringLiteral("The exchange's answer is not JSON."));
    }
    const QByteArray exact = withIntegersOnly(text);
    return exact.constData() == text.constData() ? document : QJsonDocument::fromJson(exact);
}

} // namespace bw::binance
