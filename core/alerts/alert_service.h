// The alerts of a run: looks at the engine's pictures, lets each receiver have what it should, until it has it, and does what the
// chat asks for.
// Thread: made on any, lives on its own, so that a frozen screen or engine keeps nobody from hearing of a stop, or from stopping. Every
// member from any thread.
// Failure: a receiver that cannot be reached is tried again; what it says is told once for each change, and shown by view().
#pragma once

#include "core/alerts/alert_sink.h"
#include "core/alerts/alert_watch.h"
#include "core/alerts/chat_desk.h"
#include "core/engine_client/alerts_view.h"

#include <QThread>

#include <memory>

namespace bw::alerts {

struct ServiceParts
{
    std::function<std::vector<std::unique_ptr<AlertSink>>()> makeSinks;  // on the service's thread
    std::shared_ptr<const base::Clock> clock;
    WatchTerms terms;
    EngineAccess engine;                                                 // functions may be empty: nothing is looked at
    ChatTerms chat;                                                      // of the sinks that listen
    std::function<QString(const QString &text)> clean;                   // takes secrets out of whatever goes out; may be empty
    std::function<void(const QString &sentence)> tell;                   // on the service's thread; may be empty
};

class AlertService final
{
public:
    explicit AlertService(ServiceParts parts);
    ~AlertService();
    AlertService(const AlertService &) = delete;
    AlertService &operator=(const AlertService &) = delete;

    void say(const Alert &alert);
    // From here on the engine is neither looked at nor spoken to; what the chat asks for is left to the next run.
    void detach();
    // Waits until everything that was said is out, at most so long. Answers whether it is.
    bool flush(base::Millis most);
    [[nodiscard]] std::shared_ptr<const engine_client::AlertsView> view() const; // never null

private:
    class Shared;
    class Worker;
    std::shared_ptr<Shared> m_shared;
    QThread m_thread;
    Worker *m_worker;
};

} // namespace bw::alerts
