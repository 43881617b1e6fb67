// "abs(entry - stop) * quantity + round-trip commission <= K * balance" (contract, section 3). A market order enters at
// the mark with the slippage allowance, a limit order at its limit. The loss is rounded up, the limit down.
#include "core/safety/loss_at_stop.h"
#include "core/safety/rules/parts.h"

namespace bw::safety {

using base::Decimal;
using base::Rounding;

namespace parts {

std::optional<Bound> tradeRiskBound(const EntryCase &c)
{
    const std::optional<Price> entry = c.fillPrice();
    if (!entry || !c.hasStop()) {
        return std::nullopt;
    }
    const Price stop = *c.intent.stopPrice;
    const Price gap = Price((entry->value() - stop.value()).abs()); // both are positive: cannot leave the range
    const auto risk = tradeRisk(gap, *entry, stop, c.intent.quantity, c.limits);
    const Decimal limit = Decimal::mul(c.view.balance.value(), c.limits.tradeRisk.value(), Rounding::Floor);
    return risk ? std::optional(Bound{risk->value(), limit}) : std::nullopt;
}

} // namespace parts

RuleFinding judgeTradeRisk(const EntryCase &c)
{
    const QString &symbol = c.intent.symbol.text();
    if (!c.accountHasBalance()) {
        return parts::deny({RuleId::TradeRisk, Code::NoBalance}, symbol);
    }
    if (!c.wellFormed || !c.hasStop()) {
        return parts::deny({RuleId::TradeRisk, Code::NotJudged}, symbol);
    }
    const auto bound = parts::tradeRiskBound(c);
    return bound ? parts::within(*bound, {RuleId::TradeRisk, Code::OverLimit}, symbol)
                 : parts::deny({RuleId::TradeRisk, Code::NotComputable}, symbol);
}

} // namespace bw::safety
