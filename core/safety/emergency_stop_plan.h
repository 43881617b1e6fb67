// The emergency stop as a plan: cancel, flatten, verify by fresh reads; a state machine with no clock and no socket.
// It never believes the local picture longer than one round: after the first cancels and exits it works from what the
// exchange says, and says "verified flat" only after two agreeing fresh reads. Source: safety contract, section 4.
// Thread: the engine's. Every action may be repeated safely: cancels are idempotent and exits are reduce-only (usdm).
#pragma once

#include "core/base/result.h"
#include "core/base/time.h"
#include "core/safety/stop_progress.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <variant>

namespace bw::safety {

struct StopCancelAll { trading::Symbol symbol; };                                     // regular orders of a symbol
struct StopCancelOrder { trading::Symbol symbol; trading::ClientOrderId clientId; };  // one regular order
struct StopCancelAlgo { trading::Symbol symbol; trading::ClientOrderId clientId; };   // one conditional order
struct StopExit { trading::Symbol symbol; int attempt = 1; };                         // the whole position, at market; the round
struct StopRead {};                                                                   // a fresh read of everything
using StopAction = std::variant<StopCancelAll, StopCancelOrder, StopCancelAlgo, StopExit, StopRead>;

// Whether anything that the account may show happened since a read was asked for, or the fate of an order is open:
// such a read cannot prove that nothing is left.
enum class ReadAge { Fresh = 1, MaybeStale };

class EmergencyStopPlan
{
public:
    static constexpr base::Millis kExitWaitsForCancel{150};
    static constexpr base::Millis kAnswerPatience{1000};
    static constexpr base::Millis kReadPatience{5000};
    static constexpr base::Millis kFirstPause{100};
    static constexpr base::Millis kLongestPause{5000};
    static constexpr int kAgreeingReads = 2;
    // -2022, -4118: something still reserves the quantity. So often it is cancelled and sent again before the next read.
    static constexpr int kQuickRetries = 3;
    // An exit whose fate nobody told may still be carried out for that long (the exchange refuses older requests).
    static constexpr base::Millis kFateOpenFor{10'000};

    // Spot: whatever is open in a symbol locks its coins and goes at once, stops too; the sell follows the exchange's word
    // about that, and no second one before the fate of the first is known (it would sell a holding).
    explicit EmergencyStopPlan(trading::Market market = trading::Market::UsdM) : m_market(market) {}

    // `known` is the local picture: empty where the account was never read.
    void begin(const base::LatchRecord &record, std::int64_t latchNanos,
               const std::optional<trading::AccountReading> &known, base::SteadyTime now);
    // After a clear.
    void reset();
    void amendReason(const QString &reason) { m_progress.record.reason = reason; }

    [[nodiscard]] bool active() const;      // begun and not finished
    [[nodiscard]] const StopProgress &progress() const { return m_progress; }

    // What is to be done now; each action is handed out once per round.
    [[nodiscard]] QList<StopAction> due(base::SteadyTime now);

    void onCancelAllAnswered(const trading::Symbol &symbol, bool definite);
    void onOrderGone(const trading::ClientOrderId &clientId);
    // The orders that an exit was sent as: it is answered when every one of them is.
    void onExitSent(const trading::Symbol &symbol, const QList<trading::ClientOrderId> &parts, base::SteadyTime now);
    // Without a part: the exit as a whole. An answer to a part of an earlier round answers nothing of this one.
    void onExitAnswered(const trading::Symbol &symbol, const std::optional<base::Error> &error,
                        const trading::ClientOrderId &part = {});
    // Nobody knows what became of it: the round goes on, but no read proves anything before that is told, or too old.
    void onExitUnknown(const trading::Symbol &symbol, const std::optional<base::Error> &error, const trading::ClientOrderId &part);
    // Nothing can be sent for a position of this amount (below the smallest order): named, never retried for ever.
    // More of it than that is a position again.
    void onDust(const trading::Symbol &symbol, trading::Quantity amount);
    void onPositionFlat(const trading::Symbol &symbol);
    void onReading(const base::Result<trading::AccountReading> &reading, base::SteadyTime now, ReadAge age = ReadAge::Fresh);
    // The exchange refuses every request until then: waited out, then read first.
    void onBan(base::SteadyTime until);
    // A path came back, or what was missing is there: no pause any more, but a stated ban is kept.
    void wake(base::SteadyTime now);
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
        QSet<trading::ClientOrderId> waiting;            // parts of this round's exit that are not answered
        bool blocked = false;                            // one of them was refused by what reserves the quantity
        int retries = 0;
    };
    struct Part { trading::Symbol symbol; base::SteadyTime sentAt; };
    struct Left { QMap<trading::Symbol, trading::Quantity> positions; QSet<trading::ClientOrderId> orders; };

