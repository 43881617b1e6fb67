#include "core/safety/rules/parts.h"

namespace bw::safety {

RuleFinding judgeReady(const RiskView &view, const EntryIntent &)
{
    if (!view.notReady.isEmpty()) {
        return parts::deny(RuleId::Ready, QLatin1String("not-ready"), view.notReady.join(QStringLiteral(", ")));
    }
    return parts::pass(RuleId::Ready);
}

} // namespace bw::safety
