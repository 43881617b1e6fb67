#include "core/safety/rules/parts.h"

#include <utility>

namespace bw::safety {

namespace {

// Builds what a rule answers where it stays, instead of moving it there.
template<typename Rule>
struct InPlace
{
    Rule rule;
    const EntryCase &c;
    operator RuleFinding() const { return rule(c); } // NOLINT: the conversion is the point
};

} // namespace

Verdict judgeEntry(const RiskView &view, const EntryIntent &intent)
{
    EntryCase c(view, intent);
    Verdict verdict;
    QList<RuleFinding> &findings = verdict.findings;
    findings.reserve(kEntryRules);
    findings.emplaceBack(InPlace{&judgeEmergencyStop, c});
    findings.emplaceBack(InPlace{&judgeReady, c});
    findings.emplaceBack(InPlace{&judgeDataFresh, c});
    findings.emplaceBack(InPlace{&judgeModeConfirmed, c});
    findings.append(std::move(c.form)); // symbol-allowed, judged already
    findings.emplaceBack(InPlace{&judgePositionSize, c});
    findings.emplaceBack(InPlace{&judgeOpenPositions, c});
    findings.emplaceBack(InPlace{&judgeTotalExposure, c});
    findings.emplaceBack(InPlace{&judgeStopRequired, c});
    findings.emplaceBack(InPlace{&judgeExitable, c});
    findings.emplaceBack(InPlace{&judgeTradeRisk, c});
    findings.emplaceBack(InPlace{&judgeDailyLoss, c});
    findings.emplaceBack(InPlace{&judgeDailyLossAtStop, c});
    findings.emplaceBack(InPlace{&judgePriceCollar, c});
    findings.emplaceBack(InPlace{&judgeTradeRate, c});
    findings.emplaceBack(InPlace{&judgeLossStreak, c});
    findings.emplaceBack(InPlace{&judgeOrderRate, c});
    findings.emplaceBack(InPlace{&judgeLeverage, c});
    findings.emplaceBack(InPlace{&judgePositionMode, c});
    findings.emplaceBack(InPlace{&judgeConfirmEntry, c});
    return verdict;
}

} // namespace bw::safety
