// Exact decimals: what is accepted and refused, how values print, and every rounding mode on ties and signs.
#include "core/base/contracts.h"
#include "core/base/decimal.h"

#include <QtTest>

#include <limits>

using bw::base::ContractViolation;
using bw::base::Decimal;
using bw::base::ErrorCode;
using bw::base::Int128;
using bw::base::Rounding;

Q_DECLARE_METATYPE(bw::base::Rounding)
Q_DECLARE_METATYPE(bw::base::ErrorCode)

namespace {

constexpr Int128 kLargestRaw = ~(Int128(1) << 127);
const char *const kLargest = "170141183460469231731.687303715884105727";
const Decimal kMax = Decimal::fromRaw(kLargestRaw);
const Decimal kMin = Decimal::fromRaw(-kLargestRaw);
const Decimal kSmallest = Decimal::fromRaw(1);

struct Mode
{
    const char *name;
    Rounding rounding;
};
constexpr Mode kModes[] = {{"down", Rounding::Down}, {"up", Rounding::Up}, {"floor", Rounding::Floor},
                           {"ceiling", Rounding::Ceiling}, {"half-even", Rounding::HalfEven}};

Decimal d(const QString &text)
{
    return Decimal::literal(text.toLatin1().constData());
}

// One value, one result for each of the five modes.
void addModes(const QString &value, const QString &unit, std::initializer_list<const char *> results)
{
    const char *const *result = results.begin();
    for (const Mode &mode : kModes) {
        QTest::addRow("%s to %s %s", qPrintable(value), qPrintable(unit), mode.name)
            << value << unit << mode.rounding << QString::fromLatin1(*result++);
    }
}

} // namespace

class TestDecimal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parseAccepts_data();
    void parseAccepts();
    void parseRefuses_data();
    void parseRefuses();
    void parseRefusesEveryForeignByte();
    void parseRoundedRoundsTheTail_data();
    void parseRoundedRoundsTheTail();
    void parseRoundedKeepsTheRange();
    void refusalsNameTheText();
    void literalFailsAContract();
    void fromIntHoldsEveryInteger();

    void toFixed_data();
    void toFixed();
    void toFixedRefusesPlacesOutsideTheScale();
    void fractionalDigits_data();
    void fractionalDigits();

    void roundedTo_data();
    void roundedTo();
    void roundedToBeyondTheRangeFailsAContract();
    void roundedByPlaces();
    void isMultipleOf_data();
    void isMultipleOf();
    void stepsMustBePositive();

    void additionStopsAtTheLimits();
    void multiplicationStopsAtTheLimits();
    void divisionByZeroAndOverflow();
    void thirdsRoundAsNamed_data();
    void thirdsRoundAsNamed();
    void signsAndOrder();
};

void TestDecimal::parseAccepts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("printed");
    const auto row = [](const char *text, const char *printed) {
        QTest::addRow("%s", text) << QString::fromLatin1(text) << QString::fromLatin1(printed);
    };
    row("0", "0");
    row("-0", "0");
    row("-0.000", "0");
    row("0.0", "0");
    row("1", "1");
    row("-1", "-1");
    row("007.50", "7.5");
    row("-0.1", "-0.1");
    row("10", "10");
    row("100.00", "100");
    row("0.000000000000000001", "0.000000000000000001");
    row("-0.000000000000000001", "-0.000000000000000001");
    row("1.10000000000000000000000000", "1.1"); // zeros beyond the scale carry nothing
    row("0000000000000000000000000000000000000000012", "12");
    row("123456789.123456789123456789", "123456789.123456789123456789");
    row(kLargest, kLargest);
    row("-170141183460469231731.687303715884105727", "-170141183460469231731.687303715884105727");
}

void TestDecimal::parseAccepts()
{
    QFETCH(QString, text);
    QFETCH(QString, printed);
    const auto fromBytes = Decimal::parse(QByteArrayView(text.toUtf8()));
    QVERIFY(fromBytes.has_value());
    QCOMPARE(fromBytes->toString(), printed);
    const auto fromText = Decimal::parse(QStringView(text));
    QVERIFY(fromText.has_value());
    QVERIFY(*fromText == *fromBytes);
    QVERIFY(*Decimal::parse(QStringView(printed)) == *fromBytes);
}

