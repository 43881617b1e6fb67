#include "core/base/decimal.h"

#include "core/base/contracts.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <algorithm>
#include <array>
#include <limits>

namespace bw::base {

namespace {

using Wide = boost::multiprecision::int256_t;

constexpr Int128 kOne = Int128(1'000'000'000) * 1'000'000'000; // 1e18
constexpr Int128 kMax = ~(Int128(1) << 127);
constexpr Int128 kMin = -kMax; // symmetric, so that negation never overflows

constexpr std::array<std::int64_t, 19> kPowers = [] {
    std::array<std::int64_t, 19> powers{};
    std::int64_t value = 1;
    for (std::size_t i = 0; i < powers.size(); ++i) {
        powers[i] = value;
        if (i + 1 < powers.size()) {
            value *= 10;
        }
    }
    return powers;
}();

// Whether the truncated quotient moves one step away from zero.
// sign is that of the exact quotient; twice is |2*remainder| compared with |divisor|.
bool roundsAway(Rounding rounding, bool negative, bool exact, int twiceVersusDivisor, bool quotientOdd)
{
    if (exact) {
        return false;
    }
    switch (rounding) {
    case Rounding::Down:
        return false;
    case Rounding::Up:
        return true;
    case Rounding::Floor:
        return negative;
    case Rounding::Ceiling:
        return !negative;
    case Rounding::HalfEven:
        return twiceVersusDivisor > 0 || (twiceVersusDivisor == 0 && quotientOdd);
    }
    BW_UNREACHABLE("rounding");
}

std::optional<Int128> narrowed(const Wide &value)
{
    static const Wide kWideMax = static_cast<Wide>(kMax);
    if (value > kWideMax || value < -kWideMax) {
        return std::nullopt;
    }
    return static_cast<Int128>(value);
}

std::optional<Int128> divideWide(const Wide &numerator, const Wide &divisor, Rounding rounding)
{
    Wide quotient;
    Wide remainder;
    boost::multiprecision::divide_qr(numerator, divisor, quotient, remainder);
    const bool negative = (numerator < 0) != (divisor < 0);
    const Wide twice = boost::multiprecision::abs(remainder) * 2;
    const Wide magnitude = boost::multiprecision::abs(divisor);
    const int versus = twice.compare(magnitude);
    if (roundsAway(rounding, negative, remainder == 0, versus, (quotient & 1) != 0)) {
        quotient += negative ? -1 : 1;
    }
    return narrowed(quotient);
}

__extension__ typedef unsigned __int128 UInt128;

UInt128 magnitudeOf(Int128 raw)
{
    return raw < 0 ? UInt128(0) - static_cast<UInt128>(raw) : static_cast<UInt128>(raw);
}

// a * b / divisor for a divisor of one machine word, digit by digit as on paper, in base 2^64. This is what a multiplication
// and nearly every division of prices comes down to; the general 256-bit library takes several times as long.
std::optional<Int128> multiplyThenDivide(Int128 a, Int128 b, std::uint64_t divisor, bool negative, Rounding rounding)
{
    const UInt128 x = magnitudeOf(a);
    const UInt128 y = magnitudeOf(b);
    const auto low = [](UInt128 v) { return static_cast<UInt128>(static_cast<std::uint64_t>(v)); };
    const UInt128 lowest = low(x) * low(y);
    const UInt128 first = low(x) * (y >> 64) + (lowest >> 64); // both factors are below 2^127: neither sum can carry
    const UInt128 second = (x >> 64) * low(y) + low(first);
    const UInt128 highest = (x >> 64) * (y >> 64) + (first >> 64) + (second >> 64);
    const std::array<UInt128, 4> digits{highest >> 64, low(highest), low(second), low(lowest)};
    std::array<UInt128, 4> quotient{};
    UInt128 rest = 0;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        const UInt128 current = (rest << 64) | digits[i];
        if (current < divisor) { // the leading digits, nearly always: no division, which is what all this costs
            rest = current;
            continue;
        }
        const bool oneWord = (current >> 64) == 0;
        quotient[i] = oneWord ? static_cast<std::uint64_t>(current) / divisor : current / divisor;
        rest = current - quotient[i] * divisor;
    }
    UInt128 result = (quotient[2] << 64) | quotient[3];
    if (quotient[0] != 0 || quotient[1] != 0 || result > static_cast<UInt128>(kMax)) {
        return std::nullopt;
    }
    const UInt128 missing = divisor - rest;
    const int versus = rest > missing ? 1 : rest == missing ? 0 : -1;
    if (roundsAway(rounding, negative, rest == 0, versus, (result & 1) != 0)) {
        ++result;
    }
    if (result > static_cast<UInt128>(kMax)) {
        return std::nullopt;
    }
    return negative ? -static_cast<Int128>(result) : static_cast<Int128>(result);
}

Int128 divideNarrow(Int128 numerator, Int128 divisor, Rounding rounding)
{
    Int128 quotient = numerator / divisor;
    const Int128 remainder = numerator % divisor;
    const bool negative = (numerator < 0) != (divisor < 0);
    const Int128 absRemainder = remainder < 0 ? -remainder : remainder;
    const Int128 absDivisor = divisor < 0 ? -divisor : divisor;
    const Int128 rest = absDivisor - absRemainder;
    const int versus = absRemainder > rest ? 1 : absRemainder == rest ? 0 : -1;
    if (roundsAway(rounding, negative, remainder == 0, versus, (quotient & 1) != 0)) {
        quotient += negative ? -1 : 1;
    }
    return quotient;
}

struct Digits
{
    bool negative = false;
    QByteArrayView whole;
    QByteArrayView fraction;
};

bool allDigits(QByteArrayView text)
{
    for (const char c : text) {
        if (c < '0' || c > '9') {
            return false;
        }
    }
    return true;
}

std::optional<Digits> splitDigits(QByteArrayView text)
{
    Digits digits;
    if (text.startsWith('-')) {
        digits.negative = true;
        text = text.sliced(1);
    }
    const qsizetype dot = text.indexOf('.');
    digits.whole = dot < 0 ? text : text.first(dot);
    digits.fraction = dot < 0 ? QByteArrayView() : text.sliced(dot + 1);
    const bool complete = !digits.whole.isEmpty() && (dot < 0 || !digits.fraction.isEmpty());
    if (!complete || !allDigits(digits.whole) || !allDigits(digits.fraction)) {
        return std::nullopt;
    }
    return digits;
}

tl::unexpected<Error> malformed(QByteArrayView text)
{
    return failure(ErrorCode::Malformed,
                   QStringLiteral("'%1' is not a decimal number.").arg(QString::fromUtf8(text.first(qMin<qsizetype>(text.size(), 40)))));
}

tl::unexpected<Error> outOfRange(QByteArrayView text, const char *why)
{
    return failure(ErrorCode::OutOfRange, QStringLiteral("'%1' %2.").arg(
        QString::fromUtf8(text.first(qMin<qsizetype>(text.size(), 40))), QString::fromLatin1(why)));
}

// Nullopt when the value leaves the range.
std::optional<Int128> accumulate(const Digits &digits)
{
    Int128 raw = 0;
    for (const char c : digits.whole) {
        if (raw > (kMax / kOne - (c - '0')) / 10) {
            return std::nullopt;
        }
        raw = raw * 10 + (c - '0');
    }
    raw *= kOne;
    Int128 fraction = 0;
    for (qsizetype i = 0; i < Decimal::kScale; ++i) {
        fraction = fraction * 10 + (i < digits.fraction.size() ? digits.fraction[i] - '0' : 0);
    }
    if (raw > kMax - fraction) {
        return std::nullopt;
    }
    return raw + fraction;
}

// The digits beyond the scale as a rounding question.
bool tailRoundsAway(Int128 raw, const Digits &digits, Rounding rounding)
{
    if (digits.fraction.size() <= Decimal::kScale) {
        return false;
    }
    const QByteArrayView tail = digits.fraction.sliced(Decimal::kScale);
    bool exact = true;
    bool beyondHalf = false;
    for (qsizetype i = 0; i < tail.size(); ++i) {
        exact = exact && tail[i] == '0';
        beyondHalf = beyondHalf || (i > 0 && tail[i] != '0');
    }
    const int versus = tail[0] > '5' || (tail[0] == '5' && beyondHalf) ? 1 : tail[0] == '5' ? 0 : -1;
    return roundsAway(rounding, digits.negative, exact, versus, (raw & 1) != 0);
}

Int128 powerOf(int places)
{
    return kPowers[static_cast<std::size_t>(places)];
}

} // namespace

Decimal Decimal::fromInt(std::int64_t value)
{
    return fromRaw(Int128(value) * kOne);
}

Result<Decimal> Decimal::parse(QByteArrayView text)
{
    const std::optional<Digits> digits = splitDigits(text);
    if (!digits) {
        return malformed(text);
    }
    for (qsizetype i = kScale; i < digits->fraction.size(); ++i) {
        if (digits->fraction[i] != '0') {
            return outOfRange(text, "has more than 18 decimal places");
        }
    }
    return parseRounded(text, Rounding::Down);
}

Result<Decimal> Decimal::parse(QStringView text)
{
    return parse(text.toUtf8());
}

Result<Decimal> Decimal::parseRounded(QByteArrayView text, Rounding rounding)
{
    const std::optional<Digits> digits = splitDigits(text);
    if (!digits) {
        return malformed(text);
    }
    const std::optional<Int128> magnitude = accumulate(*digits);
    const bool away = magnitude && tailRoundsAway(*magnitude, *digits, rounding);
    if (!magnitude || (away && *magnitude == kMax)) {
        return outOfRange(text, "is too large");
    }
    const Int128 raw = *magnitude + (away ? 1 : 0);
    return fromRaw(digits->negative ? -raw : raw);
}

Decimal Decimal::literal(const char *text)
{
    const Result<Decimal> value = parse(QByteArrayView(text));
    BW_EXPECTS(value.has_value());
    return *value;
}

QString Decimal::toString() const
{
    return toFixed(fractionalDigits());
}

QString Decimal::toFixed(int places, Rounding rounding) const
{
    BW_EXPECTS(places >= 0 && places <= kScale);
    const Int128 unit = powerOf(kScale - places);
    Int128 scaled = divideNarrow(m_raw, unit, rounding);
    const bool negative = scaled < 0;
    if (negative) {
        scaled = -scaled;
    }
    QByteArray reversed;
    for (int i = 0; scaled != 0 || i <= places; ++i) {
        if (i == places && places > 0) {
            reversed.append('.');
        }
        reversed.append(static_cast<char>('0' + static_cast<int>(scaled % 10)));
        scaled /= 10;
    }
    if (negative) {
        reversed.append('-');
    }
    std::reverse(reversed.begin(), reversed.end());
    return QString::fromLatin1(reversed);
}

int Decimal::fractionalDigits() const
{
    // One wide division; the digits are then counted in a word.
    auto fraction = static_cast<std::int64_t>(m_raw % powerOf(kScale));
    if (fraction == 0) {
        return 0;
    }
    int digits = kScale;
    for (; fraction % 10 == 0; fraction /= 10) {
        --digits;
    }
    return digits;
}

std::optional<Decimal> Decimal::checkedAdd(Decimal a, Decimal b)
{
    Int128 sum = 0;
    if (__builtin_add_overflow(a.m_raw, b.m_raw, &sum) || sum > kMax || sum < kMin) {
        return std::nullopt;
    }
    return fromRaw(sum);
}

std::optional<Decimal> Decimal::checkedSub(Decimal a, Decimal b)
{
    return checkedAdd(a, fromRaw(-b.m_raw));
}

std::optional<Decimal> Decimal::checkedMul(Decimal a, Decimal b, Rounding rounding)
{
    const bool negative = (a.m_raw < 0) != (b.m_raw < 0);
    const auto raw = multiplyThenDivide(a.m_raw, b.m_raw, static_cast<std::uint64_t>(kOne), negative, rounding);
    return raw ? std::optional(fromRaw(*raw)) : std::nullopt;
}

std::optional<Decimal> Decimal::checkedDiv(Decimal a, Decimal b, Rounding rounding)
{
    if (b.isZero()) {
        return std::nullopt;
    }
    // With nine decimals or fewer, which is every price, the divisor fits a machine word after both are shortened by 1e9.
    constexpr Int128 kBillion = 1'000'000'000;
    const Int128 shortened = b.m_raw / kBillion;
    if (shortened * kBillion == b.m_raw && magnitudeOf(shortened) <= std::numeric_limits<std::uint64_t>::max()) {
        const bool negative = (a.m_raw < 0) != (b.m_raw < 0);
        const auto raw = multiplyThenDivide(a.m_raw, kBillion, static_cast<std::uint64_t>(magnitudeOf(shortened)), negative, rounding);
        return raw ? std::optional(fromRaw(*raw)) : std::nullopt;
    }
    const auto raw = divideWide(static_cast<Wide>(a.m_raw) * static_cast<Wide>(kOne), static_cast<Wide>(b.m_raw), rounding);
    return raw ? std::optional(fromRaw(*raw)) : std::nullopt;
}

Decimal Decimal::mul(Decimal a, Decimal b, Rounding rounding)
{
    const auto product = checkedMul(a, b, rounding);
    BW_ENSURES(product.has_value());
    return *product;
}

Decimal Decimal::div(Decimal a, Decimal b, Rounding rounding)
{
    BW_EXPECTS(!b.isZero());
    const auto quotient = checkedDiv(a, b, rounding);
    BW_ENSURES(quotient.has_value());
    return *quotient;
}

Decimal Decimal::roundedTo(Decimal step, Rounding rounding) const
{
    BW_EXPECTS(step.isPositive());
    const Int128 steps = divideNarrow(m_raw, step.m_raw, rounding);
    Int128 raw = 0;
    const bool overflow = __builtin_mul_overflow(steps, step.m_raw, &raw);
    BW_ENSURES(!overflow && raw <= kMax && raw >= kMin);
    return fromRaw(raw);
}

bool Decimal::isMultipleOf(Decimal step) const
{
    BW_EXPECTS(step.isPositive());
    return m_raw % step.m_raw == 0;
}

Decimal Decimal::rounded(int places, Rounding rounding) const
{
    BW_EXPECTS(places >= 0 && places <= kScale);
    return roundedTo(fromRaw(powerOf(kScale - places)), rounding);
}

Decimal Decimal::abs() const
{
    return fromRaw(m_raw < 0 ? -m_raw : m_raw);
}

Decimal Decimal::operator-() const
{
    return fromRaw(-m_raw);
}

Decimal operator+(Decimal a, Decimal b)
{
    const auto sum = Decimal::checkedAdd(a, b);
    BW_ENSURES(sum.has_value());
    return *sum;
}

Decimal operator-(Decimal a, Decimal b)
{
    return a + (-b);
}

} // namespace bw::base
