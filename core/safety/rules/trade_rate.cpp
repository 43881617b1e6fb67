// "entries sent (one order = one; refused and dry-run ones do not count) per trading day / per hour / minimum gap"
// (contract, section 3), each of them optional. Measured is the number that this entry would be.
#include "core/safety/rules/parts.h"

namespace bw::safety {

using base::Decimal;

namespace {

constexpr RuleId kRule = RuleId::TradeRate;

bool makesNoSense(const DailyView &day)
{
    // A gap below zero is a clock that went back, not an entry that was long ago.
    return day.entriesToday < 0 || day.entriesLastHour < 0 || (day.sinceLastEntry && day.sinceLastEntry->count() < 0);
}

RuleFinding counted(RuleFinding finding, int sent, int limit)
{
    parts::measure(finding, Unit::Count, Decimal::fromInt(std::int64_t(sent) + 1), Decimal::fromInt(limit));
    return finding;
}

} // namespace

RuleFinding judgeTradeRate(const EntryCase &c)
{
    const DailyView &day = c.view.daily;
    const LimitValues &limits = c.limits;
    if (makesNoSense(day)) {
        return parts::deny({kRule, Code::NotComputable});
    }
    if (limits.entriesPerDay && day.entriesToday >= *limits.entriesPerDay) {
        return counted(parts::deny({kRule, Code::OverDay}), day.entriesToday, *limits.entriesPerDay);
    }
    if (limits.entriesPerHour && day.entriesLastHour >= *limits.entriesPerHour) {
        return counted(parts::deny({kRule, Code::OverHour}), day.entriesLastHour, *limits.entriesPerHour);
    }
    if (limits.entryGap && day.sinceLastEntry && *day.sinceLastEntry < *limits.entryGap) {
        RuleFinding finding = parts::deny({kRule, Code::TooSoon});
        parts::measureMinimum(finding, Unit::Milliseconds, Decimal::fromInt(day.sinceLastEntry->count()),
                              Decimal::fromInt(limits.entryGap->count()));
        return finding;
    }
    // Shown is the count that is used up first.
    const bool hourIsNearer = limits.entriesPerHour
        && (!limits.entriesPerDay || *limits.entriesPerHour - day.entriesLastHour < *limits.entriesPerDay - day.entriesToday);
    if (hourIsNearer) {
        return counted(parts::pass(kRule), day.entriesLastHour, *limits.entriesPerHour);
    }
    return limits.entriesPerDay ? counted(parts::pass(kRule), day.entriesToday, *limits.entriesPerDay) : parts::pass(kRule);
}

} // namespace bw::safety
