#include "core/safety/rules/parts.h"

namespace bw::safety {

RuleFinding judgeReady(const EntryCase &c)
{
    if (!c.view.notReady.isEmpty()) {
        return parts::deny({RuleId::Ready, Code::NotReady}, c.view.notReady.join(QStringLiteral(", ")));
    }
    return parts::pass(RuleId::Ready);
}

} // namespace bw::safety
