#include "ui/denial_text.h"

#include "ui/format.h"

#include <QCoreApplication>
#include <QStringList>

namespace bw::ui {

using base::Decimal;
using base::Rounding;
using safety::Measure;
using safety::RuleFinding;
using safety::RuleId;
using safety::Unit;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DenialText)
};

QString withUnit(const QString &number, const QString &unit)
{
    return unit.isEmpty() ? number : number + QChar(0x00a0) + unit;
}

QString places(Decimal value, int decimals)
{
    return decimals < 0 ? format::number(value) : format::number(value, std::max(decimals, value.fractionalDigits()));
}

// Balances are money with two places on every screen; a rule's own numbers may carry eighteen.
QString moneyText(Decimal value, const DenialContext &c)
{
    return withUnit(format::number(value, 2), c.quoteAsset);
}

std::optional<trading::Ratio> shareOfBalance(Decimal amount, const DenialContext &c)
{
    if (!c.balance || !c.balance->isPositive()) {
        return std::nullopt;
    }
    const auto share = Decimal::checkedDiv(amount, c.balance->value(), Rounding::HalfEven);
    return share ? std::optional(trading::Ratio(*share)) : std::nullopt;
}

// A limit in percent is what somebody configured: "5 %", not the quotient's last digit.
QString tidyPercent(trading::Ratio share)
{
    return format::limitPercent(trading::Ratio(share.value().rounded(6, Rounding::HalfEven)));
}

// "5 % = 531.25 USDT" where the balance is known, else the amount alone.
QString limitText(const Measure &limit, const DenialContext &c)
{
    if (limit.unit == Unit::Share) {
        return tidyPercent(trading::Ratio(limit.value));
    }
    if (limit.unit == Unit::QuoteAmount) {
        if (const auto share = shareOfBalance(limit.value, c)) {
            return Words::tr("%1 = %2").arg(tidyPercent(*share), moneyText(limit.value, c));
        }
    }
    return measureText(limit, c);
}

QString positionSize(const RuleFinding &f, const DenialContext &c)
{
    if (f.code == QLatin1String("no-balance")) {
        return Words::tr("the balance is not known, or nothing is left of it.");
    }
    if (f.code == QLatin1String("not-judged")) {
        return Words::tr("not judged, because the order itself cannot be sent as it is.");
    }
    if (!f.measured || !f.limit) {
        return Words::tr("the exposure cannot be computed.");
    }
    const QString amount = measureText(f.measured, c);
    const auto share = f.measured->unit == Unit::QuoteAmount ? shareOfBalance(f.measured->value, c) : std::nullopt;
    return share ? Words::tr("%1 would be %2 of the balance; the limit is %3.")
                       .arg(amount, format::percent(*share), limitText(*f.limit, c))
                 : Words::tr("it would be %1; the limit is %2.").arg(amount, limitText(*f.limit, c));
}

QString dataFresh(const RuleFinding &f, const DenialContext &c)
{
    if (f.code == QLatin1String("no-account")) {
        return Words::tr("the account has not been read yet.");
    }
    if (f.code == QLatin1String("no-mark")) {
        return f.subject.isEmpty() ? Words::tr("there is no mark price.") : Words::tr("%1 has no mark price.").arg(f.subject);
    }
    const QString what = f.code == QLatin1String("stale-account") ? Words::tr("the account") : Words::tr("the mark price");
    if (!f.measured || !f.limit) {
        return Words::tr("%1 is too old.").arg(what);
    }
    if (f.measured->value.isNegative()) {
        return Words::tr("the age of %1 is not known, because the clock went back.").arg(what);
    }
    return Words::tr("%1 is %2 old; the limit is %3.").arg(what, measureText(f.measured, c), limitText(*f.limit, c));
}

QString stopRequired(const RuleFinding &f, const DenialContext &c)
{
    if (f.code == QLatin1String("no-stop")) {
        return Words::tr("an entry needs a stop price.");
    }
    if (f.code == QLatin1String("bad-stop")) {
        return Words::tr("the stop price must be above zero.");
    }
    if (f.code == QLatin1String("no-mark")) {
        return Words::tr("%1 has no mark price to measure the stop from.").arg(f.subject);
    }
    if (f.code == QLatin1String("wrong-side")) {
        return Words::tr("the stop must lie on the losing side of the entry price: below it for a buy, above it for a sell.");
    }
    if (f.code == QLatin1String("would-trigger")) {
        return Words::tr("the mark price is already beyond the stop, so it would trigger at once.");
    }
    if (f.code == QLatin1String("not-judged")) {
        return Words::tr("not judged without a limit price.");
    }
    if (!f.measured || !f.limit) {
        return Words::tr("its distance cannot be computed.");
    }
    return Words::tr("the stop is %1 from the entry price; the limit is %2.").arg(measureText(f.measured, c), limitText(*f.limit, c));
}

