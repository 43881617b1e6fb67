// What the held positions are worth at their marks, and what it would cost to leave them, kept by difference: a price
// costs the work of one position, however many are held. Formulas: safety contract, section 1.
// Thread: the engine's. Pure: no clock. Failure: a held position without a mark makes the sums unknown.
#pragma once

#include "core/base/time.h"
#include "core/safety/limits.h"
#include "core/trading/account.h"

#include <optional>
#include <vector>

namespace bw::engine {

struct MarkView
{
    trading::Price mark;
    base::SteadyTime at;
    std::optional<trading::Price> bid;
    std::optional<trading::Price> ask;
};

struct HeldValue
{
    trading::Symbol symbol;
    bool known = false;        // false: no mark, and all amounts zero
    trading::Money value;      // at the mark
    trading::Money unrealised;
    trading::Money exitCost;   // of closing it now at market
    base::SteadyTime markAt;
};

class Valuation
{
public:
    explicit Valuation(const safety::LimitValues &limits = {}) : m_limits(limits) {}

    // Replaces what was known of this symbol; flat takes it out. mark: null where there is none.
    void set(const trading::Position &position, const MarkView *mark);
    void clear();

    [[nodiscard]] std::optional<trading::Money> unrealised() const; // empty: a held position has no mark
    [[nodiscard]] trading::Money exitCosts() const { return m_exitCosts; }
    [[nodiscard]] const std::vector<HeldValue> &held() const { return m_held; } // by symbol

    // Taker commission, half the spread, slippage allowance.
    [[nodiscard]] static trading::Money exitCost(const trading::Position &position, const MarkView &mark, const safety::LimitValues &limits);

private:
    void count(const HeldValue &held);
    void discount(const HeldValue &held);

    safety::LimitValues m_limits;
    std::vector<HeldValue> m_held;
    trading::Money m_unrealised;
    trading::Money m_exitCosts;
    int m_unmarked = 0;
};

} // namespace bw::engine
