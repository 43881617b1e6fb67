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

engine_client::LimitOrigin limitOrigin(const QString &approver, const QString &by, base::VenueTime at)
{
    using From = engine_client::LimitOrigin::From;
    const bool read = approver.isEmpty() && by == QLatin1String("configuration");
    return {read ? From::Configuration : From::Person, approver.isEmpty() ? by : approver, at};
}

void setOrigins(engine_client::LimitOrigins &origins, const QList<safety::LimitChange> &changes, const engine_client::LimitOrigin &origin)
{
    for (const safety::LimitChange &change : changes) {
        origins.insert(change.key, origin);
    }
}

} // namespace bw::engine
