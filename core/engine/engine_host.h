// The host of the engine: the QObject on the worker thread that gives its driver a thread, a timer, the exchange and
// the journal, and publishes snapshots. What is done with the engine's effects stands in EngineDriver.
// Thread: created anywhere, moved to the worker thread, started there. Other threads use post() and the mailbox only.
// Failure: a journal that cannot be opened or read ends in failed(); nothing is started then.
#pragma once

#include "core/base/mailbox.h"
#include "core/engine/engine_driver.h"
#include "core/engine/stop_runner_host.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>

namespace bw::engine {

struct HostParts
{
    std::function<std::unique_ptr<exchange::ExchangePort>()> makePort; // called on the worker thread
    std::unique_ptr<journal::Journal> journal;                        // made on the worker thread by openJournal when null
    std::function<base::Result<std::unique_ptr<journal::Journal>>()> openJournal;
    std::shared_ptr<base::HaltLatch> latch;
    std::shared_ptr<const base::Clock> clock;
    std::function<void(const engine_client::Snapshot &)> writeState;  // readable state files, at most once a second; may be empty
    std::function<void()> beforeEffects;                              // tests: see each batch; may be empty
    DriverWatch watch;                                                // on the worker thread; may be empty
    std::function<base::Result<std::unique_ptr<journal::Journal>>()> openJournalForReading; // spot: for the stop runner, on its thread
    QString runnerJournalPath;                                        // spot: what the stop runner writes
    base::Millis publishEvery{20};                                    // at most one picture in so long; zero: after each turn
    // The stop runner's own connections, made on its thread; empty: no stop runner.
    std::function<std::unique_ptr<exchange::ExchangePort>()> makeRunnerPort;
    std::function<void(const QString &sentence)> runnerTells;         // on the runner's thread; may be empty
};

class EngineHost final : public QObject
{
    Q_OBJECT

public:
    EngineHost(EngineConfig config, HostParts parts);
    ~EngineHost() override;

    // Any thread. Never blocks; a full queue becomes a fresh read, a command that does not fit is answered by nobody.
    void post(HostInput input) { m_driver.post(std::move(input)); }
    [[nodiscard]] base::Mailbox<engine_client::Snapshot> &mailbox() { return m_mailbox; }
    [[nodiscard]] engine_client::Reply takeReply();         // one for each replyReady(), in their order
    [[nodiscard]] base::SteadyTime lastSign() const { return base::SteadyTime::fromNanos(m_lastSign.load()); }
    [[nodiscard]] StopSign stopSign() const { return {m_stopAcknowledged.load(), m_stopSettled.load(), lastSign()}; }

    // Worker thread.
    void start();
    void shutDown(); // cancels own resting entries, waits for the answers at most 1.5 s, then finished()

Q_SIGNALS:
    void snapshotReady();                                   // the mailbox was empty and is not any more
    void replied(const bw::engine_client::Reply &reply);    // for a direct connection; other threads hear replyReady()
    void replyReady();
    void failed(const QString &sentence);                   // could not start
    void finished(const bw::engine::EndReport &report);     // in order

private:
    void wake();
    void drain();
    void tick();
    void publish();
    [[nodiscard]] base::Status startDriver();
    [[nodiscard]] DriverParts driverParts();

    HostParts m_parts;
    EngineDriver m_driver;
    std::unique_ptr<exchange::ExchangePort> m_port;
    base::Mailbox<engine_client::Snapshot> m_mailbox;
    std::mutex m_repliesMutex;
    std::deque<engine_client::Reply> m_replies;
    QTimer m_tick;
    std::atomic<bool> m_drainPosted{false};
    std::atomic<std::int64_t> m_lastSign{0};
    std::atomic<std::uint64_t> m_stopAcknowledged{0};
    std::atomic<std::uint64_t> m_stopSettled{0};
    base::SteadyTime m_publishedAt;
    base::SteadyTime m_stateWrittenAt;
    bool m_dirty = true;
};

} // namespace bw::engine
