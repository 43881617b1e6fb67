#include "core/safety/rules/parts.h"

#include <utility>

namespace bw::safety {

Verdict judgeEntry(const RiskView &view, const EntryIntent &intent)
{
    EntryCase c(view, intent);
    Verdict verdict;
    QList<RuleFinding> &findings = verdict.findings;
    findings.reserve(kEntryRules);
    findings.append(judgeEmergencyStop(c));
    findings.append(judgeReady(c));
    findings.append(judgeDataFresh(c));
    findings.append(judgeModeConfirmed(c));
    findings.append(std::move(c.form)); // symbol-allowed, judged already
    findings.append(judgePositionSize(c));
    findings.append(judgeOpenPositions(c));
    findings.append(judgeTotalExposure(c));
    findings.append(judgeStopRequired(c));
    findings.append(judgeExitable(c));
    findings.append(judgeTradeRisk(c));
    findings.append(judgeDailyLoss(c));
    findings.append(judgeDailyLossAtStop(c));
    findings.append(judgePriceCollar(c));
    findings.append(judgeTradeRate(c));
    findings.append(judgeLossStreak(c));
    findings.append(judgeOrderRate(c));
    findings.append(judgeLeverage(c));
    findings.append(judgePositionMode(c));
    findings.append(judgeConfirmEntry(c));
    return verdict;
}

} // namespace bw::safety