void TestDecimal::parseRefuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *name, const QString &text, ErrorCode code = ErrorCode::Malformed) {
        QTest::addRow("%s", name) << text << code;
    };
    row("empty", QString());
    row("minus alone", QStringLiteral("-"));
    row("dot alone", QStringLiteral("."));
    row("no whole part", QStringLiteral(".5"));
    row("no fraction", QStringLiteral("5."));
    row("minus and dot", QStringLiteral("-.5"));
    row("plus", QStringLiteral("+1"));
    row("two minus", QStringLiteral("--1"));
    row("minus behind", QStringLiteral("1-"));
    row("minus in the fraction", QStringLiteral("1.-5"));
    row("two dots", QStringLiteral("1.2.3"));
    row("comma", QStringLiteral("1,5"));
    row("grouping", QStringLiteral("1,000.00"));
    row("underscore", QStringLiteral("1_000"));
    row("apostrophe", QStringLiteral("1'000"));
    row("exponent", QStringLiteral("1e5"));
    row("exponent upper", QStringLiteral("1E-5"));
    row("hexadecimal", QStringLiteral("0x10"));
    row("nan", QStringLiteral("NaN"));
    row("infinity", QStringLiteral("inf"));
    row("blank before", QStringLiteral(" 1"));
    row("blank behind", QStringLiteral("1 "));
    row("blank inside", QStringLiteral("1 000"));
    row("tab", QStringLiteral("1\t"));
    row("line end", QStringLiteral("1\n"));
    row("no-break space", QStringLiteral("1\u00a0000"));
    row("arabic digits", QStringLiteral("\u0661\u0662"));
    row("full-width digits", QStringLiteral("\uff11\uff12"));
    row("superscript", QStringLiteral("1\u00b2"));
    row("unicode minus", QStringLiteral("\u22121"));
    row("nul inside", QStringLiteral("1%1").arg(QChar(0)));
    row("lone surrogate", QStringLiteral("1%1").arg(QChar(0xd800)));
    row("19 decimals", QStringLiteral("0.1234567890123456789"), ErrorCode::OutOfRange);
    row("19th decimal only", QStringLiteral("0.0000000000000000001"), ErrorCode::OutOfRange);
    row("one unit above", QStringLiteral("170141183460469231731.687303715884105728"), ErrorCode::OutOfRange);
    row("one unit below", QStringLiteral("-170141183460469231731.687303715884105728"), ErrorCode::OutOfRange);
    row("next whole number", QStringLiteral("170141183460469231732"), ErrorCode::OutOfRange);
    row("a digit too many", QStringLiteral("1701411834604692317310"), ErrorCode::OutOfRange);
    row("absurd", QString(400, QLatin1Char('9')), ErrorCode::OutOfRange);
}

void TestDecimal::parseRefuses()
{
    QFETCH(QString, text);
    QFETCH(ErrorCode, code);
    const auto value = Decimal::parse(QStringView(text));
    QVERIFY(!value.has_value());
    QCOMPARE(value.error().code, code);
    QVERIFY(!value.error().message.isEmpty());
    QVERIFY(value.error().message.size() < 120);
}

void TestDecimal::parseRefusesEveryForeignByte()
{
    for (int byte = 0; byte < 256; ++byte) {
        const char c = static_cast<char>(byte);
        const bool digit = c >= '0' && c <= '9';
        for (const QByteArray &text : {QByteArray(1, c), QByteArray("1") + c + "1", QByteArray("1.1") + c}) {
            const bool accepted = digit || (c == '.' && text == "1.1");
            QVERIFY2(Decimal::parse(QByteArrayView(text)).has_value() == accepted, text.toHex().constData());
        }
    }
}

