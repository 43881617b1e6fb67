// "entries from outside the desktop wait for the operator's approval and expire" (contract, section 3). Whoever takes the
// order in knows where it came from and says whether it needs one; the waiting and the expiry are the engine's.
#include "core/safety/rules/parts.h"

namespace bw::safety {

RuleFinding judgeConfirmEntry(const EntryCase &c)
{
    switch (c.intent.approval) {
    case Approval::NotNeeded:
    case Approval::Given:
        return parts::pass(RuleId::ConfirmEntry);
    case Approval::Needed:
        break;
    }
    return parts::deny({RuleId::ConfirmEntry, Code::NeedsApproval});
}

} // namespace bw::safety
