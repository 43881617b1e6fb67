#include "core/safety/rules/parts.h"

namespace bw::safety {

namespace {

struct Age
{
    const char *subject;
    const char *staleCode;
    Millis age;
    Millis limit;

    // An age below zero is a clock that cannot be trusted, not fresh data.
    [[nodiscard]] bool fresh() const { return age.count() >= 0 && age <= limit; }
};

void addNumbers(RuleFinding &finding, const Age &age)
{
    finding.subject = QString::fromLatin1(age.subject);
    parts::measure(finding, Unit::Milliseconds, base::Decimal::fromInt(age.age.count()), base::Decimal::fromInt(age.limit.count()));
}

RuleFinding stale(const Age &age)
{
    RuleFinding finding = parts::deny(RuleId::DataFresh, QLatin1String(age.staleCode));
    addNumbers(finding, age);
    return finding;
}

} // namespace

RuleFinding judgeDataFresh(const RiskView &view, const EntryIntent &intent)
{
    const LimitValues &limits = view.limits.values();
    if (!view.accountKnown) {
        return parts::deny(RuleId::DataFresh, QLatin1String("no-account"));
    }
    const Age account{"account", "stale-account", view.accountAge, limits.accountFresh};
    if (!account.fresh()) {
        return stale(account);
    }
    if (!parts::markOf(view, intent.symbol)) {
        return parts::deny(RuleId::DataFresh, QLatin1String("no-mark"), intent.symbol.text());
    }
    const Age mark{"mark", "stale-mark", parts::riskOf(view, intent.symbol)->markAge, limits.markFresh};
    if (!mark.fresh()) {
        return stale(mark);
    }
    // Both are fresh: shown is the one that goes stale first.
    RuleFinding finding = parts::pass(RuleId::DataFresh);
    addNumbers(finding, account.limit - account.age < mark.limit - mark.age ? account : mark);
    return finding;
}

} // namespace bw::safety