void TestDecimal::parseRoundedRoundsTheTail_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<Rounding>("rounding");
    QTest::addColumn<QString>("result");
    const char *const zero = "0";
    const char *const one = "0.000000000000000001";
    const char *const two = "0.000000000000000002";
    const char *const minusOne = "-0.000000000000000001";
    const QString unit = QStringLiteral("1e-18");
    addModes(QStringLiteral("0.0000000000000000005"), unit, {zero, one, zero, one, zero});
    addModes(QStringLiteral("0.0000000000000000015"), unit, {one, two, one, two, two});
    addModes(QStringLiteral("0.00000000000000000050000000000001"), unit, {zero, one, zero, one, one});
    addModes(QStringLiteral("0.00000000000000000049999999999999"), unit, {zero, one, zero, one, zero});
    addModes(QStringLiteral("0.00000000000000000000000000000001"), unit, {zero, one, zero, one, zero});
    addModes(QStringLiteral("-0.0000000000000000005"), unit, {zero, minusOne, minusOne, zero, zero});
    addModes(QStringLiteral("-0.0000000000000000009"), unit, {zero, minusOne, minusOne, zero, minusOne});
    addModes(QStringLiteral("0.0000000000000000010000"), unit, {one, one, one, one, one});
}

void TestDecimal::parseRoundedRoundsTheTail()
{
    QFETCH(QString, text);
    QFETCH(Rounding, rounding);
    QFETCH(QString, result);
    const auto value = Decimal::parseRounded(text.toLatin1(), rounding);
    QVERIFY(value.has_value());
    QCOMPARE(value->toString(), result);
}

void TestDecimal::parseRoundedKeepsTheRange()
{
    const QByteArray above = QByteArray(kLargest) + "5";
    QVERIFY(*Decimal::parseRounded(above, Rounding::Down) == kMax);
    QVERIFY(*Decimal::parseRounded(above, Rounding::Floor) == kMax);
    for (const Rounding rounding : {Rounding::Up, Rounding::Ceiling, Rounding::HalfEven}) {
        const auto value = Decimal::parseRounded(above, rounding);
        QVERIFY(!value.has_value());
        QCOMPARE(value.error().code, ErrorCode::OutOfRange);
    }
    QVERIFY(*Decimal::parseRounded("-" + above, Rounding::Ceiling) == kMin);
    QVERIFY(!Decimal::parseRounded("-" + above, Rounding::Floor).has_value());
}

void TestDecimal::refusalsNameTheText()
{
    QCOMPARE(Decimal::parse(QByteArrayView("1e5")).error().message, QStringLiteral("'1e5' is not a decimal number."));
    QCOMPARE(Decimal::parse(QByteArrayView("0.0000000000000000001")).error().message,
             QStringLiteral("'0.0000000000000000001' has more than 18 decimal places."));
}

void TestDecimal::literalFailsAContract()
{
    QCOMPARE(Decimal::literal("-12.5").toString(), QStringLiteral("-12.5"));
    QVERIFY_THROWS_EXCEPTION(ContractViolation, static_cast<void>(Decimal::literal("12,5")));
    QVERIFY_THROWS_EXCEPTION(ContractViolation, static_cast<void>(Decimal::literal("")));
}

void TestDecimal::fromIntHoldsEveryInteger()
{
    for (const std::int64_t value : {std::numeric_limits<std::int64_t>::min(), std::int64_t(-1), std::int64_t(0),
                                     std::int64_t(42), std::numeric_limits<std::int64_t>::max()}) {
        QCOMPARE(Decimal::fromInt(value).toString(), QString::number(value));
    }
}

void TestDecimal::toFixed_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("places");
    QTest::addColumn<Rounding>("rounding");
    QTest::addColumn<QString>("printed");
    const auto row = [](const char *value, int places, Rounding rounding, const char *printed) {
        QTest::addRow("%s .%d %d", value, places, static_cast<int>(rounding))
            << QString::fromLatin1(value) << places << rounding << QString::fromLatin1(printed);
    };
    row("0", 0, Rounding::HalfEven, "0");
    row("0", 2, Rounding::HalfEven, "0.00");
    row("-0.001", 2, Rounding::HalfEven, "0.00"); // never "-0.00"
    row("-0.004", 2, Rounding::Down, "0.00");
    row("-0.005", 2, Rounding::HalfEven, "0.00");
    row("-0.009", 2, Rounding::Ceiling, "0.00");
    row("-0.4", 0, Rounding::HalfEven, "0");
    row("-0.001", 2, Rounding::Floor, "-0.01");
    row("-0.001", 2, Rounding::Up, "-0.01");
    row("0.015", 2, Rounding::HalfEven, "0.02");
    row("0.025", 2, Rounding::HalfEven, "0.02");
    row("0.025000000000000001", 2, Rounding::HalfEven, "0.03");
    row("9.995", 2, Rounding::Up, "10.00");
    row("0.05", 1, Rounding::Up, "0.1");
    row("5", 18, Rounding::HalfEven, "5.000000000000000000");
    row("0.000000000000000001", 18, Rounding::HalfEven, "0.000000000000000001");
    row("12345.6789", 0, Rounding::Down, "12345");
    row(kLargest, 0, Rounding::HalfEven, "170141183460469231732"); // printing may round beyond what can be held
    row("-170141183460469231731.687303715884105727", 0, Rounding::Down, "-170141183460469231731");
}

