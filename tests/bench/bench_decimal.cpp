// Floors: the same operation on a 64-bit integer, which is what money would cost without scale, sign of overflow or care.
#include "core/base/decimal.h"
#include "tests/bench/bench.h"

#include <benchmark/benchmark.h>

#include <array>
#include <charconv>
#include <string_view>

namespace bw::bench {

namespace {

using base::Decimal;
using base::Rounding;

constexpr std::string_view kPrice = "84120.51234567";
constexpr std::string_view kDigits = "8412051234567";

void parse(benchmark::State &state)
{
    QByteArrayView text(kPrice.data(), static_cast<qsizetype>(kPrice.size()));
    for (auto _ : state) {
        benchmark::DoNotOptimize(text);
        auto value = Decimal::parse(text);
        benchmark::DoNotOptimize(value);
    }
}

void parseFloor(benchmark::State &state)
{
    std::string_view text = kDigits;
    for (auto _ : state) {
        benchmark::DoNotOptimize(text);
        std::int64_t value = 0;
        std::from_chars(text.data(), text.data() + text.size(), value);
        benchmark::DoNotOptimize(value);
    }
}

void print(benchmark::State &state)
{
    Decimal value = Decimal::literal(kPrice.data());
    for (auto _ : state) {
        benchmark::DoNotOptimize(value);
        QString text = value.toString();
        benchmark::DoNotOptimize(text);
    }
}

void printFloor(benchmark::State &state)
{
    std::int64_t value = 8412051234567;
    std::array<char, 32> text{};
    for (auto _ : state) {
        benchmark::DoNotOptimize(value);
        std::to_chars(text.data(), text.data() + text.size(), value);
        benchmark::DoNotOptimize(text);
    }
}

template<typename T, typename Operation>
void two(benchmark::State &state, T a, T b, Operation operation)
{
    for (auto _ : state) {
        benchmark::DoNotOptimize(a);
        benchmark::DoNotOptimize(b);
        auto result = operation(a, b);
        benchmark::DoNotOptimize(result);
    }
}

template<typename Operation>
void registerTwo(const char *name, Operation operation)
{
    benchmark::RegisterBenchmark(name, [operation](benchmark::State &state) {
        two(state, Decimal::literal("84120.51234567"), Decimal::literal("0.00512345"), operation);
    });
}

template<typename Operation>
void registerFloor(const char *name, Operation operation)
{
    benchmark::RegisterBenchmark(name, [operation](benchmark::State &state) {
        two(state, std::int64_t{8412051234567}, std::int64_t{512345}, operation);
    });
}

} // namespace

void registerDecimal()
{
    benchmark::RegisterBenchmark("decimal/parse", parse);
    benchmark::RegisterBenchmark("decimal/parse:floor", parseFloor);
    benchmark::RegisterBenchmark("decimal/print", print);
    benchmark::RegisterBenchmark("decimal/print:floor", printFloor);
    registerTwo("decimal/multiply", [](Decimal a, Decimal b) { return Decimal::mul(a, b, Rounding::HalfEven); });
    registerFloor("decimal/multiply:floor", [](std::int64_t a, std::int64_t b) { return a * b; });
    registerTwo("decimal/divide", [](Decimal a, Decimal b) { return Decimal::div(a, b, Rounding::HalfEven); });
    registerFloor("decimal/divide:floor", [](std::int64_t a, std::int64_t b) { return a / b; });
    registerTwo("decimal/compare", [](Decimal a, Decimal b) { return a < b; });
    registerFloor("decimal/compare:floor", [](std::int64_t a, std::int64_t b) { return a < b; });
}

} // namespace bw::bench
