#include "tests/simulation/simulation.h"

#include "tests/simulation/shrink.h"

#include <QDir>

namespace bw::simulation {

namespace {

// After the last fault: time for the guard, for three negative answers about an unknown order, for two audits. Then the
// prices stand still, so that the picture can be compared with nothing under way.
constexpr std::int64_t kSettleMs = 40'000;
constexpr std::int64_t kStillMs = 15'000;

QString folderTemplate()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QDir(memory).exists() ? memory : QDir::tempPath()) + QStringLiteral("/breakwater-sim-XXXXXX");
}

} // namespace

Simulation::Simulation(const Script &script, KeepTrace keep, ClientDefect planted)
    : m_script(script)
    , m_planted(planted)
    , m_folder(folderTemplate())
    , m_world(script.setting)
    , m_clock(&m_world)
    , m_side(makeExchangeSide(&m_world, script.setting))
    , m_exchange(*m_side)
    , m_disk(&m_world, script.setting.realJournal ? m_folder.path() : QString())
    , m_latchDisk(&m_world, m_folder.filePath(QStringLiteral("latch")))
    , m_checker(&m_world, &m_exchange, &m_disk, &m_latchDisk, Checker::Rules{config().limits.values(), safety::isLive(config().mode)})
{
    BW_EXPECTS(m_folder.isValid());
    if (keep == KeepTrace::Yes) {
        m_world.keepTrace();
    }
    m_exchange.setListener([this](const ExchangeSide::Message &message) {
        for (const exchange::VenueEvent &event : message.events) {
            m_checker.onExchange(event);
        }
        if (m_port) {
            m_port->onExchange(message);
        }
    });
}

Simulation::~Simulation() = default;

engine::EngineConfig Simulation::config() const
{
    engine::EngineConfig config;
    config.mode = safety::modeFromWord(m_script.setting.mode).value_or(safety::Mode::Paper);
    config.limits = safety::Limits::forMode(config.mode, m_exchange.market());
    if (m_script.setting.isSpot()) {
        config.market = trading::Market::Spot;
        config.commissionInCoin = m_script.setting.account != QLatin1String("bnb-stated");
        for (const trading::Instrument &instrument : m_exchange.instruments()) {
            config.watch.append(instrument.symbol); // that of the commission's coin as well
        }
    }
    return config;
}

Outcome Simulation::run()
{
    m_exchange.begin();
    m_world.queue().plan(0, [this] { startProcess(); });
    for (const Item &item : m_script.items) {
        m_world.queue().plan(item.atMs * 1'000'000, [this, item] { play(item); });
    }
    runUntil(m_script.setting.durationMs);
    m_world.closeAllWindows();
    m_disk.planCrashNever();
    if (m_port) {
        m_port->planCrashNever();
    }
    const std::int64_t downLeft = 10'000; // of a process that died last
    runUntil(m_script.setting.durationMs + downLeft + kSettleMs);
    m_exchange.freezePrices();
    runUntil(m_script.setting.durationMs + downLeft + kSettleMs + kStillMs);
    if (!m_checker.violation()) {
        m_checker.judgeEnd();
    }
    return Outcome{m_checker.violation(), m_world.figures, m_world.traceHash(), m_world.elapsedMs(), m_world.kept()};
}

void Simulation::runUntil(std::int64_t elapsedMs)
{
    while (!m_checker.violation()) {
        auto due = m_world.queue().takeUpTo(elapsedMs * 1'000'000);
        if (!due) {
            break;
        }
        m_world.moveTo(due->atNanos);
        m_checker.beforeStep();
        step(due->action);
    }
}

// The process may be gone in the middle of it; whatever happened, the invariants are judged after it.
void Simulation::step(const std::function<void()> &action)
{
    try {
        action();
        drain();
    } catch (const ProcessCrash &crash) {
        processDies(crash.downMs);
    }
    m_checker.afterStep();
}

void Simulation::drain()
{
    while (m_driver && m_woken) {
        m_woken = false;
        m_driver->drain();
    }
}

void Simulation::startProcess()
{
    m_world.trace("process begins");
    m_latch = std::make_shared<base::HaltLatch>();
    static_cast<void>(m_latch->open(m_folder.filePath(QStringLiteral("latch")))); // a failure is an engaged latch
    auto memory = m_disk.open();
    if (!memory) {
        return m_checker.complain("I3", QStringLiteral("the journal does not open after a crash: %1").arg(memory.error().message));
    }
    engine::DriverParts parts;
    parts.latch = m_latch;
    parts.clock = std::shared_ptr<const base::Clock>(&m_clock, [](const base::Clock *) {});
    parts.wake = [this] { m_woken = true; };
    parts.reply = [this](const engine_client::Reply &reply) { replied(reply); };
    m_driver = std::make_unique<engine::EngineDriver>(config(), std::move(parts));
    m_port = std::make_unique<SimulatedVenue>(&m_world, &m_exchange, m_latch, &m_checker);
    m_checker.processBegan(m_driver.get(), m_latch.get());
    const base::Status started = m_driver->start(std::move(*memory));
    if (!started && m_latchDisk.refusedNewest()) { // told to whoever started it, who tries again
        return processEnds(1'000);
    }
    if (!started) {
        return m_checker.complain("I3", QStringLiteral("the journal cannot be read after a crash: %1").arg(started.error().message));
    }
    m_port->plant(m_planted);
    m_driver->setPort(m_port.get());
    m_port->start([this](exchange::VenueEvent event) { m_driver->post(std::move(event)); });
    m_generation += 1;
    tick();
}

void Simulation::tick()
{
    m_world.after(engine::EngineDriver::kTickMs, [this, generation = m_generation] {
        if (!m_driver || generation != m_generation) {
            return;
        }
        ++m_world.figures.ticks;
        m_driver->tick();
        m_checker.everyTick();
        if (m_ending && m_driver->ended()) {
            return processEnds(m_endDownMs);
        }
        tick();
    });
}

void Simulation::processDies(std::int64_t downMs)
{
    if (!m_driver) {
        return;
    }
    m_world.trace("process dies");
    ++m_world.figures.crashes;
    processEnds(downMs);
}

void Simulation::processEnds(std::int64_t downMs)
{
    if (m_ending && m_driver->ended()) {
        reported(m_driver->endReport());
    }
    m_ending = false;
    m_checker.processGone();
    m_port.reset();
    m_driver.reset();
    m_latch.reset();
    m_disk.processGone();
    m_woken = false;
    m_generation += 1;
    m_world.disturbUntil(m_world.elapsedMs() + downMs);
    m_world.after(downMs, [this] {
        if (!m_driver) {
            startProcess();
        }
    });
}

Outcome runScript(const Script &script, ClientDefect planted)
{
    return Simulation(script, KeepTrace::No, planted).run();
}

Script shrunk(const Script &script, const QString &invariant, ClientDefect planted)
{
    Script smaller = script;
    smaller.items = shrink(script.items, [&](const QList<Item> &items) {
        Script attempt = script;
        attempt.items = items;
        const Outcome outcome = runScript(attempt, planted);
        return outcome.violation && outcome.violation->invariant == invariant;
    });
    return smaller;
}

} // namespace bw::simulation
