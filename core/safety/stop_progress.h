// How far an emergency stop is: the words that the strip turns into.
#pragma once

#include "core/base/halt_latch.h"
#include "core/base/time.h"
#include "core/trading/account.h"

namespace bw::safety {

enum class StopPhase {
    Idle = 1,
    Latched,        // entries blocked, nothing asked for yet
    Cancelling,
    Flattening,
    Verifying,      // looks flat; waiting for the second agreeing fresh read
    Done,           // verified (for `halt`: latched; for `cancel`: no entry open)
    LatchedNotSent, // no path to the exchange
};

struct Residual
{
    trading::Symbol symbol;
    trading::Quantity amount;
    bool dust = false;

    friend bool operator==(const Residual &, const Residual &) = default;
};

struct StopProgress
{
    StopPhase phase = StopPhase::Idle;
    base::LatchRecord record;
    std::int64_t latchNanos = -1; // click to latch, measured on the clicking thread; negative = unknown
    int ordersToCancel = 0;
    int ordersCancelled = 0;
    int positionsToClose = 0;
    int positionsClosed = 0;
    int attempts = 0;             // rounds of exits sent
    QList<Residual> residuals;    // what is not flat by the last read
    bool verifiedFlat = false;    // two agreeing fresh reads
    QString trouble;              // last refusal or failure, one sentence
    base::SteadyTime bannedUntil; // the exchange takes no request until then; never: no ban
    base::VenueTime banEnds;      // the same for a screen; unknown: no ban
};

} // namespace bw::safety
