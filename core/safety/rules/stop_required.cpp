#include "core/safety/rules/parts.h"

namespace bw::safety {

using base::Decimal;
using base::Rounding;

namespace {

RuleFinding refuse(const char *code, const EntryIntent &intent)
{
    return parts::deny(RuleId::StopRequired, QLatin1String(code), intent.symbol.text());
}

// How far the stop lies on the losing side, as a share of the entry price; negative on the winning side.
// Rounded up, so that "not further than" is exact.
std::optional<Decimal> distance(const EntryIntent &intent, Price entry, Price stop)
{
    const bool buy = intent.side == Side::Buy;
    const auto gap = Decimal::checkedSub((buy ? entry : stop).value(), (buy ? stop : entry).value());
    return gap ? Decimal::checkedDiv(*gap, entry.value(), Rounding::Ceiling) : std::nullopt;
}

const char *codeFor(const EntryIntent &intent, Price entry, Price mark, Price stop)
{
    const bool buy = intent.side == Side::Buy;
    if (buy ? stop >= entry : stop <= entry) {
        return "wrong-side";
    }
    if (buy ? stop >= mark : stop <= mark) {
        return "would-trigger"; // on the losing side of a resting entry, but the price is already beyond it
    }
    return "";
}

} // namespace

RuleFinding judgeStopRequired(const RiskView &view, const EntryIntent &intent)
{
    if (!intent.stopPrice) {
        return refuse("no-stop", intent);
    }
    if (!intent.stopPrice->isPositive()) {
        return refuse("bad-stop", intent);
    }
    const std::optional<Price> mark = parts::markOf(view, intent.symbol);
    if (!mark) {
        return refuse("no-mark", intent);
    }
    const bool limit = intent.type == trading::OrderType::Limit;
    if (limit && (!intent.limitPrice || !intent.limitPrice->isPositive())) {
        return refuse("not-judged", intent);
    }
    const Price entry = limit ? *intent.limitPrice : *mark;
    const std::optional<Decimal> share = distance(intent, entry, *intent.stopPrice);
    if (!share) {
        return refuse("not-computable", intent);
    }
    const Decimal furthest = view.limits.values().stopDistance.value();
    const QLatin1String wrong(codeFor(intent, entry, *mark, *intent.stopPrice));
    RuleFinding finding = !wrong.isEmpty()   ? parts::deny(RuleId::StopRequired, wrong)
                        : *share > furthest ? parts::deny(RuleId::StopRequired, QLatin1String("too-far"))
                                            : parts::pass(RuleId::StopRequired);
    finding.subject = intent.symbol.text();
    parts::measure(finding, Unit::Share, *share, furthest);
    return finding;
}

} // namespace bw::safety
