// Exact decimal arithmetic for money: 128-bit fixed point, scale 1e-18, 256-bit intermediates.
// Range: |value| <= kMaxMagnitude (about 1.7e20). No binary floating point anywhere.
// Overflow is never silent: checked* functions answer nullopt, operators fail a contract.
// Thread: plain value, no shared state.
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QString>

#include <compare>
#include <cstdint>
#include <optional>

namespace bw::base {

__extension__ typedef __int128 Int128;

enum class Rounding {
    Down = 1,   // toward zero
    Up,         // away from zero
    Floor,      // toward minus infinity
    Ceiling,    // toward plus infinity
    HalfEven,
};

class Decimal
{
public:
    static constexpr int kScale = 18;

    constexpr Decimal() = default;
    [[nodiscard]] static constexpr Decimal zero() { return {}; }
    [[nodiscard]] static Decimal fromInt(std::int64_t value);
    [[nodiscard]] static constexpr Decimal fromRaw(Int128 raw) { Decimal d; d.m_raw = raw; return d; }
    [[nodiscard]] constexpr Int128 raw() const { return m_raw; }

    // Strict: -?digits(.digits)? with at most 18 significant fractional digits (further zeros are accepted).
    // No exponent, no plus sign, no blank, no grouping. Malformed or OutOfRange otherwise.
    [[nodiscard]] static Result<Decimal> parse(QByteArrayView text);
    [[nodiscard]] static Result<Decimal> parse(QStringView text);
    // As parse, but more than 18 fractional digits are rounded: for averages computed by a venue.
    [[nodiscard]] static Result<Decimal> parseRounded(QByteArrayView text, Rounding rounding);
    // For literals in code and tests: fails a contract when the text is not a decimal.
    [[nodiscard]] static Decimal literal(const char *text);

    [[nodiscard]] QString toString() const;                 // shortest exact form: "0.1", "-3", "0"
    [[nodiscard]] QString toFixed(int places, Rounding rounding = Rounding::HalfEven) const; // 0 <= places <= 18; never "-0.00"
    [[nodiscard]] int fractionalDigits() const;             // digits needed to print exactly, 0..18

    [[nodiscard]] static std::optional<Decimal> checkedAdd(Decimal a, Decimal b);
    [[nodiscard]] static std::optional<Decimal> checkedSub(Decimal a, Decimal b);
    [[nodiscard]] static std::optional<Decimal> checkedMul(Decimal a, Decimal b, Rounding rounding);
    [[nodiscard]] static std::optional<Decimal> checkedDiv(Decimal a, Decimal b, Rounding rounding); // nullopt also for b == 0

    [[nodiscard]] static Decimal mul(Decimal a, Decimal b, Rounding rounding);
    [[nodiscard]] static Decimal div(Decimal a, Decimal b, Rounding rounding); // b != 0 is a precondition
    // Largest multiple of step in the named direction; step > 0 is a precondition.
    [[nodiscard]] Decimal roundedTo(Decimal step, Rounding rounding) const;
    [[nodiscard]] bool isMultipleOf(Decimal step) const;    // step > 0
    [[nodiscard]] Decimal rounded(int places, Rounding rounding) const;

    [[nodiscard]] constexpr bool isZero() const { return m_raw == 0; }
    [[nodiscard]] constexpr bool isNegative() const { return m_raw < 0; }
    [[nodiscard]] constexpr bool isPositive() const { return m_raw > 0; }
    [[nodiscard]] constexpr int sign() const { return m_raw < 0 ? -1 : (m_raw > 0 ? 1 : 0); }
    [[nodiscard]] Decimal abs() const;
    [[nodiscard]] Decimal operator-() const;

    friend Decimal operator+(Decimal a, Decimal b);
    friend Decimal operator-(Decimal a, Decimal b);
    Decimal &operator+=(Decimal other) { return *this = *this + other; }
    Decimal &operator-=(Decimal other) { return *this = *this - other; }

    friend constexpr bool operator==(Decimal a, Decimal b) { return a.m_raw == b.m_raw; }
    friend constexpr std::strong_ordering operator<=>(Decimal a, Decimal b)
    {
        return a.m_raw < b.m_raw ? std::strong_ordering::less
             : a.m_raw > b.m_raw ? std::strong_ordering::greater : std::strong_ordering::equal;
    }

private:
    Int128 m_raw = 0;
};

} // namespace bw::base
