// "usdm: the symbol's leverage <= N" (contract, section 3). One that was not read is not assumed.
#include "core/safety/rules/parts.h"

namespace bw::safety {

RuleFinding judgeLeverage(const EntryCase &c)
{
    const QString &symbol = c.intent.symbol.text();
    if (c.isSpot()) { // nothing is borrowed there
        return parts::pass(RuleId::Leverage);
    }
    if (!c.risk || !c.risk->leverage) {
        return parts::deny({RuleId::Leverage, Code::Unknown}, symbol);
    }
    const int leverage = *c.risk->leverage;
    if (leverage < 1) {
        return parts::deny({RuleId::Leverage, Code::NotComputable}, symbol);
    }
    const int limit = c.limits.leverage;
    RuleFinding finding = leverage <= limit ? parts::pass(RuleId::Leverage) : parts::deny({RuleId::Leverage, Code::OverLimit});
    finding.subject = symbol;
    parts::measure(finding, Unit::Count, base::Decimal::fromInt(leverage), base::Decimal::fromInt(limit));
    return finding;
}

} // namespace bw::safety
