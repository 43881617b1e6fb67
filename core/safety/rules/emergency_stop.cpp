#include "core/safety/rules/parts.h"

namespace bw::safety {

RuleFinding judgeEmergencyStop(const RiskView &view, const EntryIntent &)
{
    return view.stopped ? parts::deny(RuleId::EmergencyStop, QLatin1String("stopped")) : parts::pass(RuleId::EmergencyStop);
}

} // namespace bw::safety
