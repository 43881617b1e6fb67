// Virtual time, the faults that are at work, and the trace: what everything else of a run stands on.
#pragma once

#include "core/base/time.h"
#include "tests/simulation/dice.h"
#include "tests/simulation/event_queue.h"
#include "tests/simulation/script.h"

#include <QByteArray>
#include <QMap>

namespace bw::simulation {

// Thrown out of a write or a request: the process is gone in the middle of it. No std::exception, so that no boundary
// of the process can catch it.
struct ProcessCrash { std::int64_t downMs = 0; };

struct Figures
{
    std::uint64_t events = 0;    // messages, commands, price steps, faults: everything but the ticks
    std::uint64_t ticks = 0;
    std::uint64_t entries = 0;   // that left
    std::uint64_t fills = 0;     // at the exchange
    std::uint64_t crashes = 0;
    std::uint64_t stops = 0;     // emergency stops
};

class World
{
public:
    explicit World(const Setting &setting);

    [[nodiscard]] std::int64_t nanos() const { return m_nanos; }
    [[nodiscard]] std::int64_t elapsedMs() const { return m_nanos / 1'000'000; }
    [[nodiscard]] base::VenueTime venueNow() const { return base::VenueTime(m_startMs + elapsedMs()); }
    [[nodiscard]] std::int64_t startMs() const { return m_startMs; }
    [[nodiscard]] EventQueue &queue() { return m_queue; }
    void after(std::int64_t millis, EventQueue::Action action) { m_queue.plan(m_nanos + millis * 1'000'000, std::move(action)); }
    void moveTo(std::int64_t nanos) { m_nanos = nanos; }

    // A fault of that name strikes with the given weight until its window ends.
    void openWindow(const QString &fault, std::int64_t permille, std::int64_t forMs);
    // The same for what excuses nobody from anything.
    void openQuietWindow(const QString &fault, std::int64_t forMs) { m_windows.insert(fault, Window{1000, elapsedMs() + forMs}); }
    [[nodiscard]] bool isOpen(const QString &fault) const;
    [[nodiscard]] bool strikes(const QString &fault);
    void closeAllWindows();
    // Nothing was wrong since then (elapsed milliseconds); later than now while something is.
    [[nodiscard]] std::int64_t calmSinceMs() const;
    void disturbUntil(std::int64_t elapsed) { m_disturbedUntil = std::max(m_disturbedUntil, elapsed); }

    std::int64_t clockSkewMs = 0;       // of the workstation
    Dice delays, luck, prices;
    Figures figures;

    void trace(const QByteArray &line);
    [[nodiscard]] std::uint64_t traceHash() const { return m_hash; }
    void keepTrace() { m_keeps = true; }
    [[nodiscard]] const QList<QByteArray> &kept() const { return m_kept; }

private:
    struct Window { std::int64_t permille = 0; std::int64_t untilMs = 0; };

    EventQueue m_queue;
    std::int64_t m_nanos = 0;
    std::int64_t m_startMs = 0;
    std::int64_t m_disturbedUntil = 0;
    QMap<QString, Window> m_windows;
    std::uint64_t m_hash = 14695981039346656037ULL;
    bool m_keeps = false;
    QList<QByteArray> m_kept;
};

// The clock of the simulated workstation.
class WorkstationClock final : public base::Clock
{
public:
    explicit WorkstationClock(const World *world) : m_world(world) {}
    [[nodiscard]] base::SteadyTime steady() const override { return base::SteadyTime::fromNanos(1'000'000'000'000 + m_world->nanos()); }
    [[nodiscard]] std::int64_t systemMs() const override { return m_world->venueNow().ms() + m_world->clockSkewMs; }

private:
    const World *m_world;
};

} // namespace bw::simulation
