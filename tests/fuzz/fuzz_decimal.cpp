// The reader of decimals: accepts exactly the documented form, and what it accepts survives printing and arithmetic.
#include "tests/fuzz/byte_reader.h"

#include <boost/multiprecision/cpp_int.hpp>

using bw::base::Decimal;
using bw::base::Rounding;
using bw::fuzz::require;

namespace {

// -?digits(.digits)? by hand, apart from the reader under test.
bool hasTheForm(QByteArrayView text)
{
    qsizetype at = text.startsWith('-') ? 1 : 0;
    const auto digits = [&] {
        const qsizetype from = at;
        while (at < text.size() && text[at] >= '0' && text[at] <= '9') {
            ++at;
        }
        return at > from;
    };
    if (!digits()) {
        return false;
    }
    if (at < text.size() && text[at] == '.') {
        ++at;
        if (!digits()) {
            return false;
        }
    }
    return at == text.size();
}

boost::multiprecision::cpp_int big(Decimal value)
{
    return boost::multiprecision::cpp_int(value.raw());
}

void calculate(Decimal a, Decimal b)
{
    if (const auto sum = Decimal::checkedAdd(a, b)) {
        require(big(*sum) == big(a) + big(b), "a + b");
        const auto back = Decimal::checkedSub(*sum, b);
        require(back && *back == a, "(a + b) - b");
    }
    if (const auto down = Decimal::checkedMul(a, b, Rounding::Floor)) {
        const auto up = Decimal::checkedMul(a, b, Rounding::Ceiling);
        require(!up || (*up >= *down && up->raw() - down->raw() <= 1), "floor and ceiling of a product enclose it");
    }
    if (const auto quotient = Decimal::checkedDiv(a, b, Rounding::Down)) {
        const auto product = Decimal::checkedMul(*quotient, b, Rounding::Down);
        require(!product || product->abs() <= a.abs(), "a quotient rounded toward zero times its divisor");
    } else {
        require(b.isZero() || big(a) * boost::multiprecision::cpp_int("1000000000000000000") / big(b) != 0, "a small quotient is a number");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto value = Decimal::parse(text);
    require(!value || hasTheForm(text), "only the documented form is accepted");
    require(value || !hasTheForm(text) || size > 20, "a short text of the documented form is accepted");
    if (value) {
        const auto again = Decimal::parse(QStringView(value->toString()));
        require(again && *again == *value, "what was printed reads as the same");
        const auto rounded = Decimal::parseRounded(text, Rounding::Floor);
        require(rounded && *rounded == *value, "nothing to round");
    }
    bw::fuzz::ByteReader reader(data, size);
    const Decimal a = reader.decimal();
    calculate(a, reader.decimal());
    return 0;
}
