// "in the allow-list and TRADING" (contract, section 3); and the order has the form that the exchange takes.
#include "core/safety/rules/parts.h"

#include "core/base/contracts.h"

namespace bw::safety {

using trading::FilterViolation;

namespace {

constexpr RuleId kRule = RuleId::SymbolAllowed;

Denial denialOf(FilterViolation violation)
{
    switch (violation) {
    case FilterViolation::PriceTick:
        return {kRule, Code::PriceTick};
    case FilterViolation::PriceRange:
        return {kRule, Code::PriceRange};
    case FilterViolation::QuantityStep:
        return {kRule, Code::QuantityStep};
    case FilterViolation::QuantityTooSmall:
        return {kRule, Code::QuantityTooSmall};
    case FilterViolation::QuantityTooLarge:
    case FilterViolation::NotionalTooLarge:
        return {kRule, Code::QuantityTooLarge};
    case FilterViolation::NotionalTooSmall:
        return {kRule, Code::NotionalTooSmall};
    case FilterViolation::PriceTooFarFromMark:
        return {kRule, Code::PriceBand};
    case FilterViolation::None:
        break;
    }
    BW_UNREACHABLE("filter violation");
}

std::optional<RuleFinding> refuseInstrument(const EntryCase &c)
{
    const Symbol &symbol = c.intent.symbol;
    if (!c.instrument) {
        return parts::deny({kRule, Code::UnknownSymbol}, QStringLiteral("%1 is not known to the exchange.").arg(symbol.text().left(40)));
    }
    if (const base::Status sound = c.instrument->validate(); !sound) {
        return parts::deny({kRule, Code::BadInstrument}, sound.error().message);
    }
    if (c.view.allowList && !c.view.allowList->contains(symbol)) {
        return parts::deny({kRule, Code::NotInList}, QStringLiteral("%1 is not on the list of allowed symbols.").arg(symbol.text()));
    }
    if (c.instrument->status != trading::InstrumentStatus::Trading) {
        return parts::deny({kRule, Code::NotTrading}, QStringLiteral("%1 is not trading at the exchange now.").arg(symbol.text()));
    }
    if (c.instrument->quoteAsset != c.view.quote || (!c.isSpot() && c.instrument->marginAsset != c.view.quote)) {
        return parts::deny({kRule, Code::MarginAsset},
                           QStringLiteral("%1 is not quoted and margined in %2.").arg(symbol.text(), c.view.quote));
    }
    return std::nullopt;
}

// What only spot knows: nothing is sold that is not held, and the exchange counts what is held of the coin and its stops.
std::optional<RuleFinding> refuseOnSpot(const EntryCase &c)
{
    if (!c.isSpot()) {
        return std::nullopt;
    }
    const QString &symbol = c.intent.symbol.text();
    const trading::SpotTerms &terms = *c.instrument->spot;
    if (!c.isBuy()) {
        return parts::deny({kRule, Code::ShortOnSpot}, QStringLiteral("On spot nothing can be sold short: entries buy, and %1 is sold by closing its position.").arg(symbol));
    }
    Quantity held = c.risk->holding + c.risk->position.amount;
    for (const PendingEntry &order : c.risk->pending) {
        held += order.side == Side::Buy ? order.remaining : Quantity();
    }
    const auto all = base::Decimal::checkedAdd(held.value(), c.intent.quantity.value());
    if (terms.maxPosition.isPositive() && (!all || Quantity(*all) > terms.maxPosition)) {
        return parts::deny({kRule, Code::OverMaxPosition}, QStringLiteral("The exchange lets nobody hold more than %1 %2, open buys included; %3 are held or being bought.")
                                                               .arg(terms.maxPosition.toString(), c.instrument->baseAsset, held.toString()));
    }
    if (terms.maxStops > 0 && c.risk->openStops >= terms.maxStops) {
        return parts::deny({kRule, Code::TooManyStops}, QStringLiteral("%1 has %2 conditional orders, as many as the exchange takes: there is no room for the stop.")
                                                            .arg(symbol).arg(c.risk->openStops));
    }
    return std::nullopt;
}

} // namespace

// A sound instrument bounds mark, price and quantity, so that no later product of the three can leave the exact range.
RuleFinding judgeSymbolAllowed(const EntryCase &c)
{
    if (const auto refusal = refuseInstrument(c)) {
        return *refusal;
    }
    const QString &symbol = c.intent.symbol.text();
    if (!c.mark) {
        return parts::deny({kRule, Code::NoMark}, QStringLiteral("The mark price of %1 is not known.").arg(symbol));
    }
    if (*c.mark > c.instrument->maxPrice) {
        return parts::deny({kRule, Code::MarkRange},
                           QStringLiteral("The mark price of %1 is above the highest price that the exchange allows.").arg(symbol));
    }
    const bool limit = c.intent.type == trading::OrderType::Limit;
    if (limit && !c.limitPrice) {
        return parts::deny({kRule, Code::NoLimitPrice}, QStringLiteral("A limit order needs a price."));
    }
    trading::FilterQuestion question;
    question.kind = limit ? trading::PriceKind::Limit : trading::PriceKind::Market;
    question.scope = trading::FilterScope::Entry;
    question.buy = c.isBuy();
    question.quantity = c.intent.quantity;
    question.limitPrice = c.limitPrice;
    question.mark = *c.mark;
    const FilterViolation violation = trading::checkFilters(*c.instrument, question);
    if (violation != FilterViolation::None) {
        return parts::deny(denialOf(violation), trading::describe(violation, *c.instrument));
    }
    return refuseOnSpot(c).value_or(parts::pass(kRule));
}

} // namespace bw::safety
