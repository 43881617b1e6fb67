#include "ui/presenters/ticket_presenter.h"

#include "core/safety/exposure.h"
#include "core/safety/rules/rules.h"
#include "core/safety/take_profit.h"
#include "ui/denial_text.h"
#include "ui/filter_words.h"
#include "ui/format.h"
#include "ui/presenters/number_entry.h"

#include <QCoreApplication>

#include <algorithm>

namespace bw::ui {

using base::Decimal;
using base::Rounding;
using engine_client::Snapshot;
using safety::RuleFinding;
using safety::RuleId;
using trading::Instrument;
using trading::Money;
using trading::OrderType;
using trading::Price;
using trading::Quantity;
using trading::Ratio;
using trading::Side;

namespace {

constexpr QChar kBlank(0x00a0);

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TicketPresenter)
};

// What was typed, read once. Empty members are missing or malformed; the view says which.
struct Fields
{
    const Instrument *instrument = nullptr;
    std::optional<Price> mark;
    std::optional<Decimal> size;
    std::optional<Price> limit;
    std::optional<Price> stop;
    std::optional<Price> target;
    std::optional<Price> entry;    // limit price, or mark for a market order
    std::optional<Price> sizing;   // the price at which the gate counts this order: never below entry for a buy
};

QString baseAmount(Quantity quantity, const Instrument *instrument)
{
    const QString number = format::quantity(quantity, instrument);
    return instrument && !instrument->baseAsset.isEmpty() ? number + kBlank + instrument->baseAsset : number;
}

std::optional<Decimal> product(std::optional<Decimal> a, std::optional<Decimal> b, Rounding rounding)
{
    return a && b ? Decimal::checkedMul(*a, *b, rounding) : std::nullopt;
}

std::optional<Decimal> percentOf(std::optional<Decimal> whole, Decimal percent)
{
    return product(whole, Decimal::checkedDiv(percent, Decimal::fromInt(100), Rounding::Down), Rounding::Down);
}

std::optional<Decimal> quotient(std::optional<Decimal> a, std::optional<Decimal> b)
{
    return a && b && b->isPositive() ? Decimal::checkedDiv(*a, *b, Rounding::Down) : std::nullopt;
}

std::optional<Decimal> balanceOf(const Snapshot &s)
{
    return s.risk.accountKnown && s.risk.balance.isPositive() ? std::optional(s.risk.balance.value()) : std::nullopt;
}

QString tickError(const Instrument *instrument, std::optional<Price> price)
{
    if (!instrument || !price) {
        return {};
    }
    if (*price < instrument->minPrice || *price > instrument->maxPrice) {
        return filterSentence(trading::FilterViolation::PriceRange, *instrument);
    }
    return (*price - instrument->minPrice).value().isMultipleOf(instrument->tickSize.value())
        ? QString() : filterSentence(trading::FilterViolation::PriceTick, *instrument);
}

std::optional<Price> readPrice(const QString &text, const Instrument *instrument, QString &error)
{
    const NumberEntry typed = readNumber(text, EntryKind::Positive);
    error = typed.error;
    if (!typed.value) {
        return std::nullopt;
    }
    error = tickError(instrument, Price(*typed.value));
    return error.isEmpty() ? std::optional(Price(*typed.value)) : std::nullopt;
}

void showMark(TicketView &view, const Snapshot &s, const TicketInput &input, Fields &fields)
{
    const auto risk = s.risk.symbols.constFind(input.symbol);
    if (risk == s.risk.symbols.cend() || !safety::usableMark(*risk)) {
        view.markText = Words::tr("No mark price yet");
        return;
    }
    fields.mark = risk->mark;
    const QString mark = format::price(*risk->mark, fields.instrument);
    view.markText = risk->markAge > s.risk.limits.values().markFresh ? Words::tr("Mark %1 (stale, %2 old)").arg(mark, format::age(risk->markAge))
                                                                     : Words::tr("Mark %1").arg(mark);
}

