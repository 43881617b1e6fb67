#include "core/service/service_manager.h"

#include "core/base/contracts.h"

#include <algorithm>

#include <systemd/sd-daemon.h>

namespace bw::service {

namespace {

constexpr int kFeedsPerPatience = 4;
constexpr base::Millis kStartFeed{10'000};       // while starting, which may wait for an exchange that is away
constexpr base::Millis kStartMore{30'000};

void tell(const QByteArray &state)
{
    static_cast<void>(sd_notify(0, state.constData()));
}

} // namespace

ServiceManager::ServiceManager(std::function<base::Millis()> engineSilence, QObject *parent) : QObject(parent), m_silence(std::move(engineSilence)), m_timer(this)
{
    BW_EXPECTS(m_silence);
    std::uint64_t micros = 0;
    if (sd_watchdog_enabled(0, &micros) > 0) {
        m_watchdog = base::Millis(static_cast<std::int64_t>(std::clamp<std::uint64_t>(micros / 1000, 4, 86'400'000)));
    }
    connect(&m_timer, &QTimer::timeout, this, &ServiceManager::feed);
    m_timer.setInterval(isWatched() ? m_watchdog / kFeedsPerPatience : kStartFeed);
    m_timer.start();
    tell("STATUS=Starting: waits for the account.");
    feed();
}

// Half of the manager's patience is the engine's, so that the manager acts within its own once the engine stands still.
void ServiceManager::feed()
{
    const base::Millis most = isWatched() ? m_watchdog / 2 : kStartMore / 2;
    if (m_silence() >= most) {
        return;
    }
    if (!m_ready && !m_stopping) {
        tell("EXTEND_TIMEOUT_USEC=" + QByteArray::number(static_cast<qlonglong>(kStartMore.count()) * 1000));
    }
    if (isWatched()) {
        tell("WATCHDOG=1");
    }
}

void ServiceManager::ready(const QString &status)
{
    if (!m_ready && !m_stopping) {
        m_ready = true;
        tell("READY=1\nSTATUS=" + status.simplified().toUtf8());
        if (!isWatched()) {
            m_timer.stop();
        }
    }
}

void ServiceManager::stopping()
{
    if (!m_stopping) {
        m_stopping = true;
        tell("STOPPING=1\nSTATUS=Ending: open entries are cancelled, positions keep their stops.");
    }
}

} // namespace bw::service
