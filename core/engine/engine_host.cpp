#include "core/engine/engine_host.h"

#include "core/base/contracts.h"

namespace bw::engine {

using base::Millis;

namespace {

constexpr Millis kPublishEvery{20};       // at most 50 pictures a second
constexpr Millis kStateFilesEvery{1000};
constexpr Millis kEndPatience{1500};

} // namespace

EngineHost::EngineHost(EngineConfig config, HostParts parts)
    : m_config(std::move(config)), m_parts(std::move(parts)), m_tick(this)
{
    BW_EXPECTS(m_parts.latch && m_parts.clock && m_parts.makePort);
    m_tick.setTimerType(Qt::PreciseTimer);
    m_tick.setInterval(kTickMs);
    connect(&m_tick, &QTimer::timeout, this, &EngineHost::tick);
    m_lastSign = m_parts.clock->steady().nanos();
}

EngineHost::~EngineHost() = default;

base::Now EngineHost::now() const
{
    return {m_parts.clock->steady(), base::VenueTime(m_parts.clock->systemMs() + m_venueOffsetMs)};
}

void EngineHost::post(HostInput input)
{
    const bool queued = m_queue.push(std::move(input));
    if (queued && !m_drainPosted.exchange(true)) {
        QMetaObject::invokeMethod(this, &EngineHost::drain, Qt::QueuedConnection);
    }
}

void EngineHost::start()
{
    if (!startEngine()) {
        return;
    }
    guarded([this] { perform(m_engine->start(now())); });
    m_port = m_parts.makePort();
    m_port->start([this](exchange::VenueEvent event) { post(std::move(event)); });
    m_tick.start();
    publish();
}

bool EngineHost::startEngine()
{
    if (!m_parts.journal && m_parts.openJournal) {
        auto opened = m_parts.openJournal();
        if (!opened) {
            Q_EMIT failed(opened.error().message);
            return false;
        }
        m_parts.journal = std::move(*opened);
    }
    RecoveredState recovered;
    if (m_parts.journal) {
        auto read = recover(*m_parts.journal);
        if (!read) {
            Q_EMIT failed(read.error().message);
            return false;
        }
        recovered = std::move(*read);
    }
    if (const base::Status raised = m_parts.latch->raiseEpoch(recovered.epoch); !raised) {
        Q_EMIT failed(raised.error().message);
        return false;
    }
    if (recovered.latched && !m_parts.latch->engaged()) { // the file was lost; the journal remembers
        m_parts.latch->engage(recovered.latched->level, recovered.latched->reason, recovered.latched->by, recovered.latched->atMs);
    }
    m_engine = std::make_unique<Engine>(m_config, recovered, m_parts.latch->record());
    return true;
}

void EngineHost::drain()
{
    m_drainPosted.store(false);
    const std::vector<HostInput> inputs = m_queue.drain(kDrainMost);
    for (const HostInput &input : inputs) {
        guarded([&] { deliver(input); });
    }
    if (inputs.size() == kDrainMost && !m_drainPosted.exchange(true)) {
        QMetaObject::invokeMethod(this, &EngineHost::drain, Qt::QueuedConnection);
    }
    m_dirty = m_dirty || !inputs.empty();
    if (m_dirty && m_parts.clock->steady().since(m_publishedAt) >= kPublishEvery) {
        publish();
    }
}

void EngineHost::deliver(const HostInput &input)
{
    if (!m_engine) {
        return;
    }
    if (const auto *event = std::get_if<exchange::VenueEvent>(&input)) {
        if (const auto *clock = std::get_if<exchange::ClockMeasured>(event)) {
            m_venueOffsetMs = clock->offsetMs;
        }
        perform(m_engine->onVenue(*event, now()));
    } else if (const auto *command = std::get_if<engine_client::Command>(&input)) {
        perform(m_engine->onCommand(*command, now()));
    } else {
        const auto &latched = std::get<LatchedNotice>(input);
        perform(m_engine->onLatched(latched.record, latched.latchNanos, now()));
        publish();
    }
}

void EngineHost::tick()
{
    m_lastSign = m_parts.clock->steady().nanos();
    guarded([this] {
        if (m_parts.latch->pollFile()) {
            perform(m_engine->onLatched(m_parts.latch->record(), -1, now()));
        }
        if (m_queue.refused() != m_refusedSeen) {
            m_refusedSeen = m_queue.refused();
            perform(m_engine->onVenue(exchange::EventsLost{QStringLiteral("the event queue was full.")}, now()));
        }
        perform(m_engine->onTick(now()));
    });
    publish();
    if (m_ending && (m_engine->restingEntries().isEmpty() || m_parts.clock->steady() >= m_endBy)) {
        m_tick.stop();
        m_port->stop();
        Q_EMIT finished({m_engine->accountRead(), m_engine->restingEntries()});
    }
}

void EngineHost::perform(const Effects &effects)
{
    if (m_parts.beforeEffects) {
        m_parts.beforeEffects();
    }
    bool persisted = true;
    for (const Effect &effect : effects) {
        performOne(effect, persisted);
    }
}

void EngineHost::performOne(const Effect &effect, bool &persisted)
{
    if (const auto *persist = std::get_if<Persist>(&effect)) {
        if (m_parts.journal) {
            const auto written = m_parts.journal->appendAll(persist->records);
            persisted = persisted && written.has_value();
            perform(m_engine->onPersist(written ? base::Status() : base::Status(tl::unexpected(written.error())), now()));
        }
    } else if (const auto *answer = std::get_if<Answer>(&effect)) {
        Q_EMIT replied(answer->reply);
    } else if (const auto *engage = std::get_if<EngageLatch>(&effect)) {
        const base::SteadyTime before = m_parts.clock->steady();
        static_cast<void>(m_parts.latch->raiseEpoch(engage->epochAtLeast)); // a file that cannot be written never delays a stop
        const base::LatchRecord record = m_parts.latch->engage(engage->level, engage->reason, engage->by, m_parts.clock->systemMs());
        perform(m_engine->onLatched(record, m_parts.clock->steady().nanos() - before.nanos(), now()));
    } else if (std::holds_alternative<ClearLatch>(effect)) {
        const base::Status cleared = persisted ? m_parts.latch->clear()
                                               : base::failure(base::ErrorCode::Storage, QStringLiteral("the journal cannot be written."));
        perform(cleared ? m_engine->onLatchCleared(m_parts.latch->record(), now())
                        : m_engine->onLatchClearFailed(cleared.error().message, now()));
    } else if (std::holds_alternative<SyncLatch>(effect)) {
        if (const base::Status synced = m_parts.latch->sync(); !synced) {
            perform(m_engine->onVenue(exchange::EventsLost{synced.error().message}, now()));
        }
    } else if (m_port) {
        performAtVenue(effect, persisted);
    }
}

void EngineHost::performAtVenue(const Effect &effect, bool persisted)
{
    if (const auto *submit = std::get_if<Submit>(&effect)) {
        if (submit->order.isEntry() && !persisted) {
            exchange::OrderOutcome outcome;
            outcome.clientId = submit->order.clientId();
            outcome.fate = exchange::Fate::Refused;
            outcome.error = base::Error{base::ErrorCode::Storage, QStringLiteral("the journal cannot be written, so no entry leaves.")};
            post(exchange::VenueEvent(outcome));
            return;
        }
        m_port->submit(submit->order);
    } else if (const auto *stop = std::get_if<SubmitStop>(&effect)) {
        m_port->submitStop(stop->stop);
    } else if (const auto *cancel = std::get_if<Cancel>(&effect)) {
        m_port->cancel(cancel->symbol, cancel->clientId);
    } else if (const auto *cancelStop = std::get_if<CancelStop>(&effect)) {
        m_port->cancelStop(cancelStop->symbol, cancelStop->clientId);
    } else if (const auto *cancelAll = std::get_if<CancelAll>(&effect)) {
        m_port->cancelAll(cancelAll->symbol);
    } else if (const auto *query = std::get_if<Query>(&effect)) {
        m_port->query(query->symbol, query->clientId);
    } else if (const auto *queryStop = std::get_if<QueryStop>(&effect)) {
        m_port->queryStop(queryStop->symbol, queryStop->clientId);
    } else if (const auto *read = std::get_if<ReadAccount>(&effect)) {
        m_port->readAccount(read->readId);
    } else if (const auto *income = std::get_if<ReadIncome>(&effect)) {
        m_port->readIncome(income->since);
    } else if (const auto *trades = std::get_if<ReadTrades>(&effect)) {
        m_port->readTrades(trades->symbol, trades->since);
    } else if (const auto *watch = std::get_if<Watch>(&effect)) {
        m_port->watch(watch->symbols);
    }
}

// The loop boundary: what escapes from here is "we are wrong", and being wrong with money means stopping.
void EngineHost::guarded(const std::function<void()> &body)
{
    try {
        body();
    } catch (const std::exception &violation) {
        recoverAfterViolation(QString::fromUtf8(violation.what()));
    }
}

void EngineHost::recoverAfterViolation(const QString &what)
{
    const base::LatchRecord record = m_parts.latch->engage(base::StopLevel::Flatten, QStringLiteral("internal error"),
                                                           QStringLiteral("engine"), m_parts.clock->systemMs());
    qCritical("breakwater: internal error, emergency stop engaged: %s", qUtf8Printable(what));
    if (m_parts.journal) {
        static_cast<void>(m_parts.journal->append(now().venue, QString::fromLatin1(kind::kEvent),
                                                  {{QStringLiteral("severity"), static_cast<int>(engine_client::Severity::Alarm)},
                                                   {QStringLiteral("text"), QStringLiteral("Internal error: %1").arg(what)}}));
    }
    try {
        perform(m_engine->onLatched(record, -1, now()));
    } catch (const std::exception &again) {
        qCritical("breakwater: the engine cannot carry out the stop: %s", again.what());
    }
}

void EngineHost::publish()
{
    if (!m_engine) {
        return;
    }
    guarded([this] {
        const auto picture = m_engine->snapshot(now());
        m_publishedAt = m_parts.clock->steady();
        m_dirty = false;
        if (m_parts.writeState && (m_stateWrittenAt.isNever() || m_publishedAt.since(m_stateWrittenAt) >= kStateFilesEvery)) {
            m_stateWrittenAt = m_publishedAt;
            m_parts.writeState(*picture);
        }
        if (m_mailbox.put(picture)) {
            Q_EMIT snapshotReady();
        }
    });
}

void EngineHost::shutDown()
{
    if (!m_engine || !m_port) {
        Q_EMIT finished({});
        return;
    }
    m_ending = true;
    m_endBy = m_parts.clock->steady() + kEndPatience;
    guarded([this] { perform(m_engine->onShutdown(now())); });
}

} // namespace bw::engine
