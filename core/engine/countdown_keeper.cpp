#include "core/engine/countdown_keeper.h"

#include <algorithm>

namespace bw::engine {

using trading::Symbol;

QList<ArmCountdown> CountdownKeeper::due(const QSet<Symbol> &wanted, base::SteadyTime now)
{
    QList<ArmCountdown> said;
    for (const Symbol &symbol : wanted) {
        Timer &timer = m_timers[symbol];
        if (timer.armedAt.isNever() || now >= timer.sayAgainAt || (timer.ending && !timer.waiting)) {
            timer = Timer{now, now + kEvery, true, false, timer.failing};
            said.append(ArmCountdown{symbol, kCountdown});
        }
    }
    m_timers.removeIf([&](const QMap<Symbol, Timer>::iterator &it) { // it has run out by itself, on its way there included
        return !wanted.contains(it.key()) && now.since(it->armedAt) >= kCountdown + kAgain;
    });
    for (auto it = m_timers.begin(); it != m_timers.end(); ++it) {
        if (!wanted.contains(it.key()) && (now >= it->sayAgainAt || (!it->ending && !it->waiting))) {
            it->sayAgainAt = now + kEvery;
            it->waiting = it->ending = true;
            said.append(ArmCountdown{it.key(), base::Millis(0)});
        }
    }
    return said;
}

bool CountdownKeeper::onOutcome(const exchange::CountdownOutcome &outcome, base::SteadyTime now)
{
    const auto it = m_timers.find(outcome.symbol);
    if (it == m_timers.end() || it->ending != (outcome.countdown.count() == 0)) {
        return false; // of an earlier word
    }
    it->waiting = false;
    const bool wasFailing = it->failing;
    it->failing = outcome.fate != exchange::Fate::Accepted;
    if (it->failing) {
        it->sayAgainAt = std::min(it->sayAgainAt, now + kAgain);
        return !wasFailing;
    }
    if (it->ending) {
        m_timers.erase(it);
    }
    return false;
}

} // namespace bw::engine