Fields readFields(TicketView &view, const Snapshot &s, const TicketInput &input)
{
    Fields f;
    f.instrument = format::find(s.risk.instruments, input.symbol);
    view.instrument = f.instrument;
    if (!f.instrument) {
        view.symbolError = input.symbol.isEmpty() ? Words::tr("Choose a symbol.")
                                                  : Words::tr("%1 is not listed by the exchange.").arg(input.symbol.text());
    }
    showMark(view, s, input, f);
    const NumberEntry size = readNumber(input.sizeText, EntryKind::Positive);
    view.sizeError = size.error;
    f.size = size.value;
    if (input.type == OrderType::Limit) {
        f.limit = readPrice(input.limitText, f.instrument, view.limitError);
    }
    f.stop = readPrice(input.stopText, f.instrument, view.stopError);
    if (!input.targetText.trimmed().isEmpty()) {
        f.target = readPrice(input.targetText, f.instrument, view.targetError);
    }
    f.entry = input.type == OrderType::Limit ? f.limit : f.mark;
    if (f.mark && (input.type == OrderType::Market || f.limit)) {
        f.sizing = safety::exposurePrice(*f.mark, f.limit, s.risk.limits.values().slippageAllowance);
    }
    return f;
}

// Loss for one base unit from entry to stop, both commissions paid.
std::optional<Decimal> lossPerUnit(const Snapshot &s, const Fields &f)
{
    if (!f.entry || !f.stop) {
        return std::nullopt;
    }
    const auto distance = Decimal::checkedSub(f.entry->value(), f.stop->value());
    const auto both = Decimal::checkedAdd(f.entry->value(), f.stop->value());
    const auto commission = product(both, s.risk.limits.values().takerCommission.value(), Rounding::Up);
    return distance && commission ? Decimal::checkedAdd(distance->abs(), *commission) : std::nullopt;
}

std::optional<Decimal> rawQuantity(const Snapshot &s, const TicketInput &input, const Fields &f)
{
    const auto sizing = f.sizing ? std::optional(f.sizing->value()) : std::nullopt;
    switch (input.sizeMode) {
    case SizeMode::Quantity:
        return f.size;
    case SizeMode::Quote:
        return quotient(f.size, sizing);
    case SizeMode::BalancePercent:
        return quotient(percentOf(balanceOf(s), *f.size), sizing);
    case SizeMode::RiskPercent:
        return quotient(percentOf(balanceOf(s), *f.size), lossPerUnit(s, f));
    }
    return std::nullopt;
}

QString missingForSize(const Snapshot &s, const TicketInput &input, const Fields &f)
{
    if (input.sizeMode != SizeMode::Quote && !balanceOf(s)) {
        return Words::tr("The balance is not known.");
    }
    if (input.type == OrderType::Limit && !f.limit) {
        return Words::tr("Needs the limit price.");
    }
    if (!f.mark) {
        return Words::tr("Needs a mark price.");
    }
    return input.sizeMode == SizeMode::RiskPercent && !f.stop ? Words::tr("Needs the stop price.") : QString();
}

void readSize(TicketView &view, const Snapshot &s, const TicketInput &input, const Fields &f)
{
    if (!f.size) {
        return;
    }
    const auto raw = rawQuantity(s, input, f);
    if (!raw) {
        const QString missing = missingForSize(s, input, f);
        view.sizeError = missing.isEmpty() ? Words::tr("This size is too large to be computed.") : missing;
        return;
    }
    Quantity quantity(*raw);
    if (input.sizeMode != SizeMode::Quantity && f.instrument) {
        const auto kind = input.type == OrderType::Limit ? trading::PriceKind::Limit : trading::PriceKind::Market;
        quantity = trading::floorToStep(*f.instrument, quantity, kind);
        if (quantity.isZero()) {
            view.sizeError = Words::tr("Less than one step of %1.").arg(baseAmount(f.instrument->stepSize, f.instrument));
            return;
        }
    }
    view.quantity = quantity;
}

// The slider shows what is typed, not what the step made of it: else the keys could not move it.
int sliderPosition(const Snapshot &s, const TicketInput &input, const Fields &f)
{
    if (input.sizeMode != SizeMode::BalancePercent || !f.size) {
        return 0;
    }
    const Decimal limit = Decimal::mul(s.risk.limits.values().positionSize.value(), Decimal::fromInt(100), Rounding::Down);
    if (!limit.isPositive() || *f.size >= limit) {
        return 1000;
    }
    const Decimal share = Decimal::div(*f.size, limit, Rounding::Down);
    const Decimal scaled = Decimal::mul(share, Decimal::fromInt(1000), Rounding::Down).rounded(0, Rounding::HalfEven);
    return static_cast<int>(scaled.raw() / Decimal::fromInt(1).raw());
}