void TestDecimal::toFixed()
{
    QFETCH(QString, value);
    QFETCH(int, places);
    QFETCH(Rounding, rounding);
    QFETCH(QString, printed);
    QCOMPARE(d(value).toFixed(places, rounding), printed);
}

void TestDecimal::toFixedRefusesPlacesOutsideTheScale()
{
    QVERIFY_THROWS_EXCEPTION(ContractViolation, static_cast<void>(kSmallest.toFixed(-1)));
    QVERIFY_THROWS_EXCEPTION(ContractViolation, static_cast<void>(kSmallest.toFixed(19)));
}

void TestDecimal::fractionalDigits_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("digits");
    const std::pair<const char *, int> rows[] = {{"0", 0}, {"1", 0}, {"-100", 0}, {"0.1", 1}, {"-0.10", 1}, {"1.05", 2},
                                                {"0.001", 3}, {"0.000000000000000001", 18}, {kLargest, 18}};
    for (const auto &[value, digits] : rows) {
        QTest::addRow("%s", value) << QString::fromLatin1(value) << digits;
    }
}

void TestDecimal::fractionalDigits()
{
    QFETCH(QString, value);
    QFETCH(int, digits);
    QCOMPARE(d(value).fractionalDigits(), digits);
}

void TestDecimal::roundedTo_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("step");
    QTest::addColumn<Rounding>("rounding");
    QTest::addColumn<QString>("result");
    const QString step = QStringLiteral("0.1");
    //                                        down   up     floor  ceil   half-even
    addModes(QStringLiteral("1.25"), step, {"1.2", "1.3", "1.2", "1.3", "1.2"});
    addModes(QStringLiteral("1.35"), step, {"1.3", "1.4", "1.3", "1.4", "1.4"});
    addModes(QStringLiteral("-1.25"), step, {"-1.2", "-1.3", "-1.3", "-1.2", "-1.2"});
    addModes(QStringLiteral("-1.35"), step, {"-1.3", "-1.4", "-1.4", "-1.3", "-1.4"});
    addModes(QStringLiteral("1.26"), step, {"1.2", "1.3", "1.2", "1.3", "1.3"});
    addModes(QStringLiteral("-1.24"), step, {"-1.2", "-1.3", "-1.3", "-1.2", "-1.2"});
    addModes(QStringLiteral("1.3"), step, {"1.3", "1.3", "1.3", "1.3", "1.3"});
    addModes(QStringLiteral("0"), step, {"0", "0", "0", "0", "0"});
    addModes(QStringLiteral("7"), QStringLiteral("5"), {"5", "10", "5", "10", "5"});
    addModes(QStringLiteral("7.5"), QStringLiteral("5"), {"5", "10", "5", "10", "10"});
    addModes(QStringLiteral("2.5"), QStringLiteral("5"), {"0", "5", "0", "5", "0"});
    addModes(QStringLiteral("0.000000000000000001"), QStringLiteral("100"), {"0", "100", "0", "100", "0"});
    addModes(QStringLiteral("-0.000000000000000001"), QStringLiteral("100"), {"0", "-100", "-100", "0", "0"});
}

void TestDecimal::roundedTo()
{
    QFETCH(QString, value);
    QFETCH(QString, step);
    QFETCH(Rounding, rounding);
    QFETCH(QString, result);
    QCOMPARE(d(value).roundedTo(d(step), rounding).toString(), result);
}

