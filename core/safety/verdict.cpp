#include "core/safety/verdict.h"

#include "core/base/contracts.h"

#include <algorithm>

namespace bw::safety {

QString ruleName(RuleId rule)
{
    switch (rule) {
    case RuleId::EmergencyStop:
        return QStringLiteral("emergency-stop");
    case RuleId::Ready:
        return QStringLiteral("ready");
    case RuleId::DataFresh:
        return QStringLiteral("data-fresh");
    case RuleId::SymbolAllowed:
        return QStringLiteral("symbol-allowed");
    case RuleId::PositionSize:
        return QStringLiteral("position-size");
    case RuleId::OpenPositions:
        return QStringLiteral("open-positions");
    case RuleId::StopRequired:
        return QStringLiteral("stop-required");
    case RuleId::DailyLoss:
        return QStringLiteral("daily-loss");
    case RuleId::ExitOnly:
        return QStringLiteral("exit-only");
    }
    BW_UNREACHABLE("rule");
}

bool Verdict::passed() const
{
    return !findings.isEmpty()
        && std::all_of(findings.cbegin(), findings.cend(), [](const RuleFinding &f) { return f.passed(); });
}

const RuleFinding *Verdict::firstDenial() const
{
    const auto found = std::find_if(findings.cbegin(), findings.cend(), [](const RuleFinding &f) { return !f.passed(); });
    return found == findings.cend() ? nullptr : &*found;
}

const RuleFinding *Verdict::find(RuleId rule) const
{
    const auto found = std::find_if(findings.cbegin(), findings.cend(), [rule](const RuleFinding &f) { return f.rule == rule; });
    return found == findings.cend() ? nullptr : &*found;
}

} // namespace bw::safety
