// The stop runner's own thread, clock and connections, and the watch that starts it: a stop that the engine has not
// acknowledged within a second, or one that it acknowledged and then fell silent over.
// Source: safety contract, section 4.7.
// Thread: made and destroyed on any thread; the port lives on the runner's. The sign is asked for on the runner's thread.
// Invariants: nothing is sent before a stop is due; one run for each epoch of the latch; a cleared latch ends it. On spot no
// order of the engine leaves from the run's begin until it is done and the engine has settled the stop itself.
#pragma once

#include "core/base/halt_latch.h"
#include "core/base/mailbox.h"
#include "core/base/time.h"
#include "core/engine/engine_config.h"
#include "core/engine/stop_runner.h"
#include "core/exchange/exchange_port.h"
#include "core/journal/journal.h"

#include <QThread>

#include <functional>
#include <memory>

namespace bw::engine {

// What the engine last showed of itself. Epoch 0: never.
struct StopSign
{
    std::uint64_t acknowledged = 0;  // the newest stop that it has taken in
    std::uint64_t settled = 0;       // the newest that it has carried out
    base::SteadyTime alive;          // its last sign of life
};

// Spot: the journal that says what is a position there, opened for reading on the runner's thread.
struct SpotRunnerParts
{
    EngineConfig config;
    std::function<base::Result<std::unique_ptr<journal::Journal>>()> openJournal;
    QString ownPath;                                      // where the run is written: runner_journal.h; empty: nowhere
};

struct StopRunnerParts
{
    std::function<std::unique_ptr<exchange::ExchangePort>()> makePort; // on the runner's thread
    std::shared_ptr<base::HaltLatch> latch;
    std::shared_ptr<const base::Clock> clock;
    std::function<StopSign()> engineSign;                 // thread-safe; empty: there is no engine, every stop is due at once
    std::optional<SpotRunnerParts> spot;                  // on spot
    std::function<void(const QString &sentence)> tell;    // on the runner's thread; may be empty
};

class StopRunnerHost final
{
public:
    static constexpr base::Millis kAcknowledgedWithin{1000};
    static constexpr base::Millis kSilentFor{2000};

    explicit StopRunnerHost(StopRunnerParts parts);
    ~StopRunnerHost();
    StopRunnerHost(const StopRunnerHost &) = delete;
    StopRunnerHost &operator=(const StopRunnerHost &) = delete;

    // Connects at once, so that no stop meets a cold connection.
    void start();

    // The newest state of a run, once; null: nothing new. One reader.
    [[nodiscard]] std::shared_ptr<const safety::StopProgress> take() { return m_progress.take(); }

private:
    class Worker;

    base::Mailbox<safety::StopProgress> m_progress;
    QThread m_thread;
    Worker *m_worker;
};

} // namespace bw::engine
