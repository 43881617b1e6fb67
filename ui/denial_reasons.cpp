#include "ui/denial_reasons.h"

#include "ui/filter_words.h"
#include "ui/format.h"
#include "ui/presenters/strip_presenter.h"
#include "ui/reason_words.h"

#include <QCoreApplication>

#include <algorithm>

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

bool is(const RuleFinding &f, const char *code)
{
    return f.code == QLatin1String(code);
}

// The codes that mean the same in every rule. Empty: the rule has words of its own.
QString commonWords(const RuleFinding &f)
{
    if (is(f, "no-balance")) {
        return Words::tr("the balance is not known, or nothing is left of it.");
    }
    if (is(f, "not-judged")) {
        return Words::tr("not judged, because the order itself cannot be sent as it is.");
    }
    if (is(f, "baseline-unproven")) {
        return Words::tr("the equity at the start of the day is not proved, so today's loss is not known.");
    }
    return {};
}

// Where a rule has words for none of its codes, the bare code is better than silence. A test asks for every pair.
QString withoutWords(const RuleFinding &f)
{
    return Words::tr("refused (%1).").arg(f.code);
}

// "%1 would be 9.41 % of the balance; the limit is 5 % = 531.25 USDT."
QString ofBalance(const RuleFinding &f, const DenialContext &c)
{
    const QString amount = measureText(f.measured, c);
    const auto share = f.measured->unit == Unit::QuoteAmount ? shareOfBalance(f.measured->value, c) : std::nullopt;
    return share ? Words::tr("%1 would be %2 of the balance; the limit is %3.")
                       .arg(amount, format::percent(*share), limitText(*f.limit, c))
                 : Words::tr("it would be %1; the limit is %2.").arg(amount, limitText(*f.limit, c));
}

QString positionSize(const RuleFinding &f, const DenialContext &c)
{
    if (is(f, "over-limit") && f.measured && f.limit) {
        return ofBalance(f, c);
    }
    return is(f, "over-limit") || is(f, "not-computable") ? Words::tr("the exposure cannot be computed.") : withoutWords(f);
}

QString totalExposure(const RuleFinding &f, const DenialContext &c)
{
    if (is(f, "over-limit") && f.measured && f.limit) {
        return Words::tr("all positions and pending entries together would be %1; the limit, the balance less its reserve, is %2.")
            .arg(measureText(f.measured, c), limitText(*f.limit, c));
    }
    if (!is(f, "over-limit") && !is(f, "not-computable")) {
        return withoutWords(f);
    }
    return f.subject.isEmpty() ? Words::tr("the sum of all exposures cannot be computed.")
                               : Words::tr("the exposure of %1 is not known, so the sum of all is not either.").arg(f.subject);
}

QString tradeRisk(const RuleFinding &f, const DenialContext &c)
{
    if (is(f, "over-limit") && f.measured && f.limit) {
        return Words::tr("the way to the stop and the commission of both trades would cost %1; the limit is %2.")
            .arg(measureText(f.measured, c), limitText(*f.limit, c));
    }
    return is(f, "over-limit") || is(f, "not-computable") ? Words::tr("the loss at the stop cannot be computed.") : withoutWords(f);
}

QString dailyLossAtStop(const RuleFinding &f, const DenialContext &c)
{
    if (is(f, "over-limit") && f.measured && f.limit) {
        return Words::tr("if this and every position and pending entry went to its stop, today would end at a loss of %1; the limit is %2.")
            .arg(measureText(f.measured, c), measureText(f.limit, c));
    }
    return is(f, "over-limit") || is(f, "not-computable") ? Words::tr("what would be lost at the stops cannot be computed.")
                                                          : withoutWords(f);
}

// "The smallest size that could leave again is 0.001 BTC, which needs a balance of 1 680 USDT."
QString whatWouldDo(const RuleFinding &f, const DenialContext &c)
{
    if (!f.sizeThatWouldDo) {
        return {};
    }
    const QString size = sizeText(*f.sizeThatWouldDo, c);
    return f.balanceThatWouldDo
        ? QLatin1Char(' ') + Words::tr("The smallest size that could leave again is %1, which needs a balance of %2.")
                                 .arg(size, withUnit(format::number(f.balanceThatWouldDo->value().rounded(2, Rounding::Ceiling), 2), c.quoteAsset))
        : QLatin1Char(' ') + Words::tr("The smallest size that could leave again is %1.").arg(size);
}

