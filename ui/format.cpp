#include "ui/format.h"

#include <QDateTime>

namespace bw::ui::format {

using base::Decimal;
using base::Millis;
using namespace std::chrono_literals;

namespace {

constexpr QChar kMinus(0x2212);
constexpr QChar kNarrowBlank(0x202f);
constexpr QChar kBlank(0x00a0);

struct Marks
{
    QString group;
    QString point;
    QString date; // as QDateTime::toString() takes it
};

// The short way of the language, but with a year that nobody can take for a day. "C": ISO 8601.
QString dateOf(const QLocale &locale)
{
    QString date = locale.dateFormat(QLocale::ShortFormat);
    return date.contains(QLatin1String("yyyy")) ? date : date.replace(QLatin1String("yy"), QLatin1String("yyyy"));
}

Marks marksOf(const QLocale &locale)
{
    if (locale.language() == QLocale::C) {
        return {QString(kNarrowBlank), QStringLiteral("."), QStringLiteral("yyyy-MM-dd")};
    }
    return {locale.groupSeparator(), locale.decimalPoint(), dateOf(locale)};
}

Marks &marks()
{
    static Marks current = marksOf(QLocale());
    return current;
}

// What stands about a number in percent: "9,41 %", "9.41%", "%9,41". The sign of the number stays in front of all.
struct PercentMarks
{
    QString before;
    QString after;
};

PercentMarks percentMarksOf(const QLocale &locale)
{
    const QLocale::Language language = locale.language();
    if (language == QLocale::Turkish) {
        return {QStringLiteral("%"), {}};
    }
    if (language == QLocale::Japanese || language == QLocale::Chinese) {
        return {{}, QStringLiteral("%")};
    }
    return {{}, QString(kBlank) + QLatin1Char('%')};
}

PercentMarks &percentMarks()
{
    static PercentMarks current = percentMarksOf(QLocale());
    return current;
}

QString grouped(const QString &digits)
{
    QString out;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % 3 == 0) {
            out += marks().group;
        }
        out += digits.at(i);
    }
    return out;
}

QString signOf(bool negative, bool zero, Sign sign)
{
    if (zero) {
        return {};
    }
    switch (sign) {
    case Sign::Minus:
        return negative ? QString(kMinus) : QString();
    case Sign::Both:
        return negative ? QString(kMinus) : QStringLiteral("+");
    case Sign::Arrow:
        return negative ? QStringLiteral("▼\u00a0−") : QStringLiteral("▲\u00a0+");
    }
    return {};
}

// text is what Decimal prints: -?digits(.digits)?
QString localized(QString text, Sign sign, const PercentMarks &about = {})
{
    const bool negative = text.startsWith(QLatin1Char('-'));
    if (negative) {
        text.remove(0, 1);
    }
    const qsizetype dot = text.indexOf(QLatin1Char('.'));
    const QString whole = dot < 0 ? text : text.left(dot);
    const QString fraction = dot < 0 ? QString() : text.mid(dot + 1);
    bool zero = true; // after rounding: 0.001 shown with two places has no sign
    for (const QChar c : std::as_const(text)) {
        zero = zero && (c == QLatin1Char('0') || c == QLatin1Char('.'));
    }
    return signOf(negative, zero, sign) + about.before + grouped(whole) + (fraction.isEmpty() ? QString() : marks().point + fraction) + about.after;
}

QString withPercent(trading::Ratio value, int places, Sign sign)
{
    const auto hundredfold = Decimal::checkedMul(value.value(), Decimal::fromInt(100), base::Rounding::HalfEven);
    return hundredfold ? localized(hundredfold->toFixed(places), sign, percentMarks()) : dash();
}

QString twoDigits(std::int64_t value)
{
    return QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0'));
}

QDateTime utc(base::VenueTime at)
{
    return QDateTime::fromMSecsSinceEpoch(at.ms(), Qt::UTC);
}

} // namespace

void setLocale(const QLocale &locale)
{
    marks() = marksOf(locale);
    percentMarks() = percentMarksOf(locale);
}

QString dash()
{
    return QStringLiteral("—");
}

QString number(Decimal value, int places, Sign sign)
{
    return localized(value.toFixed(places), sign);
}

QChar decimalMark()
{
    return marks().point.at(0);
}

QString typed(Decimal value)
{
    return value.toString().replace(QLatin1Char('.'), decimalMark());
}

QString number(Decimal value)
{
    return localized(value.toString(), Sign::Minus);
}

