#include "ui/presenters/csv.h"

#include <algorithm>

namespace bw::ui::csv {

QString words(const QString &text)
{
    static const QString kFormula = QStringLiteral("=+-@\t\r\n＝＋－＠"); // the wide ones too: some programs fold them
    static const QString kQuoted = QStringLiteral(",;\"\r\n\t");
    QString cell = !text.isEmpty() && kFormula.contains(text.at(0)) ? QLatin1Char('\'') + text : text;
    if (std::any_of(cell.cbegin(), cell.cend(), [](QChar one) { return kQuoted.contains(one); })) {
        cell = QLatin1Char('"') + cell.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
    }
    return cell;
}

QByteArray lines(const QStringList &rows)
{
    return (rows.join(QStringLiteral("\r\n")) + QStringLiteral("\r\n")).toUtf8();
}

} // namespace bw::ui::csv
