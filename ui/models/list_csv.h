// What a list shows, for other programs: these columns in this order, every row, exact values, the names in no language. Pure.
#pragma once

#include <QByteArray>
#include <QList>

class QAbstractItemModel;

namespace bw::ui {

[[nodiscard]] QByteArray listCsv(const QAbstractItemModel &list, const QList<int> &columns);

} // namespace bw::ui