void TestDecimal::roundedToBeyondTheRangeFailsAContract()
{
    QVERIFY_THROWS_EXCEPTION(ContractViolation, static_cast<void>(kMax.roundedTo(Decimal::fromInt(1), Rounding::Up)));
    QVERIFY_THROWS_EXCEPTION(ContractViolation, static_cast<void>(kMin.roundedTo(Decimal::fromInt(1), Rounding::Floor)));
    QCOMPARE(kMax.roundedTo(Decimal::fromInt(1), Rounding::Down).toString(), QStringLiteral("170141183460469231731"));
    QVERIFY(kMax.roundedTo(kMax, Rounding::HalfEven) == kMax);
    QVERIFY(kMax.roundedTo(kSmallest, Rounding::Up) == kMax);
}

void TestDecimal::roundedByPlaces()
{
    QCOMPARE(d(QStringLiteral("1.005")).rounded(2, Rounding::HalfEven).toString(), QStringLiteral("1"));
    QCOMPARE(d(QStringLiteral("1.015")).rounded(2, Rounding::HalfEven).toString(), QStringLiteral("1.02"));
    QCOMPARE(d(QStringLiteral("-1.5")).rounded(0, Rounding::Floor).toString(), QStringLiteral("-2"));
    QVERIFY(kSmallest.rounded(18, Rounding::Down) == kSmallest);
    QVERIFY_THROWS_EXCEPTION(ContractViolation, static_cast<void>(kSmallest.rounded(19, Rounding::Down)));
}

void TestDecimal::isMultipleOf_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("step");
    QTest::addColumn<bool>("multiple");
    const auto row = [](const char *value, const char *step, bool multiple) {
        QTest::addRow("%s of %s", value, step) << QString::fromLatin1(value) << QString::fromLatin1(step) << multiple;
    };
    row("0", "0.001", true);
    row("0.003", "0.001", true);
    row("0.3", "0.1", true); // where binary floating point says no
    row("-0.3", "0.1", true);
    row("0.0035", "0.001", false);
    row("0.001", "0.002", false);
    row("1000000", "0.000000000000000001", true);
    row("7", "2.5", false);
    row("7.5", "2.5", true);
}

void TestDecimal::isMultipleOf()
{
    QFETCH(QString, value);
    QFETCH(QString, step);
    QFETCH(bool, multiple);
    QCOMPARE(d(value).isMultipleOf(d(step)), multiple);
}

void TestDecimal::stepsMustBePositive()
{
    for (const Decimal step : {Decimal::zero(), Decimal::fromInt(-1)}) {
        QVERIFY_THROWS_EXCEPTION(ContractViolation, static_cast<void>(kSmallest.isMultipleOf(step)));
        QVERIFY_THROWS_EXCEPTION(ContractViolation, static_cast<void>(kSmallest.roundedTo(step, Rounding::Down)));
    }
}

void TestDecimal::additionStopsAtTheLimits()
{
    QVERIFY(Decimal::checkedAdd(kMax, Decimal::zero()) == kMax);
    QVERIFY(!Decimal::checkedAdd(kMax, kSmallest).has_value());
    QVERIFY(!Decimal::checkedAdd(kMin, -kSmallest).has_value()); // the range is symmetric
    QVERIFY(!Decimal::checkedSub(kMin, kSmallest).has_value());
    QVERIFY(!Decimal::checkedSub(kMax, kMin).has_value());
    QVERIFY(Decimal::checkedSub(kMin, kMin) == Decimal::zero());
    QVERIFY(-kMin == kMax);
    QVERIFY(kMin.abs() == kMax);
    QVERIFY_THROWS_EXCEPTION(ContractViolation, static_cast<void>(kMax + kSmallest));
    QVERIFY_THROWS_EXCEPTION(ContractViolation, static_cast<void>(kMin - kSmallest));
    Decimal sum = d(QStringLiteral("0.1"));
    sum += d(QStringLiteral("0.2"));
    QVERIFY(sum == d(QStringLiteral("0.3")));
    sum -= d(QStringLiteral("0.4"));
    QCOMPARE(sum.toString(), QStringLiteral("-0.1"));
}