QString exitable(const RuleFinding &f, const DenialContext &c)
{
    const QString measured = measureText(f.measured, c);
    const QString limit = measureText(f.limit, c);
    if (is(f, "lot-too-small")) {
        return Words::tr("%1 could not leave again at market: the exchange takes at least %2.").arg(measured, limit) + whatWouldDo(f, c);
    }
    if (is(f, "lot-too-large")) {
        return Words::tr("up to %1 would have to leave in one market order: the exchange takes at most %2.").arg(measured, limit);
    }
    if (is(f, "lot-step")) {
        return Words::tr("%1 could not leave whole at market: the exchange takes multiples of %2.").arg(measured, limit);
    }
    if (is(f, "stop-price-range")) {
        return Words::tr("the stop lies beyond the prices that the exchange takes, which end at %1.").arg(limit);
    }
    if (is(f, "stop-at-mark")) {
        return Words::tr("on the exchange's price step the stop would lie at %1, which is not beyond %2 any more.").arg(measured, limit);
    }
    if (is(f, "stop-notional-too-small")) {
        return Words::tr("at its stop it would be worth %1; the exchange takes orders from %2.").arg(measured, limit) + whatWouldDo(f, c);
    }
    return is(f, "not-computable") ? Words::tr("whether it could leave again cannot be computed.") : withoutWords(f);
}

QString priceCollar(const RuleFinding &f, const DenialContext &c)
{
    if (is(f, "no-mark")) {
        return Words::tr("%1 has no mark price to measure the price from.").arg(f.subject);
    }
    if (is(f, "bad-book")) {
        return Words::tr("the best prices of %1 make no sense, so nobody knows where a market order would fill.").arg(f.subject);
    }
    if (is(f, "too-far") && f.measured && f.limit) {
        return Words::tr("the price is %1 from the mark price; the limit is %2.").arg(measureText(f.measured, c), limitText(*f.limit, c));
    }
    return is(f, "too-far") || is(f, "not-computable") ? Words::tr("its distance from the mark price cannot be computed.") : withoutWords(f);
}

QString tradeRate(const RuleFinding &f, const DenialContext &c)
{
    const QString measured = measureText(f.measured, c);
    const QString limit = measureText(f.limit, c);
    if (is(f, "over-day")) {
        return Words::tr("this would be entry number %1 of today; the limit is %2. The next trading day begins at 00:00 UTC.").arg(measured, limit);
    }
    if (is(f, "over-hour")) {
        return Words::tr("this would be entry number %1 within an hour; the limit is %2.").arg(measured, limit);
    }
    if (is(f, "too-soon")) {
        return Words::tr("the last entry was %1 ago; the next may follow after %2.").arg(measured, limit);
    }
    return is(f, "not-computable") ? Words::tr("how many entries were sent is not known.") : withoutWords(f);
}

QString lossStreak(const RuleFinding &f, const DenialContext &c)
{
    if (is(f, "over-limit") && f.measured && f.limit) {
        return Words::tr("%1 trades in a row lost today; from %2 on, no entries until the next trading day (00:00 UTC).")
            .arg(measureText(f.measured, c), measureText(f.limit, c));
    }
    return is(f, "over-limit") || is(f, "not-computable") ? Words::tr("how many trades lost in a row is not known.") : withoutWords(f);
}

QString orderRate(const RuleFinding &f, const DenialContext &c)
{
    if (is(f, "unknown")) {
        return Words::tr("the exchange's limits on orders and requests have not been read, so what is left for exits is not known.");
    }
    if (is(f, "over-limit") && f.measured && f.limit) {
        return Words::tr("this would be use %1 of the %2 that entries may take of %3; the rest is kept for exits.")
            .arg(measureText(f.measured, c), measureText(f.limit, c), f.subject);
    }
    return is(f, "over-limit") || is(f, "not-computable") ? Words::tr("what was used of the exchange's limits makes no sense.") : withoutWords(f);
}

QString leverage(const RuleFinding &f, const DenialContext &c)
{
    if (is(f, "unknown")) {
        return Words::tr("the leverage of %1 has not been read.").arg(f.subject);
    }
    if (is(f, "over-limit") && f.measured && f.limit) {
        return Words::tr("%1 is set to %2 times at the exchange; the limit is %3. Set it lower.")
            .arg(f.subject, measureText(f.measured, c), measureText(f.limit, c));
    }
    return is(f, "over-limit") || is(f, "not-computable") ? Words::tr("the leverage of %1 makes no sense.").arg(f.subject) : withoutWords(f);
}

QString dataFresh(const RuleFinding &f, const DenialContext &c)
{
    if (is(f, "no-account")) {
        return Words::tr("the account has not been read yet.");
    }
    if (is(f, "no-mark")) {
        return f.subject.isEmpty() ? Words::tr("there is no mark price.") : Words::tr("%1 has no mark price.").arg(f.subject);
    }
    if (!is(f, "stale-account") && !is(f, "stale-mark")) {
        return withoutWords(f);
    }
    const bool another = !f.subject.isEmpty() && f.subject != QLatin1String("mark"); // held beside it: the balance goes by it too
    const QString what = is(f, "stale-account") ? Words::tr("the account")
                         : another              ? Words::tr("the mark price of %1").arg(f.subject)
                                                : Words::tr("the mark price");
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
    if (is(f, "no-stop")) {
        return Words::tr("an entry needs a stop price.");
    }
    if (is(f, "bad-stop")) {
        return Words::tr("the stop price must be above zero.");
    }
    if (is(f, "no-mark")) {
        return Words::tr("%1 has no mark price to measure the stop from.").arg(f.subject);
    }
    if (is(f, "wrong-side")) {
        return Words::tr("the stop must lie on the losing side of the entry price: below it for a buy, above it for a sell.");
    }
    if (is(f, "would-trigger")) {
        return Words::tr("the mark price is already beyond the stop, so it would trigger at once.");
    }
    if (is(f, "not-judged")) {
        return Words::tr("not judged without a limit price.");
    }
    if (is(f, "too-far") && f.measured && f.limit) {
        return Words::tr("the stop is %1 from the entry price; the limit is %2.").arg(measureText(f.measured, c), limitText(*f.limit, c));
    }
    return is(f, "too-far") || is(f, "not-computable") ? Words::tr("its distance cannot be computed.") : withoutWords(f);
}

