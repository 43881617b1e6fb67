// The exchange's countdown (countdownCancelAll), the dead man's switch of resting entries: armed for 30 s and said again
// every 10 s for as long as a symbol has a resting entry and no position, and ended as soon as that is over. Whoever dies
// leaves no entry behind; a position never has one, because nobody has proved yet that it spares protective stops.
// Source: safety contract, section 5; Binance USD-M, countdownCancelAll.
// One word at a time for a symbol: an end must never overtake the arming before it.
// Pure: what is wanted and the time go in, what has to be said comes out. Thread: the engine's.
#pragma once

#include "core/engine/effects.h"

#include <QMap>
#include <QSet>

namespace bw::engine {

class CountdownKeeper
{
public:
    static constexpr base::Millis kCountdown{30'000};
    static constexpr base::Millis kEvery{10'000};
    static constexpr base::Millis kAgain{1'000};    // after an answer that is not "done"

    // A run before, which ended a moment ago, may have left one ticking: it is ended where it is not wanted.
    void mayStillRun(const trading::Symbol &symbol, base::SteadyTime now) { m_timers.insert(symbol, Timer{now, now + kEvery}); }
    // wanted: symbols with a resting entry and no position.
    [[nodiscard]] QList<ArmCountdown> due(const QSet<trading::Symbol> &wanted, base::SteadyTime now);
    // True when it fails for the first time since it last worked: worth a word.
    bool onOutcome(const exchange::CountdownOutcome &outcome, base::SteadyTime now);

private:
    struct Timer
    {
        base::SteadyTime armedAt;      // last asked to: it has run out for certain 30 s later
        base::SteadyTime sayAgainAt;
        bool waiting = false;          // for the answer to the last word
        bool ending = false;           // that word was zero
        bool failing = false;
    };
    QMap<trading::Symbol, Timer> m_timers; // of symbols whose countdown may run at the exchange
};

} // namespace bw::engine
