#include "ui/denial_text.h"

#include "ui/denial_reasons.h"
#include "ui/format.h"

#include <QCoreApplication>
#include <QStringList>

namespace bw::ui {

using safety::RuleFinding;
using safety::RuleId;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DenialText)
};

QString passReason(const RuleFinding &f, const DenialContext &c)
{
    switch (f.rule) {
    case RuleId::EmergencyStop:
        return Words::tr("not latched.");
    case RuleId::Ready:
        return Words::tr("reconciled with the exchange.");
    case RuleId::SymbolAllowed:
        return Words::tr("trading, and the order has the form that the exchange takes.");
    case RuleId::ModeConfirmed:
        return Words::tr("confirmed for this run, or needing nobody to.");
    case RuleId::PositionMode:
        return Words::tr("one-way.");
    case RuleId::ConfirmEntry:
        return Words::tr("no approval is awaited.");
    case RuleId::ExitOnly:
        return Words::tr("it can only reduce the position.");
    case RuleId::Exitable:
        return f.measured && f.limit ? Words::tr("at its stop it would be worth %1; the exchange takes orders from %2.")
                                           .arg(measureText(f.measured, c), measureText(f.limit, c))
                                     : Words::tr("it could leave again at its stop.");
    case RuleId::TradeRate:
    case RuleId::LossStreak:
        if (!f.limit) {
            return Words::tr("off.");
        }
        break;
    case RuleId::DataFresh:
    case RuleId::PositionSize:
    case RuleId::OpenPositions:
    case RuleId::TotalExposure:
    case RuleId::StopRequired:
    case RuleId::TradeRisk:
    case RuleId::DailyLoss:
    case RuleId::DailyLossAtStop:
    case RuleId::PriceCollar:
    case RuleId::OrderRate:
    case RuleId::Leverage:
        break;
    }
    if (!f.measured || !f.limit) {
        return Words::tr("within its limit.");
    }
    return f.headroom ? Words::tr("%1 of %2, %3 left.").arg(measureText(f.measured, c), limitText(*f.limit, c), measureText(f.headroom, c))
                      : Words::tr("%1 of %2.").arg(measureText(f.measured, c), limitText(*f.limit, c));
}

} // namespace

DenialContext denialContext(const safety::RiskView &view, const safety::EntryIntent &intent)
{
    DenialContext context = denialContext(view, intent.symbol);
    if (view.accountKnown) {
        context.balance = view.balance;
    }
    return context;
}

DenialContext denialContext(const safety::RiskView &view, const trading::Symbol &symbol)
{
    DenialContext context;
    context.quoteAsset = view.quote;
    if (const trading::Instrument *instrument = format::find(view.instruments, symbol)) {
        context.instrument = *instrument;
        context.baseAsset = instrument->baseAsset;
        context.priceDecimals = instrument->priceDecimals();
        context.quantityDecimals = instrument->quantityDecimals();
    }
    return context;
}

bool dependsOnSize(RuleId rule)
{
    switch (rule) {
    case RuleId::PositionSize:
    case RuleId::TotalExposure:
    case RuleId::TradeRisk:
    case RuleId::DailyLossAtStop:
    case RuleId::Exitable:
        return true;
    case RuleId::SymbolAllowed: // its sentence says already what size the exchange takes
    case RuleId::EmergencyStop:
    case RuleId::Ready:
    case RuleId::ModeConfirmed:
    case RuleId::DataFresh:
    case RuleId::OpenPositions:
    case RuleId::StopRequired:
    case RuleId::DailyLoss:
    case RuleId::PriceCollar:
    case RuleId::TradeRate:
    case RuleId::LossStreak:
    case RuleId::OrderRate:
    case RuleId::Leverage:
    case RuleId::PositionMode:
    case RuleId::ConfirmEntry:
    case RuleId::ExitOnly:
        return false;
    }
    return false;
}

QString ruleTitle(RuleId rule)
{
    switch (rule) {
    case RuleId::EmergencyStop:
        return Words::tr("Emergency stop");
    case RuleId::Ready:
        return Words::tr("Ready");
    case RuleId::DataFresh:
        return Words::tr("Fresh data");
    case RuleId::SymbolAllowed:
        return Words::tr("Symbol and form");
    case RuleId::PositionSize:
        return Words::tr("Position size");
    case RuleId::OpenPositions:
        return Words::tr("Open positions");
    case RuleId::StopRequired:
        return Words::tr("Stop loss");
    case RuleId::DailyLoss:
        return Words::tr("Daily loss");
    case RuleId::ExitOnly:
        return Words::tr("Exit only");
    case RuleId::ModeConfirmed:
        return Words::tr("Confirmed run");
    case RuleId::TotalExposure:
        return Words::tr("Total exposure");
    case RuleId::Exitable:
        return Words::tr("Way out");
    case RuleId::TradeRisk:
        return Words::tr("Risk of the trade");
    case RuleId::DailyLossAtStop:
        return Words::tr("Daily loss at the stops");
    case RuleId::PriceCollar:
        return Words::tr("Price collar");
    case RuleId::TradeRate:
        return Words::tr("Number of entries");
    case RuleId::LossStreak:
        return Words::tr("Losses in a row");
    case RuleId::OrderRate:
        return Words::tr("Exchange limits");
    case RuleId::Leverage:
        return Words::tr("Leverage");
    case RuleId::PositionMode:
        return Words::tr("Position mode");
    case RuleId::ConfirmEntry:
        return Words::tr("Approval");
    }
    return safety::ruleName(rule);
}

QString denialSentence(const RuleFinding &finding, const DenialContext &context)
{
    return Words::tr("%1: %2").arg(ruleTitle(finding.rule), denialReason(finding, context));
}

QString passSentence(const RuleFinding &finding, const DenialContext &context)
{
    return Words::tr("%1: %2").arg(ruleTitle(finding.rule), passReason(finding, context));
}

QString remedySentence(const safety::Verdict &verdict, const DenialContext &c)
{
    if (verdict.passed()) {
        return {};
    }
    if (verdict.largestPassing) {
        return Words::tr("Largest that passes: %1.").arg(sizeText(*verdict.largestPassing, c));
    }
    // "No size passes" is only said where another size was looked for: when size is what denies, and nothing else.
    const bool onlySize = std::all_of(verdict.findings.cbegin(), verdict.findings.cend(), [](const RuleFinding &f) {
        return f.passed() || dependsOnSize(f.rule);
    });
    return onlySize && !verdict.findings.isEmpty() ? Words::tr("No size passes now.") : QString();
}

QString denialText(const safety::Verdict &verdict, const DenialContext &context)
{
    if (verdict.passed()) {
        return {};
    }
    QStringList sentences;
    for (const RuleFinding &finding : verdict.findings) {
        // What could only not be judged because of another denial adds nothing for a person.
        if (!finding.passed() && finding.code != QLatin1String("not-judged")) {
            sentences << denialSentence(finding, context);
        }
    }
    if (sentences.isEmpty()) {
        sentences << Words::tr("Refused: no rule judged this order.");
    }
    if (const QString remedy = remedySentence(verdict, context); !remedy.isEmpty()) {
        sentences << remedy;
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace bw::ui