QString money(trading::Money value, int places)
{
    return number(value.value(), places);
}

QString signedMoney(trading::Money value, int places)
{
    return number(value.value(), places, Sign::Both);
}

QString arrowMoney(trading::Money value, int places)
{
    return number(value.value(), places, Sign::Arrow);
}

QString percent(trading::Ratio value, int places)
{
    return withPercent(value, places, Sign::Minus);
}

QString signedPercent(trading::Ratio value, int places)
{
    return withPercent(value, places, Sign::Both);
}

QString limitPercent(trading::Ratio value)
{
    const auto hundredfold = Decimal::checkedMul(value.value(), Decimal::fromInt(100), base::Rounding::HalfEven);
    return hundredfold ? localized(hundredfold->toString(), Sign::Minus, percentMarks()) : dash();
}

QString wholePercent(std::int64_t value)
{
    return localized(QString::number(value), Sign::Minus, percentMarks());
}

QString price(trading::Price value, const trading::Instrument &instrument)
{
    return price(value, &instrument);
}

// An average price may lie between two ticks: it is shown rounded, the exact value stays in the snapshot.
QString price(trading::Price value, const trading::Instrument *instrument)
{
    return instrument ? number(value.value(), instrument->priceDecimals()) : number(value.value());
}

QString quantity(trading::Quantity value, const trading::Instrument &instrument)
{
    return quantity(value, &instrument);
}

// Never fewer digits than the quantity has: an amount off the step grid must not look smaller than it is.
QString quantity(trading::Quantity value, const trading::Instrument *instrument)
{
    const int own = value.value().fractionalDigits();
    return number(value.value(), instrument ? std::max(own, instrument->quantityDecimals()) : own);
}

const trading::Instrument *find(const std::shared_ptr<const trading::InstrumentMap> &map, const trading::Symbol &symbol)
{
    if (!map) {
        return nullptr;
    }
    const auto it = map->constFind(symbol);
    return it == map->constEnd() ? nullptr : &it.value();
}

QString age(Millis value)
{
    const std::int64_t ms = std::max<std::int64_t>(value.count(), 0);
    if (ms < 10'000) {
        return QStringLiteral("%1%2%3\u00a0s").arg(ms / 1000).arg(marks().point).arg(ms % 1000 / 100);
    }
    const std::int64_t seconds = ms / 1000;
    if (seconds < 60) {
        return QStringLiteral("%1\u00a0s").arg(seconds);
    }
    if (seconds < 3600) {
        return QStringLiteral("%1\u00a0min\u00a0%2\u00a0s").arg(seconds / 60).arg(twoDigits(seconds % 60));
    }
    return QStringLiteral("%1\u00a0h\u00a0%2\u00a0min").arg(seconds / 3600).arg(twoDigits(seconds % 3600 / 60));
}

QString countdown(Millis value)
{
    const std::int64_t seconds = std::max<std::int64_t>(value.count(), 0) / 1000;
    return QStringLiteral("%1:%2:%3").arg(twoDigits(seconds / 3600), twoDigits(seconds / 60 % 60), twoDigits(seconds % 60));
}

QString roundTrip(std::int64_t micros)
{
    if (micros < 0) {
        return dash();
    }
    if (micros < 10'000) {
        return QStringLiteral("%1%2%3\u00a0ms").arg(micros / 1000).arg(marks().point).arg(micros % 1000 / 100);
    }
    return QStringLiteral("%1\u00a0ms").arg((micros + 500) / 1000);
}

QString nanos(std::int64_t value)
{
    if (value < 0) {
        return dash();
    }
    return value < 100'000 ? QStringLiteral("%1\u00a0µs").arg((value + 999) / 1000) : roundTrip(value / 1000);
}

QString offset(std::int64_t millis)
{
    return number(Decimal::fromInt(millis), 0, Sign::Both) + kBlank + QStringLiteral("ms");
}

QString clock(base::VenueTime at)
{
    return at.isUnknown() ? dash() : utc(at).toString(QStringLiteral("HH:mm:ss"));
}

QString clockMillis(base::VenueTime at)
{
    return at.isUnknown() ? dash() : utc(at).toString(QStringLiteral("HH:mm:ss.zzz"));
}

QString dateClock(base::VenueTime at)
{
    return at.isUnknown() ? dash() : utc(at).toString(marks().date + QStringLiteral(" HH:mm:ss"));
}

} // namespace bw::ui::format
