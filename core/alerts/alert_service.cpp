#include "core/alerts/alert_service.h"

#include <QSemaphore>
#include <QTimer>

namespace bw::alerts {

namespace {

constexpr int kTryEveryMs = 100;

} // namespace

class AlertService::Worker final : public QObject
{
public:
    explicit Worker(ServiceParts parts) : m_parts(std::move(parts)), m_watch(m_parts.terms), m_timer(this)
    {
        m_timer.setInterval(kTryEveryMs);
        connect(&m_timer, &QTimer::timeout, this, [this] { work(); });
    }

    void begin()
    {
        for (std::unique_ptr<AlertSink> &sink : m_parts.makeSinks()) {
            m_receivers.push_back(std::make_unique<Receiver>(Receiver{std::move(sink), {}, {}}));
        }
        m_timer.start();
    }
    void look(const engine_client::Snapshot &picture)
    {
        for (const Alert &alert : m_watch.look(picture, m_parts.clock->steady())) {
            say(alert);
        }
        work();
    }
    void say(const Alert &alert)
    {
        for (const auto &receiver : m_receivers) {
            receiver->desk.add(alert, m_parts.clock->steady());
        }
        work();
    }
    [[nodiscard]] bool idle() const
    {
        return std::all_of(m_receivers.begin(), m_receivers.end(), [](const auto &one) { return one->desk.state().waiting == 0; });
    }
    void work()
    {
        for (const auto &receiver : m_receivers) {
            if (const auto next = receiver->desk.next(m_parts.clock->steady())) {
                receiver->sink->send(*next, [this, to = receiver.get(), number = next->number](const SinkAnswer &answer) { hear(*to, number, answer); });
            }
        }
    }

private:
    struct Receiver
    {
        std::unique_ptr<AlertSink> sink;
        AlertDesk desk;
        QString told; // of its last failure
    };

    void hear(Receiver &from, std::uint64_t number, const SinkAnswer &answer)
    {
        const base::SteadyTime now = m_parts.clock->steady();
        if (answer.delivered) {
            from.desk.delivered(number, now);
        } else {
            from.desk.failed(number, answer.why, answer.retryAfter, now);
        }
        const QString failure = from.desk.state().failure;
        if (failure != from.told && m_parts.tell) {
            m_parts.tell(failure.isEmpty() ? QStringLiteral("Alerts reach %1 again.").arg(from.sink->name())
                                           : QStringLiteral("Alerts do not reach %1: %2").arg(from.sink->name(), failure));
        }
        from.told = failure;
        work();
    }

    ServiceParts m_parts;
    AlertWatch m_watch;
    std::vector<std::unique_ptr<Receiver>> m_receivers;
    QTimer m_timer;
};

AlertService::AlertService(ServiceParts parts) : m_worker(new Worker(std::move(parts)))
{
    m_worker->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("alerts"));
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->begin(); }, Qt::QueuedConnection);
}

AlertService::~AlertService()
{
    m_thread.quit();
    m_thread.wait();
}

void AlertService::look(std::shared_ptr<const engine_client::Snapshot> picture)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, picture = std::move(picture)] { worker->look(*picture); }, Qt::QueuedConnection);
}

void AlertService::say(const Alert &alert)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, alert] { worker->say(alert); }, Qt::QueuedConnection);
}

bool AlertService::flush(base::Millis most)
{
    const auto done = std::make_shared<QSemaphore>();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, done] {
        auto *watch = new QTimer(worker);
        QObject::connect(watch, &QTimer::timeout, worker, [worker, watch, done] {
            if (worker->idle()) {
                done->release();
                watch->deleteLater();
                watch->stop();
            }
        });
        watch->start(10);
    }, Qt::QueuedConnection);
    return done->tryAcquire(1, static_cast<int>(most.count()));
}

} // namespace bw::alerts
