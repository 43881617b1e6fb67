// The stop guard: every position has a protective stop working at the exchange that covers its full quantity.
// Pure state machine: it is shown positions and working stops, and says what to do. Source: safety contract, section 5.
#pragma once

#include "core/base/time.h"
#include "core/safety/limits.h"
#include "core/trading/account.h"

#include <QHash>

#include <optional>

namespace bw::safety {

enum class GuardAdopted { Place = 1, Ask }; // what happens to a position that never had a stop

enum class GuardVerdict {
    Protected = 1,
    PlaceNow,        // submit a stop at `trigger`
    Waiting,         // one is on its way, or no price is known to place it by
    AwaitingOperator,
    ExitNow,         // could not be protected in time
    TooSmall,        // neither a stop nor an exit of this size is taken: named, never tried again while it does not grow
};

// WholePosition covers later fills too; FixedQuantity bridges the replacement of a stop that already closes the position.
enum class StopCover { WholePosition = 1, FixedQuantity };

// What the exchange said about a stop.
enum class StopAnswer {
    Accepted = 1,
    Refused,
    WouldTrigger,    // -2021, -4142: the price is past it
    WholeTaken,      // -4130: another stop closes the whole position already
};

struct GuardAnswer
{
    GuardVerdict verdict = GuardVerdict::Waiting;
    // With PlaceNow: where. With Protected: only a bridge of ours protects, and a stop for the whole position may take
    // over from it here.
    std::optional<trading::Price> trigger;
    StopCover cover = StopCover::WholePosition; // with PlaceNow
    base::Millis unprotectedFor{0};
};

class StopGuard
{
public:
    explicit StopGuard(const Limits &limits, GuardAdopted adopted) : m_limits(limits), m_adopted(adopted) {}

    void useLimits(const Limits &limits) { m_limits = limits; }
    // The stop price that an entry was approved with: used from its first fill on.
    void planStop(const trading::Symbol &symbol, trading::Price trigger);
    void onSubmitted(const trading::Symbol &symbol, base::SteadyTime now);
    void onAnswered(const trading::Symbol &symbol, StopAnswer answer, base::SteadyTime now);
    // Nothing can be sent for a position of this amount. More of it than that is a position again.
    // Whether what it grows to is unprotected since then, or has its own time: on spot its own entry brings a stop.
    enum class DustClock { Runs = 1, Restarts };
    void onTooSmall(const trading::Symbol &symbol, trading::Quantity amount, DustClock clock = DustClock::Runs);
    void onFlat(const trading::Symbol &symbol);
    void onExitSent(const trading::Symbol &symbol, base::SteadyTime now);

    // Asked whenever something changed and on every tick.
    [[nodiscard]] GuardAnswer judge(const trading::Position &position, const QList<trading::AlgoOrderView> &conditionals,
                                    std::optional<trading::Price> mark, base::SteadyTime now);

    [[nodiscard]] std::optional<trading::Price> plannedStop(const trading::Symbol &symbol) const;
    // Whether these stops together cover the whole position, and the trigger nearest to the market.
    [[nodiscard]] static std::optional<trading::Price> coveringStop(const trading::Position &position,
                                                                    const QList<trading::AlgoOrderView> &conditionals);
    // The stop of a position that never had one: G from the mark, but no further than D from the entry price. Where the
    // mark is past that already, the answer is not on the losing side of it.
    [[nodiscard]] static trading::Price adoptedStop(const trading::Position &position, trading::Price mark, const LimitValues &limits);
    // Where leaving costs nothing: the entry price and the commission of both ways.
    [[nodiscard]] static trading::Price breakEven(const trading::Position &position, const LimitValues &limits);

private:
    struct Watch
    {
        std::optional<trading::Price> planned;
        base::SteadyTime unprotectedSince;
        base::SteadyTime wantedSince;  // a stop, by us: not while the operator was asked
        base::SteadyTime submittedAt;
        base::SteadyTime exitSentAt;
        base::SteadyTime restoreNotBefore;
        trading::Quantity tooSmall;    // the largest amount that proved too small
        bool inFlight = false;
        bool wouldTrigger = false;
        bool wholeTaken = false;
        bool hadStop = false;
    };

    [[nodiscard]] GuardAnswer protectedAnswer(Watch &watch, const trading::Position &position,
                                              const QList<trading::AlgoOrderView> &conditionals, trading::Price stop,
                                              base::SteadyTime now) const;
    [[nodiscard]] GuardAnswer placeOrWait(const Watch &watch, trading::Price trigger, GuardAnswer answer, base::SteadyTime now) const;

    [[nodiscard]] std::optional<trading::Price> triggerFor(const trading::Position &position, const Watch &watch,
                                                           std::optional<trading::Price> mark) const;

    QHash<trading::Symbol, Watch> m_watches;
    Limits m_limits;
    GuardAdopted m_adopted;
};

} // namespace bw::safety
