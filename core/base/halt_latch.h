// The halt latch: the one switch in front of every entry of the process.
// engage() may be called on any thread, first of all on the thread of the click: it flips an atomic, then writes one
// small pre-allocated file with a plain pwrite (no sync; it survives the death of the process). From the instant
// engage() returns, permits() is false for every entry approved under an older epoch, whichever component asks.
// Clearing never happens here by itself: clear() is called by the engine after a named approver was journalled.
// Failure: a latch file that cannot be written leaves the atomic engaged and is reported, never hidden.
#pragma once

#include "core/base/result.h"

#include <QString>

#include <atomic>
#include <cstdint>
#include <mutex>

namespace bw::base {

enum class StopLevel {
    Halt = 1,   // no entries
    Cancel,     // and cancel entries
    Flatten,    // and exit every position
};

[[nodiscard]] QString toWord(StopLevel level);                    // "halt", "cancel", "flatten"
[[nodiscard]] Result<StopLevel> stopLevelFromWord(QStringView word);

struct LatchRecord
{
    std::uint64_t epoch = 0;       // grows by one with every engagement, every raise of its level and every clear
    bool engaged = false;
    StopLevel level = StopLevel::Flatten;
    std::int64_t atMs = 0;         // workstation time of the engagement, ms since the Unix epoch
    QString reason;                // at most 160 bytes are kept in the file
    QString by;                    // "Ada at the desktop", "command", "api", "engine"; at most 64 bytes
};

class HaltLatch
{
public:
    HaltLatch();                                   // in memory only: tests
    ~HaltLatch();
    HaltLatch(const HaltLatch &) = delete;
    HaltLatch &operator=(const HaltLatch &) = delete;

    // Opens or creates the file, pre-allocates it, and takes over what it says.
    // Corrupt content is an engaged latch with the reason "state-unproven", never a free one.
    [[nodiscard]] Status open(const QString &path);

    // Lowest latency first: the atomic, then the file. Returns the record as it stands now.
    // A second engagement may raise the level, never lower it: a raise is an epoch of its own, and keeps the first
    // reason and time.
    LatchRecord engage(StopLevel level, const QString &reason, const QString &by, std::int64_t nowMs);

    // fdatasync of the file; called beside the first cancels, never before them.
    [[nodiscard]] Status sync();

    // Only the engine, only with a journalled approver. Begins a new epoch.
    [[nodiscard]] Status clear();

    // After a lost or damaged file the epochs would begin again: the engine raises them above the last one it journalled,
    // so that no approval and no stop id of before can ever fit again. Changes nothing else; never lowers.
    [[nodiscard]] Status raiseEpoch(std::uint64_t atLeast);

    // Another process may have engaged the file (breakwater emergency-stop): true when this call engaged the latch.
    bool pollFile();

    [[nodiscard]] bool engaged() const { return m_engaged.load(std::memory_order_acquire); }
    [[nodiscard]] std::uint64_t epoch() const { return m_epoch.load(std::memory_order_acquire); }
    // The question asked at the socket, last thing before the bytes leave: may an entry approved under this epoch go?
    [[nodiscard]] bool permits(std::uint64_t approvedEpoch) const { return !engaged() && approvedEpoch == epoch(); }
    [[nodiscard]] LatchRecord record() const;
    // Spot: the stop runner works, and what the engine would still send has to wait, because it could sell twice. Asked at the
    // socket as well; in memory only.
    void setRunnerWorks(bool works) { m_runnerWorks.store(works, std::memory_order_release); }
    [[nodiscard]] bool runnerWorks() const { return m_runnerWorks.load(std::memory_order_acquire); }
    [[nodiscard]] bool fileHealthy() const { return m_fileHealthy.load(); }

    // The record that a latch file holds, without opening an engine's latch. NotFound when there is no file.
    [[nodiscard]] static Result<LatchRecord> readFile(const QString &path);

private:
    [[nodiscard]] Status writeLocked();
    [[nodiscard]] Status createLocked(const QString &directory);
    void adoptLocked(const LatchRecord &record);

    mutable std::mutex m_mutex;
    std::atomic<bool> m_engaged{false};
    std::atomic<std::uint64_t> m_epoch{1};
    std::atomic<bool> m_fileHealthy{true};
    std::atomic<bool> m_runnerWorks{false};
    std::atomic<std::uint64_t> m_engagements{0}; // begun, so that clear() never outruns a stop that waits for the lock
    LatchRecord m_record;
    int m_fd = -1;
};

} // namespace bw::base
