#include "core/safety/rules/parts.h"

namespace bw::safety {

RuleFinding judgeEmergencyStop(const EntryCase &c)
{
    return c.view.stopped ? parts::deny({RuleId::EmergencyStop, Code::Stopped}) : parts::pass(RuleId::EmergencyStop);
}

} // namespace bw::safety
