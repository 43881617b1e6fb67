// The alerts of a run: looks at the engine's pictures, and lets each receiver have what it should, until it has it.
// Thread: made on any, lives on its own, so that a frozen screen keeps nobody from hearing of a stop. look() from any thread.
// Failure: a receiver that cannot be reached is tried again; what it says is told once for each change.
#pragma once

#include "core/alerts/alert_sink.h"
#include "core/alerts/alert_watch.h"

#include <QThread>

#include <memory>

namespace bw::alerts {

struct ServiceParts
{
    std::function<std::vector<std::unique_ptr<AlertSink>>()> makeSinks;  // on the service's thread
    std::shared_ptr<const base::Clock> clock;
    WatchTerms terms;
    std::function<void(const QString &sentence)> tell;                   // on the service's thread; may be empty
};

class AlertService final
{
public:
    explicit AlertService(ServiceParts parts);
    ~AlertService();
    AlertService(const AlertService &) = delete;
    AlertService &operator=(const AlertService &) = delete;

    void look(std::shared_ptr<const engine_client::Snapshot> picture);
    void say(const Alert &alert);
    // Waits until everything that was said is out, at most so long. Answers whether it is.
    bool flush(base::Millis most);

private:
    class Worker;
    QThread m_thread;
    Worker *m_worker;
};

} // namespace bw::alerts
