#include "core/engine/engine_host.h"

#include "core/base/contracts.h"

namespace bw::engine {

using base::Millis;

namespace {

constexpr Millis kStateFilesEvery{1000};

} // namespace

EngineHost::EngineHost(EngineConfig config, HostParts parts)
    : m_parts(std::move(parts)), m_driver(std::move(config), driverParts()), m_tick(this)
{
    BW_EXPECTS(m_parts.makePort);
    m_tick.setTimerType(Qt::PreciseTimer);
    m_tick.setInterval(EngineDriver::kTickMs);
    connect(&m_tick, &QTimer::timeout, this, &EngineHost::tick);
    m_lastSign = m_parts.clock->steady().nanos();
}

EngineHost::~EngineHost() = default;

DriverParts EngineHost::driverParts()
{
    DriverParts parts;
    parts.latch = m_parts.latch;
    parts.clock = m_parts.clock;
    parts.wake = [this] { wake(); };
    parts.reply = [this](const engine_client::Reply &reply) {
        {
            const std::lock_guard lock(m_repliesMutex);
            m_replies.push_back(reply);
        }
        Q_EMIT replied(reply);
        Q_EMIT replyReady();
    };
    parts.afterLatched = [this] { publish(); };
    parts.beforeEffects = m_parts.beforeEffects;
    parts.watch = m_parts.watch;
    return parts;
}

engine_client::Reply EngineHost::takeReply()
{
    const std::lock_guard lock(m_repliesMutex);
    BW_EXPECTS(!m_replies.empty());
    engine_client::Reply reply = std::move(m_replies.front());
    m_replies.pop_front();
    return reply;
}

void EngineHost::wake()
{
    if (!m_drainPosted.exchange(true)) {
        QMetaObject::invokeMethod(this, &EngineHost::drain, Qt::QueuedConnection);
    }
}

void EngineHost::start()
{
    if (const base::Status started = startDriver(); !started) {
        Q_EMIT failed(started.error().message);
        return;
    }
    m_port = m_parts.makePort();
    m_driver.setPort(m_port.get());
    m_port->start([this](exchange::VenueEvent event) { post(std::move(event)); });
    m_tick.start();
    publish();
}

base::Status EngineHost::startDriver()
{
    if (!m_parts.journal && m_parts.openJournal) {
        auto opened = m_parts.openJournal();
        if (!opened) {
            return tl::unexpected(opened.error());
        }
        m_parts.journal = std::move(*opened);
    }
    return m_driver.start(m_parts.journal ? std::make_unique<JournalMemory>(std::move(m_parts.journal)) : nullptr);
}

void EngineHost::drain()
{
    m_drainPosted.store(false);
    const std::size_t delivered = m_driver.drain();
    if (delivered >= EngineDriver::kDrainMost) {
        wake();
    }
    m_dirty = m_dirty || delivered != 0;
    if (m_dirty && m_parts.clock->steady().since(m_publishedAt) >= m_parts.publishEvery) {
        publish();
    }
}

void EngineHost::tick()
{
    m_lastSign = m_parts.clock->steady().nanos();
    m_driver.tick();
    publish();
    if (m_driver.ended()) {
        m_tick.stop();
        m_port->stop();
        Q_EMIT finished(m_driver.endReport());
    }
}

void EngineHost::publish()
{
    if (!m_driver.started()) {
        return;
    }
    m_driver.guarded([this] {
        const auto picture = m_driver.snapshot();
        m_publishedAt = m_parts.clock->steady();
        m_dirty = false;
        if (picture->risk.stopped) {
            m_stopAcknowledged = picture->risk.epoch;
            m_stopSettled = picture->stop.phase == safety::StopPhase::Done ? picture->risk.epoch : m_stopSettled.load();
        }
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
    if (!m_driver.started()) { // where it is, there is a port as well
        Q_EMIT finished({});
        return;
    }
    m_driver.beginEnd();
}

} // namespace bw::engine
