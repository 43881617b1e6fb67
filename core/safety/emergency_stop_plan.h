// The emergency stop as a plan: cancel, flatten, verify by fresh reads; a state machine with no clock and no socket.
// It never believes the local picture longer than one round: after the first cancels and exits it works from what the
// exchange says, and says "verified flat" only after two agreeing fresh reads. Source: safety contract, section 4.
// Thread: the engine's. Every action may be repeated safely: cancels are idempotent and exits are reduce-only.
#pragma once

#include "core/base/result.h"
#include "core/base/time.h"
#include "core/safety/stop_progress.h"

#include <QMap>
#include <QSet>

#include <variant>

namespace bw::safety {

struct StopCancelAll { trading::Symbol symbol; };                                     // regular orders of a symbol
struct StopCancelOrder { trading::Symbol symbol; trading::ClientOrderId clientId; };  // one regular order
struct StopCancelAlgo { trading::Symbol symbol; trading::ClientOrderId clientId; };   // one conditional order
struct StopExit { trading::Symbol symbol; int attempt = 1; };                         // the whole position, at market
struct StopRead {};                                                                   // a fresh read of everything
using StopAction = std::variant<StopCancelAll, StopCancelOrder, StopCancelAlgo, StopExit, StopRead>;

class EmergencyStopPlan
{
public:
    static constexpr base::Millis kExitWaitsForCancel{150};
    static constexpr base::Millis kAnswerPatience{1000};
    static constexpr base::Millis kReadPatience{5000};
    static constexpr base::Millis kFirstPause{100};
    static constexpr base::Millis kLongestPause{5000};
    static constexpr int kAgreeingReads = 2;

    // `known` is the local picture: empty where the account was never read.
    void begin(const base::LatchRecord &record, std::int64_t latchNanos,
               const std::optional<trading::AccountReading> &known, base::SteadyTime now);
    // After a clear.
    void reset();

    [[nodiscard]] bool active() const;      // begun and not finished
    [[nodiscard]] const StopProgress &progress() const { return m_progress; }

    // What is to be done now; each action is handed out once per round.
    [[nodiscard]] QList<StopAction> due(base::SteadyTime now);

    void onCancelAllAnswered(const trading::Symbol &symbol, bool definite);
    void onOrderGone(const trading::ClientOrderId &clientId);
    void onExitAnswered(const trading::Symbol &symbol, const std::optional<base::Error> &error);
    // Nothing can be sent for a position of this amount (below the smallest order): named, never retried for ever.
    // More of it than that is a position again.
    void onDust(const trading::Symbol &symbol, trading::Quantity amount);
    void onPositionFlat(const trading::Symbol &symbol);
    void onReading(const base::Result<trading::AccountReading> &reading, base::SteadyTime now);
    // A position or an entry appeared while latched at `flatten`: work again.
    void resume(const trading::AccountReading &seen, base::SteadyTime now);

private:
    struct Leg
    {
        bool hasPosition = false;
        bool cancelSent = false;
        bool cancelAnswered = false;
        bool exitSent = false;
        bool exitAnswered = false;
        base::SteadyTime cancelAt;
        base::SteadyTime exitAt;
        bool cancelAll = false;                          // something regular to cancel
        QList<trading::ClientOrderId> orders;            // level `cancel`: one by one
        QList<trading::ClientOrderId> algos;
    };

    void startRound(const trading::AccountReading &picture, base::SteadyTime now);
    void planRegular(const trading::AccountReading &picture);
    void planAlgos(const trading::AccountReading &picture);
    [[nodiscard]] bool isClean(const trading::AccountReading &reading) const;
    [[nodiscard]] bool isDust(const trading::Position &position) const;
    void noteResiduals(const trading::AccountReading &reading);
    void dueCancels(const trading::Symbol &symbol, Leg &leg, base::SteadyTime now, QList<StopAction> &out);
    [[nodiscard]] bool roundAnswered(base::SteadyTime now) const;
    [[nodiscard]] base::Millis pause() const;
    [[nodiscard]] bool flattening() const { return m_progress.record.level == base::StopLevel::Flatten; }

    StopProgress m_progress;
    QMap<trading::Symbol, Leg> m_legs;
    QSet<trading::ClientOrderId> m_toCancel;
    QSet<trading::Symbol> m_toClose;
    QMap<trading::Symbol, trading::Quantity> m_dust; // the largest amount that proved too small
    base::SteadyTime m_roundNotBefore;
    base::SteadyTime m_readAt;
    bool m_reading = false;
    bool m_readWanted = false;
    int m_cleanReads = 0;
    int m_failures = 0;
};

} // namespace bw::safety
