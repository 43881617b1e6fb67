// "live was confirmed for this run by a person" (contract, section 3). Paper and testnet are confirmed by what they are:
// whoever builds the view says so.
#include "core/safety/rules/parts.h"

namespace bw::safety {

RuleFinding judgeModeConfirmed(const EntryCase &c)
{
    return c.view.modeConfirmed ? parts::pass(RuleId::ModeConfirmed) : parts::deny({RuleId::ModeConfirmed, Code::Unconfirmed});
}

} // namespace bw::safety
