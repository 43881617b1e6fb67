// The exact decimals against an independent big-number library: boost's rationals know no scale and no limit.
#include "core/base/decimal.h"

#include <QtTest>

#include <boost/multiprecision/cpp_int.hpp>
#include <rapidcheck.h>

#include <algorithm>
#include <array>
#include <string>

using boost::multiprecision::cpp_int;
using boost::multiprecision::cpp_rational;
using bw::base::Decimal;
using bw::base::Int128;
using bw::base::Rounding;

namespace {

__extension__ typedef unsigned __int128 Unsigned128;

constexpr std::array kModes{Rounding::Down, Rounding::Up, Rounding::Floor, Rounding::Ceiling, Rounding::HalfEven};
const cpp_int kScaleFactor("1000000000000000000");
const cpp_int kLargest("170141183460469231731687303715884105727");

// Through text, so that nothing of the code under test and no 128-bit conversion of boost's is trusted.
cpp_int bigOf(Int128 raw)
{
    const bool negative = raw < 0;
    Unsigned128 rest = negative ? -static_cast<Unsigned128>(raw) : static_cast<Unsigned128>(raw);
    std::string digits;
    do {
        digits.insert(digits.begin(), static_cast<char>('0' + static_cast<int>(rest % 10)));
        rest /= 10;
    } while (rest != 0);
    const cpp_int value(digits);
    return negative ? cpp_int(-value) : value;
}

cpp_int number(const std::string &digits) // a leading zero would mean octal
{
    const std::size_t first = digits.find_first_not_of('0');
    return first == std::string::npos ? cpp_int(0) : cpp_int(digits.substr(first));
}

cpp_rational exact(Decimal value)
{
    return cpp_rational(bigOf(value.raw()), kScaleFactor);
}

// Floor of a rational, then the four other modes from it: not the way the code does it.
cpp_int roundedInteger(const cpp_rational &value, Rounding rounding)
{
    const cpp_int top = numerator(value);
    const cpp_int bottom = denominator(value); // positive by definition
    cpp_int low = top / bottom;
    if (top < 0 && low * bottom != top) {
        low -= 1;
    }
    const cpp_rational above = value - cpp_rational(low);
    if (above == 0) {
        return low;
    }
    const cpp_int high = low + 1;
    switch (rounding) {
    case Rounding::Floor:
        return low;
    case Rounding::Ceiling:
        return high;
    case Rounding::Down:
        return value < 0 ? high : low;
    case Rounding::Up:
        return value < 0 ? low : high;
    case Rounding::HalfEven:
        break;
    }
    const cpp_rational half(1, 2);
    if (above != half) {
        return above < half ? low : high;
    }
    return low % 2 == 0 ? low : high;
}

// What a checked operation must answer for an exact result: the value at 1e-18, or nothing when it is out of range.
bool agrees(const std::optional<Decimal> &got, const cpp_rational &result, Rounding rounding)
{
    const cpp_int raw = roundedInteger(result * cpp_rational(kScaleFactor), rounding);
    const bool inside = raw <= kLargest && raw >= -kLargest;
    return got.has_value() == inside && (!inside || bigOf(got->raw()) == raw);
}

// Every size of number is as likely as any other, and the edges are likelier than chance would make them.
rc::Gen<Decimal> anyDecimal()
{
    return rc::gen::exec([] {
        constexpr Int128 kMaxRaw = ~(Int128(1) << 127);
        const int bits = *rc::gen::inRange(0, 128);
        const auto high = *rc::gen::arbitrary<std::uint64_t>();
        const auto low = *rc::gen::arbitrary<std::uint64_t>();
        const Unsigned128 mask = bits == 0 ? Unsigned128(0) : ~Unsigned128(0) >> (128 - bits);
        auto raw = static_cast<Int128>(((static_cast<Unsigned128>(high) << 64) | low) & mask & static_cast<Unsigned128>(kMaxRaw));
        switch (*rc::gen::inRange(0, 8)) {
        case 0:
            raw = kMaxRaw - raw % 4;
            break;
        case 1:
            raw = raw % 1'000'000 * 1'000'000'000 * 1'000'000'000; // whole numbers
            break;
        case 2:
            raw = raw % 10'000'000 * 1'000'000'000 * 10'000'000; // prices and sizes as exchanges write them
            break;
        default:
            break;
        }
        return Decimal::fromRaw(*rc::gen::arbitrary<bool>() ? -raw : raw);
    });
}

rc::Gen<Rounding> anyRounding()
{
    return rc::gen::elementOf(kModes);
}

std::string text(Decimal value)
{
    return value.toString().toStdString();
}

} // namespace

