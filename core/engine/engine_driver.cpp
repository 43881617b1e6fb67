#include "core/engine/engine_driver.h"

#include "core/base/contracts.h"
#include "core/base/mutants.h"

#include <iterator>

namespace bw::engine {

namespace {

constexpr base::Millis kEndPatience{1500};
constexpr base::Millis kPersistAgainAfter{1000};
constexpr base::Millis kKeepLatchAfter{1000};
constexpr std::int64_t kClockToleranceMs = 1000;

} // namespace

base::Status JournalMemory::append(const QList<journal::Record> &records)
{
    const auto written = m_journal->appendAll(records);
    return written ? base::Status() : base::Status(tl::unexpected(written.error()));
}

EngineDriver::EngineDriver(EngineConfig config, DriverParts parts) : m_config(std::move(config)), m_parts(std::move(parts))
{
    BW_EXPECTS(m_parts.latch && m_parts.clock && m_parts.wake && m_parts.reply);
}

base::Now EngineDriver::now() const
{
    const base::SteadyTime steady = m_parts.clock->steady();
    if (BW_MUTANT("day-by-the-workstation")) {
        return {steady, base::VenueTime(m_parts.clock->systemMs())};
    }
    if (!m_measured) {
        return {steady, base::VenueTime(m_parts.clock->systemMs()), base::TimeSource::Workstation};
    }
    return {steady, base::VenueTime(m_measured->venue.ms() + steady.since(m_measured->steady).count())};
}

// The workstation's clock was set, or the machine slept: which of the two clocks is right is not known here.
void EngineDriver::doubtClock()
{
    if (!m_measured || m_clockDoubted) {
        return;
    }
    const std::int64_t apart = m_parts.clock->systemMs() + m_venueOffsetMs - now().venue.ms();
    if (apart <= kClockToleranceMs && apart >= -kClockToleranceMs) {
        return;
    }
    m_clockDoubted = true;
    perform(m_engine->onVenue(exchange::EventsLost{QStringLiteral("the workstation's clock moved by %1 ms.").arg(apart)}, now()));
}

void EngineDriver::post(HostInput input)
{
    if (keptAsNewest(input) || m_queue.push(std::move(input))) {
        m_parts.wake();
    }
}

// A best price is the last word on its symbol and changes nothing else: what a starved engine could not read in time need not be read at all.
bool EngineDriver::keptAsNewest(const HostInput &input)
{
    const auto *event = std::get_if<exchange::VenueEvent>(&input);
    const auto *tick = event ? std::get_if<exchange::BookTick>(event) : nullptr;
    return tick && m_newest.keep(tick->symbol, *tick, m_queue.size() >= kDrainMost);
}

// The newest come first, so that no entry is judged by a price that is known to be of before. What is older of their symbols is among these
// inputs (it was queued while less than one drain waited) and says the same then.
std::vector<HostInput> EngineDriver::takeInputs()
{
    std::vector<HostInput> inputs = m_queue.drain(kDrainMost);
    const auto newest = m_newest.take();
    std::vector<HostInput> first;
    for (const auto &[symbol, tick] : newest) {
        first.emplace_back(exchange::VenueEvent(tick));
    }
    for (HostInput &input : inputs) {
        auto *event = std::get_if<exchange::VenueEvent>(&input);
        auto *tick = event ? std::get_if<exchange::BookTick>(event) : nullptr;
        if (const auto it = tick ? newest.find(tick->symbol) : newest.end(); it != newest.end()) {
            *tick = it->second;
        }
    }
    inputs.insert(inputs.begin(), std::make_move_iterator(first.begin()), std::make_move_iterator(first.end()));
    return inputs;
}

base::Status EngineDriver::start(std::unique_ptr<Memory> memory)
{
    m_memory = std::move(memory);
    RecoveredState recovered;
    if (m_memory) {
        auto read = m_memory->recover();
        if (!read) {
            return tl::unexpected(read.error());
        }
        recovered = std::move(*read);
    }
    if (const base::Status raised = m_parts.latch->raiseEpoch(recovered.epoch); !raised) {
        return raised;
    }
    if (recovered.latched && !m_parts.latch->engaged()) { // the file was lost; the journal remembers
        m_parts.latch->engage(recovered.latched->level, recovered.latched->reason, recovered.latched->by, recovered.latched->atMs);
    }
    m_engine = std::make_unique<Engine>(m_config, recovered, m_parts.latch->record());
    guarded([this] { perform(m_engine->start(now())); });
    return {};
}

std::size_t EngineDriver::drain()
{
    const std::vector<HostInput> inputs = takeInputs();
    for (const HostInput &input : inputs) {
        if (m_parts.watch.heard) {
            m_parts.watch.heard(input);
        }
        guarded([&] { deliver(input); });
        if (m_parts.watch.handled) {
            m_parts.watch.handled();
        }
    }
    return inputs.size();
}

void EngineDriver::deliver(const HostInput &input)
{
    if (!m_engine) {
        return;
    }
    if (const auto *event = std::get_if<exchange::VenueEvent>(&input)) {
        if (const auto *clock = std::get_if<exchange::ClockMeasured>(event)) {
            m_venueOffsetMs = clock->offsetMs;
            m_measured = base::Now{m_parts.clock->steady(), base::VenueTime(m_parts.clock->systemMs() + m_venueOffsetMs)};
            m_clockDoubted = false;
        }
        perform(m_engine->onVenue(*event, now()));
    } else if (const auto *command = std::get_if<engine_client::Command>(&input)) {
        perform(m_engine->onCommand(*command, now()));
    } else {
        const auto &latched = std::get<LatchedNotice>(input);
        if (BW_MUTANT("stop-not-carried-out")) {
            return;
        }
        m_latchUnsynced = true; // each press may have written the file anew, also one that changes nothing else
        m_latchUnwritten = !m_parts.latch->fileHealthy();
        m_keepLatchAt = {};
        perform(m_engine->onLatched(latched.record, latched.latchNanos, now()));
        if (m_parts.afterLatched) {
            m_parts.afterLatched();
        }
    }
}

void EngineDriver::tick()
{
    guarded([this] {
        if (m_parts.latch->pollFile()) {
            latched(m_parts.latch->record(), -1);
        }
        if (m_queue.refused() != m_refusedSeen) {
            m_refusedSeen = m_queue.refused();
            if (m_parts.latch->engaged()) { // the press may be what did not fit; told twice it changes nothing
                perform(m_engine->onLatched(m_parts.latch->record(), -1, now()));
            }
            perform(m_engine->onVenue(exchange::EventsLost{QStringLiteral("the event queue was full.")}, now()));
        }
        persistAgain();
        keepLatchAgain();
        doubtClock();
        perform(m_engine->onTick(now()));
    });
}

// Of a stop that did not come as an input: the file said so, or the engine itself.
void EngineDriver::latched(const base::LatchRecord &record, std::int64_t nanos)
{
    if (m_parts.watch.heard) {
        m_parts.watch.heard(LatchedNotice{record, nanos});
    }
    perform(m_engine->onLatched(record, nanos, now()));
    if (m_parts.watch.handled) {
        m_parts.watch.handled();
    }
}

void EngineDriver::perform(const Effects &effects)
{
    if (m_parts.beforeEffects) {
        m_parts.beforeEffects();
    }
    bool persisted = true;
    for (const Effect &effect : effects) {
        if (m_parts.watch.performs) {
            m_parts.watch.performs(effect);
        }
        performOne(effect, persisted);
    }
}

void EngineDriver::performOne(const Effect &effect, bool &persisted)
{
    if (const auto *records = std::get_if<Persist>(&effect)) {
        persisted = persist(records->records) && persisted;
    } else if (const auto *answer = std::get_if<Answer>(&effect)) {
        m_parts.reply(answer->reply);
    } else if (const auto *engage = std::get_if<EngageLatch>(&effect)) {
        const base::SteadyTime before = m_parts.clock->steady();
        static_cast<void>(m_parts.latch->raiseEpoch(engage->epochAtLeast)); // a file that cannot be written never delays a stop
        const base::LatchRecord record = m_parts.latch->engage(engage->level, engage->reason, engage->by, m_parts.clock->systemMs());
        m_latchUnsynced = true;
        m_latchUnwritten = !m_parts.latch->fileHealthy();
        latched(record, m_parts.clock->steady().nanos() - before.nanos());
    } else if (std::holds_alternative<ClearLatch>(effect)) {
        performClear(persisted);
    } else if (std::holds_alternative<SyncLatch>(effect)) {
        syncLatch();
    } else if (m_port) {
        performAtVenue(effect, persisted);
    }
}

// What was refused before goes first: the journal tells everything, in the order in which it happened.
bool EngineDriver::persist(const QList<journal::Record> &records)
{
    if (!m_memory) {
        return true;
    }
    m_unwritten += records;
    // The oldest are given up first, but never that a run began: its number keeps the next run's ids apart.
    if (const qsizetype over = m_unwritten.size() - kUnwrittenMost; over > 0) {
        m_unwritten.remove(m_unwritten.first().kind == QLatin1String(kind::kStart) ? 1 : 0, over);
        m_givenUp += over;
    }
    const base::Status written = m_memory->append(m_unwritten);
    if (written) {
        m_unwritten.clear();
    }
    perform(m_engine->onPersist(written, now()));
    return written.has_value();
}

void EngineDriver::persistAgain()
{
    if (m_unwritten.isEmpty() || now().steady < m_persistAgainAt) {
        return;
    }
    m_persistAgainAt = now().steady + kPersistAgainAfter;
    if (persist({}) && m_givenUp > 0) {
        const qsizetype lost = std::exchange(m_givenUp, 0);
        perform(m_engine->onVenue(exchange::EventsLost{QStringLiteral("%1 records could not be journalled.").arg(lost)}, now()));
    }
}

void EngineDriver::syncLatch()
{
    const base::Status synced = BW_MUTANT("latch-not-synced") ? base::Status() : m_parts.latch->sync();
    m_keepLatchAt = now().steady + kKeepLatchAfter;
    m_latchUnsynced = !synced;
    const bool told = std::exchange(m_latchSyncFailed, !synced);
    if (!synced && !told) {
        perform(m_engine->onVenue(exchange::EventsLost{synced.error().message}, now()));
    }
}

// A stop that the disk did not take is offered to it until it does: the power may fail long after the press.
void EngineDriver::keepLatchAgain()
{
    if (!m_parts.latch->engaged()) {
        m_latchUnsynced = m_latchUnwritten = false;
        return;
    }
    if ((!m_latchUnsynced && !m_latchUnwritten) || now().steady < m_keepLatchAt) {
        return;
    }
    if (!m_parts.latch->fileHealthy()) {
        const base::LatchRecord record = m_parts.latch->record(); // pressed once more, it is only written
        const base::LatchRecord written = m_parts.latch->engage(record.level, record.reason, record.by, record.atMs);
        m_latchUnwritten = !m_parts.latch->fileHealthy();
        if (written.level != record.level) { // another process stopped harder in this very moment
            perform(m_engine->onLatched(written, -1, now()));
        }
    }
    syncLatch();
}

void EngineDriver::performClear(bool persisted)
{
    if (!persisted) {
        m_unwritten.removeIf([](const journal::Record &record) { return record.kind == QLatin1String(kind::kClear); });
    }
    const base::Status cleared = persisted ? m_parts.latch->clear()
                                           : base::failure(base::ErrorCode::Storage, QStringLiteral("the journal cannot be written."));
    if (cleared || persisted) { // a clear that failed half-way wrote "stopped" back, if anything
        m_latchUnsynced = m_latchUnwritten = !cleared;
    }
    perform(cleared ? m_engine->onLatchCleared(m_parts.latch->record(), now())
                    : m_engine->onLatchClearFailed(cleared.error().message, now()));
}

void EngineDriver::performAtVenue(const Effect &effect, bool persisted)
{
    if (const auto *submit = std::get_if<Submit>(&effect)) {
        if (submit->order.isEntry() && !persisted && !BW_MUTANT("entry-without-record")) {
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
    } else if (const auto *countdown = std::get_if<ArmCountdown>(&effect)) {
        m_port->armCountdown(countdown->symbol, countdown->countdown);
    } else if (const auto *change = std::get_if<ChangeSetting>(&effect)) {
        change->wanted.leverage ? m_port->setLeverage(change->symbol, *change->wanted.leverage)
                                : m_port->setMarginType(change->symbol, *change->wanted.marginType);
    } else if (std::holds_alternative<ReadSettings>(effect)) {
        m_port->readSettings();
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
    } else if (const auto *open = std::get_if<ReadOpenPrice>(&effect)) {
        m_port->readOpenPrice(open->symbol, open->at);
    } else {
        m_port->watch(std::get<Watch>(effect).symbols);
    }
}

void EngineDriver::guarded(const std::function<void()> &body)
{
    try {
        body();
    } catch (const std::exception &violation) {
        recoverAfterViolation(QString::fromUtf8(violation.what()));
    }
}

void EngineDriver::recoverAfterViolation(const QString &what)
{
    const base::LatchRecord record = m_parts.latch->engage(base::StopLevel::Flatten, QStringLiteral("internal error"),
                                                           QStringLiteral("engine"), m_parts.clock->systemMs());
    qCritical("breakwater: internal error, emergency stop engaged: %s", qUtf8Printable(what));
    if (m_memory) {
        journal::Record note;
        note.at = now().venue;
        note.kind = QString::fromLatin1(kind::kEvent);
        note.body = {{QStringLiteral("severity"), static_cast<int>(engine_client::Severity::Alarm)},
                     {QStringLiteral("text"), QStringLiteral("Internal error: %1").arg(what)}};
        static_cast<void>(m_memory->append({note}));
    }
    try {
        perform(m_engine->onLatched(record, -1, now()));
    } catch (const std::exception &again) {
        qCritical("breakwater: the engine cannot carry out the stop: %s", again.what());
    }
}

void EngineDriver::beginEnd()
{
    m_ending = true;
    m_endBy = m_parts.clock->steady() + kEndPatience;
    guarded([this] { perform(m_engine->onShutdown(now())); });
}

bool EngineDriver::ended() const
{
    return m_ending && (m_engine->restingEntries().isEmpty() || m_parts.clock->steady() >= m_endBy);
}

EndReport EngineDriver::endReport() const
{
    return {m_engine->accountRead(), m_engine->restingEntries()};
}

} // namespace bw::engine
