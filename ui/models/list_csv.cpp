#include "ui/models/list_csv.h"

#include "ui/models/exact.h"
#include "ui/presenters/csv.h"

#include <QAbstractItemModel>

namespace bw::ui {

QByteArray listCsv(const QAbstractItemModel &list, const QList<int> &columns)
{
    QStringList names;
    for (const int column : columns) {
        names.append(csv::words(list.headerData(column, Qt::Horizontal, kExactRole).toString()));
    }
    QStringList rows{names.join(QLatin1Char(','))};
    for (int row = 0; row < list.rowCount(); ++row) {
        QStringList cells;
        for (const int column : columns) {
            const auto exact = list.index(row, column).data(kExactRole).value<Exact>();
            cells.append(exact.number ? exact.text : csv::words(exact.text));
        }
        rows.append(cells.join(QLatin1Char(',')));
    }
    return csv::lines(rows);
}

} // namespace bw::ui
