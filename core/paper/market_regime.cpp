#include "core/paper/market_regime.h"

#include <array>

namespace bw::paper {

namespace {

// volatility, spread, depth, prints, size, steps of 250 ms
constexpr std::array<RegimeShape, 3> kShapes{{
    {60, 2, 100, 50, 100, 4800},
    {160, 5, 80, 85, 200, 1440},
    {400, 25, 40, 100, 400, 360},
}};

} // namespace

std::int64_t SplitMix64::around(std::int64_t spread)
{
    std::int64_t sum = 0;
    for (int i = 0; i < 4; ++i) {
        sum += below(2 * spread + 1) - spread;
    }
    return sum;
}

const RegimeShape &shapeOf(Regime regime)
{
    return kShapes[static_cast<std::size_t>(regime) - 1];
}

void RegimeSwitch::step(SplitMix64 &random)
{
    if (!random.oneIn(shapeOf(m_now).meanSteps)) {
        return;
    }
    switch (m_now) {
    case Regime::Calm:
    case Regime::Storm:
        m_now = Regime::Busy;
        return;
    case Regime::Busy:
        m_now = random.below(100) < kCalmAfterBusyPercent ? Regime::Calm : Regime::Storm;
        return;
    }
}

} // namespace bw::paper