class PropertyDecimal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!qgetenv("RC_PARAMS").contains("max_success")) {
            qputenv("RC_PARAMS", qgetenv("RC_PARAMS") + " max_success=2000"); // cheap cases, rare edges
        }
    }

    void printAndParse()
    {
        QVERIFY(rc::check("what is printed parses to the same value", [] {
            const Decimal value = *anyDecimal();
            const auto parsed = Decimal::parse(QByteArrayView(value.toString().toUtf8()));
            RC_ASSERT(parsed.has_value());
            RC_ASSERT(*parsed == value);
        }));
        QVERIFY(rc::check("what is printed is the exact value, and the shortest way to write it", [] {
            const Decimal value = *anyDecimal();
            const std::string printed = text(value);
            const std::size_t dot = printed.find('.');
            const std::size_t places = dot == std::string::npos ? 0 : printed.size() - dot - 1;
            RC_ASSERT(places == static_cast<std::size_t>(value.fractionalDigits()));
            RC_ASSERT(places == 0 || printed.back() != '0');
            std::string digits = printed;
            digits.erase(std::remove(digits.begin(), digits.end(), '.'), digits.end());
            const bool negative = digits.front() == '-';
            digits.erase(0, digits.find_first_not_of("-0"));
            const cpp_int whole(digits.empty() ? std::string("0") : digits);
            const cpp_rational read(negative ? cpp_int(-whole) : whole, pow(cpp_int(10), static_cast<unsigned>(places)));
            RC_ASSERT(read == exact(value));
        }));
    }

    void parseRounded()
    {
        QVERIFY(rc::check("a long fraction rounds like the exact rational", [] {
            const Decimal value = *anyDecimal();
            const auto tail = *rc::gen::container<std::string>(rc::gen::elementOf(std::string("0000559123")));
            const Rounding rounding = *anyRounding();
            const QByteArray printed = value.toFixed(18, Rounding::Down).toLatin1() + QByteArray::fromStdString(tail);
            const cpp_int beyond = kScaleFactor * pow(cpp_int(10), static_cast<unsigned>(tail.size()));
            cpp_rational result = abs(exact(value)) + cpp_rational(number(tail), beyond);
            if (printed.startsWith('-')) {
                result = -result;
            }
            const auto parsed = Decimal::parseRounded(printed, rounding);
            RC_ASSERT(agrees(parsed ? std::optional(*parsed) : std::nullopt, result, rounding));
        }));
    }

    void arbitraryTextNeverParsesToSomethingElse()
    {
        QVERIFY(rc::check("text either parses to what its digits say or is refused", [] {
            const auto input = *rc::gen::container<std::string>(rc::gen::elementOf(std::string("0123456789.-+e ,")));
            const auto parsed = Decimal::parse(QByteArrayView(input.data(), static_cast<qsizetype>(input.size())));
            const std::size_t start = !input.empty() && input[0] == '-' ? 1 : 0;
            const std::size_t dot = input.find('.');
            const std::string whole = input.substr(start, dot == std::string::npos ? dot : dot - std::min(start, dot));
            const std::string fraction = dot == std::string::npos ? "0" : input.substr(dot + 1);
            const auto digitsOnly = [](const std::string &s) { return !s.empty() && s.find_first_not_of("0123456789") == std::string::npos; };
            const bool wellFormed = digitsOnly(whole) && digitsOnly(fraction) && (dot == std::string::npos || dot >= start);
            RC_CLASSIFY(wellFormed, "well-formed");
            if (!wellFormed) {
                RC_ASSERT(!parsed.has_value());
            } else if (parsed) {
                const cpp_rational magnitude = cpp_rational(number(whole))
                    + cpp_rational(number(fraction), pow(cpp_int(10), static_cast<unsigned>(fraction.size())));
                RC_ASSERT(exact(*parsed) == (start == 1 ? cpp_rational(-magnitude) : magnitude));
            }
        }));
    }

    void toFixed()
    {
        QVERIFY(rc::check("toFixed rounds like the exact rational and never prints a negative zero", [] {
            const Decimal value = *anyDecimal();
            const int places = *rc::gen::inRange(0, 19);
            const Rounding rounding = *anyRounding();
            const cpp_int unit = pow(cpp_int(10), static_cast<unsigned>(places));
            const cpp_int scaled = roundedInteger(exact(value) * cpp_rational(unit), rounding);
            std::string expected = cpp_int(abs(scaled)).str();
            if (places > 0) {
                const auto width = static_cast<std::size_t>(places);
                expected.insert(0, expected.size() <= width ? width + 1 - expected.size() : 0, '0');
                expected.insert(expected.size() - width, 1, '.');
            }
            RC_ASSERT(value.toFixed(places, rounding).toStdString() == (scaled < 0 ? "-" : "") + expected);
        }));
    }

    void additionAndSubtraction()
    {
        QVERIFY(rc::check("sums and differences are exact, or refused exactly when out of range", [] {
            const Decimal a = *anyDecimal();
            const Decimal b = *anyDecimal();
            RC_ASSERT(agrees(Decimal::checkedAdd(a, b), exact(a) + exact(b), Rounding::Down));
            RC_ASSERT(agrees(Decimal::checkedSub(a, b), exact(a) - exact(b), Rounding::Down));
        }));
    }

    void multiplication()
    {
        QVERIFY(rc::check("products round as named, or are refused exactly when out of range", [] {
            const Decimal a = *anyDecimal();
            const Decimal b = *anyDecimal();
            const Rounding rounding = *anyRounding();
            const auto product = Decimal::checkedMul(a, b, rounding);
            RC_CLASSIFY(product.has_value(), "inside the range");
            RC_ASSERT(agrees(product, exact(a) * exact(b), rounding));
        }));
    }

    void multiplicationAtTheEdge()
    {
        QVERIFY(rc::check("a product next to the limit is judged after rounding, not before", [] {
            const Decimal b = *rc::gen::suchThat(anyDecimal(), [](Decimal v) { return v.abs() >= Decimal::fromInt(1); });
            const Rounding rounding = *anyRounding();
            const cpp_int nearest = roundedInteger(cpp_rational(kLargest) * cpp_rational(kScaleFactor) / abs(cpp_rational(bigOf(b.raw()))), Rounding::Floor)
                + *rc::gen::inRange(-1, 2);
            RC_PRE(nearest >= 0 && nearest <= kLargest);
            const Decimal a = Decimal::fromRaw(static_cast<Int128>(nearest));
            RC_ASSERT(bigOf(a.raw()) == nearest);
            RC_ASSERT(agrees(Decimal::checkedMul(a, b, rounding), exact(a) * exact(b), rounding));
        }));
    }

    void division()
    {
        QVERIFY(rc::check("quotients round as named, or are refused exactly when out of range", [] {
            const Decimal a = *anyDecimal();
            const Decimal b = *anyDecimal();
            const Rounding rounding = *anyRounding();
            const auto quotient = Decimal::checkedDiv(a, b, rounding);
            if (b.isZero()) {
                RC_ASSERT(!quotient.has_value());
            } else {
                RC_CLASSIFY(quotient.has_value(), "inside the range");
                RC_ASSERT(agrees(quotient, exact(a) / exact(b), rounding));
            }
        }));
    }

    void tiesInDivision()
    {
        QVERIFY(rc::check("exact ties of a division go to the even neighbour", [] {
            const auto odd = *rc::gen::inRange<std::int64_t>(-1'000'000, 1'000'000) * 2 + 1;
            const Decimal a = Decimal::fromRaw(odd);
            const Decimal two = Decimal::fromInt(*rc::gen::arbitrary<bool>() ? 2 : -2);
            for (const Rounding rounding : kModes) {
                RC_ASSERT(agrees(Decimal::checkedDiv(a, two, rounding), exact(a) / exact(two), rounding));
            }
        }));
    }

    void roundedTo()
    {
        QVERIFY(rc::check("roundedTo is the multiple of the step that the mode names", [] {
            const Decimal value = *anyDecimal();
            const Decimal step = *rc::gen::suchThat(anyDecimal(), [](Decimal v) { return v.isPositive(); });
            const Rounding rounding = *anyRounding();
            const cpp_int expected = roundedInteger(exact(value) / exact(step), rounding) * bigOf(step.raw());
            RC_PRE(abs(expected) <= kLargest); // beyond it a contract fails: the unit test has it
            const Decimal rounded = value.roundedTo(step, rounding);
            RC_ASSERT(bigOf(rounded.raw()) == expected);
            RC_ASSERT(rounded.isMultipleOf(step));
            RC_ASSERT(value.isMultipleOf(step) == (rounded == value));
        }));
    }

    void ordering()
    {
        QVERIFY(rc::check("decimals order like their values", [] {
            const Decimal a = *anyDecimal();
            const Decimal b = *rc::gen::oneOf(anyDecimal(), rc::gen::just(a));
            RC_ASSERT((a < b) == (exact(a) < exact(b)));
            RC_ASSERT((a == b) == (exact(a) == exact(b)));
            RC_ASSERT((a > b) == (exact(a) > exact(b)));
            RC_ASSERT(a.sign() == exact(a).sign());
            RC_ASSERT(exact(-a) == -exact(a));
            RC_ASSERT(exact(a.abs()) == abs(exact(a)));
        }));
    }
};

QTEST_GUILESS_MAIN(PropertyDecimal)
#include "tst_decimal.moc"
