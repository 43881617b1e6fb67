// Price, Quantity, Money, Ratio: exact decimals that only combine where the result means something.
//   Price * Quantity -> Money      Money / Quantity -> Price     Money * Ratio -> Money    Money / Money -> Ratio
// Products that need more than 18 decimals are rounded half-even at 1e-18, far below any venue's scale.
// Quantity is signed where it is a position amount (long > 0, short < 0), and positive where it is an order's size.
#pragma once

#include "core/base/decimal.h"

namespace bw::trading {

using base::Decimal;
using base::Rounding;

template<typename Tag>
class Amount
{
public:
    constexpr Amount() = default;
    explicit constexpr Amount(Decimal value) : m_value(value) {}
    [[nodiscard]] static Amount literal(const char *text) { return Amount(Decimal::literal(text)); }
    [[nodiscard]] constexpr Decimal value() const { return m_value; }
    [[nodiscard]] constexpr bool isZero() const { return m_value.isZero(); }
    [[nodiscard]] constexpr bool isNegative() const { return m_value.isNegative(); }
    [[nodiscard]] constexpr bool isPositive() const { return m_value.isPositive(); }
    [[nodiscard]] constexpr int sign() const { return m_value.sign(); }
    [[nodiscard]] Amount abs() const { return Amount(m_value.abs()); }
    [[nodiscard]] QString toString() const { return m_value.toString(); }
    [[nodiscard]] QString toFixed(int places, Rounding rounding = Rounding::HalfEven) const { return m_value.toFixed(places, rounding); }

    [[nodiscard]] Amount operator-() const { return Amount(-m_value); }
    friend Amount operator+(Amount a, Amount b) { return Amount(a.m_value + b.m_value); }
    friend Amount operator-(Amount a, Amount b) { return Amount(a.m_value - b.m_value); }
    Amount &operator+=(Amount other) { m_value += other.m_value; return *this; }
    Amount &operator-=(Amount other) { m_value -= other.m_value; return *this; }
    friend constexpr bool operator==(Amount a, Amount b) { return a.m_value == b.m_value; }
    friend constexpr std::strong_ordering operator<=>(Amount a, Amount b) { return a.m_value <=> b.m_value; }

private:
    Decimal m_value;
};

using Price = Amount<struct PriceTag>;       // quote per base unit; a usable price is > 0
using Quantity = Amount<struct QuantityTag>; // base units
using Money = Amount<struct MoneyTag>;       // quote units
using Ratio = Amount<struct RatioTag>;       // 0.05 is 5 %

[[nodiscard]] inline Money operator*(Price price, Quantity quantity)
{
    return Money(Decimal::mul(price.value(), quantity.value(), Rounding::HalfEven));
}
[[nodiscard]] inline Money times(Money money, Ratio ratio, Rounding rounding)
{
    return Money(Decimal::mul(money.value(), ratio.value(), rounding));
}
[[nodiscard]] inline Money operator*(Money money, Ratio ratio) { return times(money, ratio, Rounding::HalfEven); }
[[nodiscard]] inline Price times(Price price, Ratio ratio, Rounding rounding)
{
    return Price(Decimal::mul(price.value(), ratio.value(), rounding));
}
// The divisor must not be zero.
[[nodiscard]] inline Ratio ratioOf(Money part, Money whole, Rounding rounding)
{
    return Ratio(Decimal::div(part.value(), whole.value(), rounding));
}
[[nodiscard]] inline Ratio ratioOf(Price part, Price whole, Rounding rounding)
{
    return Ratio(Decimal::div(part.value(), whole.value(), rounding));
}
[[nodiscard]] inline Quantity quantityFor(Money money, Price price, Rounding rounding)
{
    return Quantity(Decimal::div(money.value(), price.value(), rounding));
}

} // namespace bw::trading
