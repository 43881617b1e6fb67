// The invariants of the safety contract, judged from outside: by what leaves the process, by what the journal holds and
// by what the exchange says is true. The engine's own belief is read only where the question is whether it is right.
//
// What can be judged from outside, precisely:
// I1  An entry leaves: with the exchange's positions, every entry that rests there or is on its way, and the engine's own
//     marks and balance, position-size, open-positions and total-exposure hold. A symbol in which something happened that
//     is not of our entries (a foreign order, a stop, an exit, a liquidation) is excused until the next audit must have
//     seen it. stop-required and trade-risk hold for the order itself. daily-loss and daily-loss-at-stop hold by the
//     exchange's wallet, cost and stops and the marks that were told, once everything that happened must have arrived.
//     The engine's balance is not above the true one of the last half minute while nothing is wrong; marks and account
//     are not older than `data-fresh` allows, counted by what this process was told; a tripped day sends no entry; nor
//     does hedge mode, or a live run that nobody confirmed. Limits are those of the newest change in the journal.
// I2  No entry leaves between a stop and a clear that a person asked for by name; what was latched when a process died
//     is latched when the next one runs.
// I4  What is not an entry never enlarges or turns a position at the exchange; an asked-for exit of a position that the
//     engine sees leaves at once.
// I5  No client id leaves twice; an entry leaves only while the command that asked for it is carried out; the fate of an
//     order that was not answered is asked for by its id.
// I6  A position is without a covering stop at the exchange for at most kUnprotectedMost, counted while nothing is wrong;
//     and the stop that covers a position which the engine sees is never cancelled by us.
// I7  In the end the engine's picture is the exchange's; a read that changes the picture is journalled.
// I8  One day has one baseline, and it is the exchange's equity at 00:00. A loss past the day's limit trips it.
// I10 The intent of an entry is durable before it leaves, and that of an exit in the same step unless the disk refuses.
// spot What leaves to reduce is free and of a size that the exchange takes, unless a stranger moved or locks
//     coins; I4 says there
//     that no holding is sold with the position.
// S-12 "Verified flat" is said after two reads, and is true. S-27 A person's stop moves as the promise says.
// I3 and I9 are what is left of I1, I2 and I10 when disks fail and commands race. I11: the simulator has no secrets.
#pragma once

