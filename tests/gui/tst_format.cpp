#include "ui/format.h"

#include <QRegularExpression>
#include <QTest>

#include <rapidcheck.h>

using namespace bw;
using base::Decimal;
using trading::Money;
using trading::Price;
using trading::Quantity;
using trading::Ratio;
namespace format = bw::ui::format;

namespace {

// Readable expectations: "_" stands for the narrow blank between groups, "~" for the unbreakable blank before a unit.
QString plain(QString text)
{
    return text.replace(QChar(0x202f), QLatin1Char('_')).replace(QChar(0x00a0), QLatin1Char('~'));
}

trading::Instrument btc()
{
    trading::Instrument i;
    i.tickSize = Price::literal("0.1");
    i.stepSize = Quantity::literal("0.001");
    return i;
}

} // namespace

class TestFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { format::setLocale(QLocale::c()); }
    void cleanupTestCase() { format::setLocale(QLocale::c()); }

    void money_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("plainText");
        QTest::addColumn<QString>("signedText");
        QTest::addColumn<QString>("arrowText");
        const auto row = [](const char *v, const char *p, const char *s, const char *a) {
            QTest::newRow(v) << QString::fromUtf8(v) << QString::fromUtf8(p) << QString::fromUtf8(s) << QString::fromUtf8(a);
        };
        row("0", "0.00", "0.00", "0.00");
        row("-0.001", "0.00", "0.00", "0.00");
        row("0.004999", "0.00", "0.00", "0.00");
        row("-0.006", "−0.01", "−0.01", "▼~−0.01");
        row("-84.2", "−84.20", "−84.20", "▼~−84.20");
        row("999.994", "999.99", "+999.99", "▲~+999.99");
        row("999.999", "1_000.00", "+1_000.00", "▲~+1_000.00");
        row("10615.58", "10_615.58", "+10_615.58", "▲~+10_615.58");
        row("-1234567.891", "−1_234_567.89", "−1_234_567.89", "▼~−1_234_567.89");
        row("100000000000000000.01", "100_000_000_000_000_000.01", "+100_000_000_000_000_000.01", "▲~+100_000_000_000_000_000.01");
    }

    void money()
    {
        QFETCH(QString, value);
        QFETCH(QString, plainText);
        QFETCH(QString, signedText);
        QFETCH(QString, arrowText);
        const Money amount(Decimal::literal(value.toLatin1().constData()));
        QCOMPARE(plain(format::money(amount)), plainText);
        QCOMPARE(plain(format::signedMoney(amount)), signedText);
        QCOMPARE(plain(format::arrowMoney(amount)), arrowText);
    }

    void percent()
    {
        QCOMPARE(plain(format::percent(Ratio::literal("0.0941"))), QStringLiteral("9.41~%"));
        QCOMPARE(plain(format::percent(Ratio::literal("-0.000049"))), QStringLiteral("0.00~%"));
        QCOMPARE(plain(format::signedPercent(Ratio::literal("-0.0079"))), QStringLiteral("−0.79~%"));
        QCOMPARE(plain(format::signedPercent(Ratio::literal("0.5"), 0)), QStringLiteral("+50~%"));
        QCOMPARE(plain(format::limitPercent(Ratio::literal("0.05"))), QStringLiteral("5~%"));
        QCOMPARE(plain(format::limitPercent(Ratio::literal("-0.025"))), QStringLiteral("−2.5~%"));
        // A hundredfold that leaves the exact range is unknown, not wrong.
        QCOMPARE(format::percent(Ratio(Decimal::literal("100000000000000000000"))), format::dash());
    }

    void percentByLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("share");
        QTest::addColumn<QString>("fall");
        QTest::addColumn<QString>("limit");
        QTest::addColumn<QString>("whole");
        const auto row = [](const char *language, const char *share, const char *fall, const char *limit, const char *whole) {
            QTest::newRow(language) << QString::fromLatin1(language) << QString::fromUtf8(share) << QString::fromUtf8(fall) << QString::fromUtf8(limit)
                                    << QString::fromUtf8(whole);
        };
        row("en_US", "9.41~%", "−0.79~%", "5~%", "4~%");
        row("de_DE", "9,41~%", "−0,79~%", "5~%", "4~%");
        row("es_ES", "9,41~%", "−0,79~%", "5~%", "4~%");
        row("ja_JP", "9.41%", "−0.79%", "5%", "4%");
        row("zh_CN", "9.41%", "−0.79%", "5%", "4%");
        row("tr_TR", "%9,41", "−%0,79", "%5", "%4");
    }

    void percentByLanguage()
    {
        QFETCH(QString, language);
        format::setLocale(QLocale(language));
        QTEST(plain(format::percent(Ratio::literal("0.0941"))), "share");
        QTEST(plain(format::signedPercent(Ratio::literal("-0.0079"))), "fall");
        QTEST(plain(format::limitPercent(Ratio::literal("0.05"))), "limit");
        QTEST(plain(format::wholePercent(4)), "whole");
    }

    void instrumentDecimals()
    {
        const trading::Instrument i = btc();
        QCOMPARE(plain(format::price(Price::literal("84120.5"), i)), QStringLiteral("84_120.5"));
        QCOMPARE(plain(format::price(Price::literal("82400"), i)), QStringLiteral("82_400.0"));
        QCOMPARE(plain(format::price(Price::literal("0.00001234"))), QStringLiteral("0.00001234"));
        QCOMPARE(plain(format::quantity(Quantity::literal("0.005"), i)), QStringLiteral("0.005"));
        QCOMPARE(plain(format::quantity(Quantity::literal("2"), i)), QStringLiteral("2.000"));
        // Off the step grid: the digits that are there are shown.
        QCOMPARE(plain(format::quantity(Quantity::literal("0.00512"), i)), QStringLiteral("0.00512"));
        QCOMPARE(plain(format::quantity(Quantity::literal("-3.5"), nullptr)), QStringLiteral("−3.5"));
    }

    void locales()
    {
        format::setLocale(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(format::money(Money::literal("10615.58")), QStringLiteral("10.615,58"));
        QCOMPARE(format::age(base::Millis(240)), QStringLiteral("0,2\u00a0s"));
        format::setLocale(QLocale(QLocale::English, QLocale::UnitedStates));
        QCOMPARE(format::money(Money::literal("-10615.58")), QStringLiteral("−10,615.58"));
    }

    void ages_data()
    {
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<QString>("text");
        QTest::newRow("zero") << qint64(0) << QStringLiteral("0.0~s");
        QTest::newRow("tenths") << qint64(249) << QStringLiteral("0.2~s");
        QTest::newRow("never older than it is") << qint64(9999) << QStringLiteral("9.9~s");
        QTest::newRow("seconds") << qint64(12'300) << QStringLiteral("12~s");
        QTest::newRow("minutes") << qint64(185'000) << QStringLiteral("3~min~05~s");
        QTest::newRow("hours") << qint64(7'800'000) << QStringLiteral("2~h~10~min");
        QTest::newRow("from the future") << qint64(-5) << QStringLiteral("0.0~s");
    }

    void ages()
    {
        QFETCH(qint64, ms);
        QTEST(plain(format::age(base::Millis(ms))), "text");
    }

    void timesAndMeasures()
    {
        QCOMPARE(format::countdown(base::Millis((5 * 3600 + 12 * 60 + 33) * 1000 + 999)), QStringLiteral("05:12:33"));
        QCOMPARE(format::countdown(base::Millis(-1)), QStringLiteral("00:00:00"));
        QCOMPARE(plain(format::roundTrip(13'200)), QStringLiteral("13~ms"));
        QCOMPARE(plain(format::roundTrip(340)), QStringLiteral("0.3~ms"));
        QCOMPARE(format::roundTrip(-1), format::dash());
        QCOMPARE(plain(format::nanos(312'000)), QStringLiteral("0.3~ms"));
        QCOMPARE(plain(format::nanos(11'200)), QStringLiteral("12~µs"));
        QCOMPARE(plain(format::offset(3)), QStringLiteral("+3~ms"));
        QCOMPARE(plain(format::offset(-1200)), QStringLiteral("−1_200~ms"));
        QCOMPARE(plain(format::offset(0)), QStringLiteral("0~ms"));
        const base::VenueTime at(1'795'354'212'345);
        QCOMPARE(format::clock(at), QStringLiteral("13:30:12"));
        QCOMPARE(format::clockMillis(at), QStringLiteral("13:30:12.345"));
        QCOMPARE(format::dateClock(at), QStringLiteral("2026-11-22 13:30:12"));
        QCOMPARE(format::clock(base::VenueTime()), format::dash());
    }

    void whatIsShownIsWhatIsMeant()
    {
        const QList<QLocale> locales{QLocale::c(), QLocale(QLocale::German, QLocale::Germany),
                                     QLocale(QLocale::English, QLocale::UnitedStates), QLocale(QLocale::French, QLocale::France)};
        const bool holds = rc::check("without its group marks a shown number is the exact decimal, in every locale", [&](std::int64_t mantissa, std::uint8_t shift) {
            Decimal value = Decimal::fromInt(mantissa);
            for (int i = 0; i < shift % 12; ++i) {
                value = Decimal::div(value, Decimal::fromInt(10), base::Rounding::Down);
            }
            for (const QLocale &locale : locales) {
                format::setLocale(locale);
                const bool house = locale.language() == QLocale::C;
                QString text = format::number(value);
                text.remove(house ? QString(QChar(0x202f)) : locale.groupSeparator());
                text.replace(house ? QStringLiteral(".") : locale.decimalPoint(), QStringLiteral("."));
                text.replace(QChar(0x2212), QLatin1Char('-'));
                RC_ASSERT(text == value.toString());
            }
        });
        QVERIFY(holds);
    }

    void zeroHasNoSign()
    {
        format::setLocale(QLocale::c());
        const bool holds = rc::check("nothing that is shown as zero carries a sign or an arrow", [](std::int64_t raw) {
            const Money amount(Decimal::fromRaw(raw % 20'000'000'000'000'000));
            const QString text = format::arrowMoney(amount);
            const bool shownZero = !text.contains(QRegularExpression(QStringLiteral("[1-9]")));
            RC_ASSERT(!shownZero || text == QStringLiteral("0.00"));
        });
        QVERIFY(holds);
    }
};

QTEST_GUILESS_MAIN(TestFormat)
#include "tst_format.moc"
