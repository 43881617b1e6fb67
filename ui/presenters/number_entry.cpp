#include "ui/presenters/number_entry.h"

#include <QCoreApplication>

namespace bw::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(NumberEntry)
};

NumberEntry wrong(const QString &error)
{
    return {std::nullopt, error};
}

// Blanks are grouping only between groups of three; "12 34" is a slip of the finger.
std::optional<QString> ungrouped(QStringView text)
{
    QString blanked;
    for (const QChar c : text) {
        blanked += c.isSpace() || c == QChar(0x202f) ? QChar(QLatin1Char(' ')) : c;
    }
    const qsizetype point = blanked.indexOf(QLatin1Char('.'));
    const QString whole = point < 0 ? blanked : blanked.left(point);
    const QString fraction = point < 0 ? QString() : blanked.mid(point);
    if (fraction.contains(QLatin1Char(' '))) {
        return std::nullopt;
    }
    const QStringList groups = whole.split(QLatin1Char(' '));
    for (qsizetype i = 0; i < groups.size() && groups.size() > 1; ++i) {
        const qsizetype digits = groups.at(i).size();
        if (i == 0 ? digits < 1 || digits > 3 || groups.at(i) == QLatin1String("0") : digits != 3) {
            return std::nullopt;
        }
    }
    return groups.join(QString()) + fraction;
}

} // namespace

NumberEntry readNumber(QStringView typed, EntryKind kind)
{
    const QStringView text = typed.trimmed();
    if (text.isEmpty()) {
        return {};
    }
    if (text.contains(QLatin1Char(','))) {
        return wrong(Words::tr("Write decimals with a point: 0.004. A comma is not accepted."));
    }
    if (text.startsWith(QLatin1Char('-')) || text.startsWith(QChar(0x2212))) {
        return wrong(Words::tr("A number above zero is needed."));
    }
    const std::optional<QString> plain = ungrouped(text);
    if (!plain) {
        return wrong(Words::tr("The blanks in “%1” do not separate thousands.").arg(text.left(30)));
    }
    const base::Result<base::Decimal> value = base::Decimal::parse(*plain);
    if (!value) {
        return wrong(value.error().code == base::ErrorCode::OutOfRange
                         ? Words::tr("“%1” has more digits than can be held exactly.").arg(text.left(30))
                         : Words::tr("“%1” is not a number.").arg(text.left(30)));
    }
    if (value->isZero() && kind == EntryKind::Positive) {
        return wrong(Words::tr("A number above zero is needed."));
    }
    return {*value, {}};
}

} // namespace bw::ui
