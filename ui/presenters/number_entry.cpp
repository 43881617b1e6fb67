#include "ui/presenters/number_entry.h"

#include "ui/format.h"

#include <QCoreApplication>

#include <algorithm>

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

// Groups of three, the first one shorter at most and no zero: "12 34" is a slip of the finger.
bool isGrouped(const QStringList &groups)
{
    for (qsizetype i = 0; i < groups.size() && groups.size() > 1; ++i) {
        const qsizetype digits = groups.at(i).size();
        if (i == 0 ? digits < 1 || digits > 3 || groups.at(i).startsWith(QLatin1Char('0')) : digits != 3) {
            return false;
        }
    }
    return true;
}

// With a point as its decimal mark, if any; empty where blanks stand where none belong.
std::optional<QString> ungrouped(QStringView text)
{
    QString blanked;
    for (const QChar c : text) {
        blanked += c.isSpace() || c == QChar(0x202f) ? QChar(QLatin1Char(' ')) : c;
    }
    const qsizetype point = blanked.indexOf(QLatin1Char('.'));
    const QString whole = point < 0 ? blanked : blanked.left(point);
    const QString fraction = point < 0 ? QString() : blanked.mid(point);
    const QStringList groups = whole.split(QLatin1Char(' '));
    if (fraction.contains(QLatin1Char(' ')) || !isGrouped(groups)) {
        return std::nullopt;
    }
    return groups.join(QString()) + fraction;
}

struct Pointed
{
    QString text;  // as typed, but with a point as the decimal mark, if any
    QString error;
};

Pointed withPoint(QStringView text)
{
    if (format::decimalMark() != QLatin1Char(',')) {
        const bool comma = text.contains(QLatin1Char(','));
        return {text.toString(), comma ? Words::tr("Write decimals with a point: 0.004. A comma is not accepted.") : QString()};
    }
    const qsizetype comma = text.indexOf(QLatin1Char(','));
    const QStringList groups = (comma < 0 ? text : text.left(comma)).toString().split(QLatin1Char('.'));
    const QString fraction = comma < 0 ? QString() : text.mid(comma + 1).toString();
    if (comma < 0 && groups.size() == 2) {
        const bool digits = std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit() || c == QLatin1Char('.'); });
        const bool alsoGrouping = digits && isGrouped(groups);
        return {text.toString(), alsoGrouping ? Words::tr("“%1” can be read in two ways. Write %2 or %3.").arg(text, groups.join(QString()), groups.join(QLatin1Char(',')))
                                              : QString()};
    }
    if (!isGrouped(groups) || fraction.contains(QLatin1Char('.'))) {
        return {{}, Words::tr("“%1” is not a number.").arg(text.left(30))};
    }
    const QString whole = groups.join(QString());
    return {comma < 0 ? whole : whole + QLatin1Char('.') + QString(fraction).replace(QLatin1Char(','), QLatin1Char('.')), {}};
}

} // namespace

NumberEntry readNumber(QStringView typed, EntryKind kind)
{
    const QStringView text = typed.trimmed();
    if (text.isEmpty()) {
        return {};
    }
    if (text.startsWith(QLatin1Char('-')) || text.startsWith(QChar(0x2212))) {
        return wrong(Words::tr("A number above zero is needed."));
    }
    const Pointed pointed = withPoint(text);
    if (!pointed.error.isEmpty()) {
        return wrong(pointed.error);
    }
    const std::optional<QString> plain = ungrouped(pointed.text);
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
