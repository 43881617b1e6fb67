#include "core/safety/rules/parts.h"
#include "core/safety/rules/size_grid.h"

#include <algorithm>
#include <array>

namespace bw::safety {

using base::Int128;

namespace {

// Every number that a size has to keep below a limit. None of them falls as the size grows.
bool boundsKept(const EntryCase &c)
{
    using Question = std::optional<parts::Bound> (*)(const EntryCase &);
    constexpr std::array<Question, 5> kBounds{parts::positionSizeBound, parts::totalExposureBound, parts::tradeRiskBound,
                                              parts::dailyLossAtStopBound, parts::exitLotBound};
    return std::all_of(kBounds.begin(), kBounds.end(), [&](Question question) {
        const auto bound = question(c);
        return bound && bound->kept();
    });
}

} // namespace

// Halving finds the edge exactly, in at most 127 steps. What forbids small sizes (the least value, the smallest lot)
// cannot forbid a larger one only: where the largest fails, all do.
std::optional<Quantity> largestPassing(const RiskView &view, EntryIntent intent)
{
    const EntryCase asked(view, intent);
    if (!asked.instrument || !asked.instrument->validate() || !asked.hasStop()) {
        return std::nullopt;
    }
    const SizeGrid grid(*asked.instrument, intent.type);
    const auto fits = [&](Int128 index) {
        intent.quantity = grid.at(index);
        return boundsKept({view, intent});
    };
    if (grid.last < 0 || !fits(0)) {
        return std::nullopt;
    }
    Int128 fitting = 0;
    Int128 beyond = grid.last + 1;
    while (beyond - fitting > 1) {
        const Int128 middle = fitting + (beyond - fitting) / 2;
        (fits(middle) ? fitting : beyond) = middle;
    }
    intent.quantity = grid.at(fitting);
    return judgeEntry(view, intent).passed() ? std::optional(intent.quantity) : std::nullopt;
}

} // namespace bw::safety
