// What a run tells the service manager that started it (systemd, Type=notify): that it is ready, that it ends, and, again and
// again, that it lives. The last only while the engine itself does: a program whose loop turns around a dead engine is restarted.
// Without a NOTIFY_SOCKET in the environment nothing is told. Source: sd_notify(3), sd_watchdog_enabled(3). The datagrams go by
// libsystemd, which knows addresses in the abstract name space and what to unset; QLocalSocket speaks streams only.
// Thread: one with an event loop. Failure: none; who does not listen is not told.
#pragma once

#include "core/base/time.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace bw::service {

class ServiceManager final : public QObject
{
public:
    // How long ago the engine's last sign of life was.
    explicit ServiceManager(std::function<base::Millis()> engineSilence, QObject *parent = nullptr);

    void ready(const QString &status);     // said once; what comes later is ignored
    void stopping();                       // said once; the watchdog is fed on, an end has its own time limit

    [[nodiscard]] bool isWatched() const { return m_watchdog.count() > 0; }

private:
    void feed();

    std::function<base::Millis()> m_silence;
    QTimer m_timer;
    base::Millis m_watchdog{0};            // the manager's patience; zero: it does not watch
    bool m_ready = false;
    bool m_stopping = false;
};

} // namespace bw::service
