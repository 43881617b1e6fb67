// The driver of the engine: gives it what happened and performs what it wants, strictly in order. The parts it meets
// the world through (clock, memory, latch, port) are handed in, so that a simulator drives the same code in virtual time.
// Thread: everything on the engine's, except post(), which any thread may call.
// Invariants: an entry leaves only if the records before it were written; a contract violation or a foreign exception
// latches the emergency stop, is written down, and leaves the screen alive.
// Exchange time goes with the steady clock between two measurements, so that setting the workstation's clock moves
// neither the trading day nor anything else; until it has been measured again, the account is read afresh.
// Failure: start() answers why nothing could be started. Records that a disk refused are kept, in order, and written
// before the next ones as soon as it takes them; a clear that was refused never happened and is not written later.
#pragma once

#include "core/base/bounded_queue.h"
#include "core/base/halt_latch.h"
#include "core/base/newest_of_each.h"
#include "core/base/time.h"
#include "core/engine/engine.h"
#include "core/exchange/exchange_port.h"
#include "core/journal/journal.h"

#include <functional>
#include <memory>
#include <vector>

namespace bw::engine {

// What an orderly end leaves at the exchange. Without a reading of the account nobody knows.
struct EndReport { bool accountRead = false; QStringList entriesLeft; };

struct LatchedNotice { base::LatchRecord record; std::int64_t latchNanos = -1; };
using HostInput = std::variant<exchange::VenueEvent, engine_client::Command, LatchedNotice>;

// What outlives the process: append() answers only once the records are durable, all of them or none.
class Memory
{
public:
    virtual ~Memory() = default;
    [[nodiscard]] virtual base::Result<RecoveredState> recover() = 0;
    [[nodiscard]] virtual base::Status append(const QList<journal::Record> &records) = 0;
};

class JournalMemory final : public Memory
{
public:
    explicit JournalMemory(std::unique_ptr<journal::Journal> journal) : m_journal(std::move(journal)) {}
    [[nodiscard]] base::Result<RecoveredState> recover() override { return engine::recover(*m_journal); }
    [[nodiscard]] base::Status append(const QList<journal::Record> &records) override;

private:
    std::unique_ptr<journal::Journal> m_journal;
};

// Somebody who only looks on: each input before and after it was handled, and each effect before it is performed. Effects
// outside of an input come from the clock; a stop within one is an input of its own. Called on the engine's thread; must not wait, and nothing depends on it.
struct DriverWatch
{
    std::function<void(const HostInput &)> heard;                // all three, or none
    std::function<void(const Effect &)> performs;
    std::function<void()> handled;
};

struct DriverParts
{
    std::shared_ptr<base::HaltLatch> latch;
    std::shared_ptr<const base::Clock> clock;
    std::function<void()> wake;                                  // something was posted; called on the poster's thread
    std::function<void(const engine_client::Reply &)> reply;
    std::function<void()> afterLatched;                          // a posted stop was taken in: show it now; may be empty
    std::function<void()> beforeEffects;                         // tests: see each batch; may be empty
    DriverWatch watch;
};

class EngineDriver
{
public:
    static constexpr int kTickMs = 50;
    static constexpr std::size_t kQueueCapacity = 100'000;
    static constexpr std::size_t kDrainMost = 2'000;
    static constexpr qsizetype kUnwrittenMost = 20'000;     // beyond it the oldest are given up, and counted

    EngineDriver(EngineConfig config, DriverParts parts);

    // Any thread. Never blocks; a full queue becomes a fresh read, a command that does not fit is answered by nobody. Of best
    // prices that pile up beyond one drain only the newest of each symbol is kept.
    void post(HostInput input);

    // Recovers and starts; without a memory nothing is remembered. What the start wants of the exchange has no port yet
    // and is dropped: the port is given next, and the plan asks again.
    [[nodiscard]] base::Status start(std::unique_ptr<Memory> memory);
    void setPort(exchange::ExchangePort *port) { m_port = port; }
    // Delivers the kept best prices, then at most kDrainMost inputs; answers how many there were. More may wait from kDrainMost on.
    std::size_t drain();
    void tick();
    // Cancels own resting entries; ended() once their answers are in, or after the patience for them.
    void beginEnd();
    [[nodiscard]] bool ended() const;
    [[nodiscard]] EndReport endReport() const;

    [[nodiscard]] bool started() const { return m_engine != nullptr; }
    [[nodiscard]] Engine &engine() { return *m_engine; } // its view is kept between questions
    [[nodiscard]] std::shared_ptr<const engine_client::Snapshot> snapshot() { return m_engine->snapshot(now()); }
    [[nodiscard]] base::Now now() const;
    // The loop boundary: what escapes from here is "we are wrong", and being wrong with money means stopping.
    void guarded(const std::function<void()> &body);

private:
    [[nodiscard]] bool keptAsNewest(const HostInput &input);
    [[nodiscard]] std::vector<HostInput> takeInputs();
    void deliver(const HostInput &input);
    void latched(const base::LatchRecord &record, std::int64_t nanos);
    void perform(const Effects &effects);
    void performOne(const Effect &effect, bool &persisted);
    void performClear(bool persisted);
    void syncLatch();
    void keepLatchAgain();
    [[nodiscard]] bool persist(const QList<journal::Record> &records);
    void persistAgain();
    void doubtClock();
    void performAtVenue(const Effect &effect, bool persisted);
    void recoverAfterViolation(const QString &what);

    EngineConfig m_config;
    DriverParts m_parts;
    std::unique_ptr<Memory> m_memory;
    std::unique_ptr<Engine> m_engine;
    exchange::ExchangePort *m_port = nullptr;
    base::BoundedQueue<HostInput> m_queue{kQueueCapacity};
    base::NewestOfEach<trading::Symbol, exchange::BookTick> m_newest;
    std::size_t m_refusedSeen = 0;
    QList<journal::Record> m_unwritten;
    qsizetype m_givenUp = 0;
    base::SteadyTime m_persistAgainAt;
    bool m_latchUnsynced = false;                    // a stop is in the file, and perhaps not on the disk
    bool m_latchUnwritten = false;                   // a stop of this run is not in the file
    bool m_latchSyncFailed = false;                  // told already
    base::SteadyTime m_keepLatchAt;
    std::optional<base::Now> m_measured;             // the exchange's time when it was last measured
    std::int64_t m_venueOffsetMs = 0;
    bool m_clockDoubted = false;
    base::SteadyTime m_endBy;
    bool m_ending = false;
};

} // namespace bw::engine
