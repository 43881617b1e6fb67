// One run: a process (engine, kernel, journal, latch, client) against the exchange, a script for everything that happens
// to either, and the checker that watches. On one thread, in virtual time; the same script gives the same trace.
// A story of tests/scenarios is derived from it: the same parts, played by hand.
#pragma once

#include "tests/simulation/checker.h"

#include <QTemporaryDir>

namespace bw::simulation {

struct Outcome
{
    std::optional<Violation> violation;
    Figures figures;
    std::uint64_t hash = 0;         // of everything that was told, sent and journalled, with its time
    std::int64_t simulatedMs = 0;
    QList<QByteArray> trace;        // where it was asked for
};

enum class KeepTrace { No = 1, Yes };

class Simulation
{
public:
    explicit Simulation(const Script &script, KeepTrace keep = KeepTrace::No, ClientDefect planted = ClientDefect::None);
    virtual ~Simulation();
    Simulation(const Simulation &) = delete;
    Simulation &operator=(const Simulation &) = delete;

    [[nodiscard]] Outcome run();

protected:
    // simulation.cpp
    void step(const std::function<void()> &action);
    void runUntil(std::int64_t elapsedMs);
    void startProcess();
    void processDies(std::int64_t downMs);
    void processEnds(std::int64_t downMs);
    void tick();
    void drain();
    [[nodiscard]] virtual engine::EngineConfig config() const;
    virtual void reported(const engine::EndReport &report) { m_checker.ended(report); }
    virtual void replied(const engine_client::Reply &reply)
    {
        m_world.trace("reply " + reply.message.toUtf8());
        m_checker.replied(reply);
    }

    // operator.cpp
    void play(const Item &item);
    [[nodiscard]] bool playFault(const Item &item);
    [[nodiscard]] bool playCrash(const Item &item);
    void playOperator(const Item &item);
    void open(const Item &item);
    void close(const Item &item);
    void moveStop(const Item &item);
    void cancel(const Item &item);
    void stop(const Item &item);
    void stopByFile(const Item &item);
    void clear(const Item &item);
    [[nodiscard]] bool playPerson(const Item &item);
    void changeLimits(const Item &item);
    void adopt(const Item &item);
    void losePower(std::int64_t downMs);
    void send(const engine_client::CommandBody &body);

    Script m_script;
    ClientDefect m_planted;
    QTemporaryDir m_folder;
    World m_world;
    WorkstationClock m_clock;
    std::unique_ptr<ExchangeSide> m_side;
    ExchangeSide &m_exchange;
    Disk m_disk;
    LatchDisk m_latchDisk;
    Checker m_checker;

    std::shared_ptr<base::HaltLatch> m_latch;
    std::unique_ptr<engine::EngineDriver> m_driver;
    std::unique_ptr<SimulatedVenue> m_port;
    bool m_woken = false;
    bool m_ending = false;
    std::int64_t m_endDownMs = 0;
    int m_generation = 0;
    engine_client::CommandId m_commandId = 0;
};

[[nodiscard]] Outcome runScript(const Script &script, ClientDefect planted = ClientDefect::None);
// The shortest script that still breaks the same invariant.
[[nodiscard]] Script shrunk(const Script &script, const QString &invariant, ClientDefect planted = ClientDefect::None);

} // namespace bw::simulation
