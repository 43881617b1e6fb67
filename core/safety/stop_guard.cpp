#include "core/safety/stop_guard.h"

#include "core/base/mutants.h"

#include <algorithm>

namespace bw::safety {

using trading::Price;
using trading::Ratio;

namespace {

constexpr base::Millis kPlaceAgainAfter{500};
constexpr base::Millis kExitAgainAfter{2000};
constexpr base::Millis kRestoreAfter{1000};       // the old stop of a moved one is on its way out
constexpr base::Millis kRestoreAgainAfter{60'000}; // the bridge protects; there is no hurry

Ratio one()
{
    return Ratio(base::Decimal::fromInt(1));
}

bool protects(const trading::Position &position, const trading::AlgoOrderView &order)
{
    return order.symbol == position.symbol && order.side == position.exitSide() && order.isExit()
        && order.type == trading::ConditionalType::StopMarket && isWorking(order.status);
}

bool isNearer(const trading::Position &position, Price price, Price than)
{
    return position.isLong() ? price > than : price < than;
}

} // namespace

void StopGuard::planStop(const trading::Symbol &symbol, Price trigger)
{
    m_watches[symbol].planned = trigger;
}

void StopGuard::onSubmitted(const trading::Symbol &symbol, base::SteadyTime now)
{
    Watch &watch = m_watches[symbol];
    watch.inFlight = true;
    watch.submittedAt = now;
}

void StopGuard::onAnswered(const trading::Symbol &symbol, StopAnswer answer, base::SteadyTime now)
{
    Watch &watch = m_watches[symbol];
    const bool accepted = answer == StopAnswer::Accepted;
    watch.inFlight = false;
    watch.hadStop = watch.hadStop || accepted;
    watch.wouldTrigger = answer == StopAnswer::WouldTrigger;
    watch.wholeTaken = answer == StopAnswer::WholeTaken;
    watch.restoreNotBefore = now + (accepted ? kRestoreAfter : kRestoreAgainAfter);
}

void StopGuard::onTooSmall(const trading::Symbol &symbol, trading::Quantity amount, DustClock clock)
{
    Watch &watch = m_watches[symbol];
    watch.tooSmall = std::max(watch.tooSmall, amount.abs());
    if (clock == DustClock::Restarts && !BW_MUTANT("dust-keeps-the-clock")) { // nobody waits for a stop of it
        watch.unprotectedSince = watch.wantedSince = watch.exitSentAt = {};
        watch.wouldTrigger = false;
    }
}

void StopGuard::onFlat(const trading::Symbol &symbol)
{
    m_watches.remove(symbol);
}

void StopGuard::onExitSent(const trading::Symbol &symbol, base::SteadyTime now)
{
    m_watches[symbol].exitSentAt = now;
}

std::optional<Price> StopGuard::plannedStop(const trading::Symbol &symbol) const
{
    const auto it = m_watches.constFind(symbol);
    return it == m_watches.constEnd() ? std::nullopt : it->planned;
}

std::optional<Price> StopGuard::coveringStop(const trading::Position &position,
                                             const QList<trading::AlgoOrderView> &conditionals)
{
    trading::Quantity covered;
    std::optional<Price> nearest;
    bool whole = false;
    for (const trading::AlgoOrderView &order : conditionals) {
        if (!protects(position, order)) {
            continue;
        }
        whole = whole || order.closePosition;
        covered += order.quantity;
        if (!nearest || isNearer(position, order.triggerPrice, *nearest)) {
            nearest = order.triggerPrice;
        }
    }
    return whole || covered >= position.amount.abs() || BW_MUTANT("stop-not-grown") ? nearest : std::nullopt;
}

Price StopGuard::adoptedStop(const trading::Position &position, Price mark, const LimitValues &limits)
{
    const bool isLong = position.isLong();
    const auto away = [isLong](Price from, Ratio distance) {
        return isLong ? times(from, one() - distance, trading::Rounding::Ceiling) : times(from, one() + distance, trading::Rounding::Floor);
    };
    const Price nearMark = away(mark, limits.adoptedStopDistance);
    if (!position.entryPrice.isPositive()) {
        return nearMark;
    }
    const Price furthest = away(position.entryPrice, limits.stopDistance);
    return isNearer(position, furthest, nearMark) ? furthest : nearMark;
}

Price StopGuard::breakEven(const trading::Position &position, const LimitValues &limits)
{
    const Ratio bothWays = limits.takerCommission + limits.takerCommission;
    const bool up = position.isLong() != BW_MUTANT("break-even-on-the-losing-side");
    return up ? times(position.entryPrice, one() + bothWays, trading::Rounding::Ceiling)
                             : times(position.entryPrice, one() - bothWays, trading::Rounding::Floor);
}

GuardAnswer StopGuard::judge(const trading::Position &position, const QList<trading::AlgoOrderView> &conditionals,
                             std::optional<Price> mark, base::SteadyTime now)
{
    Watch &watch = m_watches[position.symbol];
    if (BW_MUTANT("guard-asleep")) {
        GuardAnswer asleep;
        asleep.verdict = GuardVerdict::Protected;
        return asleep;
    }
    if (const auto stop = coveringStop(position, conditionals)) {
        return protectedAnswer(watch, position, conditionals, *stop, now);
    }
    if (watch.unprotectedSince.isNever()) {
        watch.unprotectedSince = now;
    }
    GuardAnswer answer;
    answer.unprotectedFor = now.since(watch.unprotectedSince);
    if (position.amount.abs() <= watch.tooSmall) {
        answer.verdict = GuardVerdict::TooSmall;
        return answer;
    }
    const bool decided = watch.planned.has_value() || watch.hadStop || m_adopted == GuardAdopted::Place;
    if (!decided) {
        watch.wantedSince = {};
        answer.verdict = GuardVerdict::AwaitingOperator;
        return answer;
    }
    const std::optional<Price> trigger = triggerFor(position, watch, mark);
    if (!trigger) {
        return answer; // no price to place it by: told, not guessed
    }
    if (watch.wantedSince.isNever()) {
        watch.wantedSince = now; // a stop gets its time, however long the decision took or the price was away
    }
    const bool past = !watch.planned && !isNearer(position, *mark, *trigger); // adopted: by the mark, at most D from the entry price
    const bool late = now.since(watch.wantedSince) >= m_limits.values().guardExitAfter;
    if (watch.wouldTrigger || late || past) {
        const bool exiting = !watch.exitSentAt.isNever() && now.since(watch.exitSentAt) < kExitAgainAfter;
        answer.verdict = exiting ? GuardVerdict::Waiting : GuardVerdict::ExitNow;
        return answer;
    }
    return placeOrWait(watch, *trigger, answer, now);
}

// One that is on its way is waited for until it is answered or the time for an exit has come: a second one beside it
// would be one too many, and its fate is asked for by its id meanwhile.
GuardAnswer StopGuard::placeOrWait(const Watch &watch, Price trigger, GuardAnswer answer, base::SteadyTime now) const
{
    const bool tooSoon = !watch.submittedAt.isNever() && now.since(watch.submittedAt) < kPlaceAgainAfter;
    answer.verdict = watch.inFlight || tooSoon ? GuardVerdict::Waiting : GuardVerdict::PlaceNow;
    answer.cover = watch.wholeTaken ? StopCover::FixedQuantity : StopCover::WholePosition;
    answer.trigger = trigger;
    return answer;
}

GuardAnswer StopGuard::protectedAnswer(Watch &watch, const trading::Position &position, const QList<trading::AlgoOrderView> &conditionals,
                                       Price stop, base::SteadyTime now) const
{
    watch.planned = stop;
    watch.hadStop = true;
    watch.wouldTrigger = false;
    watch.wholeTaken = false;
    watch.tooSmall = {};
    watch.unprotectedSince = {};
    watch.wantedSince = {};
    watch.exitSentAt = {};
    GuardAnswer answer;
    answer.verdict = GuardVerdict::Protected;
    bool whole = false;
    std::optional<Price> bridge;
    for (const trading::AlgoOrderView &order : conditionals) {
        if (!protects(position, order)) {
            continue;
        }
        whole = whole || order.closePosition;
        const bool ours = !order.closePosition && order.clientId.text().startsWith(QLatin1String("bw-"));
        if (ours && (!bridge || isNearer(position, order.triggerPrice, *bridge))) {
            bridge = order.triggerPrice;
        }
    }
    if (!whole && !BW_MUTANT("stop-not-grown") && bridge && !watch.inFlight && now >= watch.restoreNotBefore) {
        answer.trigger = bridge;
    }
    return answer;
}

std::optional<Price> StopGuard::triggerFor(const trading::Position &position, const Watch &watch,
                                           std::optional<Price> mark) const
{
    if (watch.planned) {
        return watch.planned;
    }
    if (!mark) {
        return std::nullopt;
    }
    return adoptedStop(position, *mark, m_limits.values());
}

} // namespace bw::safety
