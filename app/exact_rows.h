// A list in an answer of the API, row by row, every number as it stands there: QJsonDocument would make doubles of them.
// Pure. Failure: Protocol, for what is not JSON or has no such list.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace bw::app {

struct ExactRow
{
    QString name;                    // of a member, where the list is an object: "BTCUSDT"
    QByteArray json;                 // as it stands in the answer
    QHash<QString, QString> cells;   // texts unescaped, numbers and flags as they stand; no null, nothing nested
};

struct ExactList
{
    qsizetype from = 0;              // where it stands in the answer
    qsizetype length = 0;
    bool named = false;              // an object: its rows have names
    QList<ExactRow> rows;
};

[[nodiscard]] base::Result<ExactList> exactList(const QByteArray &body, const QString &key);
// The scalars of the object itself, or of the member of that name.
[[nodiscard]] QHash<QString, QString> exactScalars(const QByteArray &body, const QString &member = {});
// The answer with only these rows in the list.
[[nodiscard]] QByteArray withRows(const QByteArray &body, const ExactList &list, const QList<ExactRow> &rows);

} // namespace bw::app