void describeSize(TicketView &view, const Snapshot &s, const Fields &f)
{
    if (!view.quantity || !f.entry) {
        return;
    }
    const auto value = Decimal::checkedMul(f.entry->value(), view.quantity->value(), Rounding::HalfEven);
    if (!value) {
        view.sizeMeaning = Words::tr("Too large to be computed exactly.");
        return;
    }
    const QString amount = baseAmount(*view.quantity, f.instrument);
    const QString money = format::money(Money(*value));
    const auto balance = balanceOf(s);
    const auto share = balance ? Decimal::checkedDiv(*value, *balance, Rounding::HalfEven) : std::nullopt;
    view.sizeMeaning = share ? Words::tr("%1 = %2 %3 = %4 of balance").arg(amount, money, s.risk.quote, format::percent(Ratio(*share)))
                             : Words::tr("%1 = %2 %3").arg(amount, money, s.risk.quote);
}

void describeLimit(TicketView &view, const Fields &f)
{
    if (f.instrument && f.limit && f.mark) {
        view.limitMeaning = Words::tr("%1 from the mark").arg(format::signedPercent(trading::ratioOf(*f.limit - *f.mark, *f.mark, Rounding::HalfEven)));
    }
}

void describeStop(TicketView &view, const Snapshot &s, const Fields &f)
{
    if (!f.entry || !f.stop) {
        return;
    }
    const QString distance = format::signedPercent(trading::ratioOf(*f.stop - *f.entry, *f.entry, Rounding::HalfEven));
    view.stopMeaning = Words::tr("%1 from entry").arg(distance);
    const auto loss = view.quantity ? product(lossPerUnit(s, f), view.quantity->value(), Rounding::Up) : std::nullopt;
    if (!loss) {
        return;
    }
    const QString money = format::money(Money(*loss));
    const auto balance = balanceOf(s);
    const auto share = balance ? Decimal::checkedDiv(*loss, *balance, Rounding::Up) : std::nullopt;
    view.stopMeaning = share ? Words::tr("%1 from entry · loses %2 %3 (%4 of balance)").arg(distance, money, s.risk.quote, format::percent(Ratio(*share)))
                             : Words::tr("%1 from entry · loses %2 %3").arg(distance, money, s.risk.quote);
}

// The gain is after both commissions, as the loss at the stop is.
void describeTarget(TicketView &view, const Snapshot &s, const Fields &f)
{
    if (!f.entry || !f.target) {
        return;
    }
    const QString away = format::signedPercent(trading::ratioOf(*f.target - *f.entry, *f.entry, Rounding::HalfEven));
    view.targetMeaning = Words::tr("%1 from entry").arg(away);
    const auto commission = product(Decimal::checkedAdd(f.entry->value(), f.target->value()), s.risk.limits.values().takerCommission.value(), Rounding::Up);
    const Decimal distance = (*f.target - *f.entry).value().abs();
    const auto perUnit = commission ? Decimal::checkedSub(distance, *commission) : std::nullopt;
    const auto gain = view.quantity ? product(perUnit, view.quantity->value(), Rounding::Down) : std::nullopt;
    if (!gain) {
        return;
    }
    const QString money = format::money(Money(*gain));
    const auto times = quotient(perUnit, lossPerUnit(s, f));
    view.targetMeaning = times && times->isPositive()
        ? Words::tr("%1 from entry · gains %2 %3, %4 times the risk").arg(away, money, s.risk.quote, format::number(times->rounded(1, Rounding::Down)))
        : Words::tr("%1 from entry · gains %2 %3").arg(away, money, s.risk.quote);
}

bool isFormOfOrder(const QString &code)
{
    return code.startsWith(QLatin1String("quantity-")) || code.startsWith(QLatin1String("price-"))
        || code == QLatin1String("notional-too-small") || code == QLatin1String("no-limit-price");
}

