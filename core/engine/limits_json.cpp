#include "core/engine/limits_json.h"

namespace bw::engine {

using safety::LimitValues;

QJsonObject toJson(const LimitValues &values)
{
    QJsonObject body;
    for (const QString &key : safety::limitKeys()) {
        body.insert(key, safety::limitText(values, key));
    }
    return body;
}

base::Result<LimitValues> limitsFromJson(const QJsonObject &body)
{
    LimitValues values;
    for (const QString &key : safety::limitKeys()) {
        const QJsonValue value = body.value(key);
        if (!value.isString() || !safety::setLimit(values, key, value.toString())) {
            return base::failure(base::ErrorCode::Corrupt, QStringLiteral("The limit %1 in the journal is missing or not a number.").arg(key));
        }
    }
    return values;
}

} // namespace bw::engine
