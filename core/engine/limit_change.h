// Limits that change at run time: what changed, and whether that loosens anything. And limits as journal bodies.
// Pure. Failure: a body that does not hold every limit is Corrupt.
#pragma once

#include "core/safety/limits.h"

#include <QJsonObject>
#include <QList>

namespace bw::engine {

struct LimitChange
{
    QString name;
    QString from;
    QString to;
    bool loosens = false;
};

[[nodiscard]] QList<LimitChange> changesBetween(const safety::LimitValues &from, const safety::LimitValues &to);
[[nodiscard]] QJsonObject toJson(const safety::LimitValues &values);
[[nodiscard]] base::Result<safety::LimitValues> limitsFromJson(const QJsonObject &body);

} // namespace bw::engine