#include "tests/simulation/latch_disk.h"
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
    static constexpr std::int64_t kAskedWithin = 5'000;   // about an order of unknown fate
    static constexpr std::int64_t kExcusedFor = 35'000;   // an audit every 10 s, one more that was overtaken, and its way

    struct Rules { safety::LimitValues limits; bool isLive = false; };
    Checker(World *world, ExchangeSide *exchange, Disk *disk, LatchDisk *latchDisk, const Rules &rules)
        : m_world(world), m_exchange(exchange), m_disk(disk), m_latchDisk(latchDisk), m_limits(rules.limits), m_isLive(rules.isLive) {}

    [[nodiscard]] const std::optional<Violation> &violation() const { return m_violation; }
    [[nodiscard]] bool isStopped() const { return m_stopped; }
    [[nodiscard]] bool clearedLately() const { return m_world->elapsedMs() - m_clearedMs < 1'000; }

    // --- the life of the process ---
    void processBegan(engine::EngineDriver *driver, base::HaltLatch *latch);
    void processGone();
    void beforeCommand(const engine_client::CommandBody &command);
    void afterCommand(const engine_client::CommandBody &command);
    void replied(const engine_client::Reply &reply);
    void stopped();                      // by the operator, in this process or by another
    void clearAsked(const QString &approver);
    void ended(const engine::EndReport &report);
    void complain(const char *invariant, const QString &text) { fail(invariant, text); }
    void beforeStep();
    void afterStep();                    // whatever it was
    void everyTick();

    // --- Watcher ---
    void orderLeft(const safety::ApprovedOrder &order) override;
    void stopLeft(const safety::ApprovedStop &stop) override;
    void stopCancelLeft(const trading::Symbol &symbol, const trading::ClientOrderId &id) override;
    void settingLeft(const trading::Symbol &symbol) override { m_ownSettings.insert(symbol); }
    void queried(const trading::ClientOrderId &id) override { m_unknownMs.remove(id); }
    void orderArrived(const trading::ClientOrderId &id) override { m_onTheWay.remove(id); }
    void told(const exchange::VenueEvent &event) override;

    void onExchange(const exchange::VenueEvent &event);
    // The picture when everything has been quiet for long enough.
    void judgeEnd();

private:
    struct OnTheWay { trading::Symbol symbol; trading::Side side; trading::Quantity quantity; std::optional<trading::Price> limit; };
    struct SymbolTruth { trading::Money exposure; bool counts = false; };

    void fail(const char *invariant, const QString &text);
    // checker_entries.cpp
    void judgeLeverage(const safety::ApprovedOrder &order);
    void judgeSizes(const safety::ApprovedOrder &order);
    void judgeFreshness(const safety::ApprovedOrder &order);
    void noteBalance(std::int64_t atMs);
    void judgeBalance(const safety::RiskView &view);
    [[nodiscard]] SymbolTruth truthOf(const trading::Symbol &symbol, trading::Price mark, trading::Ratio slippage) const;
    [[nodiscard]] bool isExcused(const trading::Symbol &symbol) const;
    void noteFill(const trading::OrderView &order);
    // checker_money.cpp
    struct DayTruth { trading::Money pnl, closeOut, limit; };
    [[nodiscard]] bool isSettled() const;
    [[nodiscard]] std::optional<DayTruth> dayTruth() const;
    [[nodiscard]] std::optional<trading::Price> stopAtExchange(const trading::Symbol &symbol) const;
    [[nodiscard]] std::optional<trading::Money> lossAtStops(const trading::Symbol &symbol) const;
    void judgeMoney(const safety::ApprovedOrder &order, const safety::EntryIntent &intent, const safety::RiskView &view);
    void judgeTrade(const safety::ApprovedOrder &order, const safety::EntryIntent &intent, trading::Money balance);
    void judgeTotals(trading::Money balance);
    void judgeTrip();
    [[nodiscard]] bool trippedToday() const;
    // Not the stop (-s) and the take-profit (-t) of its list, which leave under its id.
    [[nodiscard]] static bool isOfEntry(const trading::ClientOrderId &id)
    {
        return id.text().startsWith(QLatin1String("bw-e-")) && id.text().count(QLatin1Char('-')) == 3;
    }
    [[nodiscard]] static bool isOfStop(const trading::ClientOrderId &id) { return id.text().startsWith(QLatin1String("bw-es-")); }
    // checker_persons.cpp
    void judgeRecord(const journal::Record &record);
    void judgeLimits(const journal::Record &record);
    void judgeVerified(const journal::Record &record);
    void judgeMove(const safety::ApprovedStop &stop);
    void judgeMode();
    void noteFate(const exchange::VenueEvent &event);
    void judgeFates();
    void noteReading(const trading::AccountReading &reading);
    // checker_spot.cpp
    void judgeRefusal(const exchange::VenueEvent &event);
    [[nodiscard]] bool strangerLocks() const;
    // checker_end.cpp
    void judgePicture();
    void judgeOrders();
    void judgeDay();
    void judgeLiveness();
    void judgeStopped(base::StopLevel level);
    void judgeBaseline(const journal::Record &record);
    [[nodiscard]] bool waitsForPerson() const;
    [[nodiscard]] bool anythingHeld() const;
    [[nodiscard]] bool triggeredUntold(const trading::Symbol &symbol) const;
    [[nodiscard]] bool coveredByStop(const trading::Symbol &symbol, const trading::ClientOrderId &without = {}) const;

    World *m_world;
    ExchangeSide *m_exchange;
    Disk *m_disk;
    LatchDisk *m_latchDisk;
    safety::LimitValues m_limits;        // in force, by the journal
    bool m_isLive;
    engine::EngineDriver *m_driver = nullptr;
    base::HaltLatch *m_latch = nullptr;
    std::optional<Violation> m_violation;

    bool m_stopped = false;              // by what was done, whatever anyone believes
    bool m_clearAsked = false;
    std::int64_t m_clearedMs = -1'000'000;
    std::optional<engine_client::CommandBody> m_command; // while it is carried out
    bool m_confirmed = false;
    std::int64_t m_hedgeToldMs = -1;
    int m_readsSinceOrder = 0;
    std::int64_t m_orderWhileFullMs = 0;                  // by the exchange, when its predecessor in the journal was not written
    std::int64_t m_trippedDay = 0;
    std::int64_t m_lostSinceMs = -1;
    std::int64_t m_lastChangeMs = -1'000'000;            // at the exchange, other than a new entry
    QMap<trading::ClientOrderId, std::int64_t> m_unknownMs; // of that fate, and not asked for yet
    QSet<trading::ClientOrderId> m_told;                    // of which something was heard
    QSet<trading::ClientOrderId> m_overTold;                // of which the stream told the end
    QMap<trading::Symbol, trading::Price> m_toldMark;
    QMap<trading::ClientOrderId, std::optional<trading::Price>> m_stopOf;
    QSet<trading::Symbol> m_ownSettings;                 // of which the living process set something
    bool m_inOpenCommand = false;
    int m_entriesOfCommand = 0;
    int m_exitsOfStep = 0;
    std::int64_t m_decisionsBefore = 0;
    QHash<trading::ClientOrderId, std::int64_t> m_ids; // and when they left
    QList<trading::ClientOrderId> m_leftInStep;
    QMap<trading::ClientOrderId, OnTheWay> m_onTheWay;
    QMap<trading::Symbol, std::int64_t> m_otherChangeMs;
    std::int64_t m_strangerMs = -1'000'000;               // when one did something last
    QMap<trading::Symbol, trading::Quantity> m_amount;    // at the exchange, before the event at hand
    QMap<trading::Symbol, std::int64_t> m_markToldMs;
    std::int64_t m_marketAliveMs = -1;
    std::int64_t m_accountToldMs = -1;
    bool m_userIsUp = false;
    struct Balance { std::int64_t atMs; trading::Money wallet; trading::Money unrealised; };
    std::deque<Balance> m_balances; // the true ones, newest last
    QMap<trading::Symbol, std::int64_t> m_unprotectedMs;
    std::int64_t m_processSinceMs = 0;
    qsizetype m_recordsJudged = 0;
    QMap<std::int64_t, trading::Money> m_baselines;       // by day
    std::optional<trading::Money> m_equityAtMidnight;
    bool m_positionAtMidnight = false;
    bool m_baselineAccepted = false;                      // the newest: a person's figure, not the exchange's
    std::int64_t m_lastFillMs = -1'000'000;
    std::int64_t m_lastDay = 0;
    trading::Money m_transfersAtMidnight, m_paidAtMidnight;
    bool m_readingTold = false;
    std::int64_t m_reconciledBefore = 0;
    QMap<trading::Symbol, trading::Quantity> m_pictureBefore;
};

} // namespace bw::simulation
