#include "core/safety/rules/parts.h"

#include "core/base/contracts.h"

namespace bw::safety {

using trading::FilterViolation;
using trading::Instrument;

namespace {

QLatin1String codeOf(FilterViolation violation)
{
    switch (violation) {
    case FilterViolation::None:
        return QLatin1String("ok");
    case FilterViolation::PriceTick:
        return QLatin1String("price-tick");
    case FilterViolation::PriceRange:
        return QLatin1String("price-range");
    case FilterViolation::QuantityStep:
        return QLatin1String("quantity-step");
    case FilterViolation::QuantityTooSmall:
        return QLatin1String("quantity-too-small");
    case FilterViolation::QuantityTooLarge:
        return QLatin1String("quantity-too-large");
    case FilterViolation::NotionalTooSmall:
        return QLatin1String("notional-too-small");
    case FilterViolation::PriceTooFarFromMark:
        return QLatin1String("price-band");
    }
    BW_UNREACHABLE("filter violation");
}

RuleFinding refuse(const char *code, const QString &sentence)
{
    return parts::deny(RuleId::SymbolAllowed, QLatin1String(code), sentence);
}

std::optional<RuleFinding> refuseInstrument(const RiskView &view, const Symbol &symbol, const Instrument *instrument)
{
    if (!instrument) {
        return refuse("unknown-symbol", QStringLiteral("%1 is not known to the exchange.").arg(symbol.text().left(40)));
    }
    if (const base::Status sound = instrument->validate(); !sound) {
        return refuse("bad-instrument", sound.error().message);
    }
    if (instrument->status != trading::InstrumentStatus::Trading) {
        return refuse("not-trading", QStringLiteral("%1 is not trading at the exchange now.").arg(symbol.text()));
    }
    if (instrument->quoteAsset != view.quote || instrument->marginAsset != view.quote) {
        return refuse("margin-asset", QStringLiteral("%1 is not quoted and margined in %2.").arg(symbol.text(), view.quote));
    }
    return std::nullopt;
}

} // namespace

// A sound instrument bounds mark, price and quantity, so that no later product of the three can leave the exact range.
RuleFinding judgeSymbolAllowed(const RiskView &view, const EntryIntent &intent)
{
    const Instrument *instrument = parts::instrumentOf(view, intent.symbol);
    if (const auto refusal = refuseInstrument(view, intent.symbol, instrument)) {
        return *refusal;
    }
    const std::optional<Price> mark = parts::markOf(view, intent.symbol);
    if (!mark) {
        return refuse("no-mark", QStringLiteral("The mark price of %1 is not known.").arg(intent.symbol.text()));
    }
    if (*mark > instrument->maxPrice) {
        return refuse("mark-range", QStringLiteral("The mark price of %1 is above the highest price that the exchange allows.")
                                        .arg(intent.symbol.text()));
    }
    trading::FilterQuestion question;
    question.kind = parts::kindOf(intent.type);
    question.scope = trading::FilterScope::Entry;
    question.buy = intent.side == Side::Buy;
    question.quantity = intent.quantity;
    question.limitPrice = parts::limitPriceOf(intent);
    question.mark = *mark;
    if (question.kind == trading::PriceKind::Limit && !question.limitPrice) {
        return refuse("no-limit-price", QStringLiteral("A limit order needs a price."));
    }
    const FilterViolation violation = trading::checkFilters(*instrument, question);
    if (violation != FilterViolation::None) {
        return parts::deny(RuleId::SymbolAllowed, codeOf(violation), trading::describe(violation, *instrument));
    }
    return parts::pass(RuleId::SymbolAllowed);
}

} // namespace bw::safety
