#include "core/engine/local_client.h"

#include "core/trading/words.h"

namespace bw::engine {

namespace {

constexpr base::Millis kTellEvery{50};

std::shared_ptr<const engine_client::Snapshot> emptyPicture(const EngineConfig &config)
{
    auto picture = std::make_shared<engine_client::Snapshot>();
    picture->mode = config.mode;
    picture->market = toWord(config.market);
    picture->accountLabel = config.accountLabel;
    picture->notice = config.notice;
    picture->state.reasons = QStringList{QStringLiteral("start-up")};
    picture->risk.notReady = picture->state.reasons;
    picture->risk.limits = config.limits;
    picture->limitOrigins = std::make_shared<const engine_client::LimitOrigins>(config.limitOrigins);
    return picture;
}

} // namespace

LocalClient::LocalClient(EngineConfig config, HostParts parts, QObject *parent)
    : EngineClient(parent), m_latch(parts.latch), m_clock(parts.clock), m_latest(emptyPicture(config))
{
    qRegisterMetaType<EndReport>();
    StopRunnerParts runner;
    runner.makePort = parts.makeRunnerPort;
    runner.latch = parts.latch;
    runner.clock = parts.clock;
    runner.tell = parts.runnerTells;
    if (config.market == trading::Market::Spot && parts.openJournalForReading) {
        runner.spot = SpotRunnerParts{config, parts.openJournalForReading, parts.runnerJournalPath};
    }
    m_host = new EngineHost(std::move(config), std::move(parts));
    if (runner.makePort) {
        runner.engineSign = [host = m_host] { return host->stopSign(); };
        m_runner = std::make_unique<StopRunnerHost>(std::move(runner));
    }
    m_host->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("engine"));
    connect(m_host, &EngineHost::snapshotReady, this, &LocalClient::take);
    m_nextPicture.setSingleShot(true);
    m_nextPicture.setTimerType(Qt::PreciseTimer);
    connect(&m_nextPicture, &QTimer::timeout, this, &LocalClient::tell);
    connect(m_host, &EngineHost::replyReady, this, [this] {
        tell(); // what waits comes before the answer
        Q_EMIT replied(m_host->takeReply());
    });
    connect(m_host, &EngineHost::failed, this, &LocalClient::failed);
    connect(m_host, &EngineHost::finished, this, [this](const EndReport &report) {
        m_running = false;
        Q_EMIT ended(report);
    });
    connect(&m_thread, &QThread::finished, m_host, &QObject::deleteLater);
}

LocalClient::~LocalClient()
{
    m_runner.reset(); // it looks at the host
    if (!m_started) {
        delete m_host;
        return;
    }
    m_thread.quit(); // the host is deleted on its own thread, at its end
    m_thread.wait();
}

void LocalClient::start()
{
    m_running = true;
    m_started = true;
    m_thread.start();
    QMetaObject::invokeMethod(m_host, &EngineHost::start, Qt::QueuedConnection);
    if (m_runner) {
        m_runner->start();
    }
}

void LocalClient::shutDown()
{
    QMetaObject::invokeMethod(m_host, &EngineHost::shutDown, Qt::QueuedConnection);
}

engine_client::CommandId LocalClient::send(const engine_client::CommandBody &body)
{
    return sendAs(QStringLiteral("desktop"), body);
}

engine_client::CommandId LocalClient::sendAs(const QString &from, const engine_client::CommandBody &body)
{
    const engine_client::CommandId id = ++m_nextId;
    m_host->post(engine_client::Command{id, from, body});
    return id;
}

base::LatchRecord LocalClient::emergencyStop(base::StopLevel level, const QString &reason, const QString &by)
{
    const base::SteadyTime before = m_clock->steady();
    const base::LatchRecord record = m_latch->engage(level, reason, by, m_clock->systemMs());
    m_host->post(LatchedNotice{record, m_clock->steady().nanos() - before.nanos()});
    return record;
}

bool LocalClient::armed() const
{
    return m_running;
}

base::Millis LocalClient::engineSilence() const
{
    return m_clock->steady().since(m_host->lastSign());
}

std::shared_ptr<const safety::StopProgress> LocalClient::runnerProgress()
{
    if (auto news = m_runner ? m_runner->take() : nullptr) {
        m_runnerProgress = std::move(news);
    }
    return m_runnerProgress;
}

// The engine makes pictures as often as its own readers want them; a screen that paints each of them has no time for a click.
void LocalClient::take()
{
    if (m_nextPicture.isActive()) {
        return;
    }
    const base::Millis passed = m_clock->steady().since(m_toldAt);
    if (m_toldAt.isNever() || passed >= kTellEvery) {
        tell();
    } else {
        m_nextPicture.start(kTellEvery - passed);
    }
}

void LocalClient::tell()
{
    m_nextPicture.stop();
    if (auto picture = m_host->mailbox().take()) {
        m_toldAt = m_clock->steady();
        m_latest = std::move(picture);
        Q_EMIT snapshotChanged();
    }
}

} // namespace bw::engine
