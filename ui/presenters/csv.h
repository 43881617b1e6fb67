// Rows for other programs: comma separated, CRLF, UTF-8. A cell that a spreadsheet would take for a formula begins with an apostrophe. Pure.
#pragma once

#include <QByteArray>
#include <QStringList>

namespace bw::ui::csv {

[[nodiscard]] QString words(const QString &text); // a cell of words, made harmless; a number is written as it is
[[nodiscard]] QByteArray lines(const QStringList &rows);

} // namespace bw::ui::csv