QString dailyLoss(const RuleFinding &f, const DenialContext &c)
{
    if (f.code == QLatin1String("baseline-unproven")) {
        return Words::tr("the equity at the start of the day is not proved, so today's loss is not known.");
    }
    if (f.code == QLatin1String("no-balance")) {
        return Words::tr("the balance is not known, or nothing is left of it.");
    }
    if (!f.measured || !f.limit) {
        return Words::tr("today's loss cannot be computed.");
    }
    const QString numbers = Words::tr("closing everything now would leave today at a loss of %1; the limit is %2.")
                                .arg(measureText(f.measured, c), measureText(f.limit, c));
    return f.code == QLatin1String("tripped-today")
        ? Words::tr("the limit was reached today; no entries until the next trading day (00:00 UTC).")
        : numbers;
}

QString reason(const RuleFinding &f, const DenialContext &c)
{
    switch (f.rule) {
    case RuleId::EmergencyStop:
        return Words::tr("it is latched; no entry until a named person clears it.");
    case RuleId::Ready:
        return f.subject.isEmpty() ? Words::tr("the engine is not ready for entries.")
                                   : Words::tr("entries wait for: %1.").arg(f.subject);
    case RuleId::DataFresh:
        return dataFresh(f, c);
    case RuleId::SymbolAllowed:
        return f.subject.isEmpty() ? Words::tr("the exchange would not take this order.") : f.subject;
    case RuleId::PositionSize:
        return positionSize(f, c);
    case RuleId::OpenPositions:
        return f.measured && f.limit
            ? Words::tr("this would be position number %1; the limit is %2.").arg(measureText(f.measured, c), measureText(f.limit, c))
            : Words::tr("there are too many.");
    case RuleId::StopRequired:
        return stopRequired(f, c);
    case RuleId::DailyLoss:
        return dailyLoss(f, c);
    case RuleId::ExitOnly:
        return f.subject.isEmpty() ? Words::tr("this order could open or turn a position.") : f.subject;
    }
    return f.code;
}

QString passReason(const RuleFinding &f, const DenialContext &c)
{
    switch (f.rule) {
    case RuleId::EmergencyStop:
        return Words::tr("not latched.");
    case RuleId::Ready:
        return Words::tr("reconciled with the exchange.");
    case RuleId::SymbolAllowed:
        return Words::tr("trading, and the order has the form that the exchange takes.");
    case RuleId::ExitOnly:
        return Words::tr("it can only reduce the position.");
    case RuleId::DataFresh:
    case RuleId::PositionSize:
    case RuleId::OpenPositions:
    case RuleId::StopRequired:
    case RuleId::DailyLoss:
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
        context.baseAsset = instrument->baseAsset;
        context.priceDecimals = instrument->priceDecimals();
        context.quantityDecimals = instrument->quantityDecimals();
    }
    return context;
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
    }
    return safety::ruleName(rule);
}

QString measureText(const std::optional<Measure> &measure, const DenialContext &c)
{
    if (!measure) {
        return format::dash();
    }
    const Decimal value = measure->value;
    switch (measure->unit) {
    case Unit::QuoteAmount:
        return moneyText(value, c);
    case Unit::Share:
        return format::percent(trading::Ratio(value));
    case Unit::Milliseconds:
        return format::age(base::Millis(static_cast<std::int64_t>(value.roundedTo(Decimal::fromInt(1), Rounding::Down).raw()
                                                                  / Decimal::fromInt(1).raw())));
    case Unit::PriceLevel:
        return places(value, c.priceDecimals);
    case Unit::BaseAmount:
        return withUnit(places(value, c.quantityDecimals), c.baseAsset);
    case Unit::None:
    case Unit::Count:
        break;
    }
    return format::number(value);
}

QString denialSentence(const RuleFinding &finding, const DenialContext &context)
{
    return Words::tr("%1: %2").arg(ruleTitle(finding.rule), reason(finding, context));
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
        return Words::tr("Largest that passes: %1.")
            .arg(withUnit(places(verdict.largestPassing->value(), c.quantityDecimals), c.baseAsset));
    }
    // "No size passes" is only said where another size was looked for: when size is what denies, and nothing else.
    const bool onlySize = std::all_of(verdict.findings.cbegin(), verdict.findings.cend(), [](const RuleFinding &f) {
        return f.passed() || f.rule == RuleId::PositionSize;
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
