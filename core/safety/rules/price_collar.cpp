// "limit price within C of mark; a market order's expected average price likewise" (contract, section 3).
// A market order is expected to fill at the other side of the book where that is known, else at the mark, and in both
// cases the slippage allowance worse. The distance is rounded up; exactly C passes.
#include "core/safety/exposure.h"
#include "core/safety/rules/parts.h"

namespace bw::safety {

using base::Decimal;

namespace {

constexpr RuleId kRule = RuleId::PriceCollar;

// A price that is there but cannot be one, or a book in which buyers pay more than sellers ask, is no book at all.
bool bookIsBad(const SymbolRisk &risk)
{
    const bool notPositive = (risk.bid && !risk.bid->isPositive()) || (risk.ask && !risk.ask->isPositive());
    return notPositive || (risk.bid && risk.ask && *risk.bid > *risk.ask);
}

std::optional<Price> expectedPrice(const EntryCase &c)
{
    if (c.intent.type == trading::OrderType::Limit) {
        return c.limitPrice;
    }
    return slipped((c.isBuy() ? c.risk->ask : c.risk->bid).value_or(*c.mark), c.intent.side, c.limits.slippageAllowance);
}

} // namespace

RuleFinding judgePriceCollar(const EntryCase &c)
{
    const QString &symbol = c.intent.symbol.text();
    if (!c.mark) {
        return parts::deny({kRule, Code::NoMark}, symbol);
    }
    const bool limit = c.intent.type == trading::OrderType::Limit;
    if (limit && (!c.limitPrice || !c.limitPrice->isPositive())) {
        return parts::deny({kRule, Code::NotJudged}, symbol);
    }
    if (!limit && bookIsBad(*c.risk)) {
        return parts::deny({kRule, Code::BadBook}, symbol);
    }
    const std::optional<Price> expected = expectedPrice(c);
    const auto gap = expected ? Decimal::checkedSub(expected->value(), c.mark->value()) : std::nullopt;
    const auto share = gap ? Decimal::checkedDiv(gap->abs(), c.mark->value(), base::Rounding::Up) : std::nullopt;
    if (!share) {
        return parts::deny({kRule, Code::NotComputable}, symbol);
    }
    const Decimal furthest = c.limits.priceCollar.value();
    RuleFinding finding = *share <= furthest ? parts::pass(kRule) : parts::deny({kRule, Code::TooFar});
    finding.subject = symbol;
    parts::measure(finding, Unit::Share, *share, furthest);
    return finding;
}

} // namespace bw::safety
