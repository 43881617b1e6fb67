// The invariants of the safety contract, judged from outside: by what leaves the process, by what the journal holds and
// by what the exchange says is true. The engine's own belief is read only where the question is whether it is right.
//
// What can be judged from outside, precisely:
// I1  An entry leaves: with the exchange's positions, every entry that rests there or is on its way, and the engine's own
//     marks and balance, position-size and open-positions hold. A symbol in which something happened that is not of our
//     entries (a foreign order, a stop, an exit, a liquidation) is excused until the next audit must have seen it. The
//     engine's balance is not above the true one of the last half minute while nothing is wrong; marks and account are
//     not older than `data-fresh` allows, counted by what this process was told; a tripped day sends no entry.
// I2  No entry leaves between a stop and a clear that a person asked for by name; what was latched when a process died
//     is latched when the next one runs.
// I4  What is not an entry never enlarges or turns a position at the exchange; an asked-for exit of a position that the
//     engine sees leaves at once.
// I5  No client id leaves twice; an entry leaves only while the command that asked for it is carried out.
// I6  A position is without a covering stop at the exchange for at most kUnprotectedMost, counted while nothing is wrong;
//     and the stop that covers a position which the engine sees is never cancelled by us.
// I7  In the end the engine's picture is the exchange's; a read that changes the picture is journalled.
// I8  One day has one baseline, and it is the exchange's equity at 00:00.
// I10 The intent of an entry is durable before it leaves, and that of an exit in the same step unless the disk refuses.
// I3 and I9 are what is left of I1, I2 and I10 when disks fail and commands race. I11: the simulator has no secrets.
#pragma once

#include "tests/simulation/simulated_memory.h"
#include "tests/simulation/simulated_venue.h"

#include <deque>

namespace bw::simulation {

struct Violation
{
    QString invariant;   // "I1", ..., "liveness"
    QString text;
    std::int64_t atMs = 0;
};

class Checker final : public Watcher
{
public:
    static constexpr std::int64_t kUnprotectedMost = 20'000;
    static constexpr std::int64_t kExcusedFor = 35'000;   // an audit every 10 s, one more that was overtaken, and its way

    Checker(World *world, ExchangeSide *exchange, Disk *disk) : m_world(world), m_exchange(exchange), m_disk(disk) {}

    [[nodiscard]] const std::optional<Violation> &violation() const { return m_violation; }
    [[nodiscard]] bool isStopped() const { return m_stopped; }
    [[nodiscard]] bool clearedLately() const { return m_world->elapsedMs() - m_clearedMs < 1'000; }

    // --- the life of the process ---
    void processBegan(engine::EngineDriver *driver, base::HaltLatch *latch);
    void processGone();
    void beforeCommand(const engine_client::CommandBody &command);
    void afterCommand(const engine_client::CommandBody &command);
    void stopped();                      // by the operator, in this process or by another
    void clearAsked(const QString &approver);
    void ended(const engine::EndReport &report);
    void complain(const char *invariant, const QString &text) { fail(invariant, text); }
    void afterStep();                    // whatever it was
    void everyTick();

    // --- Watcher ---
    void orderLeft(const safety::ApprovedOrder &order) override;
    void stopLeft(const safety::ApprovedStop &stop) override;
    void stopCancelLeft(const trading::Symbol &symbol, const trading::ClientOrderId &id) override;
    void orderArrived(const trading::ClientOrderId &id) override { m_onTheWay.remove(id); }
    void told(const exchange::VenueEvent &event) override;

    void onExchange(const binance_server::BackendEvent &event);
    // The picture when everything has been quiet for long enough.
    void judgeEnd();

private:
    struct OnTheWay { trading::Symbol symbol; trading::Side side; trading::Quantity quantity; std::optional<trading::Price> limit; };
    struct SymbolTruth { trading::Money exposure; bool counts = false; };

    void fail(const char *invariant, const QString &text);
    // checker_entries.cpp
    void judgeSizes(const safety::ApprovedOrder &order);
    void judgeFreshness(const safety::ApprovedOrder &order, const safety::RiskView &view);
    void judgeBalance(const safety::RiskView &view);
    [[nodiscard]] SymbolTruth truthOf(const trading::Symbol &symbol, trading::Price mark, trading::Ratio slippage) const;
    [[nodiscard]] bool isExcused(const trading::Symbol &symbol) const;
    void noteFill(const binance_server::OrderEvent &event);
    // checker_end.cpp
    void judgePicture();
    void judgeOrders();
    void judgeDay();
    void judgeLiveness();
    void judgeBaselines();
    [[nodiscard]] bool waitsForPerson() const;
    [[nodiscard]] bool coveredByStop(const trading::Symbol &symbol, const trading::ClientOrderId &without = {}) const;

    World *m_world;
    ExchangeSide *m_exchange;
    Disk *m_disk;
    engine::EngineDriver *m_driver = nullptr;
    base::HaltLatch *m_latch = nullptr;
    std::optional<Violation> m_violation;

    bool m_stopped = false;              // by what was done, whatever anyone believes
    bool m_clearAsked = false;
    std::int64_t m_clearedMs = -1'000'000;
    bool m_inOpenCommand = false;
    int m_entriesOfCommand = 0;
    int m_exitsOfStep = 0;
    std::int64_t m_decisionsBefore = 0;
    QSet<trading::ClientOrderId> m_ids;
    QList<trading::ClientOrderId> m_leftInStep;
    QMap<trading::ClientOrderId, OnTheWay> m_onTheWay;
    QMap<trading::Symbol, std::int64_t> m_otherChangeMs;
    QMap<trading::Symbol, trading::Quantity> m_amount;    // at the exchange, before the event at hand
    QMap<trading::Symbol, std::int64_t> m_markToldMs;
    std::int64_t m_marketAliveMs = -1;
    std::int64_t m_accountToldMs = -1;
    bool m_userIsUp = false;
    std::deque<std::pair<std::int64_t, trading::Money>> m_balances; // the true ones, newest last
    QMap<trading::Symbol, std::int64_t> m_unprotectedMs;
    std::int64_t m_processSinceMs = 0;
    qsizetype m_recordsJudged = 0;
    QMap<std::int64_t, trading::Money> m_baselines;       // by day
    std::optional<trading::Money> m_equityAtMidnight;
    bool m_positionAtMidnight = false;
    std::int64_t m_lastFillMs = -1'000'000;
    std::int64_t m_lastDay = 0;
    trading::Money m_transfersAtMidnight;
    bool m_readingTold = false;
    std::int64_t m_reconciledBefore = 0;
    QMap<trading::Symbol, trading::Quantity> m_pictureBefore;
};

} // namespace bw::simulation
