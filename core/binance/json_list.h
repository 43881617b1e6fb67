// A JSON array of one kind of thing: every row, or the first row's problem.
#pragma once

#include "core/base/result.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace bw::binance {

// what: the list as a person would say it: "open orders".
template<typename T, typename Decode>
[[nodiscard]] base::Result<QList<T>> decodeList(const QJsonValue &value, const QString &what, Decode decode)
{
    if (!value.isArray()) {
        return base::failure(base::ErrorCode::Protocol, QStringLiteral("The exchange's list of %1 is not a list.").arg(what));
    }
    QList<T> all;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &row : array) {
        const base::Result<T> one = decode(row);
        if (!one) {
            return tl::unexpected<base::Error>(one.error());
        }
        all.append(*one);
    }
    return all;
}

// The document's own value: an array, an object, or undefined.
[[nodiscard]] inline QJsonValue rootOf(const QJsonDocument &document)
{
    return document.isArray() ? QJsonValue(document.array()) : document.isObject() ? QJsonValue(document.object()) : QJsonValue(QJsonValue::Undefined);
}

template<typename T, typename Decode>
[[nodiscard]] base::Result<QList<T>> decodeList(const QJsonDocument &document, const QString &what, Decode decode)
{
    return decodeList<T>(rootOf(document), what, decode);
}

} // namespace bw::binance
