// "abs(entry - stop) * quantity + round-trip commission <= K * balance" (contract, section 3). A market order enters at
// the mark with the slippage allowance, a limit order at its limit. The loss is rounded up, the limit down.
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
    const Decimal stop = c.intent.stopPrice->value();
    const Decimal quantity = c.intent.quantity.value();
    const auto gap = Decimal::checkedSub(entry->value(), stop);
    const auto both = Decimal::checkedAdd(entry->value(), stop);
    const auto loss = gap ? Decimal::checkedMul(gap->abs(), quantity, Rounding::Ceiling) : std::nullopt;
    const auto traded = both ? Decimal::checkedMul(*both, quantity, Rounding::Ceiling) : std::nullopt;
    const auto fee = traded ? Decimal::checkedMul(*traded, c.limits.takerCommission.value(), Rounding::Ceiling) : std::nullopt;
    const auto risk = loss && fee ? Decimal::checkedAdd(*loss, *fee) : std::nullopt;
    const auto limit = Decimal::checkedMul(c.view.balance.value(), c.limits.tradeRisk.value(), Rounding::Floor);
    return risk && limit ? std::optional(Bound{*risk, *limit}) : std::nullopt;
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
