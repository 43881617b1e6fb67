#include "core/base/mutants.h"
#include "core/safety/rules/parts.h"

namespace bw::safety {

namespace {

struct Age
{
    QString subject;
    Denial stale;
    Millis age;
    Millis limit;

    // An age below zero is a clock that cannot be trusted, not fresh data.
    [[nodiscard]] bool fresh() const { return age.count() >= 0 && age <= limit; }
};

RuleFinding withNumbers(RuleFinding finding, const Age &age)
{
    finding.subject = age.subject;
    parts::measure(finding, Unit::Milliseconds, base::Decimal::fromInt(age.age.count()), base::Decimal::fromInt(age.limit.count()));
    return finding;
}

} // namespace

RuleFinding judgeDataFresh(const EntryCase &c)
{
    if (!c.view.accountKnown) {
        return parts::deny({RuleId::DataFresh, Code::NoAccount});
    }
    const Age account{QStringLiteral("account"), {RuleId::DataFresh, Code::StaleAccount}, c.view.accountAge, c.limits.accountFresh};
    if (!account.fresh()) {
        return withNumbers(parts::deny(account.stale), account);
    }
    if (!c.mark) {
        return parts::deny({RuleId::DataFresh, Code::NoMark}, c.intent.symbol.text());
    }
    const Age mark{QStringLiteral("mark"), {RuleId::DataFresh, Code::StaleMark}, c.risk->markAge, c.limits.markFresh};
    if (!mark.fresh() && !BW_MUTANT("stale-mark-believed")) {
        return withNumbers(parts::deny(mark.stale), mark);
    }
    if (const auto &oldest = c.view.oldestMark) {
        const Age other{oldest->symbol.text(), mark.stale, oldest->age, c.limits.markFresh};
        if (!other.fresh()) {
            return withNumbers(parts::deny(other.stale), other); // the balance is worked out with it
        }
    }
    // All are fresh: shown is the one that goes stale first, of the account and this symbol.
    return withNumbers(parts::pass(RuleId::DataFresh), account.limit - account.age < mark.limit - mark.age ? account : mark);
}

} // namespace bw::safety