void TestDecimal::multiplicationStopsAtTheLimits()
{
    const Decimal one = Decimal::fromInt(1);
    QVERIFY(Decimal::checkedMul(kMax, -one, Rounding::Up) == kMin);
    QVERIFY(!Decimal::checkedMul(kMax, one + kSmallest, Rounding::Down).has_value());
    QVERIFY(!Decimal::checkedMul(kMax, kMax, Rounding::Down).has_value());
    QVERIFY(Decimal::checkedMul(kSmallest, kSmallest, Rounding::Up) == kSmallest);
    QVERIFY(Decimal::checkedMul(kSmallest, kSmallest, Rounding::Down) == Decimal::zero());
    QVERIFY(Decimal::checkedMul(kSmallest, -kSmallest, Rounding::Floor) == -kSmallest);
    QVERIFY_THROWS_EXCEPTION(ContractViolation, static_cast<void>(Decimal::mul(kMax, kMax, Rounding::Down)));
}

void TestDecimal::divisionByZeroAndOverflow()
{
    const Decimal one = Decimal::fromInt(1);
    QVERIFY(!Decimal::checkedDiv(one, Decimal::zero(), Rounding::Down).has_value());
    QVERIFY(!Decimal::checkedDiv(Decimal::zero(), Decimal::zero(), Rounding::Down).has_value());
    QVERIFY(!Decimal::checkedDiv(kMax, d(QStringLiteral("0.9")), Rounding::Down).has_value());
    QVERIFY(Decimal::checkedDiv(kMin, kMax, Rounding::HalfEven) == -one);
    QVERIFY_THROWS_EXCEPTION(ContractViolation, static_cast<void>(Decimal::div(one, Decimal::zero(), Rounding::Down)));
    QVERIFY_THROWS_EXCEPTION(ContractViolation, static_cast<void>(Decimal::div(kMax, kSmallest, Rounding::Down)));
}

void TestDecimal::thirdsRoundAsNamed_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("whole");
    QTest::addColumn<Rounding>("rounding");
    QTest::addColumn<QString>("result");
    const char *const low = "0.333333333333333333";
    const char *const high = "0.333333333333333334";
    const char *const minusLow = "-0.333333333333333333";
    const char *const minusHigh = "-0.333333333333333334";
    addModes(QStringLiteral("1"), QStringLiteral("3"), {low, high, low, high, low});
    addModes(QStringLiteral("-1"), QStringLiteral("3"), {minusLow, minusHigh, minusHigh, minusLow, minusLow});
    addModes(QStringLiteral("1"), QStringLiteral("-3"), {minusLow, minusHigh, minusHigh, minusLow, minusLow});
    addModes(QStringLiteral("-1"), QStringLiteral("-3"), {low, high, low, high, low});
    addModes(QStringLiteral("0.000000000000000003"), QStringLiteral("2"), {"0.000000000000000001", "0.000000000000000002",
             "0.000000000000000001", "0.000000000000000002", "0.000000000000000002"});
    addModes(QStringLiteral("0"), QStringLiteral("-3"), {"0", "0", "0", "0", "0"});
}

void TestDecimal::thirdsRoundAsNamed()
{
    QFETCH(QString, part);
    QFETCH(QString, whole);
    QFETCH(Rounding, rounding);
    QFETCH(QString, result);
    QCOMPARE(Decimal::div(d(part), d(whole), rounding).toString(), result);
}

void TestDecimal::signsAndOrder()
{
    QCOMPARE(d(QStringLiteral("-3")).sign(), -1);
    QCOMPARE(Decimal::zero().sign(), 0);
    QCOMPARE(kSmallest.sign(), 1);
    QVERIFY(Decimal().isZero() && !Decimal().isNegative() && !Decimal().isPositive());
    QVERIFY(kMin < -kSmallest && -kSmallest < Decimal::zero() && Decimal::zero() < kSmallest && kSmallest < kMax);
    QVERIFY(d(QStringLiteral("1.0")) == d(QStringLiteral("1")));
}

QTEST_GUILESS_MAIN(TestDecimal)
#include "tst_decimal.moc"
