#include "core/engine/stop_runner_host.h"

#include "core/base/contracts.h"
#include "core/engine/runner_journal.h"
#include "core/engine/spot_stop_run.h"

#include <QTimer>

#include <utility>

namespace bw::engine {

using base::SteadyTime;

namespace {

constexpr int kWatchEveryMs = 25;
constexpr base::Millis kTryAgainAfter{1000};

safety::StopIds idsFrom(const base::Clock &clock)
{
    constexpr std::uint64_t kRunnersPlace = 35; // beside the engine's own run of the same second
    return safety::StopIds(static_cast<std::uint64_t>(clock.systemMs() / 1000), kRunnersPlace);
}

} // namespace

class StopRunnerHost::Worker final : public QObject
{
public:
    Worker(StopRunnerParts parts, base::Mailbox<safety::StopProgress> *progress)
        : m_parts(std::move(parts)), m_progress(progress), m_runner(idsFrom(*m_parts.clock)), m_timer(this)
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(kWatchEveryMs);
        connect(&m_timer, &QTimer::timeout, this, [this] { watch(); });
    }
    ~Worker() override
    {
        m_spotRun.reset();
        if (m_port) {
            m_port->stop();
        }
    }

    void begin()
    {
        m_port = m_parts.makePort();
        m_port->start([this](const exchange::VenueEvent &event) { hear(event); });
        m_timer.start();
    }

private:
    [[nodiscard]] base::Now now() const
    {
        return {m_parts.clock->steady(), base::VenueTime(m_parts.clock->systemMs() + m_offsetMs)};
    }

    void hear(const exchange::VenueEvent &event)
    {
        if (const auto *clock = std::get_if<exchange::ClockMeasured>(&event)) {
            m_offsetMs = clock->offsetMs;
        } else if (const auto *instruments = std::get_if<exchange::InstrumentsLoaded>(&event)) {
            m_runner.remember(*instruments);
        }
        if (m_parts.spot) {
            hearOnSpot(event);
        } else if (m_runner.active()) {
            perform(m_runner.onVenue(event, now()));
        }
    }

    void watch()
    {
        const base::LatchRecord record = m_parts.latch->record();
        if (!record.engaged) {
            if (m_runner.active()) { // cleared by a named person: nothing is sent any more
                m_runner = StopRunner(idsFrom(*m_parts.clock));
            }
            leaveSpot();
            return;
        }
        const SteadyTime at = m_parts.clock->steady();
        if (record.epoch != m_seenEpoch) {
            m_seenEpoch = record.epoch;
            m_seenAt = at;
        }
        if (record.epoch != m_ranFor && isDue(record, at)) {
            begin(record);
        } else if (m_spotRun) {
            m_spotRun->tick();
            showSpot();
        } else if (m_runner.active()) {
            perform(m_runner.onTick(now()));
        }
        if (!m_spotRun && m_parts.latch->runnerWorks() && m_parts.engineSign && m_parts.engineSign().settled >= record.epoch) {
            m_parts.latch->setRunnerWorks(false); // the engine is back and has seen by itself that nothing is left
            forgetRunnerJournal(m_parts.spot->ownPath);
        }
    }

    void begin(const base::LatchRecord &record)
    {
        m_ranFor = record.epoch;
        tell(m_parts.engineSign ? QStringLiteral("The engine does not carry out the emergency stop: the stop runner does.")
                                : QStringLiteral("The emergency stop is carried out without an engine."));
        if (!m_parts.spot) {
            perform(m_runner.begin(record, now()));
        } else if (record.level != base::StopLevel::Halt) {
            beginOnSpot();
        }
    }

    // From here on nothing of the engine leaves: both could sell the same coins.
    void beginOnSpot()
    {
        m_parts.latch->setRunnerWorks(true);
        auto journal = m_parts.spot->openJournal();
        base::Status begun = journal ? base::Status() : tl::unexpected(journal.error());
        std::unique_ptr<journal::Journal> own;
        if (auto opened = m_parts.spot->ownPath.isEmpty() ? base::Result<std::unique_ptr<journal::Journal>>(nullptr) : journal::Journal::open(m_parts.spot->ownPath)) {
            own = std::move(*opened);
        } else { // a stop does not wait for a disk
            tell(QStringLiteral("What the stop runner does cannot be written: %1").arg(opened.error().message));
        }
        auto run = std::make_unique<SpotStopRun>(m_parts.spot->config, m_parts.latch, m_parts.clock);
        begun = begun ? run->begin(**journal, std::move(own), m_port.get(), m_heard) : begun;
        if (!begun) {
            tell(QStringLiteral("The stop runner cannot tell what is a position: %1").arg(begun.error().message));
            leaveSpot();
            m_ranFor = 0;
            m_notBefore = m_parts.clock->steady() + kTryAgainAfter;
            return;
        }
        m_spotRun = std::move(run);
        showSpot();
    }