    void startRound(const trading::AccountReading &picture, base::SteadyTime now);
    void planRegular(const trading::AccountReading &picture);
    void planAlgos(const trading::AccountReading &picture);
    [[nodiscard]] bool isClean(const trading::AccountReading &reading) const;
    [[nodiscard]] bool isDust(const trading::Position &position) const;
    void noteResiduals(const trading::AccountReading &reading);
    void dueCancels(const trading::Symbol &symbol, Leg &leg, base::SteadyTime now, QList<StopAction> &out);
    void dueExits(base::SteadyTime now, QList<StopAction> &out);
    void dueRead(base::SteadyTime now, QList<StopAction> &out);
    void answered(Leg &leg);
    void readFailed(const base::Error &error, base::SteadyTime now);
    void countClean(base::SteadyTime now, ReadAge age);
    void noteFlat(const trading::AccountReading &reading, ReadAge age);
    void noteStall(const trading::AccountReading &reading);
    [[nodiscard]] bool fatesOpen(base::SteadyTime now);
    [[nodiscard]] bool roundAnswered(base::SteadyTime now) const;
    [[nodiscard]] base::Millis pause() const;
    [[nodiscard]] bool onSpot() const { return m_market == trading::Market::Spot; }
    [[nodiscard]] bool waitsForFate(const trading::Symbol &symbol) const;
    [[nodiscard]] bool mayExit(const trading::Symbol &symbol, const Leg &leg, base::SteadyTime now) const;
    [[nodiscard]] bool exitSettled(const trading::Symbol &symbol, const Leg &leg, base::SteadyTime now) const;
    [[nodiscard]] bool isReserved(const std::optional<base::Error> &error) const;
    [[nodiscard]] bool flattening() const { return m_progress.record.level == base::StopLevel::Flatten; }

    trading::Market m_market;
    StopProgress m_progress;
    QMap<trading::Symbol, Leg> m_legs;
    QSet<trading::ClientOrderId> m_toCancel;
    QSet<trading::Symbol> m_toClose;
    QMap<trading::Symbol, trading::Quantity> m_dust; // the largest amount that proved too small
    base::SteadyTime m_roundNotBefore;
    base::SteadyTime m_readAt;
    bool m_reading = false;
    bool m_readWanted = false;
    bool m_touched = false;          // something was answered since the read was asked for
    int m_cleanReads = 0;
    int m_unprovenReads = 0;         // clean, but too early to count, one after the other
    int m_failures = 0;
    int m_stalls = 0;                // rounds after which the exchange showed exactly what it showed before
    QHash<trading::ClientOrderId, Part> m_parts; // exits whose fate is not known
    std::optional<Left> m_left;      // what the last round began with
    QList<Residual> m_cleanResiduals; // of the clean read before
    QSet<trading::Symbol> m_flatOnce;  // flat, and nothing that could open them, by the last fresh read
    QSet<trading::Symbol> m_flatTwice; // and by the one before
};

} // namespace bw::safety
