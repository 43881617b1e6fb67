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
    PlaceNow,        // submit a closePosition stop at `trigger`
    Waiting,         // one is on its way, or no price is known to place it by
    AwaitingOperator,
    ExitNow,         // could not be protected in time
};

struct GuardAnswer
{
    GuardVerdict verdict = GuardVerdict::Waiting;
    std::optional<trading::Price> trigger; // with PlaceNow
    base::Millis unprotectedFor{0};
};

class StopGuard
{
public:
    explicit StopGuard(const Limits &limits, GuardAdopted adopted) : m_limits(limits), m_adopted(adopted) {}

    // The stop price that an entry was approved with: used from its first fill on.
    void planStop(const trading::Symbol &symbol, trading::Price trigger);
    void onSubmitted(const trading::Symbol &symbol, base::SteadyTime now);
    void onAnswered(const trading::Symbol &symbol, bool accepted, bool wouldTrigger);
    void onFlat(const trading::Symbol &symbol);
    void onExitSent(const trading::Symbol &symbol, base::SteadyTime now);

    // Asked whenever something changed and on every tick.
    [[nodiscard]] GuardAnswer judge(const trading::Position &position, const QList<trading::AlgoOrderView> &conditionals,
                                    std::optional<trading::Price> mark, base::SteadyTime now);

    [[nodiscard]] std::optional<trading::Price> plannedStop(const trading::Symbol &symbol) const;
    // Whether these stops together cover the whole position, and the trigger nearest to the market.
    [[nodiscard]] static std::optional<trading::Price> coveringStop(const trading::Position &position,
                                                                    const QList<trading::AlgoOrderView> &conditionals);

private:
    struct Watch
    {
        std::optional<trading::Price> planned;
        base::SteadyTime unprotectedSince;
        base::SteadyTime submittedAt;
        base::SteadyTime exitSentAt;
        bool inFlight = false;
        bool wouldTrigger = false;
        bool hadStop = false;
    };

    [[nodiscard]] std::optional<trading::Price> triggerFor(const trading::Position &position, const Watch &watch,
                                                           std::optional<trading::Price> mark) const;

    QHash<trading::Symbol, Watch> m_watches;
    Limits m_limits;
    GuardAdopted m_adopted;
};

} // namespace bw::safety