    void hearOnSpot(const exchange::VenueEvent &event)
    {
        if (m_spotRun) {
            m_spotRun->hear(event);
            showSpot();
        }
        const auto *path = std::get_if<exchange::PathChanged>(&event);
        if (!path && !std::holds_alternative<exchange::ClockMeasured>(event) && !std::holds_alternative<exchange::InstrumentsLoaded>(event)) {
            return;
        }
        m_heard.removeIf([&](const exchange::VenueEvent &old) { // the newest of each is the state
            const auto *oldPath = std::get_if<exchange::PathChanged>(&old);
            return old.index() == event.index() && (!path || oldPath->path == path->path);
        });
        m_heard.append(event);
    }

    void showSpot()
    {
        const safety::StopProgress progress = m_spotRun->progress();
        show(progress);
        if (progress.phase == safety::StopPhase::Done) {
            m_spotRun.reset();
        }
    }

    void leaveSpot()
    {
        m_spotRun.reset();
        m_parts.latch->setRunnerWorks(false);
    }

    [[nodiscard]] bool isDue(const base::LatchRecord &record, SteadyTime at) const
    {
        if (at < m_notBefore) {
            return false;
        }
        if (!m_parts.engineSign) {
            return true;
        }
        const StopSign sign = m_parts.engineSign();
        if (sign.acknowledged < record.epoch) {
            return at.since(m_seenAt) >= kAcknowledgedWithin;
        }
        return sign.settled < record.epoch && at.since(sign.alive) >= kSilentFor;
    }

    void perform(const Effects &effects)
    {
        for (const Effect &effect : effects) {
            performOne(effect);
        }
        show(m_runner.progress());
    }

    void show(const safety::StopProgress &progress)
    {
        m_progress->put(std::make_shared<const safety::StopProgress>(progress));
        const safety::StopPhase phase = progress.phase;
        if (phase != m_toldPhase && phase == safety::StopPhase::Done) {
            tell(progress.verifiedFlat ? QStringLiteral("The stop runner is done: verified flat by two reads.")
                                       : QStringLiteral("The stop runner is done: no entry is open, by two reads."));
        }
        m_toldPhase = phase;
    }

    void performOne(const Effect &effect)
    {
        if (const auto *submit = std::get_if<Submit>(&effect)) {
            BW_EXPECTS(submit->order.reduceOnly());
            m_port->submit(submit->order);
        } else if (const auto *cancel = std::get_if<Cancel>(&effect)) {
            m_port->cancel(cancel->symbol, cancel->clientId);
        } else if (const auto *stop = std::get_if<CancelStop>(&effect)) {
            m_port->cancelStop(stop->symbol, stop->clientId);
        } else if (const auto *all = std::get_if<CancelAll>(&effect)) {
            m_port->cancelAll(all->symbol);
        } else if (const auto *query = std::get_if<Query>(&effect)) {
            m_port->query(query->symbol, query->clientId);
        } else if (const auto *read = std::get_if<ReadAccount>(&effect)) {
            m_port->readAccount(read->readId);
        } else {
            BW_UNREACHABLE("an effect that no stop runner has");
        }
    }

    void tell(const QString &sentence) const
    {
        if (m_parts.tell) {
            m_parts.tell(sentence);
        }
    }

    StopRunnerParts m_parts;
    base::Mailbox<safety::StopProgress> *m_progress;
    std::unique_ptr<exchange::ExchangePort> m_port;
    StopRunner m_runner;
    QList<exchange::VenueEvent> m_heard;          // spot: what a run has to know that begins later
    std::unique_ptr<SpotStopRun> m_spotRun;
    QTimer m_timer;
    std::int64_t m_offsetMs = 0;
    std::uint64_t m_seenEpoch = 0;
    std::uint64_t m_ranFor = 0;
    SteadyTime m_seenAt;
    SteadyTime m_notBefore;                       // a journal that could not be read
    safety::StopPhase m_toldPhase = safety::StopPhase::Idle;
};

StopRunnerHost::StopRunnerHost(StopRunnerParts parts) : m_worker(nullptr)
{
    BW_EXPECTS(parts.makePort && parts.latch && parts.clock);
    m_worker = new Worker(std::move(parts), &m_progress);
    m_worker->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("stop runner"));
    QObject::connect(&m_thread, &QThread::started, m_worker, [worker = m_worker] { worker->begin(); });
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
}

StopRunnerHost::~StopRunnerHost()
{
    if (!m_thread.isRunning()) {
        delete m_worker;
        return;
    }
    m_thread.quit(); // the worker is deleted on its own thread, at its end
    m_thread.wait();
}

void StopRunnerHost::start()
{
    m_thread.start(QThread::HighPriority);
}

} // namespace bw::engine
