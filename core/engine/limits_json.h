// Limits as the body of a journal record: every limit by its key, as text.
// Pure. Failure: a body that does not hold every limit is Corrupt.
#pragma once

#include "core/safety/limits.h"

#include <QJsonObject>

namespace bw::engine {

[[nodiscard]] QJsonObject toJson(const safety::LimitValues &values);
[[nodiscard]] base::Result<safety::LimitValues> limitsFromJson(const QJsonObject &body);

} // namespace bw::engine
