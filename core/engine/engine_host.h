// The host of the engine: the QObject on the worker thread that gives it time, performs its effects in order and
// publishes snapshots. The only place where the engine meets sockets, disk and clocks.
// Thread: created anywhere, moved to the worker thread, started there. Other threads use post() and the mailbox only.
// Invariants: an entry leaves only if the records before it reached the disk; a contract violation or a foreign
// exception latches the emergency stop, is written down, and leaves the screen alive.
#pragma once

#include "core/base/bounded_queue.h"
#include "core/base/halt_latch.h"
#include "core/base/mailbox.h"
#include "core/base/time.h"
#include "core/engine/engine.h"
#include "core/exchange/exchange_port.h"
#include "core/journal/journal.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>

namespace bw::engine {

// What an orderly end leaves at the exchange. Without a reading of the account nobody knows.
struct EndReport { bool accountRead = false; QStringList entriesLeft; };

struct LatchedNotice { base::LatchRecord record; std::int64_t latchNanos = -1; };
using HostInput = std::variant<exchange::VenueEvent, engine_client::Command, LatchedNotice>;

struct HostParts
{
    std::function<std::unique_ptr<exchange::ExchangePort>()> makePort; // called on the worker thread
    std::unique_ptr<journal::Journal> journal;                        // made on the worker thread by openJournal when null
    std::function<base::Result<std::unique_ptr<journal::Journal>>()> openJournal;
    std::shared_ptr<base::HaltLatch> latch;
    std::shared_ptr<const base::Clock> clock;
    std::function<void(const engine_client::Snapshot &)> writeState;  // readable state files, at most once a second; may be empty
    std::function<void()> beforeEffects;                              // tests: see each batch; may be empty
};

class EngineHost final : public QObject
{
    Q_OBJECT

public:
    static constexpr int kTickMs = 50;
    static constexpr std::size_t kQueueCapacity = 100'000;
    static constexpr std::size_t kDrainMost = 2'000;

    EngineHost(EngineConfig config, HostParts parts);
    ~EngineHost() override;

    // Any thread. Never blocks; a full queue becomes a fresh read, a command that does not fit is answered by nobody.
    void post(HostInput input);
    [[nodiscard]] base::Mailbox<engine_client::Snapshot> &mailbox() { return m_mailbox; }
    [[nodiscard]] base::SteadyTime lastSign() const { return base::SteadyTime::fromNanos(m_lastSign.load()); }

    // Worker thread.
    void start();
    void shutDown(); // cancels own resting entries, waits for the answers at most 1.5 s, then finished()

Q_SIGNALS:
    void snapshotReady();                                   // the mailbox was empty and is not any more
    void replied(const bw::engine_client::Reply &reply);
    void failed(const QString &sentence);                   // could not start
    void finished(const bw::engine::EndReport &report);     // in order

private:
    void drain();
    void tick();
    void deliver(const HostInput &input);
    void perform(const Effects &effects);
    void performOne(const Effect &effect, bool &persisted);
    void performAtVenue(const Effect &effect, bool persisted);
    void guarded(const std::function<void()> &body);
    void publish();
    void recoverAfterViolation(const QString &what);
    [[nodiscard]] base::Now now() const;
    [[nodiscard]] bool startEngine();

    EngineConfig m_config;
    HostParts m_parts;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<exchange::ExchangePort> m_port;
    base::BoundedQueue<HostInput> m_queue{kQueueCapacity};
    base::Mailbox<engine_client::Snapshot> m_mailbox;
    QTimer m_tick;
    std::atomic<bool> m_drainPosted{false};
    std::atomic<std::int64_t> m_lastSign{0};
    std::size_t m_refusedSeen = 0;
    std::int64_t m_venueOffsetMs = 0;
    base::SteadyTime m_publishedAt;
    base::SteadyTime m_stateWrittenAt;
    base::SteadyTime m_endBy;
    bool m_dirty = true;
    bool m_ending = false;
};

} // namespace bw::engine
