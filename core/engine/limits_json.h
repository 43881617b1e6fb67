// Limits as the body of a journal record: every limit by its key, as text.
// Pure. Failure: a body that does not hold every limit is Corrupt.
#pragma once

#include "core/engine_client/snapshot.h"
#include "core/safety/limits.h"

#include <QJsonObject>

namespace bw::engine {

[[nodiscard]] QJsonObject toJson(const safety::LimitValues &values);
[[nodiscard]] base::Result<safety::LimitValues> limitsFromJson(const QJsonObject &body);

// Who changed a limit of a running engine: a name, else the way by which it came ("desktop", "configuration").
[[nodiscard]] engine_client::LimitOrigin limitOrigin(const QString &approver, const QString &by, base::VenueTime at);
void setOrigins(engine_client::LimitOrigins &origins, const QList<safety::LimitChange> &changes, const engine_client::LimitOrigin &origin);

} // namespace bw::engine
