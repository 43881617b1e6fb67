// The mood of a made-up market: calm, busy or storm, for all symbols together, and what each means. A regime lasts a
// random while, on average 20, 6 and 1.5 minutes; calm turns busy, busy turns calm three times of four and else a storm,
// a storm turns busy. So about 70 % of the time is calm, 28 % busy, 2 % storm.
// Thread: a value. Failure: none.
#pragma once

#include <cstdint>

namespace bw::paper {

// splitmix64: small, well mixed, and the same on every machine.
class SplitMix64
{
public:
    explicit SplitMix64(std::uint64_t seed) : m_state(seed) {}
    [[nodiscard]] std::uint64_t next()
    {
        std::uint64_t z = (m_state += 0x9E3779B97F4A7C15ULL);
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31U);
    }
    // From 0 to bound - 1; bound > 0 and far below 2^63, so that the slight preference for small numbers is none.
    [[nodiscard]] std::int64_t below(std::int64_t bound) { return static_cast<std::int64_t>(next() % static_cast<std::uint64_t>(bound)); }
    [[nodiscard]] bool oneIn(std::int64_t times) { return below(times) == 0; }
    // Bell-shaped around zero, between -4 * spread and 4 * spread; its deviation is about 1.15 * spread.
    [[nodiscard]] std::int64_t around(std::int64_t spread);

private:
    std::uint64_t m_state;
};

enum class Regime { Calm = 1, Busy, Storm };

struct RegimeShape
{
    int volatilityPercent;        // of the usual move of a step
    int spreadMillionths;         // of the price; at least one tick
    int depthPercent;             // of the usual
    int printPercent;             // of the steps that bring a trade
    int sizePercent;              // of the usual trade
    int meanSteps;                // that it lasts, of 250 ms
};

inline constexpr int kCalmAfterBusyPercent = 75;

[[nodiscard]] const RegimeShape &shapeOf(Regime regime);

class RegimeSwitch
{
public:
    [[nodiscard]] Regime now() const { return m_now; }
    void step(SplitMix64 &random);

private:
    Regime m_now = Regime::Calm;
};

} // namespace bw::paper