// A rule that only misses a field has not refused anything yet.
bool waits(const RuleFinding &finding, const TicketView &view, const TicketInput &input, const Fields &f)
{
    const bool noLimit = input.type == OrderType::Limit && !f.limit;
    const bool noSymbol = input.symbol.isEmpty();
    switch (finding.rule) {
    case RuleId::SymbolAllowed:
        return noSymbol || ((!view.quantity || noLimit) && isFormOfOrder(finding.code));
    case RuleId::PositionSize:
    case RuleId::TotalExposure:
        return (!view.quantity || noLimit) && finding.code == QLatin1String("not-judged");
    case RuleId::Exitable:
    case RuleId::TradeRisk:
    case RuleId::DailyLossAtStop:
        return (!view.quantity || noLimit || !f.stop) && finding.code == QLatin1String("not-judged");
    case RuleId::StopRequired:
        return !f.stop || noLimit;
    case RuleId::PriceCollar:
        return noSymbol || noLimit;
    case RuleId::Leverage:
        return noSymbol;
    case RuleId::EmergencyStop:
    case RuleId::Ready:
    case RuleId::ModeConfirmed:
    case RuleId::DataFresh:
    case RuleId::OpenPositions:
    case RuleId::DailyLoss:
    case RuleId::TradeRate:
    case RuleId::LossStreak:
    case RuleId::OrderRate:
    case RuleId::PositionMode:
    case RuleId::ConfirmEntry:
    case RuleId::ExitOnly:
        return false;
    }
    return false;
}

// In the ticket, a limit that is a share of the balance is read as one: that is how it is set.
bool isShareOfBalance(RuleId rule)
{
    return rule == RuleId::PositionSize || rule == RuleId::TotalExposure || rule == RuleId::TradeRisk;
}

QString figure(const RuleFinding &finding, const std::optional<safety::Measure> &measure, const DenialContext &c)
{
    if (isShareOfBalance(finding.rule) && measure && c.balance && c.balance->isPositive()) {
        if (const auto share = Decimal::checkedDiv(measure->value, c.balance->value(), Rounding::HalfEven)) {
            return format::percent(Ratio(*share));
        }
    }
    return measureText(measure, c);
}

void showRules(TicketView &view, const TicketInput &input, const Fields &f, const DenialContext &context)
{
    DenialContext bare = context; // the columns are narrow; the sentences carry the units
    bare.quoteAsset.clear();
    for (const RuleFinding &finding : view.verdict.findings) {
        RuleLine line;
        line.rule = finding.rule;
        line.title = ruleTitle(finding.rule);
        line.measured = figure(finding, finding.measured, bare);
        line.limit = figure(finding, finding.limit, bare);
        line.headroom = figure(finding, finding.headroom, bare);
        if (!finding.passed() && waits(finding, view, input, f)) {
            line.state = RuleState::Waiting;
            line.sentence = Words::tr("%1: waiting for what is not filled in yet.").arg(line.title);
        } else {
            line.state = finding.passed() ? RuleState::Pass : RuleState::Deny;
            line.sentence = finding.passed() ? passSentence(finding, context) : denialSentence(finding, context);
        }
        view.rules.append(line);
    }
    // What refuses is seen first: the end of the list may lie below the edge.
    std::stable_partition(view.rules.begin(), view.rules.end(), [](const RuleLine &line) { return line.state == RuleState::Deny; });
}

QString sendLabel(const TicketView &view, const TicketInput &input, const Fields &f)
{
    const QString verb = input.side == Side::Buy ? Words::tr("Buy") : Words::tr("Sell");
    if (!view.intent) {
        return f.instrument ? Words::tr("%1 %2").arg(verb, f.instrument->baseAsset) : verb;
    }
    const QString amount = baseAmount(view.intent->quantity, f.instrument);
    const QString stop = format::price(*view.intent->stopPrice, f.instrument);
    if (view.intent->takeProfit) {
        const QString target = format::price(*view.intent->takeProfit, f.instrument);
        return input.type == OrderType::Limit
            ? Words::tr("%1 %2 at %3, stop %4, target %5").arg(verb, amount, format::price(*view.intent->limitPrice, f.instrument), stop, target)
            : Words::tr("%1 %2, stop %3, target %4").arg(verb, amount, stop, target);
    }
    return input.type == OrderType::Limit
        ? Words::tr("%1 %2 at %3, stop %4").arg(verb, amount, format::price(*view.intent->limitPrice, f.instrument), stop)
        : Words::tr("%1 %2, stop %3").arg(verb, amount, stop);
}

