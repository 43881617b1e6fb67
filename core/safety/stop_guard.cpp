#include "core/safety/stop_guard.h"

namespace bw::safety {

using trading::Price;
using trading::Ratio;

namespace {

constexpr base::Millis kPlaceAnswerPatience{2000};
constexpr base::Millis kPlaceAgainAfter{500};
constexpr base::Millis kExitAgainAfter{2000};

Ratio one()
{
    return Ratio(base::Decimal::fromInt(1));
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

void StopGuard::onAnswered(const trading::Symbol &symbol, bool accepted, bool wouldTrigger)
{
    Watch &watch = m_watches[symbol];
    watch.inFlight = false;
    watch.hadStop = watch.hadStop || accepted;
    watch.wouldTrigger = !accepted && wouldTrigger;
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
        const bool protects = order.symbol == position.symbol && order.side == position.exitSide() && order.isExit()
                              && order.type == trading::ConditionalType::StopMarket && isWorking(order.status);
        if (!protects) {
            continue;
        }
        whole = whole || order.closePosition;
        covered += order.quantity;
        const bool nearer = !nearest || (position.isLong() ? order.triggerPrice > *nearest : order.triggerPrice < *nearest);
        if (nearer) {
            nearest = order.triggerPrice;
        }
    }
    return whole || covered >= position.amount.abs() ? nearest : std::nullopt;
}

GuardAnswer StopGuard::judge(const trading::Position &position, const QList<trading::AlgoOrderView> &conditionals,
                             std::optional<Price> mark, base::SteadyTime now)
{
    Watch &watch = m_watches[position.symbol];
    GuardAnswer answer;
    if (const auto stop = coveringStop(position, conditionals)) {
        watch.planned = stop;
        watch.hadStop = true;
        watch.inFlight = false;
        watch.wouldTrigger = false;
        watch.unprotectedSince = {};
        watch.exitSentAt = {};
        answer.verdict = GuardVerdict::Protected;
        return answer;
    }
    if (watch.unprotectedSince.isNever()) {
        watch.unprotectedSince = now;
    }
    answer.unprotectedFor = now.since(watch.unprotectedSince);

    const bool decided = watch.planned.has_value() || watch.hadStop || m_adopted == GuardAdopted::Place;
    if (!decided) {
        answer.verdict = GuardVerdict::AwaitingOperator;
        return answer;
    }
    const std::optional<Price> trigger = triggerFor(position, watch, mark);
    if (!trigger) {
        return answer; // no price to place it by: told, not guessed
    }
    const bool late = answer.unprotectedFor >= m_limits.values().guardExitAfter;
    if (watch.wouldTrigger || late) {
        const bool exiting = !watch.exitSentAt.isNever() && now.since(watch.exitSentAt) < kExitAgainAfter;
        answer.verdict = exiting ? GuardVerdict::Waiting : GuardVerdict::ExitNow;
        return answer;
    }
    const base::Millis sinceTry = now.since(watch.submittedAt);
    const bool pending = !watch.submittedAt.isNever() && sinceTry < (watch.inFlight ? kPlaceAnswerPatience : kPlaceAgainAfter);
    answer.verdict = pending ? GuardVerdict::Waiting : GuardVerdict::PlaceNow;
    answer.trigger = trigger;
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
    const Ratio distance = m_limits.values().adoptedStopDistance;
    return position.isLong() ? times(*mark, one() - distance, trading::Rounding::Ceiling)
                             : times(*mark, one() + distance, trading::Rounding::Floor);
}

} // namespace bw::safety
