// "entries may use at most this share of the exchange's order and weight limits; the rest is for exits" (contract,
// section 3). Each window counts this entry as one more use; the share is rounded down to whole uses.
// A window without a limit (0) has not been stated by the exchange. It is passed over only beside one that was: the
// exchange states its limits in one answer, so that a window which that answer does not name is none that it enforces.
// Where no window at all is known, nobody knows what is left for exits, and the entry is refused.
#include "core/safety/rules/parts.h"

namespace bw::safety {

using base::Decimal;
using base::Int128;

namespace {

constexpr RuleId kRule = RuleId::OrderRate;

// Whole uses; an int times a share of at most one cannot leave an int.
std::int64_t allowedUses(int limit, trading::Ratio share)
{
    return static_cast<std::int64_t>(share.value().raw() * limit / Decimal::fromInt(1).raw());
}

struct Nearest
{
    const RateUsage *window = nullptr;
    std::int64_t uses = 0;
    std::int64_t allowed = 0;

    [[nodiscard]] std::int64_t left() const { return allowed - uses; }
};

} // namespace

RuleFinding judgeOrderRate(const EntryCase &c)
{
    Nearest nearest;
    for (const RateUsage &window : c.view.rates) {
        if (window.limit < 0 || window.used < 0) {
            return parts::deny({kRule, Code::NotComputable}, window.name);
        }
        if (window.limit == 0) {
            continue;
        }
        const Nearest now{&window, std::int64_t(window.used) + 1, allowedUses(window.limit, c.limits.entryShareOfRates)};
        if (!nearest.window || now.left() < nearest.left()) {
            nearest = now;
        }
    }
    if (!nearest.window) {
        return parts::deny({kRule, Code::Unknown});
    }
    RuleFinding finding = nearest.left() >= 0 ? parts::pass(kRule) : parts::deny({kRule, Code::OverLimit});
    finding.subject = nearest.window->name;
    parts::measure(finding, Unit::Count, Decimal::fromInt(nearest.uses), Decimal::fromInt(nearest.allowed));
    return finding;
}

} // namespace bw::safety