QString whatIsMissing(const TicketView &view, const TicketInput &input, const Fields &f)
{
    if (!view.symbolError.isEmpty()) {
        return view.symbolError;
    }
    const bool size = !view.quantity && view.sizeError.isEmpty();
    const bool limit = input.type == OrderType::Limit && !f.limit && view.limitError.isEmpty();
    const bool stop = !f.stop && view.stopError.isEmpty();
    if (size) {
        return limit ? stop ? Words::tr("Enter a size and a limit price and a stop price.") : Words::tr("Enter a size and a limit price.")
             : stop  ? Words::tr("Enter a size and a stop price.")
                     : Words::tr("Enter a size.");
    }
    if (limit) {
        return stop ? Words::tr("Enter a limit price and a stop price.") : Words::tr("Enter a limit price.");
    }
    return stop ? Words::tr("Enter a stop price.") : Words::tr("Mend the marked fields.");
}

// Where another rule refuses, no size was looked for: it is named instead of "no size passes".
QString largestText(const TicketView &view, const Fields &f)
{
    if (view.largest) {
        return Words::tr("Largest size that passes now: %1").arg(baseAmount(*view.largest, f.instrument));
    }
    for (const RuleLine &line : view.rules) {
        const bool ofSize = dependsOnSize(line.rule) || line.rule == RuleId::SymbolAllowed;
        if (line.state == RuleState::Deny && !ofSize) {
            return Words::tr("No size passes: %1").arg(line.title);
        }
    }
    return f.stop ? Words::tr("No size passes now") : Words::tr("Largest size that passes: needs a stop price");
}

// Only what stands whatever is still typed; the rest is not there yet. A wall of them is read by nobody: each stands
// in the list of rules as well.
QString standingDenials(const TicketView &view)
{
    constexpr int kMost = 2;
    QStringList sentences;
    int more = 0;
    for (const RuleLine &line : view.rules) {
        const RuleFinding *finding = view.verdict.find(line.rule); // "not judged" is only another denial's shadow
        if (line.state == RuleState::Deny && !(finding && finding->code == QLatin1String("not-judged"))) {
            sentences.size() < kMost ? sentences.append(line.sentence) : void(++more);
        }
    }
    if (more > 0) {
        sentences.append(Words::tr("%n more rule(s) refuse as well.", "", more));
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace

TicketView presentTicket(const Snapshot &snapshot, const TicketInput &input)
{
    TicketView view;
    const Fields f = readFields(view, snapshot, input);
    readSize(view, snapshot, input, f);
    view.sizePermille = sliderPosition(snapshot, input, f);
    describeSize(view, snapshot, f);
    describeLimit(view, f);
    describeStop(view, snapshot, f);
    describeTarget(view, snapshot, f);

    safety::EntryIntent intent{input.symbol, input.side, input.type, view.quantity.value_or(Quantity()), f.limit, f.stop};
    intent.takeProfit = f.target;
    if (f.instrument && f.target && view.targetError.isEmpty()) {
        view.targetError = safety::takeProfitProblem(snapshot.risk, intent);
    }
    if (f.instrument && view.quantity && f.stop && view.targetError.isEmpty() && (input.type == OrderType::Market || f.limit)) {
        view.intent = intent;
    }
    view.verdict = safety::judgeEntry(snapshot.risk, intent);
    view.verdict.largestPassing = safety::largestPassing(snapshot.risk, intent);
    const DenialContext context = denialContext(snapshot.risk, intent);
    showRules(view, input, f, context);
    view.largest = view.verdict.largestPassing;
    view.largestText = largestText(view, f);
    view.sendLabel = sendLabel(view, input, f);
    view.canSend = view.intent && view.verdict.passed();
    if (!view.intent) {
        const QString standing = standingDenials(view);
        view.why = whatIsMissing(view, input, f) + (standing.isEmpty() ? QString() : QLatin1Char(' ') + standing);
    } else if (!view.canSend) {
        view.why = QStringList{standingDenials(view), remedySentence(view.verdict, context)}.join(QLatin1Char(' ')).trimmed();
    }
    return view;
}

std::optional<Price> stopAtDistance(const Snapshot &snapshot, const TicketInput &input, Ratio distance)
{
    TicketView scratch;
    const Fields f = readFields(scratch, snapshot, input);
    if (!f.entry || !f.instrument) {
        return std::nullopt;
    }
    const bool buy = input.side == Side::Buy;
    const Ratio one = Ratio::literal("1");
    const Rounding towardPrice = buy ? Rounding::Ceiling : Rounding::Floor;
    const Price raw = trading::times(*f.entry, buy ? one - distance : one + distance, towardPrice);
    return trading::roundToTick(*f.instrument, raw, towardPrice);
}

} // namespace bw::ui
