// "usdm: entries need one-way mode until hedge mode has its own tests; both are read and exited" (contract, section 3).
// The mode of an account that was never read is not known.
#include "core/safety/rules/parts.h"

namespace bw::safety {

RuleFinding judgePositionMode(const EntryCase &c)
{
    if (!c.view.accountKnown) {
        return parts::deny({RuleId::PositionMode, Code::Unknown});
    }
    return c.view.positionMode == trading::PositionMode::OneWay ? parts::pass(RuleId::PositionMode)
                                                                : parts::deny({RuleId::PositionMode, Code::HedgeMode});
}

} // namespace bw::safety
