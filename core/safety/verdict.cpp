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
    case RuleId::ModeConfirmed:
        return QStringLiteral("mode-confirmed");
    case RuleId::TotalExposure:
        return QStringLiteral("total-exposure");
    case RuleId::Exitable:
        return QStringLiteral("exitable");
    case RuleId::TradeRisk:
        return QStringLiteral("trade-risk");
    case RuleId::DailyLossAtStop:
        return QStringLiteral("daily-loss-at-stop");
    case RuleId::PriceCollar:
        return QStringLiteral("price-collar");
    case RuleId::TradeRate:
        return QStringLiteral("trade-rate");
    case RuleId::LossStreak:
        return QStringLiteral("loss-streak");
    case RuleId::OrderRate:
        return QStringLiteral("order-rate");
    case RuleId::Leverage:
        return QStringLiteral("leverage");
    case RuleId::PositionMode:
        return QStringLiteral("position-mode");
    case RuleId::ConfirmEntry:
        return QStringLiteral("confirm-entry");
    }
    BW_UNREACHABLE("rule");
}

std::optional<RuleId> ruleFromNumber(int number)
{
    const bool known = number >= static_cast<int>(RuleId::EmergencyStop) && number <= static_cast<int>(RuleId::ConfirmEntry);
    return known ? std::optional(static_cast<RuleId>(number)) : std::nullopt;
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
