// Seeded dice for the simulator: whole numbers only, the same on every machine. Each purpose has dice of its own, so
// that one more roll for one of them does not change what the others get.
#pragma once

#include "core/base/contracts.h"

#include <cstdint>

namespace bw::simulation {

class Dice
{
public:
    explicit Dice(std::uint64_t seed, std::uint64_t purpose = 0) : m_state(seed * 0x9E3779B97F4A7C15ULL ^ (purpose + 1) * 0xD1B54A32D192ED03ULL)
    {
        static_cast<void>(next()); // neighbouring seeds part ways
        static_cast<void>(next());
    }

    // splitmix64
    [[nodiscard]] std::uint64_t next()
    {
        std::uint64_t z = (m_state += 0x9E3779B97F4A7C15ULL);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }
    // 0 .. bound - 1
    [[nodiscard]] std::int64_t below(std::int64_t bound)
    {
        BW_EXPECTS(bound > 0);
        return static_cast<std::int64_t>(next() % static_cast<std::uint64_t>(bound));
    }
    [[nodiscard]] std::int64_t between(std::int64_t low, std::int64_t high) { return low + below(high - low + 1); }
    [[nodiscard]] bool chance(std::int64_t permille) { return below(1000) < permille; }

private:
    std::uint64_t m_state;
};

} // namespace bw::simulation