QString dailyLoss(const RuleFinding &f, const DenialContext &c)
{
    if (is(f, "tripped-today")) {
        return Words::tr("the limit was reached today; no entries until the next trading day (00:00 UTC).");
    }
    if (is(f, "over-limit") && f.measured && f.limit) {
        return Words::tr("closing everything now would leave today at a loss of %1; the limit is %2.")
            .arg(measureText(f.measured, c), measureText(f.limit, c));
    }
    return is(f, "over-limit") || is(f, "not-computable") ? Words::tr("today's loss cannot be computed.") : withoutWords(f);
}

QString openPositions(const RuleFinding &f, const DenialContext &c)
{
    if (is(f, "over-limit") && f.measured && f.limit) {
        return Words::tr("this would be position number %1; the limit is %2.").arg(measureText(f.measured, c), measureText(f.limit, c));
    }
    return is(f, "over-limit")       ? Words::tr("there are too many.")
         : is(f, "not-computable") ? Words::tr("how many there are is not known.")
                                     : withoutWords(f);
}

// The sentence of the exchange's filters comes with the finding; without one, the form is all that is known.
QString symbolAllowed(const RuleFinding &f, const DenialContext &c)
{
    if (f.subject.isEmpty()) {
        return Words::tr("the exchange would not take this order.");
    }
    return c.instrument ? filterSentence(f.subject, *c.instrument) : f.subject;
}

// The engine's codes, in the words of the strip.
QString reasonsWords(const QString &codes)
{
    QStringList words = codes.split(QStringLiteral(", "));
    for (QString &word : words) {
        word = reasonWords(word);
    }
    return words.join(QStringLiteral(", "));
}

} // namespace

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

QString sizeText(trading::Quantity size, const DenialContext &c)
{
    return withUnit(places(size.value(), c.quantityDecimals), c.baseAsset);
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

QString denialReason(const RuleFinding &f, const DenialContext &c)
{
    const QString common = f.rule == RuleId::StopRequired ? QString() : commonWords(f);
    if (!common.isEmpty()) {
        return common;
    }
    switch (f.rule) {
    case RuleId::EmergencyStop:
        return Words::tr("it is latched; no entry until a named person clears it.");
    case RuleId::Ready:
        return f.subject.isEmpty() ? Words::tr("the engine is not ready for entries.")
                                   : Words::tr("entries wait for: %1.").arg(reasonsWords(f.subject));
    case RuleId::ModeConfirmed:
        return Words::tr("trading with real money has not been confirmed for this run; a person has to.");
    case RuleId::DataFresh:
        return dataFresh(f, c);
    case RuleId::SymbolAllowed:
        return symbolAllowed(f, c);
    case RuleId::PositionSize:
        return positionSize(f, c);
    case RuleId::OpenPositions:
        return openPositions(f, c);
    case RuleId::TotalExposure:
        return totalExposure(f, c);
    case RuleId::StopRequired:
        return stopRequired(f, c);
    case RuleId::Exitable:
        return exitable(f, c);
    case RuleId::TradeRisk:
        return tradeRisk(f, c);
    case RuleId::DailyLoss:
        return dailyLoss(f, c);
    case RuleId::DailyLossAtStop:
        return dailyLossAtStop(f, c);
    case RuleId::PriceCollar:
        return priceCollar(f, c);
    case RuleId::TradeRate:
        return tradeRate(f, c);
    case RuleId::LossStreak:
        return lossStreak(f, c);
    case RuleId::OrderRate:
        return orderRate(f, c);
    case RuleId::Leverage:
        return leverage(f, c);
    case RuleId::PositionMode:
        return is(f, "unknown") ? Words::tr("the account's position mode has not been read.")
                                : Words::tr("the account is in hedge mode; entries need one-way mode.");
    case RuleId::ConfirmEntry:
        return Words::tr("it came from outside the desktop and waits for the operator's approval.");
    case RuleId::ExitOnly:
        return f.subject.isEmpty() ? Words::tr("this order could open or turn a position.") : f.subject;
    }
    return withoutWords(f);
}

} // namespace bw::ui
