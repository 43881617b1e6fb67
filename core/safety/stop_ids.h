// The ids of an emergency stop's own orders: bw-es-<epoch>-<symbol>-<n>. They need no journal write before they leave:
// whoever finds one at the exchange knows that a stop of that epoch was at work.
// Invariants: never the same twice, also across restarts with everything lost; at most 33 characters, so that the gate
// may number the parts of a split exit; only characters that the exchange takes, whatever the symbol is called.
#pragma once

#include "core/trading/ids.h"

#include <cstdint>
#include <optional>

namespace bw::safety {

class StopIds
{
public:
    // What tells runs apart: the second of the start, and the number of the run beside it, because a clock can be set back.
    explicit StopIds(std::uint64_t startedAtSecond = 0, std::uint64_t run = 0) : m_second(startedAtSecond), m_run(run) {}

    [[nodiscard]] trading::ClientOrderId next(std::uint64_t epoch, const trading::Symbol &symbol);

    // Of an id that a stop gave; empty for every other one.
    [[nodiscard]] static std::optional<std::uint64_t> epochOf(const trading::ClientOrderId &id);

private:
    std::uint64_t m_second = 0;
    std::uint64_t m_run = 0;
    std::uint64_t m_counter = 0;
};

} // namespace bw::safety
